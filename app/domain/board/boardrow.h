#pragma once

#include "domain/view/setupline.h"

#include <QString>

namespace golive {

/// Who has to act, as staff speak of it.
enum class BoardTurn {
    Us, ///< Whoever does it for the client.
    Owner,
    Gupshup,
    Meta,   ///< The calls were taken: what comes now, Meta sends.
    Nobody, ///< It goes on by itself, or nothing is left to do.
};

/// Where a client is kept.
enum class BoardPlace { Listed, Archived, Done };

/// A client on the board: what is known of a set-up without reading it.
struct BoardRow
{
    SetupSummary summary; ///< With its guard.
    AppId app;
    QString email;      ///< The contact's.
    QString requestIds; ///< Meta's, of both calls.
    Standing::Kind standing = Standing::Kind::Connected;
    std::optional<Instant> stageSince{};
    BoardPlace place = BoardPlace::Listed;
    BoardTurn turn = BoardTurn::Us;
    std::optional<Instant> linkMadeAt{}; ///< Where there is a link.
    bool isLinkUsed = false;             ///< Somebody has begun on Facebook.
    bool operator==(const BoardRow &) const = default;

    const SetupId &id() const { return summary.id; }
    bool isRed() const { return summary.attention != Attention::None; }
    /// A set-up that knows of nobody yet: no client, no app, no number. It is no client of the board.
    bool isNameless() const { return summary.client.isEmpty() && summary.number.isEmpty() && app.isEmpty(); }
};

BoardRow boardRowOf(const SetupLine &, bool isTokenHeld, const GuardView &);
BoardTurn boardTurnOf(const SetupSummary &);

} // namespace golive
