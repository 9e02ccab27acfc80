#include "ui/style/lineicon.h"

#include "ui/style/drawing.h"

#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

QPixmap linePixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    // Painted again and again (a card, a step of the rail), and drawn from its outline only once.
    const QString key = u"golive/%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour.name()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const Drawing drawing = Drawing::read(":/golive/icons/"_L1 + name + ".svg"_L1, colour);
    if (drawing.isNull())
        return {};
    const int pixels = qRound(size * devicePixelRatio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.paint(painter, QRectF(pixmap.rect()));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon lineIcon(const QString &name, const QColor &colour)
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0})
        icon.addPixmap(linePixmap(name, 20, colour, ratio));
    return icon;
}

} // namespace golive::ui
