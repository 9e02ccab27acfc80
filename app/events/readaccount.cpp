#include "events/readaccount.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {
namespace {

AccountNote::Kind kindOf(const QString &event)
{
    if (event == u"ACCOUNT_OFFBOARDED")
        return AccountNote::Kind::Offboarded;
    if (event == u"ACCOUNT_RECONNECTED")
        return AccountNote::Kind::Reconnected;
    if (event == u"PARTNER_REMOVED" || event == u"PARTNER_APP_UNINSTALLED")
        return AccountNote::Kind::Removed;
    if (event == u"PARTNER_ADDED")
        return AccountNote::Kind::Added;
    return AccountNote::Kind::Other;
}

void addChange(const EventDigest &head, const AccountChange &change, DigestList &list)
{
    QByteArray bytes;
    // Without a time the second "offboarded" of a number would look like the first one sent again, and be lost.
    if (head.at) {
        Fingerprint fingerprint("account");
        fingerprint.add(head.app.value);
        fingerprint.add(head.appName);
        fingerprint.add(head.waba.value);
        fingerprint.add(toEpochMs(*head.at));
        fingerprint.add(change.name);
        fingerprint.add(change.reason);
        bytes = fingerprint.bytes();
    }
    list.add(head, change, bytes);
}

/// The first of these that says something.
template <class... Values> QString firstWord(const Values &...values)
{
    QString found;
    ((found.isEmpty() ? void(found = values.word()) : void()), ...);
    return found;
}

} // namespace

void readAccountUpdate(const EventDigest &head, const JsonValue &value, DigestList &list)
{
    const QString event = value["event"].word();
    if (event.isEmpty()) {
        list.addOther(head, u"account_update"_s, value);
        return;
    }
    EventDigest routed = head;
    // entry.id is the partner's own business in the events about partners.
    if (const QString waba = value["waba_info"]["waba_id"].id(); !waba.isEmpty())
        routed.waba = {waba};
    const JsonValue disconnection = value["disconnection_info"];
    addChange(routed,
              {kindOf(event), event,
               firstWord(disconnection["reason"], value["violation_info"]["violation_type"],
                         value["ban_info"]["waba_ban_state"]),
               disconnection["initiated_by"].word()},
              list);
}

void readAccountEvent(const EventDigest &head, const JsonValue &value, DigestList &list)
{
    const QString type = value["type"].word();
    const JsonValue payload = value["payload"].isObject() ? value["payload"] : value;
    const QString status = firstWord(payload["status"], payload["event"]);
    AccountChange change;
    change.reason = firstWord(payload["rejectedReason"], payload["violation_type"]);
    if (type == u"status-event") {
        change.name = status;
        if (status == u"ACCOUNT_VERIFIED")
            change.kind = AccountNote::Kind::Live;
    } else {
        change.name = status.isEmpty() ? type : type + u'/' + status;
        if (type == u"docker-status-event" && status == u"live")
            change.kind = AccountNote::Kind::Live;
    }
    if (change.name.isEmpty())
        list.addOther(head, head.field, value);
    else
        addChange(head, change, list);
}

} // namespace golive
