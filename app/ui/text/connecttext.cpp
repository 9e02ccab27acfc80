#include "ui/text/connecttext.h"

#include "ui/text/placetime.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

// A number that is broken over two lines is hard to compare.
QString inOnePiece(QString number)
{
    return number.replace(u' ', QChar(QChar::Nbsp));
}

} // namespace

QString ConnectText::cardTitle(golive::Card card)
{
    switch (card) {
    case golive::Card::ContinueWithFacebook: return tr("Log in to Facebook");
    case golive::Card::Portfolio: return tr("Choose your business");
    case golive::Card::ConnectApp: return tr("Choose the phone app");
    case golive::Card::NumberEntry: return tr("Type the number");
    case golive::Card::ShareChoice: return tr("Your old chats: share them?");
    case golive::Card::PhoneHandOff: return tr("Now the phone");
    case golive::Card::TimeZone: return tr("Time zone, then finish");
    case golive::Card::SelectNumber: return tr("Select the number");
    }
    return {};
}

QString ConnectText::shareAhead()
{
    return tr("Share old chats? Read first");
}

QString ConnectText::cardNumber(golive::Card card)
{
    return tr("Step %1 of %2").arg(static_cast<int>(card) + 1).arg(cardCount);
}

QString ConnectText::asks(golive::Card card)
{
    switch (card) {
    case golive::Card::ContinueWithFacebook:
        return tr("The page has one button. Facebook opens and may ask for a login code.");
    case golive::Card::Portfolio: return tr("Facebook lists what is allowed, then asks for a business portfolio.");
    case golive::Card::ConnectApp: return tr("Facebook asks which WhatsApp account to use.");
    case golive::Card::NumberEntry: return tr("Facebook asks for the country code and the number.");
    case golive::Card::ShareChoice:
        return tr("In a moment the phone asks whether to share your chats. Decide now, in peace.");
    case golive::Card::PhoneHandOff:
        return tr("A QR code or a code appears here. On the phone a message from Facebook arrives.");
    case golive::Card::TimeZone: return tr("Facebook asks for the time zone of the business.");
    case golive::Card::SelectNumber: return tr("Gupshup's page shows your number in a list.");
    }
    return {};
}

QString ConnectText::press(golive::Card card, const ConnectView &view)
{
    switch (card) {
    case golive::Card::ContinueWithFacebook:
        return tr("Press “Continue with Facebook”, log in, then press “Continue”.");
    case golive::Card::Portfolio:
        return tr("Choose the portfolio of this business, then press “Next”. If there is none, let Facebook make one.");
    case golive::Card::ConnectApp: return tr("Choose “Connect a WhatsApp Business app”, then press “Next”.");
    case golive::Card::NumberEntry:
        return view.numberFormatted.isEmpty() ? tr("Type the number of the phone app, then press “Next”.")
                                              : tr("Type %1, then press “Next”.").arg(view.numberFormatted);
    case golive::Card::ShareChoice: return {};
    case golive::Card::PhoneHandOff:
        return tr("On the phone: open the message, tap “Connect”, then “Connect to the Business Platform”, then answer "
                  "about your chats. Then scan the QR code, or type the code that stands here. You may be asked to "
                  "scan twice.");
    case golive::Card::TimeZone: return tr("Choose the time zone, press “Confirm”, then “Finish”.");
    case golive::Card::SelectNumber:
        return view.numberFormatted.isEmpty()
                   ? tr("Select your number and press “Confirm”.")
                   : tr("Compare: it must be %1. Select it and press “Confirm”.").arg(inOnePiece(view.numberFormatted));
    }
    return {};
}

QString ConnectText::pressNot(golive::Card card)
{
    switch (card) {
    case golive::Card::ContinueWithFacebook:
        return tr("Do not close the Facebook window before it says that it is finished.");
    case golive::Card::Portfolio:
        return tr("Do not choose a portfolio of another business. A grey one is not yours to use.");
    case golive::Card::ConnectApp:
        return tr("Not “Create a WhatsApp Business account”, and never “Display name only”.");
    case golive::Card::NumberEntry: return tr("Never “Display name only”: the number would stay behind.");
    case golive::Card::ShareChoice: return {};
    case golive::Card::PhoneHandOff: return tr("Not “Cancel”. Do not close WhatsApp Business on the phone.");
    case golive::Card::TimeZone: return tr("Do not close the window before “Finish”.");
    case golive::Card::SelectNumber: return tr("No other number, even if there are several.");
    }
    return {};
}

QString ConnectText::screenLooks(golive::Card card)
{
    switch (card) {
    case golive::Card::ContinueWithFacebook: return tr("A blue Facebook button, or a log-in");
    case golive::Card::Portfolio: return tr("A list of businesses, or “Continue”");
    case golive::Card::ConnectApp: return tr("“Connect a WhatsApp Business app”");
    case golive::Card::NumberEntry: return tr("Fields for a phone number");
    case golive::Card::ShareChoice: return tr("Nothing yet: about sharing chats");
    case golive::Card::PhoneHandOff: return tr("A QR code or a code");
    case golive::Card::TimeZone: return tr("Time zone, “Confirm” or “Finish”");
    case golive::Card::SelectNumber: return tr("Gupshup's list of numbers");
    }
    return {};
}

QString ConnectText::sketch(golive::Card card)
{
    switch (card) {
    case golive::Card::ContinueWithFacebook: return u":/golive/sketches/login.svg"_s;
    case golive::Card::Portfolio: return u":/golive/sketches/portfolio.svg"_s;
    case golive::Card::ConnectApp: return u":/golive/sketches/connectapp.svg"_s;
    case golive::Card::NumberEntry: return u":/golive/sketches/number.svg"_s;
    case golive::Card::ShareChoice: return {};
    case golive::Card::PhoneHandOff: return u":/golive/sketches/handoff.svg"_s;
    case golive::Card::TimeZone: return u":/golive/sketches/timezone.svg"_s;
    case golive::Card::SelectNumber: return u":/golive/sketches/select.svg"_s;
    }
    return {};
}

QString ConnectText::sharingIntro(const ConnectView &view)
{
    QStringList sentences{tr("If you share, up to 6 months of one-to-one chats go to your provider. No group chats; "
                             "photos and files of the last 14 days only.")};
    // Whoever wrote the file may claim to be anybody.
    if (!view.provider.isEmpty())
        sentences << tr("The file says that your provider is %1.").arg(view.provider);
    if (!view.eventsHost.isEmpty())
        sentences << tr("They arrive at %1.").arg(view.eventsHost);
    return sentences.join(u' ');
}

QString ConnectText::sharingFreedom()
{
    return tr("Not sharing is fine too: the number works either way.");
}

QString ConnectText::sharingLater()
{
    return tr("But changing your mind later means disconnecting on the phone and doing all of this again.");
}

QString ConnectText::sharingAsk()
{
    return tr("What did you tap on the phone?");
}

QString ConnectText::sharingTold(ChatSharing told)
{
    switch (told) {
    case ChatSharing::NotAsked: return {};
    case ChatSharing::Shared: return tr("Noted: chats are shared.");
    case ChatSharing::NotShared: return tr("Noted: chats are not shared. The older chats will not come.");
    case ChatSharing::NotSure: return tr("Noted. We will see when the chats are asked for.");
    }
    return {};
}

QString ConnectText::surfaceReason(const ConnectView &view)
{
    switch (view.webView) {
    case WebViewState::Ready: return {};
    case WebViewState::EngineOld:
        return tr("Your own browser is recommended: the built-in one (%1) is old, and Facebook may refuse the log-in.")
            .arg(view.engineVersion);
    case WebViewState::SandboxOff:
        return tr("The built-in browser was started without its protection, so your own browser is used.");
    case WebViewState::NotInstalled:
        return tr("The built-in browser is not installed here, so your own browser is used.");
    case WebViewState::StartedAsRoot:
        return tr("The built-in browser does not run for the administrator account, so your own browser is used.");
    }
    return {};
}

QString ConnectText::surfaceEmpty(const ConnectView &view)
{
    if (view.isFetchingLink)
        return tr("Getting the link from Gupshup…");
    if (view.isWrongFinish && !view.isTryingAgain)
        return tr(
            "Facebook finished another way than was meant. Do not confirm a number on Gupshup's page: start again.");
    return view.link.isEmpty() ? tr("There is no link yet.") : tr("Opening the page…");
}

QString ConnectText::guidanceSteps()
{
    return tr(
        "1. Open Gupshup's site in your browser and log in.\n"
        "2. Open your app and press “App Golive”.\n"
        "3. Choose the existing WhatsApp Business App number. If the choice is missing, go on: Facebook offers it.\n"
        "4. Press “Continue with Facebook” and follow the cards beside this text.");
}

QString ConnectText::linkHint()
{
    return tr("Were you sent a sign-up link? Paste it here, and it opens beside the cards.");
}

QString ConnectText::linkTooOld()
{
    return tr("A link works for 5 days, and this one is older. Ask whoever sent it for a new one.");
}

QString ConnectText::newLinkHint()
{
    return tr("It takes the place of the old one. What you have told Golive stays.");
}

QString ConnectText::linkExpiry(const ConnectView &view)
{
    return tr("The link works until %1.").arg(dateAndTime(view.linkExpiresAt));
}

QString ConnectText::linksLeft(int left)
{
    return tr("New links that can still be made for this app: %1").arg(left);
}

QString ConnectText::newLinkAsk()
{
    return tr("Make a new link? Only do this if the old one does not work. Whoever has the old one needs the new one.");
}

QString ConnectText::browserIntro()
{
    return tr("Facebook's part runs in a browser: yours, or the owner's. This window stays beside it and shows what to "
              "press.");
}

QString ConnectText::ownerFinishedNote()
{
    return tr("Press this when Facebook says that it is finished, not earlier: the 24 hours begin there.");
}

QString ConnectText::ownerSelectedNote()
{
    return tr("One more thing on Gupshup's page: select the number there and press “Confirm”.");
}

QString ConnectText::seen(const ConnectView &view)
{
    if (view.mustPersonTell || !view.stateSeenAt)
        return {};
    return tr("This window notices by itself when Facebook is finished. Last looked at %1.")
        .arg(clockTime(*view.stateSeenAt));
}

QString ConnectText::ownerFinishedAsk()
{
    return tr(
        "The 24 hours for contacts and chats are counted from here. Press Yes only if Facebook itself has said that "
        "you are finished. You can take it back.");
}

QString ConnectText::finished(bool isOnlySaid)
{
    return isOnlySaid ? tr("Facebook's part is finished, as you said.") : tr("Facebook's part is finished.");
}

QString ConnectText::abandoned(const QString &at)
{
    return tr("The last try was closed at Facebook's step “%1”. Nothing is lost; begin again.").arg(at);
}

} // namespace golive::ui
