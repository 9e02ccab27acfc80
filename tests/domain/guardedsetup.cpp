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
    setup.client.door = Door::Staff;
    setup.client.access = Access::Partner;
    setup.client.app = {u"app"_s};
    setup.client.appName = u"PadariaCentral"_s;
    setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
    setup.step = setup.furthest = golive::Step::SignUp;
    setup.signUp.link.url = QUrl(u"https://hosted.example/signed"_s);
    setup.signUp.link.madeAt = noon() - 1h;
    setup.listening.subscriptions = {on::everything()};
    setup.listening.readAt = noon();
    setup.listening.check = EventsCheck{true, noon() - 2h, {}};
    setup.listening.arming.oldChats = Arming::OldChats::Known;
    setup.screen.isSignedIn = true;
    return setup;
}

Setup finished()
{
    Setup setup = linked();
    setup.onboarding.finish = SignUpFinish{noon() - 1h, SignUpFinish::SeenBy::Message, {u"1001"_s}, {u"2002"_s}};
    setup.onboarding.window = SyncWindow{noon() - 1h, SyncWindow::Evidence::FinishMessage};
    setup.seen.state.stage = AppStage::NumberSelection;
    setup.seen.at = noon();
    setup.step = setup.furthest = golive::Step::SelectNumber;
    return setup;
}

Setup live()
{
    Setup setup = finished();
    setup.seen.state.stage = AppStage::Live;
    setup.onboarding.liveSeenAt = noon() - 30min;
    setup.step = setup.furthest = golive::Step::Sync;
    return setup;
}

Setup liveElsewhere()
{
    Setup setup = live();
    setup.onboarding.finish.reset();
    setup.signUp.link = {};
    setup.onboarding.wasLiveBefore = true;
    setup.seen.state.liveAt = noon() - 2h;
    setup.onboarding.window = SyncWindow{noon() - 2h, SyncWindow::Evidence::WentLive};
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
