#include "eventplace.h"
#include "events/read/parseevents.h"
#include "events/store/eventcopy.h"
#include "events/store/eventfolding.h"
#include "eventtexts.h"
#include "testing/postgresserver.h"
#include "testing/test.h"

#include <QTest>

namespace tst_eventcopy {

using namespace golive;
using namespace golive::receivertest;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// One store's events are taken over by another; golivectl's part of it is in tst_teamstore.
class EventCopyTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!testing::PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
        QVERIFY(testing::PostgresServer::shared());
    }

    /// A folder's events go to the server with their places, and come back with those that came there.
    void aFoldersEventsComeAlongAndGoBack()
    {
        const EventPlace server(testing::TestStore::Kind::Server);
        const EventPlace folder(testing::TestStore::Kind::Folder);
        const auto old = fromEpochMs(1'700'000'000'000);
        {
            const auto store = folder.openStore();
            QVERIFY(store);
            QList<SqlEventStore::Arrival> arrivals{arrivalOf(delivery(u"unknown"_s, {}), old)};
            for (int i = 0; i < 12; ++i)
                arrivals << arrivalOf(delivery(QString::number(i % 10), i % 2 == 0 ? app : u"other"_s), old);
            QVERIFY((*store)->keep({arrivals}));
            const auto folding = (*store)->foldBefore(old + 24h);
            QCOMPARE(folding->step().value_or(true), false);
            QVERIFY((*store)->keep({{arrivalOf(contact(u"15550172233"_s)), arrivalOf(delivery(u"new"_s))}}));
        }
        receive(server, delivery(u"there before"_s, u"somebody"_s));    // who has number 1 there
        QVERIFY(server.change(u"UPDATE events SET mark=4294967296"_s)); // as a server counts
        const auto file = folder.openDatabase();
        const auto remote = server.openDatabase();
        QVERIFY(file && remote);
        const qint64 all = folder.number(u"SELECT count(*) FROM events"_s);
        QCOMPARE(copyEvents(**file, **remote).value(), all);
        QCOMPARE(copyEvents(**file, **remote).value(), 0); // once more: all is there
        const auto isTheSame = [&](const EventPlace &one, const EventPlace &other) {
            for (const QString &each : {app, u"other"_s}) {
                for (const qint64 since : {0, 3, 8, 13}) {
                    if (PlaceFeed(one).observed({each}, since).value() !=
                        PlaceFeed(other).observed({each}, since).value())
                        return false;
                }
            }
            return true;
        };
        QVERIFY(isTheSame(folder, server));
        // What comes then comes behind all of them, and repeats are known again.
        receive(server, delivery(u"new"_s));
        QVERIFY(PlaceFeed(server).mark().value() > 4294967296);
        QCOMPARE(PlaceFeed(server).observed({app}, 0)->duplicates,
                 PlaceFeed(folder).observed({app}, 0)->duplicates + 1);

        const EventPlace empty(testing::TestStore::Kind::Folder);
        const auto back = empty.openDatabase();
        QVERIFY(back);
        QCOMPARE(copyEvents(**remote, **back).value(), all + 2);
        QVERIFY(isTheSame(empty, server));
        const qint64 before = PlaceFeed(empty).mark().value();
        QVERIFY((*empty.openStore())->keep({{arrivalOf(delivery(u"at home"_s))}}));
        QCOMPARE(PlaceFeed(empty).mark().value(), before + 1);
    }

private:
    static SqlEventStore::Arrival arrivalOf(const QByteArray &body, Instant at = fromEpochMs(1'789'000'000'000))
    {
        SqlEventStore::Arrival arrival;
        const auto digests = parseEvents(body);
        if (digests && !digests->isEmpty())
            arrival.digest = digests->first();
        arrival.digest.at = at;
        arrival.receivedAt = at;
        arrival.isAppNamed = !arrival.digest.app.isEmpty();
        return arrival;
    }
    static void receive(const EventPlace &place, const QByteArray &body)
    {
        const auto store = place.openStore();
        QVERIFY(store && (*store)->keep({{arrivalOf(body)}}));
    }
};

GOLIVE_TEST(EventCopyTest)

} // namespace tst_eventcopy

#include "tst_eventcopy.moc"
