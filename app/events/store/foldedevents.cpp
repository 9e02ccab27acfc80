#include "events/store/foldedevents.h"

#include "events/read/digestjson.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace golive {

namespace {

/// No JSON begins so.
constexpr char beginning = 'F';

// A place: the way from the mark before, times four, plus these.
constexpr quint64 hasPrevious = 1;
constexpr quint64 hasTime = 2;

/// No mark, and no time in ms, is so large; in a damaged file any number may stand.
constexpr qint64 tooLarge = 1LL << 52;

void write(QByteArray &to, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        to.append(char(0x80 | (number & 0x7f)));
    to.append(char(number));
}

std::optional<quint64> read(QByteArrayView &from)
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && !from.isEmpty(); shift += 7) {
        const auto byte = quint8(from.front());
        from = from.sliced(1);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

quint64 zigzag(qint64 number)
{
    return (quint64(number) << 1) ^ quint64(number >> 63);
}

qint64 unzigzag(quint64 number)
{
    return qint64(number >> 1) ^ -qint64(number & 1);
}

/// What `count` does not ask for goes: the words of a status, the event's own time.
EventDigest looksOf(EventDigest digest)
{
    digest.at.reset();
    digest.fingerprint.clear();
    if (auto *status = std::get_if<DeliveryStatus>(&digest.payload))
        status->status.clear();
    else if (auto *message = std::get_if<InboundMessage>(&digest.payload))
        message->type.clear();
    else if (auto *other = std::get_if<OtherEvent>(&digest.payload))
        other->name.clear();
    return digest;
}

std::optional<FoldedEvents::Place> readPlace(QByteArrayView &from, const FoldedEvents::Place &before)
{
    const auto way = read(from);
    if (!way || *way < 4 || *way / 4 >= quint64(tooLarge - before.mark))
        return std::nullopt;
    FoldedEvents::Place place{before.mark + qint64(*way / 4), 0, before.at};
    if (*way & hasPrevious) {
        const auto back = read(from);
        if (!back || *back == 0 || *back >= quint64(place.mark))
            return std::nullopt;
        place.previous = place.mark - qint64(*back);
    }
    if (*way & hasTime) {
        const auto step = read(from);
        if (!step || *step > quint64(2 * tooLarge))
            return std::nullopt;
        place.at += std::chrono::milliseconds(unzigzag(*step));
        if (std::abs(place.at.time_since_epoch().count()) >= tooLarge)
            return std::nullopt;
    }
    return place;
}

} // namespace

bool isFoldable(const EventDigest &digest)
{
    const auto &payload = digest.payload;
    return std::holds_alternative<DeliveryStatus>(payload) || std::holds_alternative<InboundMessage>(payload) ||
           std::holds_alternative<Echo>(payload) || std::holds_alternative<AddressCheck>(payload) ||
           std::holds_alternative<OtherEvent>(payload);
}

std::optional<Instant> believedTime(const EventDigest &digest, Instant receivedAt)
{
    return digest.at && *digest.at <= receivedAt + std::chrono::days(1) ? digest.at : std::nullopt;
}

FoldedEvents::FoldedEvents(EventDigest looks, QByteArray shape, QList<Place> places)
    : m_looks(std::move(looks)), m_shape(std::move(shape)), m_places(std::move(places))
{
}

std::optional<FoldedEvents> FoldedEvents::ofOne(const EventDigest &digest, const QByteArray &kept, const Place &place)
{
    // What does not come out as it went in holds something that is not known here.
    if (!isFoldable(digest) || digestToJson(digest) != kept)
        return std::nullopt;
    EventDigest looks = looksOf(digest);
    QByteArray shape = digestToJson(looks);
    return FoldedEvents(std::move(looks), std::move(shape), {place});
}

std::optional<FoldedEvents> FoldedEvents::fromBytes(const QByteArray &bytes)
{
    if (!bytes.startsWith(beginning))
        return std::nullopt;
    QByteArrayView rest = QByteArrayView(bytes).sliced(1);
    const auto length = read(rest);
    if (!length || *length > quint64(rest.size()))
        return std::nullopt;
    const QByteArray shape = rest.first(qsizetype(*length)).toByteArray();
    rest = rest.sliced(qsizetype(*length));
    auto looks = digestFromJson(shape);
    if (!looks || !isFoldable(*looks))
        return std::nullopt;
    QList<Place> places;
    Place place;
    while (!rest.isEmpty()) {
        const auto next = readPlace(rest, place);
        if (!next)
            return std::nullopt;
        places.append(place = *next);
    }
    if (places.isEmpty())
        return std::nullopt;
    return FoldedEvents(*std::move(looks), shape, std::move(places));
}

QByteArray FoldedEvents::toBytes() const
{
    QByteArray bytes(1, beginning);
    bytes.reserve(m_shape.size() + m_places.size() * 2 + 16);
    write(bytes, quint64(m_shape.size()));
    bytes.append(m_shape);
    Place before;
    for (const Place &place : m_places) {
        const auto step = place.at - before.at;
        write(bytes, quint64(place.mark - before.mark) * 4 + (place.previous != 0 ? hasPrevious : 0) +
                         (step.count() != 0 ? hasTime : 0));
        if (place.previous != 0)
            write(bytes, quint64(place.mark - place.previous));
        if (step.count() != 0)
            write(bytes, zigzag(step.count()));
        before = place;
    }
    return bytes;
}

Instant FoldedEvents::lastAt() const
{
    return std::ranges::max(m_places, {}, &Place::at).at;
}

void FoldedEvents::add(const FoldedEvents &other)
{
    if (m_places.constLast().mark < other.m_places.constFirst().mark) {
        m_places += other.m_places;
        return;
    }
    QList<Place> both;
    both.reserve(m_places.size() + other.m_places.size());
    std::ranges::merge(m_places, other.m_places, std::back_inserter(both), {}, &Place::mark, &Place::mark);
    m_places = std::move(both);
}

FoldedEvents FoldedEvents::withSimplerTimes() const
{
    // Of times only the latest is ever told. Who counts from some place on counts all that come behind it: each may as
    // well have come when the latest of those did, and needs no time of its own then. Repeats are counted by some
    // readers only: theirs stay.
    FoldedEvents simpler = *this;
    std::optional<Instant> latest;
    for (auto place = simpler.m_places.rbegin(); place != simpler.m_places.rend(); ++place) {
        if (place->previous != 0)
            continue;
        latest = std::max(latest.value_or(place->at), place->at);
        place->at = *latest;
    }
    return simpler;
}

void FoldedEvents::countInto(Observed &seen, qint64 after, qint64 since, const Sender &own) const
{
    const auto first = std::ranges::upper_bound(m_places, after, {}, &Place::mark);
    for (auto place = first; place != m_places.end(); ++place)
        count(seen, m_looks, place->at, place->mark, place->previous > since ? Seen::Again : Seen::First, own);
}

} // namespace golive
