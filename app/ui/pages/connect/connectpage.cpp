#include "ui/pages/connect/connectpage.h"
#include "ui/pages/pageclasses.h"

#include "ui/pages/connect/coachpanel.h"
#include "ui/pages/connect/cockpit.h"
#include "ui/pages/connect/connecttext.h"
#include "ui/pages/connect/guidancepanel.h"
#include "ui/pages/connect/linkpanel.h"
#include "ui/pages/connect/newlinkbox.h"
#include "ui/pages/connect/ownerchoice.h"
#include "ui/pages/connect/resultback.h"
#include "ui/pages/connect/resultbox.h"
#include "ui/pages/connect/stagecard.h"
#include "ui/pages/connect/waitpanel.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/pagearea.h"
#include "ui/wording/calltext.h"

#include <QEvent>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {
constexpr QSize leastWebView(400, 480); // Facebook's pages are cut below that
} // namespace

QString ConnectPage::title()
{
    return tr("Connect with Facebook");
}

QString ConnectPage::intro(const PageView &)
{
    return tr("Follow the cards beside the page. Keep the phone at hand.");
}

QString ConnectPage::stepName(Step step)
{
    if (step == Step::SignUp)
        return tr("Facebook");
    return step == Step::Phone ? tr("On your phone") : tr("Select the number");
}

ConnectPage::ConnectPage(QWidget *parent) : WizardPage(parent)
{
    setObjectName(u"connectPage"_s);
    auto *left = new QWidget(this);
    m_left = new QVBoxLayout(left);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->setSpacing(spacing::small);
    buildPlaces();
    buildSwitch();
    m_left->addStretch(0);
    QWidget *right = buildCoach();
    auto *sides = new BesideLayout(BesideLayout::Share::SecondAsWanted, leastWebView.width(), spacing::large);
    setLayout(sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addWidget(left);
    sides->addWidget(right);
    connect(m_linkPanel, &LinkPanel::happened, this, &ConnectPage::happened);
    connect(m_linkPanel, &LinkPanel::wanted, this, &ConnectPage::wanted);
    connect(m_wait, &WaitPanel::happened, this, &ConnectPage::happened);
    connect(m_wait, &WaitPanel::wanted, this, &ConnectPage::wanted);
    connect(m_owner, &OwnerChoice::happened, this, &ConnectPage::happened);
    connect(m_newLink, &NewLinkBox::happened, this, &ConnectPage::happened);
    connect(m_guidance, &GuidancePanel::siteWanted, this, [this] { Q_EMIT wanted(OpenAddress{u"selfServe"_s}); });
    connect(m_guidance, &GuidancePanel::linkPasted, this,
            [this](const QString &text) { Q_EMIT happened(event::LinkPasted{text}); });
}

QWidget *ConnectPage::buildCoach()
{
    auto *right = new QWidget(this);
    m_coach = new CoachPanel(right);
    m_stages = new StageCard(right);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_stages);
    column->addWidget(m_coach, 1);
    connect(m_coach, &CoachPanel::happened, this, &ConnectPage::happened);
    connect(m_coach, &CoachPanel::wanted, this, &ConnectPage::wanted);
    connect(m_stages, &StageCard::wanted, this, &ConnectPage::wanted);
    connect(m_coach, &CoachPanel::turned, this, &ConnectPage::turned);
    return right;
}

void ConnectPage::buildPlaces()
{
    QWidget *left = m_left->parentWidget();
    m_owner = new OwnerChoice(left);
    m_reason = newLabel(left, "warning");
    m_left->addWidget(m_owner);
    m_left->addWidget(m_reason);
    m_wait = new WaitPanel(left);
    m_left->addWidget(m_wait);
    m_host = new QWidget(left);
    m_host->setObjectName(u"surfaceHost"_s);
    m_host->setMinimumSize(leastWebView);
    auto *inside = new QVBoxLayout(m_host);
    inside->setContentsMargins(0, 0, 0, 0);
    m_empty = newLabel(m_host, "muted");
    m_empty->setAlignment(Qt::AlignCenter);
    inside->addWidget(m_empty);
    m_linkPanel = new LinkPanel(left);
    m_guidance = new GuidancePanel(left);
    m_left->addWidget(m_host, 1);
    m_left->addWidget(m_linkPanel);
    m_left->addWidget(m_guidance);
    turnTo(Place::Surface);
}

// Its many pictures are drawn for those who need them.
void ConnectPage::buildCockpit()
{
    m_cockpit = new Cockpit(m_left->parentWidget());
    m_cockpit->turnTo(m_coach->shown());
    m_left->insertWidget(m_left->indexOf(m_linkPanel) + 1, m_cockpit);
    connect(m_cockpit, &Cockpit::happened, this, &ConnectPage::happened);
    connect(m_cockpit, &Cockpit::wanted, this, &ConnectPage::wanted);
    connect(m_cockpit, &Cockpit::picked, m_coach, &CoachPanel::turnTo);
    connect(m_coach, &CoachPanel::turned, m_cockpit, &Cockpit::turnTo);
}

void ConnectPage::turnTo(Place place)
{
    m_place = place;
    showIf(place == Place::Surface, m_host);
    showIf(place == Place::Link, m_linkPanel);
    if (place == Place::Elsewhere && !m_cockpit)
        buildCockpit();
    if (m_cockpit)
        showIf(place == Place::Elsewhere, m_cockpit);
    showIf(place == Place::Guidance, m_guidance);
}

void ConnectPage::showEvent(QShowEvent *event)
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (const auto *area = qobject_cast<QScrollArea *>(around))
            area->viewport()->installEventFilter(this);
    }
    fitHost();
    WizardPage::showEvent(event);
}

bool ConnectPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitHost();
    return WizardPage::eventFilter(watched, event);
}

// Beside a long card the web view would grow beyond what can be seen at once.
void ConnectPage::fitHost()
{
    for (const QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (const auto *area = qobject_cast<const QScrollArea *>(around))
            m_host->setMaximumHeight(std::max(leastWebView.height(), PageArea::roomIn(*area) - spacing::medium));
    }
}

void ConnectPage::buildSwitch()
{
    QWidget *left = m_left->parentWidget();
    m_again = newLinkButton(left, u"signUpAgainButton"_s, tr("Start Facebook's part again"));
    m_connected =
        newLinkButton(left, u"connectedThisTimeButton"_s, tr("This time the WhatsApp Business app was connected"));
    m_newLink = new NewLinkBox(left);
    m_resultBack = new ResultBack(left);
    m_result = new ResultBox(left);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_resultBack, m_result, m_newLink})
        m_left->addWidget(widget);
    for (QPushButton *button : {m_again, m_connected})
        m_left->addWidget(button, 0, Qt::AlignTrailing);
    connect(m_resultBack, &ResultBack::wanted, this, &ConnectPage::wanted);
    connect(m_result, &ResultBox::taken, this,
            [this](const OwnerResult &result) { Q_EMIT happened(event::OwnerResultTaken{result}); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::SignUpAgainWanted{}); });
    connect(m_connected, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::OwnerSaysFinished{}); });
}

void ConnectPage::noteSurfaceSet(SurfaceKind surface)
{
    m_owner->noteSurfaceSet(surface);
}

void ConnectPage::setSurface(QWidget *surface)
{
    if (m_surface == surface)
        return;
    if (m_surface) {
        // Hidden, it would pass the keyboard on to the rail: rather nobody has it until a page or a person takes it.
        QWidget *focused = window()->focusWidget();
        if (focused && (focused == m_surface || m_surface->isAncestorOf(focused)))
            focused->clearFocus();
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

void ConnectPage::follow(std::optional<CoachScreen> shown)
{
    m_coach->follow(shown);
}

void ConnectPage::tellDone(const ProgramAction &action, bool isDone)
{
    m_linkPanel->tellDone(action, isDone);
    if (m_cockpit)
        m_cockpit->tellDone(action, isDone);
}

void ConnectPage::turnTo(CoachScreen screen)
{
    m_coach->turnTo(screen);
}

void ConnectPage::step(int by)
{
    m_coach->step(by);
}

void ConnectPage::showScreen(CoachScreen screen, const CoachTrail &trail)
{
    m_coach->showScreen(screen, trail);
}

CoachScreen ConnectPage::screen() const
{
    return m_coach->shown();
}

const CoachTrail &ConnectPage::trail() const
{
    return m_coach->trail();
}

void ConnectPage::draw(const PageView &page)
{
    const auto *view = std::get_if<ConnectView>(&page.body);
    if (!view)
        return;
    const bool isGuiding = view->isGuidance && view->link.isEmpty();
    const bool isBrowser = view->surface == SurfaceKind::Browser;
    const bool isElsewhere = !isGuiding && page.owner.place == OwnerPlace::Elsewhere;
    turnTo(isGuiding ? Place::Guidance : isElsewhere ? Place::Elsewhere : isBrowser ? Place::Link : Place::Surface);
    showIf(!isGuiding, m_owner);
    m_owner->draw(*view, page.owner);
    if (!m_surface)
        m_empty->say(ConnectText::surfaceEmpty(*view));
    m_linkPanel->draw(*view);
    m_coach->draw(*view);
    const bool isSameTongue = ownersTongue(page.owner).code() == page.owner.windowLanguage;
    m_coach->setBeside(isElsewhere, isElsewhere && isSameTongue);
    showIf(isElsewhere, m_stages);
    if (isElsewhere) {
        m_stages->draw(page, *view);
        m_cockpit->draw(page, *view);
    }
    m_guidance->draw(page.problem);
    m_newLink->draw(*view, page.problem);
    m_wait->draw(view->wait);
    m_resultBack->draw(view->owner);
    m_result->draw(view->owner);
    m_reason->say(!isGuiding && !isBrowser ? ConnectText::surfaceReason(*view) : QString());
    showIf(!isGuiding && view->isWrongFinish, m_again);
    showIf(!isGuiding && view->isWrongFinish && view->isTryingAgain, m_connected);
}

QWidget *ConnectPage::firstField() const
{
    if (m_place == Place::Guidance)
        return m_guidance->firstField();
    return m_surface ? m_surface.data() : nullptr;
}

PageClass connectPage()
{
    return drawnBy<ConnectPage>();
}

} // namespace golive::ui

#include "moc_connectpage.cpp"
