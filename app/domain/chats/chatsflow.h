#pragma once

#include "base/ids.h"
#include "domain/activity.h"
#include "domain/chats/onboarding.h"
#include "domain/room.h"

#include <QString>

// Set up and chats: what happens there, and what is asked for it.

namespace golive {
class Flow;
struct Setup;
struct SyncTurn;
} // namespace golive

// A table, one type a line.
// clang-format off
namespace golive::event {

struct Verified { GOLIVE_EXPECTED(anywhere, ""); Verification verification; };
struct VerifyPressed { GOLIVE_EXPECTED((Steps{Step::SetUp, Step::Verify, Step::Sync, Step::Done}), "the button is on Set up and Report"); };
struct SyncPressed { GOLIVE_EXPECTED(atSetUp, "the button is on Set up only"); };
struct SyncSettled { GOLIVE_EXPECTED(anywhere, ""); SyncKind kind = SyncKind::Contacts; int onboarding = 1; SyncRecord record; };
struct LedgerRead { GOLIVE_EXPECTED(anywhere, ""); int onboarding = 1; SyncRecord contacts; SyncRecord history; };
/// Live elsewhere: what is known of the sync, and when Facebook was finished (where the person knows).
struct EarlierSyncTold { GOLIVE_EXPECTED(fromSetUp, "asked on Set up"); EarlierSync told = EarlierSync::NotSure; };
struct FinishToldAt { GOLIVE_EXPECTED(fromSetUp, "asked on Set up"); Instant at{}; };
/// The two equal choices after a miss. `typed` is the app's name where the number is onboarded once more.
struct AfterMissChosen { GOLIVE_EXPECTED(fromSetUp, "offered after a miss, two refusals or a removal"); AfterMiss chosen = AfterMiss::LeftSo; QString typed; };

} // namespace golive::event

namespace golive::effect {

struct Verify
{
    static constexpr Activity activity = Activity::Verifying;
    static Verify of(const Setup &);
    AppId app;
    QString number;
};
struct RequestSync { AppId app; int onboarding = 1; SyncKind kind = SyncKind::Contacts; bool isOnceMore = false; };
/// Events have shown what became of a call whose answer was lost.
struct ReconcileSync { AppId app; int onboarding = 1; SyncKind kind = SyncKind::Contacts; SyncRecord record; };
struct ReadLedger { static ReadLedger of(const Setup &); AppId app; int onboarding = 1; };

} // namespace golive::effect

/// All of them, for what has to name each once.
#define GOLIVE_CHATS_EVENTS(EVENT) \
    EVENT(Verified) EVENT(VerifyPressed) EVENT(SyncPressed) EVENT(SyncSettled) EVENT(LedgerRead) \
    EVENT(EarlierSyncTold) EVENT(FinishToldAt) EVENT(AfterMissChosen)
#define GOLIVE_CHATS_CALLS(CALL) CALL(Verify)
// clang-format on

namespace golive {

using ChatsEvent = VariantOf<void GOLIVE_CHATS_EVENTS(GOLIVE_COMMA_EVENT)>;

void take(Flow &, const ChatsEvent &);
/// One of the two calls is made now.
void requestSync(Flow &, const SyncTurn &);
/// ... because a person asked for the chats.
void requestSyncByHand(Flow &);
/// What was onboarded before is past.
void beginOnboardingAnew(Setup &);

} // namespace golive
