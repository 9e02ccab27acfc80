#pragma once

#include <QPicture>
#include <QSize>
#include <QString>

class QPainter;
class QRectF;

namespace golive::ui {

/// One of resources/*/*.svg as the strokes that it was made into when the program was built (cmake/drawings.cpp): sharp
/// at every size, and no reader of SVG is needed. A line icon is black until whoever shows it gives it a colour.
class Drawing
{
public:
    Drawing() = default;
    /// `path` in the program's resources. Nothing is drawn of one that is not there.
    explicit Drawing(const QString &path);

    /// As large as fits, in its own proportions, in the middle.
    void paint(QPainter &, const QRectF &) const;

private:
    QSize m_size;
    QPicture m_picture;
};

} // namespace golive::ui
