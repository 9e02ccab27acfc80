#include "ui/style/logo.h"

#include "ui/style/accent.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace golive::ui {

namespace {

constexpr int longestSide = 2048;
constexpr int plateMargin = 4; ///< Device-independent pixels around a logo on a plate.

/// What a logo looks like as a whole, its transparent parts left out; not valid where nothing of it is seen.
QColor inkOf(const QImage &logo)
{
    const QImage small =
        logo.scaled(32, 32, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_ARGB32);
    qint64 red = 0;
    qint64 green = 0;
    qint64 blue = 0;
    qint64 seen = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QRgb one = small.pixel(x, y);
            red += qRed(one) * qAlpha(one);
            green += qGreen(one) * qAlpha(one);
            blue += qBlue(one) * qAlpha(one);
            seen += qAlpha(one);
        }
    }
    return seen == 0 ? QColor() : QColor(int(red / seen), int(green / seen), int(blue / seen));
}

/// Not valid where it needs none.
QColor plateOf(const QImage &logo, const QColor &paper)
{
    constexpr double seen = 3.0; // WCAG 2.2, 1.4.11: what is not text.
    const QColor ink = logo.hasAlphaChannel() ? inkOf(logo) : QColor();
    if (!ink.isValid() || contrast(ink, paper) >= seen)
        return {};
    const QColor white(Qt::white);
    const QColor black(0x16, 0x21, 0x2b);
    return contrast(ink, white) > contrast(ink, black) ? white : black;
}

} // namespace

QImage logoOf(const QByteArray &png)
{
    QBuffer buffer;
    buffer.setData(png);
    buffer.open(QIODevice::ReadOnly);
    // By what the format is said to be, never by what it looks like: other readers are not for files from elsewhere.
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > longestSide || size.height() > longestSide)
        return {};
    return reader.read();
}

QPixmap logoPixmap(const QImage &logo, const QSize &room, qreal devicePixelRatio, const QColor &paper)
{
    const QColor plate = plateOf(logo, paper);
    const int margin = plate.isValid() ? qRound(plateMargin * devicePixelRatio) : 0;
    const QSize most = (QSizeF(room) * devicePixelRatio).toSize() - QSize(2 * margin, 2 * margin);
    QSize size = logo.size();
    if (size.width() > most.width() || size.height() > most.height())
        size.scale(most, Qt::KeepAspectRatio);
    size = size.expandedTo({1, 1});
    const QImage drawn = logo.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPixmap pixmap(size + QSize(2 * margin, 2 * margin));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (plate.isValid()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(plate);
        painter.drawRoundedRect(pixmap.rect(), margin, margin);
    }
    painter.drawImage(margin, margin, drawn);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace golive::ui
