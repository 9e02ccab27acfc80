#include "fullsetup.h"

#include "domain/sync/attention.h"

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
    seen.historyMark = 40;
    seen.newestHistoryAt = at(44);
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
    s.client.door = Door::LinkOwner;
    s.client.onboardingCase = OnboardingCase::PartnerApi;
    s.client.access = Access::Partner;
    s.client.provider = u"Padaria Ltda."_s;
    s.client.partnerEmail = u"ana@x.example"_s;
    s.client.reminded = OwnerReminded{OwnerReminder::SelectNumber, ReminderWay::Mail, at(4), u"Bea"_s};
    s.client.appFilter = u"pad"_s;
    s.client.newAppName = u"Padaria2"_s;
    s.client.app = {u"app-1"_s};
    s.client.appName = u"PadariaCentral"_s;
    s.onboarding.wasLiveBefore = true;
    s.client.numberText = u"(11) 98765-4321"_s;
    s.client.isNumberOfApp = true;
    s.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
    for (int i = 0; i < checkItemCount; ++i)
        s.readiness.checklist.answers[static_cast<CheckItem>(i)] = {static_cast<CheckChoice>(i % 4), i % 2 == 0,
                                                                    u"grund \"%1\" \u00e9"_s.arg(i)};
    s.readiness.checklist.isCountryOverruled = true;
    s.readiness.checklist.countryReason = u"they moved"_s;
    s.readiness.findings = {{MachineFinding::Check::ClockRight, MachineFinding::Verdict::Warning, u"+142 s"_s, at(3)},
                            {MachineFinding::Check::WebViewReady, MachineFinding::Verdict::Fine, u"102"_s, at(4)}};
    s.readiness.enablement = Enablement::Warned;
    s.readiness.enablementDetail = u"not allowed"_s;
    s.details.region = u"BR"_s;
    s.details.isRegionSettled = true;
    s.details.contact = {u"Ana Lima"_s, u"ana@padaria.example"_s, u"+55 11 98765-4321"_s};
    s.details.termsShownAt = at(5);
    s.details.terms = TermsAgreement{u"Ana Lima"_s, at(5), true, true};
    s.details.contactStage = ContactStage::Accepted;
    s.details.isEmailVerified = true;
    s.details.isContactOurs = true;
    s.listening.url = u"https://hooks.example/a"_s;
    s.listening.isUrlOfProfile = true;
    s.listening.subscriptions = {
        {{u"sub"_s}, u"https://hooks.example/a"_s, u"golive"_s, {u"COEXISTENCE"_s, u"NEW_MODE"_s}, 3, true}};
    s.listening.readAt = at(16);
    s.listening.check = EventsCheck{true, at(17), u"404 Not Found"_s};
    s.listening.waiver = EventsWaiver{u"yes"_s, at(6)};
    s.listening.arming = {false, Arming::OldChats::NobodyReplies, Arming::IfUnknown::SendOnceMore};
    s.signUp.link.url = QUrl(u"https://hosted.example/x?sig=a%2Bb%3D&n=1"_s);
    s.signUp.link.madeAt = at(7);
    s.signUp.link.made = 2;
    s.signUp.link.isPasted = true;
    s.signUp.link.givenAt = at(18);
    s.signUp.surface = SurfaceKind::Browser;
    s.signUp.isSurfaceChosen = true;
    s.signUp.owner = OwnerPlace::Elsewhere;
    s.signUp.ownerLanguage = u"pt_BR"_s;
    s.signUp.isLanguageOfProfile = true;
    s.signUp.card = Card::TimeZone;
    s.signUp.chatSharing = ChatSharing::Shared;
    s.signUp.abandonedAt = u"PHONE_NUMBER_SETUP"_s;
    s.signUp.isWrongFinish = true;
    s.signUp.wait = Wait{Wait::Of::Gupshup, u"3441045"_s, fromEpochMs(31), fromEpochMs(32), true, true};
    s.signUp.errors = {u"3441045"_s, u"1675030"_s};
    s.onboarding.finish = SignUpFinish{at(8), SignUpFinish::SeenBy::Person, {u"1001"_s}, {u"2002"_s}};
    s.seen.unfinishedAt = at(9);
    s.seen.state = {AppStage::Live, u"LIVE"_s, u"5511987654321"_s, at(10)};
    s.seen.at = at(11);
    s.onboarding.verification =
        Verification{at(12), {{VerificationLine::Check::Waba, VerificationLine::Verdict::Attention, u"w"_s}}};
    s.onboarding.number = 2;
    s.onboarding.window = SyncWindow{at(13), SyncWindow::Evidence::WentLive};
    s.onboarding.contacts = {SyncRecord::State::Accepted, u"req"_s, u"c"_s, u"d"_s, at(14)};
    s.onboarding.history = {SyncRecord::State::Refused, u"r"_s, u"2593108"_s, u"late"_s, at(15)};
    for (SyncRecord *record : {&s.onboarding.contacts, &s.onboarding.history}) {
        record->notBefore = at(18);
        record->isOnceMore = true;
    }
    s.onboarding.earlierSync = EarlierSync::NotSure;
    s.onboarding.liveSeenAt = at(19);
    s.onboarding.syncBegunAt = at(20);
    s.onboarding.contactsTries = 3;
    s.onboarding.historyTries = 4;
    s.onboarding.historyAskedAfter = 39;
    s.onboarding.missedAt = at(21);
    s.onboarding.afterMiss = AfterMiss::OnboardAgain;
    s.onboarding.again = OnboardingAgain{u"PadariaCentral"_s, at(22), true};
    Onboarding first;
    first.window = s.onboarding.window;
    first.contacts = s.onboarding.contacts;
    first.history = s.onboarding.history;
    Onboarding seventh;
    seventh.number = 7;
    seventh.history = s.onboarding.contacts;
    s.past = {first, seventh};
    s.onboarding.observed = fullObserved();
    s.onboarding.feedMark = 9'007'199'254'740'000; // as far as JSON numbers are exact
    s.onboarding.accountMark = 40;
    s.onboarding.standing = {Standing::Kind::Removed, u"PRIMARY_INACTIVITY"_s, u"SYSTEM"_s, at(23),
                             Standing::Hint{Standing::Kind::Removed, u"ACCOUNT_DELETED"_s, u"USER"_s, at(44), at(45)}};
    s.onboarding.health =
        Health{u"ACTIVE"_s, u"FLAGGED"_s, u"LIMITED"_s, {{u"141006"_s, u"No payment method"_s, u"Add one"_s}}};
    s.onboarding.remindersGiven = {720, 360};
    s.onboarding.attentionTold = Attention::Missed;
    s.onboarding.isArrivalTold = true;
    s.onboarding.phoneRemindedAt = at(24);
    s.putAway = PutAway{at(25), true};
    return s;
}
