#include "doctorrun.h"
#include "rawserver.h"
#include "testing/test.h"

#include <QTcpServer>
#include <QTest>

namespace tst_doctorprogram {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// `golivectl doctor` as a program of its own, with no display to open. Its hosts are all on this computer.
class DoctorProgramTest : public golive::Test, private DoctorRun
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Test::init();
        begin();
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
        called = command;
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
        QVERIFY(!QFile::exists(folder->filePath(u"data"_s))); // looking leaves nothing behind
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
        spoken = language;
        const Told told = ask({QUrl(u"https://nowhere.golive.invalid"_s)}, {});
        QCOMPARE(told.exitCode, 3);
        QVERIFY2(told.out.contains(sentence), qPrintable(told.out));
        QVERIFY2(told.out.contains(u"nowhere.golive.invalid"_s), qPrintable(told.out));
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
};

GOLIVE_TEST(DoctorProgramTest)

} // namespace tst_doctorprogram

#include "tst_doctorprogram.moc"
