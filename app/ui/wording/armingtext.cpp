#include "ui/wording/armingtext.h"

namespace golive::ui {

QString ArmingText::startByItself()
{
    return tr("Start the copying by itself as soon as the number is live");
}

QString ArmingText::whatHappens()
{
    return tr("Golive asks for the contacts first and then for the chats, once each. Nobody needs to sit here.");
}

QString ArmingText::state(ArmState state)
{
    switch (state) {
    case ArmState::Armed: return tr("It starts by itself.");
    case ArmState::Settled: return tr("Nothing is left to start.");
    case ArmState::NoToken: return tr("From here it is only watched: without the app's token Golive cannot start it.");
    case ArmState::TurnedOff:
        return tr("You start it yourself, on the page “Set up and chats”, within 24 hours after Facebook is finished.");
    case ArmState::HeldByEvents: return tr("It is held back: nobody would hear the chats arrive.");
    case ArmState::HeldByOldChats:
        return tr("It is held back: pause the bot first, then answer here that it is paused.");
    case ArmState::HeldByEarlierSync:
        return tr("It is held back: say on “Set up and chats” first whether anybody has asked for the chats before.");
    case ArmState::HeldByNewStart: return tr("It waits until Facebook is finished once more.");
    }
    return {};
}

bool ArmingText::isHeld(ArmState state)
{
    switch (state) {
    case ArmState::Armed:
    case ArmState::Settled:
    case ArmState::NoToken:
    case ArmState::TurnedOff:
    case ArmState::HeldByNewStart: return false;
    case ArmState::HeldByEvents:
    case ArmState::HeldByOldChats:
    case ArmState::HeldByEarlierSync: return true;
    }
    return false;
}

QString ArmingText::briefly(ArmState state)
{
    switch (state) {
    case ArmState::Armed: return tr("copying starts by itself");
    case ArmState::Settled: return {};
    case ArmState::NoToken: return tr("watched only");
    case ArmState::TurnedOff: return tr("copying is started by hand");
    case ArmState::HeldByEvents: return tr("copying held: nobody listens");
    case ArmState::HeldByOldChats: return tr("copying held: pause the bot");
    case ArmState::HeldByEarlierSync: return tr("copying held: asked for before?");
    case ArmState::HeldByNewStart: return tr("waits for a new start");
    }
    return {};
}

QString ArmingText::oldChatsQuestion(const QString &host)
{
    return host.isEmpty() ? tr("Does the system that receives the chats know that old chats are old?")
                          : tr("Does the system at %1 know that old chats are old?").arg(host);
}

QString ArmingText::oldChatsReason()
{
    return tr("A bot may reply to months-old messages: pause it first.");
}

QString ArmingText::oldChatsAnswer(Arming::OldChats answer)
{
    switch (answer) {
    case Arming::OldChats::NotAsked: return {};
    case Arming::OldChats::Known: return tr("Yes, it knows, or the bot is paused");
    case Arming::OldChats::NotKnown: return tr("No, or I am not sure");
    case Arming::OldChats::NobodyReplies: return tr("Nobody replies automatically there");
    }
    return {};
}

QString ArmingText::oldChatsNote(Arming::OldChats answer)
{
    switch (answer) {
    case Arming::OldChats::NotAsked:
    case Arming::OldChats::Known:
    case Arming::OldChats::NobodyReplies: return {};
    case Arming::OldChats::NotKnown:
        return tr("The automatic start is held back until then. Ask whoever runs the system, pause the bot, then "
                  "answer “Yes”. "
                  "You can go on meanwhile.");
    }
    return {};
}

QString ArmingText::ifUnknownTitle()
{
    return tr("If an answer from Gupshup gets lost");
}

QString ArmingText::ifUnknownIntro()
{
    return tr(
        "A call may leave and its answer never come back. Golive then waits for the chats themselves. If nothing has "
        "arrived when 2 hours are left:");
}

QString ArmingText::ifUnknownChoice(Arming::IfUnknown choice)
{
    switch (choice) {
    case Arming::IfUnknown::LeaveIt: return tr("Leave it");
    case Arming::IfUnknown::SendOnceMore: return tr("Ask once more");
    }
    return {};
}

QString ArmingText::ifUnknownRisk(Arming::IfUnknown choice)
{
    switch (choice) {
    case Arming::IfUnknown::LeaveIt:
        return tr("Nothing is asked twice. If the first call never arrived, the chats are lost.");
    case Arming::IfUnknown::SendOnceMore:
        return tr(
            "Meta documents that it refuses a second request (2593107). One user reported that the phone app was upset "
            "by it.");
    }
    return {};
}

QString ArmingText::keepPhoneOpen()
{
    return tr("Keep WhatsApp Business open on the phone, on Wi-Fi and charging.");
}

} // namespace golive::ui
