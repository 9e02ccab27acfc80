#include "ui/pages/getready/answerbuttons.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/checktext.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

AnswerButtons::AnswerButtons(CheckItem item, QWidget *parent) : QWidget(parent), m_item(item)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tight);
    row->addWidget(add(CheckChoice::Yes, u"_yes"_s, tr("Yes")));
    row->addWidget(add(CheckChoice::No, u"_no"_s, tr("No")));
    row->addWidget(add(CheckChoice::NotSure, u"_notsure"_s, tr("Not sure")));
}

QPushButton *AnswerButtons::add(CheckChoice choice, const QString &suffix, const QString &text)
{
    auto *button = newButton(this, u"check_"_s + checkItemName(m_item) + suffix, text, "toggle");
    button->setCheckable(true);
    button->setAccessibleName(tr("%1: %2", "answer: question").arg(text, CheckText::question(m_item)));
    m_answers << std::pair(choice, button);
    // No QButtonGroup: where it is not exclusive Qt leaves only one of its buttons within reach of the keyboard.
    connect(button, &QPushButton::clicked, this, [this, choice] {
        setChoice(choice);
        Q_EMIT chosen(choice);
    });
    return button;
}

void AnswerButtons::setChoice(CheckChoice choice)
{
    // An unanswered question has nothing pressed.
    for (const auto &[each, button] : std::as_const(m_answers))
        button->setChecked(each == choice);
}

} // namespace golive::ui

#include "moc_answerbuttons.cpp"
