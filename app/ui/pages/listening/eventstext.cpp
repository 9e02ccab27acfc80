#include "ui/pages/listening/eventstext.h"

#include "ui/wording/placetime.h"

#include <QUrl>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class ModeText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::EventsText)
public:
    /// Unknown modes are shown as the server names them.
    static QString of(const QString &mode)
    {
        const QString name = mode.toUpper();
        if (name == "COEXISTENCE"_L1)
            return tr("chats and contacts of the phone app");
        if (name == "ACCOUNT"_L1)
            return tr("changes of the account");
        if (name == "OTHERS"_L1)
            return tr("everything new");
        if (name == "MESSAGE"_L1)
            return tr("incoming messages");
        if (name == "TEMPLATE"_L1)
            return tr("templates");
        if (name == "SENT"_L1 || name == "DELIVERED"_L1 || name == "READ"_L1 || name == "FAILED"_L1 ||
            name == "ENQUEUED"_L1)
            return tr("what became of messages sent");
        return mode;
    }
};

/// Account events that are refused on version 3 come by a subscription of their own (partner-api 8.2): its version.
std::optional<int> versionOfAccountEntry(const EventsView &view)
{
    const auto takesAccount = [](const Subscription &one) {
        return one.isActive && one.modes.contains("ACCOUNT"_L1, Qt::CaseInsensitive);
    };
    std::optional<int> version;
    for (const Subscription &one : view.subscriptions) {
        if (takesAccount(one) && one.id == view.carrier)
            return std::nullopt;
        if (takesAccount(one))
            version = one.version;
    }
    return version;
}

bool isOnlyUnchecked(const EventsView &view)
{
    return view.faults == QList{EventsFault::NotCheckedToday};
}

} // namespace

QString EventsText::why()
{
    return tr("The older chats and contacts are sent once, to one address. If no address listens at that moment, they "
              "are lost.");
}

QString EventsText::guidance()
{
    return tr("On Gupshup's site open the app's webhook settings and check that an address is entered and switched on "
              "for Coexistence events, version 3. Ask whoever runs your inbox if you are not sure. Then go on here.");
}

QString EventsText::verdictTitle(const EventsView &view)
{
    if (view.isReading && !view.isRead)
        return tr("Asking Gupshup…");
    if (!view.isRead)
        return tr("Not looked at yet");
    switch (view.verdict) {
    case EventsVerdict::Green: return tr("Ready: an address is listening");
    case EventsVerdict::Amber:
        return isOnlyUnchecked(view) ? tr("An address is set, but was not tried today") : tr("Good enough, with a gap");
    case EventsVerdict::Red:
        return view.carrier.isEmpty() ? tr("Nobody is listening yet") : tr("Nobody answered at that address");
    }
    return {};
}

QString EventsText::verdictBody(const EventsView &view)
{
    if (!view.isRead)
        return {};
    switch (view.verdict) {
    case EventsVerdict::Green:
        if (const auto version = versionOfAccountEntry(view))
            return tr("Chats and contacts have somewhere to go. Changes of the account come by a second entry in "
                      "version %1; that "
                      "is how it should be.")
                .arg(*version);
        return tr("Chats, contacts and changes of the account have somewhere to go.");
    case EventsVerdict::Amber: return tr("Chats of the phone app have somewhere to go. You can go on; better is this:");
    case EventsVerdict::Red: return tr("The chats would be lost. The copying waits until this is put right:");
    }
    return {};
}

QString EventsText::readAgo(const EventsView &view)
{
    return view.isRead && view.readAt ? tr("Read %1.", "so long ago").arg(agoText(view.now - *view.readAt)) : QString();
}

QString EventsText::fault(EventsFault fault)
{
    switch (fault) {
    case EventsFault::NoneActive: return tr("No address is switched on for this app.");
    case EventsFault::CoexistenceMissing:
        return tr("No address takes the chats and contacts of the phone app (COEXISTENCE).");
    case EventsFault::VersionOld: return tr("An address takes them in version 2 only, which does not carry old chats.");
    case EventsFault::OthersMissing: return tr("Events without a mode of their own are not heard (OTHERS is off).");
    case EventsFault::AccountMissing: return tr("Nobody is told if the number is disconnected (ACCOUNT is off).");
    case EventsFault::NotCheckedToday: return tr("Gupshup has not called the address within the last day.");
    case EventsFault::NotReached: return tr("Gupshup called the address, and nobody answered.");
    }
    return {};
}

QString EventsText::faultWay(EventsFault fault, const EventsView &view)
{
    switch (fault) {
    case EventsFault::NoneActive:
    case EventsFault::CoexistenceMissing:
    case EventsFault::VersionOld:
        return view.repairable.isEmpty() ? tr("Add an address below; what is there stays as it is.")
                                         : tr("Press “Put this right”, or add an address of its own below.");
    case EventsFault::OthersMissing:
    case EventsFault::AccountMissing:
        return view.repairable.isEmpty() ? tr("Whoever runs the address can switch it on at Gupshup.")
                                         : tr("“Put this right” switches it on.");
    case EventsFault::NotCheckedToday: return tr("Press “Ask Gupshup to call it now”.");
    case EventsFault::NotReached:
        return tr(
            "See that the server or tunnel there is running and answers within 10 seconds. Then press “Ask Gupshup to "
            "call it now”.");
    }
    return {};
}

QString EventsText::check(const EventsView &view)
{
    if (!view.check || view.carrier.isEmpty())
        return {};
    const QString when = nearDayAndTime(view.check->at, view.now);
    if (view.check->isReached)
        return tr("Gupshup called this address %1 and it answered.", "today at 14:02").arg(when);
    const QString unanswered = tr("Gupshup called this address %1 and nobody answered.", "today at 14:02").arg(when);
    return view.check->detail.isEmpty() ? unanswered : unanswered + u' ' + tr("It said: %1").arg(view.check->detail);
}

QString EventsText::subscriptionTitle(const Subscription &subscription)
{
    const QString host = QUrl(subscription.url).host();
    return host.isEmpty() ? subscription.url : host;
}

QString EventsText::subscriptionBody(const Subscription &subscription)
{
    QStringList modes;
    for (const QString &mode : subscription.modes) {
        if (const QString words = ModeText::of(mode); !modes.contains(words))
            modes << words;
    }
    const QString state = subscription.isActive ? tr("on") : tr("switched off");
    return tr("Version %1, %2. Takes: %3.").arg(QString::number(subscription.version), state, modes.join(u", "_s));
}

QString EventsText::repairChanges(const Subscription &subscription)
{
    const Subscription after = repaired(subscription);
    QStringList lines{tr("What changes for %1:").arg(subscriptionTitle(subscription))};
    const QString bullet = u"\u2022 "_s;
    if (!subscription.isActive)
        lines << bullet + tr("it is switched on");
    if (subscription.version != after.version)
        lines << bullet + tr("version %1 becomes version %2").arg(subscription.version).arg(after.version);
    QStringList added;
    for (const QString &mode : after.modes) {
        if (!subscription.modes.contains(mode, Qt::CaseInsensitive))
            added << mode;
    }
    if (!added.isEmpty())
        lines << bullet + tr("these modes are added: %1").arg(added.join(u", "_s));
    lines << tr("Nothing is taken away: its address, its name and the modes that it has stay.");
    return lines.join(u'\n');
}

QString EventsText::repairQuestion(const Subscription &subscription)
{
    QStringList parts{tr("This address was not made by Golive; another system uses it."), repairChanges(subscription)};
    if (subscription.version != repaired(subscription).version)
        parts << tr(
            "In version 3 events have another form, which the system there must understand. If you are not sure, keep "
            "it as it is and add an address of its own.");
    return parts.join(u"\n\n"_s);
}

QString EventsText::createTitle()
{
    return tr("Add an address");
}

QString EventsText::createNote()
{
    return tr("The address of your inbox or server, starting with https://. Gupshup tries it at once.");
}

QString EventsText::modesNote()
{
    return tr(
        "Gupshup does not document which mode carries the older chats. COEXISTENCE with OTHERS switched on is the "
        "safest, so Golive asks for both.");
}

QString EventsText::headerHint()
{
    return tr("Only if your server asks for one. Written as Name: value");
}

QString EventsText::asLast(const QString &missingHeader)
{
    return missingHeader.isEmpty()
               ? tr("Filled in as for your last client. Change it where this client's events go elsewhere.")
               : tr("Filled in as for your last client. The header %1 could not be read from this computer's keychain: "
                    "please type it again.")
                     .arg(missingHeader);
}

QString EventsText::receiverShared()
{
    return tr("Events come to Golive's receiver by an address of the old kind. It is the same for all your clients, so "
              "whoever has it could speak for any of them. Add this app's own address here, then delete the old one at "
              "Gupshup. Nothing is lost meanwhile: what comes by both is counted once.");
}

QString EventsText::receiverPractice()
{
    return tr("For practice this is all that is needed: the events arrive in Golive, and you can watch them.");
}

QString EventsText::receiverLive(const ReceiverView &receiver)
{
    return tr("Golive's receiver listens on this computer at %1, and Gupshup cannot reach it there. A public https "
              "address "
              "of yours (a reverse proxy or a tunnel) must forward to it. Type that address; Golive adds a secret part "
              "behind it, which is this app's alone.")
        .arg(receiver.localUrl.toString(QUrl::RemovePath | QUrl::RemoveQuery));
}

QString EventsText::receiverFault(const ReceiverView &receiver)
{
    return receiver.fault.isEmpty() ? QString() : tr("Golive's own receiver does not run: %1").arg(receiver.fault);
}

QString EventsText::waiverTitle()
{
    return tr("Go on without an address");
}

QString EventsText::waiverBody()
{
    return tr("The number will work, but the older chats and contacts go nowhere. Getting them later means "
              "disconnecting and starting again.");
}

QString EventsText::waiverWord()
{
    return tr("WITHOUT", "the word that is typed to go on without an address for events");
}

QString EventsText::waiverPrompt()
{
    return tr("Type %1 to go on").arg(waiverWord());
}

QString EventsText::waived()
{
    return tr("You chose to go on without an address.");
}

} // namespace golive::ui
