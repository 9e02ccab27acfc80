#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace golive::testing {

using namespace Qt::Literals::StringLiterals;

/// `golivectl doctor` as a program of its own, with no display to open, in a folder and an environment of its own.
struct DoctorRun
{
    struct Told
    {
        int exitCode = -1;
        QString out;
        QString errors;
        qint64 tookMs = 0;
        QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
        QString verdict(const QString &name) const { return check(name)[u"verdict"_s].toString(); }
        QJsonObject check(const QString &name) const
        {
            const QJsonArray checks = json()[u"checks"_s].toArray();
            for (const QJsonValue &one : checks) {
                if (one[u"name"_s].toString() == name)
                    return one.toObject();
            }
            return {};
        }
    };

    void begin()
    {
        folder.reset(new QTemporaryDir);
        spoken = u"en"_s;
        called = {u"golivectl"_s, u"doctor"_s};
        environment = QProcessEnvironment::systemEnvironment();
        // A platform that does not exist: whoever tried to open a window would end at once.
        environment.insert(u"QT_QPA_PLATFORM"_s, u"none-at-all"_s);
        for (const QString &name :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s, u"HTTP_PROXY"_s,
              u"HTTPS_PROXY"_s, u"ALL_PROXY"_s, u"no_proxy"_s, u"NO_PROXY"_s})
            environment.remove(name);
        environment.insert(u"HOME"_s, folder->path());
        QDir(folder->path()).mkpath(u"credentials"_s);
        environment.insert(u"CREDENTIALS_DIRECTORY"_s, folder->filePath(u"credentials"_s));
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Told ask(const QList<QUrl> &hosts, const QStringList &arguments = {u"--json"_s})
    {
        QJsonArray entries;
        for (const QUrl &host : hosts)
            entries << QJsonObject{{u"url"_s, host.toString()}};
        put(folder->filePath(u"rules.json"_s), QJsonDocument(QJsonObject{{u"hosts"_s, entries}}).toJson());
        QProcess process;
        process.setProcessEnvironment(environment);
        QElapsedTimer elapsed;
        elapsed.start();
        process.start(QCoreApplication::applicationDirPath() + u"/../../bin/"_s + called.first(),
                      called.mid(1) +
                          QStringList{u"--doctor-rules"_s, folder->filePath(u"rules.json"_s), u"--data-dir"_s,
                                      folder->filePath(u"data"_s), u"--lang"_s, spoken} +
                          arguments);
        // The servers that it asks live in this process.
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError()), elapsed.elapsed()};
    }

    std::unique_ptr<QTemporaryDir> folder;
    QProcessEnvironment environment;
    QString spoken;
    QStringList called; ///< Program and first argument.
};

} // namespace golive::testing
