#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QStringList>

#include <optional>

namespace golive::sandbox {

/// How a practice sign-up is to go. Everything not named here follows from the state of the app.
struct SignUpScript
{
    enum class HandOff { QrCode, AccessCode };
    /// Since v2 and v3 ended (15 October 2026) the number comes first; the classic order is still met.
    enum class Order { Classic, PhoneFirst };
    enum class Trouble {
        None,
        NotEligible,     ///< Meta's 3441045 on the phone number screen (CANCEL with error fields).
        ErrorObject,     ///< An object printed as text, then an ERROR message with error_id: the guide's known issue.
        PaymentMethod,   ///< The Business App has a payment method: set-up ends in ERROR (credit line refused).
        PopupCloses,     ///< The first pop-up closes by itself with no message; a second try works.
        PlainFinish,     ///< FINISH instead of the coexistence event: the wrong path was taken.
        WaLoginFinish,   ///< FINISH with is_wa_login_user: counts as coexistence.
        OnlyWaba,        ///< "Display name only": FINISH_ONLY_WABA, no number.
        NoFinishMessage, ///< The person finishes, and the session message never arrives.
        FinishNotKnown,  ///< FINISH_OBO_MIGRATION, a finish that no list has; the number is handed over all the same.
        GrantOnly,       ///< FINISH_GRANT_ONLY_API_ACCESS: access to an account, no number.
        CannotOnboard,   ///< "... can't onboard customers at the moment", and no message at all.
        EmptyCallback,   ///< A window that is closed says nothing but the SDK's own "access_denied".
        EmptyWindow      ///< The first window stays white; a second works.
    };
    HandOff handOff = HandOff::QrCode;
    Order order = Order::PhoneFirst;
    Trouble trouble = Trouble::None;
};

/// What the sign-up pages and the practice phone need of the practice partner. The partner's state implements it; the
/// pages keep only what is on a screen.
class SignUpWorld
{
public:
    enum class LinkStage { Unknown, Expired, Open, FacebookStarted, PhoneSelection, Provisioning, Live, Failed };
    struct SetUpStage
    {
        QString name; ///< GET_CERTIFICATE, CREATE_DOCKER, FINALIZE (partner-api.md 7.4).
        bool done = false;
    };
    struct Link
    {
        LinkStage stage = LinkStage::Unknown;
        AppId app;
        QString appName;
        QString language;              ///< The `lang` the link was made for.
        QStringList selectableNumbers; ///< E.164, what Facebook handed over.
        QList<SetUpStage> setUp;
        SignUpScript script;
    };
    struct Finish
    {
        QString phone; ///< E.164
        bool sharesChats = true;
    };

    struct ConnectedPhone
    {
        QString number; ///< E.164
        QString appName;
        bool sharesChats = true;
    };

    virtual ~SignUpWorld() = default;
    virtual Instant now() const = 0;
    virtual Link link(const QString &linkId) const = 0;
    /// "Continue with Facebook" was pressed: embedStage becomes EMBED_STARTED.
    virtual void facebookStarted(const QString &linkId) = 0;
    /// Facebook is done; embedStage becomes EMBED_PHONE_SELECTION. Returns the WABA id that the session message
    /// carries.
    virtual WabaId facebookFinished(const QString &linkId, const Finish &) = 0;
    /// The person chose the number on the go-live page; set-up begins. False where the number was not offered.
    virtual bool numberConfirmed(const QString &linkId, const QString &phone) = 0;
    /// The phone of a live app, however long ago its sign-up was; nothing where the app is not live.
    virtual std::optional<ConnectedPhone> connectedPhone(const AppId &) const = 0;
    /// Settings > Account > Business Platform > Disconnect, on the phone.
    virtual void disconnectedOnPhone(const AppId &) = 0;
    /// A message sent from the phone after go-live: an echo event goes to the app's subscriptions.
    virtual void messageSentFromPhone(const AppId &, const QString &text) = 0;
};

} // namespace golive::sandbox
