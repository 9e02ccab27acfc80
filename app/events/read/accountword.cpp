#include "events/read/accountword.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace golive {

QString accountWord(const QString &sent)
{
    QString word = sent.toUpper();
    for (QChar &c : word) {
        if (c == u'-' || c == u'.' || c == u':' || c == u'/')
            c = u'_';
    }
    return word;
}

std::optional<AccountNote::Kind> accountKind(const QString &sent)
{
    using Kind = AccountNote::Kind;
    static constexpr std::array known{
        std::pair{"ACCOUNT_VERIFIED"_L1, Kind::Live},           std::pair{"ACCOUNT_OFFBOARDED"_L1, Kind::Offboarded},
        std::pair{"ACCOUNT_RECONNECTED"_L1, Kind::Reconnected}, std::pair{"PARTNER_REMOVED"_L1, Kind::Removed},
        std::pair{"PARTNER_APP_UNINSTALLED"_L1, Kind::Removed}, std::pair{"PHONE_NUMBER_REMOVED"_L1, Kind::Removed},
        std::pair{"PHONE_NUMBER_DELETED"_L1, Kind::Removed},    std::pair{"PARTNER_ADDED"_L1, Kind::Added},
        std::pair{"ACCOUNT_DELETED"_L1, Kind::Deleted},         std::pair{"ACCOUNT_DISABLE"_L1, Kind::Banned},
        std::pair{"ACCOUNT_DISABLED"_L1, Kind::Banned},         std::pair{"ACCOUNT_BANNED"_L1, Kind::Banned},
        std::pair{"DISABLED_UPDATE"_L1, Kind::Other}, // its state says what
        std::pair{"ACCOUNT_VIOLATION"_L1, Kind::Other},         std::pair{"ACCOUNT_RESTRICTION"_L1, Kind::Other},
    };
    const QString word = accountWord(sent);
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto &one) { return one.first == word; });
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

AccountNote::Kind banKind(const QString &state)
{
    const QString word = accountWord(state);
    if (word == "DISABLE"_L1 || word == "DISABLED"_L1)
        return AccountNote::Kind::Banned;
    if (word == "REINSTATE"_L1 || word == "REINSTATED"_L1)
        return AccountNote::Kind::Reinstated;
    return AccountNote::Kind::Other;
}

} // namespace golive
