#pragma once

#include "base/enumvalues.h"
#include "domain/connect/ownerresult.h"
#include "domain/connect/signedlink.h"
#include "domain/connect/wait.h"

#include <QString>
#include <QStringList>

namespace golive {

/// Which window the sign-up runs in.
enum class SurfaceKind { WebView, Browser };

/// Where the owner is, who alone can log in to Facebook.
enum class OwnerPlace {
    Here,      ///< At this computer, alone or beside whoever does it for him.
    Elsewhere, ///< On a call: Facebook's part runs in his own browser, and Golive is seen by somebody else.
};

/// The coach cards of Connect, in the usual order of Meta's screens.
enum class Card {
    ContinueWithFacebook,
    Portfolio,
    ConnectApp,
    NumberEntry,
    ShareChoice, ///< The informed choice, before the code.
    PhoneHandOff,
    TimeZone,
    SelectNumber,
};
inline constexpr int cardCount = static_cast<int>(enumCount<Card>);

/// The way through Facebook's sign-up: Connect. How it ended stands with the onboarding that it began.
struct SignUp
{
    SignedLink link;
    SurfaceKind surface = SurfaceKind::WebView;
    bool isSurfaceChosen = false; ///< By a person; else the window may follow what is better here (surfaceShown()).
    OwnerPlace owner = OwnerPlace::Here;
    QString ownerLanguage; ///< That he is spoken to in, as Qt writes a locale; empty: his number's country tells.
    bool isLanguageOfProfile = false; ///< As for the last client, and nobody has said otherwise (PartnerProfile).
    Card card = Card::ContinueWithFacebook;
    ChatSharing chatSharing = ChatSharing::NotAsked;
    QString abandonedAt; ///< Meta's current_step of the last abandoned try.
    /// Facebook finished, but not for the phone's app: a number that is offered for selection now is not to be
    /// confirmed.
    bool isWrongFinish = false;
    std::optional<Wait> wait{}; ///< Another try is put off until then.
    /// The different errors that Facebook has shown since it was begun, by their rows of errors.json (keyOf()), or by a
    /// number that no row has.
    QStringList errors;
    std::optional<OwnerResult> ownerTold{}; ///< What the owner's Golive told of it: a hint, whatever it says.

    bool operator==(const SignUp &) const = default;
};

/// What goes along to another app: the window that was chosen, and what is the owner's.
SignUp withoutApp(const SignUp &);
/// Facebook's part from its first screen: the link and the window stay.
SignUp fromTheStart(SignUp);

} // namespace golive
