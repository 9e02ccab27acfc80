#pragma once

#include <QBrush>
#include <QColor>
#include <QList>
#include <QPainterPath>
#include <QPen>
#include <QRectF>
#include <QString>

class QPainter;

namespace golive::ui {

/// A drawing of resources/: rectangles, circles and paths of an SVG file, filled and stroked in plain colours. They
/// need no more, so that no program loads a library that knows all of SVG; the test of the drawings draws each file
/// with both.
class Drawing
{
public:
    /// `current` stands where the file says currentColor. Null where the file is not there or holds something else.
    static Drawing read(const QString &path, const QColor &current = Qt::black);

    bool isNull() const { return m_box.isEmpty(); }
    /// As large as `where` takes it, in its middle, the proportions kept.
    void paint(QPainter &, const QRectF &where) const;

private:
    struct Shape
    {
        QPainterPath outline;
        QPen pen;
        QBrush brush;
    };
    friend class DrawingReader;

    QRectF m_box; ///< What the file's coordinates lie in.
    QList<Shape> m_shapes;
};

} // namespace golive::ui
