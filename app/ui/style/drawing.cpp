#include "ui/style/drawing.h"

#include <QDataStream>
#include <QFile>
#include <QPainter>

#include <algorithm>

namespace golive::ui {

Drawing::Drawing(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> m_size >> m_picture;
}

void Drawing::paint(QPainter &painter, const QRectF &place) const
{
    if (m_size.isEmpty())
        return;
    const QSizeF size = m_size;
    const qreal scale = std::min(place.width() / size.width(), place.height() / size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center() - QPointF(size.width(), size.height()) * scale / 2);
    painter.scale(scale, scale);
    painter.drawPicture(0, 0, m_picture);
    painter.restore();
}

} // namespace golive::ui
