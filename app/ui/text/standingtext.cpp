#include "ui/text/standingtext.h"

#include "ui/text/placetime.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class Words
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
        return tr("Meta's reason: %1").arg(sent);
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
};

} // namespace

QString StandingText::title(const Standing &standing)
{
    switch (standing.kind) {
    case Standing::Kind::Connected: return {};
    case Standing::Kind::Offboarded: return tr("The connection is interrupted");
    case Standing::Kind::Removed: return tr("This number was disconnected");
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
        const QString toDo = Words::toDo(standing.reason);
        const QString way = tr("The phone app works as before. Only a new onboarding brings the connection back.");
        return toDo.isEmpty() ? way : way + u' ' + toDo;
    }
    }
    return {};
}

QString StandingText::reason(const Standing &standing)
{
    QStringList parts;
    if (!standing.reason.isEmpty())
        parts << Words::reason(standing.reason);
    if (!standing.initiatedBy.isEmpty())
        parts << Words::by(standing.initiatedBy);
    if (standing.since)
        parts << dateAndTime(*standing.since);
    return parts.join(u' ');
}

QString StandingText::reconnected(Instant at)
{
    return tr("The number was reconnected, %1. Older chats are not copied again, and linked devices have to be linked "
              "again.")
        .arg(dateAndTime(at));
}

QString StandingText::note(const AccountNote &note)
{
    switch (note.kind) {
    case AccountNote::Kind::Live: return tr("Gupshup says: live");
    case AccountNote::Kind::Offboarded: return tr("Interrupted");
    case AccountNote::Kind::Reconnected: return tr("Reconnected");
    case AccountNote::Kind::Removed: return tr("Disconnected");
    case AccountNote::Kind::Added: return tr("Connected");
    case AccountNote::Kind::Other: break;
    }
    return note.reason.isEmpty() ? note.name : tr("%1: %2", "event, reason").arg(note.name, note.reason);
}

} // namespace golive::ui
