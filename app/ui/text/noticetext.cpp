#include "ui/text/noticetext.h"

#include "ui/text/placetime.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::NoticeText)
public:
    static QString name(const Setup &setup)
    {
        if (!setup.appName.isEmpty())
            return setup.appName;
        return setup.numberText.isEmpty() ? tr("A set-up without a name yet") : setup.numberText;
    }

    static QString attention(Attention attention)
    {
        switch (attention) {
        case Attention::None: return {};
        case Attention::Removed: return tr("The number was disconnected. It has to be connected again.");
        case Attention::Missed:
            return tr("The number works. Only the older chats were not copied; they are still on the phone.");
        case Attention::StuckAtNumberSelection:
            return tr("It waits for you: select the number on Gupshup's page and confirm it.");
        case Attention::LiveNotSynced: return tr("The number is live, but the chats have not been asked for yet. Open Golive.");
        case Attention::SetUpFailed: return tr("Gupshup could not finish the set-up. Write to support.");
        case Attention::TokenMissing: return tr("Golive cannot look after it: sign in again.");
        case Attention::NotLookedAt: return tr("Gupshup has not answered for 15 minutes. Check the internet connection.");
        case Attention::Offboarded: return tr("Sending is suspended until the phone is connected again.");
        }
        return {};
    }

    static QString notice(const Notice &notice)
    {
        switch (notice.kind) {
        case Notice::Kind::Live: return tr("The number is live.");
        case Notice::Kind::SyncAccepted: return tr("Contacts and chats were asked for, and the request was accepted.");
        case Notice::Kind::ChatsArrived: return tr("The chats have arrived.");
        case Notice::Kind::Deadline:
            return tr("%1 left to ask for the chats, and something waits for you. Open Golive.", "duration")
                .arg(durationText(notice.left));
        case Notice::Kind::Attention: return attention(notice.attention);
        case Notice::Kind::Reconnected: return tr("The number is connected again.");
        case Notice::Kind::OpenPhoneApp:
            return tr("Open WhatsApp Business on the phone. After about 14 days without, Meta disconnects the number.");
        }
        return {};
    }

    static QString waiting(const Setup &setup, Instant now)
    {
        if (const Attention here = attentionOf(setup, now); here != Attention::None)
            return attention(here);
        switch (actorOf(setup, now)) {
        case Actor::Nobody: return tr("Nothing is left to do.");
        case Actor::Golive: return tr("Golive asks for contacts and chats.");
        case Actor::Person: return tr("Something waits for you. Open Golive.");
        case Actor::Owner: return tr("The owner has to finish on Facebook.");
        case Actor::Gupshup: return tr("Gupshup is setting it up.");
        case Actor::Provider: return tr("The provider has to do the next thing.");
        }
        return {};
    }

    static QString line(const QString &name, const QString &what) { return tr("%1: %2", "client, what is waited for").arg(name, what); }
};

bool isUrgent(const Notice &notice)
{
    switch (notice.kind) {
    case Notice::Kind::Deadline:
    case Notice::Kind::Attention:
    case Notice::Kind::OpenPhoneApp: return true;
    case Notice::Kind::Live:
    case Notice::Kind::SyncAccepted:
    case Notice::Kind::ChatsArrived:
    case Notice::Kind::Reconnected: return false;
    }
    return false;
}

} // namespace

NoticeText noticeText(const Setup &setup, const Notice &notice)
{
    return {Words::name(setup), Words::notice(notice), isUrgent(notice)};
}

QString waitingLine(const Setup &setup, Instant now)
{
    return Words::line(Words::name(setup), Words::waiting(setup, now));
}

} // namespace golive::ui
