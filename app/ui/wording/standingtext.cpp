#include "ui/wording/standingtext.h"

#include "ui/wording/placetime.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class StandingWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::StandingText)
public:
    /// Meta's reasons, as its account_update page lists them since April 2026.
    static QString reason(const QString &sent)
    {
        if (sent == "ACCOUNT_DISCONNECTED"_L1)
            return tr("Somebody pressed Disconnect in WhatsApp Business on the phone.");
        if (sent == "BUSINESS_DOWNGRADE"_L1)
            return tr("The number was moved from WhatsApp Business to the ordinary WhatsApp.");
        if (sent == "CHANGE_NUMBER"_L1)
            return tr("The number was changed in the phone app.");
        if (sent == "COMPANION_INACTIVITY"_L1)
            return tr("The connection was not used for about 30 days.");
        if (sent == "PRIMARY_INACTIVITY"_L1)
            return tr("WhatsApp Business was not opened on the phone for about 14 days.");
        if (sent == "USER_RE_REGISTERED"_L1)
            return tr("The number was registered anew on a phone.");
        if (sent == "PHONE_NUMBER_REMOVED"_L1 || sent == "PHONE_NUMBER_DELETED"_L1)
            return tr("The number was removed from its account.");
        if (sent == "PARTNER_APP_UNINSTALLED"_L1)
            return tr("Gupshup's connection was removed from the account.");
        if (isDeleted(sent) || isBan({Standing::Kind::Removed, sent, {}}))
            return {}; // the title says it
        return tr("Meta's reason: %1").arg(sent);
    }
    static bool isDeleted(const QString &sent) { return sent == "ACCOUNT_DELETED"_L1; }
    /// Words of Meta and Gupshup that change nothing here.
    static bool isKnown(const QString &name)
    {
        return name.contains(u'/') || name.startsWith("ACCOUNT_VIOLATION"_L1) ||
               name.startsWith("ACCOUNT_RESTRICT"_L1) || name == "DISABLED_UPDATE"_L1;
    }
    static QString by(const QString &initiatedBy)
    {
        if (initiatedBy == "USER"_L1)
            return tr("The owner's phone did it.");
        if (initiatedBy == "SYSTEM"_L1)
            return tr("Meta did it by itself.");
        return tr("Done by: %1").arg(initiatedBy);
    }
    static QString toDo(const QString &sent)
    {
        if (sent == "PRIMARY_INACTIVITY"_L1)
            return tr("Open the phone app at least every 14 days from now on.");
        if (sent == "BUSINESS_DOWNGRADE"_L1)
            return tr("First install WhatsApp Business on the phone again and move the number to it.");
        if (sent == "CHANGE_NUMBER"_L1)
            return tr("Onboard the new number; the old one cannot come back.");
        return {};
    }
    static QString note(const AccountNote &note)
    {
        switch (note.kind) {
        case AccountNote::Kind::Live: return tr("Gupshup says: live");
        case AccountNote::Kind::Offboarded: return tr("Interrupted");
        case AccountNote::Kind::Reconnected: return tr("Reconnected");
        case AccountNote::Kind::Removed: return tr("Disconnected");
        case AccountNote::Kind::Added: return tr("Connected");
        case AccountNote::Kind::Deleted: return tr("Account deleted");
        case AccountNote::Kind::Banned: return tr("Account switched off");
        case AccountNote::Kind::Reinstated: return tr("Account switched on again");
        case AccountNote::Kind::Other: break;
        }
        const QString said =
            note.reason.isEmpty() ? note.name : tr("%1: %2", "event, reason").arg(note.name, note.reason);
        return isKnown(note.name) ? said : tr("%1 (not known to Golive)", "event").arg(said);
    }
};

} // namespace

QString StandingText::title(const Standing &standing)
{
    switch (standing.kind) {
    case Standing::Kind::Connected: return {};
    case Standing::Kind::Offboarded: return tr("The connection is interrupted");
    case Standing::Kind::Removed:
        if (StandingWords::isDeleted(standing.reason))
            return tr("The account of this number was deleted");
        if (isBan(standing))
            return tr("Meta has switched off the account of this number");
        return tr("This number was disconnected");
    }
    return {};
}

QString StandingText::body(const Standing &standing)
{
    switch (standing.kind) {
    case Standing::Kind::Connected: return {};
    case Standing::Kind::Offboarded:
        return tr(
            "Usually WhatsApp Business was moved to another phone. It often comes back by itself within minutes, if "
            "the "
            "connected products stay ticked while the app is registered. Until then nothing can be sent from here.");
    case Standing::Kind::Removed: {
        if (isBan(standing))
            return tr(
                "The phone app is not touched by this. Only Meta can switch it on again: ask Gupshup's support for "
                "the way.");
        const QString toDo = StandingWords::toDo(standing.reason);
        const QString way = tr("The phone app works as before. Only a new onboarding brings the connection back.");
        return toDo.isEmpty() ? way : way + u' ' + toDo;
    }
    }
    return {};
}

QString StandingText::reason(const Standing &standing)
{
    QStringList parts;
    if (const QString why = standing.reason.isEmpty() ? QString() : StandingWords::reason(standing.reason);
        !why.isEmpty())
        parts << why;
    if (!standing.initiatedBy.isEmpty())
        parts << StandingWords::by(standing.initiatedBy);
    // First: what is said of it are whole sentences.
    const QString said = parts.join(u' ');
    const QString since = standing.since ? dateAndTime(*standing.since) : QString();
    return since.isEmpty() || said.isEmpty() ? QString(since + said) : QString(since + u" · "_s + said);
}

QString StandingText::hint(const Standing &standing)
{
    if (!standing.hint)
        return {};
    switch (standing.hint->kind) {
    case Standing::Kind::Connected: return tr("An event says that the account was switched on again");
    case Standing::Kind::Offboarded: return tr("An event says that the connection is interrupted");
    case Standing::Kind::Removed: return tr("This number is said to be disconnected");
    }
    return {};
}

QString StandingText::hintBody(const Standing &standing)
{
    if (!standing.hint)
        return {};
    return standing.hint->deniedAt
               ? tr("Gupshup says that it is still live, so everything goes on. It is looked at for a while longer.")
               : tr("What is said may be late, wrong or about something else: Golive asks Gupshup once more before it "
                    "believes it, and until then everything goes on.");
}

QString StandingText::reconnected(Instant at)
{
    return tr("The number was reconnected, %1. Older chats are not copied again, and linked devices have to be linked "
              "again.")
        .arg(dateAndTime(at));
}

QString StandingText::note(const AccountNote &note)
{
    const QString whose = note.phone.isEmpty() ? QString() : QString(u" (+%1)"_s.arg(note.phone));
    return StandingWords::note(note) + whose;
}

} // namespace golive::ui
