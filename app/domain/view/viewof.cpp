#include "domain/view/pageview.h"

#include "domain/appname.h"
#include "domain/region.h"

#include <QUrl>

#include <algorithm>

namespace golive {

namespace {

QString shownNumber(const Setup &setup)
{
    return setup.number ? formattedNumber(*setup.number) : setup.numberText;
}

bool isWatching(const Setup &setup)
{
    return passage(setup.access, Step::SetUp) == Passage::Guidance;
}

StartView startView(const Setup &setup, const Surroundings &around, Instant now)
{
    StartView view;
    view.unfinished = around.unfinished;
    view.door = setup.door;
    view.pastedLink = setup.link.url.toString();
    view.pastedLinkHost = setup.link.url.host();
    view.isPractice = around.isPractice;
    view.language = around.language;
    view.now = now;
    return view;
}

SignInView signInView(const Setup &setup, const Surroundings &around)
{
    SignInView view;
    view.email = setup.partnerEmail;
    view.isSelfServe = setup.door == Door::SelfServe;
    view.onboardingCase = setup.onboardingCase;
    view.isKeychainThere = around.isKeychainThere;
    view.isPractice = around.isPractice;
    view.practiceEmail = around.practiceEmail;
    view.practiceSecret = around.practiceSecret;
    return view;
}

ClientView clientView(const Setup &setup, const Surroundings &around)
{
    ClientView view;
    view.isGuidance = passage(setup.access, Step::App) == Passage::Guidance;
    view.isListing = setup.screen.busy == Activity::ListingApps;
    view.areAppsListed = setup.screen.areAppsListed;
    view.filter = setup.appFilter;
    view.apps = setup.screen.apps;
    view.chosen = setup.app;
    view.chosenName = setup.appName;
    view.isChosenLive = setup.wasLiveBefore;
    view.newAppName = setup.newAppName;
    if (!setup.newAppName.trimmed().isEmpty() && judgeAppName(setup.newAppName.trimmed()) != AppNameVerdict::Fine) {
        const QString suggested = suggestedAppName(setup.newAppName);
        if (judgeAppName(suggested) == AppNameVerdict::Fine)
            view.suggestedAppName = suggested;
    }
    view.numberText = setup.numberText;
    view.isNumberTyped = setup.number && !setup.isNumberOfApp;
    if (setup.number) {
        view.numberFormatted = formattedNumber(*setup.number);
        view.numberCountry = setup.number->region;
    } else if (!setup.numberText.trimmed().isEmpty()) {
        const auto number = parsePhoneNumber(setup.numberText, around.hostCountry);
        view.numberFault = number ? NumberFault::NotANumber : number.error();
    }
    view.hostCountry = around.hostCountry;
    return view;
}

GetReadyView getReadyView(const Setup &setup)
{
    GetReadyView view;
    const QList<CheckItem> open = openItems(setup.checklist);
    for (int i = 0; i < checkItemCount; ++i) {
        CheckRow row;
        row.item = static_cast<CheckItem>(i);
        row.answer = setup.checklist.answer(row.item);
        row.isOpen = open.contains(row.item);
        row.blocks = weightOf(row.item) == CheckWeight::Blocks;
        view.rows << row;
    }
    view.openCount = static_cast<int>(open.size());
    view.findings = setup.findings;
    view.isMachineBusy = !setup.screen.isMachineChecked;
    view.isCountryOverruled = setup.checklist.isCountryOverruled;
    view.countryReason = setup.checklist.countryReason;
    view.onboardingCase = setup.onboardingCase;
    view.isFormWanted = setup.onboardingCase == OnboardingCase::SelfServe
        && passage(setup.access, Step::Enable) != Passage::Passed;
    view.isPerAppNote = setup.onboardingCase != OnboardingCase::PartnerPortal && setup.access != Access::Link;
    view.enablement = setup.enablement;
    return view;
}

RegionView regionView(const Setup &setup)
{
    RegionView view;
    view.isGuidance = passage(setup.access, Step::Region) == Passage::Guidance;
    view.codes = storageRegions();
    view.chosen = setup.region;
    if (setup.number && view.codes.contains(setup.number->region))
        view.suggested = setup.number->region;
    view.isSaved = setup.isRegionSettled && !setup.region.isEmpty();
    view.enablement = setup.enablement;
    view.enablementDetail = setup.enablementDetail;
    return view;
}

ContactView contactView(const Setup &setup)
{
    ContactView view;
    view.isGuidance = passage(setup.access, Step::Contact) == Passage::Guidance;
    view.stage = setup.contactStage;
    view.contact = setup.contact;
    view.faults = contactFaults(setup.contact, defaultRegionOf(setup));
    view.terms = setup.terms;
    view.isEmailVerified = setup.isEmailVerified;
    view.isStaff = setup.door == Door::Staff;
    return view;
}

/// The first address that one press would put right: it says coexistence, or it is ours.
SubscriptionId repairableOf(const QList<Subscription> &subscriptions)
{
    if (eventsFaults(subscriptions).isEmpty())
        return {};
    for (const Subscription &one : subscriptions) {
        // One that only carries account events stands beside another, on version 2 (partner-api 8.2).
        const bool isForAccount = one.modes.size() == 1 && one.modes.contains(QLatin1String("ACCOUNT"), Qt::CaseInsensitive);
        const bool isMeant = one.modes.contains(QLatin1String("COEXISTENCE"), Qt::CaseInsensitive)
            || (isOwn(one) && !isForAccount);
        const bool isWhole = one.isActive && one.version == 3
            && eventsFaults({one}).isEmpty();
        if (isMeant && !isWhole)
            return one.id;
    }
    return {};
}

bool isReceiverUsed(const Setup &setup, const Surroundings &around)
{
    const auto carrier = eventsCarrier(setup.subscriptions);
    return carrier && !around.receiver.publicUrl.isEmpty() && QUrl(carrier->url) == around.receiver.publicUrl;
}

bool areEventsSeenHere(const Setup &setup, const Surroundings &around)
{
    return setup.observed.mark > 0 || isReceiverUsed(setup, around);
}

EventsView eventsView(const Setup &setup, const Surroundings &around, Instant now)
{
    EventsView view;
    view.isGuidance = passage(setup.access, Step::Webhooks) != Passage::Call;
    view.isReading = setup.screen.busy == Activity::ReadingSubscriptions;
    view.isRead = setup.screen.areSubscriptionsRead;
    view.subscriptions = setup.subscriptions;
    view.verdict = eventsVerdictOf(setup, now);
    view.readAt = setup.subscriptionsReadAt;
    view.faults = eventsFaultsOf(setup, now);
    view.repairable = repairableOf(setup.subscriptions);
    if (const auto carrier = eventsCarrier(setup.subscriptions))
        view.carrier = carrier->id;
    view.check = setup.eventsCheck;
    view.isCheckFresh = isEventsCheckFresh(setup, now);
    view.isChecking = setup.screen.busy == Activity::CheckingEvents;
    view.isChanging = setup.screen.busy == Activity::ChangingSubscription;
    view.arming = setup.arming;
    view.arm = armStateOf(setup);
    view.receiver = around.receiver;
    view.isReceiverUsed = isReceiverUsed(setup, around);
    view.isPractice = around.isPractice;
    view.url = setup.eventsUrl;
    view.header = setup.eventsHeader;
    view.waiver = setup.eventsWaiver;
    view.now = now;
    return view;
}

ConnectView connectView(const Setup &setup, const Surroundings &around)
{
    ConnectView view;
    view.step = setup.step;
    view.isGuidance = passage(setup.access, Step::SignUp) == Passage::Guidance;
    view.link = setup.link.url;
    view.isLinkPasted = setup.link.isPasted;
    view.isFetchingLink = setup.screen.busy == Activity::FetchingLink;
    view.linkExpiresAt = setup.link.expiresAt();
    view.linksLeft = setup.link.left();
    const bool isFinished = isOnboarded(setup) && !setup.again;
    view.canMakeLink = setup.access == Access::Partner && !isFinished;
    view.surface = around.webView == WebViewState::Ready || around.webView == WebViewState::EngineOld
        ? setup.surface
        : SurfaceKind::Browser;
    view.webView = around.webView;
    view.engineVersion = around.engineVersion;
    view.card = setup.card;
    view.chatSharing = setup.chatSharing;
    view.provider = setup.provider;
    view.eventsHost = eventsHostOf(setup);
    view.numberFormatted = shownNumber(setup);
    view.abandonedAt = setup.abandonedAt;
    view.isFinished = isFinished;
    view.mustPersonTell = setup.access == Access::Link || setup.access == Access::None;
    view.appState = setup.appState;
    view.stateSeenAt = setup.stateSeenAt;
    view.isPractice = around.isPractice;
    return view;
}

milliseconds remainingOf(const Setup &setup, Instant now)
{
    return setup.window ? std::max(milliseconds{0}, setup.window->closesAt() - now) : milliseconds{0};
}

SetUpView setUpView(const Setup &setup, const Surroundings &around, Instant now)
{
    SetUpView view;
    view.isWatching = isWatching(setup);
    view.isOnOwn = setup.access == Access::None;
    view.appState = setup.appState;
    view.stateSeenAt = setup.stateSeenAt;
    view.verification = setup.verification;
    view.isVerifying = setup.screen.busy == Activity::Verifying;
    view.window = setup.window;
    view.remaining = remainingOf(setup, now);
    view.contacts = setup.contactsSync;
    view.history = setup.historySync;
    view.isContactsBusy = setup.screen.syncing == SyncKind::Contacts;
    view.isHistoryBusy = setup.screen.syncing == SyncKind::History;
    view.areEventsHeld = areEventsHeld(setup);
    view.turn = nextSyncTurn(setup, now);
    view.canSync = view.turn && !view.turn->isOnceMore && !setup.screen.busy && !setup.screen.syncing
        && !view.areEventsHeld && !isSettled(setup) && !view.isWatching;
    view.chatSharing = setup.chatSharing;
    view.eventsHost = eventsHostOf(setup);
    view.arm = armStateOf(setup);
    view.arming = setup.arming;
    view.eventsVerdict = eventsVerdictOf(setup, now);
    view.contactsFate = fateOf(setup, SyncKind::Contacts, now);
    view.historyFate = fateOf(setup, SyncKind::History, now);
    view.isMissed = setup.missedAt || isMissed(setup, now);
    view.mayBeTooLate = mayBeTooLate(setup, now);
    view.isEarlierSyncAsked = setup.wasLiveBefore && !setup.finish && !view.isWatching;
    view.earlierSync = setup.earlierSync;
    view.afterMiss = setup.afterMiss;
    view.again = setup.again;
    view.actor = actorOf(setup);
    view.attention = attentionOf(setup, now);
    view.guard = around.guard;
    view.isAwakeKept = around.isAwakeKept;
    view.observed = setup.observed;
    view.areEventsSeenHere = areEventsSeenHere(setup, around);
    view.standing = setup.standing;
    view.appName = setup.appName;
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
    case Page::Contact: return contactView(setup);
    case Page::Events: return eventsView(setup, around, now);
    case Page::Connect: return connectView(setup, around);
    case Page::SetUp: return setUpView(setup, around, now);
    case Page::Report:
        return ReportView{isWatching(setup), setup, fateOf(setup, SyncKind::Contacts, now),
                          fateOf(setup, SyncKind::History, now), areEventsSeenHere(setup, around), now};
    }
    return StartView{};
}

StripView::Now whatIsNow(const Setup &setup, Instant now)
{
    if (setup.missedAt)
        return StripView::Now::Missed;
    if (isSettled(setup))
        return StripView::Now::AllRequested;
    if (setup.appState.stage == AppStage::Failed)
        return StripView::Now::SetUpFailed;
    if (setup.window->isOver(now))
        return StripView::Now::PerhapsTooLate;
    if (setup.screen.syncing)
        return StripView::Now::Syncing;
    if (setup.appState.stage == AppStage::Live)
        return StripView::Now::ReadyToSync;
    if (pageOf(setup.step) == Page::Connect || setup.appState.stage == AppStage::NumberSelection)
        return StripView::Now::WaitingForNumberSelection;
    return StripView::Now::WaitingForLive;
}

std::optional<StripView> stripOf(const Setup &setup, const Surroundings &around, Instant now)
{
    // Onboarding again: the old 24 hours are over and the new ones have not begun.
    if (!setup.window || setup.again)
        return std::nullopt;
    StripView strip;
    strip.now = whatIsNow(setup, now);
    strip.inCharge = setup.access == Access::None ? StripView::InCharge::Person
        : isWatching(setup)                       ? StripView::InCharge::Provider
                                                  : StripView::InCharge::ThisComputer;
    strip.arm = armStateOf(setup);
    if (around.guard.kind == GuardView::Kind::Elsewhere)
        strip.guardName = around.guard.name;
    strip.latest = setup.window->closesAt();
    strip.remaining = remainingOf(setup, now);
    return strip;
}

NextLabel nextLabelOf(const Setup &setup)
{
    switch (setup.step) {
    case Step::SignIn:
        if (setup.door == Door::SelfServe)
            return NextLabel::GoOnWithout;
        return setup.screen.isSignedIn ? NextLabel::Next : NextLabel::SignIn;
    case Step::ConfirmContact: return setup.contactStage == ContactStage::ReadBack ? NextLabel::Confirm : NextLabel::Next;
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
    buttons.isNextShown = !isConnectOpen && !(page == Page::Start && setup.door != Door::LinkOwner);
    // The SignIn page submits its form by Next.
    buttons.isNextEnabled = buttons.hold == NextHold::None || buttons.hold == NextHold::SignInMissing
        || (buttons.hold == NextHold::AtTheEnd);
    buttons.isBackShown = page != Page::Start;
    buttons.isBackEnabled = buttons.isBackShown && !setup.screen.busy;
    buttons.isCancelCallShown = setup.screen.busy.has_value();
    return buttons;
}

} // namespace

QString eventsHostOf(const Setup &setup)
{
    const auto carrier = eventsCarrier(setup.subscriptions);
    return carrier ? QUrl(carrier->url).host() : QString();
}

SetupSummary summaryOf(const Setup &setup, Instant now)
{
    SetupSummary summary;
    summary.id = setup.id;
    summary.client = setup.appName;
    summary.number = shownNumber(setup);
    summary.page = pageOf(setup.step);
    if (setup.window && !isSettled(setup) && !setup.again)
        summary.deadline = setup.window->closesAt();
    summary.changedAt = setup.changedAt;
    summary.createdAt = setup.createdAt;
    summary.access = setup.access;
    summary.stage = setup.appState.stage;
    summary.actor = actorOf(setup);
    summary.attention = attentionOf(setup, now);
    summary.arm = armStateOf(setup);
    summary.contacts = fateOf(setup, SyncKind::Contacts, now);
    summary.history = fateOf(setup, SyncKind::History, now);
    summary.historyProgress = setup.observed.historyProgress;
    summary.stateSeenAt = setup.stateSeenAt;
    return summary;
}

PageView viewOf(const Setup &setup, const Surroundings &around, Instant now)
{
    PageView view;
    view.page = pageOf(setup.step);
    view.setup = setup.id;
    view.identity = {setup.appName, shownNumber(setup), setup.partnerEmail};
    view.isPractice = around.isPractice;
    view.rail = progressOf(setup);
    view.strip = stripOf(setup, around, now);
    view.problem = setup.screen.problem;
    view.canRetry = setup.screen.failed.has_value() && !setup.screen.busy;
    view.busy = setup.screen.busy;
    view.buttons = buttonsOf(setup);
    view.body = bodyOf(setup, around, now);
    return view;
}

} // namespace golive
