#include "events/read/readmessages.h"

#include "domain/chats/sender.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {
namespace {

/// The item's own time, where it has one, before the envelope's.
EventDigest timed(const EventDigest &head, const JsonValue &item)
{
    EventDigest digest = head;
    if (const std::optional<Instant> at = item["timestamp"].instant())
        digest.at = at;
    return digest;
}

void readStatus(const EventDigest &head, const JsonValue &item, DigestList &list)
{
    if (item["type"].view() == "set-callback") {
        list.add(head, AddressCheck{});
        return;
    }
    if (!item.isObject()) {
        list.addOther(head, u"messages/statuses"_s, item);
        return;
    }
    QByteArray bytes;
    if (item["id"].isId() || item["gs_id"].isId()) {
        Fingerprint fingerprint("status");
        fingerprint.add(item["id"]);
        fingerprint.add(item["gs_id"]);
        fingerprint.add(item["status"]);
        bytes = fingerprint.bytes();
    }
    list.add(timed(head, item), DeliveryStatus{item["status"].word()}, bytes);
}

void readInbound(const EventDigest &head, const JsonValue &item, DigestList &list)
{
    if (!item.isObject()) {
        list.addOther(head, u"messages/messages"_s, item);
        return;
    }
    QByteArray bytes;
    if (item["id"].isId()) {
        // With its type: the same id can come first as "unsupported" and a moment later as what it is.
        Fingerprint fingerprint("inbound");
        fingerprint.add(item["id"]);
        fingerprint.add(item["type"]);
        bytes = fingerprint.bytes();
    }
    list.add(timed(head, item), InboundMessage{item["type"].word()}, bytes);
}

void readEcho(const EventDigest &head, const JsonValue &item, DigestList &list)
{
    if (!item.isObject()) {
        list.addOther(head, u"smb_message_echoes"_s, item);
        return;
    }
    const std::string_view type = item["type"].view();
    const Echo::Kind kind = type == "edit"     ? Echo::Kind::Edit
                            : type == "revoke" ? Echo::Kind::Revoke
                                               : Echo::Kind::Message;
    QByteArray bytes;
    if (item["id"].isId()) {
        Fingerprint fingerprint("echo");
        fingerprint.add(item["id"]);
        bytes = fingerprint.bytes();
    }
    list.add(timed(head, item), Echo{kind}, bytes);
}

} // namespace

void readMessages(const EventDigest &head, const JsonValue &value, DigestList &list)
{
    const qsizetype before = list.size();
    value["statuses"].each([&](const JsonValue &item) { readStatus(head, item, list); });
    // What the own number wrote came from the phone app, whatever it is called.
    value["messages"].each([&](const JsonValue &item) {
        const bool isOwn = !head.phone.isEmpty() && isSameNumber(item["from"].digits(), head.phone);
        isOwn ? readEcho(head, item, list) : readInbound(head, item, list);
    });
    value["message_echoes"].each([&](const JsonValue &item) { readEcho(head, item, list); });
    value["errors"].each(
        [&](const JsonValue &error) { list.addOther(head, head.field + u"/errors/"_s + error["code"].word(), error); });
    if (list.size() == before)
        list.addOther(head, head.field, value);
}

} // namespace golive
