#include "eventplace.h"
#include "events/read/countevent.h"
#include "events/read/parseevents.h"
#include "events/store/backgroundfeed.h"
#include "eventtexts.h"
#include "testing/postgresserver.h"
#include "testing/test.h"

#include <QFile>
#include <QTest>

namespace tst_eventstore {

using namespace golive;
using namespace golive::receivertest;
using namespace Qt::Literals::StringLiterals;

/// What is kept and told of events, in a file and on a server.
class EventStoreTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { testing::TestStore::addRows(); }
    void init()
    {
        Test::init();
        if (testing::TestStore::isMissing())
            QSKIP("There is no PostgreSQL here.");
        m_place.emplace();
    }
    void cleanup() { m_place.reset(); }
    void nothingReceivedIsNoFault();
    void foldsWhatWasKept();
    void countsOnFromWhereItWas();
    void marksOnlyRise();
    void repeatsAreSeenFromTheMarkOn();
    void repeatsMayBeSkipped();
    void eventsWithoutAnAppAreGivenToTheirs_data();
    void eventsWithoutAnAppAreGivenToTheirs();
    void theOlderSpellingIsTheSameSender_data();
    void theOlderSpellingIsTheSameSender();
    void aNameOfTwoAppsTellsNothing();
    void accountEventsTeachNothing();
    void anOlderSpellingIsTheSameNumber_data();
    void anOlderSpellingIsTheSameNumber();
    void whatNamesAnotherNumberIsCountedApart();
    void aNewerFileIsLeftAlone();
    void nothingPersonalIsKept();
    void aLongFeedIsGoneThroughInAnotherThread();

private:
    SqlEventStore::Kept keep(SqlEventStore &store, const QByteArray &body,
                             SqlEventStore::Repeats repeats = SqlEventStore::Repeats::Kept)
    {
        QList<SqlEventStore::Arrival> arrivals;
        for (const EventDigest &digest : parseEvents(body).value_or(QList<EventDigest>()))
            arrivals.append({digest, fromEpochMs(++m_now)});
        return store.keep({arrivals}, repeats).value_or(SqlEventStore::Kept{-1, -1});
    }
    std::unique_ptr<SqlEventStore> open()
    {
        auto store = m_place->openStore();
        return store ? std::move(*store) : nullptr;
    }
    QByteArray everythingKept() const
    {
        if (!m_place->isServer()) {
            QFile file(m_place->door().address.folder + u"/events.sqlite"_s);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        const auto database = m_place->openDatabase();
        QByteArray all;
        for (const QString &sql : {u"SELECT events::text, convert_from(digest, 'UTF8') FROM events"_s,
                                   u"SELECT apps::text, '' FROM apps"_s, u"SELECT senders::text, '' FROM senders"_s}) {
            auto rows = (*database)->query(sql);
            while (rows && rows->next())
                all += rows->value(0).toByteArray() + rows->value(1).toByteArray();
        }
        return all;
    }

    std::optional<EventPlace> m_place;
    qint64 m_now = 1'789'000'000'000;
};

void EventStoreTest::nothingReceivedIsNoFault()
{
    const PlaceFeed feed(*m_place);
    QCOMPARE(feed.mark().value_or(-1), 0);
    QCOMPARE(feed.observed({app}, 0).value(), Observed{});
    if (!m_place->isServer())
        QVERIFY(!QFile::exists(m_place->door().address.folder)); // and none is made

    const auto store = open(); // while the feed looks on
    QVERIFY(store);
    QCOMPARE(keep(*store, contact(u"15550172233"_s)).events, 1);
    QCOMPARE(feed.mark().value_or(-1), 1);
}

void EventStoreTest::foldsWhatWasKept()
{
    const auto store = open();
    QVERIFY(store);
    const QList<QByteArray> bodies{contact(u"15550172233"_s), chunk(0, 1, 12, 3), chunk(1, 1, 60, 10),
                                   delivery(u"a"_s)};
    Observed expected;
    qint64 mark = 0;
    for (const QByteArray &body : bodies) {
        QCOMPARE(keep(*store, body).events, 1);
        count(expected, parseEvents(body)->first(), fromEpochMs(m_now), ++mark);
    }
    keep(*store, contact(u"4477"_s, u"another-app"_s));

    const PlaceFeed feed(*m_place);
    QCOMPARE(feed.observed({app}, 0).value(), expected);
    QCOMPARE(expected.contactsAdded, 1);
    QCOMPARE(expected.historyMessages, 13);
    QCOMPARE(expected.deliveries, 1);
    QCOMPARE(feed.mark().value(), 5);
    QCOMPARE(feed.observed({u"another-app"_s}, 0)->contactsAdded, 1);
    QCOMPARE(feed.observed({u"unknown-app"_s}, 0).value(), Observed{});
}

void EventStoreTest::countsOnFromWhereItWas()
{
    const auto store = open();
    QVERIFY(store);
    const PlaceFeed feed(*m_place);
    keep(*store, chunk(0, 1, 12, 3));
    QCOMPARE(feed.observed({app}, 0)->historyMessages, 3);
    keep(*store, chunk(0, 2, 20, 4));
    QCOMPARE(feed.observed({app}, 0)->historyMessages, 7);
    QCOMPARE(feed.observed({app}, 1)->historyMessages, 4);
    QCOMPARE(feed.observed({app}, 2)->historyMessages, 0);
    QCOMPARE(feed.observed({app}, 0).value(), PlaceFeed(*m_place).observed({app}, 0).value());
}

void EventStoreTest::marksOnlyRise()
{
    {
        const auto store = open();
        QVERIFY(store);
        keep(*store, delivery(u"a"_s));
        keep(*store, delivery(u"b"_s));
    }
    const auto store = open();
    QVERIFY(store);
    keep(*store, delivery(u"c"_s));
    const PlaceFeed feed(*m_place);
    QCOMPARE(feed.mark().value(), 3);
    QCOMPARE(feed.observed({app}, 0)->mark, 3);
}

void EventStoreTest::repeatsAreSeenFromTheMarkOn()
{
    const auto store = open();
    QVERIFY(store);
    keep(*store, chunk(0, 1, 12, 3));
    const auto again = keep(*store, chunk(0, 1, 12, 3));
    QCOMPARE(again.events, 0);
    QCOMPARE(again.repeats, 1);
    keep(*store, chunk(0, 2, 20, 4));
    const PlaceFeed feed(*m_place);
    const auto all = feed.observed({app}, 0);
    QCOMPARE(all->duplicates, 1);
    QCOMPARE(all->historyMessages, 7);
    // Onboarded again after the first: the same chunk is the first one of its kind.
    const auto later = feed.observed({app}, 1);
    QCOMPARE(later->duplicates, 0);
    QCOMPARE(later->historyMessages, 7);
    // The same of another app is no repetition.
    QCOMPARE(keep(*store, chunk(0, 1, 12, 3, u"another-app"_s)).repeats, 0);
}

void EventStoreTest::repeatsMayBeSkipped()
{
    const auto store = open();
    QVERIFY(store);
    keep(*store, chunk(0, 1, 12, 3));
    const auto again = keep(*store, chunk(0, 1, 12, 3), SqlEventStore::Repeats::Skipped);
    QCOMPARE(again.repeats, 1);
    QCOMPARE(PlaceFeed(*m_place).mark().value(), 1);
}

void EventStoreTest::eventsWithoutAnAppAreGivenToTheirs_data()
{
    QTest::addColumn<bool>("isToldFirst");
    QTest::newRow("the app is told before") << true;
    QTest::newRow("the app is told afterwards") << false;
}

void EventStoreTest::eventsWithoutAnAppAreGivenToTheirs()
{
    QFETCH(bool, isToldFirst);
    const auto store = open();
    QVERIFY(store);
    const PlaceFeed feed(*m_place);
    const QByteArray raw = chunk(0, 1, 12, 3, {});
    const QByteArray named = delivery(u"a"_s);
    keep(*store, isToldFirst ? named : raw);
    QCOMPARE(feed.observed({app}, 0)->historyMessages, 0);
    keep(*store, isToldFirst ? raw : named);
    QCOMPARE(feed.observed({app}, 0)->historyMessages, 3);
    QCOMPARE(feed.observed({app}, 0)->deliveries, 1);
}

void EventStoreTest::theOlderSpellingIsTheSameSender_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("isToldFirst");
    const auto rows = [](const char *name, const QByteArray &newer, const QByteArray &older) {
        for (const bool isToldFirst : {true, false}) {
            QTest::addRow("%s, older after, %d", name, isToldFirst) << newer << older << isToldFirst;
            QTest::addRow("%s, newer after, %d", name, isToldFirst) << older << newer << isToldFirst;
        }
    };
    rows("Ivory Coast", "2250707139912", "22507139912");
    rows("Brazil", "5511987654321", "551187654321");
    rows("Benin", "2290197123456", "22997123456");
}

void EventStoreTest::theOlderSpellingIsTheSameSender()
{
    QFETCH(QByteArray, told);
    QFETCH(QByteArray, raw);
    QFETCH(bool, isToldFirst);
    const auto store = open();
    QVERIFY(store);
    const PlaceFeed feed(*m_place);
    // The account's id alone would do: it is another one here.
    const QByteArray named = delivery(u"a"_s).replace(phone.toLatin1(), told).replace(waba.toLatin1(), "1");
    const QByteArray nameless = chunk(0, 1, 12, 3, {}).replace(phone.toLatin1(), raw);
    QVERIFY(named.contains(told) && nameless.contains(raw));
    keep(*store, isToldFirst ? named : nameless);
    keep(*store, isToldFirst ? nameless : named);
    QCOMPARE(feed.observed({app}, 0)->historyMessages, 3);
}

void EventStoreTest::aNameOfTwoAppsTellsNothing()
{
    const auto store = open();
    QVERIFY(store);
    keep(*store, delivery(u"a"_s));
    keep(*store, delivery(u"b"_s, u"another-app"_s)); // the same number: moved to another app
    keep(*store, chunk(0, 1, 12, 3, {}));
    const PlaceFeed feed(*m_place);
    QCOMPARE(feed.observed({app}, 0)->historyMessages, 0);
    QCOMPARE(feed.observed({u"another-app"_s}, 0)->historyMessages, 0);
    QCOMPARE(feed.mark().value(), 3);
}

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(GOLIVE_EVENT_SAMPLES "/%1.json").arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString otherApp = u"0b6f2f6e-7d1a-4c57-9c1e-2f4a1d8e9a10"_s;

void EventStoreTest::accountEventsTeachNothing()
{
    const auto store = open();
    QVERIFY(store);
    const QByteArray removed = sample("account-partner-removed-other-number");
    QCOMPARE(keep(*store, removed).events, 1);
    QByteArray unnamed = sample("history-first-chunk-says-100");
    unnamed.replace(otherApp.toUtf8(), "").replace("5511940028922", "5511933334444");
    QVERIFY(unnamed.contains("5511933334444"));
    QCOMPARE(keep(*store, unnamed).events, 4);
    const PlaceFeed feed(*m_place);
    QVERIFY(!feed.observed({otherApp}, 0)->hasHistory());
    const AccountNote note = feed.observed({otherApp}, 0)->account.first();
    QCOMPARE(note.phone, u"5511933334444"_s);
    QCOMPARE(note.waba.value, u"733100220033004"_s);
}

void EventStoreTest::anOlderSpellingIsTheSameNumber_data()
{
    QTest::addColumn<bool>("isKnownFirst");
    QTest::newRow("the number is known before") << true;
    QTest::newRow("the number is known afterwards") << false;
}

void EventStoreTest::anOlderSpellingIsTheSameNumber()
{
    QFETCH(bool, isKnownFirst);
    const auto store = open();
    QVERIFY(store);
    const auto both = parseEvents(sample("account-partner-removed-older-number"));
    QVERIFY(both && both->size() == 2);
    for (const int i : isKnownFirst ? QList<int>{0, 1} : QList<int>{1, 0})
        QVERIFY(store->keep({{SqlEventStore::Arrival{both->at(i), fromEpochMs(++m_now)}}}));
    const auto seen = PlaceFeed(*m_place).observed({otherApp}, 0);
    QCOMPARE(seen->account.size(), 1);
    QCOMPARE(seen->account.first().phone, u"551140028922"_s);
}

void EventStoreTest::whatNamesAnotherNumberIsCountedApart()
{
    const auto store = open();
    QVERIFY(store);
    QByteArray contacts = sample("contacts-one-live-edit");
    keep(*store, contacts);
    contacts.replace("5511940028922", "5511933334444").replace("733100220033004", "733100220033999");
    keep(*store, contacts.replace("Padaria Nova", "Outra"));
    const PlaceFeed feed(*m_place);
    const Sender own{u"551140028922"_s, {u"733100220033004"_s}}; // as it was spelled before
    const auto seen = feed.observedOf({otherApp}, own, 0);
    QCOMPARE(seen->contactsAdded, 1);
    QCOMPARE(seen->ofOthers, 1);
    QCOMPARE(feed.observedOf({otherApp}, {u"5511933334444"_s, {}}, 0)->contactsAdded, 1);
    QCOMPARE(feed.observed({otherApp}, 0)->contactsAdded, 2); // who does not know cannot tell
}

void EventStoreTest::aNewerFileIsLeftAlone()
{
    {
        const auto store = open();
        QVERIFY(store);
    }
    const auto sayItIsOf = [this](int version) {
        const auto database = m_place->openDatabase();
        return database && (*database)->execute((*database)->dialect().writeVersion(version));
    };
    QVERIFY(sayItIsOf(99));
    const auto mark = PlaceFeed(*m_place).mark();
    QVERIFY(!mark);
    QCOMPARE(mark.error().kind, StoreFault::Kind::NewerVersion);
    QVERIFY(!open());
    if (m_place->isServer()) { // which others use after this one
        const auto database = Database::openUnprepared(m_place->door());
        QVERIFY(database && (*database)->execute((*database)->dialect().writeVersion(databaseVersion())));
    }
}

void EventStoreTest::nothingPersonalIsKept()
{
    {
        const auto store = open();
        QVERIFY(store);
        keep(*store, contact(u"15550172233"_s));
        keep(*store, chunk(0, 1, 12, 3));
        keep(*store, delivery(u"wamid.HBgLMTU1NTAxNzIyMzM"_s));
    }
    const QByteArray all = everythingKept();
    QVERIFY(all.contains(app.toUtf8()));
    QVERIFY(all.contains("history"));
    for (const char *word : {"15550172233", "Noor", "blue mug", "HBgLMTU1NTAxNzIyMzM"})
        QVERIFY2(!all.contains(word), word);
}

void EventStoreTest::aLongFeedIsGoneThroughInAnotherThread()
{
    const auto database =
        m_place->isServer() ? m_place->openDatabase() : Result<std::unique_ptr<Database>, StoreFault>();
    QVERIFY(database);
    const auto background = m_place->isServer() ? std::make_unique<BackgroundFeed>(**database, m_place->door())
                                                : std::make_unique<BackgroundFeed>(m_place->door().address.folder);
    BackgroundFeed &feed = *background;
    const auto store = m_place->isServer() ? open() : nullptr;
    if (!store)
        QCOMPARE(feed.observed({app}, 0).value(), Observed()); // nothing there: nothing to wait for
    const auto keeper = store ? nullptr : open();
    SqlEventStore &into = store ? *store : *keeper;
    keep(into, chunk(0, 1, 12, 3));
    keep(into, delivery(u"a"_s));
    // The first time it is not gone through while the caller waits.
    const auto first = feed.observed({app}, 0);
    QVERIFY(!first);
    QVERIFY(first.error().kind == StoreFault::Kind::Locked);
    QTRY_VERIFY(feed.observed({app}, 0).has_value());
    QCOMPARE(feed.observed({app}, 0).value(), PlaceFeed(*m_place).observed({app}, 0).value());
    // What comes then is told at once.
    keep(into, delivery(u"b"_s));
    QCOMPARE(feed.observed({app}, 0)->deliveries, 2);
    QCOMPARE(feed.mark().value(), 3);
    // A new onboarding goes through it anew, elsewhere too.
    QVERIFY(!feed.observed({app}, 2));
    QTRY_VERIFY(feed.observed({app}, 2).has_value());
    QCOMPARE(feed.observed({app}, 2)->deliveries, 1);
    // Gone while it is being read: waited for.
    const Result<Observed, StoreFault> other = feed.observed({u"other"_s}, 0);
    QVERIFY(!other && other.error().kind == StoreFault::Kind::Locked);
}

GOLIVE_TEST(EventStoreTest)

} // namespace tst_eventstore

#include "tst_eventstore.moc"
