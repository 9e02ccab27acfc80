#pragma once

#include "ports/setupstore.h"

#include <QList>

namespace golive {

/// Whose secrets the kept set-ups need.
struct Accounts
{
    QString email;             ///< The partner's, of the set-up that was changed last; the vault holds one at a time.
    QList<AppId> apps;         ///< For which nothing but the app's own token will do.
    QList<AppId> partnersApps; ///< For which signing in will do as well: theirs are looked for only where that fails.
    bool isEmpty() const { return email.isEmpty() && apps.isEmpty() && partnersApps.isEmpty(); }
};

inline void takeAccount(Accounts &accounts, const SetupLine &line)
{
    if (line.app.isEmpty())
        return;
    const bool isPartners = line.summary.access == Access::Partner && line.partnerEmail == accounts.email;
    (isPartners ? accounts.partnersApps : accounts.apps) << line.app;
}

/// Of all that are not at rest.
inline Result<Accounts, StoreFault> accountsOf(const SetupStore &store)
{
    constexpr int atOnce = 1000;
    const auto overview = store.overview();
    if (!overview)
        return failure(overview.error());
    Accounts accounts;
    if (overview->latestPartners)
        accounts.email = overview->latestPartners->partnerEmail;
    for (SetupId after;;) {
        const auto lines = store.linesAfter(after, atOnce);
        if (!lines)
            return failure(lines.error());
        for (const SetupLine &line : *lines)
            takeAccount(accounts, line);
        if (lines->size() < atOnce)
            return accounts;
        after = lines->last().summary.id;
    }
}

} // namespace golive
