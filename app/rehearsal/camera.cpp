#include "rehearsal/camera.h"

#include "signup/web/webplugin.h"

#include <QDir>
#include <QPixmap>
#include <QThreadPool>

#include <algorithm>

namespace golive::rehearsal {

namespace {

constexpr qint64 paintPatience = 1'000; // ms; a page may really be one colour

/// Nothing but one colour: not painted yet.
bool isUniform(const QImage &image, const QRect &part)
{
    const QRect inside = part.intersected(image.rect());
    if (inside.isEmpty())
        return false;
    const QRgb first = image.pixel(inside.topLeft());
    for (int y = inside.top(); y <= inside.bottom(); y += 4) {
        for (int x = inside.left(); x <= inside.right(); x += 4) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

} // namespace

bool Camera::take(QWidget &window, signup::WebSurface *surface, const QString &fileName)
{
    if (!m_waiting.isValid())
        m_waiting.start();
    QElapsedTimer cost;
    cost.start();
    const QImage image = window.grab().toImage();
    m_worstMs = std::max(m_worstMs, cost.elapsed());
    if (surface && !m_waiting.hasExpired(paintPatience)) {
        const qreal scale = image.devicePixelRatio();
        const QRectF place(QPointF(surface->mapTo(&window, QPoint())) * scale, QSizeF(surface->size()) * scale);
        if (isUniform(image, place.toRect()))
            return false;
    }
    m_waiting.invalidate();
    const QString path = QDir(m_folder).filePath(fileName);
    QThreadPool::globalInstance()->start([image, path] { image.save(path, "PNG", 80); });
    return true;
}

void Camera::develop()
{
    QThreadPool::globalInstance()->waitForDone();
}

} // namespace golive::rehearsal
