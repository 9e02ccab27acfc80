#include "events/read/countevent.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace golive {
namespace {

constexpr qsizetype MostMedia = 20;

void raise(Instant &latest, Instant at)
{
    latest = std::max(latest, at);
}

class Counter
{
public:
    Counter(Observed &seen, const EventDigest &event, Instant at, qint64 mark)
        : m_seen(seen), m_event(event), m_at(at), m_mark(mark)
    {
    }

    void operator()(const ContactsChange &change)
    {
        m_seen.contactsAdded += change.added;
        m_seen.contactsRemoved += change.removed;
        if (change.oldest)
            m_seen.oldestContactAt = std::min(m_seen.oldestContactAt.value_or(*change.oldest), *change.oldest);
    }

    void operator()(const HistoryChunk &chunk)
    {
        PhaseSeen &phase = m_seen.phases[chunk.phase];
        ++phase.chunks;
        phase.messages += chunk.messages;
        raise(phase.lastAt, m_at);
        m_seen.historyMessages += chunk.messages;
        // No message is written after it was received: a wrong clock says so, and shows nothing.
        if (chunk.newest && *chunk.newest <= m_at)
            m_seen.newestHistoryAt = std::max(m_seen.newestHistoryAt.value_or(*chunk.newest), *chunk.newest);
        m_seen.mediaAwaited += chunk.mediaPlaceholders;
        // Chunks come in any order; a lower figure is an older one.
        phase.progress = std::max(phase.progress, chunk.progress.value_or(0));
        m_seen.historyProgress = std::max(m_seen.historyProgress, phase.progress);
    }

    void operator()(const HistoryDeclined &)
    {
        m_seen.declinedAt = m_seen.declinedAt ? std::min(*m_seen.declinedAt, m_at) : m_at;
    }

    void operator()(const HistoryMedia &media)
    {
        m_seen.mediaArrived += int(media.files.size());
        for (const HistoryMedia::File &file : media.files) {
            if (!file.id.isEmpty())
                m_seen.media.append({file.id, file.type, m_at});
        }
        // Newest last, and the same whatever the order they came in.
        std::ranges::sort(m_seen.media, {}, [](const MediaSeen &m) { return std::tie(m.at, m.id, m.type); });
        if (m_seen.media.size() > MostMedia)
            m_seen.media.remove(0, m_seen.media.size() - MostMedia);
    }

    void operator()(const Echo &echo)
    {
        // Edits and revokes are counted with their field; they are no messages.
        m_seen.echoes += echo.kind == Echo::Kind::Message ? 1 : 0;
        m_seen.lastEchoAt = std::max(m_seen.lastEchoAt.value_or(m_at), m_at);
    }

    void operator()(const DeliveryStatus &) { ++m_seen.deliveries; }

    void operator()(const InboundMessage &) {}

    void operator()(const AccountChange &change)
    {
        const AccountNote note{change.kind, change.name, change.reason, change.initiatedBy,
                               m_at,        m_mark,      m_event.phone, m_event.waba};
        const auto rank = [](const AccountNote &n) {
            return std::tie(n.mark, n.at, n.name, n.reason, n.initiatedBy, n.phone, n.waba.value);
        };
        m_seen.account.insert(std::ranges::upper_bound(m_seen.account, rank(note), {}, rank), note);
    }

    void operator()(const AddressCheck &) {}

    void operator()(const OtherEvent &) {}

private:
    Observed &m_seen;
    const EventDigest &m_event;
    Instant m_at;
    qint64 m_mark;
};

QString fieldOf(const EventDigest &event)
{
    if (std::holds_alternative<AddressCheck>(event.payload))
        return u"set-callback"_s;
    return event.field.isEmpty() ? u"?"_s : event.field;
}

} // namespace

void count(Observed &seen, const EventDigest &event, Instant receivedAt, qint64 mark, Seen before, const Sender &own)
{
    seen.mark = std::max(seen.mark, mark);
    if (before == Seen::Again) {
        ++seen.duplicates;
        return;
    }
    const bool isAccount = std::holds_alternative<AccountChange>(event.payload);
    if (isOfAnother({event.phone, event.waba}, isAccount ? Sender{} : own)) {
        ++seen.ofOthers;
        return;
    }
    const bool isHistory = std::holds_alternative<HistoryChunk>(event.payload) ||
                           std::holds_alternative<HistoryMedia>(event.payload) ||
                           std::holds_alternative<HistoryDeclined>(event.payload);
    if (isHistory)
        seen.historyMark = std::max(seen.historyMark, mark);
    FieldSeen &field = seen.fields[fieldOf(event)];
    ++field.count;
    raise(field.lastAt, receivedAt);
    std::visit(Counter(seen, event, receivedAt, mark), event.payload);
}

} // namespace golive
