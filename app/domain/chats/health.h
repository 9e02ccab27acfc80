#pragma once

#include "domain/sync/actor.h"

#include <QList>
#include <QString>

#include <optional>

namespace golive {

/// What Gupshup last said of the account of a number that is live (WABA info), in its own words: one that is not known
/// here is kept and means nothing.
struct Health
{
    QString account; ///< ACTIVE, BANNED
    QString number;  ///< CONNECTED, DISCONNECTED, FLAGGED, PENDING, RESTRICTED, UNKNOWN
    QString sending; ///< canSendMessage: AVAILABLE, LIMITED, BLOCKED

    struct Fault
    {
        QString code;
        QString text;
        QString solution;
        bool operator==(const Fault &) const = default;
    };
    QList<Fault> faults;
    bool operator==(const Health &) const = default;
};

/// What stands against sending, the most pressing first.
enum class HealthTrouble {
    None,
    Unpaid, ///< Credit line or payment: since October 2026 replies by the API are charged, and without it none leave.
    Blocked,
    Restricted, ///< By Meta, for what was sent.
    Limited,
    Flagged, ///< Its quality is low; a restriction may follow.
};
HealthTrouble troubleOf(const std::optional<Health> &);
/// Nothing can be sent, rather than less.
bool isSendingStopped(HealthTrouble);
Actor actorOf(HealthTrouble);

} // namespace golive
