#include "fullsetup.h"

#include "domain/attention.h"

using namespace golive;
using namespace Qt::Literals::StringLiterals;

namespace {

Observed fullObserved()
{
    const auto at = [](qint64 ms) { return fromEpochMs(1'790'000'000'000 + ms); };
    Observed seen;
    seen.mark = 41;
    seen.contactsAdded = 1;
    seen.contactsRemoved = 2;
    seen.oldestContactAt = at(42);
    seen.phases = {{0, {3, 4, 5, at(31)}}, {7, {1, 1, 100, at(32)}}, {-1, {1, 2, 3, at(33)}}};
    seen.historyProgress = 55;
    seen.historyMessages = 6;
    seen.mediaAwaited = 8;
    seen.mediaArrived = 9;
    seen.media = {{u"media-1"_s, u"image/jpeg"_s, at(34)}};
    seen.declinedAt = at(35);
    seen.echoes = 10;
    seen.lastEchoAt = at(43);
    seen.ofOthers = 14;
    seen.deliveries = 11;
    seen.duplicates = 12;
    seen.fields = {{u"history"_s, {13, at(36)}}, {u"a_field_of_tomorrow"_s, {1, at(37)}}};
    seen.account = {{AccountNote::Kind::Removed,
                     u"PARTNER_REMOVED"_s,
                     u"why"_s,
                     u"USER"_s,
                     at(38),
                     39,
                     u"5511987654321"_s,
                     {u"1001"_s}}};
    return seen;
}

} // namespace

Setup fullSetup()
{
    const auto at = [](qint64 ms) { return fromEpochMs(1'790'000'000'000 + ms); };
    Setup s;
    s.id = {u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s};
    s.createdAt = at(1);
    s.changedAt = at(2);
    s.step = Step::SetUp;
    s.furthest = Step::Sync;
    s.returnTo = Step::Webhooks;
    s.door = Door::LinkOwner;
    s.onboardingCase = OnboardingCase::PartnerApi;
    s.access = Access::Partner;
    s.provider = u"Padaria Ltda."_s;
    s.partnerEmail = u"ana@x.example"_s;
    s.appFilter = u"pad"_s;
    s.newAppName = u"Padaria2"_s;
    s.app = {u"app-1"_s};
    s.appName = u"PadariaCentral"_s;
    s.wasLiveBefore = true;
    s.numberText = u"(11) 98765-4321"_s;
    s.isNumberOfApp = true;
    s.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
    for (int i = 0; i < checkItemCount; ++i)
        s.checklist.answers[static_cast<CheckItem>(i)] = {static_cast<CheckChoice>(i % 4), i % 2 == 0,
                                                          u"grund \"%1\" \u00e9"_s.arg(i)};
    s.checklist.isCountryOverruled = true;
    s.checklist.countryReason = u"they moved"_s;
    s.findings = {{MachineFinding::Check::ClockRight, MachineFinding::Verdict::Warning, u"+142 s"_s, at(3)},
                  {MachineFinding::Check::WebViewReady, MachineFinding::Verdict::Fine, u"102"_s, at(4)}};
    s.enablement = Enablement::Warned;
    s.enablementDetail = u"not allowed"_s;
    s.region = u"BR"_s;
    s.isRegionSettled = true;
    s.contact = {u"Ana Lima"_s, u"ana@padaria.example"_s, u"+55 11 98765-4321"_s};
    s.termsShownAt = at(5);
    s.terms = TermsAgreement{u"Ana Lima"_s, at(5), true, true};
    s.contactStage = ContactStage::Accepted;
    s.isEmailVerified = true;
    s.eventsUrl = u"https://hooks.example/a"_s;
    s.subscriptions = {
        {{u"sub"_s}, u"https://hooks.example/a"_s, u"golive"_s, {u"COEXISTENCE"_s, u"NEW_MODE"_s}, 3, true}};
    s.subscriptionsReadAt = at(16);
    s.eventsCheck = EventsCheck{true, at(17), u"404 Not Found"_s};
    s.eventsWaiver = EventsWaiver{u"yes"_s, at(6)};
    s.arming = {false, Arming::OldChats::NobodyReplies, Arming::IfUnknown::SendOnceMore};
    s.link.url = QUrl(u"https://hosted.example/x?sig=a%2Bb%3D&n=1"_s);
    s.link.madeAt = at(7);
    s.link.made = 2;
    s.link.isPasted = true;
    s.surface = SurfaceKind::Browser;
    s.card = Card::TimeZone;
    s.chatSharing = ChatSharing::Shared;
    s.abandonedAt = u"PHONE_NUMBER_SETUP"_s;
    s.finish = SignUpFinish{at(8), SignUpFinish::SeenBy::Person, {u"1001"_s}, {u"2002"_s}};
    s.lastSeenUnfinished = at(9);
    s.appState = {AppStage::Live, u"LIVE"_s, u"5511987654321"_s, at(10)};
    s.stateSeenAt = at(11);
    s.verification =
        Verification{at(12), {{VerificationLine::Check::Waba, VerificationLine::Verdict::Attention, u"w"_s}}};
    s.onboarding = 2;
    s.window = SyncWindow{at(13), SyncWindow::Evidence::WentLive};
    s.contactsSync = {SyncRecord::State::Accepted, u"req"_s, u"c"_s, u"d"_s, at(14)};
    s.historySync = {SyncRecord::State::Refused, u"r"_s, u"2593108"_s, u"late"_s, at(15)};
    for (SyncRecord *record : {&s.contactsSync, &s.historySync}) {
        record->notBefore = at(18);
        record->isOnceMore = true;
    }
    s.earlierSync = EarlierSync::NotSure;
    s.liveSeenAt = at(19);
    s.syncBegunAt = at(20);
    s.contactsTries = 3;
    s.historyTries = 4;
    s.missedAt = at(21);
    s.afterMiss = AfterMiss::OnboardAgain;
    s.again = OnboardingAgain{u"PadariaCentral"_s, at(22), true};
    s.past = {{1, s.window, s.contactsSync, s.historySync}, {7, std::nullopt, {}, s.contactsSync}};
    s.observed = fullObserved();
    s.feedMark = 9'007'199'254'740'000; // as far as JSON numbers are exact
    s.accountMark = 40;
    s.standing = {Standing::Kind::Removed, u"PRIMARY_INACTIVITY"_s, u"SYSTEM"_s, at(23),
                  Standing::Hint{Standing::Kind::Removed, u"ACCOUNT_DELETED"_s, u"USER"_s, at(44), at(45)}};
    s.remindersGiven = {720, 360};
    s.attentionTold = Attention::Missed;
    s.isArrivalTold = true;
    s.phoneRemindedAt = at(24);
    s.putAway = PutAway{at(25), true};
    return s;
}
