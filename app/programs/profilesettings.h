#pragma once

#include "domain/profile/partnerprofile.h"

#include <QStringList>

class QSettings;

namespace golive::programs {

// Where this computer keeps what new clients of a partner account begin with, without any header's value.

QStringList accountsWithProfile(QSettings &);
PartnerProfile keptProfile(QSettings &, const QString &account);
/// An empty one is removed.
void keepProfile(QSettings &, const QString &account, const PartnerProfile &);

} // namespace golive::programs
