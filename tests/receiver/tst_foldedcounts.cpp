#include "eventplace.h"
#include "events/read/digestjson.h"
#include "events/store/eventfolding.h"
#include "events/store/foldedevents.h"
#include "testing/postgresserver.h"
#include "testing/test.h"

#include <QTest>

#include <random>

namespace tst_foldedcounts {

using namespace golive;
using namespace golive::receivertest;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Arrival = SqlEventStore::Arrival;
using Repeats = SqlEventStore::Repeats;
using Via = SqlEventStore::Via;
constexpr auto keepDays = std::chrono::days(8);
const QStringList apps{u"app-a"_s, u"app-b"_s};
const QStringList phones{u"15550104477"_s, u"5511940028922"_s};

/// Events as they come over some months: in all kinds and ways, repeated for up to a week, now and then from a log.
class Traffic
{
public:
    explicit Traffic(unsigned seed) : m_random(seed) {}

    int below(int most) { return std::uniform_int_distribution(0, most - 1)(m_random); }
    Instant now() const { return m_now; }
    void pass(std::chrono::minutes most) { m_now += std::chrono::seconds(below(int(most.count()) * 60)); }

    Arrival next()
    {
        pass(90min);
        while (!m_recent.isEmpty() && m_recent.constFirst().receivedAt < m_now - 7 * 24h)
            m_recent.removeFirst();
        if (!m_recent.isEmpty() && below(8) == 0) {
            Arrival again = m_recent[below(int(m_recent.size()))];
            again.receivedAt = m_now - jitter();
            return again;
        }
        const Arrival made = make();
        if (!made.digest.fingerprint.isEmpty()) {
            m_recent.append(made);
            if (made.via != Via::Foreign)
                m_all.append(made);
        }
        return made;
    }
    /// Out of a log: what came long ago, or something of the last week that never came.
    Arrival fromLog()
    {
        const bool isNew = below(3) == 0 || m_all.isEmpty();
        Arrival arrival = isNew ? make() : m_all[below(int(m_all.size()))];
        // What tells no day, or one to come, may be of a closed one.
        if (isNew)
            arrival.digest.at = std::min(arrival.digest.at.value_or(m_now), m_now);
        if (arrival.via == Via::Foreign)
            arrival.via = Via::Own;
        if (arrival.digest.fingerprint.isEmpty())
            arrival.digest.fingerprint = print();
        if (!arrival.digest.app.isEmpty() && arrival.via == Via::Own)
            arrival.isAppNamed = true;
        else
            arrival.isAppNamed = !arrival.digest.app.isEmpty();
        arrival.via = Via::Imported;
        arrival.receivedAt = std::min(arrival.digest.at.value_or(m_now), m_now);
        return arrival;
    }

private:
    std::chrono::seconds jitter() { return std::chrono::seconds(below(5) == 0 ? below(300) : 0); }
    QByteArray print() { return QByteArray::number(++m_lastPrint).rightJustified(16, '0'); }

    Arrival make()
    {
        Arrival arrival;
        EventDigest &digest = arrival.digest;
        const int app = below(2);
        // Of its own number, of none, or of another one.
        digest.phone = below(6) == 0 ? QString() : below(8) == 0 ? u"447700900123"_s : phones[app];
        digest.waba = {below(4) == 0 ? QString() : QString(u"6110"_s + QString::number(app))};
        arrival.via = Via(below(10) == 0 ? 3 : below(2));
        if (below(4) != 0 || arrival.via != Via::Shared)
            digest.app = {apps[app]};
        // An account that is named by the other one too would be nobody's.
        if (digest.phone == u"447700900123"_s && arrival.via == Via::Shared)
            digest.phone = phones[app];
        arrival.isAppNamed = !digest.app.isEmpty();
        digest.field = below(4) == 0 ? QString() : u"messages"_s;
        if (below(5) != 0)
            digest.at = m_now - std::chrono::hours(below(6) == 0 ? below(100) : 0);
        if (below(12) == 0)
            digest.at = m_now + std::chrono::hours(20 + below(3) * 24 * 365);
        if (below(5) != 0)
            digest.fingerprint = print();
        digest.payload = payload();
        arrival.receivedAt = m_now - jitter();
        return arrival;
    }
    EventPayload payload()
    {
        switch (below(14)) {
        case 0: return ContactsChange{below(3), below(2), m_now - 24h};
        case 1: return HistoryChunk{below(3), below(9), below(101), 1, below(40), below(3)};
        case 2: return AccountChange{AccountNote::Kind(below(9)), u"WORD"_s, u"r"_s, u"USER"_s};
        case 3: return HistoryMedia{{{u"id%1"_s.arg(below(99)), u"image/jpeg"_s}}};
        case 4: return AddressCheck{};
        case 5: return OtherEvent{u"a/b"_s};
        case 6:
        case 7:
        case 8: return Echo{Echo::Kind(below(3))};
        case 9:
        case 10: return InboundMessage{below(2) == 0 ? u"text"_s : u"image"_s};
        default: return DeliveryStatus{below(2) == 0 ? u"sent"_s : u"read"_s};
        }
    }

    std::mt19937 m_random;
    Instant m_now = fromEpochMs(1'789'000'000'000);
    qint64 m_lastPrint = 0;
    QList<Arrival> m_recent;
    QList<Arrival> m_all;
};

QString difference(const Observed &one, const Observed &other)
{
    QString text;
    const auto add = [&text](const char *name, qint64 a, qint64 b) {
        if (a != b)
            text += u" %1 %2/%3"_s.arg(QLatin1StringView(name)).arg(a).arg(b);
    };
    add("mark", one.mark, other.mark);
    add("deliveries", one.deliveries, other.deliveries);
    add("echoes", one.echoes, other.echoes);
    add("duplicates", one.duplicates, other.duplicates);
    add("ofOthers", one.ofOthers, other.ofOthers);
    for (const QString &field : one.fields.keys()) {
        add(qPrintable(field), one.fields[field].count, other.fields[field].count);
        add("lastAt", toEpochMs(one.fields[field].lastAt), toEpochMs(other.fields[field].lastAt));
    }
    return text.isEmpty() ? u" something else"_s : text;
}

/// Whatever is put together, whenever, and wherever a reader counts from: he is told the same.
class FoldedCountsTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void theyAreThoseOfATwinThatKeepsAll_data();
    void theyAreThoseOfATwinThatKeepsAll();
    void simplerTimesAreTheSameToEveryReader();
    void theyAreWrittenAsTheyAreAndDamageIsRefused();
};

void FoldedCountsTest::theyAreThoseOfATwinThatKeepsAll_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("isOnServer");
    const unsigned count = qEnvironmentVariableIntValue("GOLIVE_FOLD_SEEDS");
    for (unsigned seed = 1; seed <= std::max(count, 4U); ++seed)
        QTest::addRow("seed %u", seed) << seed << false;
    QTest::newRow("seed 5, on a server") << 5U << true;
}

void FoldedCountsTest::theyAreThoseOfATwinThatKeepsAll()
{
    QFETCH(unsigned, seed);
    QFETCH(bool, isOnServer);
    if (isOnServer && !testing::PostgresServer::isInstalled())
        QSKIP("There is no PostgreSQL here.");
    const EventPlace place(isOnServer ? testing::TestStore::Kind::Server : testing::TestStore::Kind::Folder);
    const EventPlace twinPlace(testing::TestStore::Kind::Folder);
    auto folded = place.openStore();
    auto twin = twinPlace.openStore();
    QVERIFY(folded && twin);
    const PlaceFeed lasting(place); // goes on from what it has read
    const PlaceFeed twins(twinPlace);
    Traffic traffic(seed);
    std::unique_ptr<EventFolding> folding;
    QList<qint64> steady{0, 0};
    int steps = 0;
    int closed = 0;

    for (int round = 0; round < 120; ++round) {
        const bool isLog = traffic.below(6) == 0;
        QList<Arrival> arrivals;
        for (int i = traffic.below(40) + 1; i > 0; --i)
            arrivals << (isLog ? traffic.fromLog() : traffic.next());
        const auto repeats = isLog ? Repeats::Skipped : Repeats::Kept;
        const auto one = (*folded)->keep({arrivals}, repeats);
        const auto other = (*twin)->keep({arrivals}, repeats);
        QVERIFY(one && other);
        QCOMPARE(one->events, other->events);
        QCOMPARE(one->repeats + one->closed, other->repeats);
        closed += one->closed;

        if (!folding && traffic.below(4) == 0)
            folding = (*folded)->foldBefore(std::chrono::floor<std::chrono::days>(traffic.now()) - keepDays);
        for (int i = traffic.below(4); folding && i > 0; --i) {
            const auto isMore = folding->step();
            QVERIFY(isMore);
            ++steps;
            if (!*isMore || traffic.below(10) == 0) // or ended with the program
                folding.reset();
        }
        if (traffic.below(20) == 0) {
            folding.reset();
            folded->reset();
            folded = place.openStore();
            QVERIFY(folded);
        }
        if (traffic.below(5) != 0)
            continue;

        const PlaceFeed fresh(place);
        QCOMPARE(fresh.mark().value_or(-1), twins.mark().value_or(-2));
        for (int app = 0; app < 2; ++app) {
            const AppId id{apps[app]};
            const Sender own{phones[app], {u"6110"_s + QString::number(app)}};
            if (traffic.below(8) == 0)
                steady[app] = traffic.below(int(twins.mark().value()) + 1);
            const auto expected = twins.observedOf(id, own, steady[app]);
            const auto lastingly = lasting.observedOf(id, own, steady[app]);
            QVERIFY(expected && lastingly);
            QVERIFY2(*lastingly == *expected, qPrintable(difference(*lastingly, *expected)));
            for (int i = 0; i < 6; ++i) {
                const qint64 since = traffic.below(int(twins.mark().value()) + 1);
                const Sender whose = traffic.below(3) == 0 ? Sender{} : own;
                const auto there = PlaceFeed(twinPlace).observedOf(id, whose, since);
                const auto here = fresh.observedOf(id, whose, since);
                QVERIFY(here && there);
                QVERIFY2(*here == *there, qPrintable(u"since %1:"_s.arg(since) + difference(*here, *there)));
            }
        }
    }
    // It was worth comparing.
    QVERIFY(steps > 20);
    QVERIFY(closed > 10);
    const qint64 rows = place.number(u"SELECT count(*) FROM events"_s);
    const qint64 all = twinPlace.number(u"SELECT count(*) FROM events"_s);
    QVERIFY2(rows + 300 < all, qPrintable(u"%1 of %2"_s.arg(rows).arg(all)));
}

void FoldedCountsTest::simplerTimesAreTheSameToEveryReader()
{
    // Where nothing newer comes behind, as it nearly always does above, the latest time shows from each place on.
    std::mt19937 random(11);
    EventDigest digest;
    digest.field = u"smb_message_echoes"_s;
    digest.payload = Echo{};
    const QByteArray kept = digestToJson(digest);
    for (int round = 0; round < 40; ++round) {
        std::optional<FoldedEvents> events;
        for (qint64 mark = 1; mark <= 30; ++mark) {
            const qint64 previous = random() % 3 == 0 && mark > 1 ? qint64(random() % size_t(mark - 1)) + 1 : 0;
            const Instant at = fromEpochMs(1'789'000'000'000 + qint64(random() % 20));
            const auto one = FoldedEvents::ofOne(digest, kept, {mark, previous, at});
            QVERIFY(one);
            if (events)
                events->add(*one);
            else
                events = one;
        }
        const FoldedEvents simpler = events->withSimplerTimes();
        for (qint64 since = 0; since <= 30; ++since) {
            Observed one;
            Observed other;
            events->countInto(one, since, since, {});
            simpler.countInto(other, since, since, {});
            QVERIFY2(one == other, qPrintable(difference(one, other)));
        }
    }
}

void FoldedCountsTest::theyAreWrittenAsTheyAreAndDamageIsRefused()
{
    EventDigest digest;
    digest.field = u"messages"_s;
    digest.payload = DeliveryStatus{u"sent"_s};
    const Instant at = fromEpochMs(1'789'000'000'000);
    auto events = FoldedEvents::ofOne(digest, digestToJson(digest), {7, 0, at});
    QVERIFY(events);
    for (const FoldedEvents::Place &place :
         {FoldedEvents::Place{9, 0, at + 5min}, {300, 9, at - 3h}, {70'000, 0, at}, {1LL << 40, 300, at + 400 * 24h}})
        events->add(*FoldedEvents::ofOne(digest, digestToJson(digest), place));
    const QByteArray bytes = events->toBytes();
    const auto read = FoldedEvents::fromBytes(bytes);
    QVERIFY(read);
    QCOMPARE(read->places(), events->places());
    QCOMPARE(read->shape(), events->shape());
    QVERIFY(!FoldedEvents::fromBytes({}) && !FoldedEvents::fromBytes("F") && !FoldedEvents::fromBytes("{}"));

    std::mt19937 random(5);
    int refused = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray damaged = bytes;
        for (int changes = int(random() % 4) + 1; changes > 0; --changes)
            damaged[qsizetype(random() % size_t(damaged.size()))] = char(random());
        damaged.truncate(qsizetype(random() % 4 == 0 ? random() % size_t(damaged.size()) : size_t(damaged.size())));
        const auto other = FoldedEvents::fromBytes(damaged);
        refused += !other;
        if (!other)
            continue;
        qint64 before = 0;
        for (const FoldedEvents::Place &place : other->places()) {
            QVERIFY(place.mark > before && place.previous < place.mark && place.previous >= 0);
            before = place.mark;
        }
        QCOMPARE(FoldedEvents::fromBytes(other->toBytes())->places(), other->places());
    }
    QVERIFY(refused > 1'000 && refused < 20'000);
}

GOLIVE_TEST(FoldedCountsTest)

} // namespace tst_foldedcounts

#include "tst_foldedcounts.moc"
