#include "ui/pages/chats/armswitch.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/wrapping.h"
#include "ui/wording/armingtext.h"
#include "ui/wording/setuppagetext.h"

#include <QCheckBox>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ArmSwitch::ArmSwitch(QWidget *parent)
    : QWidget(parent), m_box(new Wrapping<QCheckBox>(SetUpPageText::armSwitch(), this)),
      m_why(newLabel(this, "warning"))
{
    m_box->setObjectName(u"armSwitch"_s);
    m_box->setAccessibleName(SetUpPageText::armSwitch());
    m_why->setObjectName(u"whyNotArmed"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_box, 0, Qt::AlignLeft);
    column->addWidget(m_why);
    connect(m_box, &QCheckBox::clicked, this, [this](bool isOn) {
        Arming arming = m_arming;
        arming.isOn = isOn;
        Q_EMIT changed(arming);
    });
}

void ArmSwitch::draw(const SetUpView &view)
{
    m_arming = view.arming;
    m_box->setChecked(view.arming.isOn);
    const bool isAsSaid = view.arm == ArmState::Armed || view.arm == ArmState::Settled;
    m_why->say(isAsSaid ? QString() : ArmingText::state(view.arm));
}

} // namespace golive::ui

#include "moc_armswitch.cpp"
