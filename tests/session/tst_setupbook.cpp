#include "session/setupbook.h"
#include "testing/test.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace tst_setupbook {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

const Instant noon{std::chrono::sys_days(std::chrono::year(2026) / 11 / 29) + 12h};

/// What a book knows, as plainly as can be.
struct Known
{
    QHash<SetupId, SetupLine> lines;
    QHash<SetupId, bool> tokens;
    QHash<SetupId, Instant> dues;
    QSet<SetupId> guarded;
    struct Look
    {
        Instant at;
        bool isBegun = false;
    };
    QHash<SetupId, Look> looks;

    void forget(const SetupId &id)
    {
        lines.remove(id);
        guarded.remove(id);
        looks.remove(id);
    }

    /// That is looked at before that one.
    bool isEarlierLeft(const Look &taken) const
    {
        return std::any_of(looks.cbegin(), looks.cend(),
                           [&](const Look &look) { return look.isBegun == taken.isBegun && look.at < taken.at; });
    }

    QStringList endingFirst() const
    {
        QList<SetupSummary> found;
        for (const SetupId &id : guarded)
            found << summaryOf(lines.value(id), tokens.value(id));
        std::sort(found.begin(), found.end(), [](const SetupSummary &one, const SetupSummary &other) {
            const Instant never = Instant::max();
            const Instant end = one.deadline.value_or(never);
            const Instant otherEnd = other.deadline.value_or(never);
            return end != otherEnd ? end < otherEnd : isMorePressing(one, other);
        });
        QStringList ids;
        for (const SetupSummary &one : std::as_const(found))
            ids << one.id.value;
        return ids;
    }

    QStringList listed(const QString &search) const
    {
        QList<SetupLine> found;
        for (const SetupLine &line : lines) {
            if (line.isListed() && line.summary.client.contains(search))
                found << line;
        }
        const auto shown = [this](const SetupLine &line) { return summaryOf(line, tokens.value(line.summary.id)); };
        std::sort(found.begin(), found.end(), [&](const SetupLine &one, const SetupLine &other) {
            return isMorePressing(shown(one), shown(other));
        });
        QStringList ids;
        for (const SetupLine &line : found)
            ids << line.summary.id.value;
        return ids;
    }
};

QStringList idsOf(const QList<SetupSummary> &rows)
{
    QStringList ids;
    for (const SetupSummary &row : rows)
        ids << row.id.value;
    return ids;
}

SetupLine anyLine(QRandomGenerator &random)
{
    SetupLine line;
    line.summary.id = {QString::number(random.bounded(80))};
    line.summary.client = u"c"_s + QString::number(random.bounded(9));
    line.summary.createdAt = noon + random.bounded(5) * 1min;
    line.summary.attention = static_cast<Attention>(random.bounded(2));
    line.attentionAlone = static_cast<Attention>(random.bounded(2));
    if (random.bounded(2) == 0)
        line.summary.deadline = noon + random.bounded(4) * 1h;
    line.isFinished = random.bounded(4) == 0;
    line.look.isWanted = random.bounded(3) == 0;
    if (random.bounded(3) == 0)
        line.look.windowClosesAt = noon + random.bounded(9) * 1h;
    if (random.bounded(5) == 0)
        line.putAway = PutAway{noon - random.bounded(9) * 1h, false};
    return line;
}

class SetupBookTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    // However lines come, change and go: lists, counts and what is due are as somebody would say who has all before
    // him.
    void isAsWhatItWasTold()
    {
        QRandomGenerator random(20261129);
        SetupBook book;
        Known known;
        for (int turn = 0; turn < 20'000; ++turn) {
            const SetupLine line = anyLine(random);
            const SetupId &id = line.summary.id;
            const bool isHeld = random.bounded(2) == 0;
            switch (random.bounded(9)) {
            case 0:
                book.forget(id);
                known.forget(id);
                known.dues.remove(id);
                break;
            case 1: {
                const Instant due = noon + random.bounded(60) * 1min;
                book.setDue(id, due); // also of one without a line: at rest
                known.dues.insert(id, due);
                break;
            }
            case 2:
                book.drop(id);
                if (known.lines.contains(id) && known.lines.value(id).isAtRest())
                    known.forget(id); // and it is still due
                break;
            case 3: book.setPolled(id, noon); break;
            case 4:
                book.setGuarded(id, isHeld);
                known.guarded.remove(id);
                if (isHeld && known.lines.contains(id))
                    known.guarded << id;
                break;
            case 5: {
                const Known::Look look{noon + random.bounded(3000) * 1s, isHeld};
                book.planLook(id, look.at, random.bounded(1, 3600) * 1s, look.isBegun);
                if (known.lines.contains(id))
                    known.looks.insert(id, look);
                break;
            }
            case 6:
                book.forgetLook(id);
                known.looks.remove(id);
                break;
            default:
                book.put(line, isHeld);
                known.lines.insert(id, line);
                known.tokens.insert(id, isHeld);
            }
            QCOMPARE(book.due(id), known.dues.contains(id) ? std::optional(known.dues.value(id)) : std::nullopt);
            QCOMPARE(book.entry(id) != nullptr, known.lines.contains(id));
            if (turn % 50 != 0)
                continue;
            const Instant now = noon + random.bounded(3000) * 1s;
            const QList<SetupId> taken = book.takeLooks(now, {});
            QVERIFY(taken.size() <= PollSchedule::mostBegun + PollSchedule::mostUnopened);
            for (const SetupId &one : taken) {
                QVERIFY(known.looks.contains(one));
                const Known::Look look = known.looks.take(one);
                QVERIFY(look.at <= now && !known.isEarlierLeft(look));
            }
            QCOMPARE(idsOf(book.guarded(1000, {})), known.endingFirst());
            QCOMPARE(book.guardedCount(), known.guarded.size());
            QCOMPARE(idsOf(book.listed(1000, {}, {})), known.listed({}));
            QCOMPARE(idsOf(book.listed(7, {}, {})), known.listed({}).mid(0, 7));
            QCOMPARE(idsOf(book.listed(1000, {}, u"c3"_s)), known.listed(u"c3"_s));
            QCOMPARE(book.listedMatching({}, u"c3"_s), known.listed(u"c3"_s).size());
            QCOMPARE(book.listedCount(), known.listed({}).size());
            const auto count = [&known](const auto &isTrue) {
                return std::count_if(known.lines.cbegin(), known.lines.cend(), isTrue);
            };
            QCOMPARE(book.wantedCount(), count([](const SetupLine &one) { return one.look.isWanted; }));
            QCOMPARE(book.awayCount(), count([](const SetupLine &one) { return one.putAway.has_value(); }));
        }
        QVERIFY(!known.looks.isEmpty());
        while (!known.looks.isEmpty()) {
            const QList<SetupId> taken = book.takeLooks(noon + 1h, {});
            QVERIFY(!taken.isEmpty()); // however few there are, one comes each second
            for (const SetupId &one : taken)
                QVERIFY(known.looks.remove(one));
        }
        QVERIFY(book.takeLooks(noon + 1h, {}).isEmpty());
    }

    // Forty that are looked at once an hour need less than one look a second, whatever was planned before: they are
    // spread, however many of them are due. With a hundred thousand it is what the limits leave.
    void looksAreSpread()
    {
        SetupBook book;
        const auto planAll = [&book](int count, milliseconds interval) {
            for (int i = 0; i < count; ++i) {
                SetupLine line;
                line.summary.id = {QString::number(i)};
                book.put(line, true);
                book.planLook(line.summary.id, noon, interval, i % 2 == 0);
            }
        };
        planAll(40, 1s);
        QCOMPARE(book.takeLooks(noon, {}).size(), PollSchedule::mostBegun + PollSchedule::mostUnopened);
        QCOMPARE(book.takeLooks(noon, {}).size(), PollSchedule::mostBegun + PollSchedule::mostUnopened);
        for (int i = 0; i < 40; ++i)
            book.forgetLook({QString::number(i)}); // taken, or planned still
        planAll(40, 1h);
        for (int i = 0; i < 40; ++i)
            QCOMPARE(book.takeLooks(noon + 1h, {}).size(), 1);
        QVERIFY(book.takeLooks(noon + 1h, {}).isEmpty());
    }

    // The list never names the one that is on the screen, and has as many others as it may.
    void oneIsLeftOut()
    {
        SetupBook book;
        QRandomGenerator random(1);
        for (int i = 0; i < 300; ++i)
            book.put(anyLine(random), true);
        const QStringList all = idsOf(book.listed(1000, {}, {}));
        QVERIFY(all.size() > 10);
        QStringList others = all;
        others.removeAt(2);
        QCOMPARE(idsOf(book.listed(5, {all.at(2)}, {})), others.mid(0, 5));
    }

    void whatIsDueComesInItsOrder()
    {
        QRandomGenerator random(2);
        SetupBook book;
        QHash<SetupId, Instant> dues;
        for (int i = 0; i < 500; ++i) {
            const SetupLine line = anyLine(random);
            if (i % 3 != 0)
                book.put(line, true);
            dues.insert(line.summary.id, noon + random.bounded(90) * 1min);
            book.setDue(line.summary.id, dues.value(line.summary.id));
        }
        Instant last = Instant::min();
        for (const Instant now : {noon + 20min, noon + 45min, noon + 100min}) {
            const QList<SetupId> taken = book.takeDue(now, 1000);
            for (const SetupId &id : taken) {
                QVERIFY(dues.value(id) >= last && dues.value(id) <= now);
                last = dues.take(id);
                QVERIFY(!book.due(id));
            }
            QVERIFY(std::all_of(dues.cbegin(), dues.cend(), [now](Instant due) { return due > now; }));
        }
        QVERIFY(dues.isEmpty());
        QVERIFY(book.takeDue(Instant::max(), 10).isEmpty());
    }

    void aWalkComesByAll()
    {
        SetupBook book;
        QVERIFY(book.walk(3).isEmpty());
        QSet<SetupId> all;
        for (int i = 0; i < 1000; ++i) {
            SetupLine line;
            line.summary.id = {QString::number(i)};
            book.put(line, true);
            all << line.summary.id;
        }
        QSet<SetupId> met;
        qsizetype asked = 0;
        for (int step = 0; step < 100 && met.size() < all.size(); ++step) {
            const QList<SetupId> next = book.walk(50);
            QVERIFY(next.size() >= 50);
            asked += next.size();
            met += QSet<SetupId>(next.cbegin(), next.cend());
        }
        QCOMPARE(met, all);
        QVERIFY2(asked <= 1100, qPrintable(QString::number(asked))); // one round, and what its last step had beyond it
        QSet<SetupId> told;
        book.forEach([&](const SetupId &id) {
            told << id;
            book.forget(id);
        });
        QCOMPARE(told, all);
        QVERIFY(book.entries().empty());
    }

    void whatThePartnerAnsweredIsKeptBesideTheLine()
    {
        SetupBook book;
        book.setSilentAnswer({u"a"_s}, 5); // nobody has it
        QVERIFY(!book.silentAnswer({u"a"_s}));
        SetupLine line;
        line.summary.id = {u"a"_s};
        line.silentAnswer = 7;
        book.put(line, true);
        QCOMPARE(book.silentAnswer({u"a"_s}), std::optional<qint64>(7));
        book.setPolled({u"a"_s}, noon);
        book.setSilentAnswer({u"a"_s}, 0);
        QCOMPARE(book.silentAnswer({u"a"_s}), std::optional<qint64>(0));
        QCOMPARE(book.entry({u"a"_s})->line().summary.stateSeenAt, std::optional(noon));
        book.setSilentAnswer({u"a"_s}, {});
        QVERIFY(!book.silentAnswer({u"a"_s}));
    }

    void theNearestEndIsFound()
    {
        SetupBook book;
        for (int hour = 0; hour < 5; ++hour) {
            SetupLine line;
            line.summary.id = {QString::number(hour)};
            line.look.isWanted = true;
            line.look.windowClosesAt = noon + hour * 1h;
            line.awaitedUntil = line.look.windowClosesAt;
            book.put(line, true);
            book.setGuarded(line.summary.id, true);
        }
        const auto any = [](const SetupId &) { return true; };
        QCOMPARE(book.nearestEnd(noon, any), std::optional(SetupId{u"1"_s}));
        QCOMPARE(book.nearestEnd(noon + 1h, [](const SetupId &id) { return id.value != u"2"_s; }),
                 std::optional(SetupId{u"3"_s}));
        QVERIFY(!book.nearestEnd(noon + 4h, any));
        QVERIFY(book.isAwaiting(noon + 3h) && !book.isAwaiting(noon + 4h));
        QCOMPARE(idsOf(book.guarded(2, {u"0"_s})).size(), 2);
        book.setGuarded({u"4"_s}, false);
        QVERIFY(!book.isAwaiting(noon + 3h));
    }
};

GOLIVE_TEST(SetupBookTest)

} // namespace tst_setupbook

#include "tst_setupbook.moc"
