#include "ui/style/lineicon.h"

#include "ui/style/drawing.h"

#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {
namespace {

/// In the drawing's own colours where none is given.
QPixmap iconPixmap(const QString &name, int size, std::optional<QColor> colour, qreal devicePixelRatio)
{
    // Painted again and again (a card, a step of the rail), and drawn from its outline only once.
    const QString key =
        u"golive/%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour ? colour->name() : QString()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qRound(size * devicePixelRatio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    Drawing(":/golive/icons/"_L1 + name + ".drawing"_L1).paint(painter, pixmap.rect());
    if (colour) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), *colour);
    }
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QPixmap linePixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    return iconPixmap(name, size, colour, devicePixelRatio);
}

QIcon lineIcon(const QString &name, const QColor &colour)
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0})
        icon.addPixmap(linePixmap(name, 20, colour, ratio));
    return icon;
}

QPixmap signPixmap(int size, qreal devicePixelRatio)
{
    return iconPixmap(u"golive"_s, size, std::nullopt, devicePixelRatio);
}

} // namespace golive::ui
