#include "guardprocess.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace golive::testing {

GuardProcess::GuardProcess(const QString &dataFolder, const QUrl &partner, const QString &credentials,
                           const QString &name, const QString &setupFile, const QStringList &more)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A platform that does not exist: whoever tried to open a window would end at once.
    environment.insert(u"QT_QPA_PLATFORM"_s, u"none-at-all"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.remove(u"JOURNAL_STREAM"_s);
    environment.remove(u"CREDENTIALS_DIRECTORY"_s);
    if (!credentials.isEmpty())
        environment.insert(u"CREDENTIALS_DIRECTORY"_s, credentials);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{u"guard"_s, u"--data-dir"_s, dataFolder, u"--partner-url"_s, partner.toString()};
    if (!name.isEmpty())
        arguments << u"--guard-name"_s << name;
    if (!setupFile.isEmpty())
        arguments << u"--open"_s << setupFile;
    arguments << more;
    m_process.start(QCoreApplication::applicationDirPath() + u"/../../bin/golivectl"_s, arguments);
    m_process.waitForStarted();
}

GuardProcess::~GuardProcess()
{
    if (isRunning())
        m_process.kill();
    m_process.waitForFinished();
}

bool GuardProcess::hasSaid(const QString &text)
{
    return said().contains(text);
}

QString GuardProcess::said()
{
    m_said += QString::fromUtf8(m_process.readAll());
    return m_said;
}

} // namespace golive::testing
