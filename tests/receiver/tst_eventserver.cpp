#include "eventplace.h"
#include "events/read/parseevents.h"
#include "events/store/eventfolding.h"
#include "eventtexts.h"
#include "storage/storecheck.h"
#include "testing/cuttingproxy.h"
#include "testing/postgresserver.h"
#include "testing/test.h"

#include <QTest>

#include <atomic>
#include <thread>

namespace tst_eventserver {

using namespace golive;
using namespace golive::receivertest;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using testing::CuttingProxy;
using When = CuttingProxy::When;

/// Events on a team's server: who may do what with them, and what happens where several write, connections are cut and
/// another server takes its place.
class EventServerTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!testing::PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
        testing::PostgresServer *server = testing::PostgresServer::shared();
        QVERIFY(server);
        const EventPlace first(testing::TestStore::Kind::Server); // makes the roles
        for (const QString &role : {u"staff"_s, u"guard"_s, u"viewer"_s, u"receiver"_s})
            QVERIFY(server->run(u"CREATE ROLE an_events_%1 LOGIN IN ROLE golive_%1"_s.arg(role)));
    }
    void init()
    {
        Test::init();
        m_place.emplace(testing::TestStore::Kind::Server);
    }
    void cleanup() { m_place.reset(); }

    void aReceiverWritesEventsAndNothingElse()
    {
        const auto store = SqlEventStore::open(doorOf(u"receiver"_s));
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const auto old = fromEpochMs(1'700'000'000'000);
        QList<SqlEventStore::Arrival> arrivals;
        for (int i = 0; i < 20; ++i)
            arrivals << arrivalOf(delivery(QString::number(i)), old);
        QCOMPARE((*store)->keep({arrivals}).value().events, 20);
        QCOMPARE((*store)->keep({arrivals}, SqlEventStore::Repeats::Skipped).value().repeats, 20);
        // What comes without its app is given to it; what is old is put together.
        QCOMPARE((*store)->keep({{arrivalOf(delivery(u"x"_s, {}), old)}}).value().events, 1);
        const auto folding = (*store)->foldBefore(old + 24h * 30);
        for (Result<bool, StoreFault> isMore = true; isMore && *isMore;) {
            isMore = folding->step();
            QVERIFY2(isMore, isMore ? "" : qPrintable(isMore.error().detail));
        }
        QCOMPARE(m_place->number(u"SELECT count(*) FROM events"_s), 2);
        QCOMPARE(PlaceFeed(*m_place).observed({app}, 0)->deliveries, 21);

        const auto database = Database::open(doorOf(u"receiver"_s));
        QVERIFY(database);
        for (const QString &table :
             {u"setups"_s, u"setup_lines"_s, u"setup_changes"_s, u"sync_ledger"_s, u"guards"_s, u"guard_beats"_s,
              u"lease_changes"_s, u"journal"_s, u"journal_head"_s, u"notes"_s, u"outbox"_s, u"store_commits"_s}) {
            for (const QString &statement : {u"SELECT count(*) FROM %1"_s, u"DELETE FROM %1"_s,
                                             u"INSERT INTO %1 DEFAULT VALUES"_s, u"TRUNCATE %1"_s}) {
                const auto done = (*database)->execute(statement.arg(table));
                QVERIFY2(!done && done.error().kind == StoreFault::Kind::NotAllowed, qPrintable(statement.arg(table)));
            }
        }
        for (const QString &statement :
             {u"UPDATE setups SET json='{}'"_s, u"UPDATE sync_ledger SET state=''"_s, u"DELETE FROM apps"_s,
              u"UPDATE senders SET app=1"_s, u"DELETE FROM event_commits"_s, u"TRUNCATE events"_s,
              u"DROP TABLE events"_s, u"CREATE TABLE golive.more (a int)"_s}) {
            const auto done = (*database)->execute(statement);
            QVERIFY2(!done && done.error().kind == StoreFault::Kind::NotAllowed, qPrintable(statement));
        }
    }

    void staffAndGuardsReadThemAndWriteNone_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("staff") << u"staff"_s;
        QTest::newRow("guard") << u"guard"_s;
    }
    void staffAndGuardsReadThemAndWriteNone()
    {
        QFETCH(QString, role);
        receive(delivery(u"a"_s));
        const PlaceFeed feed(doorOf(role));
        QCOMPARE(feed.mark().value(), 1);
        QCOMPARE(feed.newsSince(0)->size(), 1);
        QCOMPARE(feed.observed({app}, 0)->deliveries, 1);
        const auto database = Database::open(doorOf(role));
        QVERIFY(database);
        for (const QString &table : {u"apps"_s, u"events"_s, u"senders"_s, u"closed"_s, u"event_commits"_s}) {
            for (const QString &statement :
                 {u"DELETE FROM %1"_s, u"INSERT INTO %1 DEFAULT VALUES"_s, u"TRUNCATE %1"_s}) {
                const auto done = (*database)->execute(statement.arg(table));
                QVERIFY2(!done && done.error().kind == StoreFault::Kind::NotAllowed, qPrintable(statement.arg(table)));
            }
        }
        const auto changed = (*database)->execute(u"UPDATE events SET app=2"_s);
        QVERIFY(!changed && changed.error().kind == StoreFault::Kind::NotAllowed);
        const auto store = SqlEventStore::open(doorOf(role));
        QVERIFY(!store && store.error().kind == StoreFault::Kind::NotAllowed);
        for (const StoreFinding &one : checkStore(doorOf(role)))
            QVERIFY2(one.isGood || one.what == StoreFinding::What::CommitsKept, qPrintable(one.detail));
    }

    void aViewerSeesThatSomethingCameAndNotWhat()
    {
        receive(delivery(u"a"_s));
        const PlaceFeed feed(doorOf(u"viewer"_s));
        QCOMPARE(feed.mark().value(), 1);
        QCOMPARE(feed.newsSince(0)->first().first, AppId{app});
        const auto seen = feed.observed({app}, 0);
        QVERIFY(!seen && seen.error().kind == StoreFault::Kind::NotAllowed);
        const auto database = Database::open(doorOf(u"viewer"_s));
        QVERIFY(database);
        for (const QString &column : {u"digest"_s, u"fingerprint"_s, u"phone"_s, u"waba"_s}) {
            const auto read = (*database)->query(u"SELECT "_s + column + u" FROM events"_s);
            QVERIFY2(!read && read.error().kind == StoreFault::Kind::NotAllowed, qPrintable(column));
        }
        const auto named = (*database)->query(u"SELECT name FROM senders"_s);
        QVERIFY(!named && named.error().kind == StoreFault::Kind::NotAllowed);
    }

    /// Who goes on from the newest place he has seen misses nothing that is committed later with a lower one.
    void aReaderMissesNothingOfManyWriters()
    {
        constexpr int writers = 3;
        constexpr int each = 150;
        std::atomic_int atWork = writers;
        std::atomic_int refused = 0;
        std::vector<std::thread> threads;
        threads.reserve(writers);
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([this, writer, &atWork, &refused] {
                const auto store = m_place->openStore();
                for (int i = 0; store && i < each; ++i) {
                    const QString id = QString::number(writer * each + i);
                    if (!(*store)->keep({{arrivalOf(delivery(id)), arrivalOf(delivery(id + u"b"_s))}}))
                        ++refused;
                }
                --atWork;
            });
        }
        const auto database = m_place->openDatabase();
        const PlaceFeed feed(*m_place);
        QVERIFY(database);
        qint64 last = 0;
        int read = 0;
        for (bool isLast = false; !isLast;) {
            isLast = atWork == 0;
            auto rows = (*database)->query(u"SELECT mark FROM events WHERE mark>? ORDER BY mark"_s, {last});
            while (rows && rows->next()) {
                last = rows->value(0).toLongLong();
                ++read;
            }
            (void)feed.observed({app}, 0); // goes on from where it was
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(refused.load(), 0);
        QCOMPARE(read, 2 * writers * each);
        QCOMPARE(feed.observed({app}, 0)->deliveries, 2 * writers * each);
    }

    void keepingIsCut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<When>("when");
        QTest::addColumn<bool>("isKept"); // as far as the first answer says
        for (const char *text : {"BEGIN", "UPDATE event_commits", "INSERT INTO events"}) {
            QTest::addRow("before %s", text) << QByteArray(text) << When::Before << false;
            QTest::addRow("after %s", text) << QByteArray(text) << When::After << false;
        }
        QTest::newRow("before COMMIT") << QByteArray("COMMIT") << When::Before << false;
        QTest::newRow("after COMMIT") << QByteArray("COMMIT") << When::After << true;
    }
    /// What was refused is sent again, and stands there once; an address check carries nothing to be known again by.
    void keepingIsCut()
    {
        QFETCH(QByteArray, text);
        QFETCH(When, when);
        QFETCH(bool, isKept);
        CuttingProxy proxy(m_place->door().address.port);
        const auto store = SqlEventStore::open(through(proxy));
        QVERIFY(store);
        QVERIFY((*store)->keep({{arrivalOf(delivery(u"before"_s))}}));
        const QList<SqlEventStore::Arrival> both{arrivalOf(delivery(u"a"_s)), arrivalOf(addressCheck())};
        proxy.cutAt(text, when);
        const auto first = (*store)->keep({both});
        QVERIFY(proxy.hasCut());
        QCOMPARE(first.has_value(), isKept);
        if (!first) {
            QCOMPARE(first.error().kind, StoreFault::Kind::Unreachable);
            QVERIFY((*store)->keep({both}));
        }
        QCOMPARE(m_place->number(u"SELECT count(*) FROM events"_s), 3);
        const auto seen = PlaceFeed(*m_place).observed({app}, 0);
        QCOMPARE(seen->deliveries, 2);
        QCOMPARE(seen->duplicates, 0);
    }

    /// Nobody can be asked whether it was committed: it is refused, sent again, and known again.
    void whatWasCommittedInVainIsARepeat()
    {
        CuttingProxy proxy(m_place->door().address.port);
        const auto store = SqlEventStore::open(through(proxy));
        QVERIFY(store);
        proxy.cutAt("COMMIT", When::After);
        proxy.refuse(true);
        const auto first = (*store)->keep({{arrivalOf(delivery(u"a"_s))}});
        QVERIFY(!first && first.error().kind == StoreFault::Kind::Unreachable);
        proxy.refuse(false);
        QVERIFY(isKeptInTheEnd(**store, delivery(u"a"_s)));
        const auto seen = PlaceFeed(*m_place).observed({app}, 0);
        QCOMPARE(seen->deliveries, 1);
        QCOMPARE(seen->duplicates, 1);
    }

    void aServerThatWasNotThereYetIsFoundOnceItIs()
    {
        CuttingProxy proxy(m_place->door().address.port);
        proxy.refuse(true);
        const auto store = SqlEventStore::open(through(proxy));
        QVERIFY(store);
        const PlaceFeed feed(through(proxy));
        for (int i = 0; i < 3; ++i) {
            const auto kept = (*store)->keep({{arrivalOf(delivery(u"a"_s))}});
            QVERIFY(!kept && kept.error().kind == StoreFault::Kind::Unreachable);
            QVERIFY(!feed.mark());
        }
        proxy.refuse(false);
        QVERIFY(isKeptInTheEnd(**store, delivery(u"a"_s)));
        QTRY_COMPARE(feed.mark().value_or(-1), 1);
    }

    void placesOfLostEventsAreNotGivenAgain_data()
    {
        QTest::addColumn<bool>("isDump");
        QTest::newRow("a copy takes the server's place") << false;
        QTest::newRow("a dump is put back") << true;
    }
    /// What lacks the last events takes the place of what had them: their places are not given again, so that who has
    /// counted them counts what comes now.
    void placesOfLostEventsAreNotGivenAgain()
    {
        QFETCH(bool, isDump);
        testing::PostgresServer server;
        QVERIFY(server.begin());
        const StoreDoor door{server.newDatabase()};
        const auto store = SqlEventStore::open(door);
        QVERIFY(store && (*store)->keep({{arrivalOf(delivery(u"a"_s))}}));
        const PlaceFeed feed(door);
        if (isDump) {
            QVERIFY(server.dump(door.address, u"older"_s));
        } else {
            server.stop();
            QVERIFY(server.keepCopy() && server.start());
        }
        // More than a sequence writes ahead.
        for (int i = 0; i < 100; ++i)
            QVERIFY(isKeptInTheEnd(**store, delivery(QString::number(i))));
        QTRY_VERIFY(feed.observed({app}, 0).has_value());
        QCOMPARE(feed.observed({app}, 0)->deliveries, 101);
        const qint64 before = feed.mark().value();
        if (isDump) {
            QVERIFY(server.putBack(door.address, u"older"_s));
        } else {
            server.kill();
            QVERIFY(server.failOver());
        }
        QVERIFY(isKeptInTheEnd(**store, delivery(u"new"_s)));
        QTRY_VERIFY(feed.mark().has_value());
        QVERIFY(feed.mark().value() > before);
        QCOMPARE(feed.newsSince(before)->size(), 1);
        QCOMPARE(feed.observed({app}, 0)->deliveries, 102);
    }

    /// Each has its own idea of which rows there are: what the other one has put together is left to it.
    void twoReceiversPutTogetherWhatIsOld()
    {
        const auto one = m_place->openStore();
        const auto other = m_place->openStore();
        QVERIFY(one && other);
        const auto old = fromEpochMs(1'700'000'000'000);
        QList<SqlEventStore::Arrival> arrivals;
        for (int i = 0; i < 1'800; ++i)
            arrivals << arrivalOf(delivery(QString::number(i)), old);
        QVERIFY((*one)->keep({arrivals}));
        const PlaceFeed lasting(*m_place);
        const Observed before = lasting.observed({app}, 0).value();
        const Observed fromTheMiddle = PlaceFeed(*m_place).observed({app}, 900).value();
        const auto first = (*one)->foldBefore(old + 24h);
        const auto second = (*other)->foldBefore(old + 24h);
        for (bool isMore = true; isMore;) {
            isMore = false;
            for (EventFolding *folding : {first.get(), second.get()}) {
                const auto step = folding->step();
                QVERIFY2(step, step ? "" : qPrintable(step.error().detail));
                isMore = isMore || *step;
            }
            QCOMPARE(PlaceFeed(*m_place).observed({app}, 0).value(), before);
        }
        QVERIFY(m_place->number(u"SELECT count(*) FROM events"_s) < 20);
        QCOMPARE(PlaceFeed(*m_place).observed({app}, 900).value(), fromTheMiddle);
        QCOMPARE(lasting.observed({app}, 0).value(), before);
    }

    /// What one receiver has learned the other one must not go on taking for otherwise.
    void aNumberOfTwoAppsTellsNothingToAnotherReceiverEither()
    {
        const auto one = m_place->openStore();
        const auto other = m_place->openStore();
        QVERIFY(one && other);
        QVERIFY((*one)->keep({{arrivalOf(delivery(u"a"_s))}}));
        QVERIFY((*one)->keep({{arrivalOf(delivery(u"b"_s, {}))}}));
        QCOMPARE(PlaceFeed(*m_place).observed({app}, 0)->deliveries, 2);
        QVERIFY((*other)->keep({{arrivalOf(delivery(u"c"_s, u"another-app"_s))}}));
        QVERIFY((*one)->keep({{arrivalOf(delivery(u"d"_s, {}))}}));
        QCOMPARE(PlaceFeed(*m_place).observed({app}, 0)->deliveries, 2);
    }

    void whoListensHearsOfIt()
    {
        const auto reader = Database::open(doorOf(u"staff"_s));
        QVERIFY(reader);
        int told = 0;
        QObject context;
        (*reader)->listen(&context, [&told](const ChangeHint &) { ++told; });
        receive(delivery(u"a"_s));
        QTRY_VERIFY_WITH_TIMEOUT(told > 0, 900);
    }

private:
    static SqlEventStore::Arrival arrivalOf(const QByteArray &body, Instant at = fromEpochMs(1'789'000'000'000))
    {
        SqlEventStore::Arrival arrival;
        const auto digests = parseEvents(body);
        if (digests && !digests->isEmpty())
            arrival.digest = digests->first();
        if (at < fromEpochMs(1'750'000'000'000))
            arrival.digest.at = at;
        arrival.receivedAt = at;
        arrival.isAppNamed = !arrival.digest.app.isEmpty();
        return arrival;
    }
    /// As a sender does it: again until it is kept, and then no more.
    static bool isKeptInTheEnd(SqlEventStore &store, const QByteArray &body)
    {
        return QTest::qWaitFor([&] { return store.keep({{arrivalOf(body)}}).has_value(); }, 40'000);
    }
    void receive(const QByteArray &body)
    {
        const auto store = m_place->openStore();
        QVERIFY(store && (*store)->keep({{arrivalOf(body)}}));
    }
    StoreDoor doorOf(const QString &role) const
    {
        StoreDoor door = m_place->door();
        door.address.user = u"an_events_"_s + role;
        return door;
    }
    StoreDoor through(const CuttingProxy &proxy) const
    {
        StoreDoor door = m_place->door();
        door.address.port = proxy.port();
        return door;
    }

    std::optional<EventPlace> m_place;
};

GOLIVE_TEST(EventServerTest)

} // namespace tst_eventserver

#include "tst_eventserver.moc"
