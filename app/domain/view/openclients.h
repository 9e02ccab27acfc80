#pragma once

#include "domain/view/surroundings.h"

#include <array>

namespace golive {

/// Places of the clients that somebody works on, by which he goes from one to the other: who has one keeps it while he
/// has it, so that a key means the same client from one minute to the next.
class OpenPlaces
{
public:
    static constexpr std::size_t most = 9;

    /// A person has it on the screen. Where all places are taken, the one that was on the screen longest ago makes way.
    void open(const SetupId &);
    void close(const SetupId &);
    /// Those that are somebody's own and whose hours run have one too, the first in the list first, where one is free;
    /// nobody who was opened makes way for them. They lose it once they are not among these any more.
    void follow(const QList<SetupId> &running);
    /// By their places, from 0; an empty id where nobody is.
    const std::array<SetupId, most> &places() const { return m_places; }

private:
    void take(const SetupId &, std::size_t place);
    std::optional<std::size_t> placeOf(const SetupId &) const;

    std::array<SetupId, most> m_places;
    QList<SetupId> m_opened; ///< By a person; the latest is last.
};

/// A client that is open, as the row above the pages has it.
struct OpenClientView
{
    int place = 1; ///< What its key says: 1 to 9.
    SetupId setup;
    QString name;
    std::optional<std::chrono::minutes> left{}; ///< Of its 24 hours, whole minutes; nothing where none run.
    bool isOnScreen = false;
    bool isRed = false;
    bool operator==(const OpenClientView &) const = default;
};

/// Nothing while others are hidden, or where nobody but the one on the screen is open.
QList<OpenClientView> openClientsOf(const Surroundings &, const SetupId &onScreen, Instant now);

} // namespace golive
