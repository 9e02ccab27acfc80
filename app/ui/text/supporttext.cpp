#include "ui/text/supporttext.h"

#include <QCoreApplication>
#include <QStringList>

namespace golive::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("golive::ui::SupportText", text);
}

void addLine(QStringList &lines, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        lines << name + QLatin1String(": ") + value;
}

} // namespace

SupportMail supportMail(const Setup &setup, const Problem &problem)
{
    SupportMail mail;
    mail.subject = tr("Coexistence onboarding: help needed for app %1").arg(setup.appName);

    QStringList lines;
    lines << tr("Please help with this onboarding.") << QString();
    addLine(lines, tr("App"), setup.appName);
    addLine(lines, tr("App id"), setup.app.value);
    addLine(lines, tr("Number"), setup.number ? setup.number->e164 : QString());
    addLine(lines, tr("WhatsApp Business Account id"), setup.finish ? setup.finish->waba.value : QString());
    addLine(lines, tr("Error code"), problem.code);
    addLine(lines, tr("Message"), problem.detail);
    addLine(lines, tr("Meta session id"), problem.reference);
    addLine(lines, tr("Contacts request id"), setup.contactsSync.requestId);
    addLine(lines, tr("Chats request id"), setup.historySync.requestId);
    addLine(lines, tr("Last stage"), setup.appState.detail);
    lines << QString()
          << tr("(Gupshup's guide says that most coexistence issues originate on Meta's side, and that the time to resolve "
                "them can depend on Meta's investigation.)");
    mail.body = lines.join(QLatin1Char('\n'));
    return mail;
}

} // namespace golive::ui
