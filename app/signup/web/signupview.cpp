#include "signup/web/signupview.h"

#include "signup/web/hostbar.h"
#include "signup/web/popuppanel.h"
#include "signup/web/signuppage.h"

#include <QAction>
#include <QFrame>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The engine's own menu offers saving, page source and new windows.
void giveShortMenu(QWebEngineView &view)
{
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const auto action : {QWebEnginePage::Cut, QWebEnginePage::Copy, QWebEnginePage::Paste,
                              QWebEnginePage::SelectAll, QWebEnginePage::Back, QWebEnginePage::Reload})
        view.addAction(view.pageAction(action));
}

} // namespace

SignUpView::SignUpView(const WebSurfaceSettings &settings, QWidget *parent)
    : WebSurface(parent), m_settings(settings), m_signUp(std::make_unique<WebSignUp>(settings)),
      m_stack(new QStackedLayout(this)), m_main(new QFrame(this)), m_bar(new HostBar(u"webHost"_s, m_settings, m_main)),
      m_mainColumn(new QVBoxLayout(m_main))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_main);
    m_mainColumn->setContentsMargins(0, 0, 0, 0);
    m_mainColumn->setSpacing(0);
    m_mainColumn->addWidget(m_bar);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_signUp.get(), &WebSignUp::mainPageStarted, this, &SignUpView::showMainPage);
    connect(m_signUp.get(), &WebSignUp::mainPageLeaving, this, [this] {
        delete std::exchange(m_mainView, nullptr);
        m_bar->say(QUrl());
    });
    connect(m_signUp.get(), &WebSignUp::popUpPageOpened, this, &SignUpView::showPopUp);
    connect(m_signUp.get(), &WebSignUp::popUpPageStands, this, &SignUpView::showPopUpPage);
    connect(m_signUp.get(), &WebSignUp::popUpPageLeaving, this, &SignUpView::leavePopUp);
}

SignUpView::~SignUpView()
{
    // Views before pages before their profile: each of them reaches for the next while it goes.
    delete std::exchange(m_popUp, nullptr);
    delete std::exchange(m_mainView, nullptr);
    m_signUp->disconnect(this);
    m_signUp.reset();
}

void SignUpView::showMainPage()
{
    m_mainView = new QWebEngineView(m_signUp->mainPage(), m_main);
    m_mainView->setObjectName(u"webView"_s);
    m_mainView->setAccessibleName(m_settings.pageName);
    m_mainView->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    giveShortMenu(*m_mainView);
    m_mainColumn->addWidget(m_mainView, 1);
    m_bar->follow(*m_signUp->mainPage());
    setFocusProxy(m_mainView);
}

void SignUpView::showPopUp()
{
    m_popUp = new PopUpPanel(m_signUp->popUpPage(), m_settings, this);
    connect(m_popUp, &PopUpPanel::closeChosen, m_signUp.get(), &WebSignUp::closePopUp);
    m_stack->addWidget(m_popUp);
    m_stack->setCurrentWidget(m_popUp);
}

void SignUpView::showPopUpPage()
{
    if (!m_popUp)
        return;
    m_popUp->showPage();
    giveShortMenu(*m_popUp->view());
    m_popUp->view()->setFocus();
}

void SignUpView::leavePopUp()
{
    if (!m_popUp)
        return;
    if (m_mainView) {
        m_stack->setCurrentWidget(m_main);
        m_mainView->setFocus();
    }
    // Its page may be in the middle of a signal, and its close button of a click.
    m_stack->removeWidget(m_popUp);
    m_popUp->hide();
    std::exchange(m_popUp, nullptr)->deleteLater();
}

QImage SignUpView::grabPage()
{
    QWebEngineView *shown = m_popUp ? m_popUp->view() : m_mainView;
    return shown ? shown->grab().toImage() : QImage();
}

bool SignUpView::runPracticeScript(const QString &script, std::function<void(const QVariant &)> answer)
{
    SignUpPage *page = m_signUp->popUpPage() ? m_signUp->popUpPage() : m_signUp->mainPage();
    if (!page || !m_signUp->isPractice())
        return false;
    page->runJavaScript(script, QWebEngineScript::MainWorld, [answer = std::move(answer)](const QVariant &result) {
        if (answer)
            answer(result);
    });
    return true;
}

} // namespace golive::signup

#include "moc_signupview.cpp"
