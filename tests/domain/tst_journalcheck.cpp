#include "domain/journal/journalcheck.h"
#include "testing/test.h"

#include <QTest>

#include <functional>

namespace tst_journalcheck {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using Kind = JournalFault::Kind;
using Tampering = std::function<void(QList<JournalEntry> &, JournalHead &)>;

/// The chain, and whatever is done to it.
class JournalCheckTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatNobodyTouchedIsWhole()
    {
        JournalHead head;
        const QList<JournalEntry> journal = written(5, head);
        const JournalCheck check = checked(journal, head);
        QVERIFY(check.faults().isEmpty());
        QCOMPARE(check.count(), 5);
        JournalHead none;
        QVERIFY(checked({}, none).faults().isEmpty());
    }

    void whatIsDoneToItIsFound_data()
    {
        QTest::addColumn<Tampering>("tampering");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("place");
        const auto row = [](const char *name, const Tampering &tampering, Kind kind, qint64 place) {
            QTest::newRow(name) << tampering << static_cast<int>(kind) << place;
        };
        using Lines = QList<JournalEntry>;
        row(
            "a line removed", [](Lines &lines, JournalHead &) { lines.removeAt(2); }, Kind::LineMissing, 3);
        row(
            "the first removed", [](Lines &lines, JournalHead &) { lines.removeFirst(); }, Kind::LineMissing, 1);
        row(
            "the last removed", [](Lines &lines, JournalHead &) { lines.removeLast(); }, Kind::EndCut, 5);
        row(
            "the last three removed", [](Lines &lines, JournalHead &) { lines.resize(2); }, Kind::EndCut, 3);
        row(
            "all removed", [](Lines &lines, JournalHead &) { lines.clear(); }, Kind::EndCut, 1);
        row(
            "a line altered", [](Lines &lines, JournalHead &) { lines[1].became = u"x"_s; }, Kind::LineAltered, 2);
        row(
            "its time altered", [](Lines &lines, JournalHead &) { lines[1].at += std::chrono::hours(1); },
            Kind::LineAltered, 2);
        row(
            "words moved from one field to the next",
            [](Lines &lines, JournalHead &) {
                lines[1].who = u"An"_s;
                lines[1].computer = u"adesk"_s;
            },
            Kind::LineAltered, 2);
        row(
            "altered, and its hash made anew",
            [](Lines &lines, JournalHead &) {
                lines[1].became = u"x"_s;
                lines[1].hash = hashOf(lines[1]);
            },
            Kind::OrderAltered, 3);
        row(
            "the last altered, and its hash made anew",
            [](Lines &lines, JournalHead &) {
                lines[4].became = u"x"_s;
                lines[4].hash = hashOf(lines[4]);
            },
            Kind::EndCut, 5);
        row(
            "two swapped",
            [](Lines &lines, JournalHead &) {
                std::swap(lines[1].place, lines[2].place);
                lines.swapItemsAt(1, 2);
            },
            Kind::OrderAltered, 2);
        row(
            "removed, and the places closed up",
            [](Lines &lines, JournalHead &head) {
                lines.removeAt(2);
                lines[2].place = 3;
                lines[3].place = 4;
                head.place = 4;
            },
            Kind::OrderAltered, 3);
        row(
            "one added at the end", [](Lines &lines, JournalHead &) { lines << follow(lines.last(), u"x"_s); },
            Kind::EndCut, 5);
        row(
            "the beginning cut off",
            [](Lines &lines, JournalHead &head) {
                head.basePlace = 2;
                head.baseHash = lines[1].hash;
                lines.remove(0, 2);
            },
            Kind::BeginningCut, 2);
    }
    void whatIsDoneToItIsFound()
    {
        QFETCH(Tampering, tampering);
        QFETCH(int, kind);
        QFETCH(qint64, place);
        JournalHead head;
        QList<JournalEntry> journal = written(5, head);
        tampering(journal, head);
        const JournalCheck check = checked(journal, head);
        QVERIFY(!check.faults().isEmpty());
        QCOMPARE(static_cast<int>(check.faults().first().kind), kind);
        QCOMPARE(check.faults().first().place, place);
    }

    /// One that was shortened as the policy says is whole, from there on.
    void shortenedInTheOpen()
    {
        JournalHead head;
        QList<JournalEntry> journal = written(5, head);
        JournalEntry told = follow(journal.last(), u"2"_s);
        told.what = nameOf(JournalWhat::JournalShortened);
        told.detail = journal.at(1).hash;
        told.hash = hashOf(told);
        journal << told;
        head = {told.place, told.hash, 2, journal.at(1).hash};
        journal.remove(0, 2);
        const JournalCheck check = checked(journal, head);
        QVERIFY(check.faults().isEmpty());
        QCOMPARE(check.count(), 4);
        // Further than it says.
        head.basePlace = 3;
        head.baseHash = journal.first().hash;
        journal.removeFirst();
        QCOMPARE(checked(journal, head).faults(), (QList<JournalFault>{{Kind::BeginningCut, 3}}));
    }

    void aRuinIsToldInFewLines()
    {
        JournalHead head;
        QList<JournalEntry> journal = written(200, head);
        for (JournalEntry &entry : journal)
            entry.who = u"Eva"_s;
        QCOMPARE(checked(journal, head).faults().size(), JournalCheck::mostFaults);
    }

    /// Of another program's on another day: what it writes must still be believed then.
    void theFormStays()
    {
        JournalEntry entry;
        entry.place = 7;
        entry.at = fromEpochMs(1'790'000'000'000);
        entry.setup = {u"s"_s};
        entry.app = {u"a"_s};
        entry.actor = u"person"_s;
        entry.who = u"Zoë"_s;
        entry.computer = u"desk"_s;
        entry.what = u"number"_s;
        entry.became = u"+5511987654321"_s;
        entry.previous = u"00"_s;
        QCOMPARE(hashOf(entry), u"d7090486cb7d142e6364ca2846e5e52798be9195894c72879e2521e302053d07"_s);
    }

private:
    static JournalEntry follow(const JournalEntry &before, const QString &became)
    {
        JournalEntry entry = entryOf({JournalWhat::Number, {}, became, {}}, JournalActor::Person,
                                     {u"Ana"_s, u"guard"_s, u"desk"_s}, fromEpochMs(1'790'000'000'000));
        entry.place = before.place + 1;
        entry.previous = before.hash;
        entry.hash = hashOf(entry);
        return entry;
    }
    static QList<JournalEntry> written(int count, JournalHead &head)
    {
        QList<JournalEntry> journal;
        for (int i = 0; i < count; ++i)
            journal << follow(journal.isEmpty() ? JournalEntry{} : journal.last(), QString::number(i));
        head = {journal.last().place, journal.last().hash, 0, {}};
        return journal;
    }
    static JournalCheck checked(const QList<JournalEntry> &journal, const JournalHead &head)
    {
        JournalCheck check(head);
        for (const JournalEntry &entry : journal)
            check.take(entry);
        check.end();
        return check;
    }
};

GOLIVE_TEST(JournalCheckTest)

} // namespace tst_journalcheck

#include "tst_journalcheck.moc"
