#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/chats/observed.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace golive {

/// smb_app_state_sync: contacts that the phone told. An edited contact is told as added.
struct ContactsChange
{
    int added = 0;
    int removed = 0;
    std::optional<Instant> oldest{}; ///< The earliest time that an added contact itself carried.
    bool operator==(const ContactsChange &) const = default;
};

/// One element of `history[]`: older messages.
struct HistoryChunk
{
    int phase = -1;              ///< Meta's number; -1 where it told none.
    int order = -1;              ///< chunk_order; -1 where it told none.
    std::optional<int> progress; ///< Percent of the whole history, 0 to 100.
    int threads = 0;
    int messages = 0;
    int mediaPlaceholders = 0;       ///< Of `messages`: media that may follow by itself (HistoryMedia).
    std::optional<Instant> newest{}; ///< The latest time that one of the messages itself carried.
    bool operator==(const HistoryChunk &) const = default;
};

/// Error 2593109: the owner chose not to share older chats.
struct HistoryDeclined
{
    bool operator==(const HistoryDeclined &) const = default;
};

/// Media files that follow a placeholder of the history.
struct HistoryMedia
{
    struct File
    {
        QString id;   ///< To fetch it by; may be empty.
        QString type; ///< mime type, as sent; may be empty.
        bool operator==(const File &) const = default;
    };
    QList<File> files;
    bool operator==(const HistoryMedia &) const = default;
};

/// smb_message_echoes, or message_echoes: something done in the phone app.
struct Echo
{
    enum class Kind { Message, Edit, Revoke };
    Kind kind = Kind::Message;
    bool operator==(const Echo &) const = default;
};

/// A delivery (DLR) event: what became of a message that the API sent.
struct DeliveryStatus
{
    QString status; ///< The server's word: enqueued, sent, delivered, read, failed, ...
    bool operator==(const DeliveryStatus &) const = default;
};

/// A customer wrote (or edited, or revoked).
struct InboundMessage
{
    QString type; ///< The server's word: text, image, edit, revoke, unsupported, ...
    bool operator==(const InboundMessage &) const = default;
};

/// Something about the account itself; the parts of an AccountNote that the server tells.
struct AccountChange
{
    AccountNote::Kind kind = AccountNote::Kind::Other;
    QString name; ///< PARTNER_REMOVED, ACCOUNT_VERIFIED, pndn-event/rejected, ...
    QString reason;
    QString initiatedBy;
    bool operator==(const AccountChange &) const = default;
};

/// Gupshup tries an address when a subscription is set; nothing happened to anybody.
struct AddressCheck
{
    bool operator==(const AddressCheck &) const = default;
};

/// Anything else. Nothing that arrives is dropped.
struct OtherEvent
{
    QString name; ///< The server's words, from field to value: user-event/opted-in, history/errors/1, ...
    bool operator==(const OtherEvent &) const = default;
};

using EventPayload = std::variant<ContactsChange, HistoryChunk, HistoryDeclined, HistoryMedia, Echo, DeliveryStatus,
                                  InboundMessage, AccountChange, AddressCheck, OtherEvent>;

/// What is kept of one event. Never a message's text, a contact's name or a customer's number; nor a message id, since
/// a wamid holds the customer's number in base64.
struct EventDigest
{
    AppId app;                 ///< gs_app_id or appId; empty where the event came without (Meta's own have none).
    QString appName;           ///< Version 2 only.
    WabaId waba;               ///< waba_info.waba_id before entry.id, which may be a partner's business; may be empty.
    QString phone;             ///< The business number's digits; may be empty.
    QString field;             ///< Meta's `field`, or Gupshup's `type` on version 2; may be empty.
    std::optional<Instant> at; ///< The event's own time, by the sender's clock.
    /// 16 bytes, the same for the same event sent again, whatever its envelope. Empty where the event carries nothing
    /// that would tell a repetition from the next one of its kind; such an event is never a duplicate.
    QByteArray fingerprint;
    EventPayload payload;
    bool operator==(const EventDigest &) const = default;
};

} // namespace golive
