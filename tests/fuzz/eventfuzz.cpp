#include "events/read/countevent.h"
#include "events/read/digestjson.h"
#include "events/read/parseevents.h"
#include "holds.h"

#include <QSet>

#include <cstdio>
#include <cstdlib>

using namespace golive;

namespace {

bool isWord(const QString &text, qsizetype most)
{
    return text.size() <= most && std::ranges::all_of(text, [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || QLatin1StringView("_-./:").contains(c));
           });
}

struct PayloadCheck
{
    void operator()(const ContactsChange &p) const { HOLDS(p.added >= 0 && p.removed >= 0 && p.added + p.removed > 0); }
    void operator()(const HistoryChunk &p) const
    {
        HOLDS(p.phase >= -1 && p.order >= -1);
        HOLDS(p.progress.value_or(0) >= 0 && p.progress.value_or(0) <= 100);
        HOLDS(p.messages >= 0 && p.threads >= 0 && p.mediaPlaceholders >= 0 && p.mediaPlaceholders <= p.messages);
    }
    void operator()(const HistoryDeclined &) const {}
    void operator()(const HistoryMedia &p) const
    {
        HOLDS(!p.files.isEmpty());
        for (const HistoryMedia::File &file : p.files)
            HOLDS(isWord(file.id, 128) && file.type.size() <= 128);
    }
    void operator()(const Echo &) const {}
    void operator()(const DeliveryStatus &p) const { HOLDS(isWord(p.status, 64)); }
    void operator()(const InboundMessage &p) const { HOLDS(isWord(p.type, 64)); }
    void operator()(const AccountChange &p) const
    {
        HOLDS(!p.name.isEmpty() && isWord(p.name, 256) && isWord(p.reason, 64) && isWord(p.initiatedBy, 64));
    }
    void operator()(const AddressCheck &) const {}
    void operator()(const OtherEvent &p) const { HOLDS(isWord(p.name, 256)); }
};

void check(const EventDigest &digest)
{
    HOLDS(isWord(digest.app.value, 128) && isWord(digest.waba.value, 128) && isWord(digest.field, 64));
    HOLDS(isWord(digest.phone, 32) && digest.appName.size() <= 128);
    HOLDS(digest.fingerprint.isEmpty() || digest.fingerprint.size() == 16);
    HOLDS(!digest.at || toEpochMs(*digest.at) > 0);
    std::visit(PayloadCheck{}, digest.payload);
    HOLDS(digestFromJson(digestToJson(digest)) == digest);
}

bool hasGrown(const Observed &before, const Observed &now)
{
    for (auto it = before.phases.begin(); it != before.phases.end(); ++it) {
        const PhaseSeen phase = now.phases.value(it.key());
        if (phase.chunks < it->chunks || phase.messages < it->messages || phase.progress < it->progress ||
            phase.lastAt < it->lastAt)
            return false;
    }
    for (auto it = before.fields.begin(); it != before.fields.end(); ++it) {
        const FieldSeen field = now.fields.value(it.key());
        if (field.count < it->count || field.lastAt < it->lastAt)
            return false;
    }
    return now.mark >= before.mark && now.contactsAdded >= before.contactsAdded &&
           now.contactsRemoved >= before.contactsRemoved && now.historyProgress >= before.historyProgress &&
           now.historyProgress <= 100 && now.historyMessages >= before.historyMessages &&
           now.mediaAwaited >= before.mediaAwaited && now.mediaArrived >= before.mediaArrived &&
           now.media.size() >= before.media.size() && now.media.size() <= 20 && now.echoes >= before.echoes &&
           now.deliveries >= before.deliveries && now.duplicates >= before.duplicates &&
           now.account.size() >= before.account.size() && (now.declinedAt || !before.declinedAt);
}

/// Forwards with duplicates told, checked at each step; then each once, forwards and backwards, which must agree.
void checkCounting(const QList<EventDigest> &digests)
{
    const auto at = [](qsizetype i) { return fromEpochMs(1'789'012'800'000 + i * 1000); };
    Observed seen;
    QSet<QByteArray> prints;
    for (qsizetype i = 0; i < digests.size(); ++i) {
        const Observed before = seen;
        const QByteArray &print = digests[i].fingerprint;
        const bool isAgain = !print.isEmpty() && prints.contains(print);
        count(seen, digests[i], at(i), i + 1, isAgain ? Seen::Again : Seen::First);
        prints.insert(print);
        HOLDS(hasGrown(before, seen));
    }
    HOLDS(seen.mark == digests.size());
    Observed forwards;
    Observed backwards;
    for (qsizetype i = 0, j = digests.size() - 1; j >= 0; ++i, --j) {
        count(forwards, digests[i], at(i), i + 1);
        count(backwards, digests[j], at(j), j + 1);
    }
    HOLDS(forwards == backwards);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView body(data, qsizetype(size));
    const auto digests = parseEvents(body);
    if (!digests)
        return 0;
    HOLDS(!digests->isEmpty() && digests->size() <= MostEvents);
    for (const EventDigest &digest : *digests)
        check(digest);
    // Each step copies all that was seen before it.
    if (digests->size() <= 200)
        checkCounting(*digests);
    return 0;
}
