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
    setup.client.door = Door::Staff;
    setup.client.access = Access::Partner;
    setup.client.partnerEmail = u"desk@partner.example"_s;
    if (step >= Step::App) {
        setup.screen.isSignedIn = true;
        setup.screen.areAppsListed = true;
        setup.screen.apps = {{AppId{u"a1"_s}, u"TeaHouseDemo"_s, {}, false},
                             {AppId{u"a2"_s}, u"BakerySantos"_s, u"5511912345678"_s, true},
                             {AppId{u"a3"_s}, u"FlowersOfLapa"_s, u"5521987654321"_s, false},
                             {AppId{u"a4"_s}, u"GarageNorth"_s, {}, false}};
    }
    if (step >= Step::Number) {
        setup.client.app = AppId{u"a1"_s};
        setup.client.appName = u"TeaHouseDemo"_s;
        setup.client.numberText = u"+55 11 98765-4321"_s;
        setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
    }
    if (step >= Step::SelectNumber) {
        setup.onboarding.window = SyncWindow{now() - 20min, SyncWindow::Evidence::FinishMessage};
        setup.onboarding.finish = SignUpFinish{now() - 20min, SignUpFinish::SeenBy::Message, {}, {}};
    }
    return setup;
}

PageView viewAt(Step step)
{
    return viewOf(setupAt(step));
}

namespace {

SetupSummary clientRow(const char *id, const QString &name, const QString &number, AppStage stage, Actor actor)
{
    SetupSummary row;
    row.id = SetupId{QString::fromLatin1(id)};
    row.client = name;
    row.number = number;
    row.page = Page::SetUp;
    row.deadline = now() + 23h;
    row.access = Access::Partner;
    row.stage = stage;
    row.actor = actor;
    row.stateSeenAt = now() - 20s;
    row.guard.kind = GuardView::Kind::Here;
    return row;
}

SetupSummary earlyRow(const char *id, const QString &name, const QString &number)
{
    SetupSummary row;
    row.id = SetupId{QString::fromLatin1(id)};
    row.client = name;
    row.number = number;
    row.page = Page::Contact;
    return row;
}

QList<SetupSummary> tenRows()
{
    QList<SetupSummary> rows{
        clientRow("c1", u"BakerySantos"_s, u"+55 13 99123-4567"_s, AppStage::NumberSelection, Actor::Person),
        clientRow("c2", u"FlowersOfLapa"_s, u"+55 92 98765-4321"_s, AppStage::Live, Actor::Person),
        clientRow("c3", u"GarageNorth"_s, u"+91 98765 43210"_s, AppStage::Live, Actor::Golive),
        clientRow("c4", u"TeaHouseDemo"_s, u"+55 11 98765-4321"_s, AppStage::SettingUp, Actor::Gupshup),
        clientRow("c5", u"OpticaLuz"_s, u"+34 612 34 56 78"_s, AppStage::SettingUp, Actor::Gupshup),
        clientRow("c6", u"CasaVerde"_s, u"+351 912 345 678"_s, AppStage::Unknown, Actor::Person),
        clientRow("c7", u"BarberNine"_s, u"+44 7911 123456"_s, AppStage::Live, Actor::Person),
        clientRow("c8", u"LivrariaSol"_s, u"+55 21 98765-4321"_s, AppStage::FacebookStarted, Actor::Owner),
        clientRow("c9", u"PetPalace"_s, u"+52 55 1234 5678"_s, AppStage::Unknown, Actor::Provider),
        earlyRow("c10", u"YogaMar"_s, u"+55 48 98765-4321"_s)};
    rows[0].attention = Attention::StuckAtNumberSelection;
    rows[1].attention = Attention::LiveNotSynced;
    rows[1].arm = ArmState::HeldByEvents;
    rows[2].contacts = SyncFate::Accepted;
    rows[2].history = SyncFate::Accepted;
    rows[2].historyProgress = 45;
    rows[2].arm = ArmState::Settled;
    rows[2].deadline.reset();
    rows[4].guard = {GuardView::Kind::Elsewhere, u"desk-2"_s, now() - 2min};
    rows[4].arm = ArmState::TurnedOff;
    rows[5].attention = Attention::TokenMissing;
    rows[5].guard = {GuardView::Kind::NoToken, {}, {}};
    rows[6].attention = Attention::Missed;
    rows[6].contacts = SyncFate::Accepted;
    rows[6].history = SyncFate::Missed;
    rows[6].arm = ArmState::Settled;
    rows[6].deadline.reset();
    rows[7].deadline.reset();
    rows[8].access = Access::Link;
    rows[8].arm = ArmState::NoToken;
    rows[8].guard = {};
    return rows;
}

} // namespace

PageView busyStartView()
{
    Setup setup;
    setup.id = SetupId{u"fresh"_s};
    setup.screen.isSignedIn = true;
    Surroundings around = surroundings();
    around.unfinished = tenRows();
    return golive::viewOf(setup, around, now());
}

PageView startView(Door door)
{
    Setup setup;
    setup.id = SetupId{u"fresh"_s};
    setup.client.door = door;
    setup.client.access = door == Door::LinkOwner ? Access::Link : Access::None;
    Surroundings around = surroundings();
    if (door == Door::Undecided) {
        around.unfinished = {
            clientRow("one", u"TeaHouseDemo"_s, u"+55 11 98765-4321"_s, AppStage::SettingUp, Actor::Gupshup),
            earlyRow("two", u"FlowersOfLapa"_s, u"+55 21 98765-4321"_s)};
    }
    return golive::viewOf(setup, around, now());
}

PageView boardView()
{
    Setup setup;
    setup.id = SetupId{u"fresh"_s};
    setup.screen.isSignedIn = true;
    Surroundings around = surroundings();
    around.isStaff = true;
    return golive::viewOf(setup, around, now());
}

QList<BoardRow> boardRows(int count)
{
    const QList<SetupSummary> kinds = tenRows();
    const QStringList more{u"Norte"_s, u"Sul"_s, u"Central"_s, u"da Praça"_s, u"& Filhos"_s, u"24 horas"_s};
    QList<BoardRow> rows;
    for (int i = 0; i < count; ++i) {
        BoardRow row;
        row.summary = kinds[i % kinds.size()];
        row.summary.id = SetupId{u"b%1"_s.arg(i)};
        if (i >= kinds.size()) {
            row.summary.client += u' ' + more[i / kinds.size() % more.size()];
            row.summary.number = u"+55 11 9%1-%2"_s.arg(1000 + i * 7 % 9000).arg(1000 + i * 13 % 9000);
            if (i % 5 != 0)
                row.summary.attention = Attention::None;
            if (row.summary.deadline)
                *row.summary.deadline -= 37min * (i % 40);
            if (i % 4 == 3)
                row.summary.deadline.reset();
        }
        row.summary.changedAt = now() - 11min * (i + 1);
        row.summary.createdAt = row.summary.changedAt;
        row.summary.reference = i % 3 == 0 ? u"KD-%1"_s.arg(4700 + i) : QString();
        row.summary.staff = QStringList{u"Ana"_s, u"Bruno"_s, QString()}.at(i % 3);
        row.app = AppId{u"5f3a9c1e-%1"_s.arg(i)};
        row.stageSince = now() - 3h * (i % 30 + 1);
        row.turn = boardTurnOf(row.summary);
        if (row.summary.page >= Page::Connect)
            row.linkMadeAt = now() - 5h * (i % 20 + 1);
        row.isLinkUsed = row.summary.stage >= AppStage::FacebookStarted;
        if (i % 17 == 16)
            row.place = BoardPlace::Archived;
        rows << row;
    }
    return rows;
}

PageView clientView()
{
    Setup setup = setupAt(Step::App);
    setup.screen.busy.reset();
    return viewOf(setup);
}

} // namespace golive::ui::samples
