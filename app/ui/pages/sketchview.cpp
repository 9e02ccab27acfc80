#include "ui/pages/sketchview.h"

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
    m_renderer.setAspectRatioMode(Qt::KeepAspectRatio);
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
    update();
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
