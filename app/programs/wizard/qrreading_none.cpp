#include "programs/wizard/qrreading.h"

namespace golive::programs {

QString readQrCode(const QImage &)
{
    return {};
}

} // namespace golive::programs
