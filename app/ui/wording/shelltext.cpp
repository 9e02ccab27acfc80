#include "ui/wording/shelltext.h"

#include "ui/pages/pagelist.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class ShellWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ShellText)
public:
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
