#include "guardprocess.h"
#include "httpworld.h"
#include "ports/setupfile.h"
#include "testing/endlessfiles.h"
#include "testing/postgresserver.h"
#include "testing/test.h"
#include "webhooklistener.h"

#include <QFile>

namespace tst_guardservice {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// The program as a service: no window, no display, and the app's token alone.
class GuardServiceTest : public golive::Test
{
    Q_OBJECT

    static int count(HttpWorld &world, const QString &method, const QString &pathEnd)
    {
        int found = 0;
        const QJsonArray calls = world.calls();
        for (const QJsonValue &call : calls) {
            if (call[u"method"].toString() == method && call[u"path"].toString().endsWith(pathEnd))
                ++found;
        }
        return found;
    }
    static int countSyncs(HttpWorld &world) { return count(world, u"POST"_s, u"/coex/sync"_s); }
    static int countLooks(HttpWorld &world) { return count(world, u"GET"_s, u"/pipeline"_s); }

    /// Gupshup takes its time: a number that is being set up is looked at every ten seconds, a link that lies about
    /// once a minute only.
    static QStringList slowly() { return {u"--scenario"_s, u"slow-setup"_s}; }
    static void signUp(HttpWorld &world, const Setup &setup)
    {
        world.control(
            u"signup"_s,
            {{u"appId"_s, setup.client.app.value}, {u"phone"_s, setup.client.number->e164}, {u"sharesChats"_s, true}});
    }

    static bool isLinkMade(HttpWorld &world, const QUrl &events, const QString &app)
    {
        return world.signIn() && world.chooseNewApp(app) && world.getReady() && world.region() && world.contact() &&
               world.events(events) && world.link();
    }

    void put(const QString &name, const QString &text) const
    {
        QFile file(m_credentials->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8() + '\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (TestStore::kindOfRun() == TestStore::Kind::Server && !PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
    }

    void init()
    {
        Test::init();
        m_credentials.reset(new QTemporaryDir);
    }

    void itFindsLiveAndSyncsWithTheAppTokenAlone()
    {
        HttpWorld world(slowly());
        QVERIFY(world.isReady());
        sandboxtest::WebhookListener listener;
        QVERIFY(isLinkMade(world, listener.url(), u"TeaHouseGuarded"_s));
        const Setup setup = world.setup();
        const QString token = world.vault().appToken(setup.client.app).reveal();
        QVERIFY(!token.isEmpty());
        put(u"golive_app-token."_s + setup.client.app.value, token);
        world.leave();
        signUp(world, setup);
        const int looks = countLooks(world);

        GuardProcess guard(world.dataFolder(), world.sandbox().partner({}), m_credentials->path(), u"night watch"_s, {},
                           world.store().arguments());
        QTRY_VERIFY2_WITH_TIMEOUT(
            guard.hasSaid(u"TeaHouseGuarded (%1): looked after from here"_s.arg(setup.client.app.value)),
            qPrintable(guard.said()), 15000);
        QTRY_VERIFY_WITH_TIMEOUT(countLooks(world) > looks, 15000);
        QCOMPARE(countSyncs(world), 0);
        world.control(u"clock"_s, {{u"advanceSeconds"_s, 600}});
        QTRY_VERIFY2_WITH_TIMEOUT(guard.hasSaid(u"settled, nothing is left to do"_s), qPrintable(guard.said()), 90000);
        QCOMPARE(countSyncs(world), 2);

        guard.terminate();
        QTRY_VERIFY_WITH_TIMEOUT(!guard.isRunning(), 10000);
        QVERIFY(guard.hasEndedItself());
        QCOMPARE(guard.exitCode(), 0);
        const QString said = guard.said();
        QVERIFY2(said.contains(u"guarding as \"night watch\""_s), qPrintable(said));
        QVERIFY2(said.contains(u"secrets come from the service's credentials"_s), qPrintable(said));
        QVERIFY2(said.contains(u"contacts: accepted, request id "_s), qPrintable(said));
        QVERIFY2(said.contains(u"chats: accepted, request id "_s), qPrintable(said));
        QVERIFY2(said.trimmed().endsWith(u"ended"_s), qPrintable(said));
        for (const QString &kept : {token, world.sandbox().field(u"secret"_s), world.sandbox().field(u"email"_s),
                                    setup.client.number->e164, u"98765"_s, u"Ana"_s})
            QVERIFY2(!said.contains(kept), qPrintable(said));
    }

    /// The system ends it between claim and answer.
    void toldToEndInTheMiddleOfACallItAwaitsTheAnswer()
    {
        HttpWorld world(slowly());
        QVERIFY(world.isReady());
        sandboxtest::WebhookListener listener;
        QVERIFY(isLinkMade(world, listener.url(), u"TeaHouseStopped"_s));
        const Setup setup = world.setup();
        put(u"golive_app-token."_s + setup.client.app.value, world.vault().appToken(setup.client.app).reveal());
        world.leave();
        signUp(world, setup);
        world.control(
            u"fail"_s,
            {{u"path"_s, u"/partner/app/*/coex/sync"_s}, {u"times"_s, 1}, {u"how"_s, u"slow"_s}, {u"seconds"_s, 3}});
        GuardProcess guard(world.dataFolder(), world.sandbox().partner({}), m_credentials->path(), u"night watch"_s, {},
                           world.store().arguments());
        QTRY_VERIFY2_WITH_TIMEOUT(guard.hasSaid(u": looked after from here"_s), qPrintable(guard.said()), 15000);
        world.control(u"clock"_s, {{u"advanceSeconds"_s, 600}});
        QTRY_COMPARE_WITH_TIMEOUT(countSyncs(world), 1, 90000);
        guard.terminate();
        QTRY_VERIFY2_WITH_TIMEOUT(guard.hasSaid(u"ends once the answer to a call has come"_s), qPrintable(guard.said()),
                                  10000);
        QTRY_VERIFY_WITH_TIMEOUT(!guard.isRunning(), 15000);
        QVERIFY(guard.hasEndedItself());
        QVERIFY2(guard.said().contains(u"contacts: accepted, request id "_s), qPrintable(guard.said()));
        QCOMPARE(countSyncs(world), 1);
    }

    void aSetupFileOfAnotherComputerIsTakenIn()
    {
        HttpWorld world(slowly());
        QVERIFY(world.isReady());
        sandboxtest::WebhookListener listener;
        QVERIFY(isLinkMade(world, listener.url(), u"TeaHouseElsewhere"_s));
        const Setup setup = world.setup();
        put(u"golive_app-token."_s + setup.client.app.value, world.vault().appToken(setup.client.app).reveal());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"client.golive"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeSetupFile({{},
                                   u"Provider"_s,
                                   {},
                                   setup.client.app,
                                   setup.client.appName,
                                   setup.client.number->e164,
                                   setup.signUp.link.url,
                                   setup.signUp.link.madeAt}));
        file.close();

        world.leave(); // one guard for a number: two data folders know nothing of each other
        signUp(world, setup);
        const int looks = countLooks(world);
        GuardProcess guard(folder.filePath(u"data"_s), world.sandbox().partner({}), m_credentials->path(), u"server"_s,
                           path);
        QTRY_VERIFY2_WITH_TIMEOUT(
            guard.hasSaid(u"TeaHouseElsewhere (%1): looked after from here"_s.arg(setup.client.app.value)),
            qPrintable(guard.said()), 15000);
        QTRY_VERIFY_WITH_TIMEOUT(countLooks(world) > looks, 15000);
        world.control(u"clock"_s, {{u"advanceSeconds"_s, 600}});
        QTRY_VERIFY2_WITH_TIMEOUT(guard.hasSaid(u"settled, nothing is left to do"_s), qPrintable(guard.said()), 90000);
        QCOMPARE(countSyncs(world), 2);
    }

    void aFileThatIsNoSetupFileIsRefused()
    {
        QTemporaryDir folder;
        GuardProcess guard(folder.filePath(u"data"_s), QUrl(u"http://127.0.0.1:9"_s), m_credentials->path(),
                           u"server"_s, u"/proc/version"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!guard.isRunning(), 15000);
        QCOMPARE(guard.exitCode(), 1);
        QVERIFY2(guard.hasSaid(u"is not a set-up file"_s), qPrintable(guard.said()));
    }

    /// A pipe that nobody writes to would be waited for, and a file without end read, until the guard was killed.
    void whatNeverEndsIsNotRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        const QString folder = m_hostile.path();
        QFile sparse(folder + u"/large"_s);
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64{2} << 30));
        for (const auto &endless : golive::testing::endlessFiles(folder))
            QTest::newRow(endless.what) << endless.path << u"is not a file"_s;
        QTest::newRow("two GiB") << sparse.fileName() << u"is larger than 64 KiB"_s;
        QTest::newRow("a folder") << folder << u"is not a file"_s;
        QTest::newRow("nothing") << folder + u"/none"_s << u"cannot be read"_s;
    }

    void whatNeverEndsIsNotRead()
    {
        QFETCH(QString, path);
        QFETCH(QString, words);
        QTemporaryDir folder;
        GuardProcess guard(folder.filePath(u"data"_s), QUrl(u"http://127.0.0.1:9"_s), m_credentials->path(),
                           u"server"_s, path);
        QTRY_VERIFY_WITH_TIMEOUT(!guard.isRunning(), 15000);
        QCOMPARE(guard.exitCode(), 1);
        QVERIFY2(guard.hasSaid(words), qPrintable(guard.said()));
    }

    void whatCannotBeGuardedIsNamed()
    {
        HttpWorld world;
        sandboxtest::WebhookListener listener;
        QVERIFY(isLinkMade(world, listener.url(), u"TeaHouseNoToken"_s));
        const AppId app = world.setup().client.app;
        world.leave();
        GuardProcess guard(world.dataFolder(), world.sandbox().partner({}), m_credentials->path(), {}, {},
                           world.store().arguments());
        QTRY_VERIFY2_WITH_TIMEOUT(
            guard.hasSaid(u"TeaHouseNoToken (%1): cannot be guarded: there is no token for it here "
                          "(credential app-token.%1)"_s.arg(app.value)),
            qPrintable(guard.said()), 15000);
        guard.terminate();
        QTRY_VERIFY_WITH_TIMEOUT(!guard.isRunning(), 10000);
        QCOMPARE(guard.exitCode(), 0);
    }

    void twoOfOneNameDoNotGuardOneFolder()
    {
        QTemporaryDir folder;
        const QUrl partner(u"http://127.0.0.1:9"_s);
        GuardProcess first(folder.path(), partner, m_credentials->path(), u"A"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(first.hasSaid(u"there is nothing to guard yet"_s), qPrintable(first.said()), 15000);
        GuardProcess second(folder.path(), partner, m_credentials->path(), u"A"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!second.isRunning(), 15000);
        QCOMPARE(second.exitCode(), 1);
        QVERIFY2(second.hasSaid(u"a guard named \"A\" runs on "_s + folder.path() + u" already"_s),
                 qPrintable(second.said()));
        GuardProcess other(folder.path(), partner, m_credentials->path(), u"B"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(other.hasSaid(u"there is nothing to guard yet"_s), qPrintable(other.said()), 15000);
        QVERIFY(first.isRunning());
    }

    void withoutKeychainOrCredentialsItSaysSo()
    {
        QTemporaryDir folder;
        GuardProcess guard(folder.path(), QUrl(u"http://127.0.0.1:9"_s), {});
        QTRY_VERIFY2_WITH_TIMEOUT(guard.hasSaid(u"there is no keychain here and no credentials were given"_s),
                                  qPrintable(guard.said()), 15000);
    }

    void aFolderThatCannotBeUsedIsNamed()
    {
        GuardProcess guard(u"/proc/golive"_s, QUrl(u"http://127.0.0.1:9"_s), m_credentials->path());
        QTRY_VERIFY_WITH_TIMEOUT(!guard.isRunning(), 15000);
        QCOMPARE(guard.exitCode(), 1);
        QVERIFY2(guard.hasSaid(u"the data folder /proc/golive cannot be used"_s), qPrintable(guard.said()));
    }

    void anAddressThatIsNotSafeIsRefused()
    {
        QTemporaryDir folder;
        GuardProcess guard(folder.path(), QUrl(u"http://partner.example.com"_s), m_credentials->path());
        QTRY_VERIFY_WITH_TIMEOUT(!guard.isRunning(), 15000);
        QCOMPARE(guard.exitCode(), 2);
        QVERIFY2(guard.hasSaid(u"the partner's address cannot be used"_s), qPrintable(guard.said()));
    }

private:
    QScopedPointer<QTemporaryDir> m_credentials;
    QTemporaryDir m_hostile;
};

GOLIVE_TEST(GuardServiceTest)

} // namespace tst_guardservice

#include "tst_guardservice.moc"
