#include "ui/wording/setuppagetext.h"

#include "ui/wording/placetime.h"
#include "ui/wording/striptext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

// Only what is known is worded; the server's own name stands for what is new to us.
class StageDetail
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::SetUpPageText)
public:
    static QString of(const AppState &state)
    {
        if (state.stage != AppStage::SettingUp || state.detail.isEmpty())
            return {};
        if (state.detail == "GET_CERTIFICATE"_L1)
            return tr("getting the certificate");
        if (state.detail == "CREATE_DOCKER"_L1)
            return tr("making room for the number");
        if (state.detail == "FINALIZE"_L1)
            return tr("finishing");
        return state.detail;
    }
};

} // namespace

QString SetUpPageText::stage(Stage stage, const AppState &state)
{
    switch (stage) {
    case Stage::FacebookDone: return tr("Facebook is finished");
    case Stage::NumberSelected: return tr("The number is selected on Gupshup's page");
    case Stage::SettingUp: {
        const QString detail = StageDetail::of(state);
        return detail.isEmpty() ? tr("Gupshup sets the number up") : tr("Gupshup sets the number up: %1").arg(detail);
    }
    case Stage::Live: return tr("The number is live");
    }
    return {};
}

QString SetUpPageText::checked(const SetUpView &view)
{
    if (!view.stateSeenAt)
        return view.isWatching ? QString() : tr("Not checked yet.");
    // The view's own now: the window's end less what remains of it.
    if (view.window && view.remaining > milliseconds{0})
        return tr("Checked %1.").arg(agoText(view.window->closesAt() - view.remaining - *view.stateSeenAt));
    return tr("Checked at %1.").arg(clockTime(*view.stateSeenAt));
}

QString SetUpPageText::finishSaid()
{
    return tr("Facebook is finished, as you said");
}

QString SetUpPageText::wayBack()
{
    return tr("If a button was pressed too early, go Back: on that page it can be taken back.");
}

QString SetUpPageText::watching(const SetUpView &view)
{
    if (view.isOnOwn)
        return tr(
            "Gupshup's own site shows how far the number is. As soon as it is live, ask for contacts and chats there, "
            "or paste the app's token on the sign-in page and Golive asks for them.");
    return tr("Facebook's part is done, and so is yours. Your provider sees the rest through: this usually takes some "
              "minutes. Keep the phone app open meanwhile.");
}

QString SetUpPageText::countdownTitle(const SetUpView &view)
{
    if (!view.window)
        return {};
    if (view.remaining <= milliseconds{0})
        return tr("The 24 hours are perhaps over");
    const Instant now = view.window->closesAt() - view.remaining;
    return tr("To be asked for by %1 at the latest")
        .arg(deadlineText(localTime(view.window->closesAt()), localTime(now)));
}

QString SetUpPageText::countdownBody(const SetUpView &view)
{
    if (!view.window)
        return {};
    if (view.remaining <= milliseconds{0})
        return tr("This may be too late; trying costs nothing.");
    const QString left = durationText(view.remaining);
    return view.window->evidence == SyncWindow::Evidence::WentLive
               ? tr("%1 left, perhaps less.").arg(left)
               : tr("%1 left until the earliest moment at which Meta's 24 hours can end.").arg(left);
}

QString SetUpPageText::countdownEvidence(const SyncWindow &window)
{
    const QString opens = dayAndTime(window.opensAt);
    switch (window.evidence) {
    case SyncWindow::Evidence::FinishMessage: return {};
    case SyncWindow::Evidence::LastUnfinished:
        return tr("Facebook's finish was not seen here. The hours are counted from %1, when it was last seen "
                  "unfinished: the true "
                  "end may be later.")
            .arg(opens);
    case SyncWindow::Evidence::LinkOpened:
        return tr("Facebook's finish was not seen here. The hours are counted from %1, when the link was opened: the "
                  "true end may "
                  "be much later.")
            .arg(opens);
    case SyncWindow::Evidence::ToldByPerson:
        return tr("Counted from %1, when Facebook was finished, as you said.").arg(opens);
    case SyncWindow::Evidence::WentLive:
        return tr("Counted from %1, when the number went live. Facebook was finished before that, so the true end is "
                  "earlier. "
                  "If you know when it was finished, say so.")
            .arg(opens);
    }
    return {};
}

QString SetUpPageText::armSwitch()
{
    return tr("Contacts and chats are requested by themselves as soon as the number is live");
}

QString SetUpPageText::earlierSyncQuestion()
{
    return tr("Has anybody already requested the sync for this number?");
}

QString SetUpPageText::finishQuestion()
{
    return tr("When was Facebook finished? The 24 hours are counted from then.");
}

QString SetUpPageText::guard(const GuardView &guard, bool isAwakeKept, Instant now)
{
    switch (guard.kind) {
    case GuardView::Kind::NotWanted: return {};
    case GuardView::Kind::Here:
        return isAwakeKept ? tr("This computer looks after it. Its idle sleep is held back while it waits.")
                           : tr("This computer looks after it. Leave it switched on, with Golive open.");
    case GuardView::Kind::Elsewhere: {
        const QString who = guard.seenAt ? tr("%1 looks after it (last seen %2). This window watches.")
                                               .arg(guard.name, agoText(now - *guard.seenAt))
                                         : tr("%1 looks after it. This window watches.").arg(guard.name);
        return who + u' ' + tr("To look after it from here, choose “Look after it here” on the page “Start”.");
    }
    case GuardView::Kind::NoToken: return tr("Nobody here can look after it: the app's token is missing.");
    }
    return {};
}

QString SetUpPageText::verificationLine(const VerificationLine &line)
{
    const bool isFine = line.verdict == VerificationLine::Verdict::Fine;
    const bool isUnknown = line.verdict == VerificationLine::Verdict::NotKnown;
    switch (line.check) {
    case VerificationLine::Check::Live:
        return isFine      ? tr("The app is live")
               : isUnknown ? tr("Whether the app is live is not known")
                           : tr("The app is not live");
    case VerificationLine::Check::Subscription:
        return isFine      ? tr("Events have somewhere to go")
               : isUnknown ? tr("Where events go is not known")
                           : tr("No address receives the events");
    case VerificationLine::Check::Health:
        return isFine      ? tr("The app is healthy")
               : isUnknown ? tr("The app's health is not known")
                           : tr("The app reports a problem");
    case VerificationLine::Check::Waba:
        return isFine      ? tr("The WhatsApp Business account is in order")
               : isUnknown ? tr("The WhatsApp Business account was not looked at")
                           : tr("The WhatsApp Business account needs a look");
    case VerificationLine::Check::Number:
        return isFine      ? tr("The number is the right one")
               : isUnknown ? tr("The number was not compared")
                           : tr("The number is another one");
    case VerificationLine::Check::Clock:
        return isFine      ? tr("This computer's clock is right")
               : isUnknown ? tr("The clock was not compared")
                           : tr("This computer's clock is off");
    }
    return {};
}

QString SetUpPageText::verificationState(const SetUpView &view)
{
    if (view.isVerifying)
        return tr("Checking…");
    return view.verification ? tr("Checked at %1.").arg(clockTime(view.verification->at))
                             : tr("This is checked as soon as the number is live.");
}

QString SetUpPageText::syncButton(const SetUpView &view)
{
    return view.contacts.isSettled() ? tr("Copy chats now") : tr("Copy contacts and chats now");
}

QString SetUpPageText::whatWillHappen(const SetUpView &view)
{
    const QString what =
        tr("Golive asks for the contacts and then for the chats. Each can be asked for once only, so it "
           "is noted down before it is sent.");
    return view.eventsHost.isEmpty() ? what : what + u" "_s + tr("They arrive at %1.").arg(view.eventsHost);
}

QString SetUpPageText::notShared()
{
    return tr(
        "You said that chats are not shared. Asking is still right: contacts come, and chats are refused politely.");
}

QString SetUpPageText::keepPhoneOpen()
{
    return tr("Keep WhatsApp Business open on the phone, on Wi-Fi and charging, until the chats have come.");
}

QString SetUpPageText::eventsHeld()
{
    return tr(
        "The copying is held back: no address is listening, so the chats would be lost. Add one on the Events page, "
        "or go on without.");
}

} // namespace golive::ui
