#pragma once

#include "domain/setup.h"

namespace golive {

/// Why Next is not to be had yet; the view words it, advance() obeys it.
enum class NextHold {
    None,
    Busy,
    DoorMissing,
    LinkMissing,
    SignInMissing, ///< The SignIn page submits its own form; Next alone does nothing there.
    AppMissing,
    AppNameMissing,
    NumberMissing,
    NumberOther,
    NumberToConfirm, ///< Not known as valid here: a person says that it is right.
    ChecklistOpen,
    EnableFormOpen,
    ContactOpen,
    TermsMissing,
    EventsHeld,
    OldChatsOpen,    ///< Does the system behind the address know that old chats are old?
    SignUpOpen,      ///< Only Meta's finish, or a change of state, moves on from Connect.
    SignUpToTell,    ///< ... or, where no state can be read, a person's word.
    NumberToSelect,  ///< Facebook is finished; only a change of state moves on.
    SelectionToTell, ///< ... only a person's word does.
    NotLive,
    SyncOpen,
    AtTheEnd,
};

NextHold nextHold(const Setup &);

class Flow;
/// What Next does where nothing holds it: what the page asks of the partner first, else on to the next page.
void goOn(Flow &);

} // namespace golive
