#pragma once

#include <QLoggingCategory>

namespace golive {

// All categories in one place. Nothing personal and no secret is ever logged: ids, codes and durations only, addresses
// without their query.
Q_DECLARE_LOGGING_CATEGORY(logNetwork)
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logSession)
Q_DECLARE_LOGGING_CATEGORY(logSignUp)
Q_DECLARE_LOGGING_CATEGORY(logUi)
Q_DECLARE_LOGGING_CATEGORY(logSandbox)
Q_DECLARE_LOGGING_CATEGORY(logReceiver)

} // namespace golive
