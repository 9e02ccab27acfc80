#pragma once

#include <QByteArray>
#include <QString>

namespace golive::sandbox {

/// The text as an SVG picture of a QR code, black on white with the four modules of quiet zone that readers want.
QByteArray qrPicture(const QString &text);

} // namespace golive::sandbox
