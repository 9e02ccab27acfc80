#include "domain/diagnosis.h"
#include "nssfolder.h"
#include "rawserver.h"
#include "squid.h"
#include "testing/test.h"
#include "tlsserver.h"

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

namespace tst_doctorprogram {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// `golivectl doctor` as a program of its own, with no display to open. Its hosts are all on this computer.
class DoctorProgramTest : public golive::Test
{
    Q_OBJECT

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
        put(m_folder->filePath(u"rules.json"_s), QJsonDocument(QJsonObject{{u"hosts"_s, entries}}).toJson());
        QProcess process;
        process.setProcessEnvironment(m_environment);
        QElapsedTimer elapsed;
        elapsed.start();
        process.start(QCoreApplication::applicationDirPath() + u"/../../bin/"_s + m_command.first(),
                      m_command.mid(1) +
                          QStringList{u"--doctor-rules"_s, m_folder->filePath(u"rules.json"_s), u"--data-dir"_s,
                                      m_folder->filePath(u"data"_s), u"--lang"_s, m_language} +
                          arguments);
        // The servers that it asks live in this process.
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError()), elapsed.elapsed()};
    }
    void setProxy(quint16 port) { m_environment.insert(u"https_proxy"_s, u"http://127.0.0.1:%1"_s.arg(port)); }

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_folder.reset(new QTemporaryDir);
        m_language = u"en"_s;
        m_command = {u"golivectl"_s, u"doctor"_s};
        m_environment = QProcessEnvironment::systemEnvironment();
        // A platform that does not exist: whoever tried to open a window would end at once.
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"none-at-all"_s);
        for (const QString &name :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s, u"HTTP_PROXY"_s,
              u"HTTPS_PROXY"_s, u"ALL_PROXY"_s, u"no_proxy"_s, u"NO_PROXY"_s})
            m_environment.remove(name);
        m_environment.insert(u"HOME"_s, m_folder->path());
        QDir(m_folder->path()).mkpath(u"credentials"_s);
        m_environment.insert(u"CREDENTIALS_DIRECTORY"_s, m_folder->filePath(u"credentials"_s));
    }

    void whatIsInOrderIsSaidForMachines_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("golivectl") << QStringList{u"golivectl"_s, u"doctor"_s};
        QTest::newRow("its older name") << QStringList{u"golive"_s, u"--doctor"_s};
    }
    void whatIsInOrderIsSaidForMachines()
    {
        QFETCH(QStringList, command);
        m_command = command;
        golive::partner::RawServer server;
        const Told told = ask({server.url()});
        QVERIFY2(told.errors.isEmpty(), qPrintable(told.errors));
        QCOMPARE(told.json().keys(), (QStringList{u"checks"_s, u"verdict"_s}));
        const QJsonArray checks = told.json()[u"checks"_s].toArray();
        QCOMPARE(checks.size(), 10);
        const QStringList verdicts{u"ok"_s, u"warning"_s, u"failed"_s, u"unknown"_s};
        for (const QJsonValue &check : checks) {
            QCOMPARE(check.toObject().keys(), (QStringList{u"evidence"_s, u"name"_s, u"remedy"_s, u"verdict"_s}));
            QVERIFY(verdicts.contains(check[u"verdict"_s].toString()));
            QCOMPARE(check[u"remedy"_s].toString().isEmpty(), check[u"verdict"_s].toString() == u"ok");
        }
        for (const QString &name : {u"dns:127.0.0.1"_s, u"reach:127.0.0.1"_s, u"proxy"_s, u"proxy-sign-in"_s, u"disk"_s,
                                    u"keychain"_s, u"tls-inspection"_s})
            QVERIFY2(told.verdict(name) == u"ok", qPrintable(name + u' ' + told.out));
        QVERIFY(!QFile::exists(m_folder->filePath(u"data"_s))); // looking leaves nothing behind
        QCOMPARE(server.seen().size(), 1);
        QCOMPARE(server.seen().first().verb, "HEAD"_ba);
    }

    void theExitCodeIsTheVerdicts()
    {
        golive::partner::RawServer server;
        const Told reached = ask({server.url()});
        QVERIFY(reached.json()[u"verdict"_s] != u"failed"_s);
        QCOMPARE(reached.exitCode, reached.json()[u"verdict"_s] == u"ok"_s ? 0 : 1);
        const Told lost = ask({server.url(), QUrl(u"https://nowhere.golive.invalid"_s)});
        QCOMPARE(lost.json()[u"verdict"_s].toString(), u"failed"_s);
        QCOMPARE(lost.verdict(u"reach:nowhere.golive.invalid"_s), u"failed"_s);
        QCOMPARE(lost.verdict(u"dns:nowhere.golive.invalid"_s), u"failed"_s);
        QCOMPARE(lost.verdict(u"reach:127.0.0.1"_s), u"ok"_s);
        QCOMPARE(lost.exitCode, 3);
    }

    void peopleReadTheirLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("en") << u"en"_s << u"Hosts to let through, port 443 (https)"_s;
        QTest::newRow("pt") << u"pt_BR"_s << u"Endereços a liberar, porta 443 (https)"_s;
    }
    void peopleReadTheirLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        m_language = language;
        const Told told = ask({QUrl(u"https://nowhere.golive.invalid"_s)}, {});
        QCOMPARE(told.exitCode, 3);
        QVERIFY2(told.out.contains(sentence), qPrintable(told.out));
        QVERIFY2(told.out.contains(u"nowhere.golive.invalid"_s), qPrintable(told.out));
    }

    void theWebViewsOwnStoreIsRead()
    {
        const QString nss = m_folder->filePath(u".pki/nssdb"_s);
        QVERIFY(QDir().mkpath(nss));
        QVERIFY(makeNss(nss, u"C,,"_s));
        TlsServer server;
        const Told told = ask({server.url()});
        QCOMPARE(told.exitCode, 3);
        QCOMPARE(told.verdict(u"tls-inspection"_s), u"failed"_s);
        QVERIFY2(told.check(u"tls-inspection"_s)[u"remedy"_s].toString().contains(u"Example Company Inspection CA"_s),
                 qPrintable(told.out));
        QCOMPARE(told.verdict(u"certificates"_s), u"failed"_s);
        QVERIFY2(told.check(u"certificates"_s)[u"remedy"_s].toString().contains(u"update-ca-certificates"_s),
                 qPrintable(told.out));
    }

    void aProxysSignInComesFromTheCredentials()
    {
        TlsServer server;
        Squid squid(true);
        QVERIFY2(squid.isUp(), qPrintable(squid.said()));
        setProxy(squid.port());
        const QList hosts{server.url(u"partner.golive.invalid"_s)};
        Told told = ask(hosts);
        QCOMPARE(told.exitCode, 3);
        QVERIFY2(told.check(u"proxy"_s)[u"evidence"_s].toString().contains(u"environment (https_proxy)"_s),
                 qPrintable(told.out));
        QCOMPARE(told.verdict(u"proxy-sign-in"_s), u"failed"_s);
        QCOMPARE(told.verdict(u"reach:partner.golive.invalid"_s), u"failed"_s);

        put(m_folder->filePath(u"credentials/proxy-sign-in.127.0.0.1"_s), "ana\np w\n");
        told = ask(hosts);
        QVERIFY2(told.verdict(u"proxy-sign-in"_s) == u"ok", qPrintable(told.out));
        QVERIFY2(!told.out.contains(u"p w"_s), qPrintable(told.out));
        // Through the proxy to a server whose issuer nobody here trusts.
        QVERIFY2(told.check(u"reach:partner.golive.invalid"_s)[u"remedy"_s].toString().contains(
                     u"Example Company Inspection CA"_s),
                 qPrintable(told.out));
    }

    void whatHangsIsWaitedForAtMostTwentySeconds()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QList<QUrl> hosts;
        for (const QString &name : {u"localhost"_s, u"127.0.0.1"_s, u"127.0.0.2"_s}) {
            QUrl url(u"https://"_s + name);
            url.setPort(silent.serverPort());
            hosts << url;
        }
        const Told told = ask(hosts);
        QCOMPARE(told.exitCode, 3);
        QCOMPARE(told.verdict(u"reach:localhost"_s), u"failed"_s);
        QVERIFY2(told.tookMs < 20'000, qPrintable(QString::number(told.tookMs)));
    }

    void rulesThatCannotBeReadAreAUsageError()
    {
        const Told told = ask({QUrl(u"http://www.example.org"_s)});
        QCOMPARE(told.exitCode, 2);
        QVERIFY2(told.errors.contains(u"not an address to try"_s), qPrintable(told.errors));
        QVERIFY(told.out.isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
    QString m_language;
    QStringList m_command; ///< Program and first argument.
};

GOLIVE_TEST(DoctorProgramTest)

} // namespace tst_doctorprogram

#include "tst_doctorprogram.moc"
