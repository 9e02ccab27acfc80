#pragma once

#include "domain/chats/observed.h"

#include <optional>

namespace golive {

/// As the documents spell it: upper case, with underscores.
QString accountWord(const QString &sent);

/// What an account event's word means, whatever its case; nothing for a word that is not known. Sources: Meta's
/// account_update reference, Gupshup's "system events" page.
std::optional<AccountNote::Kind> accountKind(const QString &sent);

/// What a state of DISABLED_UPDATE means: DISABLE is for good, SCHEDULE_FOR_DISABLE a warning.
AccountNote::Kind banKind(const QString &state);

} // namespace golive
