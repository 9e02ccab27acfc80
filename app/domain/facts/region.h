#pragma once

#include <QStringList>

namespace golive {

/// The storage regions that the API accepts (partner-docs: put_partner-app-appid), as ISO 3166-1 alpha-2 codes; people
/// see the country's name. The page words CA as "California"; Meta's set has Canada, which is what is shown.
const QStringList &storageRegions();

} // namespace golive
