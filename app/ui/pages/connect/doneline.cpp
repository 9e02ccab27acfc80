#include "ui/pages/connect/doneline.h"

#include "ui/pages/pageparts.h"

#include <QAccessible>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

DoneLine::DoneLine(const QString &objectName, QWidget *parent) : WrapLabel(QString(), "good", parent)
{
    setObjectName(objectName);
    hide();
}

QString DoneLine::done(const ProgramAction &action)
{
    if (std::holds_alternative<OpenLinkInBrowser>(action))
        return tr("Opened in your browser. Go on there; the cards stay here.");
    if (std::holds_alternative<CopyLink>(action))
        return tr("Copied. Paste it into a chat, an e-mail or a browser.");
    if (std::holds_alternative<CopyMessage>(action))
        return tr("Copied. Paste it into your chat or e-mail with the owner.");
    if (std::holds_alternative<CopyText>(action))
        return tr("Copied. Paste it where you keep your notes.");
    if (const auto *reminder = std::get_if<GiveReminder>(&action))
        return reminded(reminder->way);
    if (std::holds_alternative<MailLink>(action))
        return tr("Your e-mail program has the message. Check the recipient there, and send it.");
    if (std::holds_alternative<ShareLinkOnWhatsApp>(action))
        return tr("WhatsApp opens in your browser. Choose the owner's chat there, and send the message.");
    if (std::holds_alternative<SaveSetupFile>(action))
        return tr("Saved. Now send the file to the owner.");
    return {};
}

QString DoneLine::reminded(ReminderWay way)
{
    switch (way) {
    case ReminderWay::Copied: return done(CopyMessage{});
    case ReminderWay::WhatsApp: return done(ShareLinkOnWhatsApp{});
    case ReminderWay::Mail: return done(MailLink{});
    }
    return {};
}

QString DoneLine::failed(const ProgramAction &action)
{
    if (const auto *reminder = std::get_if<GiveReminder>(&action))
        return reminder->way == ReminderWay::Mail       ? failed(MailLink{})
               : reminder->way == ReminderWay::WhatsApp ? failed(ShareLinkOnWhatsApp{})
                                                        : QString();
    if (std::holds_alternative<MailLink>(action))
        return tr("No e-mail program could be opened. Copy the message instead.");
    if (std::holds_alternative<ShareLinkOnWhatsApp>(action))
        return tr("No browser could be opened. Copy the message instead.");
    if (std::holds_alternative<OpenLinkInBrowser>(action))
        return tr("No browser could be opened. Copy the link, and paste it into one.");
    return {};
}

void DoneLine::tell(const ProgramAction &action, bool isDone)
{
    const QString text = isDone ? done(action) : failed(action);
    if (text.isEmpty())
        return;
    setRole(isDone ? "good" : "warning");
    say(text);
    bringIntoView(this);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace golive::ui

#include "moc_doneline.cpp"
