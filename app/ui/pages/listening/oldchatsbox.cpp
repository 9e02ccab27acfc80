#include "ui/pages/listening/oldchatsbox.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/armingtext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

OldChatsBox::OldChatsBox(QWidget *parent)
    : Card(parent), m_question(newLabel(this, "heading")), m_note(newLabel(this, "warning"))
{
    setObjectName(u"oldChatsBox"_s);
    m_question->setObjectName(u"oldChatsQuestion"_s);
    m_note->setObjectName(u"oldChatsNote"_s);
    body()->setSpacing(spacing::small);
    body()->addWidget(m_question);
    body()->addWidget(newLabel(this, nullptr, ArmingText::oldChatsReason()));
    auto *answers = new QVBoxLayout;
    answers->setSpacing(spacing::tight);
    answers->addWidget(add(Arming::OldChats::NobodyReplies, u"oldChatsNobody"_s));
    answers->addWidget(add(Arming::OldChats::Known, u"oldChatsKnown"_s));
    answers->addWidget(add(Arming::OldChats::NotKnown, u"oldChatsNotKnown"_s));
    body()->addLayout(answers);
    body()->addWidget(m_note);
}

QPushButton *OldChatsBox::add(Arming::OldChats answer, const QString &objectName)
{
    auto *button = newButton(this, objectName, ArmingText::oldChatsAnswer(answer), "toggle");
    button->setCheckable(true);
    m_answers << std::pair(answer, button);
    // No QButtonGroup: where it is not exclusive Qt leaves only one of its buttons within reach of the keyboard.
    connect(button, &QPushButton::clicked, this, [this, answer] { Q_EMIT answered(answer); });
    return button;
}

void OldChatsBox::draw(Arming::OldChats answer, const QString &host)
{
    m_question->say(ArmingText::oldChatsQuestion(host));
    setAccessibleName(m_question->text());
    for (const auto &[each, button] : std::as_const(m_answers)) {
        button->setChecked(each == answer);
        button->setAccessibleName(tr("%1: %2", "answer: question").arg(button->text(), m_question->text()));
    }
    m_note->say(ArmingText::oldChatsNote(answer));
    setTone(answer == Arming::OldChats::NotAsked   ? Tone::Accent
            : answer == Arming::OldChats::NotKnown ? Tone::Warning
                                                   : Tone::Plain);
}

} // namespace golive::ui

#include "moc_oldchatsbox.cpp"
