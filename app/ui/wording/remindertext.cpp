#include "ui/wording/remindertext.h"

#include "ui/wording/clienttime.h"
#include "ui/wording/placetime.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

constexpr const char *reminderContext = "golive::ui::ReminderText";

} // namespace

QString ReminderText::what(OwnerReminder of)
{
    switch (of) {
    case OwnerReminder::OpenLink: return tr("The sign-up link has not been opened.");
    case OwnerReminder::FinishFacebook: return tr("Facebook's part is not finished.");
    case OwnerReminder::ConnectPhone: return tr("The phone has to be connected.");
    case OwnerReminder::ShareChats: return tr("The older chats are to be shared.");
    case OwnerReminder::SelectNumber: return tr("The number has to be selected.");
    case OwnerReminder::WindowCloses: return tr("The 24 hours end soon.");
    case OwnerReminder::KeepPhoneOpen: return tr("The phone app has to stay open.");
    case OwnerReminder::PaymentMethod: return tr("A payment method stands in the phone app.");
    case OwnerReminder::OpenPhoneApp: return tr("The phone app was not opened for long.");
    case OwnerReminder::PhoneChanged: return tr("The phone was changed.");
    case OwnerReminder::Reconnect: return tr("The number was disconnected.");
    case OwnerReminder::ChatsNotShared: return tr("The older chats were not shared.");
    }
    return {};
}

QString ReminderText::hold(NextReminder::Hold hold)
{
    switch (hold) {
    case NextReminder::Hold::None: return {};
    case NextReminder::Hold::NothingAwaited: return tr("Nothing is awaited of the owner now.");
    case NextReminder::Hold::LinkMissing:
        return tr("There is no link that works. Go on with this client and make one first.");
    case NextReminder::Hold::PutOff: return tr("The owner was asked to wait before another try. The wait is not over.");
    case NextReminder::Hold::LeftSo: return tr("The owner can do nothing here, or it was left as it is.");
    }
    return {};
}

QString ReminderText::reminded(const OwnerReminded &told, Instant now)
{
    const QString ago = agoText(now - told.at);
    return told.by.isEmpty()
               ? tr("The owner was reminded %1: %2", "so long ago; of what").arg(ago, what(told.of))
               : tr("%1 reminded the owner %2: %3", "name; so long ago; of what").arg(told.by, ago, what(told.of));
}

SharedLink ReminderText::letter(const ReminderView &view, OwnerReminder of, const QString &sender, const Tongue &tongue)
{
    if (!view.canSay(of))
        return {};
    const Tongue::Words tr = tongue.words(reminderContext);
    QStringList paragraphs;
    paragraphs << (view.ownerName.isEmpty() ? tr("Hello,") : tr("Hello %1,", "the owner's name").arg(view.ownerName));
    paragraphs << body(view, of, tongue) << toDo(of, tongue);
    if (isLinkOfUse(of) && !view.link.isEmpty())
        paragraphs << view.link.toString(QUrl::FullyEncoded);
    paragraphs << untilWhen(view, of, tongue);
    QStringList signature{tr("Kind regards,")};
    signature << sender << view.account;
    signature.removeAll(QString());
    if (signature.size() > 1)
        paragraphs << signature.join(u'\n');
    paragraphs.removeAll(QString());
    return {subject(view, of, tongue), paragraphs.join(u"\n\n"_s)};
}

QString ReminderText::subject(const ReminderView &view, OwnerReminder of, const Tongue &tongue)
{
    const Tongue::Words tr = tongue.words(reminderContext);
    switch (of) {
    case OwnerReminder::OpenLink:
    case OwnerReminder::FinishFacebook:
    case OwnerReminder::ConnectPhone:
    case OwnerReminder::ShareChats: return tr("Your WhatsApp number %1 is not connected yet").arg(view.number);
    case OwnerReminder::SelectNumber: return tr("One step is left for your WhatsApp number %1").arg(view.number);
    case OwnerReminder::WindowCloses: return tr("Today: one step is left for your WhatsApp number %1").arg(view.number);
    case OwnerReminder::KeepPhoneOpen:
    case OwnerReminder::OpenPhoneApp: return tr("Please open WhatsApp Business for %1").arg(view.number);
    case OwnerReminder::PaymentMethod: return tr("What keeps your WhatsApp number %1 from working").arg(view.number);
    case OwnerReminder::PhoneChanged: return tr("Your WhatsApp number %1 is interrupted").arg(view.number);
    case OwnerReminder::Reconnect: return tr("Your WhatsApp number %1 was disconnected").arg(view.number);
    case OwnerReminder::ChatsNotShared: return tr("The older chats of your WhatsApp number %1").arg(view.number);
    }
    return {};
}

QString ReminderText::body(const ReminderView &view, OwnerReminder of, const Tongue &tongue)
{
    const Tongue::Words tr = tongue.words(reminderContext);
    const QString &number = view.number;
    switch (of) {
    case OwnerReminder::OpenLink:
        return tr("The link that connects your WhatsApp Business App number %1 has not been opened yet. The app on "
                  "your phone goes on working.")
            .arg(number);
    case OwnerReminder::FinishFacebook:
        return tr("Connecting your number %1 was begun on Facebook, and it is not finished yet.").arg(number);
    case OwnerReminder::ConnectPhone:
        return tr("Your number %1 is nearly connected. What is missing is your phone: it has to take the code that "
                  "Facebook shows.")
            .arg(number);
    case OwnerReminder::ShareChats:
        return tr("While your number %1 is connected, the phone asks whether to share your chats. It is your choice. "
                  "Later it cannot be changed without connecting again.")
            .arg(number);
    case OwnerReminder::SelectNumber:
    case OwnerReminder::WindowCloses:
        return tr("Facebook is finished. One step is left: your number %1 has to be selected.").arg(number);
    case OwnerReminder::KeepPhoneOpen:
        return tr("The chats of your number %1 are being copied, and nothing more has come for a while.").arg(number);
    case OwnerReminder::PaymentMethod:
        return tr("Your number %1 cannot go live while a card or another payment method stands in WhatsApp Business.")
            .arg(number);
    case OwnerReminder::OpenPhoneApp:
        return tr("WhatsApp Business with the number %1 was not opened on the phone for a while. Meta disconnects a "
                  "number after about 14 days.")
            .arg(number);
    case OwnerReminder::PhoneChanged:
        return tr("The connection of your number %1 is interrupted. Usually WhatsApp Business was moved to another "
                  "phone.")
            .arg(number);
    case OwnerReminder::Reconnect:
        return tr("Your number %1 is no longer connected to our system. New messages reach your phone alone.")
            .arg(number);
    case OwnerReminder::ChatsNotShared:
        return tr("Your number %1 works. The older chats were not shared, and nothing is wrong with that.").arg(number);
    }
    return {};
}

QString ReminderText::toDo(OwnerReminder of, const Tongue &tongue)
{
    const Tongue::Words tr = tongue.words(reminderContext);
    switch (of) {
    case OwnerReminder::OpenLink:
        return tr("Open the link on a computer, not on the phone: the phone has to scan a code later. Have the phone "
                  "at hand, and do not close the Facebook window before it says that you are finished.");
    case OwnerReminder::FinishFacebook:
        return tr("Open the link once more on a computer and go through to the end. Have the phone at hand, and do not "
                  "close the Facebook window before it says that you are finished.");
    case OwnerReminder::ConnectPhone:
        return tr("Open the link on a computer and go on until a QR code or a code stands there. On the phone, open "
                  "the message from the official Facebook Business Account in WhatsApp Business, take the code there, "
                  "and tap “Connect to the Business Platform”, then “Confirm”. Give the code to nobody who asks for "
                  "it.");
    case OwnerReminder::ShareChats:
        return tr("If you want your older chats in the new system, tap “Share chats” on the phone when it asks. Open "
                  "the link on a computer and have the phone at hand.");
    case OwnerReminder::SelectNumber:
    case OwnerReminder::WindowCloses:
        return tr("Open the page of your link on the computer, select the number there and press “Confirm”. If you no "
                  "longer have the page, answer this message.");
    case OwnerReminder::KeepPhoneOpen:
        return tr("Please open WhatsApp Business on the phone and leave it open, on Wi-Fi and charging.");
    case OwnerReminder::PaymentMethod:
        return tr("On the phone, look in WhatsApp Business under Settings > Payments and under Settings > Business "
                  "tools. Remove each card and account there, then answer this message.");
    case OwnerReminder::OpenPhoneApp:
        return tr("Please open WhatsApp Business on the phone today, and at least every 14 days from now on.");
    case OwnerReminder::PhoneChanged:
        return tr("Open WhatsApp Business on the phone with this number. If it asks about connected products, leave "
                  "them ticked. If you changed nothing, answer this message.");
    case OwnerReminder::Reconnect:
        return tr("If you did not mean this, answer this message: we connect the number again together with you.");
    case OwnerReminder::ChatsNotShared:
        return tr("If you want them in the new system after all, answer this message: the number then has to be "
                  "disconnected and connected again.");
    }
    return {};
}

QString ReminderText::untilWhen(const ReminderView &view, OwnerReminder of, const Tongue &tongue)
{
    const Tongue::Words tr = tongue.words(reminderContext);
    if (isLinkNeeded(of))
        return tr("The link works until %1.", "date and time")
            .arg(momentForClient(view.linkUntil, view.number, tongue));
    const bool isOfWindow = isLinkOfUse(of) || of == OwnerReminder::PaymentMethod;
    if (!isOfWindow || !view.windowUntil)
        return {};
    const QString until = momentForClient(*view.windowUntil, view.number, tongue);
    const auto hours = std::chrono::floor<std::chrono::hours>(*view.windowUntil - view.now).count();
    return hours < 2 ? tr("Your contacts and older chats can be copied only until %1: less than two hours are left.",
                          "date and time")
                           .arg(until)
                     : tr("Your contacts and older chats can be copied only until %1: about %2 hours are left.",
                          "date and time; two or more")
                           .arg(until)
                           .arg(hours);
}

} // namespace golive::ui
