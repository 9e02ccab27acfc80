#include "domain/view/pageview.h"

#include "base/plaintext.h"
#include "domain/chats/arrival.h"
#include "domain/chats/chatsview.h"
#include "domain/connect/surfaceshown.h"
#include "domain/facts/appname.h"
#include "domain/facts/region.h"
#include "domain/plainsetup.h"
#include "domain/view/waitview.h"

#include <QUrl>

#include <algorithm>

namespace golive {

namespace {

void plainen(SetupSummary &one)
{
    one.client = plainLine(one.client);
    one.number = plainLine(one.number);
    one.guard.name = plainLine(one.guard.name);
}

/// What other programs wrote: names of computers, of programs and of clients.
Surroundings plainSurroundings(Surroundings around)
{
    for (SetupSummary &one : around.unfinished)
        plainen(one);
    for (SetupSummary &one : around.putAway)
        plainen(one);
    for (SetupSummary &one : around.leaving)
        plainen(one);
    around.search = plainLine(around.search);
    if (around.notice)
        plainen(around.notice->setup);
    around.practiceEmail = plainLine(around.practiceEmail);
    around.practiceSecret = plainLine(around.practiceSecret);
    around.engineVersion = plainLine(around.engineVersion);
    around.guard.name = plainLine(around.guard.name);
    around.receiver.fault = plainLine(around.receiver.fault);
    return around;
}

OwnerView ownerView(const Setup &setup, const Surroundings &around)
{
    OwnerView view;
    view.isStaff = setup.client.door == Door::Staff;
    view.place = setup.signUp.owner;
    view.name = setup.details.contact.name.trimmed();
    view.sender = setup.client.partnerEmail;
    view.language = setup.signUp.ownerLanguage;
    if (setup.client.number)
        view.country = setup.client.number->region;
    view.windowLanguage = around.language;
    view.areOthersHidden = around.areOthersHidden;
    view.stages = callStages(setup);
    return view;
}

StartView startView(const Setup &setup, const Surroundings &around, Instant now)
{
    StartView view;
    if (!around.areOthersHidden) {
        view.unfinished = around.unfinished;
        view.unfinishedCount = around.unfinishedCount;
        view.putAway = around.putAway;
        view.putAwayCount = around.putAwayCount;
        view.search = around.search;
        view.notice = around.notice;
    }
    view.door = setup.client.door;
    view.pastedLink = setup.signUp.link.url.toString();
    view.pastedLinkHost = setup.signUp.link.url.host();
    view.isPractice = around.isPractice;
    view.language = around.language;
    view.now = now;
    return view;
}

SignInView signInView(const Setup &setup, const Surroundings &around)
{
    SignInView view;
    view.email = setup.client.partnerEmail;
    view.isSelfServe = setup.client.door == Door::SelfServe;
    view.onboardingCase = setup.client.onboardingCase;
    view.isKeychainThere = around.isKeychainThere;
    view.isKeychainLocked = around.isKeychainLocked;
    view.isSignedIn = setup.screen.isSignedIn && !around.isPractice;
    view.isPractice = around.isPractice;
    view.practiceEmail = around.practiceEmail;
    view.practiceSecret = around.practiceSecret;
    return view;
}

ClientView clientView(const Setup &setup, const Surroundings &around)
{
    ClientView view;
    view.isGuidance = passage(setup.client.access, Step::App) == Passage::Guidance;
    view.isListing = setup.screen.busy == Activity::ListingApps;
    view.areAppsListed = setup.screen.areAppsListed;
    view.filter = setup.client.appFilter;
    view.apps = setup.screen.apps;
    view.chosen = setup.client.app;
    view.chosenName = setup.client.appName;
    view.isChosenLive = setup.onboarding.wasLiveBefore;
    view.newAppName = setup.client.newAppName;
    if (!setup.client.newAppName.trimmed().isEmpty() &&
        judgeAppName(setup.client.newAppName.trimmed()) != AppNameVerdict::Fine) {
        const QString suggested = suggestedAppName(setup.client.newAppName);
        if (judgeAppName(suggested) == AppNameVerdict::Fine)
            view.suggestedAppName = suggested;
    }
    view.numberText = setup.client.numberText;
    view.isNumberTyped = setup.client.number && !setup.client.isNumberOfApp;
    if (setup.client.number) {
        view.numberFormatted = formattedNumber(*setup.client.number);
        view.numberCountry = setup.client.number->region;
        view.isNumberUnknownHere = setup.client.number->isUnknownHere && !setup.client.isNumberOfApp;
        view.isNumberToConfirm = isNumberToConfirm(setup);
        view.isCountryUnsupported = around.unsupportedCountries.contains(setup.client.number->region);
    } else if (!setup.client.numberText.trimmed().isEmpty()) {
        const auto number = parsePhoneNumber(setup.client.numberText, around.hostCountry);
        view.numberFault = number ? NumberFault::NotANumber : number.error();
    }
    return view;
}

GetReadyView getReadyView(const Setup &setup)
{
    GetReadyView view;
    const QList<CheckItem> open = openItems(setup.readiness.checklist);
    for (int i = 0; i < checkItemCount; ++i) {
        CheckRow row;
        row.item = static_cast<CheckItem>(i);
        row.answer = setup.readiness.checklist.answer(row.item);
        row.isOpen = open.contains(row.item);
        row.blocks = weightOf(row.item) == CheckWeight::Blocks;
        view.rows << row;
    }
    view.openCount = static_cast<int>(open.size());
    view.findings = setup.readiness.findings;
    view.isMachineBusy = !setup.screen.isMachineChecked;
    view.isCountryOverruled = setup.readiness.checklist.isCountryOverruled;
    view.countryReason = setup.readiness.checklist.countryReason;
    view.onboardingCase = setup.client.onboardingCase;
    view.isFormWanted = setup.client.onboardingCase == OnboardingCase::SelfServe &&
                        passage(setup.client.access, Step::Enable) != Passage::Passed;
    view.isPerAppNote =
        setup.client.onboardingCase != OnboardingCase::PartnerPortal && setup.client.access != Access::Link;
    view.enablement = setup.readiness.enablement;
    return view;
}

RegionView regionView(const Setup &setup)
{
    RegionView view;
    view.isGuidance = passage(setup.client.access, Step::Region) == Passage::Guidance;
    view.codes = storageRegions();
    view.chosen = setup.details.region;
    if (setup.client.number && view.codes.contains(setup.client.number->region))
        view.suggested = setup.client.number->region;
    view.isSaved = setup.details.isRegionSettled && !setup.details.region.isEmpty();
    view.enablement = setup.readiness.enablement;
    view.enablementDetail = setup.readiness.enablementDetail;
    return view;
}

ContactView contactView(const Setup &setup, const Surroundings &around)
{
    ContactView view;
    view.isGuidance = passage(setup.client.access, Step::Contact) == Passage::Guidance;
    view.stage = setup.details.contactStage;
    view.contact = setup.details.contact;
    view.faults = contactFaults(setup.details.contact, defaultRegionOf(setup));
    const auto phone = parsePhoneNumber(setup.details.contact.phone, defaultRegionOf(setup));
    view.isPhoneUnknownHere = phone && phone->isUnknownHere;
    view.terms = setup.details.terms;
    view.isEmailVerified = setup.details.isEmailVerified;
    view.isStaff = setup.client.door == Door::Staff;
    view.areTermsKnown = around.areTermsKnown;
    view.wereTermsShown = setup.details.termsShownAt.has_value();
    return view;
}

ConnectView connectView(const Setup &setup, const Surroundings &around, Instant now)
{
    ConnectView view;
    view.step = setup.step;
    view.isGuidance = passage(setup.client.access, Step::SignUp) == Passage::Guidance;
    view.link = setup.signUp.link.url;
    view.isLinkPasted = setup.signUp.link.isPasted;
    view.canPasteLink = setup.signUp.link.isPasted && setup.step == Step::SignUp && !isOnboarded(setup);
    view.isLinkExpired = setup.signUp.link.isExpired(now);
    view.isLinkOld = view.canPasteLink && setup.signUp.link.isExpired(now);
    view.isFetchingLink = setup.screen.busy == Activity::FetchingLink;
    view.linkExpiresAt = setup.signUp.link.expiresAt();
    view.linksMade = setup.signUp.link.made;
    view.linksLeft = setup.signUp.link.left();
    view.linkMadeAt = setup.signUp.link.madeAt;
    view.linkGivenAt = setup.signUp.link.givenAt;
    const bool isFinished = isOnboarded(setup) && !setup.onboarding.again;
    view.canMakeLink = setup.client.access == Access::Partner && !isFinished;
    view.surface = surfaceShown(setup.signUp, around.webView);
    view.webView = around.webView;
    view.engineVersion = around.engineVersion;
    view.card = setup.signUp.card;
    view.chatSharing = setup.signUp.chatSharing;
    view.provider = setup.client.provider;
    view.eventsHost = eventsHostOf(setup);
    view.numberFormatted = shownNumber(setup);
    view.abandonedAt = setup.signUp.abandonedAt;
    view.isWrongFinish = setup.signUp.isWrongFinish && !isFinished;
    view.isTryingAgain = setup.screen.isTryingAgain;
    view.isFinished = isFinished;
    view.isFinishSaid = isFinished && isSaidByPerson(setup);
    view.canTakeBack = isFinished && (canFinishBeTakenBack(setup) ||
                                      (setup.furthest > Step::SelectNumber && isSelectionOnlySaid(setup)));
    view.mustPersonTell = setup.client.access == Access::Link || setup.client.access == Access::None;
    view.appState = setup.seen.state;
    view.stateSeenAt = setup.seen.at;
    view.isPractice = around.isPractice;
    view.wait = waitViewOf(setup, view.surface, now);
    view.owner = exchangeViewOf(setup);
    view.again = setup.onboarding.again;
    if (setup.onboarding.again)
        view.now = now;
    return view;
}

PageBody bodyOf(const Setup &setup, const Surroundings &around, Instant now)
{
    switch (pageOf(setup.step)) {
    case Page::Start: return startView(setup, around, now);
    case Page::SignIn: return signInView(setup, around);
    case Page::Client: return clientView(setup, around);
    case Page::GetReady: return getReadyView(setup);
    case Page::Region: return regionView(setup);
    case Page::Contact: return contactView(setup, around);
    case Page::Events: return eventsView(setup, around, now);
    case Page::Connect: return connectView(setup, around, now);
    case Page::SetUp: return setUpView(setup, around, now);
    case Page::Report: return reportViewOf(setup, areEventsSeenHere(setup, around), now);
    }
    return StartView{};
}

NextLabel nextLabelOf(const Setup &setup)
{
    switch (setup.step) {
    case Step::SignIn:
        if (setup.client.door == Door::SelfServe)
            return NextLabel::GoOnWithout;
        return setup.screen.isSignedIn ? NextLabel::Next : NextLabel::SignIn;
    case Step::ConfirmContact:
        return setup.details.contactStage == ContactStage::ReadBack ? NextLabel::Confirm : NextLabel::Next;
    case Step::SetUp:
    case Step::Verify:
    case Step::Sync: return NextLabel::ToReport;
    case Step::Done: return NextLabel::Finish;
    case Step::Start:
    case Step::App:
    case Step::Number:
    case Step::Checklist:
    case Step::Enable:
    case Step::Region:
    case Step::Contact:
    case Step::Webhooks:
    case Step::SignUp:
    case Step::Phone:
    case Step::SelectNumber: break;
    }
    return NextLabel::Next;
}

ButtonsView buttonsOf(const Setup &setup)
{
    ButtonsView buttons;
    const Page page = pageOf(setup.step);
    buttons.hold = nextHold(setup);
    buttons.next = nextLabelOf(setup);
    const bool isConnectOpen = page == Page::Connect && buttons.hold != NextHold::None;
    buttons.isNextShown = !isConnectOpen && !(page == Page::Start && setup.client.door != Door::LinkOwner);
    // The SignIn page submits its form by Next.
    buttons.isNextEnabled = buttons.hold == NextHold::None || buttons.hold == NextHold::SignInMissing ||
                            (buttons.hold == NextHold::AtTheEnd);
    buttons.isBackShown = page != Page::Start;
    buttons.isBackEnabled = buttons.isBackShown && !setup.screen.busy;
    buttons.isCancelCallShown = setup.screen.busy.has_value();
    return buttons;
}

/// Of all that this program looks after, whatever is on the screen: what would be left undone.
std::optional<LeavingView> leavingOf(const Setup &setup, const Surroundings &around, Instant now)
{
    QList<SetupSummary> guarded = around.leaving;
    const bool isThisOne = around.guard.kind == GuardView::Kind::Here;
    if (isThisOne)
        guarded.prepend(summaryOf(setup, now));
    if (guarded.isEmpty())
        return std::nullopt;
    const auto isSooner = [](const SetupSummary &one, const SetupSummary &other) {
        return one.deadline && (!other.deadline || *one.deadline < *other.deadline);
    };
    const SetupSummary first = *std::min_element(guarded.begin(), guarded.end(), isSooner);
    const bool isRunning = first.deadline && *first.deadline > now;
    LeavingView view{first.client.isEmpty() ? first.number : first.client, first.number,
                     isRunning ? first.deadline : std::nullopt, guarded.size() > 1};
    view.isOnceMore = isThisOne && first.id == setup.id && isOnceMoreAwaited(setup);
    view.isHidden = around.areOthersHidden && first.id != setup.id;
    if (view.isHidden) {
        view.client.clear();
        view.number.clear();
    }
    return view;
}

} // namespace

QString shownNumber(const Setup &setup)
{
    return setup.client.number ? formattedNumber(*setup.client.number) : setup.client.numberText;
}

QString eventsHostOf(const Setup &setup)
{
    const auto carrier = eventsCarrier(setup.listening.subscriptions);
    return carrier ? QUrl(carrier->url).host() : QString();
}

SetupSummary summaryOf(const Setup &setup, Instant now)
{
    SetupSummary summary;
    summary.id = setup.id;
    summary.client = plainLine(setup.client.appName);
    summary.number = plainLine(shownNumber(setup));
    summary.page = pageOf(setup.furthest);
    if (setup.onboarding.window && !isSettled(setup) && !setup.onboarding.again)
        summary.deadline = setup.onboarding.window->closesAt();
    if (setup.signUp.wait)
        summary.tryAgainAt = setup.signUp.wait->until;
    summary.changedAt = setup.changedAt;
    summary.createdAt = setup.createdAt;
    summary.access = setup.client.access;
    summary.stage = setup.seen.state.stage;
    summary.isFinishSaid = isOnboarded(setup) && !setup.onboarding.again && isSaidByPerson(setup);
    summary.actor = actorOf(setup);
    summary.attention = attentionOf(setup, now);
    summary.arm = armStateOf(setup);
    summary.contacts = fateOf(setup, SyncKind::Contacts, now);
    summary.history = fateOf(setup, SyncKind::History, now);
    summary.historyProgress = shownProgress(setup.onboarding.observed, now).value_or(0);
    summary.stateSeenAt = setup.seen.at;
    return summary;
}

PageView viewOf(const Setup &kept, const Surroundings &surrounding, Instant now)
{
    const Setup setup = plainSetup(kept);
    const Surroundings around = plainSurroundings(surrounding);
    PageView view;
    view.page = pageOf(setup.step);
    view.setup = setup.id;
    // With a link alone nobody can ask Gupshup; an app's id comes from a file only.
    const bool isClaimed = setup.client.access == Access::Link && !setup.client.app.isEmpty();
    view.identity = {setup.client.appName, shownNumber(setup), setup.client.partnerEmail, isClaimed};
    view.owner = ownerView(setup, around);
    view.isPractice = around.isPractice;
    view.rail = progressOf(setup);
    view.strip = stripOf(setup, around, now);
    view.problem = setup.screen.problem;
    if (view.problem && view.problem->waitUntil)
        view.now = now;
    view.canRetry = (setup.screen.failed.has_value() || isSaveOwed(setup)) && !setup.screen.busy;
    view.waiting = waitOfferOf(setup, now);
    view.busy = setup.screen.busy;
    view.buttons = buttonsOf(setup);
    view.leaving = leavingOf(setup, around, now);
    view.body = bodyOf(setup, around, now);
    return view;
}

} // namespace golive
