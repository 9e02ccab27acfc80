#include "engine/engine.h"

#include "../session/emptyfeed.h"
#include "engine/silentprobe.h"
#include "manualscheduler.h"
#include "rawserver.h"
#include "testing/foldertest.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace tst_engine {

using namespace golive;
using namespace golive::partner;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

const QString ana = u"ana@example.com"_s;
const AppId ours{u"ours"_s};
const AppId partners{u"partners"_s};

/// A keychain with the partner's secret and the own tokens of two apps.
class Kept final : public SecretStore
{
public:
    Kept()
    {
        m_held.write(u"clientSecret/"_s + ana, Secret(u"s3cret"_s));
        for (const AppId &app : {ours, partners})
            m_held.write(u"appToken/"_s + app.value, Secret(u"sk_"_s + app.value));
    }
    bool isLasting() const override { return true; }
    void read(const QString &key, QObject *context, std::function<void(std::optional<Secret>)> answer) override
    {
        asked << key;
        m_held.read(key, context, std::move(answer));
    }
    void write(const QString &key, const Secret &secret) override { m_held.write(key, secret); }
    void remove(const QString &key) override { m_held.remove(key); }
    bool has(const QString &key) const { return m_held.held(key).has_value(); }

    QStringList asked;

private:
    MemorySecretStore m_held;
};

/// What the engine does between its parts; each part has tests of its own.
class EngineTest : public FolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressThatCannotBeUsedIsRefused()
    {
        const auto engine = Engine::open(place(QUrl(u"ftp://partner.example"_s)));
        QVERIFY(!engine);
        QVERIFY(!engine.error().message.isEmpty());
    }

    void withoutADatabaseNothingCanBeClaimed()
    {
        QFile file(m_folder);
        QVERIFY(file.open(QFile::WriteOnly));
        RawServer server;
        auto wanted = place(server.url());
        wanted.dataFolder = file.fileName();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^no database: "_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^who guards what is not known: "_s));
        const auto engine = Engine::open(std::move(wanted));
        QVERIFY(engine);
        QVERIFY((*engine)->storageFault());
        (*engine)->begin({}, m_machine).start();
        QVERIFY((*engine)->session()->setup().screen.problem);
        QVERIFY(!(*engine)->ledger().claim(ours, 1, SyncKind::Contacts, fromEpochMs(1)));
        QCOMPARE(server.connections(), 0);
    }

    void theServersTimeCounts()
    {
        RawServer server;
        server.answer = [](const SeenRequest &) {
            return ScriptedAnswer{200, "{}", {"Content-Type: application/json", "Date: Thu, 01 Jan 2037 00:00:00 GMT"}};
        };
        const auto engine = Engine::open(place(server.url()));
        QVERIFY(engine);
        QVERIFY(!(*engine)->clockOffset());
        QSignalSpy seen(engine->get(), &Engine::serverTimeSeen);
        (*engine)->vault().keepLogin(ana, Secret(u"s3cret"_s), {});
        bool isEnded = false;
        (*engine)->partner().signInAgain([&](bool) { isEnded = true; });
        QTRY_VERIFY(isEnded);
        QVERIFY(!seen.isEmpty());
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(toEpochMs((*engine)->clock().now()), Qt::UTC).date().year(), 2037);
        QVERIFY(*(*engine)->clockOffset() > 24h);
    }

    void signingInMakesTheOwnTokensOfThePartnersAppsSuperfluous_data()
    {
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("accepted") << true;
        QTest::newRow("refused") << false;
    }
    void signingInMakesTheOwnTokensOfThePartnersAppsSuperfluous()
    {
        QFETCH(bool, isAccepted);
        RawServer server;
        server.answer = [isAccepted](const SeenRequest &) {
            return isAccepted ? ScriptedAnswer{200, R"({"token":"jwt","id":1,"name":"Ana","email":"ana@example.com"})"}
                              : ScriptedAnswer{401, R"({"status":"error","message":"Invalid credentials"})"};
        };
        auto engine = std::move(*Engine::open(place(server.url())));
        Kept kept;
        engine->keepSecretsIn(kept);
        QStringList order;
        engine->restoreTokens(
            {ana, {ours}, {partners}}, [&] { order << u"restored"_s; },
            [&](bool isSignedIn) { order << (isSignedIn ? u"in"_s : u"out"_s); });
        QTRY_COMPARE(order.size(), 2);
        QCOMPARE(order, (QStringList{u"restored"_s, isAccepted ? u"in"_s : u"out"_s}));
        QVERIFY(engine->vault().hasAppToken(ours));
        QCOMPARE(engine->vault().hasAppToken(partners), !isAccepted);
        QCOMPARE(kept.asked.contains(u"appToken/partners"_s), !isAccepted);
    }

    void aTokenThatIsNotNeededLeavesTheKeychain()
    {
        RawServer server;
        auto engine = std::move(*Engine::open(place(server.url())));
        Kept kept;
        engine->keepSecretsIn(kept);
        Session &session = engine->begin({}, m_machine);
        session.start();
        Q_EMIT session.appTokenNotNeeded(ours, false);
        QVERIFY(!kept.has(u"appToken/ours"_s));
        QVERIFY(kept.has(u"appToken/partners"_s));
    }

    void anOutageReachesTheSession()
    {
        ManualScheduler scheduler;
        SteppedClock clock(scheduler);
        RawServer gone;
        const QUrl url = gone.url();
        gone.close();
        auto wanted = place(url);
        wanted.clock = &clock;
        wanted.scheduler = &scheduler;
        wanted.client.uptime = [&scheduler] { return scheduler.uptime(); };
        auto engine = std::move(*Engine::open(std::move(wanted)));
        engine->vault().keepLogin(ana, Secret(u"s3cret"_s), {});
        Session &session = engine->begin({}, m_machine);
        session.start();
        // Long enough that the computer is not thought to be just awake.
        for (int minute = 0; minute < 12; ++minute) {
            bool isEnded = false;
            engine->partner().signInAgain([&](bool) { isEnded = true; });
            for (int i = 0; i < 20 && !isEnded; ++i) {
                if (!QTest::qWaitFor([&] { return isEnded; }, 100))
                    scheduler.runNext();
            }
            QVERIFY(isEnded);
            for (int step = 0; step < 12; ++step)
                scheduler.advance(5s);
        }
        QVERIFY(session.surroundings().outage);
    }

    void afterTheEndAnotherMayGuard()
    {
        RawServer server;
        auto engine = std::move(*Engine::open(place(server.url())));
        engine->begin({}, m_machine).start();
        QVERIFY(engine->session());
        engine->end();
        QVERIFY(!engine->session());
        // What still comes in finds nobody, and does no harm.
        engine->vault().keepLogin(ana, Secret(u"s3cret"_s), {});
        bool isEnded = false;
        engine->partner().signInAgain([&](bool) { isEnded = true; });
        QTRY_VERIFY(isEnded);
    }

private:
    struct SteppedClock final : Clock
    {
        const ManualScheduler &scheduler;
        explicit SteppedClock(const ManualScheduler &s) : scheduler(s) {}
        Instant now() const override { return fromEpochMs(1'790'000'000'000) + scheduler.uptime(); }
    };

    Engine::Place place(const QUrl &partner) const
    {
        Engine::Place place;
        place.partner = partner;
        place.dataFolder = m_folder + u"/data"_s;
        place.feed = std::make_unique<EmptyFeed>();
        place.guardName = u"test"_s;
        return place;
    }

    SilentProbe m_machine;
};

GOLIVE_TEST(EngineTest)

} // namespace tst_engine

#include "tst_engine.moc"
