#include "ui/pages/chats/misschoices.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/misstext.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

MissChoices::MissChoices(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(leave(), 1);
    buildAgain();
    row->addWidget(m_againCard, 1);
    m_guideSays = newLabel(this, "small", MissText::guideSays());
    m_metaSays = newLabel(this, "small", MissText::metaSays());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addLayout(row);
    column->addWidget(m_guideSays);
    column->addWidget(m_metaSays);
    connect(m_leave, &QPushButton::clicked, this, &MissChoices::leftSo);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againChosen(m_name->text().trimmed()); });
    onTyped(*m_name, this, [this](const QString &) { m_again->setEnabled(isTyped()); });
    connect(m_name, &QLineEdit::returnPressed, m_again, &QPushButton::click);
}

Card *MissChoices::leave()
{
    auto *card = newCard(this, Card::Tone::Plain, MissText::leaveTitle());
    m_leave = newButton(card, u"leaveSoButton"_s, MissText::leaveButton());
    m_leaveCost = newLabel(card);
    card->body()->addWidget(m_leaveCost);
    card->body()->addStretch(1);
    card->body()->addWidget(m_leave, 0, Qt::AlignLeft);
    return card;
}

void MissChoices::buildAgain()
{
    auto *card = newCard(this, Card::Tone::Plain, MissText::againTitle(false));
    m_againCard = card;
    m_againCost = newLabel(card);
    m_prompt = newLabel(card, "fieldLabel");
    m_name = newField(card, u"againField"_s, MissText::againTitle(false));
    m_prompt->setBuddy(m_name);
    m_again = newButton(card, u"againButton"_s, MissText::againButton());
    card->body()->addWidget(m_againCost);
    card->body()->addWidget(m_prompt);
    card->body()->addWidget(m_name);
    card->body()->addStretch(1);
    card->body()->addWidget(m_again, 0, Qt::AlignLeft);
}

bool MissChoices::isTyped() const
{
    return !m_appName.isEmpty() && m_name->text().trimmed().compare(m_appName, Qt::CaseInsensitive) == 0;
}

void MissChoices::draw(const SetUpView &view)
{
    m_appName = view.appName.trimmed();
    const bool isRemoved = view.standing.kind == Standing::Kind::Removed;
    m_leaveCost->say(MissText::leaveCost(isRemoved));
    m_againCard->setTitle(MissText::againTitle(isRemoved));
    m_againCost->say(MissText::againCost(isRemoved));
    showIf(!isRemoved, m_guideSays);
    showIf(!isRemoved, m_metaSays);
    const QString prompt = MissText::againPrompt(m_appName);
    m_prompt->say(prompt);
    m_name->setAccessibleName(prompt);
    m_leave->setEnabled(view.afterMiss != AfterMiss::LeftSo);
    m_again->setEnabled(isTyped());
}

} // namespace golive::ui

#include "moc_misschoices.cpp"
