#include "events/read/digestjson.h"

#include "events/read/digestwriter.h"
#include "events/read/jsonvalue.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace golive {
namespace {

constexpr int Most = std::numeric_limits<int>::max();

// In the order of the enumerations. Words, since a number would change its meaning with the next one put in between.
constexpr std::string_view EchoKinds[] = {"message", "edit", "revoke"};
constexpr std::string_view AccountKinds[] = {"live",    "offboarded", "reconnected", "removed", "added",
                                             "deleted", "banned",     "reinstated",  "other"};

template <class Kind, size_t N> Kind kindOf(std::string_view word, const std::string_view (&words)[N], Kind otherwise)
{
    for (size_t i = 0; i < N; ++i) {
        if (words[i] == word)
            return Kind(i);
    }
    return otherwise;
}

struct PayloadWriter
{
    DigestWriter &out;

    void operator()(const ContactsChange &p) const
    {
        out.add("kind", "contacts").add("added", p.added).add("removed", p.removed);
        if (p.oldest)
            out.add("oldest", toEpochMs(*p.oldest));
    }
    void operator()(const HistoryChunk &p) const
    {
        out.add("kind", "chunk").add("phase", p.phase).add("order", p.order);
        if (p.progress)
            out.add("progress", *p.progress);
        out.add("threads", p.threads).add("messages", p.messages).add("placeholders", p.mediaPlaceholders);
        if (p.newest)
            out.add("newest", toEpochMs(*p.newest));
    }
    void operator()(const HistoryDeclined &) const { out.add("kind", "declined"); }
    void operator()(const HistoryMedia &p) const
    {
        out.add("kind", "media").openList("files");
        for (const HistoryMedia::File &file : p.files)
            out.openItem().add("id", file.id).add("type", file.type).closeItem();
        out.closeList();
    }
    void operator()(const Echo &p) const { out.add("kind", "echo").add("what", EchoKinds[size_t(p.kind)]); }
    void operator()(const DeliveryStatus &p) const { out.add("kind", "status").add("status", p.status); }
    void operator()(const InboundMessage &p) const { out.add("kind", "inbound").add("type", p.type); }
    void operator()(const AccountChange &p) const
    {
        out.add("kind", "account").add("what", AccountKinds[size_t(p.kind)]).add("name", p.name);
        out.add("reason", p.reason).add("by", p.initiatedBy);
    }
    void operator()(const AddressCheck &) const { out.add("kind", "check"); }
    void operator()(const OtherEvent &p) const { out.add("kind", "other").add("name", p.name); }
};

int counted(const JsonValue &value)
{
    return value.number(0, Most).value_or(0);
}

EventPayload payloadOf(const JsonValue &json)
{
    const std::string_view kind = json["kind"].view();
    if (kind == "contacts") {
        ContactsChange change{counted(json["added"]), counted(json["removed"])};
        if (const std::optional<qint64> oldest = json["oldest"].number())
            change.oldest = fromEpochMs(*oldest);
        return change;
    }
    if (kind == "chunk") {
        HistoryChunk chunk{json["phase"].number(-1, Most).value_or(-1),
                           json["order"].number(-1, Most).value_or(-1),
                           json["progress"].number(0, 100),
                           counted(json["threads"]),
                           counted(json["messages"]),
                           counted(json["placeholders"])};
        if (const std::optional<qint64> newest = json["newest"].number())
            chunk.newest = fromEpochMs(*newest);
        return chunk;
    }
    if (kind == "declined")
        return HistoryDeclined{};
    if (kind == "media") {
        HistoryMedia media;
        json["files"].each([&](const JsonValue &file) {
            media.files.append({file["id"].id(), file["type"].mimeType()});
        });
        return media;
    }
    if (kind == "echo")
        return Echo{kindOf(json["what"].view(), EchoKinds, Echo::Kind::Message)};
    if (kind == "status")
        return DeliveryStatus{json["status"].word()};
    if (kind == "inbound")
        return InboundMessage{json["type"].word()};
    if (kind == "account")
        return AccountChange{kindOf(json["what"].view(), AccountKinds, AccountNote::Kind::Other), json["name"].path(),
                             json["reason"].word(), json["by"].word()};
    if (kind == "check")
        return AddressCheck{};
    return OtherEvent{kind == "other" ? json["name"].path() : json["kind"].path()};
}

} // namespace

QByteArray digestToJson(const EventDigest &digest)
{
    DigestWriter out;
    out.add("app", digest.app.value).add("appName", digest.appName).add("waba", digest.waba.value);
    out.add("phone", digest.phone).add("field", digest.field);
    if (digest.at)
        out.add("at", toEpochMs(*digest.at));
    if (!digest.fingerprint.isEmpty())
        out.add("print", QString::fromLatin1(digest.fingerprint.toHex()));
    std::visit(PayloadWriter{out}, digest.payload);
    return out.take();
}

std::optional<EventDigest> digestFromJson(const QByteArray &line)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (parser.parse(line.constData(), size_t(line.size())).get(root) != simdjson::SUCCESS)
        return std::nullopt;
    const JsonValue json(root);
    if (!json["kind"].exists())
        return std::nullopt;
    EventDigest digest;
    digest.app = {json["app"].id()};
    digest.appName = json["appName"].text();
    digest.waba = {json["waba"].id()};
    digest.phone = json["phone"].digits();
    digest.field = json["field"].word();
    // Milliseconds; instant() would have to guess.
    if (const std::optional<qint64> at = json["at"].number())
        digest.at = fromEpochMs(*at);
    digest.fingerprint = QByteArray::fromHex(QByteArray::fromStdString(json["print"].spelled())).left(16);
    digest.payload = payloadOf(json);
    return digest;
}

} // namespace golive
