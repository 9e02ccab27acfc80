#include "events/read/countevent.h"
#include "events/read/parseevents.h"
#include "samples.h"
#include "testing/test.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

namespace tst_countevent {

using namespace golive;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// An event as it lies in the feed.
struct Received
{
    EventDigest digest;
    Instant at{};
    qint64 mark = 0;
};

const Instant Start = fromEpochMs(1'789'012'800'000);

/// Places and times as they would be, one second apart.
QList<Received> inFeed(const QList<EventDigest> &digests)
{
    QList<Received> feed;
    for (const EventDigest &digest : digests)
        feed.append({digest, Start + feed.size() * 1s, feed.size() + 1});
    return feed;
}

Observed counted(const QList<Received> &events)
{
    Observed seen;
    QSet<QByteArray> prints;
    for (const Received &event : events) {
        const QByteArray &print = event.digest.fingerprint;
        const bool isAgain = !print.isEmpty() && prints.contains(print);
        count(seen, event.digest, event.at, event.mark, isAgain ? Seen::Again : Seen::First);
        prints.insert(print);
    }
    return seen;
}

Observed counted(const QList<EventDigest> &digests)
{
    return counted(inFeed(digests));
}

EventDigest chunk(int phase, int order, int progress, int messages, int placeholders = 0)
{
    EventDigest digest;
    digest.field = u"history"_s;
    digest.fingerprint = QByteArray::number(phase) + '/' + QByteArray::number(order);
    digest.payload = HistoryChunk{phase, order, progress, 1, messages, placeholders};
    return digest;
}

EventDigest other(EventPayload payload, const QString &field, const QByteArray &print = {})
{
    EventDigest digest;
    digest.field = field;
    digest.fingerprint = print;
    digest.payload = std::move(payload);
    return digest;
}

/// Without places and times, which do depend on which of two equal events came first.
Observed timeless(Observed seen)
{
    seen.mark = seen.historyMark = 0;
    for (FieldSeen &field : seen.fields)
        field.lastAt = {};
    for (PhaseSeen &phase : seen.phases)
        phase.lastAt = {};
    for (MediaSeen &media : seen.media)
        media.at = {};
    if (seen.lastEchoAt)
        seen.lastEchoAt = Instant{};
    std::ranges::sort(seen.media, {}, &MediaSeen::id);
    for (AccountNote &note : seen.account) {
        note.at = {};
        note.mark = 0;
    }
    std::ranges::sort(seen.account, {}, [](const AccountNote &n) {
        return std::tie(n.name, n.reason, n.initiatedBy, n.phone, n.waba.value);
    });
    if (seen.declinedAt)
        seen.declinedAt = Instant{};
    return seen;
}

QList<EventDigest> everySample()
{
    QList<EventDigest> all;
    for (const QString &name : eventsamples::names())
        all += eventsamples::digests(name);
    return all;
}

class CountEventTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void eachKind_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<Observed>("expected");
        const auto row = [](const char *sample, const QString &field, int count, Observed expected) {
            expected.mark = count;
            expected.fields[field] = {count, Start + (count - 1) * 1s};
            QTest::newRow(sample) << QString::fromLatin1(sample) << expected;
        };
        Observed seen;
        seen.contactsAdded = 2;
        seen.oldestContactAt = fromEpochMs(1'789'012'600'000);
        row("contacts-add", u"smb_app_state_sync"_s, 1, seen);
        seen = {};
        seen.contactsRemoved = 1;
        row("contacts-remove", u"smb_app_state_sync"_s, 1, seen);
        seen = {};
        seen.phases[0] = {1, 3, 12, Start};
        seen.historyProgress = 12;
        seen.historyMessages = 3;
        seen.mediaAwaited = 1;
        seen.historyMark = 1;
        seen.newestHistoryAt = fromEpochMs(1'788'990'305'000); // of three messages
        row("history-phase0-progress12", u"history"_s, 1, seen);
        seen = {};
        seen.phases[7] = {1, 0, 100, Start};
        seen.phases[-1] = {1, 0, 0, Start + 1s};
        seen.historyProgress = 100;
        seen.historyMark = 2;
        row("history-progress-beyond", u"history"_s, 2, seen);
        seen = {};
        seen.declinedAt = Start;
        seen.historyMark = 1;
        row("history-declined", u"history"_s, 1, seen);
        row("history-declined-bare", u"history"_s, 1, seen);
        row("history-declined-change", u"history"_s, 1, seen);
        seen = {};
        seen.mediaArrived = 1;
        seen.historyMark = 1;
        seen.media = {{u"2799001122334455"_s, u"image/jpeg"_s, Start}};
        row("history-media-from-customer", u"history"_s, 1, seen);
        seen = {};
        seen.echoes = 1;
        seen.lastEchoAt = Start;
        row("echo-text", u"smb_message_echoes"_s, 1, seen);
        row("echo-field-without-prefix", u"message_echoes"_s, 1, seen);
        row("echo-in-messages", u"messages"_s, 1, seen);
        seen = {};
        seen.lastEchoAt = Start + 1s; // done in the phone app, and no message
        row("echo-edit", u"smb_message_echoes"_s, 2, seen);
        seen = {};
        seen.deliveries = 1;
        row("status-delivered", u"messages"_s, 1, seen);
        row("v2-message-event-failed", u"message-event"_s, 1, seen);
        row("messages-text", u"messages"_s, 1, {});
        row("v3-set-callback", u"set-callback"_s, 1, {});
        row("v2-set-callback", u"set-callback"_s, 1, {});
        row("unknown-envelope", u"?"_s, 1, {});
        row("unknown-field", u"phone_number_quality_update"_s, 1, {});
        seen = {};
        seen.account = {{AccountNote::Kind::Removed,
                         u"PARTNER_REMOVED"_s,
                         u"PRIMARY_INACTIVITY"_s,
                         u"SYSTEM"_s,
                         Start,
                         1,
                         {},
                         {u"611020304050607"_s}}};
        row("account-partner-removed", u"account_update"_s, 1, seen);
    }

    void eachKind()
    {
        QFETCH(QString, sample);
        QFETCH(Observed, expected);
        QCOMPARE(counted(eventsamples::digests(sample)), expected);
    }

    void anyOrderIsTheSame()
    {
        QList<EventDigest> few{chunk(0, 1, 12, 3, 1), chunk(1, 2, 60, 40), chunk(2, 3, 100, 7)};
        few.append(other(ContactsChange{2, 1}, u"smb_app_state_sync"_s, "c"));
        few.append(other(HistoryDeclined{}, u"history"_s));
        few.append(other(HistoryMedia{{{u"m"_s, u"image/png"_s}}}, u"history"_s, "m"));
        few.append(other(AccountChange{AccountNote::Kind::Offboarded, u"OFF"_s, {}, {}}, u"account_update"_s, "o"));
        const QList<Received> feed = inFeed(few);
        const Observed expected = counted(feed);
        QVector<int> order(feed.size());
        std::iota(order.begin(), order.end(), 0);
        int tried = 0;
        do {
            QList<Received> shuffled;
            for (const int i : order)
                shuffled.append(feed[i]);
            QVERIFY(counted(shuffled) == expected);
            ++tried;
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(tried, 5040);
    }

    void shuffledSamples()
    {
        // Each once: of two equal ones the first to be counted gives the time.
        QList<EventDigest> all;
        QSet<QByteArray> prints;
        for (const EventDigest &digest : everySample()) {
            if (digest.fingerprint.isEmpty() || !prints.contains(digest.fingerprint))
                all.append(digest);
            prints.insert(digest.fingerprint);
        }
        QVERIFY(all.size() > 80);
        QList<Received> feed = inFeed(all);
        const Observed expected = counted(feed);
        std::mt19937 random(20261125);
        for (int round = 0; round < 300; ++round) {
            std::ranges::shuffle(feed, random);
            QVERIFY(counted(feed) == expected);
        }
    }

    void aMessageFromTheFutureDatesNoHistory()
    {
        EventDigest digest = chunk(0, 1, 10, 2);
        std::get<HistoryChunk>(digest.payload).newest = Start - 1h;
        QCOMPARE(counted({digest}).newestHistoryAt, Start - 1h);
        std::get<HistoryChunk>(digest.payload).newest = Start + 1h;
        QVERIFY(!counted({digest}).newestHistoryAt);
    }

    void doubledEvents()
    {
        const QList<EventDigest> once = everySample();
        const Observed expected = counted(once);
        QList<Received> feed = inFeed(once + once);
        const Observed doubled = counted(feed);
        const auto unmarked = std::ranges::count_if(once, [](const EventDigest &d) { return d.fingerprint.isEmpty(); });
        QCOMPARE(doubled.duplicates, expected.duplicates + int(once.size() - unmarked));
        QCOMPARE(doubled.historyMessages, expected.historyMessages + unmarkedMessages(once));
        QCOMPARE(doubled.contactsAdded, expected.contactsAdded);
        QCOMPARE(doubled.mediaArrived, expected.mediaArrived);
        QCOMPARE(doubled.echoes, expected.echoes);
        QCOMPARE(doubled.mark, qint64(once.size()) * 2);
        const Observed first = timeless(doubled);
        std::mt19937 random(20261126);
        for (int round = 0; round < 100; ++round) {
            std::ranges::shuffle(feed, random);
            QVERIFY(timeless(counted(feed)) == first);
        }
    }

    void seenAgainRaisesOnlyItsCountAndTheMark()
    {
        Observed seen = counted({chunk(0, 1, 12, 3)});
        Observed expected = seen;
        expected.duplicates = 1;
        expected.mark = 9;
        count(seen, chunk(0, 1, 12, 3), Start + 1h, 9, Seen::Again);
        QCOMPARE(seen, expected);
    }

    void silentPhases()
    {
        const Observed seen = counted({chunk(2, 1, 100, 5)});
        QCOMPARE(seen.phases.keys(), QList<int>{2});
        QCOMPARE(seen.historyProgress, 100);
        QVERIFY(seen.hasHistory());
        QVERIFY(!seen.hasContacts());
    }

    void progressNeverFalls()
    {
        Observed seen;
        int highest = 0;
        for (const int progress : {12, 55, 30, 80, 80, 0, 100, 99}) {
            count(seen, chunk(1, progress, progress, 1), Start, progress);
            highest = std::max(highest, progress);
            QCOMPARE(seen.historyProgress, highest);
            QCOMPARE(seen.phases[1].progress, highest);
        }
    }

    void lateMedia()
    {
        // The file can overtake the chunk that holds its place.
        const EventDigest media = other(HistoryMedia{{{u"m"_s, u"image/png"_s}}}, u"history"_s, "m");
        Observed seen = counted({media});
        QCOMPARE(seen.mediaAwaited, 0);
        QCOMPARE(seen.mediaArrived, 1);
        QVERIFY(seen.hasHistory());
        count(seen, chunk(0, 1, 20, 4, 2), Start + 10h, 2);
        QCOMPARE(seen.mediaAwaited, 2);
        QCOMPARE(seen.mediaArrived, 1);
    }

    void onlyTheLatestMediaAreListed()
    {
        QList<EventDigest> many;
        for (int i = 0; i < 50; ++i)
            many.append(
                other(HistoryMedia{{{QString::number(i), u"image/png"_s}}}, u"history"_s, QByteArray::number(i)));
        many.append(other(HistoryMedia{{{QString(), u"image/png"_s}}}, u"history"_s, "none"));
        const Observed seen = counted(many);
        QCOMPARE(seen.mediaArrived, 51);
        QCOMPARE(seen.media.size(), 20);
        QCOMPARE(seen.media.first().id, u"30"_s);
        QCOMPARE(seen.media.last().id, u"49"_s);
    }

    void whatIsOfAnotherIsCountedApart_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("waba");
        QTest::addColumn<bool>("isOfAnother");
        QTest::newRow("this number") << u"5511940028922"_s << u"733"_s << false;
        QTest::newRow("this number, as it was") << u"551140028922"_s << u"733"_s << false;
        QTest::newRow("this number, another account") << u"5511940028922"_s << u"999"_s << false;
        QTest::newRow("another number of the account") << u"5511933334444"_s << u"733"_s << true;
        QTest::newRow("no number, this account") << QString() << u"733"_s << false;
        QTest::newRow("no number, another account") << QString() << u"999"_s << true;
        QTest::newRow("nobody named") << QString() << QString() << false;
        QTest::newRow("a sample of Meta's dashboard") << u"5511940028922"_s << u"0"_s << true;
    }
    void whatIsOfAnotherIsCountedApart()
    {
        QFETCH(QString, phone);
        QFETCH(QString, waba);
        QFETCH(bool, isOfAnother);
        Observed seen;
        qint64 mark = 0;
        for (EventDigest digest : {chunk(0, 1, 100, 3), other(ContactsChange{5, 0}, u"smb_app_state_sync"_s)}) {
            digest.phone = phone;
            digest.waba = {waba};
            count(seen, digest, Start, ++mark, Seen::First, {u"5511940028922"_s, {u"733"_s}});
        }
        QCOMPARE(seen.ofOthers, isOfAnother ? 2 : 0);
        QCOMPARE(seen.hasHistory(), !isOfAnother);
        QCOMPARE(seen.hasContacts(), !isOfAnother);
        QCOMPARE(seen.fields.isEmpty(), isOfAnother);
        QCOMPARE(seen.mark, 2);
    }

    void accountNotesStandInTheFeedsOrder()
    {
        const auto note = [](const QString &name) {
            return other(AccountChange{{}, name, {}, {}}, u"account_update"_s);
        };
        Observed seen;
        count(seen, note(u"third"_s), Start, 30);
        count(seen, note(u"first"_s), Start, 10);
        count(seen, note(u"second"_s), Start, 20);
        QCOMPARE(seen.account.size(), 3);
        QCOMPARE(seen.account[0].name, u"first"_s);
        QCOMPARE(seen.account[1].name, u"second"_s);
        QCOMPARE(seen.account[2].name, u"third"_s);
        QCOMPARE(seen.mark, 30);
    }

private:
    static int unmarkedMessages(const QList<EventDigest> &digests)
    {
        int messages = 0;
        for (const EventDigest &digest : digests) {
            if (const auto *part = std::get_if<HistoryChunk>(&digest.payload); part && digest.fingerprint.isEmpty())
                messages += part->messages;
        }
        return messages;
    }
};

GOLIVE_TEST(CountEventTest)

} // namespace tst_countevent

#include "tst_countevent.moc"
