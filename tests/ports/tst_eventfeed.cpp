#include "session/fakes.h"

#include "events/store/backgroundfeed.h"
#include "events/store/sqleventfeed.h"
#include "events/store/sqleventstore.h"
#include "testing/postgresserver.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_eventfeed {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What ports/eventfeed.h promises, asked of what reads a file or a server beside its writer, at once and in the
/// background, and of the one that other tests use.
class EventFeedTest : public golive::Test
{
    Q_OBJECT

    enum class Kind { InMemory, OnDisk, InBackground, OnServer, OnServerInBackground };

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("in memory") << int(Kind::InMemory);
        QTest::newRow("on disk") << int(Kind::OnDisk);
        QTest::newRow("in the background") << int(Kind::InBackground);
        QTest::newRow("on a server") << int(Kind::OnServer);
        QTest::newRow("on a server, in the background") << int(Kind::OnServerInBackground);
    }

    void init()
    {
        Test::init();
        QFETCH_GLOBAL(int, kind);
        const bool isOnServer = Kind(kind) == Kind::OnServer || Kind(kind) == Kind::OnServerInBackground;
        if (isOnServer && !golive::testing::PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
        cleanup();
        m_fake = nullptr;
        m_dir = std::make_unique<QTemporaryDir>();
        switch (Kind(kind)) {
        case Kind::InMemory: {
            auto fake = std::make_unique<golive::testing::FakeFeed>();
            m_fake = fake.get();
            m_feed = std::move(fake);
            break;
        }
        case Kind::OnDisk: m_feed = std::make_unique<SqlEventFeed>(m_dir->path()); break;
        case Kind::InBackground: m_feed = std::make_unique<BackgroundFeed>(m_dir->path()); break;
        case Kind::OnServer:
        case Kind::OnServerInBackground: {
            m_place = std::make_unique<golive::testing::TestStore>(golive::testing::TestStore::Kind::Server);
            auto database = m_place->open();
            QVERIFY(database);
            m_database = std::move(*database);
            if (Kind(kind) == Kind::OnServer)
                m_feed = std::make_unique<SqlEventFeed>(*m_database);
            else
                m_feed = std::make_unique<BackgroundFeed>(*m_database, StoreDoor{m_place->address()});
            break;
        }
        }
    }

    void cleanup()
    {
        m_feed.reset();
        m_store.reset();
        m_database.reset();
        m_place.reset();
    }

    void nothingWasReceivedAtFirst()
    {
        QCOMPARE(m_feed->mark().value_or(-1), 0);
        QVERIFY(newsSince(0).isEmpty());
        QCOMPARE(observed(m_app, 0), Observed{});
    }

    void placesRise()
    {
        qint64 before = 0;
        for (const AppId &app : {m_app, m_other, m_app}) {
            receive(app);
            const qint64 mark = m_feed->mark().value_or(-1);
            QVERIFY(mark > before);
            QCOMPARE(observed(app, 0).mark, mark);
            before = mark;
        }
    }

    void newsAreOfWhomSomethingCameSince()
    {
        receive(m_app);
        const qint64 first = m_feed->mark().value_or(-1);
        receive(m_other);
        const qint64 second = m_feed->mark().value_or(-1);
        QCOMPARE(newsSince(0), (QMap<AppId, qint64>{{m_app, first}, {m_other, second}}));
        QCOMPARE(newsSince(first), (QMap<AppId, qint64>{{m_other, second}}));
        QVERIFY(newsSince(second).isEmpty());
        receive(m_app);
        const qint64 third = m_feed->mark().value_or(-1);
        QCOMPARE(newsSince(0), (QMap<AppId, qint64>{{m_app, third}, {m_other, second}})); // the newest of each
    }

    void eachAppIsToldItsOwn()
    {
        receive(m_app, 3);
        receive(m_other, 2);
        QCOMPARE(observed(m_app, 0).deliveries, 3);
        QCOMPARE(observed(m_other, 0).deliveries, 2);
        QCOMPARE(observed({u"nobody"_s}, 0), Observed{});
    }

    void whatCameUpToAPlaceIsLeftOut()
    {
        receive(m_app, 2);
        const qint64 place = m_feed->mark().value_or(-1);
        verifyNothingSince(place);
        receive(m_other); // nor does another's make it news
        verifyNothingSince(place);
        receive(m_app, 4);
        QCOMPARE(observed(m_app, place).mark, m_feed->mark().value_or(-1));
        QVERIFY(observed(m_app, place).deliveries >= 4);
        QCOMPARE(observed(m_app, 0).deliveries, 6);
    }

    void askedAgainItTellsTheSameAndWhatCameSince()
    {
        receive(m_app, 5);
        const Observed once = observed(m_app, 0);
        QCOMPARE(observed(m_app, 0), once);
        receive(m_app);
        QCOMPARE(observed(m_app, 0).deliveries, 6);
        QVERIFY(observed(m_app, 0).mark > once.mark);
    }

    void whoAsksForHisOwnNumberIsToldHisOwn()
    {
        receive(m_app, 2);
        const auto own = answered([this] { return m_feed->observedOf(m_app, Sender{m_phone, {}}, 0); });
        QCOMPARE(own.deliveries, 2);
        QCOMPARE(own.ofOthers, 0);
    }

private:
    /// So many deliveries, each another one.
    void receive(const AppId &app, int count = 1)
    {
        if (m_fake) {
            Observed &seen = m_fake->seen[app];
            seen.deliveries += count;
            seen.mark = m_fake->now += count;
            return;
        }
        if (!m_store) {
            auto store =
                m_place ? SqlEventStore::open(StoreDoor{m_place->address()}) : SqlEventStore::open(m_dir->path());
            QVERIFY(store);
            m_store = std::move(*store);
        }
        QList<SqlEventStore::Arrival> arrivals;
        for (int i = 0; i < count; ++i) {
            SqlEventStore::Arrival arrival;
            arrival.digest.app = app;
            arrival.digest.phone = m_phone;
            arrival.digest.payload = DeliveryStatus{u"sent"_s};
            arrival.receivedAt = fromEpochMs(1'789'000'000'000);
            arrival.via = SqlEventStore::Via::Own;
            arrivals << arrival;
        }
        QVERIFY(m_store->keep({arrivals}));
    }

    QMap<AppId, qint64> newsSince(qint64 since) const
    {
        QMap<AppId, qint64> byApp;
        const auto news = m_feed->newsSince(since);
        for (const auto &[app, mark] : news.value_or(QList<std::pair<AppId, qint64>>{{{u"failed"_s}, -1}}))
            byApp.insert(app, mark);
        return byApp;
    }

    /// Locked is to be asked again; nothing else may come in the way.
    static Observed answered(const std::function<Result<Observed, StoreFault>()> &ask)
    {
        Result<Observed, StoreFault> answer = ask();
        const bool isThere = QTest::qWaitFor(
            [&] {
                if (!answer && answer.error().kind == StoreFault::Kind::Locked)
                    answer = ask();
                return answer || answer.error().kind != StoreFault::Kind::Locked;
            },
            10'000);
        Observed failed;
        failed.mark = -1;
        return isThere ? answer.value_or(failed) : failed;
    }
    Observed observed(const AppId &app, qint64 since) const
    {
        return answered([&] { return m_feed->observed(app, since); });
    }

    /// Nothing is counted; whether the place asked from is told again is left open.
    void verifyNothingSince(qint64 place) const
    {
        Observed seen = observed(m_app, place);
        QVERIFY(seen.mark == 0 || seen.mark == place);
        seen.mark = 0;
        QCOMPARE(seen, Observed{});
    }

    const AppId m_app{u"app-a"_s};
    const AppId m_other{u"app-b"_s};
    const QString m_phone = u"15550104477"_s;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<golive::testing::TestStore> m_place;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlEventStore> m_store;
    std::unique_ptr<EventFeed> m_feed;
    golive::testing::FakeFeed *m_fake = nullptr;
};

GOLIVE_TEST(EventFeedTest)

} // namespace tst_eventfeed

#include "tst_eventfeed.moc"
