#include "guardedsetup.h"

#include "journey.h"

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace guarded {

Instant noon()
{
    return fromEpochMs(1'790'000'000'000);
}

Setup linked()
{
    Setup setup;
    setup.id = {u"set-up"_s};
    setup.door = Door::Staff;
    setup.access = Access::Partner;
    setup.app = {u"app"_s};
    setup.appName = u"PadariaCentral"_s;
    setup.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
    setup.step = setup.furthest = golive::Step::SignUp;
    setup.link.url = QUrl(u"https://hosted.example/signed"_s);
    setup.link.madeAt = noon() - 1h;
    setup.subscriptions = {on::everything()};
    setup.subscriptionsReadAt = noon();
    setup.eventsCheck = EventsCheck{true, noon() - 2h, {}};
    setup.arming.oldChats = Arming::OldChats::Known;
    setup.screen.isSignedIn = true;
    return setup;
}

Setup finished()
{
    Setup setup = linked();
    setup.finish = SignUpFinish{noon() - 1h, SignUpFinish::SeenBy::Message, {u"1001"_s}, {u"2002"_s}};
    setup.window = SyncWindow{noon() - 1h, SyncWindow::Evidence::FinishMessage};
    setup.appState.stage = AppStage::NumberSelection;
    setup.stateSeenAt = noon();
    setup.step = setup.furthest = golive::Step::SelectNumber;
    return setup;
}

Setup live()
{
    Setup setup = finished();
    setup.appState.stage = AppStage::Live;
    setup.liveSeenAt = noon() - 30min;
    setup.step = setup.furthest = golive::Step::Sync;
    return setup;
}

Setup liveElsewhere()
{
    Setup setup = live();
    setup.finish.reset();
    setup.link = {};
    setup.wasLiveBefore = true;
    setup.appState.liveAt = noon() - 2h;
    setup.window = SyncWindow{noon() - 2h, SyncWindow::Evidence::WentLive};
    return setup;
}

SyncRecord record(SyncRecord::State state, Instant at, const QString &code)
{
    SyncRecord result;
    result.state = state;
    result.at = at;
    result.code = code;
    return result;
}

Step after(const Setup &setup, const Event &event, Instant now)
{
    Outcome outcome = advance(setup, event, now);
    return {outcome.setup, namesOf(outcome.effects), outcome.effects};
}

} // namespace guarded
