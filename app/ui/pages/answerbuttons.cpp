#include "ui/pages/answerbuttons.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/text/checktext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

AnswerButtons::AnswerButtons(CheckItem item, QWidget *parent)
    : QWidget(parent), m_item(item), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tight);
    m_group->setExclusive(false); // an unanswered question has nothing pressed; setChoice() keeps it to one
    row->addWidget(add(CheckChoice::Yes, u"_yes"_s, tr("Yes")));
    row->addWidget(add(CheckChoice::No, u"_no"_s, tr("No")));
    row->addWidget(add(CheckChoice::NotSure, u"_notsure"_s, tr("Not sure")));
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        setChoice(static_cast<CheckChoice>(id));
        Q_EMIT chosen(static_cast<CheckChoice>(id));
    });
}

QPushButton *AnswerButtons::add(CheckChoice choice, const QString &suffix, const QString &text)
{
    auto *button = newButton(this, u"check_"_s + checkItemName(m_item) + suffix, text, "toggle");
    button->setCheckable(true);
    button->setAccessibleName(tr("%1: %2", "answer: question").arg(text, CheckText::question(m_item)));
    m_group->addButton(button, static_cast<int>(choice));
    return button;
}

void AnswerButtons::setChoice(CheckChoice choice)
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(m_group->id(button) == static_cast<int>(choice));
}

} // namespace golive::ui
