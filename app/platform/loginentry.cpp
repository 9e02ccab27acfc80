#include "platform/loginentry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
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

/// A backslash means itself, but before a quote, where each stands twice.
QString quotedForWindows(const QString &argument)
{
    QString quoted;
    qsizetype backslashes = 0;
    for (const QChar c : argument) {
        if (c == u'"')
            quoted += QString(backslashes + 1, u'\\');
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        quoted += c;
    }
    return u'"' + quoted + QString(backslashes, u'\\') + u'"';
}

} // namespace

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

QString windowsCommandLine(const QString &program, const QStringList &arguments)
{
    // The program's own path ends at the next quote, whatever stands before it, and no path has one.
    QStringList words{u'"' + QDir::toNativeSeparators(program) + u'"'};
    for (const QString &argument : arguments)
        words << quotedForWindows(argument);
    return words.join(u' ');
}

bool isLoginFileOn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().toLower().replace(' ', "").trimmed();
        if (line == "hidden=true" || line == "x-gnome-autostart-enabled=false")
            return false;
    }
    return true;
}

Result<Done, QString> writeLoginFile(const QString &path, const QByteArray &text)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return failure(folder + u": could not be made"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(path + u": "_s + file.errorString());
    return Done{};
}

Result<Done, QString> removeLoginFile(const QString &path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return failure(path + u": "_s + file.errorString());
    return Done{};
}

} // namespace golive
