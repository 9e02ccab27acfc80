#pragma once

#include "fakes.h"

namespace golive::testing {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

inline AppState stateOf(AppStage stage)
{
    AppState state;
    state.stage = stage;
    return state;
}

inline SyncRecord recordOf(SyncRecord::State state, const QString &requestId = {})
{
    SyncRecord record;
    record.state = state;
    record.requestId = requestId;
    return record;
}

/// Onboarded an hour ago, at this stage; its app is "app-1".
inline Setup guardedSetup(const QString &id, AppStage stage, Instant now)
{
    Setup setup;
    setup.id = {id};
    setup.client.door = Door::Staff;
    setup.client.access = Access::Partner;
    setup.client.app = {u"app-1"_s};
    setup.client.appName = id;
    setup.step = setup.furthest = Step::SetUp;
    setup.signUp.link.url = QUrl(u"https://hosted.example/x"_s);
    setup.signUp.link.madeAt = now - 2h;
    setup.onboarding.finish = SignUpFinish{now - 1h, SignUpFinish::SeenBy::Message, {}, {}};
    setup.onboarding.window = SyncWindow{now - 1h, SyncWindow::Evidence::FinishMessage};
    setup.seen.unfinishedAt = now - 1h;
    setup.seen.at = now;
    setup.seen.state.stage = stage;
    if (stage == AppStage::Live)
        setup.onboarding.liveSeenAt = now;
    setup.listening.subscriptions = {{{u"1"_s}, u"https://crm.example.com/x"_s, u"t"_s, wantedModes(), 3, true}};
    setup.listening.readAt = now;
    setup.listening.arming.oldChats = Arming::OldChats::Known;
    return setup;
}

/// A second program on the same store, ledger and guards.
struct Beside
{
    explicit Beside(World &world)
        : session(SessionPorts{gateway, sender, world.ledger, world.store, world.guards, world.feed, world.machine,
                               world.clock, world.scheduler},
                  Surroundings{}, u"there"_s)
    {
    }
    FakeGateway gateway;
    FakeSender sender;
    Session session;
};

inline const Setup *keptIn(Session &session, const SetupId &id)
{
    return session.kept(id);
}

} // namespace golive::testing
