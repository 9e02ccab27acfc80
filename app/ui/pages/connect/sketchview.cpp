#include "ui/pages/connect/sketchview.h"

#include "ui/pages/pageparts.h"

#include <QPainter>

// The macro declares a function and so must stand outside of namespaces.
static void initSketches()
{
    Q_INIT_RESOURCE(sketches);
}

namespace golive::ui {

SketchView::SketchView(QWidget *parent) : QWidget(parent)
{
    initSketches();
    setMinimumHeight(sizeHint().height());
}

void SketchView::showSketch(const QString &path)
{
    showIf(!path.isEmpty(), this);
    if (m_path == path)
        return;
    m_path = path;
    if (!path.isEmpty())
        m_renderer.load(path);
    m_renderer.setAspectRatioMode(Qt::KeepAspectRatio); // it belongs to the drawing that is loaded
    update();
}

QPixmap SketchView::picture(const QString &path, QSize size)
{
    initSketches();
    constexpr qreal sharpness = 2; // it is drawn once, and may be shown on a dense screen
    QPixmap picture(size * sharpness);
    picture.setDevicePixelRatio(sharpness);
    picture.fill(Qt::transparent);
    QSvgRenderer renderer(path);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return picture;
}

void SketchView::paintEvent(QPaintEvent *)
{
    if (m_path.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_renderer.render(&painter, QRectF(rect()));
}

} // namespace golive::ui

#include "moc_sketchview.cpp"
