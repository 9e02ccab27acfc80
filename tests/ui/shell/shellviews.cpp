#include "shellviews.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::ui::samples {

Instant now()
{
    return fromEpochMs(1'795'341'600'000); // 22 November 2026, 10:00 UTC
}

Surroundings surroundings()
{
    Surroundings around;
    around.practiceEmail = u"practice@golive.example"_s;
    around.practiceSecret = u"tea-time"_s;
    around.hostCountry = u"BR"_s;
    return around;
}

PageView viewOf(const Setup &setup)
{
    return golive::viewOf(setup, surroundings(), now());
}

Setup setupAt(Step step)
{
    Setup setup;
    setup.id = SetupId{u"one"_s};
    setup.step = step;
    setup.furthest = step;
    setup.door = Door::Staff;
    setup.access = Access::Partner;
    setup.partnerEmail = u"desk@partner.example"_s;
    if (step >= Step::App) {
        setup.screen.isSignedIn = true;
        setup.screen.areAppsListed = true;
        setup.screen.apps = {{AppId{u"a1"_s}, u"TeaHouseDemo"_s, {}, false},
                             {AppId{u"a2"_s}, u"BakerySantos"_s, u"5511912345678"_s, true},
                             {AppId{u"a3"_s}, u"FlowersOfLapa"_s, u"5521987654321"_s, false},
                             {AppId{u"a4"_s}, u"GarageNorth"_s, {}, false}};
    }
    if (step >= Step::Number) {
        setup.app = AppId{u"a1"_s};
        setup.appName = u"TeaHouseDemo"_s;
        setup.numberText = u"+55 11 98765-4321"_s;
        setup.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
    }
    if (step >= Step::SelectNumber) {
        setup.window = SyncWindow{now() - 20min, SyncWindow::Evidence::FinishMessage};
        setup.finish = SignUpFinish{now() - 20min, SignUpFinish::SeenBy::Message, {}, {}};
    }
    return setup;
}

PageView viewAt(Step step)
{
    return viewOf(setupAt(step));
}

PageView startView(Door door)
{
    Setup setup;
    setup.id = SetupId{u"fresh"_s};
    setup.door = door;
    setup.access = door == Door::LinkOwner ? Access::Link : Access::None;
    Surroundings around = surroundings();
    if (door == Door::Undecided) {
        around.unfinished = {{SetupId{u"one"_s}, u"TeaHouseDemo"_s, u"+55 11 98765-4321"_s, Page::SetUp, now() + 23h, now()},
                             {SetupId{u"two"_s}, u"FlowersOfLapa"_s, u"+55 21 98765-4321"_s, Page::Contact, {}, now()}};
    }
    return golive::viewOf(setup, around, now());
}

PageView clientView()
{
    Setup setup = setupAt(Step::App);
    setup.screen.busy.reset();
    return viewOf(setup);
}

} // namespace golive::ui::samples
