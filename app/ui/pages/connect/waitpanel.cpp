#include "ui/pages/connect/waitpanel.h"

#include "ui/pages/foldbutton.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/placetime.h"
#include "ui/wording/waittext.h"

#include <QDateEdit>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

/// A day that was chosen begins when people do.
QTime morning()
{
    return {9, 0};
}

} // namespace

WaitPanel::WaitPanel(QWidget *parent)
    : QWidget(parent), m_mixed(newLabel(this, "warning")), m_card(newCard(this, Card::Tone::Accent)),
      m_left(newLabel(m_card)), m_why(newLabel(m_card)), m_howLong(newLabel(m_card, "small")),
      m_earlier(newLabel(m_card, "warning")), m_tellsThen(newLabel(m_card, "small", WaitText::tellsThen())),
      m_chooser(new QWidget(this))
{
    setObjectName(u"waitPanel"_s);
    m_mixed->setObjectName(u"mixedErrors"_s);
    buildCard();
    buildChooser();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_mixed);
    column->addWidget(m_card);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(m_chooser);
}

void WaitPanel::buildCard()
{
    m_card->setObjectName(u"waitCard"_s);
    m_left->setObjectName(u"waitLeft"_s);
    m_why->setObjectName(u"waitWhy"_s);
    m_howLong->setObjectName(u"waitHowLong"_s);
    m_earlier->setObjectName(u"waitEarlier"_s);
    m_try = newButton(m_card, u"waitTry"_s, WaitText::tryButton({}));
    m_calendar = newButton(m_card, u"waitCalendar"_s, tr("Save this time to my calendar"));
    m_forget = newLinkButton(m_card, u"waitForget"_s, tr("Do not wait for this any more"));
    for (WrapLabel *label : {m_left, m_why, m_howLong, m_earlier, m_tellsThen})
        m_card->body()->addWidget(label);
    auto *buttons = new FlowLayout(spacing::small);
    for (QPushButton *button : {m_try, m_calendar, m_forget})
        buttons->addWidget(button);
    m_card->body()->addLayout(buttons);
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::SignUpAgainWanted{}); });
    connect(m_calendar, &QPushButton::clicked, this, [this] { Q_EMIT wanted(SaveTryAgain{}); });
    connect(m_forget, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::WaitDismissed{}); });
}

void WaitPanel::buildChooser()
{
    m_fold = new FoldButton(tr("Remind me to try again another day"), m_chooser, this);
    m_fold->setObjectName(u"waitFold"_s);
    auto *column = new QVBoxLayout(m_chooser);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    auto *label = newLabel(m_chooser, "fieldLabel", tr("Remind me on"));
    m_day = new QDateEdit(m_chooser);
    m_day->setObjectName(u"waitDay"_s);
    m_day->setAccessibleName(label->text());
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(datePattern());
    label->setBuddy(m_day);
    auto *remind = newButton(m_chooser, u"waitRemind"_s, tr("Remind me"));
    auto *row = new FlowLayout(spacing::small);
    row->addWidget(m_day);
    row->addWidget(remind);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(newLabel(m_chooser, "small", WaitText::chooseHint()));
    connect(remind, &QPushButton::clicked, this, [this] {
        const QDateTime at(m_day->date(), morning());
        Q_EMIT happened(event::WaitWanted{{}, fromEpochMs(at.toMSecsSinceEpoch())});
    });
}

void WaitPanel::draw(const WaitView &view)
{
    showIf(!view.isEmpty(), this);
    m_mixed->say(view.areErrorsMixed ? WaitText::mixedErrors() : QString());
    showIf(view.wait.has_value(), m_card);
    if (view.wait)
        drawWait(view);
    // A day that was taken is done with.
    const auto until = view.wait ? std::optional(view.wait->until) : std::nullopt;
    if (std::exchange(m_drawnUntil, until) != until)
        m_fold->setChecked(false);
    showIf(view.canChoose, m_fold);
    showIf(view.canChoose && m_fold->isChecked(), m_chooser);
    if (view.canChoose)
        offer(view);
}

void WaitPanel::drawWait(const WaitView &view)
{
    const bool isOver = view.wait->isOver(view.now);
    m_card->setTitle(WaitText::title(view));
    m_card->setTone(isOver ? Card::Tone::Good : Card::Tone::Accent);
    m_card->setAccessibleName(WaitText::title(view));
    m_left->say(WaitText::left(view));
    QStringList why{WaitText::why(*view.wait), WaitText::meanwhile(*view.wait)};
    why.removeAll(QString());
    m_why->say(why.join(u' '));
    m_howLong->say(WaitText::howLong(*view.wait));
    m_earlier->say(WaitText::earlier(view));
    showIf(!isOver, m_tellsThen);
    relabel(m_try, WaitText::tryButton(view));
    showIf(view.canTryHere || view.wait->of == Wait::Of::Gupshup, m_try);
    showIf(!isOver, m_calendar);
}

void WaitPanel::offer(const WaitView &view)
{
    // Whoever has begun to set a day keeps it.
    if (m_offered == view.suggested)
        return;
    const bool isUntouched = !m_offered || m_day->date() == localTime(*m_offered).date();
    m_offered = view.suggested;
    const QDate day = localTime(view.suggested).date();
    const qint64 ahead = std::chrono::floor<std::chrono::days>(suggestedWait).count();
    const QDate today = day.addDays(-ahead);
    m_day->setDateRange(today.addDays(1),
                        today.addDays(std::chrono::floor<std::chrono::days>(longestWait).count() - 1));
    if (isUntouched)
        m_day->setDate(day);
}

} // namespace golive::ui

#include "moc_waitpanel.cpp"
