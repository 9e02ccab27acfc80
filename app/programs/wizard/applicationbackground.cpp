#include "programs/wizard/application.h"

#include "ui/wording/leavetext.h"

#include <QDir>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

// What the program is beside its window: in the tray, from log-in or after the window was closed.

namespace golive::programs {

// At log-in the program begins in the tray, where there is one and somebody waits for something; else there is no
// reason to begin.
void Application::beginHidden()
{
    m_isHidden = true;
    const auto overview = m_engine->store().overview();
    if (overview && !overview->isAnyGuardWanted)
        return QCoreApplication::exit(0);
    goOnInBackground();
    if (!m_tray->isThere())
        return showWindow();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_background->noteHidden();
    m_session->lookAfter();
    openSecrets();
}

// Practice ends with its window: nobody waits for a made-up number.
void Application::goOnInBackground()
{
    if (m_options.isPractice || m_background)
        return;
    m_tray = std::make_unique<SystemTray>();
    m_sleep = std::make_unique<SleepInhibition>();
    QStringList arguments{u"--in-tray"_s};
    // What a policy sets is not written down: it may be set otherwise by then.
    if (!m_options.dataFolder.isEmpty() && !m_options.policy.dataFolder)
        arguments << u"--data-dir"_s << QDir(m_options.dataFolder).absolutePath();
    if (m_options.store.isServer() && !m_options.policy.store)
        arguments << u"--store"_s << m_options.store.text();
    m_background = std::make_unique<Background>(*m_session, m_engine->clock(), *m_tray, *m_sleep,
                                                StartAtLogin(QCoreApplication::applicationFilePath(), arguments));
    connect(m_background.get(), &Background::openWanted, this, &Application::showWindow);
    connect(m_background.get(), &Background::setupWanted, this, [this](const SetupId &id) {
        if (m_session->setup().id != id)
            m_session->resume(id);
    });
    connect(m_background.get(), &Background::quitWanted, this, &Application::askToQuit);
    connect(m_background.get(), &Background::startAtLoginRefused, this, [this](const QString &reason) {
        auto *box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(),
                                    tr("Golive cannot be started at log-in: %1").arg(reason), QMessageBox::Ok);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void Application::showWindow()
{
    m_isHidden = false;
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (m_background)
        m_background->noteShown();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

// Whether closing the window leaves the program in the tray.
bool Application::stayOn()
{
    if (!m_background || !m_background->mayStayOn())
        return false;
    m_isHidden = true;
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window->hide();
    m_background->noteHidden();
    return true;
}

// Somebody waits for it, an installer of a newer Golive perhaps: who is at the screen says whether what is guarded may
// go unguarded.
void Application::quitForAnother()
{
    if (!m_background)
        return QCoreApplication::exit(0);
    askToQuit();
}

void Application::askToQuit()
{
    // Not quit(): that asks the windows first, and they stay on.
    if (!m_background->wouldQuittingCost())
        return QCoreApplication::exit(0);
    if (m_quitQuestion)
        return m_quitQuestion->raise();
    m_quitQuestion =
        new QMessageBox(QMessageBox::Question, tr("Quit Golive?"), ui::quitQuestion(m_session->view().leaving));
    m_quitQuestion->setObjectName(u"quitQuestion"_s);
    m_quitQuestion->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *quit = m_quitQuestion->addButton(tr("Quit"), QMessageBox::AcceptRole);
    quit->setObjectName(u"quitButton"_s);
    QPushButton *stay = m_quitQuestion->addButton(tr("Stay"), QMessageBox::RejectRole);
    stay->setObjectName(u"stayButton"_s);
    m_quitQuestion->setDefaultButton(stay);
    m_quitQuestion->setEscapeButton(stay);
    connect(quit, &QPushButton::clicked, this, [] { QCoreApplication::exit(0); });
    m_quitQuestion->open();
}

// Before anything else: macOS tells of the file that it starts the program for as soon as events are taken.
void Application::mindSystem()
{
    // Who is asked about leaving by the window itself (practice, no tray) is asked there.
    m_requests = std::make_unique<SystemRequests>(
        *qApp, [this] { return m_background && (m_isHidden || (m_window && m_window->isVisible())); });
    // A session without a session manager ends its programs by a signal.
    m_endSignals = std::make_unique<EndSignals>();
    connect(m_requests.get(), &SystemRequests::openWanted, this, &Application::openFile);
    connect(m_requests.get(), &SystemRequests::quitWanted, this, &Application::askToQuit);
    connect(m_requests.get(), &SystemRequests::sessionEnding, this, [this] {
        // Windows and others hold the end up until this returns, and ask the person where it takes long.
        if (m_engine)
            m_engine->readyToEnd();
    });
    connect(m_endSignals.get(), &EndSignals::endWanted, this, [this] {
        if (m_engine)
            m_engine->readyToEnd();
        QCoreApplication::exit(m_options.isRehearsal ? 1 : 0); // a rehearsal that is ended has shown nothing
    });
}

} // namespace golive::programs
