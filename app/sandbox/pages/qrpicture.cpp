#include "sandbox/pages/qrpicture.h"

#include <qrcodegen/qrcodegen.hpp>

namespace golive::sandbox {

QByteArray qrPicture(const QString &text)
{
    using qrcodegen::QrCode;
    constexpr int quiet = 4;
    const QrCode code = QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
    QByteArray path;
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            if (code.getModule(x, y))
                path += 'M' + QByteArray::number(x + quiet) + ' ' + QByteArray::number(y + quiet) + "h1v1h-1z";
        }
    }
    const QByteArray side = QByteArray::number(code.getSize() + 2 * quiet);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side + "\" width=\"" + side +
           "\" height=\"" + side + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + 'v' +
           side + "H0z\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
}

} // namespace golive::sandbox
