#include "ui/wording/noticetext.h"

#include "ui/wording/outagetext.h"
#include "ui/wording/placetime.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::NoticeText)
public:
    static QString attention(Attention attention)
    {
        switch (attention) {
        case Attention::None: return {};
        case Attention::Removed: return tr("The number was disconnected. Only connecting it anew brings it back.");
        case Attention::Missed:
            return tr("The older chats were not copied in time. The number works. Choose how to go on.");
        case Attention::StuckAtNumberSelection:
            return tr(
                "Facebook is finished, but the number is not selected on Gupshup's page yet. Select it and confirm.");
        case Attention::LiveNotSynced: return tr("The number is live, and the chats are not asked for yet.");
        case Attention::SetUpFailed: return tr("Gupshup could not set the number up. Write to its support.");
        case Attention::TokenMissing: return tr("Nobody looks after it here: sign in.");
        case Attention::NotLookedAt: return tr("Gupshup could not be asked for a while. Is this computer online?");
        case Attention::Offboarded:
            return tr("Sending is suspended, usually because the phone was changed. It often comes back by itself "
                      "within minutes.");
        case Attention::CannotSend:
            return tr("Messages sent through the API do not arrive. Open Golive to see why. The phone app goes on.");
        case Attention::SendingLimited: return tr("Meta limits what may be sent. Open Golive to see why.");
        case Attention::PhoneQuiet: return tr("The phone app was not opened for 12 days or longer: open it today.");
        }
        return {};
    }

    static QString another() { return tr("Another client"); }
    static QString title(const Notice &notice, const QString &client)
    {
        switch (notice.kind) {
        case Notice::Kind::Live: return tr("%1 is live", "client").arg(client);
        case Notice::Kind::SyncAccepted: return tr("%1: chats are on their way", "client").arg(client);
        case Notice::Kind::ChatsArrived: return tr("%1: the chats have arrived", "client").arg(client);
        case Notice::Kind::Deadline:
            return tr("%1: still %2 left", "client, duration").arg(client, durationText(notice.left));
        case Notice::Kind::Attention: return tr("%1 needs you", "client").arg(client);
        case Notice::Kind::Reconnected: return tr("%1 is connected again", "client").arg(client);
        case Notice::Kind::Unreachable: return tr("%1: Gupshup cannot be reached", "client").arg(client);
        case Notice::Kind::ReachedAgain: return tr("%1: Gupshup is reached again", "client").arg(client);
        case Notice::Kind::OpenPhoneApp: return tr("%1: open the phone app", "client").arg(client);
        case Notice::Kind::TryAgain: return tr("%1: the wait is over", "client").arg(client);
        }
        return {};
    }

    static QString body(const Notice &notice, bool isArmed)
    {
        switch (notice.kind) {
        case Notice::Kind::Live:
            return isArmed ? tr("Contacts and chats are asked for by themselves now.")
                           : tr("Open Golive to ask for the contacts and chats.");
        case Notice::Kind::SyncAccepted:
            return tr("Contacts and chats were asked for and accepted. Keep WhatsApp Business open on the phone, on "
                      "Wi-Fi and charging.");
        case Notice::Kind::ChatsArrived: return tr("All older chats that the phone shared have come.");
        case Notice::Kind::Deadline:
            return tr(
                "After that the older chats cannot be asked for any more. Open Golive to see what is to be done.");
        case Notice::Kind::Attention: return attention(notice.attention);
        case Notice::Kind::Reconnected: return tr("Sending works again. Nothing is to be done.");
        case Notice::Kind::Unreachable:
            return notice.outage ? OutageText::title(*notice.outage) + u' ' + OutageText::toDo(notice.outage->why)
                                 : QString();
        case Notice::Kind::ReachedAgain: return tr("Golive goes on by itself. Nothing is to be done.");
        case Notice::Kind::TryAgain:
            return notice.isOfGupshup ? tr("Gupshup can be asked again. Open Golive and go on with the Facebook part.")
                                      : tr("Facebook can be tried again. Open Golive and start the Facebook part.");
        case Notice::Kind::OpenPhoneApp:
            return tr("Open WhatsApp Business on the phone today: Meta disconnects a number whose phone app is not "
                      "opened for about 14 days.");
        }
        return {};
    }

    static QString nameless() { return tr("A set-up"); }
};

} // namespace

QString attentionText(Attention attention)
{
    return NoticeWords::attention(attention);
}

NoticeText noticeText(const Notice &notice, const SetupSubject &subject)
{
    const bool isUrgent = notice.kind == Notice::Kind::Deadline || notice.kind == Notice::Kind::Attention ||
                          notice.kind == Notice::Kind::OpenPhoneApp || notice.kind == Notice::Kind::TryAgain ||
                          notice.kind == Notice::Kind::Unreachable;
    const QString client = subject.name().isEmpty() ? NoticeWords::nameless() : subject.name();
    return {NoticeWords::title(notice, client), NoticeWords::body(notice, subject.isArmed), isUrgent};
}

NoticeText hiddenNoticeText(const Notice &notice, const SetupSubject &subject)
{
    NoticeText text = noticeText(notice, subject);
    text.title = NoticeWords::title(notice, NoticeWords::another());
    return text;
}

} // namespace golive::ui
