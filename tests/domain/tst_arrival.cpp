#include "domain/chats/arrival.h"
#include "guardedsetup.h"
#include "testing/test.h"

#include <QTest>

namespace tst_arrival {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// When the chats are there, and what is said until then.
class ArrivalTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    /// Gupshup's own sample: the first part says 100, and more follow.
    void aFirstPartThatSays100()
    {
        Observed seen;
        take(seen, 0, 100, guarded::noon());
        QVERIFY(!haveChatsArrived(seen, guarded::noon()));
        QCOMPARE(shownProgress(seen, guarded::noon()), std::nullopt);
        take(seen, 1, 35, guarded::noon() + 1min);
        QCOMPARE(shownProgress(seen, guarded::noon() + 1min), std::optional(35));
        take(seen, 1, 72, guarded::noon() + 2min);
        QCOMPARE(shownProgress(seen, guarded::noon() + 2min), std::optional(72));
        QVERIFY(!haveChatsArrived(seen, guarded::noon() + 2min));
        take(seen, 2, 100, guarded::noon() + 3min);
        QVERIFY(haveChatsArrived(seen, guarded::noon() + 3min));
        QVERIFY(hasLastPhaseEnded(seen));
        QCOMPARE(shownProgress(seen, guarded::noon() + 3min), std::optional(100));
    }

    void silenceAfter100()
    {
        Observed seen;
        take(seen, 1, 100, guarded::noon());
        QVERIFY(!haveChatsArrived(seen, guarded::noon() + 15min - 1ms));
        QVERIFY(haveChatsArrived(seen, guarded::noon() + 15min));
        QVERIFY(!hasLastPhaseEnded(seen)); // the part that never came is not called empty
        // Any later part begins it anew.
        take(seen, 0, 12, guarded::noon() + 10min);
        QVERIFY(!haveChatsArrived(seen, guarded::noon() + 15min));
        QVERIFY(haveChatsArrived(seen, guarded::noon() + 25min));
        // Without 100 no silence is an arrival.
        Observed other;
        take(other, 1, 99, guarded::noon());
        QVERIFY(!haveChatsArrived(other, guarded::noon() + 24h));
    }

    void itIsToldOnceAndByTheClockToo()
    {
        Observed seen;
        seen.mark = 1;
        take(seen, 0, 100, guarded::noon());
        Setup setup = guarded::live();
        setup.onboarding.contacts = setup.onboarding.history =
            guarded::record(SyncRecord::State::Accepted, guarded::noon());
        setup = guarded::after(setup, event::EventsObserved{seen}).setup;
        QVERIFY(!setup.onboarding.isArrivalTold);
        const auto step = guarded::after(setup, event::TimePassed{}, guarded::noon() + 15min);
        QVERIFY(step.effects.contains(u"NotifyChatsArrived"_s));
        QVERIFY(!guarded::after(step.setup, event::TimePassed{}, guarded::noon() + 16min)
                     .effects.contains(u"NotifyChatsArrived"_s));
    }

private:
    static void take(Observed &seen, int phase, int progress, Instant at)
    {
        PhaseSeen &one = seen.phases[phase];
        ++one.chunks;
        one.progress = std::max(one.progress, progress);
        one.lastAt = at;
        seen.historyProgress = std::max(seen.historyProgress, progress);
    }
};

GOLIVE_TEST(ArrivalTest)

} // namespace tst_arrival

#include "tst_arrival.moc"
