#include "testing/endlessfiles.h"

namespace golive::testing {

QList<EndlessFile> endlessFiles(const QString &)
{
    return {};
}

} // namespace golive::testing
