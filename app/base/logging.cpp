#include "base/logging.h"

namespace golive {

Q_LOGGING_CATEGORY(logNetwork, "golive.network", QtInfoMsg)
Q_LOGGING_CATEGORY(logStorage, "golive.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logSession, "golive.session", QtInfoMsg)
Q_LOGGING_CATEGORY(logSignUp, "golive.signup", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "golive.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "golive.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logReceiver, "golive.receiver", QtInfoMsg)

} // namespace golive
