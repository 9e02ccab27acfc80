#pragma once

#include "base/storeaddress.h"
#include "policy/policyfault.h"
#include "policy/policyvalues.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace golive {

/// What an organisation sets for all who use Golive on a computer: the same keys on every system, read once at the
/// start and never written. What is not set is left to the command line, to what was chosen, and to the defaults, in
/// this order.
struct Policy
{
    enum class Route { WebView, Browser };

    std::optional<QUrl> partnerAddress; ///< "partnerAddress": https, or http to this computer.
    QStringList allowedHosts;  ///< "allowedHosts": where the sign-up may lead, too. Lower case, punycode, no patterns.
    std::optional<QUrl> proxy; ///< "proxy": "http://HOST:PORT", "socks5://HOST:PORT", or "direct:" for none.
    std::optional<QString> dataFolder;            ///< "dataFolder": absolute.
    std::optional<StoreAddress> store;            ///< "store": a team's server, "postgresql://HOST/DATABASE".
    std::optional<QString> guardName;             ///< "guardName".
    std::optional<QString> language;              ///< "language": a code of those that are spoken.
    std::optional<Route> signUpRoute;             ///< "signUpRoute": "webview" or "browser".
    std::optional<bool> isPracticeAllowed;        ///< "practice".
    std::optional<std::chrono::days> retention;   ///< "retentionDays": 0 (always), or 8 to 3650.
    std::optional<std::chrono::days> journalDays; ///< "journalDays": 0 (always), or 8 to 3650.
    std::optional<QString> supportAddress;        ///< "supportAddress": an e-mail address.
    std::optional<bool> isUpdateNoticeWanted;     ///< "updateNotice".
    std::optional<QUrl> updateFeed;               ///< "updateFeed": https; needs a key in the build.
    std::optional<QString> providerName;          ///< "providerName".
    std::optional<QString> providerLogo;          ///< "providerLogo": an absolute path, .png.
    std::optional<QString> providerColour;        ///< "providerColour": "#rrggbb".

    QString place;             ///< Where it was looked for, for people.
    bool isThere = false;      ///< A policy is kept there, whatever is wrong with it.
    QVariantMap unknown;       ///< Keys that this version does not know: kept, and named.
    QList<PolicyFault> faults; ///< Why the whole, or a key, is not in force.

    /// What the values mean. One that is of the wrong type or cannot be meant is left out and named; the others count.
    /// `languages`: the codes that are spoken. `home`: what "~/" at the beginning of a folder stands for.
    static Policy of(const PolicyValues &, const QStringList &languages, const QString &home);
};

} // namespace golive
