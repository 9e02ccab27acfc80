#include "ui/wording/sharetext.h"

#include <QCoreApplication>

namespace golive::ui {

namespace {
class Words
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ShareText)
};
} // namespace

SharedLink shareText(const SetupSubject &subject)
{
    SharedLink text;
    text.subject = Words::tr("Connect your WhatsApp Business App number");
    const QString number = subject.number.isEmpty() ? subject.client : subject.number;
    text.body =
        Words::tr("Please open this link on a computer to connect %1. Have your phone at hand, and do not close the "
                  "Facebook window before it says that you are finished:")
            .arg(number) +
        QLatin1String("\n\n") + subject.link.toString(QUrl::FullyEncoded);
    return text;
}

QString setupFileFaultText(SetupFileFault fault)
{
    switch (fault) {
    case SetupFileFault::NotReadable:
        return Words::tr("The file is not there, or this computer does not let Golive read it.");
    case SetupFileFault::NotAFile: return Words::tr("This is not a file. Open the file that your provider sent.");
    case SetupFileFault::TooLarge:
        return Words::tr("This file is far too large for a set-up file. Open the file that your provider sent.");
    case SetupFileFault::NotJson:
        return Words::tr(
            "This file was damaged on its way, or is no set-up file. Ask your provider to send it again, or "
            "paste the link instead.");
    case SetupFileFault::NotASetupFile:
        return Words::tr(
            "This is not a set-up file. Ask your provider for a file that ends in .golive, or paste the link instead.");
    case SetupFileFault::NewerVersion:
        return Words::tr("This file was made by a newer Golive. Update Golive, or paste the link instead.");
    case SetupFileFault::LinkMissing: return Words::tr("The file has no link in it. Ask your provider for a new one.");
    case SetupFileFault::LinkNotSecure:
        return Words::tr("The link in this file is not secure (https). Ask your provider for a new one.");
    }
    return {};
}

} // namespace golive::ui
