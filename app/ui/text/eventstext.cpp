#include "ui/text/eventstext.h"

#include <QUrl>

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
        if (name == "SENT"_L1 || name == "DELIVERED"_L1 || name == "READ"_L1 || name == "FAILED"_L1
            || name == "ENQUEUED"_L1)
            return tr("what became of messages sent");
        return mode;
    }
};

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

QString EventsText::verdictTitle(EventsVerdict verdict, bool isRead, bool isReading)
{
    if (isReading)
        return tr("Asking Gupshup…");
    if (!isRead)
        return tr("Not looked at yet");
    switch (verdict) {
    case EventsVerdict::Green: return tr("Ready: an address is listening");
    case EventsVerdict::Amber: return tr("Good enough, with a gap");
    case EventsVerdict::Red: return tr("Nobody is listening yet");
    }
    return {};
}

QString EventsText::verdictBody(EventsVerdict verdict, bool isRead)
{
    if (!isRead)
        return {};
    switch (verdict) {
    case EventsVerdict::Green: return tr("Chats, contacts and changes of the account have somewhere to go.");
    case EventsVerdict::Amber:
        return tr("Chats of the phone app have somewhere to go. The modes OTHERS or ACCOUNT are not switched on; they may "
                  "be needed.");
    case EventsVerdict::Red:
        return tr("No active address takes Coexistence events in version 3. Add one below; the copying waits for it.");
    }
    return {};
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
    return tr("Gupshup does not document which mode carries the older chats. Golive asks for all that may.");
}

QString EventsText::headerHint()
{
    return tr("Only if your server asks for one. Written as Name: value");
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
