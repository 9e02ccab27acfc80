#pragma once

#include "base/result.h"

#include <QString>

class QLocalSocket;

namespace golive {

/// The address of the local socket of that name, where nobody else can put one or take ours away; or why there is none.
Result<QString, QString> instanceAddress(const QString &name);

/// Whoever is at the other end of a connected socket runs as the same user.
bool isOurUser(const QLocalSocket &);

} // namespace golive
