#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QCoreApplication;

namespace golive::programs {

/// What the system asks of a running program by other ways than its window: macOS opens a file and a link, and ends a
/// program (Cmd-Q, log-out), by an event of the application; session managers tell of their end. Linux's and Windows'
/// files and links come by a second start (SingleInstance).
class SystemRequests final : public QObject
{
    Q_OBJECT
public:
    /// `isQuitAskedAbout`: whether the end is to be asked about first, instead of closing the windows, which may only
    /// hide them. Not asked once the session is ending.
    SystemRequests(QCoreApplication &, std::function<bool()> isQuitAskedAbout);

Q_SIGNALS:
    /// A path, or empty for a link: show the window.
    void openWanted(const QString &path);
    void quitWanted();
    /// The session is about to end: keep what is to be kept. The program goes on where it does not end after all.
    void sessionEnding();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_isQuitAskedAbout;
    bool m_isSessionEnding = false;
};

} // namespace golive::programs
