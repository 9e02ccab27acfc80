#pragma once

#include "domain/setup.h"

#include <QList>

namespace golive::compose {

/// Whose secrets the kept set-ups need.
struct Accounts
{
    QString email; ///< The partner's, of the set-up that was changed last; the vault holds one partner at a time.
    QList<AppId> apps;
    bool isEmpty() const { return email.isEmpty() && apps.isEmpty(); }
};

/// `setups`: the latest first, as the store gives them.
inline Accounts accountsOf(const QList<Setup> &setups)
{
    Accounts accounts;
    for (const Setup &setup : setups) {
        if (accounts.email.isEmpty() && setup.client.access == Access::Partner)
            accounts.email = setup.client.partnerEmail;
        if (!setup.client.app.isEmpty())
            accounts.apps << setup.client.app;
    }
    return accounts;
}

} // namespace golive::compose
