#include "events/read/readversion2.h"

#include "events/read/readaccount.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {
namespace {

/// A status or a message, recognised again by its ids and its type.
QByteArray fingerprintOf(std::string_view kind, const JsonValue &payload)
{
    if (!payload["id"].isId() && !payload["gsId"].isId())
        return {};
    Fingerprint fingerprint(kind);
    fingerprint.add(payload["id"]);
    fingerprint.add(payload["gsId"]);
    fingerprint.add(payload["type"]);
    return fingerprint.bytes();
}

bool isAddressCheck(const JsonValue &payload)
{
    return payload["type"].view() == "sandbox-start" && payload["phone"].view() == "callbackSetPhone";
}

} // namespace

void readVersion2(const JsonValue &body, DigestList &list)
{
    const JsonValue payload = body["payload"];
    EventDigest head;
    head.app = {body["appId"].id()};
    head.appName = body["app"].text();
    head.field = body["type"].word();
    head.at = body["timestamp"].instant();

    if (head.field == u"message-event") {
        list.add(head, DeliveryStatus{payload["type"].word()}, fingerprintOf("status-2", payload));
    } else if (head.field == u"message") {
        list.add(head, InboundMessage{payload["type"].word()}, fingerprintOf("inbound-2", payload));
    } else if (head.field == u"account-event" || head.field == u"onboarding-event") {
        // Only here is `phone` documented as the business's own.
        head.phone = body["phone"].digits();
        readAccountEvent(head, payload, list);
    } else if (isAccountUpdate(head.field, payload)) {
        head.phone = body["phone"].digits();
        readAccountUpdate(head, payload, list);
    } else if (head.field == u"user-event" && isAddressCheck(payload)) {
        list.add(head, AddressCheck{});
    } else {
        const QString type = payload["type"].word();
        list.addOther(head, type.isEmpty() ? head.field : head.field + u'/' + type, payload);
    }
}

} // namespace golive
