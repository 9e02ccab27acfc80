#include "setupsamples.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::test {

namespace {

using State = SyncRecord::State;

SetUpView base(AppStage stage)
{
    SetUpView view;
    view.now = sampleNow();
    view.appState.stage = stage;
    view.appState.detail = stage == AppStage::SettingUp ? u"GET_CERTIFICATE"_s : QString();
    view.stateSeenAt = sampleNow() - 3s;
    view.window = SyncWindow{sampleNow() - 5h, SyncWindow::Evidence::FinishMessage};
    view.remaining = 19h;
    view.eventsHost = u"inbox.padaria.example"_s;
    view.appName = u"PadariaCentral"_s;
    view.guard = {GuardView::Kind::Here, {}, sampleNow()};
    view.isAwakeKept = true;
    view.eventsVerdict = EventsVerdict::Green;
    if (stage == AppStage::Live) {
        using Check = VerificationLine::Check;
        using Verdict = VerificationLine::Verdict;
        view.verification = Verification{sampleNow(),
                                         {{Check::Live, Verdict::Fine, {}},
                                          {Check::Subscription, Verdict::Fine, u"inbox.padaria.example"_s},
                                          {Check::Health, Verdict::Attention, u"healthy: unknown"_s},
                                          {Check::Number, Verdict::Fine, u"+55 11 98765-4321"_s}}};
        view.canSync = true;
        view.turn = SyncTurn{SyncKind::Contacts, sampleNow(), false};
    }
    return view;
}

SyncRecord accepted(const QString &id, milliseconds ago)
{
    SyncRecord record;
    record.state = State::Accepted;
    record.requestId = id;
    record.at = sampleNow() - ago;
    return record;
}

/// Both calls were taken, some time ago.
SetUpView requested(milliseconds ago)
{
    SetUpView view = base(AppStage::Live);
    view.contacts = accepted(u"req-1001"_s, ago + 2s);
    view.history = accepted(u"req-1002"_s, ago);
    view.contactsFate = view.historyFate = SyncFate::Accepted;
    view.arm = ArmState::Settled;
    view.turn.reset();
    view.canSync = false;
    view.areEventsSeenHere = true;
    view.guard = {}; // nothing is left to look after
    view.isAwakeKept = false;
    return view;
}

SetUpView missed()
{
    SetUpView view = base(AppStage::Live);
    view.window->opensAt = sampleNow() - 30h;
    view.remaining = {};
    view.contacts = accepted(u"req-1001"_s, 6h);
    view.history = {State::Refused, {}, u"2593108"_s, u"(#2593108) Synchronization window expired"_s, sampleNow() - 1h};
    view.isMissed = true;
    view.attention = Attention::Missed;
    view.arm = ArmState::Settled;
    view.turn.reset();
    view.canSync = false;
    view.historyFate = SyncFate::Missed;
    view.guard = {};
    view.isAwakeKept = false;
    return view;
}

Observed arriving()
{
    Observed seen;
    seen.mark = 412;
    seen.contactsAdded = 312;
    seen.contactsRemoved = 2;
    seen.phases = {{0, {3, 84, 12, sampleNow() - 4min}}, {1, {9, 1120, 55, sampleNow() - 40s}}};
    seen.historyProgress = 55;
    seen.historyMessages = 1204;
    seen.mediaAwaited = 31;
    seen.mediaArrived = 4;
    seen.media = {{u"900001"_s, u"image/jpeg"_s, sampleNow() - 3min},
                  {u"900002"_s, u"audio/ogg"_s, sampleNow() - 2min},
                  {u"900003"_s, u"application/pdf"_s, sampleNow() - 50s}};
    seen.echoes = 3;
    seen.deliveries = 12;
    seen.duplicates = 1;
    seen.fields = {{u"history"_s, {12, sampleNow() - 40s}},
                   {u"smb_app_state_sync"_s, {314, sampleNow() - 5min}},
                   {u"smb_message_echoes"_s, {3, sampleNow() - 9min}},
                   {u"brand_new_field"_s, {1, sampleNow() - 11min}}};
    return seen;
}

} // namespace

SetUpView liveSetUp()
{
    return base(AppStage::Live);
}

SetUpView bodyOf(const QString &name)
{
    return std::get<SetUpView>(sampleView(QStringLiteral("setup-") + name).body);
}

QList<NamedView> setUpSamples()
{
    QList<NamedView> all;
    const auto add = [&all](const QString &name, const SetUpView &view) {
        PageView page;
        page.page = Page::SetUp;
        page.body = view;
        all << NamedView{u"setup-"_s + name, page};
    };

    add(u"waiting"_s, base(AppStage::SettingUp));
    SetUpView off = base(AppStage::SettingUp);
    off.arming.isOn = false;
    off.arm = ArmState::TurnedOff;
    add(u"waiting-off"_s, off);
    SetUpView selection = base(AppStage::NumberSelection);
    selection.attention = Attention::StuckAtNumberSelection;
    add(u"selection-stuck"_s, selection);
    SetUpView failed = base(AppStage::Failed);
    failed.attention = Attention::SetUpFailed;
    add(u"failed"_s, failed);
    add(u"live"_s, base(AppStage::Live));
    off = base(AppStage::Live);
    off.arming.isOn = false;
    off.arm = ArmState::TurnedOff;
    off.attention = Attention::LiveNotSynced;
    add(u"live-off"_s, off);
    SetUpView tokenless = base(AppStage::SettingUp);
    tokenless.attention = Attention::TokenMissing;
    tokenless.guard = {GuardView::Kind::NoToken, {}, {}};
    add(u"token-missing"_s, tokenless);
    SetUpView watching = base(AppStage::Unknown);
    watching.isWatching = true;
    watching.guard = {};
    add(u"watching"_s, watching);

    SetUpView held = base(AppStage::Live);
    held.areEventsHeld = true;
    held.eventsHost.clear();
    held.eventsVerdict = EventsVerdict::Red;
    held.arm = ArmState::HeldByEvents;
    held.canSync = false;
    add(u"held"_s, held);
    held = base(AppStage::SettingUp);
    held.arm = ArmState::HeldByOldChats;
    held.arming.oldChats = Arming::OldChats::NotKnown;
    add(u"held-old-chats"_s, held);

    SetUpView elsewhere = base(AppStage::Live);
    elsewhere.isEarlierSyncAsked = true;
    elsewhere.arm = ArmState::HeldByEarlierSync;
    elsewhere.window->evidence = SyncWindow::Evidence::WentLive;
    add(u"live-elsewhere"_s, elsewhere);
    elsewhere.earlierSync = EarlierSync::Somebody;
    add(u"live-elsewhere-somebody"_s, elsewhere);
    elsewhere.earlierSync = EarlierSync::Nobody;
    elsewhere.arm = ArmState::Armed;
    elsewhere.window->evidence = SyncWindow::Evidence::ToldByPerson;
    add(u"live-elsewhere-nobody"_s, elsewhere);

    SetUpView syncing = base(AppStage::Live);
    syncing.contacts.state = State::Claimed;
    syncing.contacts.at = sampleNow();
    syncing.isContactsBusy = true;
    syncing.canSync = false;
    add(u"syncing"_s, syncing);
    syncing.isContactsBusy = false;
    syncing.contacts.at = sampleNow() - 1min;
    add(u"answer-awaited"_s, syncing);
    SetUpView notSent = base(AppStage::Live);
    notSent.contacts = {State::NotSent, {}, {}, u"Host not found"_s, sampleNow() - 20s};
    notSent.turn->due = sampleNow() + 40s;
    add(u"not-sent"_s, notSent);
    notSent.contacts = {State::Refused, {}, u"429"_s, u"Too many requests"_s, sampleNow() - 20s};
    add(u"turned-away"_s, notSent);
    SetUpView unknown = base(AppStage::Live);
    unknown.contacts = accepted(u"req-1001"_s, 3h);
    unknown.history = {State::Unknown, {}, {}, {}, sampleNow() - 3h};
    unknown.historyFate = SyncFate::Unknown;
    unknown.arming.ifUnknown = Arming::IfUnknown::SendOnceMore;
    unknown.turn = SyncTurn{SyncKind::History, sampleNow() + 17h, true};
    unknown.canSync = false;
    unknown.areEventsSeenHere = true;
    unknown.observed.mark = 3;
    add(u"unknown"_s, unknown);
    unknown.arming.ifUnknown = Arming::IfUnknown::LeaveIt;
    unknown.turn.reset();
    add(u"unknown-left"_s, unknown);

    SetUpView here = requested(2min);
    add(u"awaited"_s, here);
    here = requested(6min);
    here.observed = arriving();
    add(u"arriving"_s, here);
    here.observed.phases.insert(2, {4, 310, 100, sampleNow() - 10s});
    here.observed.historyProgress = 100;
    add(u"arrived"_s, here);
    here = requested(8min);
    here.observed = arriving();
    here.observed.phases.clear();
    here.observed.media.clear();
    here.observed.historyProgress = here.observed.historyMessages = here.observed.mediaAwaited =
        here.observed.mediaArrived = 0;
    here.observed.declinedAt = sampleNow() - 7min;
    add(u"declined"_s, here);
    here = requested(65min);
    here.observed.mark = 2;
    here.observed.deliveries = 2;
    here.observed.fields = {{u"messages"_s, {2, sampleNow() - 30min}}};
    add(u"silent"_s, here);
    here = requested(2h);
    here.areEventsSeenHere = false;
    here.eventsHost = u"crm.example.com"_s;
    add(u"events-elsewhere"_s, here);
    here = requested(2h);
    here.areEventsSeenHere = false;
    here.contacts.requestId.clear();
    here.contacts.code = u"2593107"_s;
    here.history = here.contacts;
    add(u"asked-earlier"_s, here);
    here.history = {State::Refused, {}, u"131000"_s, u"Something went wrong"_s, sampleNow()};
    add(u"refused"_s, here);
    here.contacts = here.history;
    here.contactsFate = here.historyFate = SyncFate::Refused;
    here.areBothRefused = true;
    add(u"refused-both"_s, here);
    here.afterMiss = AfterMiss::LeftSo;
    add(u"refused-both-left"_s, here);
    here = requested(1min);
    here.history = {State::Refused, {}, u"2593109"_s, u"History sharing declined"_s, sampleNow()};
    add(u"asked"_s, here);

    SetUpView late = base(AppStage::Live);
    late.window->opensAt = sampleNow() - 25h;
    late.remaining = {};
    late.mayBeTooLate = true;
    late.attention = Attention::LiveNotSynced;
    add(u"may-be-too-late"_s, late);
    add(u"missed"_s, missed());
    late = missed();
    late.afterMiss = AfterMiss::LeftSo;
    late.attention = Attention::None;
    add(u"left-so"_s, late);
    late = missed();
    late.afterMiss = AfterMiss::OnboardAgain;
    late.attention = Attention::None;
    late.again = OnboardingAgain{u"PadariaCentral"_s, sampleNow() - 6min, false};
    add(u"again"_s, late);
    late.again->at = sampleNow() - 16min;
    late.again->wasSeenUnfinished = true;
    add(u"again-ready"_s, late);

    SetUpView gone = requested(72h);
    gone.observed = arriving();
    gone.observed.phases.insert(2, {4, 310, 100, sampleNow() - 70h});
    gone.observed.historyProgress = 100;
    gone.standing = {Standing::Kind::Removed, u"PRIMARY_INACTIVITY"_s, u"SYSTEM"_s, sampleNow() - 2h};
    gone.attention = Attention::Removed;
    gone.guard = {};
    add(u"removed"_s, gone);
    gone.standing = {Standing::Kind::Offboarded, u"SOMETHING_NEW"_s, {}, sampleNow() - 5min};
    gone.attention = Attention::Offboarded;
    add(u"offboarded"_s, gone);
    gone.standing = {};
    gone.attention = Attention::CannotSend;
    gone.actor = Actor::Gupshup;
    gone.health = Health{u"ACTIVE"_s, u"CONNECTED"_s, u"BLOCKED"_s, {{{}, u"No credit line is attached"_s, {}}}};
    add(u"unpaid"_s, gone);
    gone.attention = Attention::SendingLimited;
    gone.actor = Actor::Owner;
    gone.health = Health{u"ACTIVE"_s, u"RESTRICTED"_s, u"LIMITED"_s, {}};
    add(u"restricted"_s, gone);
    gone.attention = Attention::PhoneQuiet;
    gone.health.reset();
    add(u"phone-quiet"_s, gone);
    gone.attention = Attention::None;
    gone.actor = Actor::Nobody;
    gone.observed.account = {{AccountNote::Kind::Reconnected, u"ACCOUNT_RECONNECTED"_s, {}, {}, sampleNow() - 5min, 9}};
    add(u"reconnected"_s, gone);
    SetUpView other = base(AppStage::SettingUp);
    other.guard = {GuardView::Kind::Elsewhere, u"golive on front-desk"_s, sampleNow() - 20s};
    other.isAwakeKept = false;
    other.window->evidence = SyncWindow::Evidence::LastUnfinished;
    other.attention = Attention::NotLookedAt;
    add(u"guarded-elsewhere"_s, other);
    return all;
}

} // namespace golive::test
