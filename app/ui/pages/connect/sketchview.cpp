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
    m_drawing = path.isEmpty() ? Drawing() : Drawing::read(path);
    update();
}

QPixmap SketchView::picture(const QString &path, QSize size)
{
    initSketches();
    constexpr qreal sharpness = 2; // it is drawn once, and may be shown on a dense screen
    QPixmap picture(size * sharpness);
    picture.setDevicePixelRatio(sharpness);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    Drawing::read(path).paint(painter, QRectF(QPointF(), QSizeF(size)));
    return picture;
}

void SketchView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_drawing.paint(painter, QRectF(rect()));
}

} // namespace golive::ui

#include "moc_sketchview.cpp"
