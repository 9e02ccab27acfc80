#include "ui/shell/explaindialog.h"

#include "domain/facts/recogniseerror.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/wraplabel.h"
#include "ui/wording/errortext.h"
#include "ui/wording/shelltext.h"
#include "ui/wording/waittext.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ExplainDialog::ExplainDialog(QWidget *parent)
    : QDialog(parent), m_message(new QLineEdit(this)), m_answers(new QWidget(this))
{
    setObjectName(u"explainDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Explain an error message"));
    auto *text = new WrapLabel(tr("Paste the number or the words that Facebook or Gupshup showed."), nullptr, this);
    m_message->setObjectName(u"explainMessage"_s);
    m_message->setAccessibleName(tr("Number or words of the error"));
    m_message->setPlaceholderText(tr("For example 3441045"));
    m_message->setMaxLength(static_cast<int>(longestErrorMessage));
    m_message->setClearButtonEnabled(true);

    auto *lines = new QVBoxLayout(m_answers);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::tight);
    m_cause = addAnswer(tr("What it means"), u"explainCause"_s);
    m_who = addAnswer(tr("Who must act"), u"explainWho"_s);
    m_where = addAnswer(tr("Where"), u"explainWhere"_s);
    m_wait = addAnswer(tr("How long to wait"), u"explainWait"_s);
    m_cost = addAnswer(tr("What another try costs"), u"explainCost"_s);
    m_source = new WrapLabel(QString(), "small", m_answers);
    m_source->setObjectName(u"explainSource"_s);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(m_source);
    m_answers->hide();
    m_timer = buildTimer();

    auto *buttons = new QDialogButtonBox(this);
    // In a small window the rail has no room for it.
    auto *support = buttons->addButton(tr("Support bundle…"), QDialogButtonBox::ActionRole);
    support->setObjectName(u"explainSupport"_s);
    support->setAutoDefault(false);
    connect(support, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT supportBundleWanted();
    });
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"explainClose"_s);
    // Enter in the field is for the answer, which is there already, and not for leaving.
    close->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(text);
    column->addWidget(m_message);
    column->addWidget(m_answers);
    column->addWidget(m_timer);
    column->addStretch(1);
    column->addWidget(buttons);
    constexpr int readable = 520;
    setMinimumWidth(readable);

    connect(m_message, &QLineEdit::textChanged, this, &ExplainDialog::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

WrapLabel *ExplainDialog::addAnswer(const QString &name, const QString &objectName)
{
    m_answers->layout()->addWidget(new WrapLabel(name, "fieldLabel", m_answers));
    auto *answer = new WrapLabel(m_answers);
    answer->setObjectName(objectName);
    answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answers->layout()->addWidget(answer);
    return answer;
}

QWidget *ExplainDialog::buildTimer()
{
    auto *timer = new QWidget(this);
    timer->setObjectName(u"explainTimer"_s);
    m_whose = newLabel(timer, "small");
    m_whose->setObjectName(u"explainWhose"_s);
    m_start = newButton(timer, u"explainStartTimer"_s, tr("Start the timer"));
    m_done = newLabel(timer, "good");
    m_done->setObjectName(u"explainTimerDone"_s);
    auto *lines = new QVBoxLayout(timer);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::tight);
    lines->addWidget(m_whose);
    lines->addWidget(m_start, 0, Qt::AlignLeading);
    lines->addWidget(m_done);
    timer->hide();
    connect(m_start, &QPushButton::clicked, this, &ExplainDialog::startTimer);
    return timer;
}

void ExplainDialog::draw(const PageView &page)
{
    m_offer = page.waiting;
    m_identity = identityLine(page.identity);
    drawTimer();
}

void ExplainDialog::drawTimer()
{
    const WaitChoice choice = choiceOf(m_offer, m_error);
    const bool canStart = choice == WaitChoice::Begin || choice == WaitChoice::Anew;
    const bool wasHidden = m_timer->isHidden();
    showIf(choice != WaitChoice::None, m_timer);
    m_whose->say(m_identity.isEmpty() ? tr("It may be about the set-up on the screen.")
                                      : tr("It may be about the set-up on the screen: %1").arg(m_identity));
    showIf(canStart, m_start);
    relabel(m_start, choice == WaitChoice::Anew ? tr("Start the timer anew") : tr("Start the timer"));
    m_done->say(WaitText::ofOffer(choice, m_offer));
    if (wasHidden != m_timer->isHidden())
        adjustSize();
}

void ExplainDialog::startTimer()
{
    Q_EMIT happened(event::WaitWanted{keyOf(m_error)});
    // The set-up was drawn anew by that, and with it what runs now.
    QAccessibleEvent told(m_done, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
    adjustSize();
}

void ExplainDialog::answer(const QString &message)
{
    m_answers->setVisible(!message.trimmed().isEmpty());
    m_error = nullptr;
    if (m_answers->isHidden())
        return drawTimer();
    const RecognisedError found = recogniseError(message);
    m_error = found.error;
    drawTimer();
    const ErrorText text = errorText(found);
    m_cause->say(text.cause);
    m_who->say(text.who);
    m_where->say(text.where);
    m_wait->say(text.wait);
    m_cost->say(text.cost);
    m_source->say(found.error ? tr("Source: %1, %2").arg(text.source, text.date) : QString());
    m_answers->setAccessibleName(text.cause);
    QAccessibleEvent changed(m_answers, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    adjustSize();
}

} // namespace golive::ui

#include "moc_explaindialog.cpp"
