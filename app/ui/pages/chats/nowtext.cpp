#include "ui/pages/chats/nowtext.h"

#include "domain/chats/arrival.h"
#include "domain/facts/recogniseerror.h"
#include "ui/wording/errortext.h"
#include "ui/wording/outagetext.h"
#include "ui/wording/placetime.h"
#include "ui/wording/setuppagetext.h"
#include "ui/wording/standingtext.h"
#include "ui/wording/synctext.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::NowText)
public:
    static QString place(const SetUpView &view)
    {
        return view.eventsHost.isEmpty() ? tr("your system") : view.eventsHost;
    }
    static QString waiting(const SetUpView &view)
    {
        return view.arm == ArmState::TurnedOff
                   ? tr("As soon as it is live, press “%1” below: by itself nothing is asked for.")
                         .arg(SetUpPageText::syncButton(view))
                   : tr("Contacts and chats are requested by themselves as soon as the number is live. You need not do "
                        "anything.");
    }
    static QString tryingAgain(const SetUpView &view)
    {
        return view.turn ? tr("Tried again by itself %1", "in 40 s, at 14:05").arg(dueText(view.turn->due, view.now))
                         : tr("Tried again by itself");
    }
    static QString requested(const SetUpView &view)
    {
        const auto at = view.history.at ? view.history.at : view.contacts.at;
        return at ? tr("Requested %1, accepted").arg(soonText(*at, view.now)) : tr("Requested and accepted");
    }
    static QString elsewhere(const SetUpView &view)
    {
        return view.eventsHost.isEmpty()
                   ? tr("Where the chats are sent is not known here. Look in the system that receives this app's "
                        "events.")
                   : tr("Chats are being sent to %1, which Golive cannot see; look there.").arg(view.eventsHost);
    }
    static QString silent(const SetUpView &view)
    {
        const auto since = historySilentSince(view);
        const QString time = durationText(since ? view.now - *since : milliseconds{0});
        return view.observed.phases.isEmpty() ? tr("Accepted, but no chats have arrived for %1").arg(time)
                                              : tr("No more chats have arrived for %1").arg(time);
    }
    /// What the guide says of events that do not come, and of what support can do about it.
    static QString knownIssue()
    {
        const KnownError *row = recogniseError(u"Inconsistent Events"_s).error;
        return row ? u' ' + errorSentence(row->cause) + u' ' + errorSentence(row->where) : QString();
    }
    static QString arriving(const SetUpView &view)
    {
        const auto percent = shownProgress(view.observed, view.now);
        return percent ? tr("Chats are arriving: %1 percent").arg(*percent) : tr("Chats are arriving");
    }
    static QString arrived(const Observed &seen)
    {
        const QString counted = countedHere(seen);
        return hasLastPhaseEnded(seen)
                   ? counted
                   : tr("Meta said 100 percent, and nothing more has come for %1.").arg(durationText(arrivalQuiet)) +
                         u' ' + counted;
    }
    static QString countedHere(const Observed &seen)
    {
        return tr("Messages counted here: %1. Media files may still follow.")
            .arg(QLocale().toString(seen.historyMessages));
    }
    static QString tooLate(const SetUpView &view)
    {
        const QString since = view.window ? soonText(view.window->closesAt(), view.now) : QString();
        return tr("The 24 hours may be over since %1. Meta counts for itself, so it is tried all the same.").arg(since);
    }
};

} // namespace

QString NowText::title(const SetUpView &view)
{
    switch (nowOf(view)) {
    case SetUpNow::Removed: return StandingText::title(view.standing);
    case SetUpNow::OnboardingAgain: return tr("The number is being onboarded again");
    case SetUpNow::Missed: return tr("Your number works. Only the older chats were not copied");
    case SetUpNow::LeftSo: return tr("Your number works, without the older chats");
    case SetUpNow::TokenMissing: return tr("Nobody here can look after this number: sign in");
    case SetUpNow::Unreachable: return view.outage ? OutageText::title(*view.outage) : QString();
    case SetUpNow::SetUpFailed: return tr("Gupshup could not set up the number");
    case SetUpNow::EarlierSyncAsked: return tr("One question before anything is asked for");
    case SetUpNow::EarlierSyncMade: return tr("Somebody has requested the sync already, as you said");
    case SetUpNow::HeldByEvents: return tr("Nobody is listening for the chats");
    case SetUpNow::HeldByOldChats: return tr("Pause the bot first");
    case SetUpNow::NumberSelection: return tr("The number must be selected on Gupshup's page");
    case SetUpNow::WaitingForLive: return tr("Gupshup is setting up the number");
    case SetUpNow::Asking: return view.isContactsBusy ? tr("Asking for the contacts…") : tr("Asking for the chats…");
    case SetUpNow::AnswerAwaited: return tr("The answer has not come yet");
    case SetUpNow::TryingAgain: return Words::tryingAgain(view);
    case SetUpNow::TurnedOff: return tr("The number is live: ask for contacts and chats now");
    case SetUpNow::MayBeTooLate: return tr("This may be too late; trying costs nothing");
    case SetUpNow::Starting: return tr("The number is live: contacts and chats are being requested");
    case SetUpNow::Unknown: return tr("It is not known whether the request arrived");
    case SetUpNow::Refused: return tr("Meta refused the request");
    case SetUpNow::AskedBefore: return tr("Somebody has asked for the chats before");
    case SetUpNow::Declined: return tr("The owner chose not to share the older chats");
    case SetUpNow::Arrived: return tr("The chats have arrived");
    case SetUpNow::Silent: return Words::silent(view);
    case SetUpNow::Arriving: return Words::arriving(view);
    case SetUpNow::Awaited:
    case SetUpNow::Elsewhere: return Words::requested(view);
    }
    return {};
}

QString NowText::body(const SetUpView &view)
{
    switch (nowOf(view)) {
    case SetUpNow::Removed: return StandingText::body(view.standing);
    case SetUpNow::OnboardingAgain:
        return tr("What was asked for before stays in the report. The 24 hours begin anew once Facebook is finished.");
    case SetUpNow::Missed: return tr("They are still on your phone. Two ways are open, and neither is wrong.");
    case SetUpNow::LeftSo: return tr("The older chats are still on your phone. New messages arrive in both places.");
    case SetUpNow::TokenMissing:
        return tr("Without the app's token Golive cannot see when the number is live, nor ask for the chats.");
    case SetUpNow::Unreachable: return view.outage ? OutageText::toDo(view.outage->why) : QString();
    case SetUpNow::SetUpFailed:
        return tr("It tried and gave up. Please write to Gupshup's support: they can start it again. The phone app "
                  "keeps working.");
    case SetUpNow::EarlierSyncAsked:
        return tr("This number went live elsewhere. Contacts and chats can be asked for once only, so it matters "
                  "whether somebody has.");
    case SetUpNow::EarlierSyncMade:
        return tr("Golive asks for nothing by itself. Look for the chats where they were asked for. You may still "
                  "start by hand: "
                  "if it was done, Meta says so and nothing is lost.");
    case SetUpNow::HeldByEvents: return SetUpPageText::eventsHeld();
    case SetUpNow::HeldByOldChats:
        return tr("You said that the system behind %1 takes old chats for new ones. A bot might answer messages that "
                  "are months "
                  "old, so nothing is asked for by itself until it is paused.")
            .arg(Words::place(view));
    case SetUpNow::NumberSelection:
        return tr(
            "Facebook is finished. Select the number there and press “Confirm”; Gupshup then sets it up by itself.");
    case SetUpNow::WaitingForLive: return Words::waiting(view);
    case SetUpNow::Asking:
    case SetUpNow::Arriving: return SetUpPageText::keepPhoneOpen();
    case SetUpNow::AnswerAwaited:
        return tr("The request is noted down and may have left. It is never sent twice; how it ended is found out by "
                  "itself.");
    case SetUpNow::TryingAgain:
        return tr("The request did not reach Meta, so nothing is used up. You need not do anything.");
    case SetUpNow::TurnedOff:
        return tr("That it starts by itself is turned off. Press “%1” below.").arg(SetUpPageText::syncButton(view));
    case SetUpNow::MayBeTooLate: return Words::tooLate(view);
    case SetUpNow::Starting: return tr("This starts by itself within moments. You need not do anything.");
    case SetUpNow::Unknown:
        return tr("If it arrived, events show it by themselves. Below stands what happens otherwise.");
    case SetUpNow::Refused:
        return view.areBothRefused ? tr("What Meta said stands below. The number works all the same. Write to support "
                                        "first; if they cannot help, two ways "
                                        "are open.")
                                   : tr("What Meta said stands below. The number works all the same.");
    case SetUpNow::AskedBefore:
        return tr("Meta takes each request once, and says that it had them already. The chats go, or went, to where "
                  "this app's events "
                  "were sent then. If you do not know who asked, ask whoever looked after the number before; it works "
                  "all the same.");
    case SetUpNow::Declined:
        return tr("That is a choice, not an error. The number works, and contacts and new messages come. To share the "
                  "older chats "
                  "one day, the number has to be disconnected and onboarded again.");
    case SetUpNow::Arrived: return Words::arrived(view.observed);
    case SetUpNow::Silent:
        return tr("Accepted is not delivered. See that WhatsApp Business is open on the phone, on Wi-Fi and charging; "
                  "below stands "
                  "what is known and what to send to support.") +
               Words::knownIssue();
    case SetUpNow::Awaited:
        return tr("Accepted is not delivered: the chats come over minutes or hours.") + u' ' +
               SetUpPageText::keepPhoneOpen();
    case SetUpNow::Elsewhere: return Words::elsewhere(view);
    }
    return {};
}

QString NowText::attention(const SetUpView &view)
{
    switch (view.attention) {
    case Attention::StuckAtNumberSelection:
        return tr("It has waited for this for 15 minutes or longer, and the 24 hours run.");
    case Attention::LiveNotSynced: return tr("Live for 15 minutes or longer, and not both requests are accepted.");
    case Attention::NotLookedAt: return tr("Gupshup could not be asked for a while: what stands here may be old.");
    case Attention::None:
    case Attention::Removed:
    case Attention::Missed:
    case Attention::SetUpFailed:
    case Attention::TokenMissing:
    case Attention::Offboarded: break;
    }
    return {};
}

QString NowText::button(SetUpNow now)
{
    switch (now) {
    case SetUpNow::TokenMissing: return tr("Sign in");
    case SetUpNow::HeldByEvents: return tr("Go to Events");
    case SetUpNow::HeldByOldChats: return tr("The bot is paused now");
    case SetUpNow::NumberSelection: return tr("Go to Gupshup's page");
    case SetUpNow::SetUpFailed:
    case SetUpNow::Refused:
    case SetUpNow::Silent: return tr("Write to support");
    case SetUpNow::Unreachable: // OutageText::button
    case SetUpNow::Removed:
    case SetUpNow::OnboardingAgain:
    case SetUpNow::Missed:
    case SetUpNow::LeftSo:
    case SetUpNow::EarlierSyncAsked:
    case SetUpNow::EarlierSyncMade:
    case SetUpNow::WaitingForLive:
    case SetUpNow::Asking:
    case SetUpNow::AnswerAwaited:
    case SetUpNow::TryingAgain:
    case SetUpNow::TurnedOff:
    case SetUpNow::MayBeTooLate:
    case SetUpNow::Starting:
    case SetUpNow::Unknown:
    case SetUpNow::AskedBefore:
    case SetUpNow::Declined:
    case SetUpNow::Arrived:
    case SetUpNow::Arriving:
    case SetUpNow::Awaited:
    case SetUpNow::Elsewhere: break;
    }
    return {};
}

} // namespace golive::ui
