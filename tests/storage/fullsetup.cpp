#include "fullsetup.h"

using namespace golive;
using namespace Qt::Literals::StringLiterals;

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
    s.terms = TermsAgreement{u"Ana Lima"_s, at(5), true};
    s.contactStage = ContactStage::Accepted;
    s.isEmailVerified = true;
    s.eventsUrl = u"https://hooks.example/a"_s;
    s.subscriptions = {
        {{u"sub"_s}, u"https://hooks.example/a"_s, u"golive"_s, {u"COEXISTENCE"_s, u"NEW_MODE"_s}, 3, true}};
    s.eventsWaiver = EventsWaiver{u"yes"_s, at(6)};
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
    return s;
}
