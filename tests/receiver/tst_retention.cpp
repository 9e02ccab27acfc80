#include "events/store/eventfile.h"
#include "events/store/eventfolding.h"
#include "receiverprocess.h"
#include "retentionground.h"
#include "storage/transaction.h"
#include "testing/postgresserver.h"
#include "testing/test.h"

#include <QFile>
#include <QFileInfo>

namespace tst_retention {

using namespace golive;
using namespace golive::receivertest;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Via = SqlEventStore::Via;
using Repeats = SqlEventStore::Repeats;
using Kept = SqlEventStore::Kept;

/// What is old is put together: nothing is lost by it, and a file stops growing.
class RetentionTest : public golive::Test, protected RetentionGround
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { testing::TestStore::addRows(); }
    void init()
    {
        Test::init();
        if (testing::TestStore::isMissing())
            QSKIP("There is no PostgreSQL here.");
        begin();
    }
    void cleanup() { end(); }
    void marksGoOnRising();
    void whatTellsNoPossibleDayIsAsOldAsItsArrival();
    void evidenceStaysOneByOne();
    void aClosedDayTakesNothingFromALog();
    void whatIsGivenToItsAppLaterIsClosedToo();
    void anOlderFileIsBroughtUpToDate_data();
    void anOlderFileIsBroughtUpToDate();
    void whatIsNotUnderstoodIsLeftAlone();
    void anotherWriterIsWaitedFor();
    void theFileStopsGrowing();

private:
    static void foldAll(SqlEventStore &store, Instant before)
    {
        const auto folding = store.foldBefore(before);
        Result<bool, StoreFault> isMore = true;
        while (isMore && *isMore)
            isMore = folding->step();
        QVERIFY(isMore);
    }
    bool change(const QString &sql, const QVariantList &values = {}) const { return m_place->change(sql, values); }
};

void RetentionTest::marksGoOnRising()
{
    const auto store = open();
    QVERIFY(store);
    QVERIFY(store->keep({deliveriesFrom(m_now - 60 * 24h, 1s, 1'200)}));
    const PlaceFeed feed(*m_place);
    const Observed before = seen();
    foldAll(*store, m_now);
    QCOMPARE(rows(), 2); // the sum, and the one whose mark the next follows
    QCOMPARE(feed.mark().value_or(-1), 1'200);
    QCOMPARE(seen(), before);
    QCOMPARE(seen(1'100).deliveries, 100);
    QVERIFY(store->keep({deliveriesFrom(m_now, 1s, 1, 5'000)}));
    QCOMPARE(feed.mark().value_or(-1), 1'201);
    // The one that was the newest goes into the same sum, another day.
    foldAll(*store, m_now);
    QCOMPARE(rows(), 2);
    QCOMPARE(seen().deliveries, 1'201);
    QCOMPARE(seen(1'199).deliveries, 2);
}

void RetentionTest::whatTellsNoPossibleDayIsAsOldAsItsArrival()
{
    const auto store = open();
    QVERIFY(store);
    const Instant arrived = m_now - 60 * 24h;
    QList<SqlEventStore::Arrival> odd = deliveriesFrom(arrived, 1s, 300);
    for (qsizetype i = 0; i < odd.size(); ++i)
        odd[i].digest.at = i % 3 == 0 ? std::nullopt : std::optional(arrived + (i % 3) * 365 * 24h);
    // A clock that is some hours ahead is believed.
    odd << deliveriesFrom(arrived, 1s, 1, 1'000);
    odd.last().digest.at = arrived + 23h;
    QVERIFY(store->keep({odd, deliveriesFrom(m_now - 1h, 1s, 1, 2'000)}));
    const Observed before = seen();
    foldAll(*store, arrived + 12h);
    QCOMPARE(rows(), 3); // the sum, who is ahead, the newest
    foldAll(*store, m_now - 24h);
    QVERIFY(rows() == 2 && seen() == before && seen(250).deliveries == 52);
    // No day to come is closed by it, and a log brings none of them again.
    QVERIFY(number(u"SELECT before FROM closed"_s) <= toEpochMs(arrived + 48h));
    for (auto &arrival : odd)
        arrival = {arrival.digest, std::min(arrival.digest.at.value_or(m_now), m_now), Via::Imported};
    const auto again = store->keep({odd}, Repeats::Skipped);
    QVERIFY(again && again->events == 0 && seen() == before);
}

void RetentionTest::evidenceStaysOneByOne()
{
    const auto store = open();
    QVERIFY(store);
    QFile file(QStringLiteral(GOLIVE_EVENT_SAMPLES "/account-offboarded.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<SqlEventStore::Arrival> arrivals;
    for (const QByteArray &body : {contact(u"15550172233"_s), contact(u"15550172234"_s), chunk(0, 1, 12, 3),
                                   chunk(0, 2, 20, 3), file.readAll()}) {
        arrivals.append({digestOf(body), m_now - 90 * 24h});
        arrivals.last().digest.app = {app};
    }
    arrivals << deliveriesFrom(m_now - 90 * 24h, 1s, 10);
    QVERIFY(store->keep({arrivals}));
    const QString text = m_place->isServer() ? u"encode(digest, 'escape')"_s : u"CAST(digest AS TEXT)"_s;
    const QString others = u"SELECT count(*) FROM events WHERE %1 NOT LIKE '%\"kind\":\"status\"%'"_s.arg(text);
    QCOMPARE(number(others), 5);
    foldAll(*store, m_now);
    QCOMPARE(number(others), 5);
    QCOMPARE(rows(), 7);
}

void RetentionTest::aClosedDayTakesNothingFromALog()
{
    QByteArray log;
    for (int i = 0; i < 40; ++i)
        log += delivery(QString::number(i)) + '\n';
    log += contact(u"15550172233"_s) + '\n' + chunk(0, 1, 12, 3) + '\n';
    const Instant ofLog = *digestOf(delivery(u"1"_s)).at;
    const auto import = [&](const QByteArray &text) {
        QProcess process;
        process.start(ReceiverProcess::program(), with({u"--data-dir"_s, m_folder, u"--import"_s, u"-"_s}));
        process.write(text);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return QByteArray(QByteArray::number(process.exitCode()) + ' ' + process.readAllStandardOutput());
    };
    const QByteArray first = import(log);
    QVERIFY2(first.startsWith("0 42 events read: 42 new, 0 there before\n") && !first.contains("left out"),
             first.constData());
    // Nothing is put together, and nothing closed, until what came beside the log is old too.
    const auto store = open();
    foldAll(*store, m_now);
    QVERIFY(import(delivery(u"more"_s)).startsWith("0 1 events read: 1 new"));
    QCOMPARE(rows(), 43);
    QVERIFY(store->keep({deliveriesFrom(ofLog + 24h, 1s, 2)}));
    const Observed before = seen();
    foldAll(*store, ofLog + 48h);
    QCOMPARE(rows(), 5);
    QCOMPARE(seen(), before);
    const QByteArray again = import(log);
    QVERIFY2(again.startsWith("0 42 events read: 0 new, 2 there before\n"), again.constData());
    QVERIFY2(again.contains("\n40 are left out: deliveries, messages and the like of days"), again.constData());
    QCOMPARE(seen(), before);
    // What stays one by one is known one by one, whatever its day.
    QVERIFY(import(chunk(0, 2, 30, 5)).startsWith("0 1 events read: 1 new, 0 there before\n"));
    QCOMPARE(seen().historyMessages, 8);
    // Nor are earlier days, of which nothing was put together.
    QByteArray earlier = delivery(u"early"_s);
    QVERIFY(import(earlier.replace("1789013000", "1780000000")).startsWith("0 1 events read: 1 new"));
    // Another app's days are not closed.
    QVERIFY(import(delivery(u"1"_s, u"another-app"_s)).startsWith("0 1 events read: 1 new"));
}

void RetentionTest::whatIsGivenToItsAppLaterIsClosedToo()
{
    const auto store = open();
    QVERIFY(store);
    QList<SqlEventStore::Arrival> nameless = deliveriesFrom(m_now - 40 * 24h, 1s, 30);
    for (auto &arrival : nameless) {
        arrival.digest.app = {};
        arrival.via = Via::Shared;
        arrival.isAppNamed = false;
    }
    QVERIFY(store->keep({nameless}));
    QVERIFY(store->keep({{SqlEventStore::Arrival{digestOf(chunk(0, 1, 12, 3, u"another-app"_s)), m_now, Via::Own}}}));
    foldAll(*store, m_now);
    QCOMPARE(rows(), 2);
    QCOMPARE(seen().deliveries, 0);
    QVERIFY(store->keep({{SqlEventStore::Arrival{digestOf(delivery(u"tells"_s)), m_now}}}));
    QCOMPARE(seen().deliveries, 31);
    QCOMPARE(seen(30).deliveries, 1);
    for (auto &arrival : nameless)
        arrival.via = Via::Imported;
    const auto again = store->keep({nameless}, Repeats::Skipped).value_or(Kept{});
    QCOMPARE(again.closed, 30);
    QCOMPARE(seen().deliveries, 31);
}

void RetentionTest::anOlderFileIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
}

void RetentionTest::anOlderFileIsBroughtUpToDate()
{
    QFETCH(int, version);
    if (m_place->isServer())
        QSKIP("A server's tables come whole.");
    {
        const Migrations older = eventFile().migrations.mid(0, version);
        const auto database = Database::open(m_folder, {u"events.sqlite"_s, older});
        QVERIFY(database);
        QVERIFY((*database)->execute(u"INSERT INTO apps (id) VALUES (?)"_s, {app}));
        for (int i = 1; i <= 20; ++i)
            QVERIFY((*database)->execute(
                u"INSERT INTO events (app, fingerprint, previous, received_at, digest) VALUES (1, ?, ?, ?, ?)"_s,
                {QByteArray::number(i % 15).rightJustified(16, '0'), i > 15 ? i - 15 : QVariant(),
                 toEpochMs(m_now - 50 * 24h) + i,
                 QByteArray(
                     R"({"phone":"15550104477","field":"messages","at":1700000000000,"kind":"status","status":"sent"})")}));
    }
    const Observed before = seen(); // read as it is, before a receiver was started
    QCOMPARE(before.deliveries, 15);
    QCOMPARE(before.duplicates, 5);
    const Observed fromTen = seen(10);
    const auto store = open();
    QVERIFY(store);
    foldAll(*store, m_now);
    QCOMPARE(rows(), 2);
    QCOMPARE(seen(), before);
    QCOMPARE(seen(10), fromTen);
    QCOMPARE(fromTen.deliveries, 10);
}

void RetentionTest::whatIsNotUnderstoodIsLeftAlone()
{
    const auto store = open();
    QVERIFY(store);
    QVERIFY(store->keep({deliveriesFrom(m_now - 60 * 24h, 1s, 20)}));
    const QByteArray later = R"({"field":"messages","kind":"status","status":"sent","weight":3})";
    const QByteArray kind = R"({"field":"messages","kind":"parcel"})";
    const QByteArray damaged = "F\x7f{";
    QVERIFY(change(u"UPDATE events SET digest=? WHERE mark=5"_s, {later}));
    QVERIFY(change(u"UPDATE events SET digest=? WHERE mark=6"_s, {kind}));
    QVERIFY(change(u"UPDATE events SET digest=? WHERE mark=7"_s, {damaged}));
    const Observed before = seen();
    foldAll(*store, m_now);
    QCOMPARE(rows(), 5);
    const auto isThere = [this](int mark, const QByteArray &text) {
        const auto database = m_place->openDatabase();
        auto row = database ? (*database)->query(u"SELECT digest FROM events WHERE mark=?"_s, {mark})
                            : Result<QSqlQuery, StoreFault>(failure(database.error()));
        return row && row->next() && row->value(0).toByteArray() == text;
    };
    QVERIFY(isThere(5, later));
    QVERIFY(isThere(6, kind));
    QVERIFY(isThere(7, damaged));
    QCOMPARE(seen(), before);
}

void RetentionTest::anotherWriterIsWaitedFor()
{
    const auto store = open();
    const auto import = open();
    QVERIFY(store && import);
    QVERIFY(store->keep({deliveriesFrom(m_now - 60 * 24h, 1s, 1'500)}));
    const auto folding = store->foldBefore(m_now);
    QVERIFY(folding->step().value_or(false));
    const Observed before = seen();
    {
        const auto other = m_place->openDatabase();
        QVERIFY(other);
        const auto held = Transaction::begin(**other, TransactionScope::Events);
        QVERIFY(held);
        const auto isMore = folding->step();
        QVERIFY(!isMore && isMore.error().kind == StoreFault::Kind::Locked);
    }
    // Between two steps another program gives what was put together to another app: it is not taken back.
    QVERIFY(change(u"INSERT INTO apps (no, id) VALUES (77, 'moved')"_s));
    QVERIFY(change(u"UPDATE events SET app=77 WHERE mark<=500"_s));
    Result<bool, StoreFault> isMore = true;
    while (isMore && *isMore)
        isMore = folding->step();
    QVERIFY(isMore);
    QCOMPARE(PlaceFeed(*m_place).observed({u"moved"_s}, 0)->deliveries, 500);
    QCOMPARE(seen().deliveries, before.deliveries - 500);
}

void RetentionTest::theFileStopsGrowing()
{
    if (m_place->isServer())
        QSKIP("A server looks after its own room.");
    constexpr int ofOneDay = 600;
    QList<qint64> sizes;
    Instant today = m_now - 400 * 24h;
    int sent = 0;
    for (int period = 0; period < 5; ++period) {
        {
            const auto store = open();
            QVERIFY(store);
            for (int day = 0; day < 12; ++day, today += 24h) {
                QVERIFY(store->keep({deliveriesFrom(today, 2min, ofOneDay, sent)}));
                sent += ofOneDay;
                foldAll(*store, today - 8 * 24h);
            }
        }
        sizes << QFileInfo(m_folder + u"/events.sqlite"_s).size();
    }
    QCOMPARE(seen().deliveries, sent);
    // The first twelve days make room for nine days one by one; 48 days more need a byte or two for each event.
    const qint64 grown = sizes.constLast() - sizes.constFirst();
    qInfo("%lld bytes with 9 days one by one; %.2f more for each event since", sizes.constFirst(),
          double(grown) / (sent - 12 * ofOneDay));
    QVERIFY(grown < qint64{4} * (sent - 12 * ofOneDay));
    QVERIFY(sizes.constFirst() > qint64{100} * 9 * ofOneDay);
}

GOLIVE_TEST(RetentionTest)

} // namespace tst_retention

#include "tst_retention.moc"
