#include "support/ziparchive.h"

namespace golive::support {

bool canZip()
{
    return false;
}

std::optional<QByteArray> zipped(const QList<BundleFile> &, Instant)
{
    return {};
}

} // namespace golive::support
