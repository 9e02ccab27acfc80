#include "events/read/readaccount.h"

#include "events/read/accountword.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace golive {
namespace {

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
        // Two numbers of one account may leave in the same second.
        if (!head.phone.isEmpty() && change.kind != AccountNote::Kind::Live)
            fingerprint.add(head.phone);
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

/// The object that says what happened, and its word.
struct Found
{
    JsonValue holder;
    QString word;
    bool isKnown = false;
};

constexpr int DeepestNesting = 4;

Found eventIn(const JsonValue &value, int depth = 0)
{
    for (const char *key : {"event", "event_type", "eventType"}) {
        if (const QString word = value[key].word(); !word.isEmpty())
            return {value, word, accountKind(word).has_value()};
    }
    for (const char *key : {"type", "status", "name"}) {
        if (const QString word = value[key].word(); accountKind(word))
            return {value, word, true};
    }
    Found found;
    if (depth == DeepestNesting)
        return found;
    for (const char *key : {"data", "payload", "account_update", "value", "event", "update", "details"}) {
        value[key].each([&](const JsonValue &inner) {
            if (inner.isObject() && !found.isKnown) {
                if (const Found deeper = eventIn(inner, depth + 1); deeper.isKnown || found.word.isEmpty())
                    found = deeper;
            }
        });
        if (found.isKnown)
            break;
    }
    return found;
}

JsonValue firstOf(const Found &found, const JsonValue &outer, std::initializer_list<const char *> keys)
{
    for (const JsonValue &place : {found.holder, outer}) {
        for (const char *key : keys) {
            if (const JsonValue value = place[key]; value.exists())
                return value;
        }
    }
    return {};
}

/// The last state counts, where it is a list.
void readBan(const JsonValue &states, AccountChange &change)
{
    states.each([&](const JsonValue &state) {
        if (const QString word = state.word(); !word.isEmpty()) {
            change.reason = accountWord(word);
            change.kind = banKind(word);
        }
    });
}

EventDigest routed(const EventDigest &head, const Found &found, const JsonValue &value)
{
    EventDigest digest = head;
    // entry.id is the partner's own business in the events about partners.
    QString waba = firstOf(found, value, {"waba_info"})["waba_id"].id();
    if (waba.isEmpty())
        waba = firstOf(found, value, {"waba_id", "wabaId", "whatsapp_business_account_id"}).id();
    if (!waba.isEmpty())
        digest.waba = {waba};
    if (digest.phone.isEmpty())
        digest.phone = firstOf(found, value, {"phone_number", "display_phone_number", "phoneNumber"}).digits();
    if (!digest.at)
        digest.at = firstOf(found, value, {"timestamp", "event_time", "time"}).instant();
    return digest;
}

} // namespace

bool isAccountUpdate(const QString &field, const JsonValue &value)
{
    const QString lower = field.toLower();
    if (lower == u"account_update" || accountKind(lower))
        return true;
    return field.isEmpty() && (eventIn(value).isKnown || !value["event"].word().isEmpty());
}

bool accountEventStandsIn(const JsonValue &value)
{
    return accountKind(value["event"].word()).has_value();
}

void readAccountUpdate(const EventDigest &head, const JsonValue &value, DigestList &list)
{
    Found found = eventIn(value);
    if (!found.isKnown && accountKind(head.field))
        found = {value, head.field, true};
    if (found.word.isEmpty()) {
        list.addOther(head, u"account_update"_s, value);
        return;
    }
    AccountChange change;
    change.kind = accountKind(found.word).value_or(AccountNote::Kind::Other);
    change.name = found.isKnown ? accountWord(found.word) : found.word;
    const JsonValue disconnection = firstOf(found, value, {"disconnection_info"});
    change.reason = firstWord(disconnection["reason"], firstOf(found, value, {"violation_info"})["violation_type"],
                              firstOf(found, value, {"reason"}));
    change.initiatedBy = firstWord(disconnection["initiated_by"], firstOf(found, value, {"initiated_by"}));
    const JsonValue ban = firstOf(found, value, {"ban_info"});
    if (change.name == u"DISABLED_UPDATE") {
        for (const JsonValue &states :
             {firstOf(found, value, {"waba_ban_state", "ban_state"}), ban["ban_state"], ban["waba_ban_state"]})
            readBan(states, change);
    }
    addChange(routed(head, found, value), change, list);
}

void readAccountEvent(const EventDigest &head, const JsonValue &value, DigestList &list)
{
    const QString type = value["type"].word();
    const JsonValue payload = value["payload"].isObject() ? value["payload"] : value;
    const QString status = firstWord(payload["status"], payload["event"]);
    AccountChange change;
    change.reason = firstWord(payload["rejectedReason"], payload["violation_type"], payload["reason"]);
    for (const QString &word : {type, status}) {
        if (const auto kind = accountKind(word)) {
            change.kind = *kind;
            change.name = accountWord(word);
        }
    }
    if (change.name == u"DISABLED_UPDATE")
        readBan(payload["ban_info"]["waba_ban_state"], change);
    if (change.name.isEmpty()) {
        if (type == u"status-event")
            change.name = status;
        else
            change.name = status.isEmpty() ? type : type + u'/' + status;
        if (type == u"docker-status-event" && status.compare(u"live", Qt::CaseInsensitive) == 0)
            change.kind = AccountNote::Kind::Live;
    }
    if (change.name.isEmpty())
        list.addOther(head, head.field, value);
    else
        addChange(head, change, list);
}

} // namespace golive
