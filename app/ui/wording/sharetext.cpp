#include "ui/wording/sharetext.h"

#include "ui/wording/calltext.h"
#include "ui/wording/clienttime.h"
#include "ui/wording/placetime.h"

#include <QCoreApplication>
#include <QDateTime>

namespace golive::ui {

namespace {
class ShareWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ShareText)
public:
    static SharedLink letter(const PageView &page, const ConnectView &connect, const Tongue &tongue)
    {
        const Tongue::Words tr = tongue.words("golive::ui::ShareText");
        const OwnerView &owner = page.owner;
        const QString number = connect.numberFormatted.isEmpty() ? page.identity.app : connect.numberFormatted;
        const QString until = dateAndTime(onClientsClock(connect.linkExpiresAt, number), tongue);
        QStringList paragraphs;
        paragraphs << (owner.name.isEmpty() ? tr("Hello,") : tr("Hello %1,", "the owner's name").arg(owner.name));
        paragraphs << tr("This link connects your WhatsApp Business App number %1 to your provider's system. The app "
                         "on your phone goes on working.")
                          .arg(number);
        paragraphs << tr("Open it on a computer, not on the phone: the phone has to scan a code later. Have the phone "
                         "at hand, and do not close the Facebook window before it says that you are finished.");
        paragraphs << connect.link.toString(QUrl::FullyEncoded);
        paragraphs << tr("The link works until %1.", "date and time").arg(until);
        if (!owner.sender.isEmpty())
            paragraphs << tr("This comes from %1.", "the sender's e-mail address").arg(owner.sender);
        return {tr("Connect your WhatsApp number %1").arg(number), paragraphs.join(QLatin1String("\n\n"))};
    }
};
} // namespace

SharedLink shareText(const PageView &page)
{
    const auto *connect = std::get_if<ConnectView>(&page.body);
    if (!connect || connect->link.isEmpty())
        return {};
    return ShareWords::letter(page, *connect, ownersTongue(page.owner));
}

QString setupFileFaultText(SetupFileFault fault)
{
    switch (fault) {
    case SetupFileFault::NotReadable:
        return ShareWords::tr("The file is not there, or this computer does not let Golive read it.");
    case SetupFileFault::NotAFile: return ShareWords::tr("This is not a file. Open the file that your provider sent.");
    case SetupFileFault::TooLarge:
        return ShareWords::tr("This file is far too large for a set-up file. Open the file that your provider sent.");
    case SetupFileFault::NotJson:
        return ShareWords::tr(
            "This file was damaged on its way, or is no set-up file. Ask your provider to send it again, or "
            "paste the link instead.");
    case SetupFileFault::NotASetupFile:
        return ShareWords::tr(
            "This is not a set-up file. Ask your provider for a file that ends in .golive, or paste the link instead.");
    case SetupFileFault::NewerVersion:
        return ShareWords::tr("This file was made by a newer Golive. Update Golive, or paste the link instead.");
    case SetupFileFault::LinkMissing:
        return ShareWords::tr("The file has no link in it. Ask your provider for a new one.");
    case SetupFileFault::LinkNotSecure:
        return ShareWords::tr("The link in this file is not secure (https). Ask your provider for a new one.");
    }
    return {};
}

} // namespace golive::ui
