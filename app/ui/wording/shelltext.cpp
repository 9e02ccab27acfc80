#include "ui/wording/shelltext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class ShellWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ShellText)
public:
    static QString title(Page page)
    {
        switch (page) {
        case Page::Start: return tr("Take a WhatsApp number live");
        case Page::SignIn: return tr("Sign in");
        case Page::Client: return tr("App and number");
        case Page::GetReady: return tr("Get ready");
        case Page::Region: return tr("Where messages are stored");
        case Page::Contact: return tr("Contact details");
        case Page::Events: return tr("Where events go");
        case Page::Connect: return tr("Connect with Facebook");
        case Page::SetUp: return tr("Set up and chats");
        case Page::Report: return tr("Report");
        }
        return {};
    }

    static QString intro(const PageView &view)
    {
        switch (view.page) {
        case Page::Start:
            return tr("The WhatsApp Business App stays on the phone and keeps working. Gupshup works beside it.");
        case Page::SignIn: {
            const auto *signIn = std::get_if<SignInView>(&view.body);
            if (signIn && signIn->isSelfServe)
                return tr("Golive can work beside Gupshup's site without any sign-in. With the app's token it does "
                          "more by itself.");
            return tr("With your partner account, so that Golive can do the clerical part for you.");
        }
        case Page::Client: {
            const auto *client = std::get_if<ClientView>(&view.body);
            if (client && client->isGuidance)
                return tr("Say which app on Gupshup's site and which number this is about.");
            return tr("One app belongs to one number. Choose both with care: you cannot swap them later.");
        }
        case Page::GetReady: return tr("A few short questions now spare you trouble in the middle of it.");
        case Page::Region: return tr("Choose the country in which Meta keeps the messages, or leave it as it is.");
        case Page::Contact: return tr("Gupshup wants to know whom to write to about this number.");
        case Page::Events: return tr("Old chats and new messages need an address where they can arrive.");
        case Page::Connect: return tr("Follow the cards beside the page. Keep the phone at hand.");
        case Page::SetUp: return tr("From here on Golive does the work. You can watch.");
        case Page::Report: return tr("What was done, and what comes next.");
        }
        return {};
    }

    static QString activity(Activity activity)
    {
        switch (activity) {
        case Activity::SigningIn: return tr("Signing in …");
        case Activity::ListingApps: return tr("Reading the list of apps …");
        case Activity::CreatingApp: return tr("Creating the app …");
        case Activity::OpeningApp: return tr("Opening the app …");
        case Activity::CheckingMachine: return tr("Checking this computer …");
        case Activity::Enabling: return tr("Enabling the app …");
        case Activity::SavingRegion: return tr("Saving the region …");
        case Activity::SavingContact: return tr("Saving the contact details …");
        case Activity::ResendingEmail: return tr("Asking for the e-mail again …");
        case Activity::ReadingSubscriptions: return tr("Looking where events go …");
        case Activity::CreatingSubscription: return tr("Setting the address for events …");
        case Activity::FetchingLink: return tr("Getting the sign-up link …");
        case Activity::ReadingState: return tr("Looking how far Gupshup is …");
        case Activity::ShowingSignUp: return tr("Opening the sign-up page …");
        case Activity::Verifying: return tr("Checking that everything works …");
        case Activity::SyncingContacts: return tr("Asking for the contacts …");
        case Activity::SyncingHistory: return tr("Asking for the chats …");
        case Activity::CheckingEvents: return tr("Gupshup is calling the address for events …");
        case Activity::ChangingSubscription: return tr("Putting the address for events right …");
        case Activity::FetchingMedia: return tr("Fetching the file …");
        }
        return {};
    }

    static QString next(NextLabel label)
    {
        switch (label) {
        case NextLabel::Next: return tr("Next");
        case NextLabel::SignIn: return tr("Sign in");
        case NextLabel::Confirm: return tr("Confirm");
        case NextLabel::Finish: return tr("Finish");
        case NextLabel::GoOnWithout: return tr("Go on without");
        case NextLabel::ToReport: return tr("To the report");
        }
        return {};
    }

    static QString claimed(const QString &line) { return tr("The file says: %1").arg(line); }
    static QString app(const QString &name) { return tr("app %1", "name of an app").arg(name); }
    static QString inPractice(const QString &title) { return tr("%1 (practice)", "window title").arg(title); }
    static QString practice()
    {
        return tr("Practice: nothing here is real. No number, no account and no client is touched.");
    }
    static QString practiceBriefly() { return tr("Practice: nothing here is real."); }
};

} // namespace

QString pageTitle(Page page)
{
    return ShellWords::title(page);
}
QString pageIntro(const PageView &view)
{
    return ShellWords::intro(view);
}

QString identityLine(const Identity &identity)
{
    QStringList parts;
    if (!identity.number.isEmpty())
        parts << identity.number;
    if (!identity.app.isEmpty())
        parts << ShellWords::app(identity.app);
    if (!parts.isEmpty() && !identity.partner.isEmpty())
        parts << identity.partner;
    const QString line = parts.join(u" · "_s);
    return identity.isClaimed && !line.isEmpty() ? ShellWords::claimed(line) : line;
}

QString titleOfWindow(const PageView &view)
{
    QStringList parts{u"Golive"_s};
    QStringList who;
    if (!view.identity.app.isEmpty())
        who << view.identity.app;
    if (!view.identity.number.isEmpty())
        who << view.identity.number;
    if (!who.isEmpty())
        parts << who.join(", "_L1);
    parts << pageTitle(view.page);
    const QString title = parts.join(u" – "_s);
    return view.isPractice ? ShellWords::inPractice(title) : title;
}

QString activityText(Activity activity)
{
    return ShellWords::activity(activity);
}
QString nextLabelText(NextLabel label)
{
    return ShellWords::next(label);
}
QString practiceTextBriefly()
{
    return ShellWords::practiceBriefly();
}

QString practiceText()
{
    return ShellWords::practice();
}

} // namespace golive::ui
