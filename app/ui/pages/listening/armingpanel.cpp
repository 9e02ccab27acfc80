#include "ui/pages/listening/armingpanel.h"

#include "ui/pages/foldbutton.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/wrapping.h"
#include "ui/wording/armingtext.h"

#include <QCheckBox>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ArmingPanel::ArmingPanel(QWidget *parent)
    : Card(parent), m_isOn(new Wrapping<QCheckBox>(ArmingText::startByItself(), this)),
      m_what(newLabel(this, "small", ArmingText::whatHappens())), m_state(newLabel(this))
{
    setObjectName(u"armingPanel"_s);
    setAccessibleName(ArmingText::startByItself());
    m_isOn->setObjectName(u"armingBox"_s);
    m_isOn->setAccessibleName(ArmingText::startByItself());
    m_isOn->setAccessibleDescription(ArmingText::whatHappens());
    m_state->setObjectName(u"armingState"_s);
    body()->setSpacing(spacing::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_isOn, m_what, m_state})
        body()->addWidget(widget);
    buildIfUnknown();
    connect(m_isOn, &QCheckBox::clicked, this, [this](bool isOn) {
        Arming arming = m_drawn;
        arming.isOn = isOn;
        Q_EMIT changed(arming);
    });
}

void ArmingPanel::buildIfUnknown()
{
    auto *folded = new QWidget(this);
    auto *column = new QVBoxLayout(folded);
    column->setContentsMargins(spacing::large, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(newLabel(folded, nullptr, ArmingText::ifUnknownIntro()));
    m_leave = addChoice(column, Arming::IfUnknown::LeaveIt, u"ifUnknownLeave"_s);
    m_onceMore = addChoice(column, Arming::IfUnknown::SendOnceMore, u"ifUnknownOnceMore"_s);
    m_fold = new FoldButton(ArmingText::ifUnknownTitle(), folded, this);
    m_fold->setObjectName(u"ifUnknownFold"_s);
    setTabOrder(m_isOn, m_fold);
    setTabOrder(m_fold, m_leave);
    setTabOrder(m_leave, m_onceMore);
    body()->addWidget(m_fold, 0, Qt::AlignLeft);
    body()->addWidget(folded);
}

QRadioButton *ArmingPanel::addChoice(QVBoxLayout *column, Arming::IfUnknown choice, const QString &objectName)
{
    QWidget *parent = column->parentWidget();
    auto *button = new Wrapping<QRadioButton>(ArmingText::ifUnknownChoice(choice), parent);
    button->setObjectName(objectName);
    button->setAccessibleName(button->text());
    button->setAccessibleDescription(ArmingText::ifUnknownRisk(choice));
    auto *risk = newLabel(parent, "small", ArmingText::ifUnknownRisk(choice));
    risk->setContentsMargins(spacing::section + spacing::tight, 0, 0, 0);
    column->addWidget(button);
    column->addWidget(risk);
    connect(button, &QRadioButton::clicked, this, [this, choice] {
        Arming arming = m_drawn;
        arming.ifUnknown = choice;
        Q_EMIT changed(arming);
    });
    return button;
}

void ArmingPanel::draw(const Arming &arming, ArmState state)
{
    m_drawn = arming;
    m_isOn->setChecked(arming.isOn);
    showIf(arming.isOn, m_what);
    const bool isOnAsSaid = state == ArmState::Armed;
    m_state->say(isOnAsSaid ? QString() : ArmingText::state(state));
    m_state->setRole(ArmingText::isHeld(state) ? "warning" : "muted");
    m_leave->setChecked(arming.ifUnknown == Arming::IfUnknown::LeaveIt);
    m_onceMore->setChecked(arming.ifUnknown == Arming::IfUnknown::SendOnceMore);
    m_fold->setTitle(
        tr("%1: %2", "title: choice").arg(ArmingText::ifUnknownTitle(), ArmingText::ifUnknownChoice(arming.ifUnknown)));
}

} // namespace golive::ui

#include "moc_armingpanel.cpp"
