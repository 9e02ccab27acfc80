#include "ui/wording/journaltext.h"

#include "base/plaintext.h"
#include "domain/setupnames.h"
#include "domain/step.h"
#include "ui/wording/placetime.h"
#include "ui/wording/remindertext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

/// A code of the journal; nothing where this program does not know it.
template <class Enum> std::optional<Enum> coded(const QString &code)
{
    constexpr auto table = namesOf(Enum{});
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &one) { return one.name == code; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

class JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::JournalText)
public:
    static QString page(Page page)
    {
        switch (page) {
        case Page::Start: return tr("Start");
        case Page::SignIn: return tr("Sign in");
        case Page::Client: return tr("Client");
        case Page::GetReady: return tr("Get ready");
        case Page::Region: return tr("Region");
        case Page::Contact: return tr("Contact");
        case Page::Events: return tr("Events");
        case Page::Connect: return tr("Connect");
        case Page::SetUp: return tr("Set up");
        case Page::Report: return tr("Report");
        }
        return {};
    }

    static QString stage(AppStage stage)
    {
        switch (stage) {
        case AppStage::Unknown: return tr("Gupshup shows a stage that Golive does not know.");
        case AppStage::NotStarted: return tr("Gupshup shows that Facebook is not begun.");
        case AppStage::FacebookStarted: return tr("Gupshup shows that Facebook is begun.");
        case AppStage::NumberSelection: return tr("Gupshup waits for the number to be selected.");
        case AppStage::SettingUp: return tr("Gupshup sets the number up.");
        case AppStage::Live: return tr("The number is live.");
        case AppStage::Failed: return tr("Gupshup could not set the number up.");
        }
        return {};
    }

    static QString call(bool isContacts, SyncRecord::State state)
    {
        switch (state) {
        case SyncRecord::State::NotRequested: return {};
        case SyncRecord::State::Claimed: return isContacts ? tr("Contacts are asked for.") : tr("Chats are asked for.");
        case SyncRecord::State::Accepted:
            return isContacts ? tr("Contacts: the request was accepted.") : tr("Chats: the request was accepted.");
        case SyncRecord::State::Refused:
            return isContacts ? tr("Contacts: the request was refused.") : tr("Chats: the request was refused.");
        case SyncRecord::State::NotSent:
            return isContacts ? tr("Contacts: the request did not leave, nothing is used up.")
                              : tr("Chats: the request did not leave, nothing is used up.");
        case SyncRecord::State::Unknown:
            return isContacts ? tr("Contacts: the answer was lost.") : tr("Chats: the answer was lost.");
        }
        return {};
    }

    static QString standing(Standing::Kind kind)
    {
        switch (kind) {
        case Standing::Kind::Connected: return tr("The number is connected again.");
        case Standing::Kind::Offboarded: return tr("Sending is suspended.");
        case Standing::Kind::Removed: return tr("The number was disconnected.");
        }
        return {};
    }

    static QString finish(const QString &became)
    {
        const auto seenBy = coded<SignUpFinish::SeenBy>(became);
        if (!seenBy)
            return tr("That Facebook is finished was taken back.");
        switch (*seenBy) {
        case SignUpFinish::SeenBy::Message: return tr("Facebook finished.");
        case SignUpFinish::SeenBy::State: return tr("Facebook finished, as Gupshup shows.");
        case SignUpFinish::SeenBy::Person: return tr("Facebook finished, as a person said.");
        }
        return {};
    }

    static QString contact(const QString &became)
    {
        return became == nameOf(ContactStage::Accepted)   ? tr("Gupshup took the contact details.")
               : became == nameOf(ContactStage::ReadBack) ? tr("The contact details were typed and are read back.")
                                                          : tr("The contact details are to be changed.");
    }

    static QString handedOver(const QString &from, const QString &to)
    {
        if (to.isEmpty())
            return from.isEmpty() ? tr("Nobody in particular handles it any more.")
                                  : tr("Nobody in particular handles it any more; before it was %1.", "name").arg(from);
        return from.isEmpty() ? tr("It was handed over to %1.", "name").arg(to)
                              : tr("It was handed over from %1 to %2.", "names").arg(from, to);
    }

    /// Whether it was sent as well, nobody here can know.
    static QString reminded(const JournalEntry &entry)
    {
        const auto of = coded<OwnerReminder>(entry.became);
        const QString what = of ? ReminderText::what(*of) : plainLine(entry.became);
        switch (coded<ReminderWay>(entry.detail).value_or(ReminderWay::Copied)) {
        case ReminderWay::Copied: return tr("A text that reminds the owner was copied: %1", "of what").arg(what);
        case ReminderWay::WhatsApp:
            return tr("A text that reminds the owner was opened in WhatsApp: %1", "of what").arg(what);
        case ReminderWay::Mail:
            return tr("A text that reminds the owner was opened as an e-mail: %1", "of what").arg(what);
        }
        return {};
    }

    static QString archived(const QString &became)
    {
        return became.isEmpty()          ? tr("The set-up was brought back.")
               : became == "given-up"_L1 ? tr("The set-up was given up.")
                                         : tr("The set-up was put away.");
    }

    static QString attention(Attention attention)
    {
        switch (attention) {
        case Attention::None: return tr("Nobody has to act any more.");
        case Attention::Removed: return tr("It was told that the number was disconnected.");
        case Attention::Missed: return tr("It was told that the chats were not copied in time.");
        case Attention::StuckAtNumberSelection: return tr("It was told that the number has to be selected.");
        case Attention::LiveNotSynced: return tr("It was told that the number is live and no chats are asked for.");
        case Attention::SetUpFailed: return tr("It was told that Gupshup could not set the number up.");
        case Attention::TokenMissing: return tr("It was told that nobody looks after it.");
        case Attention::NotLookedAt: return tr("It was told that Gupshup could not be asked for a while.");
        case Attention::Offboarded: return tr("It was told that sending is suspended.");
        case Attention::CannotSend: return tr("It was told that nothing can be sent through the API.");
        case Attention::SendingLimited: return tr("It was told that Meta limits what may be sent.");
        case Attention::PhoneQuiet: return tr("It was told that the phone app was not opened for long.");
        }
        return {};
    }

    /// "The reference is “C-17”, it was “C-16”."
    static QString value(const QString &name, const JournalEntry &entry)
    {
        const QString became = plainLine(entry.became);
        const QString was = plainLine(entry.was);
        if (became.isEmpty())
            return tr("%1: taken out, it was “%2”.", "name of a field, value").arg(name, was);
        return was.isEmpty() ? tr("%1: “%2”.", "name of a field, value").arg(name, became)
                             : tr("%1: “%2”, it was “%3”.", "name of a field, values").arg(name, became, was);
    }

    static QString time(const QString &text)
    {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        return time.isValid() ? dateAndTime(fromEpochMs(time.toMSecsSinceEpoch())) : text;
    }

    static QString of(JournalWhat what, const JournalEntry &entry)
    {
        const bool is = !entry.became.isEmpty();
        switch (what) {
        case JournalWhat::Begun: return tr("The set-up was begun.");
        case JournalWhat::Removed: return tr("The set-up was removed.");
        case JournalWhat::Step: {
            const auto step = coded<Step>(entry.became);
            return step ? tr("It came to: %1.", "page").arg(page(pageOf(*step))) : QString();
        }
        case JournalWhat::App: return value(tr("App"), entry);
        case JournalWhat::Number: return value(tr("Number"), entry);
        case JournalWhat::Access: return value(tr("Access"), entry);
        case JournalWhat::Reference: return value(tr("Reference"), entry);
        case JournalWhat::HandedOver: return handedOver(plainLine(entry.was), plainLine(entry.became));
        case JournalWhat::OwnerReminded: return reminded(entry);
        case JournalWhat::Region: return value(tr("Region"), entry);
        case JournalWhat::CheckOverruled: return value(tr("Check overruled"), entry);
        case JournalWhat::Enablement: return value(tr("Enabling the app"), entry);
        case JournalWhat::Contact: return contact(entry.became);
        case JournalWhat::Terms:
            return is ? tr("The terms were agreed to.") : tr("That the terms were agreed to was taken back.");
        case JournalWhat::EmailVerified: return tr("Gupshup says that the contact's e-mail address is verified.");
        case JournalWhat::EventsWaived:
            return is ? tr("Somebody chose to go on without events.") : tr("Events are wanted after all.");
        case JournalWhat::Arming:
            return entry.became == "on"_L1 ? tr("Contacts and chats are asked for by themselves.")
                                           : tr("Contacts and chats are no longer asked for by themselves.");
        case JournalWhat::OldChats: return value(tr("Whether replies know old chats"), entry);
        case JournalWhat::IfUnknown: return value(tr("Where an answer is lost"), entry);
        case JournalWhat::LinkMade: return value(tr("Sign-up links made"), entry);
        case JournalWhat::LinkGiven: return tr("The sign-up link was opened or copied.");
        case JournalWhat::OwnerPlace: return value(tr("Where the owner is"), entry);
        case JournalWhat::ChatSharing: return value(tr("Whether the owner shares the chats"), entry);
        case JournalWhat::Stage: return stage(coded<AppStage>(entry.became).value_or(AppStage::Unknown));
        case JournalWhat::Finish: return finish(entry.became);
        case JournalWhat::OnboardingBegun:
            return is ? tr("The 24 hours began (onboarding %1).", "number").arg(entry.became)
                      : tr("That the 24 hours began was taken back.");
        case JournalWhat::Deadline:
            return is ? tr("The 24 hours end on %1.", "date, time").arg(time(entry.became))
                      : tr("No 24 hours run any more.");
        case JournalWhat::EarlierSync: return value(tr("Whether chats were asked for before"), entry);
        case JournalWhat::ContactsCall:
        case JournalWhat::ChatsCall: {
            const auto state = coded<SyncRecord::State>(entry.became);
            return state ? call(what == JournalWhat::ContactsCall, *state) : QString();
        }
        case JournalWhat::ChatsDeclined: return tr("The owner does not share the chats.");
        case JournalWhat::ChatsArrived: return tr("The chats have arrived.");
        case JournalWhat::Missed:
            return is ? tr("The chats were not copied in time.") : tr("There is time for the chats after all.");
        case JournalWhat::AfterMiss: return value(tr("After the miss"), entry);
        case JournalWhat::Standing: {
            const auto kind = coded<Standing::Kind>(entry.became);
            return kind ? standing(*kind) : QString();
        }
        case JournalWhat::Reminder:
            return tr("A reminder was given, %1 before the end.", "duration")
                .arg(durationText(std::chrono::minutes(entry.became.toInt())));
        case JournalWhat::AttentionTold: {
            const auto told = coded<Attention>(entry.became);
            return told ? attention(*told) : QString();
        }
        case JournalWhat::Wait:
            return is ? tr("Another try is put off until %1.", "date, time").arg(time(entry.became))
                      : tr("Another try is put off no longer.");
        case JournalWhat::Archived: return archived(entry.became);
        case JournalWhat::NoteWritten: return tr("A note was written.");
        case JournalWhat::JournalShortened: return tr("The journal was shortened, as the policy says.");
        }
        return {};
    }

    static QString actor(JournalActor actor, const QString &who)
    {
        switch (actor) {
        case JournalActor::Person: return who.isEmpty() ? tr("A person") : who;
        case JournalActor::Guard: return who.isEmpty() ? tr("Golive") : tr("Golive (%1)", "program's name").arg(who);
        case JournalActor::Partner: return tr("Gupshup");
        case JournalActor::Facebook: return tr("Facebook");
        case JournalActor::Received: return tr("A received event");
        case JournalActor::Time: return tr("The clock");
        }
        return {};
    }

    static QString fault(const JournalFault &fault)
    {
        switch (fault.kind) {
        case JournalFault::Kind::HeadMissing: return tr("What says where the journal ends is not there.");
        case JournalFault::Kind::LineMissing: return tr("Line %1 is not there.").arg(fault.place);
        case JournalFault::Kind::LineAltered: return tr("Line %1 is not what was written.").arg(fault.place);
        case JournalFault::Kind::OrderAltered:
            return tr("Line %1 does not follow the line before it.").arg(fault.place);
        case JournalFault::Kind::EndCut: return tr("From line %1 on the end is not what was written.").arg(fault.place);
        case JournalFault::Kind::BeginningCut:
            return tr("The lines up to %1 are gone, and the journal does not say why.").arg(fault.place);
        }
        return {};
    }
};

} // namespace

QString journalSentence(const JournalEntry &entry)
{
    const auto what = coded<JournalWhat>(entry.what);
    const QString sentence = what ? JournalWords::of(*what, entry) : QString();
    return sentence.isEmpty() ? JournalWords::value(plainLine(entry.what), entry) : sentence;
}

QString journalWho(const JournalEntry &entry)
{
    const auto actor = coded<JournalActor>(entry.actor);
    const QString who = plainLine(entry.who);
    return actor ? JournalWords::actor(*actor, who) : plainLine(entry.actor);
}

QString journalFaultSentence(const JournalFault &fault)
{
    return JournalWords::fault(fault);
}

} // namespace golive::ui
