#include "ui/wording/checktext.h"

#include "ui/wording/countryname.h"
#include "ui/wording/placetime.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

QString CheckText::intro()
{
    return tr("A few short questions. Each takes a moment now and can save you from starting again later.");
}

QString CheckText::group(Group group)
{
    switch (group) {
    case Group::AppAndNumber: return tr("Your app and number");
    case Group::Facebook: return tr("Facebook");
    case Group::Beforehand: return tr("Before you begin");
    }
    return {};
}

QString CheckText::question(CheckItem item, const Tongue &tongue)
{
    const Tongue::Words tr = tongue.words("golive::ui::CheckText");
    switch (item) {
    case CheckItem::AppVersion: return tr("Is WhatsApp Business on the phone version 2.24.17 or newer?");
    case CheckItem::ActiveThreeMonths: return tr("Has the number been in use in the app for 3 months or more?");
    case CheckItem::NoPaymentMethod: return tr("Is the app free of any card or other payment method?");
    case CheckItem::FacebookLogin: return tr("Can you log in to Facebook with access to Business Manager?");
    case CheckItem::CanScan: return tr("Can that phone scan a QR code from the app?");
    case CheckItem::NotElsewhere: return tr("Is the number free of any chatbot, CRM or other provider?");
    case CheckItem::PortfolioControl: return tr("Do you have full control of the business portfolio, or none yet?");
    case CheckItem::TwoFactorAtHand: return tr("Is the Facebook login code (text message or app) at hand?");
    case CheckItem::LinkedDevices: return tr("Does everybody on WhatsApp Web or Windows know they will be logged out?");
    case CheckItem::FeaturesLost: return tr("Is it fine that broadcast lists and disappearing messages stop?");
    case CheckItem::BackupMade: return tr("Have you made a chat backup?");
    case CheckItem::PhoneReady: return tr("Is the phone on, on Wi-Fi and charging?");
    case CheckItem::QuietHour: return tr("Is this a quiet hour, with few customers writing?");
    }
    return {};
}

namespace {

class SettledText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::CheckText)
public:
    static QString yes(CheckItem item)
    {
        switch (item) {
        case CheckItem::AppVersion: return tr("The app is 2.24.17 or newer");
        case CheckItem::ActiveThreeMonths: return tr("In use for 3 months or more");
        case CheckItem::NoPaymentMethod: return tr("No payment method in the app");
        case CheckItem::FacebookLogin: return tr("Facebook login with Business Manager");
        case CheckItem::CanScan: return tr("The phone can scan a QR code");
        case CheckItem::NotElsewhere: return tr("Not connected anywhere else");
        case CheckItem::PortfolioControl: return tr("Full control of the portfolio, or none yet");
        case CheckItem::TwoFactorAtHand: return tr("Login code at hand");
        case CheckItem::LinkedDevices: return tr("Everybody knows about the log-out");
        case CheckItem::FeaturesLost: return tr("Fine without broadcast lists and disappearing messages");
        case CheckItem::BackupMade: return tr("Chat backup made");
        case CheckItem::PhoneReady: return tr("Phone on, on Wi-Fi and charging");
        case CheckItem::QuietHour: return tr("A quiet hour");
        }
        return {};
    }
};

} // namespace

QString CheckText::settled(CheckItem item, CheckChoice choice)
{
    // Beside "No" a statement would say the opposite of what was answered.
    return choice == CheckChoice::Yes ? SettledText::yes(item) : question(item);
}

QString CheckText::answered(CheckItem item, CheckChoice choice)
{
    switch (choice) {
    case CheckChoice::Unanswered: return question(item);
    case CheckChoice::Yes: return SettledText::yes(item);
    case CheckChoice::No: return tr("%1 – No", "question, answer").arg(question(item));
    case CheckChoice::NotSure: return tr("%1 – Not sure", "question, answer").arg(question(item));
    }
    return {};
}

QString CheckText::where(CheckItem item, const Tongue &tongue)
{
    const Tongue::Words tr = tongue.words("golive::ui::CheckText");
    switch (item) {
    case CheckItem::AppVersion:
        return tr("WhatsApp Business: Settings > Help > App info. It must be the green app with the letter B.");
    case CheckItem::ActiveThreeMonths:
        return tr("Open an old chat in WhatsApp Business and look at the date of the first messages.");
    case CheckItem::NoPaymentMethod:
        return tr("WhatsApp Business: Settings > Payments, and Settings > Business tools. No card or account may stand "
                  "there.");
    case CheckItem::FacebookLogin:
        return tr("On a computer open business.facebook.com. If your company appears, you have access.");
    case CheckItem::CanScan:
        return tr(
            "WhatsApp Business: Settings > Linked devices > Link a device. If the camera opens, it can scan. Then "
            "go back.");
    case CheckItem::NotElsewhere:
        return tr("WhatsApp Business: Settings > Account > Business Platform. If a company is listed there, the number "
                  "is connected.");
    case CheckItem::PortfolioControl:
        return tr("On a computer: business.facebook.com > Settings > People > your name. It should say full control.");
    case CheckItem::TwoFactorAtHand:
        return tr("Facebook may ask for a code by text message or from an app. Keep that phone beside you.");
    case CheckItem::LinkedDevices: return tr("WhatsApp Business: Settings > Linked devices shows who is logged in.");
    case CheckItem::FeaturesLost:
        return tr("WhatsApp Business: open the menu of the chat list > New broadcast, and Settings > Privacy > Default "
                  "message timer.");
    case CheckItem::BackupMade: return tr("WhatsApp Business: Settings > Chats > Chat backup > Back up.");
    case CheckItem::PhoneReady: return tr("Look at the top of the phone's screen: the Wi-Fi and the charging sign.");
    case CheckItem::QuietHour: return tr("Outside opening hours is best: the app pauses for a moment.");
    }
    return {};
}

QString CheckText::wayOut(CheckItem item)
{
    switch (item) {
    case CheckItem::AppVersion:
        return tr("Facebook refuses older versions. Update WhatsApp Business to 2.24.17 or newer in the phone's app "
                  "store; this takes a few minutes.");
    case CheckItem::ActiveThreeMonths:
        return tr(
            "Gupshup asks for 3 months with active messaging. Meta names no number of days, but it refuses numbers "
            "that are little used. You can try; nothing is lost if it refuses.");
    case CheckItem::NoPaymentMethod:
        return tr("With a payment method in the app, Gupshup cannot attach its credit line and the number does not go "
                  "live. Remove each card and account in the app's payment settings first.");
    case CheckItem::FacebookLogin:
        return tr("Without it nobody can press Facebook's buttons. Ask whoever manages your company's Facebook page to "
                  "sit beside you, or to give you access at business.facebook.com.");
    case CheckItem::CanScan:
        return tr("Facebook shows a QR code that this phone has to scan. Allow the camera for WhatsApp Business. If it "
                  "does not work, an access code can be typed instead.");
    case CheckItem::NotElsewhere:
        return tr("A number can be with one provider only. On the phone: Settings > Account > Business Platform > "
                  "Disconnect. Then wait 15 minutes before you go on.");
    case CheckItem::PortfolioControl:
        return tr(
            "Facebook greys out a portfolio that you do not fully control. Ask its owner for full control, or for "
            "their help during the log-in.");
    case CheckItem::TwoFactorAtHand: return tr("You can go on. Find that phone before you reach the Facebook page.");
    case CheckItem::LinkedDevices:
        return tr(
            "You can go on. Tell them first: they can link WhatsApp Web again afterwards. WhatsApp for Windows is "
            "not supported any more.");
    case CheckItem::FeaturesLost:
        return tr("You can go on, but know this: old broadcast lists become read-only, and disappearing messages, view "
                  "once and live location are switched off.");
    case CheckItem::BackupMade: return tr("You can go on. A backup is the only safety net for your chats.");
    case CheckItem::PhoneReady: return tr("You can go on. Plug it in before you reach the phone step.");
    case CheckItem::QuietHour: return tr("You can go on. Customers may wait a few minutes for an answer.");
    }
    return {};
}

QString CheckText::progress(int answered, int all)
{
    return answered >= all ? tr("All %1 answered").arg(all) : tr("%1 of %2 answered").arg(answered).arg(all);
}

QString CheckText::countryTitle(const QString &alpha2)
{
    return tr("Gupshup's guide says: numbers of %1 are not supported.").arg(countryName(alpha2));
}

QString CheckText::countryBody()
{
    return tr("You can still try. Facebook has the last word, and nothing is lost if it refuses.");
}

QString CheckText::countryNewer()
{
    return tr("Newer: Meta opened Nigeria and South Africa on 15 April 2026. The guide may not have been updated.");
}

QString CheckText::findingsTitle(const QList<MachineFinding> &findings, bool isBusy)
{
    if (isBusy)
        return tr("What this computer checked: still checking");
    const auto worrying = std::count_if(findings.begin(), findings.end(), [](const MachineFinding &finding) {
        return finding.verdict == MachineFinding::Verdict::Warning || finding.verdict == MachineFinding::Verdict::Bad;
    });
    if (worrying > 0)
        return tr("What this computer checked: please look (%1)").arg(worrying);
    return findings.isEmpty() ? tr("What this computer checked: nothing yet")
                              : tr("What this computer checked: all fine");
}

QString CheckText::finding(const MachineFinding &finding)
{
    using Verdict = MachineFinding::Verdict;
    const bool isFine = finding.verdict == Verdict::Fine;
    const bool isUnknown = finding.verdict == Verdict::NotChecked;
    switch (finding.check) {
    case MachineFinding::Check::Country:
        if (isUnknown)
            return tr("The number's country could not be looked up.");
        return isFine ? tr("Numbers of %1 are supported.").arg(countryName(finding.evidence))
                      : tr("Numbers of %1 stand on the guide's list of unsupported ones.")
                            .arg(countryName(finding.evidence));
    case MachineFinding::Check::PartnerReachable:
        return isFine      ? tr("Gupshup can be reached.")
               : isUnknown ? tr("Whether Gupshup can be reached was not checked.")
                           : tr("The connection to Gupshup is poor.");
    case MachineFinding::Check::FacebookReachable:
        return isFine      ? tr("Facebook can be reached.")
               : isUnknown ? tr("Whether Facebook can be reached was not checked.")
                           : tr("Facebook cannot be reached well from here. Is it blocked in this office?");
    case MachineFinding::Check::ClockRight:
        return isFine      ? tr("This computer's clock is right.")
               : isUnknown ? tr("This computer's clock was not checked.")
                           : tr("This computer's clock is off. Please set it: the 24 hours are shown by it.");
    case MachineFinding::Check::WebViewReady:
        return isFine      ? tr("Facebook's pages can be shown in this window.")
               : isUnknown ? tr("Whether Facebook's pages can be shown here was not checked.")
                           : tr("Facebook's pages are better opened in your own browser.");
    }
    return {};
}

QString CheckText::findingTime(const MachineFinding &finding)
{
    return finding.at == Instant{} ? QString() : tr("at %1").arg(clockTime(finding.at));
}

QString CheckText::formTitle()
{
    return tr("Gupshup's form for this app");
}

QString CheckText::formBody()
{
    return tr("For a set-up on Gupshup's own site, Gupshup asks you to fill in a form once for this app. If the form's "
              "address is not known, the guide opens; the form is linked there. A newer edition of the guide says that "
              "no form is needed any more, so you may go on without it.");
}

QString CheckText::formState(Enablement enablement)
{
    switch (enablement) {
    case Enablement::FormFilled: return tr("You said: the form is filled in.");
    case Enablement::Warned: return tr("You go on without the form.");
    case Enablement::NotAsked:
    case Enablement::Enabled: break;
    }
    return {};
}

QString CheckText::perAppNote()
{
    return tr("This applies to one app. Each new app needs it again.");
}

QString checkItemName(CheckItem item)
{
    switch (item) {
    case CheckItem::AppVersion: return u"AppVersion"_s;
    case CheckItem::ActiveThreeMonths: return u"ActiveThreeMonths"_s;
    case CheckItem::NoPaymentMethod: return u"NoPaymentMethod"_s;
    case CheckItem::FacebookLogin: return u"FacebookLogin"_s;
    case CheckItem::CanScan: return u"CanScan"_s;
    case CheckItem::NotElsewhere: return u"NotElsewhere"_s;
    case CheckItem::PortfolioControl: return u"PortfolioControl"_s;
    case CheckItem::TwoFactorAtHand: return u"TwoFactorAtHand"_s;
    case CheckItem::LinkedDevices: return u"LinkedDevices"_s;
    case CheckItem::FeaturesLost: return u"FeaturesLost"_s;
    case CheckItem::BackupMade: return u"BackupMade"_s;
    case CheckItem::PhoneReady: return u"PhoneReady"_s;
    case CheckItem::QuietHour: return u"QuietHour"_s;
    }
    return {};
}

} // namespace golive::ui
