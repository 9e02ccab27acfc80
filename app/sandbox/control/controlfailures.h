#pragma once

#include "httpguard/guardedserver.h"

#include <QJsonObject>

namespace golive::sandbox {

/// POST fail: arms a failure on the Partner API's listener. `prefix` stands before each path there.
httpguard::Reply prepareFailure(httpguard::GuardedServer &, const QString &prefix, const QJsonObject &body);

} // namespace golive::sandbox
