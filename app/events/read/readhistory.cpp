#include "events/read/readhistory.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {
namespace {

constexpr qint64 DeclinedCode = 2593109;

void readErrors(const EventDigest &head, const JsonValue &errors, DigestList &list)
{
    errors.each([&](const JsonValue &error) {
        // No fingerprint: it carries no time, and a number onboarded again may be declined again.
        if (error["code"].number() == DeclinedCode)
            list.add(head, HistoryDeclined{});
        else
            list.addOther(head, u"history/errors/"_s + error["code"].word(), error);
    });
}

void readChunk(const EventDigest &head, const JsonValue &business, const JsonValue &element, DigestList &list)
{
    const JsonValue metadata = element["metadata"];
    HistoryChunk chunk;
    chunk.phase = metadata["phase"].number(0, 1'000'000).value_or(-1);
    chunk.order = metadata["chunk_order"].number(0, 1'000'000'000).value_or(-1);
    if (const std::optional<qint64> progress = metadata["progress"].number(); progress && *progress >= 0)
        chunk.progress = int(std::min<qint64>(*progress, 100));

    Fingerprint fingerprint("chunk");
    fingerprint.add(business["phone_number_id"]);
    fingerprint.add(chunk.phase);
    fingerprint.add(chunk.order);
    bool isRecognisable = chunk.phase >= 0 && chunk.order >= 0;
    element["threads"].each([&](const JsonValue &thread) {
        if (!thread.isObject())
            return;
        ++chunk.threads;
        thread["messages"].each([&](const JsonValue &message) {
            if (!message.isObject())
                return;
            ++chunk.messages;
            if (message["type"].view() == "media_placeholder")
                ++chunk.mediaPlaceholders;
            if (const auto at = message["timestamp"].instant())
                chunk.newest = std::max(chunk.newest.value_or(*at), *at);
            const JsonValue id = message["id"];
            isRecognisable = isRecognisable || id.isId();
            fingerprint.add(id);
        });
    });
    list.add(head, chunk, isRecognisable ? fingerprint.bytes() : QByteArray());
}

void readMedia(const EventDigest &head, const JsonValue &value, DigestList &list)
{
    HistoryMedia media;
    Fingerprint fingerprint("media");
    bool isRecognisable = false;
    // "messages" came from customers, "message_echoes" went to them.
    for (const char *direction : {"messages", "message_echoes"}) {
        value[direction].each([&](const JsonValue &message) {
            const JsonValue file = message[message["type"].view()];
            if (!file["id"].isId() && !file["mime_type"].isId()) {
                const QString name = u"history/"_s + QLatin1StringView(direction) + u'/' + message["type"].word();
                list.addOther(head, name, message);
                return;
            }
            media.files.append({file["id"].id(), file["mime_type"].mimeType()});
            fingerprint.add(message["id"]);
            fingerprint.add(file["id"]);
            isRecognisable = isRecognisable || message["id"].isId() || file["id"].isId();
        });
    }
    if (!media.files.isEmpty())
        list.add(head, media, isRecognisable ? fingerprint.bytes() : QByteArray());
}

} // namespace

void readHistory(const EventDigest &head, const JsonValue &value, DigestList &list)
{
    const qsizetype before = list.size();
    readErrors(head, value["errors"], list);
    value["history"].each([&](const JsonValue &element) {
        readErrors(head, element["errors"], list);
        if (element["threads"].exists() || element["metadata"].exists())
            readChunk(head, value["metadata"], element, list);
        else if (!element["errors"].exists())
            list.addOther(head, u"history"_s, element);
    });
    readMedia(head, value, list);
    if (list.size() == before)
        list.addOther(head, u"history"_s, value);
}

} // namespace golive
