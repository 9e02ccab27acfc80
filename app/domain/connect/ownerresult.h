#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/connect/chatsharing.h"
#include "domain/connect/resultline.h"
#include "domain/connect/signedlink.h"
#include "domain/getready/checklist.h"

#include <QMap>
#include <QString>

#include <optional>

namespace golive {

struct Setup;

/// What the owner's Golive tells the provider's of how Facebook's part went: a line that is sent as a chat message. It
/// came by way of people and is a hint: it starts a look, and the state that is read decides. No token, no name, no
/// number of a phone is in it.
struct OwnerResult
{
    AppId app; ///< Whom it is about; from the set-up file.
    /// Whom it is about where the owner pasted a link himself, which names no app: the link's mark (linkMarkOf()).
    std::optional<qint64> link{};
    Instant madeAt{};                    ///< By the owner's clock, to the second; `finishedAt` too.
    std::optional<Instant> finishedAt{}; ///< Nothing: Facebook's part is not finished.
    bool isFinishSeen = false;           ///< Meta's own message said so there; else it is the owner's word.
    WabaId waba;
    PhoneNumberId phone;
    ChatSharing chatSharing = ChatSharing::NotAsked;
    QString sessionId; ///< Meta's, of the last error: its support asks for it.
    QString code;      ///< Meta's number of that error.
    QMap<CheckItem, CheckChoice> answers;

    bool operator==(const OwnerResult &) const = default;
};

/// A result is one line of so many characters at most.
inline constexpr qsizetype longestOwnerResult = 300;

/// "golive1:" and letters and digits that no chat program takes for markup. Empty where neither an app's id nor a
/// link's mark says whom it is about, or where the app's id is longer than any of Gupshup's. Another id that is longer
/// than Meta's are is left out.
QString ownerResultText(const OwnerResult &);
/// Reads it from what was pasted: line breaks, quotes, characters that cannot be seen and words around it do no harm.
/// Of several the one that was made last.
Result<OwnerResult, OwnerResultFault> readOwnerResult(const QString &pasted);

/// Whether this set-up has something to tell that its provider does not know.
bool hasOwnerResult(const Setup &);
OwnerResult ownerResultOf(const Setup &, Instant now);

/// Whether what an owner sends is taken in here: only where Gupshup can be asked whether it is so.
bool canTakeOwnerResult(const Setup &);
enum class OwnerResultFit {
    Fits,
    OtherApp,
    OtherLink,  ///< It names no app, and was made with a link that is none of this set-up's.
    Older,      ///< A later one was taken in already.
    Known,      ///< This very one was.
    FromBefore, ///< Of the onboarding before the present one.
};
/// To a set-up of this app and these links (SignedLink::marks()): the owner may have used one that was made before the
/// present one. `taken` is the one that was taken in before; what was told by `notBefore` is of an
/// earlier onboarding.
OwnerResultFit fitOf(const OwnerResult &, const AppId &, const QList<qint64> &links,
                     const std::optional<OwnerResult> &taken, std::optional<Instant> notBefore);
OwnerResultFit fitOf(const OwnerResult &, const Setup &);
/// When the present onboarding was decided on, where it is not the first.
std::optional<Instant> begunAgainAt(const Setup &);

} // namespace golive
