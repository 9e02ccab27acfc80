#include "ui/pages/connect/stagecard.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/wrapping.h"
#include "ui/wording/calltext.h"

#include <QCheckBox>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

StageCard::StageCard(QWidget *parent)
    : Card(tr("How far the owner is"), parent), m_stages(newLabel(this)), m_checked(newLabel(this, "small")),
      m_hidden(new Wrapping<QCheckBox>(tr("I share my screen: hide the other clients"), this))
{
    setObjectName(u"stageCard"_s);
    m_stages->setObjectName(u"callStages"_s);
    m_checked->setObjectName(u"lastChecked"_s);
    m_hidden->setObjectName(u"hideOthers"_s);
    m_hidden->setAccessibleName(m_hidden->text());
    auto *call = newButton(this, u"callModeButton"_s, tr("Call mode (Ctrl+G)"));
    call->setToolTip(tr("A narrow window for the call, which can stay in front."));
    body()->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    body()->setSpacing(spacing::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_stages, newLabel(this, "small", CallText::stageLegend()),
                                                            m_checked, call, m_hidden})
        body()->addWidget(widget);
    connect(call, &QPushButton::clicked, this, [this] { Q_EMIT wanted(ShowCallWindow{}); });
    connect(m_hidden, &QCheckBox::clicked, this, [this](bool isOn) { Q_EMIT wanted(HideOtherClients{isOn}); });
}

QSize StageCard::sizeHint() const
{
    return {Theme::scaled(320), Card::sizeHint().height()};
}

void StageCard::draw(const PageView &page, const ConnectView &view)
{
    m_stages->say(CallText::stageLines(page.owner.stages));
    m_checked->say(CallText::lastChecked(view));
    m_hidden->setChecked(page.owner.areOthersHidden);
}

} // namespace golive::ui

#include "moc_stagecard.cpp"
