#include "update/updatebuild.h"

#include "update/signature.h"

namespace golive {

UpdateBuild updateBuild()
{
    return {publicKeyOf(QByteArrayLiteral(GOLIVE_UPDATE_KEY)), QUrl(QStringLiteral(GOLIVE_UPDATE_FEED))};
}

} // namespace golive
