#include "ui/wording/observatorytext.h"

#include "domain/chats/arrival.h"
#include "ui/wording/placetime.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

QString ObservatoryText::title()
{
    return tr("What has arrived");
}

QString ObservatoryText::summary(const Observed &seen, Instant now)
{
    QStringList parts;
    if (seen.contactsAdded > 0)
        parts << tr("contacts: %1").arg(number(seen.contactsAdded));
    if (seen.historyMessages > 0)
        parts << tr("messages: %1").arg(number(seen.historyMessages));
    if (const auto percent = shownProgress(seen, now); percent && !seen.phases.isEmpty())
        parts << tr("%1 percent").arg(*percent);
    return parts.join(u" · "_s);
}

QString ObservatoryText::nothingYet()
{
    return tr("Nothing yet.");
}

QString ObservatoryText::contacts(const Observed &seen)
{
    if (!seen.hasContacts())
        return tr("Contacts: none yet");
    return seen.contactsRemoved > 0 ? tr("Contacts: %1 received, %2 removed since")
                                          .arg(number(seen.contactsAdded), number(seen.contactsRemoved))
                                    : tr("Contacts: %1 received").arg(number(seen.contactsAdded));
}

QString ObservatoryText::history(const Observed &seen, Instant now)
{
    if (seen.phases.isEmpty())
        return tr("Chats: none yet");
    const auto percent = shownProgress(seen, now);
    return percent ? tr("Chats: %1 percent. Messages: %2").arg(QString::number(*percent), number(seen.historyMessages))
                   : tr("Chats: arriving. Messages: %1").arg(number(seen.historyMessages));
}

QString ObservatoryText::media(const Observed &seen)
{
    const int awaited = std::max(0, seen.mediaAwaited - seen.mediaArrived);
    return awaited > 0 ? tr("Media files: %1 received, %2 announced and not here yet")
                             .arg(number(seen.mediaArrived), number(awaited))
                       : tr("Media files: %1 received").arg(number(seen.mediaArrived));
}

QString ObservatoryText::echoes(const Observed &seen)
{
    return seen.echoes > 0 ? tr("Messages sent from the phone and seen here: %1").arg(number(seen.echoes))
                           : tr("No message sent from the phone was seen here yet");
}

QString ObservatoryText::deliveries(const Observed &seen)
{
    return tr("Delivery reports: %1").arg(number(seen.deliveries));
}

QString ObservatoryText::duplicates(const Observed &seen)
{
    return seen.duplicates > 0 ? tr("Sent more than once, and counted once: %1").arg(number(seen.duplicates))
                               : QString();
}

QString ObservatoryText::ofOthers(const Observed &seen)
{
    return seen.ofOthers > 0 ? tr("Of another number or account, and counted apart: %1").arg(number(seen.ofOthers))
                             : QString();
}

QString ObservatoryText::declined(Instant at)
{
    return tr("%1: the owner chose on the phone not to share older chats. That is a choice, not an error.")
        .arg(dateAndTime(at));
}

QString ObservatoryText::phase(int number)
{
    // meta-coexistence: phase 0 is the last day, 1 up to 90 days, 2 up to 180 days.
    switch (number) {
    case 0: return tr("Today");
    case 1: return tr("Up to 90 days old");
    case 2: return tr("Up to 180 days old");
    default: break;
    }
    return tr("Phase %1").arg(number);
}

QString ObservatoryText::phaseState(const PhaseSeen &phase, const QString &when)
{
    return tr("messages: %1, %2", "count, time or how long ago").arg(number(phase.messages), when);
}

int ObservatoryText::phasePercent(const Observed &seen, const PhaseSeen &phase, Instant now)
{
    return haveChatsArrived(seen, now) ? 100 : phase.progress;
}

QString ObservatoryText::phaseSilent(const Observed &seen)
{
    return hasLastPhaseEnded(seen) ? tr("no chats of that age") : tr("nothing yet");
}

QString ObservatoryText::phasesNote()
{
    return tr("Percent of the whole history, as Meta counts. Parts may come in any order, and one without chats stays "
              "silent.");
}

QString ObservatoryText::field(const QString &name)
{
    if (name == "history"_L1)
        return tr("Chats");
    if (name == "smb_app_state_sync"_L1)
        return tr("Contacts");
    if (name == "smb_message_echoes"_L1 || name == "message_echoes"_L1)
        return tr("Messages sent from the phone");
    if (name == "messages"_L1)
        return tr("New messages");
    if (name == "account_update"_L1)
        return tr("Changes of the account");
    return name;
}

QString ObservatoryText::fieldState(const FieldSeen &field, const QString &when)
{
    return tr("events: %1, the last %2", "count, time or how long ago").arg(number(field.count), when);
}

QString ObservatoryText::mediaType(const QString &mimeType)
{
    if (mimeType.startsWith("image/"_L1))
        return tr("Picture");
    if (mimeType.startsWith("video/"_L1))
        return tr("Video");
    if (mimeType.startsWith("audio/"_L1))
        return tr("Voice or sound");
    if (mimeType.isEmpty())
        return tr("File");
    return tr("File (%1)").arg(mimeType);
}

QString ObservatoryText::mediaLimit()
{
    return tr("Files come as numbers only and can be fetched one by one, 5 an hour at most.");
}

QString ObservatoryText::silenceWhy()
{
    return tr("Accepted is not delivered. Gupshup lists events of chats, contacts and messages sent from the phone "
              "among the faults "
              "known at Meta, without a date for their end; some numbers got a request number and never an event. "
              "Asking again does "
              "not help: each can be asked for once only.");
}

QString ObservatoryText::silenceToDo(const QString &requestId)
{
    return requestId.isEmpty()
               ? tr("If nothing comes within a day, write to support. Where and when it was asked for stands in the "
                    "mail.")
               : tr("If nothing comes within a day, write to support with request number %1.").arg(requestId);
}

QList<int> phasesToShow(const Observed &seen)
{
    QList<int> phases{0, 1, 2};
    for (auto it = seen.phases.cbegin(); it != seen.phases.cend(); ++it) {
        if (!phases.contains(it.key()))
            phases << it.key();
    }
    return phases;
}

} // namespace golive::ui
