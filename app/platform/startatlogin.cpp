#include "platform/startatlogin.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>
#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

// Within double quotes " ` $ and \ are escaped; then, as the value of a key, each backslash once more; a % would begin
// a field code.
QString quotedForExec(const QString &argument)
{
    QString quoted;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quoted += u'\\';
        quoted += c;
        if (c == u'%')
            quoted += c;
    }
    return u'"' + quoted.replace(u'\\', u"\\\\"_s) + u'"';
}

#if !defined(Q_OS_WIN)
Result<Done, QString> writeFile(const QString &path, const QByteArray &text)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return failure(folder + u": could not be made"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(path + u": "_s + file.errorString());
    return Done{};
}
#endif

} // namespace

StartAtLogin::StartAtLogin(QString program, QStringList arguments)
    : m_program(std::move(program)), m_arguments(std::move(arguments))
{
}

#if defined(Q_OS_WIN)

QString StartAtLogin::place()
{
    return u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;
}

bool StartAtLogin::isOn() const
{
    return QSettings(place(), QSettings::NativeFormat).contains(u"Golive"_s);
}

Result<Done, QString> StartAtLogin::turn(bool isWanted) const
{
    QSettings run(place(), QSettings::NativeFormat);
    if (isWanted) {
        QStringList words{u'"' + QDir::toNativeSeparators(m_program) + u'"'};
        for (const QString &argument : m_arguments)
            words << u'"' + argument + u'"';
        run.setValue(u"Golive"_s, words.join(u' '));
    } else {
        run.remove(u"Golive"_s);
    }
    run.sync();
    if (run.status() != QSettings::NoError)
        return failure(place() + u": could not be written"_s);
    return Done{};
}

#else

QString StartAtLogin::place()
{
#if defined(Q_OS_MACOS)
    return QDir::homePath() + u"/Library/LaunchAgents/golive.plist"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/golive.desktop"_s;
#endif
}

bool StartAtLogin::isOn() const
{
    QFile file(place());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().toLower().replace(' ', "").trimmed();
        if (line == "hidden=true" || line == "x-gnome-autostart-enabled=false")
            return false;
    }
    return true;
}

Result<Done, QString> StartAtLogin::turn(bool isWanted) const
{
    const QString path = place();
    if (isWanted) {
#if defined(Q_OS_MACOS)
        return writeFile(path, launchAgent(m_program, m_arguments));
#else
        return writeFile(path, autostartEntry(m_program, m_arguments));
#endif
    }
    QFile file(path);
    if (file.exists() && !file.remove())
        return failure(path + u": "_s + file.errorString());
    return Done{};
}

#endif

QByteArray autostartEntry(const QString &program, const QStringList &arguments)
{
    QStringList words{quotedForExec(program)};
    for (const QString &argument : arguments)
        words << quotedForExec(argument);
    const QString text = u"[Desktop Entry]\nType=Application\nName=Golive\nExec="_s + words.join(u' ') +
                         u"\nIcon=golive\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_s;
    return text.toUtf8();
}

QByteArray launchAgent(const QString &program, const QStringList &arguments)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    xml.writeStartElement(u"plist"_s);
    xml.writeAttribute(u"version"_s, u"1.0"_s);
    xml.writeStartElement(u"dict"_s);
    xml.writeTextElement(u"key"_s, u"Label"_s);
    xml.writeTextElement(u"string"_s, u"golive"_s);
    xml.writeTextElement(u"key"_s, u"ProgramArguments"_s);
    xml.writeStartElement(u"array"_s);
    xml.writeTextElement(u"string"_s, program);
    for (const QString &argument : arguments)
        xml.writeTextElement(u"string"_s, argument);
    xml.writeEndElement();
    xml.writeTextElement(u"key"_s, u"RunAtLoad"_s);
    xml.writeEmptyElement(u"true"_s);
    xml.writeTextElement(u"key"_s, u"ProcessType"_s);
    xml.writeTextElement(u"string"_s, u"Interactive"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace golive
