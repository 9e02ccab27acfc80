#include "programs/wizard/qrreading.h"

#include <QImage>

#include <ZXing/BarcodeFormat.h>
#include <ZXing/ReadBarcode.h>

namespace golive::programs {

#if __has_include(<ZXing/ReaderOptions.h>)
using QrOptions = ZXing::ReaderOptions; // from 2.2 on
#else
using QrOptions = ZXing::DecodeHints;
#endif

QString readQrCode(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    const auto result = ZXing::ReadBarcode(view, QrOptions().setFormats(ZXing::BarcodeFormat::QRCode));
    return result.isValid() ? QString::fromStdString(result.text()) : QString();
}

} // namespace golive::programs
