#include "domain/advance.h"
#include "testing/everyvalue.h"
#include "testing/test.h"

#include <QTest>

#include <utility>

using namespace golive;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t eventCount = std::variant_size_v<Event>;

/// A set-up in which much could be changed or lost.
Setup busySetup(Step step, Access access)
{
    Setup setup;
    setup.id = {u"a"_s};
    setup.step = step;
    setup.furthest = Step::Done;
    setup.door = Door::Staff;
    setup.access = access;
    setup.app = {u"app"_s};
    setup.appName = u"PadariaCentral"_s;
    setup.numberText = u"+55 11 98765-4321"_s;
    setup.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
    setup.contact.name = u"Ana"_s;
    setup.link.url = QUrl(u"https://hosted.example/x"_s);
    setup.appState.stage = AppStage::Live;
    setup.window = SyncWindow{fromEpochMs(1), SyncWindow::Evidence::FinishMessage};
    setup.screen.apps = {{{u"app"_s}, u"PadariaCentral"_s, {}, false}};
    return setup;
}

template <std::size_t index> void walk(int &ignored, int &expected)
{
    using Happened = std::variant_alternative_t<index, Event>;
    const Instant now = fromEpochMs(1'790'000'000'000);
    for (const Step step : testing::everyValue<Step>()) {
        const Event event{std::in_place_index<index>};
        QCOMPARE(isExpectedAt(step, event), Happened::expectedAt.contains(step));
        for (const Access access : testing::everyValue<Access>()) {
            const Setup before = busySetup(step, access);
            const Outcome outcome = advance(before, event, now);
            if (Happened::expectedAt.contains(step)) {
                // Whatever it does, it is one of this set-up, and it says when it changed something.
                QVERIFY(outcome.setup.id == before.id);
                QVERIFY(outcome.setup.furthest >= outcome.setup.step);
                QVERIFY(outcome.setup == before || outcome.setup.changedAt == now);
                ++expected;
            } else {
                QVERIFY2(outcome.setup == before,
                         qPrintable(u"event %1 at step %2"_s.arg(index).arg(static_cast<int>(step))));
                QVERIFY(outcome.effects.empty());
                QVERIFY2(!Happened::otherwise.empty(), qPrintable(u"event %1 has no reason"_s.arg(index)));
                ++ignored;
            }
        }
    }
}

template <std::size_t... index> void walkAll(std::index_sequence<index...>, int &ignored, int &expected)
{
    (walk<index>(ignored, expected), ...);
}

} // namespace

class AdvanceEveryPairTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsExpectedOrIgnoredForAReason()
    {
        int ignored = 0;
        int expected = 0;
        walkAll(std::make_index_sequence<eventCount>(), ignored, expected);
        QCOMPARE(ignored + expected, static_cast<int>(eventCount * testing::everyValue<Step>().size() *
                                                      testing::everyValue<Access>().size()));
        QVERIFY(ignored > 0 && expected > 0);
    }
};

QTEST_GUILESS_MAIN(AdvanceEveryPairTest)
#include "tst_advanceeverypair.moc"
