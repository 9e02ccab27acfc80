#pragma once

#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

#include <ZXing/ReadBarcode.h>

namespace golive::sandbox {

#if __has_include(<ZXing/ReaderOptions.h>)
using QrOptions = ZXing::ReaderOptions; // from 2.2 on
#else
using QrOptions = ZXing::DecodeHints;
#endif

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
    return QString::fromStdString(
        ZXing::ReadBarcode(view, QrOptions().setFormats(ZXing::BarcodeFormat::QRCode)).text());
}

} // namespace golive::sandbox
