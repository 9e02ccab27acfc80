#include "ui/pages/connect/sketchview.h"

#include "ui/pages/pageparts.h"

#include <QPainter>

namespace golive::ui {

SketchView::SketchView(QWidget *parent) : QWidget(parent)
{
    setMinimumHeight(sizeHint().height());
}

void SketchView::showSketch(const QString &path)
{
    showIf(!path.isEmpty(), this);
    if (m_path == path)
        return;
    m_path = path;
    m_drawing = path.isEmpty() ? Drawing() : Drawing(path);
    update();
}

QPixmap SketchView::picture(const QString &path, QSize size)
{
    constexpr qreal sharpness = 2; // it is drawn once, and may be shown on a dense screen
    QPixmap picture(size * sharpness);
    picture.setDevicePixelRatio(sharpness);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    Drawing(path).paint(painter, QRectF(QPointF(), QSizeF(size)));
    return picture;
}

void SketchView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_drawing.paint(painter, rect());
}

} // namespace golive::ui

#include "moc_sketchview.cpp"
