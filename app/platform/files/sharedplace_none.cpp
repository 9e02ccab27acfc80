#include "platform/files/sharedplace.h"

namespace golive {

QString sharedPlaceOf(const QString &)
{
    return {};
}

} // namespace golive
