#include "ui/pages/connect/coachtext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

constexpr auto context = "golive::ui::CoachText"; // as in the header

// A number that is broken over two lines is hard to compare.
QString inOnePiece(QString number)
{
    return number.replace(u' ', QChar(QChar::Nbsp));
}

} // namespace

QString CoachText::title(CoachScreen screen, const Tongue &tongue)
{
    const Tongue::Words tr = tongue.words(context);
    switch (screen) {
    case CoachScreen::ContinueWithFacebook: return tr("Open Facebook's window");
    case CoachScreen::LogIn: return tr("Log in to Facebook");
    case CoachScreen::SecondFactor: return tr("Enter the login code");
    case CoachScreen::Authorise: return tr("Allow the connection");
    case CoachScreen::PhoneNumber: return tr("Type the number");
    case CoachScreen::Profile: return tr("Is this your business?");
    case CoachScreen::Portfolio: return tr("Choose your business");
    case CoachScreen::NewBusiness: return tr("Make a business portfolio");
    case CoachScreen::SetupChoice: return tr("Choose the phone app");
    case CoachScreen::ShareChats: return tr("Your old chats: share them?");
    case CoachScreen::HandOffQr: return tr("Now the phone: scan the QR code");
    case CoachScreen::HandOffCode: return tr("Now the phone: type the code");
    case CoachScreen::PhoneMessage: return tr("On the phone: the message");
    case CoachScreen::PhonePlatform: return tr("On the phone: connect");
    case CoachScreen::PhoneCode: return tr("On the phone: the code");
    case CoachScreen::BusinessInformation: return tr("Choose the time zone");
    case CoachScreen::Terms: return tr("Accept the terms");
    case CoachScreen::Success: return tr("Press “Finish”");
    case CoachScreen::SelectNumber: return tr("Select the number");
    case CoachScreen::Problem: return tr("Facebook shows an error");
    }
    return {};
}

CoachWords CoachText::entering(CoachScreen screen, const ConnectView &view, const Tongue &tongue)
{
    const Tongue::Words tr = tongue.words(context);
    const QString number = inOnePiece(view.numberFormatted);
    switch (screen) {
    case CoachScreen::ContinueWithFacebook:
        return {{},
                tr("Gupshup's page has one button. It opens Facebook's window."),
                tr("Press “Continue with Facebook”."),
                tr("Do not close the Facebook window before it says that it is finished."),
                {},
                tr("Takes a moment.")};
    case CoachScreen::LogIn:
        return {{},
                tr("Facebook asks who you are: by e-mail and password, or with “Continue as …”."),
                tr("Log in with the account that manages the business."),
                tr("Never tell anybody your password, not even on a call with your provider."),
                {},
                tr("Takes about a minute.")};
    case CoachScreen::SecondFactor:
        return {{},
                tr("Facebook asks for a code, or for a yes on another device."),
                tr("Type the code, then press “Continue”."),
                tr("Never give the code to anybody who asks for it."),
                tr("The code comes by text message or stands in your authentication app."),
                tr("Takes about a minute.")};
    case CoachScreen::Authorise:
        return {{},
                tr("Facebook lists what your provider may do with your WhatsApp account."),
                tr("Read the list, then press “Continue”."),
                tr("Not “Cancel”: the sign-up would end here."),
                {},
                tr("Takes a moment.")};
    case CoachScreen::PhoneNumber:
        return {{},
                tr("Facebook asks for the country code and the number. “[object Object]” below them is a known issue "
                   "of Meta: "
                   "start Facebook's part again."),
                number.isEmpty() ? tr("Type the number of the phone app, then press “Next”.")
                                 : tr("Type %1, then press “Next”.").arg(number),
                tr("Never “Display name only”: the number would stay behind."),
                {},
                tr("Takes a moment.")};
    case CoachScreen::Profile:
        return {{},
                tr("Facebook has found the number in the WhatsApp Business app and shows its profile."),
                tr("Compare name and number, then press “Next”."),
                tr("If it is another business, do not go on: go back and correct the number."),
                {},
                tr("Takes a moment.")};
    case CoachScreen::Portfolio:
        return {{},
                tr("Facebook asks which business portfolio the number belongs to."),
                tr("Choose the portfolio of this business, then press “Next”. If there is none, let Facebook make "
                   "one."),
                tr("Do not choose a portfolio of another business. A grey one is not yours to use."),
                {},
                tr("Takes about a minute.")};
    case CoachScreen::NewBusiness:
        return {{},
                tr("Facebook asks for the name, e-mail address, country and website of the business."),
                tr("Fill in the details of the business, then press “Next”."),
                tr("Not your private name: the portfolio belongs to the business."),
                {},
                tr("Takes 2 to 3 minutes.")};
    case CoachScreen::SetupChoice:
        return {{},
                tr("Facebook asks which WhatsApp account to use."),
                tr("Choose “Connect a WhatsApp Business app”, then press “Next”."),
                tr("Not “Create a WhatsApp Business account”, and never “Display name only”."),
                {},
                tr("Takes a moment.")};
    default: return {};
    }
}

CoachWords CoachText::phonePart(CoachScreen screen, const Tongue &tongue)
{
    const Tongue::Words tr = tongue.words(context);
    switch (screen) {
    case CoachScreen::ShareChats:
        return {{},
                tr("In a moment the phone asks whether to share your chats. Decide now, in peace."),
                {},
                {},
                tr("It asks “Share chat history”: “Share chats”, “Don't share chats” or “Cancel”."),
                tr("Take your time.")};
    case CoachScreen::HandOffQr:
        return {{},
                tr("A QR code stands here."),
                tr("Leave this window open, and scan with WhatsApp Business on the phone."),
                tr("Not “Cancel”. Do not close WhatsApp Business on the phone."),
                tr("A message from the official Facebook Business Account arrives. Open it and scan the QR code. Tap "
                   "“Connect to the Business Platform”, then “Confirm”, then answer about your chats. You may be asked "
                   "to scan twice."),
                tr("Takes 2 to 5 minutes.")};
    case CoachScreen::HandOffCode:
        return {{},
                tr("A code stands here, with a button to copy it."),
                tr("Leave this window open, and type the code on the phone."),
                tr("Not “Cancel”. Do not close WhatsApp Business on the phone."),
                tr("A message from the official Facebook Business Account arrives. Open it and tap “Connect”, then "
                   "“Connect to the Business Platform”, then “Confirm”, then answer about your chats. Type the code "
                   "under “Enter Access code”, or tap “Scan QR code instead”."),
                tr("Takes 2 to 5 minutes.")};
    case CoachScreen::PhoneMessage:
        return {{},
                tr("WhatsApp Business has a message from the official Facebook Business Account."),
                tr("Open it and tap “Connect”."),
                tr("Follow no message from anybody else."),
                {},
                tr("Takes about a minute.")};
    case CoachScreen::PhonePlatform:
        return {{},
                tr("The page “Business Platform” says what the connection brings."),
                tr("Tap “Connect to the Business Platform”, then “Confirm”."),
                tr("Not “Cancel”. Do not close WhatsApp Business on the phone."),
                {},
                tr("Takes a moment.")};
    case CoachScreen::PhoneCode:
        return {{},
                tr("A field says “Enter Access code”."),
                tr("Type the code that the computer shows, or tap “Scan QR code instead”."),
                tr("Never give the code to anybody who asks for it."),
                {},
                tr("Takes about a minute.")};
    default: return {};
    }
}

CoachWords CoachText::ending(CoachScreen screen, const ConnectView &view, const Tongue &tongue)
{
    const Tongue::Words tr = tongue.words(context);
    const QString number = inOnePiece(view.numberFormatted);
    switch (screen) {
    case CoachScreen::BusinessInformation:
        return {{},
                tr("Facebook shows the name of the account and asks for the time zone of the business."),
                tr("Choose the time zone, then press “Confirm”."),
                tr("Do not close the window before “Finish”."),
                {},
                tr("Takes a moment.")};
    case CoachScreen::Terms:
        return {{},
                tr("Facebook shows its terms."),
                tr("Read the terms, then press “Confirm”."),
                tr("Do not close the window before “Finish”."),
                {},
                tr("Takes about a minute.")};
    case CoachScreen::Success:
        return {{},
                tr("Facebook says that your account is connected."),
                tr("Press “Finish”. The window closes, and Gupshup's page goes on."),
                tr("Not “View your setup guide” before “Finish”."),
                tr("Leave WhatsApp Business open on the phone: it now sends what you share."),
                tr("Takes a moment.")};
    case CoachScreen::SelectNumber:
        return {{},
                tr("Gupshup's page shows your number in a list."),
                number.isEmpty() ? tr("Select your number and press “Confirm”.")
                                 : tr("Compare: it must be %1. Select it and press “Confirm”.").arg(number),
                tr("No other number, even if there are several."),
                {},
                tr("Takes a moment.")};
    case CoachScreen::Problem:
        return {{},
                tr("Facebook shows an error, often with a code and a session number."),
                tr("Press “Report a problem”, then close the window. Golive then says what it means."),
                tr("Do not try again at once: after some errors that costs time."),
                {},
                tr("Takes a moment.")};
    default: return {};
    }
}

CoachWords CoachText::wordsOf(CoachScreen screen, const ConnectView &view, const Tongue &tongue)
{
    CoachWords words;
    const auto kept = keptAs(screen);
    if (!kept || *kept >= golive::Card::TimeZone)
        words = ending(screen, view, tongue);
    else if (*kept >= golive::Card::ShareChoice)
        words = phonePart(screen, tongue);
    else
        words = entering(screen, view, tongue);
    words.title = title(screen, tongue);
    return words;
}

QString CoachText::aloud(CoachScreen screen, const ConnectView &view, const Tongue &tongue)
{
    const CoachWords words = wordsOf(screen, view, tongue);
    QStringList said{words.sees, words.onPhone, words.press, words.never};
    said.removeAll(QString());
    return said.join(u' ');
}

QString CoachText::place(const CoachPlace &place)
{
    return tr("Step %1 of %2").arg(place.number).arg(place.of);
}

QString CoachText::sketch(CoachScreen screen)
{
    return u":/golive/sketches/%1.drawing"_s.arg(nameOf(screen));
}

QString CoachText::onPhone()
{
    return tr("On the phone");
}

QString CoachText::shareAhead()
{
    return tr("Share old chats? Read first");
}

QString CoachText::otherScreen()
{
    return tr("My screen looks different");
}

QString CoachText::whichOne()
{
    return tr("Which of these do you see?");
}

QString CoachText::notKnown()
{
    return tr("Golive does not know the screen that is shown. Which of the pictures below is it?");
}

QString CoachText::remedies()
{
    return tr("Has nothing moved for two minutes? Try in this order:\n"
              "1. Look for the message at the top of the chats in WhatsApp Business; the phone must be online.\n"
              "2. Scan once more, or take the other way: “Scan QR code instead”.\n"
              "3. Update WhatsApp Business in the phone's store, and open it again.\n"
              "4. Close the Facebook window and begin again. Nothing is lost.");
}

} // namespace golive::ui
