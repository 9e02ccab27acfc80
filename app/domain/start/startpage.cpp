#include "domain/start/startpage.h"

namespace golive {

StartView page::Start::view(const Setup &setup, const Surroundings &around, Instant now)
{
    StartView view;
    if (!around.areOthersHidden) {
        view.unfinished = around.unfinished;
        view.unfinishedCount = around.unfinishedCount;
        view.putAway = around.putAway;
        view.putAwayCount = around.putAwayCount;
        view.search = around.search;
        view.notice = around.notice;
        view.isStaff = around.isStaff;
        view.isBoard = around.isStaff && !around.areDoorsWanted;
    }
    view.door = setup.client.door;
    view.pastedLink = setup.signUp.link.url.toString();
    view.pastedLinkHost = setup.signUp.link.url.host();
    view.isSignedIn = setup.screen.isSignedIn && !around.areOthersHidden;
    view.isProfileKnown = !around.profile.isEmpty();
    view.isPractice = around.isPractice;
    view.language = around.language;
    view.now = now;
    return view;
}

NextHold page::Start::hold(const Setup &setup)
{
    if (setup.client.door == Door::Undecided)
        return NextHold::DoorMissing;
    return setup.client.door == Door::LinkOwner && setup.signUp.link.isEmpty() ? NextHold::LinkMissing : NextHold::None;
}

bool page::Start::isNextShown(const Setup &setup, NextHold)
{
    return setup.client.door == Door::LinkOwner;
}

} // namespace golive
