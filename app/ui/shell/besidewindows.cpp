#include "ui/shell/besidewindows.h"

#include "ui/pages/connect/connectpage.h"
#include "ui/shell/callwindow.h"
#include "ui/shell/companionwindow.h"
#include "ui/shell/mainwindow.h"

#include <QEvent>
#include <QShortcut>

namespace golive::ui {

BesideWindows::BesideWindows(MainWindow &window) : QObject(&window), m_window(window)
{
    window.installEventFilter(this);
    auto *call = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), &window);
    connect(call, &QShortcut::activated, this, &BesideWindows::showCall);
    connect(&window, &MainWindow::wanted, this, [this](const ProgramAction &action) {
        if (std::holds_alternative<ShowCallWindow>(action))
            showCall();
        else if (std::holds_alternative<ShowCompanion>(action))
            showCompanion();
    });
}

BesideWindows::~BesideWindows() = default;

ConnectPage *BesideWindows::connectPage()
{
    return qobject_cast<ConnectPage *>(m_window.page(Page::Connect));
}

void BesideWindows::draw(const PageView &page)
{
    m_page = page;
    if (m_call && m_call->isVisible())
        m_call->draw(page);
    if (m_companion && m_companion->isVisible())
        m_companion->draw(page);
}

void BesideWindows::showCall()
{
    // There is nobody to call before there is a set-up.
    if (!m_page || m_page->page == Page::Start)
        return;
    if (!m_call) {
        m_call = std::make_unique<CallWindow>();
        connect(m_call.get(), &CallWindow::happened, &m_window, &MainWindow::happened);
        connect(m_call.get(), &CallWindow::wanted, &m_window, &MainWindow::wanted);
        connect(m_call.get(), &CallWindow::picked, connectPage(), qOverload<CoachScreen>(&ConnectPage::turnTo));
        connect(m_call.get(), &CallWindow::stepped, connectPage(), &ConnectPage::step);
        connect(connectPage(), &ConnectPage::turned, m_call.get(), &CallWindow::turnTo);
    }
    m_call->draw(*m_page);
    m_call->turnTo(connectPage()->screen(), connectPage()->trail());
    m_call->show();
    m_call->activateWindow();
}

void BesideWindows::showCompanion()
{
    if (!m_page)
        return;
    if (!m_companion) {
        m_companion = std::make_unique<CompanionWindow>();
        connect(m_companion.get(), &CompanionWindow::happened, &m_window, &MainWindow::happened);
        connect(m_companion.get(), &CompanionWindow::wanted, &m_window, &MainWindow::wanted);
        connect(m_companion.get(), &CompanionWindow::turned, connectPage(), &ConnectPage::showScreen);
        connect(connectPage(), &ConnectPage::turned, m_companion.get(), &CompanionWindow::showScreen);
        m_companion->move(m_window.geometry().topRight());
    }
    m_companion->draw(*m_page);
    m_companion->showScreen(connectPage()->screen(), connectPage()->trail());
    m_companion->show();
    m_companion->activateWindow();
}

void BesideWindows::tellDone(const ProgramAction &action, bool isDone)
{
    connectPage()->tellDone(action, isDone);
    if (m_call)
        m_call->tellDone(action, isDone);
}

bool BesideWindows::eventFilter(QObject *watched, QEvent *event)
{
    // Minimised, a window is hidden by the system: then they stay.
    if (event->type() == QEvent::Hide && !event->spontaneous()) {
        if (m_call)
            m_call->close();
        if (m_companion)
            m_companion->close();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace golive::ui

#include "moc_besidewindows.cpp"
