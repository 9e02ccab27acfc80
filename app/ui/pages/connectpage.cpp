#include "ui/pages/connectpage.h"

#include "ui/pages/coachpanel.h"
#include "ui/pages/guidancepanel.h"
#include "ui/pages/linkpanel.h"
#include "ui/pages/newlinkbox.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/text/connecttext.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {
// In the order in which buildPlaces() adds them.
enum Place { surfacePlace, linkPlace, guidancePlace };
} // namespace

ConnectPage::ConnectPage(QWidget *parent) : WizardPage(parent)
{
    setObjectName(u"connectPage"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"connectSplitter"_s);
    splitter->setChildrenCollapsible(false);
    whole->addWidget(splitter, 1);
    auto *left = new QWidget(splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::small);
    m_places = new QStackedWidget(left);
    column->addWidget(m_places, 1);
    buildPlaces();
    buildSwitch();
    m_coach = new CoachPanel(splitter);
    splitter->addWidget(left);
    splitter->addWidget(m_coach);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    connect(m_coach, &CoachPanel::happened, this, &ConnectPage::happened);
    connect(m_coach, &CoachPanel::wanted, this, &ConnectPage::wanted);
    connect(m_linkPanel, &LinkPanel::happened, this, &ConnectPage::happened);
    connect(m_linkPanel, &LinkPanel::wanted, this, &ConnectPage::wanted);
    connect(m_newLink, &NewLinkBox::happened, this, &ConnectPage::happened);
    connect(m_guidance, &GuidancePanel::siteWanted, this, [this] { Q_EMIT wanted(OpenAddress{u"selfServe"_s}); });
    connect(m_guidance, &GuidancePanel::linkPasted, this, [this](const QString &text) {
        Q_EMIT happened(event::LinkPasted{text, m_isPractice});
    });
}

void ConnectPage::buildPlaces()
{
    m_host = new QWidget(m_places);
    m_host->setObjectName(u"surfaceHost"_s);
    auto *inside = new QVBoxLayout(m_host);
    inside->setContentsMargins(0, 0, 0, 0);
    m_empty = newLabel(m_host, "muted");
    m_empty->setAlignment(Qt::AlignCenter);
    inside->addWidget(m_empty);
    m_linkPanel = new LinkPanel(m_places);
    m_guidance = new GuidancePanel(m_places);
    // The web view takes the height there is; what may be taller scrolls by itself.
    m_places->addWidget(m_host);
    for (QWidget *place : std::initializer_list<QWidget *>{m_linkPanel, m_guidance}) {
        auto *area = new QScrollArea(m_places);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        setLook(*place, "page");
        area->setWidget(place);
        m_places->addWidget(area);
    }
}

void ConnectPage::buildSwitch()
{
    QWidget *left = m_places->parentWidget();
    m_reason = newLabel(left, "warning");
    m_useBrowser = newLinkButton(left, u"useBrowserButton"_s, tr("Use my own browser instead"));
    m_useWebView = newLinkButton(left, u"useWebViewButton"_s, tr("Show the page in this window instead"));
    m_newLink = new NewLinkBox(left);
    left->layout()->addWidget(m_newLink);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addStretch();
    row->addWidget(m_useBrowser);
    row->addWidget(m_useWebView);
    qobject_cast<QVBoxLayout *>(left->layout())->addLayout(row);
    connect(m_useBrowser, &QPushButton::clicked, this,
            [this] { Q_EMIT happened(event::SurfaceChosen{SurfaceKind::Browser}); });
    connect(m_useWebView, &QPushButton::clicked, this,
            [this] { Q_EMIT happened(event::SurfaceChosen{SurfaceKind::WebView}); });
}

void ConnectPage::setSurface(QWidget *surface)
{
    if (m_surface == surface)
        return;
    if (m_surface) {
        m_host->layout()->removeWidget(m_surface);
        m_surface->hide();
        m_surface->setParent(nullptr);
    }
    m_surface = surface;
    showIf(!surface, m_empty);
    if (surface) {
        m_host->layout()->addWidget(surface);
        surface->show();
    }
}

void ConnectPage::draw(const PageView &page)
{
    const auto *view = std::get_if<ConnectView>(&page.body);
    if (!view)
        return;
    m_isPractice = view->isPractice;
    const bool isGuiding = view->isGuidance && view->link.isEmpty();
    const bool isBrowser = view->surface == SurfaceKind::Browser;
    m_places->setCurrentIndex(isGuiding ? guidancePlace : isBrowser ? linkPlace : surfacePlace);
    if (!m_surface)
        m_empty->say(ConnectText::surfaceEmpty(*view));
    m_linkPanel->draw(*view);
    m_coach->draw(*view);
    m_guidance->draw(page.problem);
    m_newLink->draw(*view, page.problem);
    const bool canUseWebView = view->webView == WebViewState::Ready || view->webView == WebViewState::EngineOld;
    m_reason->say(!isGuiding && !isBrowser ? ConnectText::surfaceReason(*view) : QString());
    showIf(!isGuiding && !isBrowser, m_useBrowser);
    showIf(!isGuiding && isBrowser && canUseWebView, m_useWebView);
}

QWidget *ConnectPage::firstField() const
{
    if (m_places->currentIndex() == guidancePlace)
        return m_guidance->firstField();
    return m_surface ? m_surface.data() : nullptr;
}

} // namespace golive::ui
