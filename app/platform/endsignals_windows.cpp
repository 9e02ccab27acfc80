#include "platform/endsignals.h"

#include <QEventLoop>

#include <qt_windows.h>

#include <mutex>

namespace golive {

namespace {

// Windows calls in a thread of its own.
std::mutex lock;
EndSignals *listening = nullptr;

bool tellFromAnyThread()
{
    const std::scoped_lock held(lock);
    if (listening)
        QMetaObject::invokeMethod(listening, &EndSignals::endWanted, Qt::QueuedConnection);
    return listening != nullptr;
}

BOOL WINAPI consoleAsks(DWORD what)
{
    if (!tellFromAnyThread())
        return FALSE;
    // Where the console goes, Windows ends the process when this returns, and waits some seconds for it: the end of
    // main() comes first, and ends this thread.
    if (what != CTRL_C_EVENT && what != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

/// A log-out or a shut-down is told to windows: a console is told nothing of it where a program knows user32, as Qt
/// does.
class SessionWindow final : public QObject
{
public:
    explicit SessionWindow(EndSignals &told) : QObject(&told), m_told(told)
    {
        WNDCLASSW kind{};
        kind.lpfnWndProc = hear;
        kind.hInstance = GetModuleHandleW(nullptr);
        kind.lpszClassName = L"GoliveSessionWindow";
        RegisterClassW(&kind);
        // Never shown; a message-only window would be told nothing either.
        m_window = CreateWindowExW(0, kind.lpszClassName, L"Golive", WS_OVERLAPPED, 0, 0, 0, 0, nullptr, nullptr,
                                   kind.hInstance, nullptr);
        if (m_window)
            SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    }
    ~SessionWindow() override
    {
        if (m_window)
            DestroyWindow(m_window);
    }

private:
    static LRESULT CALLBACK hear(HWND window, UINT message, WPARAM first, LPARAM second)
    {
        auto *self = reinterpret_cast<SessionWindow *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (message != WM_ENDSESSION || first == FALSE || !self)
            return DefWindowProcW(window, message, first, second);
        // When this returns Windows may end the process at any moment: this loop ends when the program's own is to end.
        QEventLoop rest;
        Q_EMIT self->m_told.endWanted();
        rest.exec();
        return 0;
    }

    EndSignals &m_told;
    HWND m_window = nullptr;
};

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    {
        const std::scoped_lock held(lock);
        if (listening)
            return;
        listening = this;
    }
    m_source = new SessionWindow(*this);
    SetConsoleCtrlHandler(consoleAsks, TRUE);
}

EndSignals::~EndSignals()
{
    if (!m_source)
        return;
    SetConsoleCtrlHandler(consoleAsks, FALSE);
    const std::scoped_lock held(lock);
    listening = nullptr;
}

} // namespace golive

#include "moc_endsignals.cpp"
