#pragma once

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace golive::testing {

struct Said
{
    int exitCode = -1;
    QString out;
    QString err;

    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// golivectl as a script of Ana's runs it: what it says to a command and its arguments on the data in `folder`.
inline Said askGolivectl(const QStringList &arguments, const QString &folder, const QString &language)
{
    using namespace Qt::Literals::StringLiterals;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"nosuchplatform"_s);
    environment.insert(u"USER"_s, u"ana"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationDirPath() + u"/../../bin/golivectl"_s,
                  QStringList{arguments.first(), u"--data-dir"_s, folder, u"--lang"_s, language} + arguments.mid(1));
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace golive::testing
