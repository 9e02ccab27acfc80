#pragma once

#include "base/secret.h"
#include "domain/activity.h"
#include "domain/appstate.h"
#include "domain/facts/access.h"
#include "domain/reminder/ownerreminder.h"
#include "domain/room.h"

#include <QList>
#include <QString>
#include <QUrl>

// Start, SignIn and Client: what happens there, and what is asked of the partner for it.

namespace golive {
class Flow;
struct Setup;
} // namespace golive

// A table, one type a line.
// clang-format off
namespace golive::event {

struct DoorChosen { GOLIVE_EXPECTED(atStart, "the doors stand on Start only"); Door door = Door::Staff; };
struct CaseChosen { GOLIVE_EXPECTED((Steps{Step::Start, Step::SignIn}), "the case is fixed once an app is chosen"); OnboardingCase chosen = OnboardingCase::PartnerPortal; };
struct LinkPasted { GOLIVE_EXPECTED((Steps{Step::Start, Step::SignUp}), "a link is pasted on Start or Connect only"); QString text; };
struct SignInSubmitted { GOLIVE_EXPECTED(atSignIn, "the form is on SignIn only"); QString email; Secret secret; };
struct UniversalTokenSubmitted { GOLIVE_EXPECTED(atSignIn, "the form is on SignIn only"); QString email; Secret token; };
struct AppTokenSubmitted { GOLIVE_EXPECTED(atSignIn, "the form is on SignIn only"); AppId app; Secret token; };
struct PartnerEmailEdited { GOLIVE_EXPECTED(atSignIn, "the form is on SignIn only"); QString email; };
struct SignedIn { GOLIVE_EXPECTED(anywhere, ""); };
struct AppTokenAccepted { GOLIVE_EXPECTED(atSignIn, "an app token is pasted on SignIn only"); AppId app; AppState state; };
struct AppFilterEdited { GOLIVE_EXPECTED(atClient, "the list is on Client only"); QString filter; };
struct AppsListed { GOLIVE_EXPECTED(atClient, "a late list is of no use"); QList<AppSummary> apps; };
struct AppChosen { GOLIVE_EXPECTED(atClient, "an app is chosen on Client only"); AppId app; };
struct NewAppNameEdited { GOLIVE_EXPECTED(atClient, "typed on Client only"); QString name; };
struct CreateAppPressed { GOLIVE_EXPECTED(atClient, "made on Client only"); };
/// Whether there is an app of that name already, before it is made.
struct NewAppLookedFor { GOLIVE_EXPECTED(atClient, "made on Client only"); };
struct AppCreated { GOLIVE_EXPECTED(atClient, "a late answer is found again in the list"); AppId app; QString name; };
struct AppOpened { GOLIVE_EXPECTED(anywhere, ""); AppId app; AppState state; QString region; };
struct NumberEdited { GOLIVE_EXPECTED(atClient, "typed on Client only"); QString text; };
/// "It is right, go on": a number that this computer does not know as valid.
struct NumberConfirmed { GOLIVE_EXPECTED(atClient, "asked on Client only"); };
/// Somebody without the partner's token names the app himself.
struct AppNameEdited { GOLIVE_EXPECTED(atClient, "typed on Client only"); QString name; };
/// The provider's own reference for this client, wherever it is looked at.
struct ReferenceEdited { GOLIVE_EXPECTED(anywhere, ""); QString reference; };
/// Somebody of the provider's takes it over; nobody in particular where that is empty.
struct HandedOver { GOLIVE_EXPECTED(anywhere, ""); QString staff; };
/// A text that reminds the owner was copied or opened to be sent; with the link in it or not.
struct OwnerWasReminded { GOLIVE_EXPECTED(anywhere, ""); OwnerReminder of = OwnerReminder::OpenLink; ReminderWay way = ReminderWay::Copied; QString by; bool isLinkGiven = false; };

} // namespace golive::event

namespace golive::effect {

struct SignIn
{
    static constexpr Activity activity = Activity::SigningIn;
    QString email;
    Secret secret;
};
struct UseUniversalToken
{
    static constexpr Activity activity = Activity::SigningIn;
    QString email;
    Secret token;
};
struct UseAppToken
{
    static constexpr Activity activity = Activity::SigningIn;
    AppId app;
    Secret token;
};
struct ListApps
{
    static constexpr Activity activity = Activity::ListingApps;
    static ListApps of(const Setup &);
    QString filter;
};
struct CreateApp
{
    static constexpr Activity activity = Activity::CreatingApp;
    static CreateApp of(const Setup &);
    QString name;
};
/// The app's own token and its details, in one go.
struct OpenApp
{
    static constexpr Activity activity = Activity::OpeningApp;
    static OpenApp of(const Setup &);
    AppId app;
    QString name;
};

} // namespace golive::effect

/// All of them, for what has to name each once.
#define GOLIVE_CLIENT_EVENTS(EVENT) \
    EVENT(DoorChosen) EVENT(CaseChosen) EVENT(LinkPasted) EVENT(SignInSubmitted) \
    EVENT(UniversalTokenSubmitted) EVENT(AppTokenSubmitted) EVENT(PartnerEmailEdited) EVENT(SignedIn) \
    EVENT(AppTokenAccepted) EVENT(AppFilterEdited) EVENT(AppsListed) EVENT(AppChosen) EVENT(NewAppNameEdited) \
    EVENT(CreateAppPressed) EVENT(NewAppLookedFor) EVENT(AppCreated) EVENT(AppOpened) EVENT(NumberEdited) EVENT(NumberConfirmed) \
    EVENT(AppNameEdited) EVENT(ReferenceEdited) EVENT(HandedOver) EVENT(OwnerWasReminded)
#define GOLIVE_CLIENT_CALLS(CALL) \
    CALL(SignIn) CALL(UseUniversalToken) CALL(UseAppToken) CALL(ListApps) CALL(CreateApp) CALL(OpenApp)
// clang-format on

namespace golive {

using ClientEvent = VariantOf<void GOLIVE_CLIENT_EVENTS(GOLIVE_COMMA_EVENT)>;

void take(Flow &, const ClientEvent &);
/// What of a set-up goes along to another app: what belongs to the person, the phone and its number, and nothing else.
Setup withoutApp(Setup);
/// Another app is chosen.
void forgetWhatFollowsTheApp(Flow &);

} // namespace golive
