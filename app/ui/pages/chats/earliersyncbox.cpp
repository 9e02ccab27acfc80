#include "ui/pages/chats/earliersyncbox.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/placetime.h"
#include "ui/wording/setuppagetext.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

EarlierSyncBox::EarlierSyncBox(QWidget *parent)
    : Card(SetUpPageText::earlierSyncQuestion(), parent), m_buttons(new QWidget(this)),
      m_finish(new QDateTimeEdit(this)), m_setFinish(newButton(this, u"finishToldButton"_s, tr("Count from then"))),
      m_counted(newLabel(this, "small"))
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tight);
    row->addWidget(add(EarlierSync::Nobody, u"earlierNobody"_s, tr("Nobody")));
    row->addWidget(add(EarlierSync::Somebody, u"earlierSomebody"_s, tr("Somebody")));
    row->addWidget(add(EarlierSync::NotSure, u"earlierNotSure"_s, tr("Not sure")));
    row->addStretch(1);
    // As they stand: question, time, button.
    setTabOrder(m_answers.last(), m_finish);
    setTabOrder(m_finish, m_setFinish);
    m_finish->setObjectName(u"finishToldField"_s);
    m_finish->setAccessibleName(SetUpPageText::finishQuestion());
    m_finish->setCalendarPopup(true);
    m_finish->setDisplayFormat(datePattern() + u", HH:mm"_s);
    auto *question = newLabel(this, "fieldLabel", SetUpPageText::finishQuestion());
    question->setBuddy(m_finish);
    auto *finish = new QHBoxLayout;
    finish->setSpacing(spacing::small);
    finish->addWidget(m_finish);
    finish->addWidget(m_setFinish);
    finish->addStretch(1);
    body()->addWidget(m_buttons);
    body()->addWidget(question);
    body()->addLayout(finish);
    body()->addWidget(m_counted);
    connect(m_setFinish, &QPushButton::clicked, this,
            [this] { Q_EMIT finishToldAt(fromEpochMs(m_finish->dateTime().toMSecsSinceEpoch())); });
}

QPushButton *EarlierSyncBox::add(EarlierSync answer, const QString &objectName, const QString &text)
{
    auto *button = newButton(m_buttons, objectName, text, "toggle");
    button->setCheckable(true);
    button->setAccessibleName(tr("%1: %2", "answer: question").arg(text, SetUpPageText::earlierSyncQuestion()));
    m_answers << button;
    // No QButtonGroup: where it is not exclusive Qt leaves only one of its buttons within reach of the keyboard.
    connect(button, &QPushButton::clicked, this, [this, answer] { Q_EMIT told(answer); });
    return button;
}

void EarlierSyncBox::draw(const SetUpView &view)
{
    const int told = static_cast<int>(view.earlierSync) - static_cast<int>(EarlierSync::Nobody);
    for (qsizetype i = 0; i < m_answers.size(); ++i)
        m_answers.at(i)->setChecked(i == told);
    offer(view.window ? view.window->opensAt : view.now, view.now);
    m_counted->say(view.window ? SetUpPageText::countdownEvidence(*view.window) : QString());
}

void EarlierSyncBox::offer(Instant at, Instant now)
{
    // Whoever has begun to set a time keeps it; a new one is offered only where the window itself moved.
    if (m_offered == at)
        return;
    m_offered = at;
    m_finish->setMaximumDateTime(localTime(now));
    m_finish->setDateTime(localTime(at));
}

} // namespace golive::ui

#include "moc_earliersyncbox.cpp"
