#include "events/read/parseevents.h"

#include "events/read/digestlist.h"
#include "events/read/mendedjson.h"
#include "events/read/readaccount.h"
#include "events/read/readcontacts.h"
#include "events/read/readhistory.h"
#include "events/read/readmessages.h"
#include "events/read/readversion2.h"
#include "events/read/wrappedbody.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {
namespace {

/// What a `value` without its field must be; empty where it says nothing.
QString guessedField(const JsonValue &value)
{
    if (value["history"].exists())
        return u"history"_s;
    if (value["state_sync"].exists())
        return u"smb_app_state_sync"_s;
    if (value["message_echoes"].exists())
        return u"smb_message_echoes"_s;
    if (value["messages"].exists() || value["statuses"].exists())
        return u"messages"_s;
    return isAccountUpdate({}, value) ? u"account_update"_s : QString();
}

void readChange(EventDigest head, const JsonValue &field, const JsonValue &value, DigestList &list)
{
    head.field = field.word();
    if (head.field.isEmpty())
        head.field = guessedField(value);
    head.phone = value["metadata"]["display_phone_number"].digits();

    // The field first: the late media of a history come in `messages` too.
    const QString name = head.field.toLower();
    if (name == u"history")
        readHistory(head, value, list);
    else if (name == u"smb_app_state_sync")
        readContacts(head, value, list);
    else if (name == u"messages" || name == u"smb_message_echoes" || name == u"message_echoes")
        readMessages(head, value, list);
    else if (isAccountUpdate(head.field, value))
        readAccountUpdate(head, value, list);
    else if (name == u"account-event" || name == u"onboarding-event")
        readAccountEvent(head, value, list);
    else
        list.addOther(head, head.field, value);
}

void readEntries(const JsonValue &body, DigestList &list)
{
    EventDigest head;
    head.app = {body["gs_app_id"].id()};
    const qsizetype before = list.size();
    body["entry"].each([&](const JsonValue &entry) {
        EventDigest own = head;
        own.waba = {entry["id"].id()};
        own.at = entry["time"].instant();
        const qsizetype start = list.size();
        entry["changes"].each(
            [&](const JsonValue &change) { readChange(own, change["field"], change["value"], list); });
        if (list.size() == start)
            list.addOther(own, u"entry"_s, entry);
    });
    if (list.size() == before)
        list.addOther(head, body["object"].word(), body);
}

void readBody(const JsonValue &body, DigestList &list)
{
    if (!isEventBody(body) && eachWrappedBody(body, [&list](const JsonValue &inner) { readBody(inner, list); }))
        return;
    EventDigest head;
    head.app = {body["gs_app_id"].id()};
    if (body["entry"].exists())
        readEntries(body, list);
    else if (body["payload"].exists() && body["type"].exists())
        readVersion2(body, list);
    else if (body["field"].exists())
        readChange(head, body["field"], body["value"], list);
    else if (!guessedField(body).isEmpty())
        readChange(head, {}, body, list);
    else if (body["errors"].exists())
        readHistory(head, body, list);
    else
        list.addOther(head, body["object"].exists() ? body["object"].word() : body["type"].word(), body);
}

} // namespace

Result<QList<EventDigest>, ParseFault> parseEvents(QByteArrayView body)
{
    if (body.isEmpty()) // without even an address, perhaps, and simdjson copies from it
        return failure(ParseFault{ParseFault::Kind::NotJson});
    // A parser for each body: a kept one would hold on to the memory of the largest. Making it costs 40 us for 700 KB.
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (parser.parse(body.data(), size_t(body.size())).get(root) != simdjson::SUCCESS) {
        const QByteArray mended = mendedJson(body);
        if (parser.parse(mended.constData(), size_t(mended.size())).get(root) != simdjson::SUCCESS)
            return failure(ParseFault{ParseFault::Kind::NotJson});
    }
    if (!root.is_object() && !root.is_array())
        return failure(ParseFault{ParseFault::Kind::NotAnEvent});

    DigestList list;
    JsonValue(root).each([&](const JsonValue &one) { readBody(one, list); });
    if (list.isFull())
        return failure(ParseFault{ParseFault::Kind::TooMany});
    QList<EventDigest> digests = list.take();
    if (digests.isEmpty())
        return failure(ParseFault{ParseFault::Kind::NotAnEvent});
    return digests;
}

} // namespace golive
