#pragma once

#include "base/enumnames.h"

namespace golive {

/// What a line of the journal tells. Of contacts, and of reasons that a person typed in words of his own, it tells that
/// there was a change and never what: no name, no e-mail address, no phone of a contact is in the journal. The business
/// number, the app's name and the provider's own reference are the client's identity, and stand; so does who of the
/// provider's people handles it.
enum class JournalWhat {
    Begun,           ///< The set-up; by which door.
    Removed,         ///< The set-up is no longer kept.
    Step,            ///< How far it has come (Setup::furthest).
    App,             ///< Its name; the id beside it.
    Number,          ///< E.164.
    Access,          ///< What this set-up may call.
    Reference,       ///< The provider's own for this client.
    HandedOver,      ///< Who of the provider's people handles it.
    Region,          ///< Alpha-2.
    CheckOverruled,  ///< "Continue anyway", for this item.
    Enablement,      ///< How "Enable your App" went.
    Contact,         ///< How far the contact details are: edited, read back, accepted.
    Terms,           ///< Agreed to, or no longer.
    EmailVerified,   ///< Gupshup said so.
    EventsWaived,    ///< Going on without somewhere for the events to go.
    Arming,          ///< Whether contacts and chats are asked for by themselves.
    OldChats,        ///< Whether the system behind the address knows that old chats are old.
    IfUnknown,       ///< What happens where an answer is lost.
    LinkMade,        ///< How many links Golive has asked for. Never the link.
    LinkGiven,       ///< A link was opened, copied or written into something to be sent.
    OwnerPlace,      ///< Here or elsewhere.
    ChatSharing,     ///< What the owner chose on the phone, as he says.
    Stage,           ///< How far the app is, as Gupshup says.
    Finish,          ///< Facebook's part is over: who showed it.
    OnboardingBegun, ///< Which one; by what evidence its 24 hours run.
    Deadline,        ///< When they end.
    EarlierSync,     ///< Whether somebody has asked for contacts and chats before.
    ContactsCall,    ///< The once-only call: claimed, and what came of it; the request id or the code beside it.
    ChatsCall,
    ChatsDeclined, ///< The owner chose not to share.
    ChatsArrived,
    Missed, ///< It is certain that the chance is over.
    AfterMiss,
    Standing,        ///< How the number stands after it went live; the reason beside it.
    Reminder,        ///< Given, so many minutes before the end.
    AttentionTold,   ///< A person was told that he must act, and why.
    Wait,            ///< Until when another try is put off.
    Archived,        ///< Out of the list, given up, or back in it.
    OwnerReminded,   ///< A text that reminds the owner was copied or opened: of what, and how it went.
    NoteWritten,     ///< The note's id; its words stand with the notes.
    JournalShortened ///< Up to this line it is kept no longer; the hash of that line beside it.
};

// clang-format off
GOLIVE_NAMES(JournalWhat, JournalShortened,
    {Begun, QLatin1StringView("begun")}, {Removed, QLatin1StringView("removed")}, {Step, QLatin1StringView("step")},
    {App, QLatin1StringView("app")}, {Number, QLatin1StringView("number")}, {Access, QLatin1StringView("access")},
    {Reference, QLatin1StringView("reference")}, {HandedOver, QLatin1StringView("handed-over")},
    {Region, QLatin1StringView("region")}, {CheckOverruled, QLatin1StringView("check-overruled")},
    {Enablement, QLatin1StringView("enablement")}, {Contact, QLatin1StringView("contact")},
    {Terms, QLatin1StringView("terms")}, {EmailVerified, QLatin1StringView("email-verified")},
    {EventsWaived, QLatin1StringView("events-waived")}, {Arming, QLatin1StringView("arming")},
    {OldChats, QLatin1StringView("old-chats")}, {IfUnknown, QLatin1StringView("if-unknown")},
    {LinkMade, QLatin1StringView("link-made")}, {LinkGiven, QLatin1StringView("link-given")},
    {OwnerPlace, QLatin1StringView("owner-place")}, {ChatSharing, QLatin1StringView("chat-sharing")},
    {Stage, QLatin1StringView("stage")}, {Finish, QLatin1StringView("finish")},
    {OnboardingBegun, QLatin1StringView("onboarding-begun")}, {Deadline, QLatin1StringView("deadline")},
    {EarlierSync, QLatin1StringView("earlier-sync")}, {ContactsCall, QLatin1StringView("contacts-call")},
    {ChatsCall, QLatin1StringView("chats-call")}, {ChatsDeclined, QLatin1StringView("chats-declined")},
    {ChatsArrived, QLatin1StringView("chats-arrived")}, {Missed, QLatin1StringView("missed")},
    {AfterMiss, QLatin1StringView("after-miss")}, {Standing, QLatin1StringView("standing")},
    {Reminder, QLatin1StringView("reminder")}, {AttentionTold, QLatin1StringView("attention-told")},
    {Wait, QLatin1StringView("wait")}, {Archived, QLatin1StringView("archived")},
    {OwnerReminded, QLatin1StringView("owner-reminded")},
    {NoteWritten, QLatin1StringView("note-written")}, {JournalShortened, QLatin1StringView("journal-shortened")});
// clang-format on

} // namespace golive
