#include "events/read/wrappedbody.h"

#include "events/read/mendedjson.h"
#include "events/read/readaccount.h"

namespace golive {
namespace {

/// As far as wrappers go: records, a record, its body, a string in it.
constexpr int DeepestWrapper = 8;
/// Strings that are tried in one wrapper: it bounds what a hostile one can cost.
constexpr int MostStrings = 64;

class Search
{
public:
    explicit Search(const std::function<void(const JsonValue &)> &visit) : m_visit(visit) {}

    void look(const JsonValue &value, int depth)
    {
        if (depth > DeepestWrapper)
            return;
        if (value.isArray()) {
            value.each([&](const JsonValue &one) { look(one, depth + 1); });
        } else if (value.isObject()) {
            if (depth > 0 && isEventBody(value)) {
                m_hasFound = true;
                m_visit(value);
            } else {
                value.eachMember([&](const JsonValue &member) { look(member, depth + 1); });
            }
        } else if (const std::string_view text = value.view(); text.size() > 1) {
            lookIntoText(QByteArrayView(text.data(), qsizetype(text.size())), depth);
        }
    }
    bool hasFound() const { return m_hasFound; }

private:
    void lookIntoText(QByteArrayView text, int depth)
    {
        // The first letter of an opening brace or bracket in base64.
        if (text.front() == 'e' || text.front() == 'W') {
            const auto decoded =
                QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
            if (decoded)
                lookIntoJson(decoded.decoded, depth);
        } else {
            lookIntoJson(text.toByteArray().trimmed(), depth);
        }
    }

    void lookIntoJson(const QByteArray &json, int depth)
    {
        const bool mayBe = json.startsWith('{') || json.startsWith('[');
        if (!mayBe || ++m_strings > MostStrings)
            return;
        simdjson::dom::parser parser;
        simdjson::dom::element root;
        if (parser.parse(json.constData(), size_t(json.size())).get(root) != simdjson::SUCCESS) {
            const QByteArray mended = mendedJson(json);
            if (parser.parse(mended.constData(), size_t(mended.size())).get(root) != simdjson::SUCCESS)
                return;
        }
        look(JsonValue(root), depth + 1);
    }

    const std::function<void(const JsonValue &)> &m_visit;
    int m_strings = 0;
    bool m_hasFound = false;
};

} // namespace

bool isEventBody(const JsonValue &value)
{
    if (!value.isObject())
        return false;
    const JsonValue entry = value["entry"];
    if (entry.isArray() || entry.isObject())
        return true;
    const bool isVersion2 = value["type"].isId() && value["payload"].isObject() &&
                            (value["app"].isId() || value["appId"].isId() || value["version"].isId());
    if (isVersion2)
        return !isEventBody(value["payload"]);
    if (value["field"].isId() && value["value"].isObject())
        return true;
    const bool isMeta = value["messaging_product"].isId() || value["metadata"].isObject();
    for (const char *key : {"history", "state_sync", "message_echoes", "messages", "statuses"}) {
        if (isMeta && value[key].isArray())
            return true;
    }
    return accountEventStandsIn(value);
}

bool eachWrappedBody(const JsonValue &wrapper, const std::function<void(const JsonValue &)> &visit)
{
    Search search(visit);
    search.look(wrapper, 0);
    return search.hasFound();
}

} // namespace golive
