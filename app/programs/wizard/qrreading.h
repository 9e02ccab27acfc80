#pragma once

#include <QString>

class QImage;

namespace golive::programs {

/// The text of a QR code in a picture; empty where there is none that can be read, and in a build without the web view:
/// only its practice phone reads one.
QString readQrCode(const QImage &);

} // namespace golive::programs
