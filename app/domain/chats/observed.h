#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace golive {

/// A webhook field (Meta's `field`, or Gupshup's `type` on version 2), as it has arrived so far.
struct FieldSeen
{
    int count = 0;
    Instant lastAt{};
    bool operator==(const FieldSeen &) const = default;
};

/// One phase of the history (meta-coexistence: phase 0 is the last day, 1 up to 90 days, 2 up to 180 days). Phases may
/// be silent, and chunks may come late, twice or in any order.
struct PhaseSeen
{
    int chunks = 0; ///< Different ones.
    int messages = 0;
    int progress = 0; ///< Percent of the whole history, as the latest chunk of this phase told; never falls.
    Instant lastAt{};
    bool operator==(const PhaseSeen &) const = default;
};

/// What Meta or Gupshup said about the account: offboarded, reconnected, partner removed, ... Unknown ones are kept.
struct AccountNote
{
    enum class Kind {
        Live,        ///< Gupshup's go-live event.
        Offboarded,  ///< ACCOUNT_OFFBOARDED: usually the phone was changed; sending is suspended.
        Reconnected, ///< ACCOUNT_RECONNECTED
        Removed,     ///< PARTNER_REMOVED, PARTNER_APP_UNINSTALLED, PHONE_NUMBER_REMOVED: disconnected.
        Added,       ///< PARTNER_ADDED
        Deleted,     ///< ACCOUNT_DELETED: the whole account is gone.
        Banned,      ///< DISABLED_UPDATE with DISABLE, or Gupshup's ACCOUNT_DISABLE: switched off for good.
        Reinstated,  ///< DISABLED_UPDATE with REINSTATE: a ban was taken back.
        Other,       ///< Not known here, or of no consequence.
    };
    Kind kind = Kind::Other;
    QString name;        ///< The server's own word.
    QString reason;      ///< disconnection_info.reason, e.g. PRIMARY_INACTIVITY; may be empty.
    QString initiatedBy; ///< USER or SYSTEM; may be empty.
    Instant at{};
    qint64 mark = 0; ///< Its place in the feed.
    QString phone{}; ///< Digits of the number that it names; may be empty.
    WabaId waba{};   ///< The account that it names; empty, or a partner's own business, in some.
    bool operator==(const AccountNote &) const = default;
};

/// A media file of the history that can be fetched by its id.
struct MediaSeen
{
    QString id;
    QString type; ///< mime type, as sent
    Instant at{};
    bool operator==(const MediaSeen &) const = default;
};

/// What received webhook events have shown about one app: counts, ids, phases and times, never a message or a name.
/// Everything in it only grows, whatever order the events come in. Times are the receiver's.
struct Observed
{
    qint64 mark = 0; ///< The place in the feed of the newest event counted here.

    int contactsAdded = 0;
    int contactsRemoved = 0;
    /// The earliest time that a contact itself carried. Contacts edited on the phone come with no call made, but only a
    /// call brings those that were saved before the number was connected.
    std::optional<Instant> oldestContactAt{};

    QMap<int, PhaseSeen> phases; ///< By Meta's phase number; unknown numbers are kept, -1 is a chunk that told none.
    int historyProgress = 0;     ///< 0 to 100: the highest seen.
    int historyMessages = 0;
    qint64 historyMark = 0; ///< The place in the feed of the newest part of it, media and a refusal included.
    /// The latest time that an older message itself carried: no call brings what was written after it was made.
    std::optional<Instant> newestHistoryAt{};
    int mediaAwaited = 0; ///< media_placeholder messages.
    int mediaArrived = 0;
    QList<MediaSeen> media;              ///< The latest ones, 20 at most.
    std::optional<Instant> declinedAt{}; ///< 2593109: the owner chose not to share. Not an error.

    int echoes = 0;                      ///< Messages sent from the phone app, seen here; not their edits and revokes.
    std::optional<Instant> lastEchoAt{}; ///< Their edits and revokes included: the phone app was in use.
    int deliveries = 0;                  ///< Delivery (DLR) events.
    int duplicates = 0;                  ///< Events recognised as sent before; counted nowhere else.
    int ofOthers = 0; ///< Events of another number or account; counted nowhere else, and evidence of nothing.

    /// Any field, known or not. Gupshup's trial of an address is "set-callback", whatever field it came in.
    QMap<QString, FieldSeen> fields;
    QList<AccountNote> account; ///< In the feed's order.

    bool hasContacts() const { return contactsAdded + contactsRemoved > 0; }
    bool hasHistory() const { return !phases.isEmpty() || mediaArrived > 0 || declinedAt.has_value(); }
    bool operator==(const Observed &) const = default;
};

} // namespace golive
