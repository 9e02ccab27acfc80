#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QUrl>
#include <QVersionNumber>

#include <optional>

namespace golive {

/// A feed as it came, or as it was kept: nothing of it counts before believe() has looked at its signature.
struct SignedFeed
{
    QByteArray
        bytes; ///< {"version":"1.2.3","page":"https://...","published":"2026-11-28"}; other keys are passed over.
    QByteArray signature; ///< Base64 of Ed25519 over exactly those bytes.
    bool operator==(const SignedFeed &) const = default;
};

/// The version that a feed names as newest.
struct Release
{
    QVersionNumber version; ///< Normalised: 1.2 and 1.2.0 are the same.
    QUrl page;              ///< https; opened by the person, never by the program.
    QDate published;
    bool operator==(const Release &) const = default;
};

enum class FeedFault {
    NotSigned,     ///< By nobody, by somebody else, or something else was signed.
    NotAFeed,      ///< Signed, and not one JSON object with all three texts.
    NoVersion,     ///< Not two to four numbers with points between.
    PageNotHttps,  ///< Or an address with a name in it, or none.
    OlderThanThis, ///< Than the program that asks.
    OlderThanSeen, ///< Than what was believed before: somebody plays an old feed back.
};

/// For a log, in English.
const char *faultText(FeedFault);

/// The version of a program or a feed, normalised; null where `text` is none.
QVersionNumber versionOf(const QString &text);

/// What the feed says, where it may be believed: `key`'s 32 bytes, the version of the program that asks, and the newest
/// that was believed before.
Result<Release, FeedFault> believe(const SignedFeed &, const QByteArray &key, const QVersionNumber &running,
                                   const std::optional<QVersionNumber> &seen);

/// Whether a day has gone since the last look, if there was one. A look that lies ahead is a clock's fault.
bool isLookDue(const std::optional<Instant> &last, Instant now);

} // namespace golive
