#include "../session/emptyfeed.h"
#include "engine/engine.h"
#include "engine/silentprobe.h"
#include "fakewallet.h"
#include "privatebus.h"
#include "testing/certificateauthority.h"
#include "testing/postgresserver.h"
#include "testing/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_storedoor {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// How golivectl comes into a team's server: who answers has to prove who it is, and asks for a password. The server is
/// on this computer; its name is not, and leads here by PGHOSTADDR alone.
class StoreDoorTest : public golive::Test
{
    Q_OBJECT

    struct Said
    {
        int exitCode = -1;
        QString out;
        QString err;

        QString all() const { return out + err; }
        QJsonObject reached() const
        {
            return QJsonDocument::fromJson(out.toUtf8())[u"findings"].toArray().first().toObject();
        }
        QString why() const { return reached()[u"text"].toString(); }
        bool isIn() const { return reached()[u"isGood"].toBool(); }
        bool isEncrypted() const
        {
            const QJsonArray all = QJsonDocument::fromJson(out.toUtf8())[u"findings"].toArray();
            return std::any_of(all.begin(), all.end(), [](const auto &one) {
                return one[u"what"].toString() == "encrypted"_L1 && one[u"isGood"].toBool();
            });
        }
    };
    using Environment = QMap<QString, QString>;

    static Said golivectl(const QStringList &arguments, const Environment &more, const QByteArray &input = {})
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"CREDENTIALS_DIRECTORY"_s);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        environment.insert(u"PGHOSTADDR"_s, u"127.0.0.1"_s);
        FakeWallet::addTo(environment);
        for (auto one = more.begin(); one != more.end(); ++one)
            environment.insert(one.key(), one.value());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + u"/../../bin/golivectl"_s,
                      arguments + QStringList{u"--lang"_s, u"en"_s});
        process.write(input);
        process.closeWriteChannel();
        // The keychain is this program's.
        (void)QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    static Said check(const QString &store, const Environment &environment = {})
    {
        return golivectl({u"store"_s, u"check"_s, u"--json"_s, u"--store"_s, store}, environment);
    }

    QString storeAt(const QString &user, const QString &host = name, const QString &authority = {}) const
    {
        return StoreAddress{{},         host, m_server.port(),
                            m_database, user, authority.isEmpty() ? m_ours.file() : authority}
            .text();
    }
    bool show(const CertificateAuthority::Certificate &certificate)
    {
        if (certificate.text.isEmpty() || certificate.text == m_shown)
            return !certificate.text.isEmpty();
        m_shown = certificate.text;
        m_server.stop();
        return !m_server.put(u"server.crt"_s, certificate.text).isEmpty() &&
               !m_server.put(u"server.key"_s, certificate.key).isEmpty() && m_server.start();
    }
    QString fileWith(const QString &fileName, const QString &text, QFile::Permissions others = {}) const
    {
        QFile file(m_files.filePath(fileName));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) <= 0)
            return {};
        file.close();
        return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | others) ? file.fileName() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled() || QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("There is no PostgreSQL here, or no openssl.");
        QVERIFY(m_ours.isReady() && m_others.isReady());
        m_good = m_ours.sign(name);
        m_shown = m_good.text;
        const QString rules = u"host all golive 127.0.0.1/32 trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n"_s;
        const QString hba = m_server.put(u"hba"_s, rules.toUtf8());
        const QString certificate = m_server.put(u"server.crt"_s, m_good.text);
        const QString key = m_server.put(u"server.key"_s, m_good.key);
        QVERIFY(m_server.begin({u"ssl=on"_s, u"ssl_cert_file="_s + certificate, u"ssl_key_file="_s + key,
                                u"hba_file="_s + hba, u"fsync=off"_s, u"password_encryption=scram-sha-256"_s}));
        m_database = m_server.newDatabase().database;
        QVERIFY(!m_database.isEmpty());
        QVERIFY(m_server.run(u"CREATE ROLE ana LOGIN PASSWORD '%1' IN ROLE golive_staff"_s.arg(password)));
    }

    void whoAnswersProvesWhoItIs_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<int>("days");
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<QStringList>("said"); // none: it is entered
        const QString our = m_ours.file();
        const QString none = m_files.filePath(u"none.crt"_s);
        const auto row = [](const char *what, const QString &host, const QString &authority, int days,
                            const Environment &environment, const QStringList &said) {
            QTest::newRow(what) << host << authority << days << environment << said;
        };
        row("right name, right authority", name, our, 2, {}, {});
        row("the authority is named by the environment", name, u"-"_s, 2, {{u"PGSSLROOTCERT"_s, our}}, {});
        row("the environment asks for no TLS", name, our, 2, {{u"PGSSLMODE"_s, u"disable"_s}}, {});
        row("another authority", name, m_others.file(), 2, {},
            {u"cannot prove that it is the right one"_s, u"?sslrootcert=FILE"_s, u"PGSSLROOTCERT"_s,
             u"signed by “Golive test authority”, good until"_s});
        row("no authority is named", name, u"-"_s, 2, {}, {u"cannot prove that it is the right one"_s});
        row("run out", name, our, -1, {},
            {u"cannot prove that it is the right one"_s,
             u"db.golive.test, signed by “Golive test authority”, has run out"_s});
        row("another name", u"other.golive.test"_s, our, 2, {},
            {u"is for another name"_s, u"Its certificate is for db.golive.test"_s});
        row("an address instead of a name", u"192.0.2.1"_s, our, 2, {}, {u"is for another name"_s});
        row("this computer's name, led elsewhere", u"localhost"_s, our, 2, {}, {u"is for another name"_s});
        row("the authority's file is missing", name, none, 2, {},
            {u"The file that says whom to trust cannot be read"_s, none});
    }
    void whoAnswersProvesWhoItIs()
    {
        QFETCH(QString, host);
        QFETCH(QString, authority);
        QFETCH(int, days);
        QFETCH(Environment, environment);
        QFETCH(QStringList, said);
        QVERIFY(show(days > 0 ? m_good : m_ours.sign(name, days)));
        const QString store = authority == "-"_L1
                                  ? StoreAddress{{}, host, m_server.port(), m_database, u"golive"_s, {}}.text()
                                  : storeAt(u"golive"_s, host, authority);
        const Said answer = check(store, environment);
        QCOMPARE(answer.isIn(), said.isEmpty());
        QCOMPARE(answer.isEncrypted(), said.isEmpty());
        for (const QString &part : said)
            QVERIFY2(answer.why().contains(part), qPrintable(answer.why()));
        if (!said.isEmpty())
            QCOMPARE(answer.exitCode, 3);
    }

    void withoutTlsNothingIsSaid_data()
    {
        QTest::addColumn<Environment>("environment");
        QTest::newRow("as it is") << Environment{};
        QTest::newRow("the environment asks for none") << Environment{{u"PGSSLMODE"_s, u"disable"_s}};
        QTest::newRow("the environment prefers it") << Environment{{u"PGSSLMODE"_s, u"prefer"_s}};
    }
    void withoutTlsNothingIsSaid()
    {
        QFETCH(Environment, environment);
        StoreAddress address = PostgresServer::shared()->newDatabase();
        PostgresServer::shared()->giveBack(address);
        address.host = name;
        const Said answer = check(address.text(), environment);
        QVERIFY2(!answer.isIn(), qPrintable(answer.out));
        QVERIFY2(answer.why().contains(u"offers no safe connection"_s) && answer.why().contains(u"ssl = on"_s),
                 qPrintable(answer.why()));
    }

    /// Somebody on the way says that the server knows no TLS, and waits for the password.
    void nobodyTalksItDown()
    {
        QTcpServer between;
        QVERIFY(between.listen(QHostAddress::LocalHost));
        QByteArray heard;
        connect(&between, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = between.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] {
                heard += socket->readAll();
                socket->write("N");
            });
        });
        const QString file = fileWith(u"talked"_s, u"*:*:*:*:%1\n"_s.arg(password));
        const Said answer =
            check(StoreAddress{{}, name, between.serverPort(), m_database, u"ana"_s, m_ours.file()}.text(),
                  {{u"PGPASSFILE"_s, file}});
        QVERIFY2(answer.why().contains(u"offers no safe connection"_s), qPrintable(answer.why()));
        QCOMPARE(heard, QByteArray::fromHex("0000000804d2162f"));
    }

    void aPasswordIsFound_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("said"); // none: it is entered
        const auto row = [](const char *what, const QString &where, const QString &line, const QStringList &said) {
            QTest::newRow(what) << where << line << said;
        };
        const QString others = u"*:*:other:*:x\n"_s;
        row("nowhere", u"file"_s, others, {u"asks for a password"_s, u"golivectl store sign-in"_s});
        row("in the file", u"file"_s, others + u"# *\n"_s + name + u":*:*:ana:"_s + password, {});
        row("a wrong one in the file", u"file"_s, u"*:*:*:*:wrong\n"_s,
            {u"does not take this name and password"_s, u"password retrieved from file"_s});
        row("in a file that others may read", u"open"_s, u"*:*:*:*:"_s + password,
            {u"is open to others"_s, u"chmod 600"_s, m_files.filePath(u"open"_s)});
        row("as a service's credential", u"store-password."_s + name, password + u'\n', {});
        row("a wrong one as a credential", u"store-password."_s + name, u"wrong"_s,
            {u"does not take this name and password"_s, u"password from store-password.db.golive.test"_s});
        row("in the keychain", u"keychain"_s, password, {});
        row("a wrong one in the keychain", u"keychain"_s, u"wrong"_s, {u"password from the keychain"_s});
    }
    void aPasswordIsFound()
    {
        QFETCH(QString, where);
        QFETCH(QString, line);
        QFETCH(QStringList, said);
        QVERIFY(show(m_good));
        PrivateBus bus;
        QVERIFY(bus.isReady());
        FakeWallet wallet(bus.connect());
        Environment environment{{u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address()}};
        if (where == "keychain"_L1) {
            wallet.passwords.insert(u"storePassword/"_s + name, line);
        } else {
            const bool isOpen = where == "open"_L1;
            const QString file = fileWith(where, line, isOpen ? QFile::ReadGroup : QFile::Permissions());
            QVERIFY(!file.isEmpty());
            const bool isCredential = where.startsWith("store-password."_L1);
            environment.insert(isCredential ? u"CREDENTIALS_DIRECTORY"_s : u"PGPASSFILE"_s,
                               isCredential ? m_files.path() : file);
        }
        const Said answer = check(storeAt(u"ana"_s), environment);
        QVERIFY2(answer.isIn() == said.isEmpty(), qPrintable(answer.out + answer.err));
        for (const QString &part : said)
            QVERIFY2(answer.why().contains(part), qPrintable(answer.why()));
        QVERIFY(!answer.all().contains(password));
    }

    void whoSignsInIsLetIn()
    {
        QVERIFY(show(m_good));
        PrivateBus bus;
        QVERIFY(bus.isReady());
        FakeWallet wallet(bus.connect());
        const Environment environment{{u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address()}};
        const auto store = [&](const QString &work, const QByteArray &input = {}) {
            return golivectl({u"store"_s, work, u"--store"_s, storeAt(u"ana"_s)}, environment, input);
        };
        const Said wrong = store(u"sign-in"_s, "wrong\n");
        QCOMPARE(wrong.exitCode, 3);
        QVERIFY2(wrong.out.contains(u"does not take it, so it was not kept"_s), qPrintable(wrong.out + wrong.err));
        QVERIFY(wallet.passwords.isEmpty());
        const Said none = store(u"sign-in"_s);
        QCOMPARE(none.exitCode, 3);
        QVERIFY2(none.out.contains(u"No password was given"_s), qPrintable(none.out));

        const Said right = store(u"sign-in"_s, password.toUtf8() + "\r\n");
        QVERIFY2(right.exitCode == 0 && right.out.contains(u"is kept in the keychain."_s),
                 qPrintable(right.out + right.err));
        QVERIFY(!right.all().contains(password));
        QCOMPARE(wallet.passwords, (QMap<QString, QString>{{u"storePassword/"_s + name, password}}));
        QVERIFY(check(storeAt(u"ana"_s), environment).isIn());

        // The file's one goes before it, and that is said.
        Environment withFile = environment;
        withFile.insert(u"PGPASSFILE"_s, fileWith(u"first"_s, u"*:*:*:*:old\n"_s));
        const Said later =
            golivectl({u"store"_s, u"sign-in"_s, u"--store"_s, storeAt(u"ana"_s)}, withFile, password.toUtf8());
        QVERIFY2(later.exitCode == 0 && later.out.contains(u"goes before it"_s), qPrintable(later.out));

        const Said out = store(u"sign-out"_s);
        QVERIFY2(out.exitCode == 0 && out.out.contains(u"no longer in the keychain"_s), qPrintable(out.out + out.err));
        QVERIFY(wallet.passwords.isEmpty());
        QCOMPARE(store(u"sign-out"_s).exitCode, 0); // there is none any more, and that is no fault
        QVERIFY(!check(storeAt(u"ana"_s), environment).isIn());
    }

    void whatTheKeychainDoesNotTakeIsSaid()
    {
        QVERIFY(show(m_good));
        const QStringList command{u"store"_s, u"sign-in"_s, u"--store"_s, storeAt(u"ana"_s)};
        const Said without = golivectl(command, {}, password.toUtf8());
        QVERIFY2(without.exitCode == 3 && without.out.contains(u"There is no keychain here"_s),
                 qPrintable(without.out));
        PrivateBus bus;
        FakeWallet wallet(bus.connect());
        wallet.isLocked = true;
        const Said locked = golivectl(command, {{u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address()}}, password.toUtf8());
        QVERIFY2(locked.exitCode == 3, qPrintable(locked.out));
        QVERIFY(!locked.out.contains(u"is kept in the keychain"_s));
        QVERIFY(wallet.passwords.isEmpty());
    }

    /// What the window says at its start, where whoever presses an icon sees nothing else.
    void theWindowSaysItAtItsStart_data()
    {
        QTest::addColumn<QString>("store");
        QTest::addColumn<QByteArray>("passwords");
        QTest::addColumn<Problem::Kind>("kind");
        const auto row = [](const char *what, const QString &store, const QByteArray &passwords, Problem::Kind kind) {
            QTest::newRow(what) << store << passwords << kind;
        };
        StoreAddress plain{{}, name, PostgresServer::shared()->port(), u"golive"_s, u"golive"_s, {}};
        row("no TLS", plain.text(), {}, Problem::Kind::StoreNotEncrypted);
        row("another authority", storeAt(u"ana"_s, name, m_others.file()), {}, Problem::Kind::StoreNotTrusted);
        row("another name", storeAt(u"ana"_s, u"other.golive.test"_s), {}, Problem::Kind::StoreOtherName);
        row("no file", storeAt(u"ana"_s, name, u"/nowhere.crt"_s), {}, Problem::Kind::StoreNoAuthority);
        row("no password", storeAt(u"ana"_s), {}, Problem::Kind::StorePasswordMissing);
        row("a wrong one", storeAt(u"ana"_s), "*:*:*:*:wrong", Problem::Kind::StorePasswordWrong);
    }
    void theWindowSaysItAtItsStart()
    {
        QFETCH(QString, store);
        QFETCH(QByteArray, passwords);
        QFETCH(Problem::Kind, kind);
        QVERIFY(show(m_good));
        qputenv("PGHOSTADDR", "127.0.0.1");
        qputenv("PGPASSFILE",
                fileWith(u"window"_s, passwords.isEmpty() ? u"#"_s : QString::fromLatin1(passwords)).toUtf8());
        Engine::Place place;
        place.partner = QUrl(u"http://127.0.0.1:1"_s);
        place.dataFolder = m_files.filePath(u"data"_s);
        place.feed = std::make_unique<EmptyFeed>();
        place.store = doorTo(*StoreAddress::parse(store));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no database:"_s));
        const auto engine = Engine::open(std::move(place));
        qunsetenv("PGHOSTADDR");
        qunsetenv("PGPASSFILE");
        QVERIFY(engine);
        SilentProbe machine;
        Session &session = (*engine)->begin({}, machine);
        session.load();
        QVERIFY(session.setup().screen.problem);
        QCOMPARE(session.setup().screen.problem->kind, kind);
        QVERIFY(!session.setup().screen.problem->detail.isEmpty());
    }

    /// No command takes it where others could read it, and none repeats it.
    void itIsNoArgument_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString inside = u"postgresql://ana:%1@db.golive.test/golive"_s.arg(password);
        const QString behind = u"postgresql://ana@db.golive.test/golive?password=%1"_s.arg(password);
        for (const QString &command : {u"list"_s, u"journal"_s, u"policy"_s, u"support"_s})
            QTest::newRow(qPrintable(command)) << QStringList{command, u"--store"_s, inside};
        for (const QString &work : {u"check"_s, u"prepare"_s, u"copy"_s, u"accept"_s, u"sign-in"_s})
            QTest::newRow(qPrintable(u"store "_s + work)) << QStringList{u"store"_s, work, u"--store"_s, behind};
    }
    void itIsNoArgument()
    {
        QFETCH(QStringList, arguments);
        const Said answer = golivectl(arguments, {});
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.err.contains(u"takes no password"_s));
        QVERIFY(!answer.all().contains(password));
    }

private:
    static inline const QString name = u"db.golive.test"_s;
    static inline const QString password = u"mark-of-a-password-51c2"_s;

    const CertificateAuthority m_ours{u"Golive test authority"_s};
    const CertificateAuthority m_others{u"Another authority"_s};
    CertificateAuthority::Certificate m_good;
    QByteArray m_shown;
    QTemporaryDir m_files;
    PostgresServer m_server;
    QString m_database;
};

GOLIVE_TEST(StoreDoorTest)

} // namespace tst_storedoor

#include "tst_storedoor.moc"
