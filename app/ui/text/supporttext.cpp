#include "ui/text/supporttext.h"

#include <QCoreApplication>
#include <QStringList>

namespace golive::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::SupportText)
};

void addLine(QStringList &lines, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        lines << name + QLatin1String(": ") + value;
}

} // namespace

SupportMail supportMail(const Setup &setup, const Problem &problem)
{
    SupportMail mail;
    mail.subject = Words::tr("Coexistence onboarding: help needed for app %1").arg(setup.appName);

    QStringList lines;
    lines << Words::tr("Please help with this onboarding.") << QString();
    addLine(lines, Words::tr("App"), setup.appName);
    addLine(lines, Words::tr("App id"), setup.app.value);
    addLine(lines, Words::tr("Number"), setup.number ? setup.number->e164 : QString());
    addLine(lines, Words::tr("WhatsApp Business Account id"), setup.finish ? setup.finish->waba.value : QString());
    addLine(lines, Words::tr("Error code"), problem.code);
    addLine(lines, Words::tr("Message"), problem.detail);
    addLine(lines, Words::tr("Meta session id"), problem.reference);
    addLine(lines, Words::tr("Contacts request id"), setup.contactsSync.requestId);
    addLine(lines, Words::tr("Chats request id"), setup.historySync.requestId);
    addLine(lines, Words::tr("Last stage"), setup.appState.detail);
    lines << QString()
          << Words::tr("(Gupshup's guide says that most coexistence issues originate on Meta's side, and that the time "
                       "to resolve "
                       "them can depend on Meta's investigation.)");
    mail.body = lines.join(QLatin1Char('\n'));
    return mail;
}

} // namespace golive::ui
