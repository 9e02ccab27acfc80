#pragma once

#include "events/read/countevent.h"

#include <optional>

namespace golive {

/// Many events of one app that look alike (a delivery is like a delivery), kept as one: what they are, and the place
/// of each. All that `count` makes of them stays as it was, whatever place a reader counts from. About one byte each.
class FoldedEvents
{
public:
    struct Place
    {
        qint64 mark = 0;
        qint64 previous = 0; ///< The mark of the one like it before, for a repeat; else 0.
        Instant at{};        ///< When it was received.
        bool operator==(const Place &) const = default;
    };

    /// One event, and how it is kept, to be put together with others. Nothing where it has to stay as it is: what may
    /// be evidence of a call, what is said about the account, and what a newer program wrote.
    static std::optional<FoldedEvents> ofOne(const EventDigest &, const QByteArray &kept, const Place &);
    /// What `toBytes` gave; nothing where it is something else.
    static std::optional<FoldedEvents> fromBytes(const QByteArray &);
    QByteArray toBytes() const;

    /// What is alike, as text: only what has the same is put together.
    const QByteArray &shape() const { return m_shape; }
    const QList<Place> &places() const { return m_places; } ///< By mark, rising.
    Instant lastAt() const;

    void add(const FoldedEvents &); ///< Of the same shape, at other places.
    /// The same to whoever counts it, in fewer bytes.
    FoldedEvents withSimplerTimes() const;
    /// Counts those behind `after`, for an Observed that begins behind `since`.
    void countInto(Observed &, qint64 after, qint64 since, const Sender &own) const;

private:
    FoldedEvents(EventDigest looks, QByteArray shape, QList<Place> places);

    EventDigest m_looks;
    QByteArray m_shape;
    QList<Place> m_places;
};

/// Whether events of this kind are put together once they are old. An import must leave such ones of closed days out:
/// nothing tells any more whether they are there.
bool isFoldable(const EventDigest &);
/// The event's own time, where it can be: none happens after it was received, though clocks may differ by a day. Where
/// it tells none or an impossible one, only its arrival says how old it is; or whoever knows an address could have
/// events kept one by one for ever.
std::optional<Instant> believedTime(const EventDigest &, Instant receivedAt);

} // namespace golive
