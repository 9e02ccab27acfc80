#pragma once

#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

#include <ZXing/ReadBarcode.h>

namespace golive::sandbox {

inline constexpr int qrSideOnPage = 222; ///< As in resources/web/style.css.

/// What a scanner reads when the picture stands in the middle of a page, as a grab of the screen shows it.
inline QString readQr(const QByteArray &svg, int side, const QColor &page)
{
    QSvgRenderer renderer(svg);
    QImage image(2 * side, 2 * side, QImage::Format_RGB32);
    image.fill(page);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(side / 2., side / 2., side, side));
    painter.end();
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
    return QString::fromStdWString(ZXing::ReadBarcode(view, hints).text());
}

} // namespace golive::sandbox
