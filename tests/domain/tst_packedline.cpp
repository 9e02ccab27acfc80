#include "domain/board/packedline.h"
#include "testing/members.h"
#include "testing/test.h"

#include <QTest>

namespace tst_packedline {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

void comesBack(SetupLine line)
{
    line.summary.guard = {}; // which no line has
    const SetupLine back = PackedLine(line).line();
    QVERIFY2(back == line, members::difference(back, line).c_str());
}

class PackedLineTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    // Whatever a line is given tomorrow, it has when it was packed, too.
    void keepsEverything()
    {
        comesBack(members::filled<SetupLine>());
        comesBack({});
    }

    // Each fact alone: none stands in the place of another.
    void keepsFlagsApart()
    {
        const auto withOne = [](const auto &set) {
            SetupLine line;
            set(line);
            comesBack(line);
        };
        withOne([](SetupLine &line) { line.isFinished = true; });
        withOne([](SetupLine &line) { line.isSettled = true; });
        withOne([](SetupLine &line) { line.isOnboarded = true; });
        withOne([](SetupLine &line) { line.isTokenNeeded = true; });
        withOne([](SetupLine &line) { line.summary.isFinishSaid = true; });
        withOne([](SetupLine &line) { line.look.isWanted = true; });
        withOne([](SetupLine &line) { line.look.isAgain = true; });
        withOne([](SetupLine &line) { line.look.isOnboarded = true; });
        withOne([](SetupLine &line) { line.look.isHinted = true; });
        withOne([](SetupLine &line) { line.putAway = PutAway{Instant{}, false}; });
        withOne([](SetupLine &line) { line.putAway = PutAway{Instant{}, true}; });
        withOne([](SetupLine &line) { line.silentAnswer = 0; });
        withOne([](SetupLine &line) { line.dueWhilePolled = never(); });
        withOne([](SetupLine &line) { line.due = Instant{}; });
    }

    // To the millisecond, wherever a time can be that a program or a person has written.
    void timesComeBack()
    {
        using namespace std::chrono;
        const Instant now{sys_days(year(2026) / 11 / 29) + 12h + 34min + 56s + 789ms};
        for (const Instant time : {now, now + 1ms, Instant{}, Instant{} - 1ms, Instant{sys_days(year(1700) / 1 / 1)},
                                   Instant{sys_days(year(9999) / 12 / 31)}, never()}) {
            const packed::Time kept = packed::Time(time);
            QVERIFY(kept.isKnown() && kept.value() == time);
            SetupLine line;
            line.dueWhilePolled = time;
            comesBack(line);
        }
        QVERIFY(!packed::Time().isKnown() && packed::Time().value() < Instant{sys_days(year(1700) / 1 / 1)});
        // What nobody means stays in its order.
        QVERIFY(packed::Time(Instant{sys_days(year(20'000) / 1 / 1)}).value() == never());
        const packed::Time longAgo = packed::Time(Instant::min());
        QVERIFY(longAgo.isKnown() && packed::Time().value() < longAgo.value() && longAgo.value() < Instant{});
    }

    void textsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString();
        QTest::newRow("small letters") << u"padaria"_s;
        QTest::newRow("capitals") << u"PADARIA Sul"_s;
        QTest::newRow("accents") << u"Padaria São João"_s;
        QTest::newRow("decomposed") << u"Sa\u0303o"_s;
        QTest::newRow("a mark alone") << u"\u0303"_s;
        QTest::newRow("another script") << u"चाय की दुकान"_s;
        QTest::newRow("beyond sixteen bits") << u"Café ☕ 🥐"_s;
        QTest::newRow("grows when folded") << u"STRAßE ﬁ"_s;
        QTest::newRow("what no line is shown with") << u"Tea\nHouse\x1f\x01\u202e"_s;
        QTest::newRow("the first sign of all") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("a sign beyond Latin-1's last") << u"\u00ff\u00fe"_s;
        QTest::newRow("very long") << QString(4000, u'É');
    }

    // All that stand beside each other, to the sign: they go back to the disk.
    void textsComeBack()
    {
        QFETCH(QString, text);
        SetupLine line;
        line.summary.client = line.summary.number = line.summary.reference = line.summary.staff = text;
        line.email = line.requestIds = line.app.value = line.partnerEmail = line.summary.id.value = text;
        comesBack(line);
        SetupLine one;
        one.summary.id = {u"1"_s};
        one.summary.reference = text;
        comesBack(one);
    }

    void isFoundByItsId()
    {
        SetupLine line;
        line.summary.id = {u"setup-ä"_s};
        line.partnerEmail = u"ana@example.com"_s;
        const QList<PackedLine> kept(2, PackedLine(line));
        QCOMPARE(QString::fromUtf8(kept[0].id()), line.summary.id.value);
        QCOMPARE(kept[0].partnerEmail(), line.partnerEmail);
        QVERIFY(kept[0].id().data() == kept[1].id().data()); // once in memory
    }
};

GOLIVE_TEST(PackedLineTest)

} // namespace tst_packedline

#include "tst_packedline.moc"
