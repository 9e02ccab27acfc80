#pragma once

#include "base/ids.h"
#include "domain/activity.h"
#include "domain/appstate.h"
#include "domain/chats/health.h"
#include "domain/connect/signup.h"
#include "domain/problem.h"
#include "domain/room.h"

#include <QString>
#include <QUrl>

// Connect: what happens there and what the state says of it, and what is asked for it.

namespace golive {
class Flow;
struct Setup;
} // namespace golive

// A table, one type a line.
// clang-format off
namespace golive::event {

struct LinkFetched { GOLIVE_EXPECTED(anywhere, ""); QUrl url; };
/// The first link, ahead of Connect.
struct LinkWanted { GOLIVE_EXPECTED(atClient, "Connect fetches it by itself"); };
struct NewLinkWanted { GOLIVE_EXPECTED(atConnect, "the button is on Connect only"); };
struct SurfaceChosen { GOLIVE_EXPECTED(atConnect, "chosen on Connect only"); SurfaceKind surface = SurfaceKind::WebView; };
/// He does Facebook's part in his own browser, led by somebody on a call. SurfaceChosen says that he is here.
struct OwnerIsElsewhere { GOLIVE_EXPECTED(atConnect, "told on Connect only"); };
/// Empty: by his number's country again.
struct OwnerLanguageChosen { GOLIVE_EXPECTED(anywhere, ""); QString language; };
struct CardShown { GOLIVE_EXPECTED(atConnect, "the cards are on Connect only"); Card card = Card::ContinueWithFacebook; };
struct LinkOpened { GOLIVE_EXPECTED(atConnect, "opened on Connect only"); };
/// Meta's finish message of the coexistence path.
struct SignUpFinished { GOLIVE_EXPECTED(atConnect, "a finish is counted once"); WabaId waba; PhoneNumberId phone; };
/// The person says that Facebook is finished (own browser, no token).
struct OwnerSaysFinished { GOLIVE_EXPECTED(atConnect, "asked on Connect only"); };
/// The person says that the number is selected and confirmed on Gupshup's page (no token to ask with).
struct OwnerSaysNumberSelected { GOLIVE_EXPECTED(atConnect, "asked on Connect only"); };
/// What a person said last of these two was said too early.
struct OwnerTakesBack { GOLIVE_EXPECTED(atConnect, "asked on Connect only"); };
struct ChatSharingTold { GOLIVE_EXPECTED((Steps{Step::SignUp, Step::Phone, Step::SelectNumber, Step::SetUp, Step::Verify, Step::Sync}), "asked from the phone step on"); ChatSharing told = ChatSharing::NotSure; };
/// `pipelineSaid`: what the pipeline's part of it was, as a digest; 0 where it named no stage.
/// `health`: where the account was asked.
struct StateRead { GOLIVE_EXPECTED(anywhere, ""); AppState state; Connection connection = Connection::NotTold; quint32 pipelineSaid = 0; std::optional<Health> health{}; };
/// The pipeline says what effect::ReadState expected of it: what was read last still holds, an unfinished sign-up included.
struct StateRepeated { GOLIVE_EXPECTED(anywhere, ""); };
/// A poll that could not tell. It is no news: the person is told only by how long ago the last one was.
struct StateNotRead { GOLIVE_EXPECTED(anywhere, ""); };

} // namespace golive::event

namespace golive::effect {

struct FetchLink
{
    static constexpr Activity activity = Activity::FetchingLink;
    static FetchLink of(const Setup &);
    static bool settles(Flow &, const Problem &);
    AppId app;
    QString user;
    QString language;
    bool regenerate = false;
};
/// One look at how far the app is: pipeline, then list, details, health, whichever can tell.
/// `isConnectionAsked`: an event says that the number has left; health and account are asked as well.
/// `isWatch`: the account alone, which shows as well that it is live; all of it only where the account says otherwise.
/// `pipelineSaid`: where the pipeline says this again nothing else is asked (event::StateRepeated); 0: everything is.
struct ReadState
{
    static constexpr Activity activity = Activity::ReadingState;
    static ReadState of(const Setup &);
    AppId app;
    QString name;
    bool isConnectionAsked = false;
    quint32 pipelineSaid = 0;
    bool isWatch = false;
};
struct WarmUpWebView {};
struct CloseSurface {};
struct ReloadSurface {};

} // namespace golive::effect

/// All of them, for what has to name each once.
#define GOLIVE_CONNECT_EVENTS(EVENT) \
    EVENT(LinkFetched) EVENT(LinkWanted) EVENT(NewLinkWanted) EVENT(SurfaceChosen) EVENT(OwnerIsElsewhere) EVENT(OwnerLanguageChosen) EVENT(CardShown) EVENT(LinkOpened) \
    EVENT(SignUpFinished) EVENT(OwnerSaysFinished) EVENT(OwnerSaysNumberSelected) EVENT(OwnerTakesBack) \
    EVENT(ChatSharingTold) EVENT(StateRead) EVENT(StateRepeated) EVENT(StateNotRead)
#define GOLIVE_CONNECT_CALLS(CALL) CALL(FetchLink) CALL(ReadState)
// clang-format on

namespace golive {

using ConnectEvent = VariantOf<void GOLIVE_CONNECT_EVENTS(GOLIVE_COMMA_EVENT)>;

void take(Flow &, const ConnectEvent &);
/// Asks for the link; `regenerate`: a new one, which counts against the app's allowance.
void fetchLink(Flow &, bool regenerate);

} // namespace golive
