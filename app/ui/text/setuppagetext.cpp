#include "ui/text/setuppagetext.h"

#include "ui/text/placetime.h"

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

QString SetUpPageText::failed(const AppState &state)
{
    return state.stage == AppStage::Failed
        ? tr("Gupshup tried to set the number up and gave up. Please write to Gupshup's support; the phone app keeps working.")
        : QString();
}

QString SetUpPageText::watching(const SetUpView &view)
{
    if (view.isOnOwn)
        return tr("Gupshup's own site shows how far the number is. As soon as it is live, ask for contacts and chats there, "
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
    return tr("Chats can be copied until %1").arg(dayAndTime(view.window->closesAt()));
}

QString SetUpPageText::countdownBody(const SetUpView &view)
{
    if (!view.window)
        return {};
    if (view.remaining <= milliseconds{0})
        return tr("This may be too late; trying costs nothing.");
    return tr("%1 left. This is the latest safe time; Meta allows 24 hours and counts for itself.").arg(durationText(view.remaining));
}

QString SetUpPageText::verificationLine(const VerificationLine &line)
{
    const bool isFine = line.verdict == VerificationLine::Verdict::Fine;
    const bool isUnknown = line.verdict == VerificationLine::Verdict::NotKnown;
    switch (line.check) {
    case VerificationLine::Check::Live:
        return isFine ? tr("The app is live") : isUnknown ? tr("Whether the app is live is not known") : tr("The app is not live");
    case VerificationLine::Check::Subscription:
        return isFine ? tr("Events have somewhere to go")
            : isUnknown ? tr("Where events go is not known")
                        : tr("No address receives the events");
    case VerificationLine::Check::Health:
        return isFine ? tr("The app is healthy") : isUnknown ? tr("The app's health is not known") : tr("The app reports a problem");
    case VerificationLine::Check::Waba:
        return isFine ? tr("The WhatsApp Business account is in order")
            : isUnknown ? tr("The WhatsApp Business account was not looked at")
                        : tr("The WhatsApp Business account needs a look");
    case VerificationLine::Check::Number:
        return isFine ? tr("The number is the right one") : isUnknown ? tr("The number was not compared") : tr("The number is another one");
    case VerificationLine::Check::Clock:
        return isFine ? tr("This computer's clock is right") : isUnknown ? tr("The clock was not compared") : tr("This computer's clock is off");
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

QString SetUpPageText::kind(SyncKind kind)
{
    return kind == SyncKind::Contacts ? tr("Contacts") : tr("Chats");
}

QString SetUpPageText::syncState(const SyncRecord &record, bool isBusy)
{
    using State = SyncRecord::State;
    if (isBusy)
        return tr("Asking now…");
    switch (record.state) {
    case State::NotRequested: return tr("Not asked for yet");
    case State::Claimed: return tr("Asking now…");
    case State::Accepted:
        // Meta's 2593107: the shot was used before this call.
        return record.code == "2593107"_L1 ? tr("Already asked for, earlier") : tr("Accepted: they are on their way");
    case State::Refused:
        // Meta's 2593108: more than 24 hours after onboarding.
        return record.code == "2593108"_L1 ? tr("Too late: the 24 hours are over") : tr("Refused");
    case State::NotSent: return tr("Not sent; it can be asked again");
    case State::Unknown: return tr("Not known whether it arrived");
    }
    return {};
}

QString SetUpPageText::syncDetail(const SyncRecord &record)
{
    using State = SyncRecord::State;
    QStringList parts;
    switch (record.state) {
    case State::Accepted:
        if (!record.requestId.isEmpty())
            parts << tr("Request number: %1").arg(record.requestId);
        if (record.code == "2593107"_L1)
            parts << tr("Meta says that somebody has asked for them before. They can be asked for only once.");
        break;
    case State::Refused:
        if (record.code == "2593108"_L1)
            parts << tr("Your number works. Only what is older was not copied; it is still on your phone.");
        parts << (record.code.isEmpty() ? tr("Meta said: %1").arg(record.detail)
                                        : tr("Meta said: %1 (%2)").arg(record.detail, record.code));
        break;
    case State::NotSent:
        parts << tr("The call did not leave this computer, so nothing is used up.");
        break;
    case State::Unknown:
        parts << tr("The answer was lost. It is never sent again by itself, because it counts only once. If it arrived, "
                    "the chats come by themselves.");
        break;
    case State::NotRequested:
    case State::Claimed: break;
    }
    if (record.at && record.state != State::NotRequested)
        parts << dateAndTime(*record.at);
    return parts.join(u" · "_s);
}

QString SetUpPageText::syncButton(const SetUpView &view)
{
    return view.contacts.isSettled() ? tr("Copy chats now") : tr("Copy contacts and chats now");
}

QString SetUpPageText::whatWillHappen(const SetUpView &view)
{
    const QString what = tr("Golive asks for the contacts and then for the chats. Each can be asked for once only, so it "
                            "is noted down before it is sent.");
    return view.eventsHost.isEmpty() ? what : what + u" "_s + tr("They arrive at %1.").arg(view.eventsHost);
}

QString SetUpPageText::notShared()
{
    return tr("You said that chats are not shared. Asking is still right: contacts come, and chats are refused politely.");
}

QString SetUpPageText::keepPhoneOpen()
{
    return tr("Keep WhatsApp Business open on the phone, on Wi-Fi and charging, until the chats have come.");
}

QString SetUpPageText::eventsHeld()
{
    return tr("The copying is held back: no address is listening, so the chats would be lost. Add one on the Events page, "
              "or go on without.");
}

} // namespace golive::ui
