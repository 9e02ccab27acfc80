#include "ui/wording/supporttext.h"

#include "domain/plainsetup.h"
#include "domain/sync/evidence.h"
#include "domain/view/pageview.h"
#include "ui/wording/synctext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace golive::ui {

namespace {

class SupportWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::SupportText)
};

void addLine(QStringList &lines, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        lines << name + QLatin1String(": ") + value;
}

/// Support sits elsewhere: times in its mail are UTC.
QString utc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

/// "Accepted, 2026-11-23 10:00:00 UTC"; nothing where it was not asked for.
QString ledgerLine(const SyncRecord &record, SyncKind kind)
{
    if (record.state == SyncRecord::State::NotRequested)
        return {};
    QStringList parts{SyncText::state(record, kind, false)};
    if (record.at)
        parts << utc(*record.at);
    // That events have shown it is said already.
    if (!record.code.isEmpty() && record.reason() != SyncRecord::Reason::ShownByEvents)
        parts << SupportWords::tr("error number %1").arg(record.code);
    // Earlier versions kept their own English words of what was not sent; a server's came with its status.
    const bool isQuotable = record.state != SyncRecord::State::NotSent || !record.code.isEmpty();
    if (!record.detail.isEmpty() && isQuotable)
        parts << SupportWords::tr("the server's own words: “%1”").arg(record.detail);
    if (record.isOnceMore)
        parts << SupportWords::tr("sent once more after its answer was lost");
    return parts.join(QLatin1String(", "));
}

void addEvents(QStringList &lines, const Setup &setup)
{
    const Observed seen = observedOfThis(setup);
    for (auto it = seen.fields.cbegin(); it != seen.fields.cend(); ++it)
        addLine(lines, SupportWords::tr("Events of the field %1").arg(it.key()),
                SupportWords::tr("%1, the last at %2", "count, time").arg(QString::number(it->count), utc(it->lastAt)));
    if (!seen.phases.isEmpty())
        addLine(lines, SupportWords::tr("History progress"), QStringLiteral("%1 %").arg(seen.historyProgress));
    if (seen.declinedAt)
        addLine(lines, SupportWords::tr("History declined"), utc(*seen.declinedAt));
    const bool isAsked = setup.onboarding.contacts.state == SyncRecord::State::Accepted ||
                         setup.onboarding.history.state == SyncRecord::State::Accepted;
    if (isAsked && seen.mark > 0 && !seen.hasContacts() && !seen.hasHistory())
        lines << SupportWords::tr("Since the requests no event of contacts or chats was received.");
    if (!seen.account.isEmpty()) {
        const AccountNote &last = seen.account.last();
        addLine(
            lines, SupportWords::tr("Last account event"),
            QStringList{last.name, last.reason, last.initiatedBy, utc(last.at)}.join(QLatin1Char(' ')).simplified());
    }
}

} // namespace

SupportMail supportMail(const Setup &kept, const Problem &problem)
{
    const Setup setup = plainSetup(kept);
    SupportMail mail;
    mail.subject = SupportWords::tr("Coexistence onboarding: help needed for app %1").arg(setup.client.appName);

    QStringList lines;
    lines << SupportWords::tr("Please help with this onboarding.") << QString();
    addLine(lines, SupportWords::tr("App"), setup.client.appName);
    addLine(lines, SupportWords::tr("App id"), setup.client.app.value);
    addLine(lines, SupportWords::tr("Number"), setup.client.number ? setup.client.number->e164 : QString());
    addLine(lines, SupportWords::tr("WhatsApp Business Account id"),
            setup.onboarding.finish ? setup.onboarding.finish->waba.value : QString());
    addLine(lines, SupportWords::tr("Error code"), problem.code);
    addLine(lines, SupportWords::tr("Message"), problem.detail);
    addLine(lines, SupportWords::tr("Meta session id"), problem.reference);
    addLine(lines, SupportWords::tr("Contacts request id"), setup.onboarding.contacts.requestId);
    addLine(lines, SupportWords::tr("Chats request id"), setup.onboarding.history.requestId);
    addLine(lines, SupportWords::tr("Contacts request"), ledgerLine(setup.onboarding.contacts, SyncKind::Contacts));
    addLine(lines, SupportWords::tr("Chats request"), ledgerLine(setup.onboarding.history, SyncKind::History));
    if (setup.onboarding.window)
        addLine(lines, SupportWords::tr("The 24 hours are counted from"), utc(setup.onboarding.window->opensAt));
    addLine(lines, SupportWords::tr("Events go to"), eventsHostOf(setup));
    addEvents(lines, setup);
    addLine(lines, SupportWords::tr("Last stage"), setup.seen.state.detail);
    lines << QString()
          << SupportWords::tr(
                 "(Gupshup's guide says that most coexistence issues originate on Meta's side, and that the time "
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
    case Kind::ProxySignIn:
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
    case Kind::EventsHeaderNotValid:
    case Kind::SubscriptionRefused:
    case Kind::EnableRefused:
    case Kind::SignUpAbandoned:
    case Kind::SignUpFailed:
    case Kind::SignUpWithoutCoexistence:
    case Kind::SignUpWithoutNumber:
    case Kind::SignUpNumberOther:
    case Kind::SignUpFinishNotKnown:
    case Kind::SignUpSilent:
    case Kind::SignUpPageStopped:
    case Kind::SignUpPageEmpty:
    case Kind::SignUpPartMissing:
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
    case Kind::DiskFull:
    case Kind::FolderReadOnly:
    case Kind::FolderShared:
    case Kind::DatabaseDamaged:
    case Kind::DatabaseNewer:
    case Kind::DatabaseLocked:
    case Kind::StoreUnreachable:
    case Kind::StoreUnprepared:
    case Kind::StoreNotAllowed:
    case Kind::StoreFailedOver:
    case Kind::StoreNotEncrypted:
    case Kind::StoreNotTrusted:
    case Kind::StoreOtherName:
    case Kind::StoreNoAuthority:
    case Kind::StorePasswordMissing:
    case Kind::StorePasswordWrong:
    case Kind::StorePasswordExposed:
    case Kind::Refused: return true;
    }
    return true;
}

} // namespace golive::ui
