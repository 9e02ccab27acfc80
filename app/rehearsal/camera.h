#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>

class QWidget;

namespace golive::signup {
class WebSurface;
}

namespace golive::rehearsal {

/// Takes pictures of windows; they are written to disk beside the event loop.
class Camera
{
public:
    explicit Camera(QString folder) : m_folder(std::move(folder)) {}

    /// True once the picture is taken: a web page that has not been painted yet is waited for, but not for ever.
    bool take(QWidget &window, signup::WebSurface *surface, const QString &fileName);
    /// Waits until all pictures are on disk. For the very end.
    static void develop();
    qint64 worstMs() const { return m_worstMs; }

private:
    QString m_folder;
    QElapsedTimer m_waiting;
    qint64 m_worstMs = 0;
};

} // namespace golive::rehearsal
