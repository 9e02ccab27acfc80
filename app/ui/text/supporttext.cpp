#include "ui/text/supporttext.h"

#include <QCoreApplication>
#include <QStringList>

namespace golive::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::SupportText)
};

void addLine(QStringList &lines, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        lines << name + QLatin1String(": ") + value;
}

} // namespace

SupportMail supportMail(const Setup &setup, const Problem &problem)
{
    SupportMail mail;
    mail.subject = Words::tr("Coexistence onboarding: help needed for app %1").arg(setup.appName);

    QStringList lines;
    lines << Words::tr("Please help with this onboarding.") << QString();
    addLine(lines, Words::tr("App"), setup.appName);
    addLine(lines, Words::tr("App id"), setup.app.value);
    addLine(lines, Words::tr("Number"), setup.number ? setup.number->e164 : QString());
    addLine(lines, Words::tr("WhatsApp Business Account id"), setup.finish ? setup.finish->waba.value : QString());
    addLine(lines, Words::tr("Error code"), problem.code);
    addLine(lines, Words::tr("Message"), problem.detail);
    addLine(lines, Words::tr("Meta session id"), problem.reference);
    addLine(lines, Words::tr("Contacts request id"), setup.contactsSync.requestId);
    addLine(lines, Words::tr("Chats request id"), setup.historySync.requestId);
    addLine(lines, Words::tr("Last stage"), setup.appState.detail);
    lines << QString()
          << Words::tr("(Gupshup's guide says that most coexistence issues originate on Meta's side, and that the time "
                       "to resolve "
                       "them can depend on Meta's investigation.)");
    mail.body = lines.join(QLatin1Char('\n'));
    return mail;
}

bool maySupportHelp(const Problem &problem)
{
    using Kind = Problem::Kind;
    switch (problem.kind) {
    // Refused by Gupshup where its words are there, else found here before anything was sent.
    case Kind::AppNameCharacters:
    case Kind::AppNameLength:
    case Kind::NumberNotValid:
    case Kind::LinkNotValid:
    case Kind::WrongCredentials: return !problem.detail.isEmpty();
    case Kind::Offline:
    case Kind::ServerUnavailable:
    case Kind::AnswerNotUnderstood:
    case Kind::TimedOut:
    case Kind::TooManyRequests:
    case Kind::AccountUnknown:
    case Kind::SignInExpired:
    case Kind::NoPermission:
    case Kind::AppNameTaken:
    case Kind::AppHasOtherNumber:
    case Kind::ContactNotValid:
    case Kind::SetupFileNotValid:
    case Kind::RegionAfterGoLive:
    case Kind::RegionNotAccepted:
    case Kind::EmailAlreadyVerified:
    case Kind::EmailMissing:
    case Kind::LinkLimitReached:
    case Kind::LinkExpired:
    case Kind::AppNotLive:
    case Kind::EventsAddressNotReached:
    case Kind::SubscriptionRefused:
    case Kind::EnableRefused:
    case Kind::SignUpAbandoned:
    case Kind::SignUpFailed:
    case Kind::SignUpWithoutCoexistence:
    case Kind::SignUpWithoutNumber:
    case Kind::SignUpNumberOther:
    case Kind::SignUpPageDied:
    case Kind::SignUpPageUnreachable:
    case Kind::SignUpPageBlocked:
    case Kind::SignUpCertificate:
    case Kind::SetUpFailed:
    case Kind::SyncNotSent:
    case Kind::SyncUnknown:
    case Kind::SyncRefused:
    case Kind::SyncAlreadyRequested:
    case Kind::SyncMissed:
    case Kind::NotSaved:
    case Kind::Refused: return true;
    }
    return true;
}

} // namespace golive::ui
