#include "ui/pages/connect/ownerchoice.h"

#include "domain/connect/surfaceshown.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/policytext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

OwnerChoice::OwnerChoice(QWidget *parent)
    : QWidget(parent), m_question(newLabel(this, "fieldLabel")),
      m_window(newButton(this, u"useWebViewButton"_s, {}, "toggle")),
      m_browser(newButton(this, u"useBrowserButton"_s, {}, "toggle")),
      m_elsewhere(newButton(this, u"ownerElsewhereButton"_s, tr("Elsewhere, on a call"), "toggle")),
      m_setBy(newLabel(this, "small"))
{
    m_question->setObjectName(u"ownerQuestion"_s);
    auto *row = new FlowLayout(spacing::small);
    for (QPushButton *button : {m_window, m_browser, m_elsewhere}) {
        button->setCheckable(true);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_question);
    column->addLayout(row);
    column->addWidget(m_setBy);
    m_setBy->setObjectName(u"surfaceSetByLine"_s);
    noteSurfaceSet({});
    connect(m_window, &QPushButton::clicked, this,
            [this] { Q_EMIT happened(event::SurfaceChosen{SurfaceKind::WebView}); });
    connect(m_browser, &QPushButton::clicked, this,
            [this] { Q_EMIT happened(event::SurfaceChosen{SurfaceKind::Browser}); });
    connect(m_elsewhere, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::OwnerIsElsewhere{}); });
}

void OwnerChoice::noteSurfaceSet(std::optional<SurfaceKind> surface)
{
    m_surfaceSet = surface;
    m_setBy->say(surface ? setByOrganisation() : QString());
}

void OwnerChoice::draw(const ConnectView &view, const OwnerView &owner)
{
    m_question->say(owner.isStaff ? tr("Where is the owner, who logs in to Facebook?")
                                  : tr("Where do you want to log in to Facebook?"));
    relabel(m_window, owner.isStaff ? tr("Here, in this window") : tr("In this window"));
    relabel(m_browser, owner.isStaff ? tr("Here, in this computer's browser") : tr("In my own browser"));
    const bool isElsewhere = owner.place == OwnerPlace::Elsewhere;
    m_window->setChecked(!isElsewhere && view.surface == SurfaceKind::WebView);
    m_browser->setChecked(!isElsewhere && view.surface == SurfaceKind::Browser);
    m_elsewhere->setChecked(isElsewhere);
    const bool canUseWindow = canUseWebView(view.webView);
    m_window->setEnabled(canUseWindow && m_surfaceSet != SurfaceKind::Browser);
    m_browser->setEnabled(!canUseWindow || m_surfaceSet != SurfaceKind::WebView);
    showIf(owner.isStaff || isElsewhere, m_elsewhere);
}

} // namespace golive::ui

#include "moc_ownerchoice.cpp"
