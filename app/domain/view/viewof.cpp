#include "domain/view/pageview.h"

#include "base/plaintext.h"
#include "domain/chats/arrival.h"
#include "domain/plainsetup.h"
#include "domain/sync/evidence.h"

#include <algorithm>

namespace golive {

namespace {

void plainen(SetupSummary &one)
{
    one.client = plainLine(one.client);
    one.number = plainLine(one.number);
    one.reference = plainLine(one.reference);
    one.guard.name = plainLine(one.guard.name);
}

void plainen(ChangedBy &by)
{
    by.who = plainLine(by.who);
    by.computer = plainLine(by.computer);
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
    around.profile.headerName = plainLine(around.profile.headerName);
    for (OpenClient &one : around.open)
        plainen(one.summary);
    around.unguardedAccount = plainLine(around.unguardedAccount);
    if (around.notice)
        plainen(around.notice->setup);
    around.practiceEmail = plainLine(around.practiceEmail);
    around.practiceSecret = plainLine(around.practiceSecret);
    around.engineVersion = plainLine(around.engineVersion);
    around.guard.name = plainLine(around.guard.name);
    around.receiver.fault = plainLine(around.receiver.fault);
    for (OthersChange &one : around.others.changes) {
        plainen(one.by);
        for (QString *text : {&one.change.was, &one.change.became, &one.change.detail})
            *text = plainLine(*text);
    }
    for (ContestedField &one : around.others.contested) {
        plainen(one.by);
        one.mine = plainLine(one.mine);
        one.theirs = plainLine(one.theirs);
    }
    return around;
}

OwnerView ownerView(const Setup &setup, const Surroundings &around)
{
    OwnerView view;
    view.isStaff = setup.client.door == Door::Staff;
    view.place = setup.signUp.owner;
    view.name = ownerContactOf(setup.details).name.trimmed();
    view.sender = setup.client.partnerEmail;
    view.language = setup.signUp.ownerLanguage;
    view.isLanguageOfProfile = setup.signUp.isLanguageOfProfile;
    if (setup.client.number)
        view.country = setup.client.number->region;
    view.windowLanguage = around.language;
    view.areOthersHidden = around.areOthersHidden;
    view.stages = callStages(setup);
    return view;
}

ButtonsView buttonsOf(const Setup &setup)
{
    ButtonsView buttons;
    const PageRules &page = rulesOf(pageOf(setup.step));
    buttons.hold = nextHold(setup);
    buttons.next = page.label(setup);
    buttons.isNextShown = page.isNextShown(setup, buttons.hold);
    // The SignIn page submits its form by Next.
    buttons.isNextEnabled = buttons.hold == NextHold::None || buttons.hold == NextHold::SignInMissing ||
                            (buttons.hold == NextHold::AtTheEnd);
    buttons.isBackShown = page.page != Page::Start;
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

SetupSummary summaryOf(const Setup &setup, Instant now)
{
    SetupSummary summary;
    summary.id = setup.id;
    // Of a list of new clients whoever is still waiting for his app is looked for by the name that it will have.
    summary.client = plainLine(setup.client.isAppToMake && setup.client.appName.isEmpty() ? setup.client.newAppName
                                                                                          : setup.client.appName);
    summary.number = plainLine(shownNumber(setup));
    summary.reference = plainLine(setup.client.reference);
    summary.staff = plainLine(setup.client.staff);
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
    summary.historyProgress = shownProgress(observedOfThis(setup), now).value_or(0);
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
    view.isStaff = around.isStaff;
    view.rail = progressOf(setup);
    view.open = openClientsOf(around, setup.id, now);
    const bool isWatched = around.guard.kind != GuardView::Kind::NotWanted;
    view.banner = bannerOf(around, isWatched);
    view.strip = stripOf(setup, around, now);
    // Said once.
    if (view.strip && view.banner && view.banner->outage)
        view.strip->outage.reset();
    if (view.page != Page::Start)
        view.others = around.others;
    view.problem = setup.screen.problem;
    if (view.problem && view.problem->waitUntil)
        view.now = now;
    view.canRetry = (setup.screen.failed.has_value() || isSaveOwed(setup)) && !setup.screen.busy;
    view.waiting = waitOfferOf(setup, now);
    view.busy = setup.screen.busy;
    view.buttons = buttonsOf(setup);
    view.leaving = leavingOf(setup, around, now);
    view.body = rulesOf(view.page).view(setup, around, now);
    return view;
}

} // namespace golive
