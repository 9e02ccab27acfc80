#include "domain/connect/connectpage.h"

#include "domain/client/clientpage.h"
#include "domain/connect/surfaceshown.h"
#include "domain/flow.h"
#include "domain/listening/eventspage.h"
#include "domain/progress.h"

namespace golive {

namespace {

/// Meta's part is over, and not to be done once more.
bool isFacebookOver(const Setup &setup)
{
    return isOnboarded(setup) && !setup.onboarding.again;
}

/// Nobody here can ask Gupshup.
bool mustPersonTell(const Setup &setup)
{
    return setup.client.access == Access::Link || setup.client.access == Access::None;
}

} // namespace

ConnectView page::Connect::view(const Setup &setup, const Surroundings &around, Instant now)
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
    view.isFinished = isFacebookOver(setup);
    view.canMakeLink = setup.client.access == Access::Partner && !view.isFinished;
    view.surface = surfaceShown(setup.signUp, around.webView);
    view.webView = around.webView;
    view.engineVersion = around.engineVersion;
    view.card = setup.signUp.card;
    view.chatSharing = setup.signUp.chatSharing;
    view.provider = setup.client.provider;
    view.eventsHost = eventsHostOf(setup);
    view.numberFormatted = shownNumber(setup);
    view.abandonedAt = setup.signUp.abandonedAt;
    view.isWrongFinish = setup.signUp.isWrongFinish && !view.isFinished;
    view.isTryingAgain = setup.screen.isTryingAgain;
    view.isFinishSaid = view.isFinished && isSaidByPerson(setup);
    view.canTakeBack = view.isFinished && (canFinishBeTakenBack(setup) ||
                                           (setup.furthest > Step::SelectNumber && isSelectionOnlySaid(setup)));
    view.mustPersonTell = mustPersonTell(setup);
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

void page::Connect::entered(Flow &flow, Step)
{
    const Setup &setup = flow.setup;
    if (setup.step != Step::SignUp)
        return;
    // One that somebody elsewhere holds is not replaced behind his back: the page asks.
    const bool isToReplace = setup.signUp.link.isExpired(flow.now()) && setup.signUp.owner == OwnerPlace::Here;
    if (setup.client.access == Access::Partner && !isFacebookOver(setup) &&
        (setup.signUp.link.isEmpty() || isToReplace))
        fetchLink(flow, isToReplace);
}

NextHold page::Connect::hold(const Setup &setup)
{
    if (isFacebookOver(setup) && setup.furthest > Step::SelectNumber)
        return NextHold::None;
    if (isFacebookOver(setup))
        return mustPersonTell(setup) ? NextHold::SelectionToTell : NextHold::NumberToSelect;
    return mustPersonTell(setup) ? NextHold::SignUpToTell : NextHold::SignUpOpen;
}

bool page::Connect::isNextShown(const Setup &, NextHold hold)
{
    return hold == NextHold::None;
}

} // namespace golive
