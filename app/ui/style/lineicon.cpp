#include "ui/style/lineicon.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

QPixmap linePixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    QFile file(":/golive/icons/"_L1 + name + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Qt's SVG knows currentColor only as black.
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
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
