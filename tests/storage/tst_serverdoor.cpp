#include "storage/serverlink.h"
#include "storage/sqlfault.h"
#include "storage/storedoor.h"
#include "testing/test.h"

#include <QTest>

namespace tst_serverdoor {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using Kind = StoreFault::Kind;

/// What stands between us and a team's server, by the words that there are for it; tst_storedoor tries it.
class ServerDoorTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreUnderstood_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<Kind>("kind");
        const QString at = u"connection to server at \"db.example.org\" (192.0.2.1), port 5432 failed: "_s;
        const auto row = [&at](const char *words, Kind kind) {
            QTest::newRow(QByteArray(words).split('\n').first().constData()) << at + QString::fromLatin1(words) << kind;
        };
        row("Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?",
            Kind::Unreachable);
        row("timeout expired", Kind::Unreachable);
        row("server closed the connection unexpectedly", Kind::Unreachable);
        row("FATAL:  the database system is starting up", Kind::Unreachable);
        row("FATAL:  the database system is shutting down", Kind::Unreachable);
        row("FATAL:  the database system is not yet accepting connections", Kind::Unreachable);
        row("FATAL:  terminating connection due to unexpected postmaster exit", Kind::Unreachable);
        row("FATAL:  terminating connection due to administrator command", Kind::Unreachable);
        row("FATAL:  the database system is in recovery mode", Kind::Unreachable);
        row("FATAL:  canceling authentication due to timeout", Kind::Unreachable);
        row("FATAL:  remaining connection slots are reserved for non-replication superuser connections",
            Kind::Unreachable);
        row("FATAL:  database \"golive\" is not currently accepting connections", Kind::NotAllowed);
        row("FATAL:  the database system is in recovery mode", Kind::Unreachable);
        row("FATAL:  sorry, too many clients already", Kind::Unreachable);
        row("server does not support SSL, but SSL was required", Kind::NotEncrypted);
        row("SSL error: certificate verify failed", Kind::NotTrusted);
        // Versions 16 and later say why.
        row("SSL error: certificate verify failed: certificate has expired", Kind::NotTrusted);
        row("server certificate for \"a\" does not match host name \"b\"", Kind::OtherName);
        row("server certificate for \"a\" (and 2 other names) does not match host name \"b\"", Kind::OtherName);
        row("could not get server's host name from server certificate", Kind::OtherName);
        row("root certificate file \"/ca.crt\" does not exist\nEither provide the file or change sslmode to disable "
            "server certificate verification.",
            Kind::NoAuthority);
        row("could not read root certificate file \"/ca.crt\": no certificate or crl found", Kind::NoAuthority);
        row("fe_sendauth: no password supplied", Kind::PasswordMissing);
        row("FATAL:  password authentication failed for user \"ana\"", Kind::PasswordWrong);
        row("FATAL:  no pg_hba.conf entry for host \"192.0.2.7\", user \"ana\", database \"golive\", no encryption",
            Kind::NotAllowed);
        row("FATAL:  database \"golive\" does not exist", Kind::NotAllowed);
    }
    void wordsAreUnderstood()
    {
        QFETCH(QString, words);
        QFETCH(Kind, kind);
        QCOMPARE(kindOfRefusal(words), kind);
        // Of a name with two addresses the other one may be silent.
        const QString silent =
            u"connection to server at \"db.example.org\" (2001:db8::1), port 5432 failed: No route\n"_s;
        QCOMPARE(kindOfRefusal(silent + words), kind);
    }

    void whatIsAtTheDoorMayPass()
    {
        for (const Kind kind : {Kind::Unreachable, Kind::NotEncrypted, Kind::NotTrusted, Kind::PasswordWrong})
            QVERIFY(isAtTheDoor(kind));
        for (const Kind kind : {Kind::Unprepared, Kind::NotAllowed, Kind::FailedOver, Kind::DiskFull, Kind::Other})
            QVERIFY(!isAtTheDoor(kind));
    }

    void aLineOfAPasswordFileIsFound_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("store");
        QTest::addColumn<bool>("isFound");
        const QString ana = u"postgresql://ana@db.example.org/golive"_s;
        QTest::newRow("none") << QString() << ana << false;
        QTest::newRow("whole") << u"db.example.org:5432:golive:ana:x"_s << ana << true;
        QTest::newRow("any") << u"*:*:*:*:x"_s << ana << true;
        QTest::newRow("the second line") << u"other:*:*:*:y\n*:*:*:ana:x\n"_s << ana << true;
        QTest::newRow("another port") << u"db.example.org:5433:golive:ana:x"_s << ana << false;
        QTest::newRow("a port that is named")
            << u"db.example.org:5433:*:*:x"_s << u"postgresql://ana@db.example.org:5433/golive"_s << true;
        QTest::newRow("another database") << u"*:*:other:*:x"_s << ana << false;
        QTest::newRow("another user") << u"*:*:*:bob:x"_s << ana << false;
        QTest::newRow("a user that is not named")
            << u"*:*:*:bob:x"_s << u"postgresql://db.example.org/golive"_s << true;
        QTest::newRow("a remark") << u"#*:*:*:*:x"_s << ana << false;
        QTest::newRow("no password in it") << u"*:*:*:*"_s << ana << false;
        QTest::newRow("a colon in a name") << u"*:*:go\\:live:*:x"_s << u"postgresql://db/go:live"_s << true;
        QTest::newRow("the socket") << u"localhost:*:golive:*:x"_s << u"postgresql:///golive"_s << true;
    }
    void aLineOfAPasswordFileIsFound()
    {
        QFETCH(QString, lines);
        QFETCH(QString, store);
        QFETCH(bool, isFound);
        const auto address = StoreAddress::parse(store);
        QVERIFY(address);
        QCOMPARE(hasPasswordLine(lines, *address), isFound);
    }

    void offThisComputerAProofIsWanted_data()
    {
        QTest::addColumn<QString>("store");
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isWanted");
        const auto row = [](const char *store, const QByteArray &variable, const QByteArray &value, bool isWanted) {
            QTest::addRow("%s %s", store, variable.constData())
                << QString::fromLatin1(store) << variable << value << isWanted;
        };
        row("postgresql://db.example.org/golive", {}, {}, true);
        row("postgresql://192.0.2.1/golive", {}, {}, true);
        row("postgresql://localhost/golive", {}, {}, false);
        row("postgresql://127.0.0.1/golive", {}, {}, false);
        row("postgresql:///golive", {}, {}, false);
        // What would lead these elsewhere.
        row("postgresql://localhost/golive", "PGHOSTADDR", "192.0.2.1", true);
        row("postgresql://localhost/golive", "PGSERVICE", "team", true);
        row("postgresql:///golive", "PGHOST", "db.example.org", true);
        row("postgresql:///golive", "PGHOST", "/run/postgresql", false);
    }
    void offThisComputerAProofIsWanted()
    {
        QFETCH(QString, store);
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, value);
        QFETCH(bool, isWanted);
        if (!variable.isEmpty())
            qputenv(variable.constData(), value);
        const bool isSo = isProofWanted(*StoreAddress::parse(store));
        if (!variable.isEmpty())
            qunsetenv(variable.constData());
        QCOMPARE(isSo, isWanted);
    }
};

GOLIVE_TEST(ServerDoorTest)

} // namespace tst_serverdoor

#include "tst_serverdoor.moc"
