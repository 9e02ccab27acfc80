#include "ui/pages/chats/nowtext.h"

#include "domain/chats/arrival.h"
#include "domain/facts/recogniseerror.h"
#include "ui/wording/errortext.h"
#include "ui/wording/healthtext.h"
#include "ui/wording/outagetext.h"
#include "ui/wording/placetime.h"
#include "ui/wording/setuppagetext.h"
#include "ui/wording/standingtext.h"
#include "ui/wording/synctext.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class NowWords
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
    static QString refused(bool areBoth)
    {
        return areBoth ? tr("What Meta said stands below. The number works all the same. Write to support "
                            "first; if they cannot help, two ways "
                            "are open.")
                       : tr("What Meta said stands below. The number works all the same.");
    }
    /// The proxy's sign-in is the one way out that a press opens.
    static NowText unreachable(const Outage &outage)
    {
        NowText text{Card::Tone::Fault, OutageText::title(outage), OutageText::toDo(outage.why),
                     OutageText::button(outage.why)};
        if (!text.button.isEmpty())
            text.action = SignInToProxy{};
        return text;
    }
    static QString tooLate(const SetUpView &view)
    {
        const QString since = view.window ? soonText(view.window->closesAt(), view.now) : QString();
        return tr("The 24 hours may be over since %1. Meta counts for itself, so it is tried all the same.").arg(since);
    }
};

/// What a mail to support is about.
Problem problemOf(const SetUpView &view, SetUpNow now)
{
    Problem problem;
    if (now == SetUpNow::SetUpFailed) {
        problem.kind = Problem::Kind::SetUpFailed;
        problem.detail = view.appState.detail;
        return problem;
    }
    const SyncRecord &record =
        view.history.state == SyncRecord::State::Refused || now == SetUpNow::Silent ? view.history : view.contacts;
    problem.kind = now == SetUpNow::Refused ? Problem::Kind::SyncRefused : Problem::Kind::SyncUnknown;
    problem.code = record.code;
    problem.detail = record.detail;
    problem.reference = record.requestId;
    return problem;
}

Event botPaused(Arming arming)
{
    arming.oldChats = Arming::OldChats::NobodyReplies;
    return event::ArmingChanged{arming};
}

} // namespace

NowText NowText::of(const SetUpView &view)
{
    using Tone = Card::Tone;
    const SetUpNow now = nowOf(view);
    switch (now) {
    case SetUpNow::Removed: return {Tone::Fault, StandingText::title(view.standing), StandingText::body(view.standing)};
    case SetUpNow::Interrupted:
        return {Tone::Warning, StandingText::title(view.standing), StandingText::body(view.standing)};
    case SetUpNow::CannotSend:
    case SetUpNow::SendingLimited: {
        const HealthTrouble trouble = troubleOf(view.health);
        const Tone tone = now == SetUpNow::CannotSend ? Tone::Fault : Tone::Warning;
        return {tone, HealthText::title(trouble), HealthText::body(trouble)};
    }
    case SetUpNow::PhoneQuiet: return {Tone::Warning, HealthText::phoneQuietTitle(), HealthText::phoneQuietBody()};
    case SetUpNow::OnboardingAgain:
        return {Tone::Accent, tr("The number is being onboarded again"),
                tr("What was asked for before stays in the report. The 24 hours begin anew once Facebook is "
                   "finished.")};
    case SetUpNow::Missed:
        return {Tone::Warning, tr("Your number works. Only the older chats were not copied"),
                tr("They are still on your phone. Two ways are open, and neither is wrong.")};
    case SetUpNow::LeftSo:
        return {Tone::Accent, tr("Your number works, without the older chats"),
                tr("The older chats are still on your phone. New messages arrive in both places.")};
    case SetUpNow::TokenMissing:
        return {Tone::Fault, tr("Nobody here can look after this number: sign in"),
                tr("Without the app's token Golive cannot see when the number is live, nor ask for the chats."),
                tr("Sign in"), Event(event::PageChosen{Page::SignIn})};
    case SetUpNow::Unreachable: return NowWords::unreachable(view.outage.value_or(Outage{}));
    case SetUpNow::SetUpFailed:
        return {Tone::Fault, tr("Gupshup could not set up the number"),
                tr("It tried and gave up. Please write to Gupshup's support: they can start it again. The phone app "
                   "keeps working."),
                tr("Write to support"), WriteToSupport{problemOf(view, now)}};
    case SetUpNow::EarlierSyncAsked:
        return {Tone::Warning, tr("One question before anything is asked for"),
                tr("This number went live elsewhere. Contacts and chats can be asked for once only, so it matters "
                   "whether somebody has.")};
    case SetUpNow::EarlierSyncMade:
        return {Tone::Warning, tr("Somebody has requested the sync already, as you said"),
                tr("Golive asks for nothing by itself. Look for the chats where they were asked for. You may still "
                   "start by hand: "
                   "if it was done, Meta says so and nothing is lost.")};
    case SetUpNow::HeldByEvents:
        return {Tone::Fault, tr("Nobody is listening for the chats"), SetUpPageText::eventsHeld(), tr("Go to Events"),
                Event(event::PageChosen{Page::Events})};
    case SetUpNow::HeldByOldChats:
        return {Tone::Warning, tr("Pause the bot first"),
                tr("You said that the system behind %1 takes old chats for new ones. A bot might answer messages that "
                   "are months "
                   "old, so nothing is asked for by itself until it is paused.")
                    .arg(NowWords::place(view)),
                tr("The bot is paused now"), botPaused(view.arming)};
    case SetUpNow::NumberSelection:
        return {Tone::Warning, tr("The number must be selected on Gupshup's page"),
                tr("Facebook is finished. Select the number there and press “Confirm”; Gupshup then sets it up by "
                   "itself."),
                tr("Go to Gupshup's page"), Event(event::PageChosen{Page::Connect})};
    case SetUpNow::WaitingForLive:
        return {Tone::Accent, tr("Gupshup is setting up the number"), NowWords::waiting(view)};
    case SetUpNow::Asking:
        return {Tone::Accent, view.isContactsBusy ? tr("Asking for the contacts…") : tr("Asking for the chats…"),
                SetUpPageText::keepPhoneOpen()};
    case SetUpNow::AnswerAwaited:
        return {Tone::Accent, tr("The answer has not come yet"),
                tr("The request is noted down and may have left. It is never sent twice; how it ended is found out "
                   "by itself.")};
    case SetUpNow::TryingAgain:
        return {Tone::Accent, NowWords::tryingAgain(view),
                tr("The request did not reach Meta, so nothing is used up. You need not do anything.")};
    case SetUpNow::TurnedOff:
        return {Tone::Warning, tr("The number is live: ask for contacts and chats now"),
                tr("That it starts by itself is turned off. Press “%1” below.").arg(SetUpPageText::syncButton(view))};
    case SetUpNow::MayBeTooLate:
        return {Tone::Warning, tr("This may be too late; trying costs nothing"), NowWords::tooLate(view)};
    case SetUpNow::Starting:
        return {Tone::Accent, tr("The number is live: contacts and chats are being requested"),
                tr("This starts by itself within moments. You need not do anything.")};
    case SetUpNow::Unknown:
        return {Tone::Warning, tr("It is not known whether the request arrived"),
                tr("If it arrived, events show it by themselves. Below stands what happens otherwise.")};
    case SetUpNow::Refused:
        return {Tone::Warning, tr("Meta refused the request"), NowWords::refused(view.areBothRefused),
                tr("Write to support"), WriteToSupport{problemOf(view, now)}};
    case SetUpNow::AskedBefore:
        return {Tone::Accent, tr("Somebody has asked for the chats before"),
                tr("Meta takes each request once, and says that it had them already. The chats go, or went, to where "
                   "this app's events "
                   "were sent then. If you do not know who asked, ask whoever looked after the number before; it works "
                   "all the same.")};
    case SetUpNow::Declined:
        return {Tone::Accent, tr("The owner chose not to share the older chats"),
                tr("That is a choice, not an error. The number works, and contacts and new messages come. To share the "
                   "older chats "
                   "one day, the number has to be disconnected and onboarded again.")};
    case SetUpNow::Arrived: return {Tone::Good, tr("The chats have arrived"), NowWords::arrived(view.observed)};
    case SetUpNow::Silent:
        return {Tone::Warning, NowWords::silent(view),
                tr("Accepted is not delivered. See that WhatsApp Business is open on the phone, on Wi-Fi and charging; "
                   "below stands "
                   "what is known and what to send to support.") +
                    NowWords::knownIssue(),
                tr("Write to support"), WriteToSupport{problemOf(view, now)}};
    case SetUpNow::Arriving: return {Tone::Accent, NowWords::arriving(view), SetUpPageText::keepPhoneOpen()};
    case SetUpNow::Awaited:
        return {Tone::Accent, NowWords::requested(view),
                tr("Accepted is not delivered: the chats come over minutes or hours.") + u' ' +
                    SetUpPageText::keepPhoneOpen()};
    case SetUpNow::Elsewhere: return {Tone::Accent, NowWords::requested(view), NowWords::elsewhere(view)};
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
    case Attention::Offboarded:
    case Attention::CannotSend:
    case Attention::SendingLimited:
    case Attention::PhoneQuiet: break;
    }
    return {};
}

} // namespace golive::ui
