#include "ui/shell/holdtext.h"

#include <QCoreApplication>

namespace golive::ui {

namespace {

class HoldWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::HoldText)
public:
    static QString of(NextHold hold)
    {
        switch (hold) {
        case NextHold::None:
        case NextHold::Busy:
        case NextHold::DoorMissing:
        case NextHold::SignInMissing:
        case NextHold::AtTheEnd: return {};
        case NextHold::LinkMissing: return tr("Open the file, or paste the link.");
        case NextHold::AppMissing: return tr("Choose an app first, or create one.");
        case NextHold::AppNameMissing: return tr("Type the name of the app first.");
        case NextHold::NumberMissing: return tr("Type the number first.");
        case NextHold::NumberOther:
            return tr("This app has another number: choose another app, or correct the number.");
        case NextHold::NumberToConfirm: return tr("Say first that the number is right.");
        case NextHold::ChecklistOpen: return tr("Some questions are still open.");
        case NextHold::EnableFormOpen: return tr("Say whether the form was filled in.");
        case NextHold::ContactOpen: return tr("Fill in the contact details first.");
        case NextHold::TermsMissing: return tr("The box about the terms is still open.");
        case NextHold::EventsHeld: return tr("The chats need an address to arrive at, first.");
        case NextHold::OldChatsOpen:
            return tr("Say first whether the system that receives them knows that old chats are old.");
        case NextHold::SignUpOpen: return tr("Golive moves on by itself once Facebook is finished.");
        case NextHold::SignUpToTell:
            return tr("Golive moves on once Facebook is finished. Where it does not notice, say so on the last card.");
        case NextHold::NumberToSelect: return tr("Golive moves on by itself once the number is selected.");
        case NextHold::SelectionToTell: return tr("Say on the card when the number is selected.");
        case NextHold::NotLive: return tr("Golive moves on by itself once the number is live.");
        case NextHold::SyncOpen: return tr("The chats have not been asked for yet.");
        }
        return {};
    }
};

} // namespace

QString holdText(NextHold hold)
{
    return HoldWords::of(hold);
}

} // namespace golive::ui
