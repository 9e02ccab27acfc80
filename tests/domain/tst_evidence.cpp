#include "domain/sync/evidence.h"

#include "domain/chats/arrival.h"
#include "domain/view/pageview.h"
#include "guardedsetup.h"
#include "testing/test.h"

#include <QTest>

namespace tst_evidence {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Evidence = SyncWindow::Evidence;
using State = SyncRecord::State;

/// What an earlier onboarding's calls bring late proves nothing of the present one's.
class EvidenceTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void historyIsOfTheCallThatAloneCanBringIt_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isProof");
        const auto row = [](const char *name, bool isProof, Change change) {
            QTest::newRow(name) << std::move(change) << isProof;
        };
        row("the first onboarding", true, [](Setup &) {});
        row("... media alone", true, [](Setup &s) {
            s.onboarding.observed.phases.clear();
            s.onboarding.observed.mediaArrived = 2;
        });
        row("... declined", true, [](Setup &s) {
            s.onboarding.observed.phases.clear();
            s.onboarding.observed.declinedAt = guarded::noon();
        });
        row("... nothing", false, [](Setup &s) { s.onboarding.observed.phases.clear(); });
        row("... before the call was made", false, [](Setup &s) { s.onboarding.historyAskedAfter = 40; });
        row("... after", true, [](Setup &s) { s.onboarding.historyAskedAfter = 39; });
        row("... kept by an earlier version", true, [](Setup &s) { s.onboarding.observed.historyMark = 0; });

        row("after one whose call was taken", false, [](Setup &s) { past(s, State::Accepted); });
        row("... unknown", false, [](Setup &s) { past(s, State::Unknown); });
        row("... on its way", false, [](Setup &s) { past(s, State::Claimed); });
        row("... taken from somebody else", false, [](Setup &s) { past(s, State::Refused, u"2593107"_s); });
        row("... not shared", false, [](Setup &s) { past(s, State::Refused, u"2593109"_s); });
        row("... seen, though never called for here", false,
            [](Setup &s) { past(s, State::NotRequested).observed.mediaArrived = 1; });
        row("... live elsewhere", false, [](Setup &s) { past(s, State::NotRequested).wasLiveBefore = true; });
        row("after one that missed its chance", true, [](Setup &s) { past(s, State::Refused, u"2593108"_s); });
        row("after one that never asked", true, [](Setup &s) { past(s, State::NotRequested); });

        // Closed 48 hours before noon; this one opened one hour before it.
        row("with a message of its time", false, [](Setup &s) {
            past(s, State::Accepted);
            s.onboarding.observed.newestHistoryAt = guarded::noon() - 48h + 10min;
        });
        row("with a message after its time", true, [](Setup &s) {
            past(s, State::Accepted);
            s.onboarding.observed.newestHistoryAt = guarded::noon() - 48h + 10min + 1s;
        });
        row("... read before the call was made", false, [](Setup &s) {
            past(s, State::Accepted);
            s.onboarding.observed.newestHistoryAt = guarded::noon() - 2h;
            s.onboarding.historyAskedAfter = 40;
        });
        row("its end is not known", false, [](Setup &s) {
            past(s, State::Accepted).window->evidence = Evidence::LinkOpened;
            s.onboarding.observed.newestHistoryAt = guarded::noon() - 2h;
        });
        row("... but it was live by then", true, [](Setup &s) {
            Onboarding &before = past(s, State::Accepted);
            before.window->evidence = Evidence::LinkOpened;
            before.liveSeenAt = guarded::noon() - 30h;
            s.onboarding.observed.newestHistoryAt = guarded::noon() - 45min;
        });
        row("within its day, before this one began", false, [](Setup &s) {
            past(s, State::Accepted).window->opensAt = guarded::noon() - 6h;
            s.onboarding.observed.newestHistoryAt = guarded::noon() - 51min;
        });
        row("within its day, after this one began", true, [](Setup &s) {
            past(s, State::Accepted).window->opensAt = guarded::noon() - 6h;
            s.onboarding.observed.newestHistoryAt = guarded::noon() - 49min;
        });
        row("one of two", false, [](Setup &s) {
            past(s, State::Accepted);
            past(s, State::Accepted).window->opensAt = guarded::noon() - 30h;
            s.onboarding.observed.newestHistoryAt = guarded::noon() - 24h;
        });
        row("live elsewhere", false, [](Setup &s) { s.onboarding.wasLiveBefore = true; });
        row("... with a message after it began", true, [](Setup &s) {
            s.onboarding.wasLiveBefore = true;
            s.onboarding.observed.newestHistoryAt = guarded::noon() - 49min;
        });
    }
    void historyIsOfTheCallThatAloneCanBringIt()
    {
        QFETCH(Change, change);
        QFETCH(bool, isProof);
        Setup setup = guarded::live();
        setup.onboarding.number = 3;
        setup.onboarding.history = guarded::record(State::Unknown, guarded::noon());
        setup.onboarding.contacts = guarded::record(State::Accepted, guarded::noon());
        setup.listening.arming.ifUnknown = Arming::IfUnknown::SendOnceMore;
        Observed &seen = setup.onboarding.observed;
        seen.mark = 41;
        seen.historyMark = 40;
        seen.phases[1] = {3, 120, 60, guarded::noon()};
        change(setup);

        QCOMPARE(isCallSeen(setup, SyncKind::History), isProof);
        const auto step = guarded::after(setup, event::EventsObserved{seen});
        QCOMPARE(step.effects.contains(u"ReconcileHistory"_s), isProof);
        // What is not proven can still be sent once more.
        const Instant late = setup.onboarding.window->closesAt() - 1h;
        setup.listening.readAt = late;
        if (!setup.onboarding.wasLiveBefore)
            QCOMPARE(guarded::after(setup, event::TimePassed{}, late).effects.contains(u"RequestHistoryOnceMore"_s),
                     !isProof);
    }

    void contactsThatACallOfAnEarlierOneMayBringProveNothing_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isProof");
        const auto row = [](const char *name, bool isProof, Change change) {
            QTest::newRow(name) << std::move(change) << isProof;
        };
        row("taken", false, [](Setup &s) { past(s).contacts = guarded::record(State::Accepted, guarded::noon()); });
        row("unknown", false, [](Setup &s) { past(s).contacts = guarded::record(State::Unknown, guarded::noon()); });
        row("somebody else's", false,
            [](Setup &s) { past(s).contacts = guarded::record(State::Refused, guarded::noon(), u"2593107"_s); });
        row("missed", true,
            [](Setup &s) { past(s).contacts = guarded::record(State::Refused, guarded::noon(), u"2593108"_s); });
        row("never made", true, [](Setup &s) { past(s); });
    }
    void contactsThatACallOfAnEarlierOneMayBringProveNothing()
    {
        QFETCH(Change, change);
        QFETCH(bool, isProof);
        Setup setup = guarded::live();
        setup.onboarding.contacts = guarded::record(State::Unknown, guarded::noon());
        setup.onboarding.observed.contactsAdded = 500;
        setup.onboarding.observed.oldestContactAt = guarded::noon() - 24h * 365;
        change(setup);
        QCOMPARE(isCallSeen(setup, SyncKind::Contacts), isProof);
    }

    /// What an earlier onboarding's call brings late raises no percent, and tells of no arrival.
    void progressIsOfThisOnboardingAlone_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("percent"); // -1: none is told
        const auto row = [](const char *name, int percent, Change change) {
            QTest::newRow(name) << std::move(change) << percent;
        };
        row("the first onboarding", 100, [](Setup &) {});
        row("... its call made elsewhere", 100, [](Setup &s) { s.onboarding.historyAskedAfter = 40; });
        row("... live elsewhere, whose 24 hours these are", 100, [](Setup &s) { s.onboarding.wasLiveBefore = true; });
        row("after one whose call was taken", -1, [](Setup &s) { past(s, State::Accepted); });
        row("... unknown", -1, [](Setup &s) { past(s, State::Unknown); });
        row("... seen, though never called for here", -1,
            [](Setup &s) { past(s, State::NotRequested).observed.mediaArrived = 1; });
        row("... live elsewhere", -1, [](Setup &s) { past(s, State::NotRequested).wasLiveBefore = true; });
        row("... kept by an early version, without its parts", -1, [](Setup &s) {
            past(s, State::Accepted);
            s.onboarding.observed.phases.clear();
        });
        row("after one that missed its chance", 100, [](Setup &s) { past(s, State::Refused, u"2593108"_s); });
        row("after one that never asked", 100, [](Setup &s) { past(s, State::NotRequested); });
        row("with a message of its time", -1, [](Setup &s) {
            past(s, State::Accepted);
            s.onboarding.observed.newestHistoryAt = guarded::noon() - 48h + 10min;
        });
        row("with a message after its time", 100, [](Setup &s) {
            past(s, State::Accepted);
            s.onboarding.observed.newestHistoryAt = guarded::noon() - 48h + 10min + 1s;
        });
        row("... whose parts of old chats came before this one's calls", 7, [](Setup &s) {
            past(s, State::Accepted);
            s.onboarding.observed.newestHistoryAt = guarded::noon() - 45min;
            s.onboarding.observed.phases[2].lastAt = guarded::noon() - 31min;
            s.onboarding.observed.phases[0] = {1, 10, 7, guarded::noon()};
            s.onboarding.syncBegunAt = guarded::noon() - 20min;
        });
        row("... and parts after them", 100, [](Setup &s) {
            past(s, State::Accepted);
            s.onboarding.observed.newestHistoryAt = guarded::noon() - 45min;
            s.onboarding.syncBegunAt = guarded::noon() - 20min;
        });
    }

    void progressIsOfThisOnboardingAlone()
    {
        QFETCH(Change, change);
        QFETCH(int, percent);
        Setup setup = guarded::live();
        setup.onboarding.history = setup.onboarding.contacts = guarded::record(State::Accepted, guarded::noon());
        Observed &seen = setup.onboarding.observed;
        seen.mark = 41;
        seen.historyMark = 40;
        seen.phases[2] = {3, 120, 100, guarded::noon()};
        seen.historyMessages = 120;
        seen.historyProgress = 100;
        change(setup);

        const Observed told = observedOfThis(setup);
        QCOMPARE(shownProgress(told, guarded::noon()).value_or(-1), percent);
        QCOMPARE(told.historyProgress, std::max(percent, 0));
        QCOMPARE(haveChatsArrived(told, guarded::noon()), percent == 100);
        QCOMPARE(told.historyMessages, 120); // they were received
        // Page, list and notice are of one mind.
        QVERIFY(std::get<SetUpView>(viewOf(setup, {}, guarded::noon()).body).observed == told);
        QCOMPARE(summaryOf(setup, guarded::noon()).historyProgress, std::max(percent, 0));
        const auto step = guarded::after(setup, event::EventsObserved{setup.onboarding.observed});
        QCOMPARE(step.effects.contains(u"NotifyChatsArrived"_s), percent == 100);
    }

    void theCallKnowsWhatCameBeforeIt()
    {
        Setup setup = guarded::live();
        setup.onboarding.contacts = guarded::record(State::Accepted, guarded::noon());
        setup.onboarding.observed.mark = 17;
        auto step = guarded::after(setup, event::TimePassed{});
        QVERIFY(step.effects.contains(u"RequestHistory"_s));
        QCOMPARE(step.setup.onboarding.historyAskedAfter, 17);
        // It is not known whether it arrived; one further send changes nothing of what the first may have brought.
        step.setup.onboarding.history = guarded::record(State::Unknown, guarded::noon());
        step.setup.screen.syncing.reset();
        step.setup.listening.arming.ifUnknown = Arming::IfUnknown::SendOnceMore;
        step.setup.onboarding.observed.mark = 30;
        const Instant late = setup.onboarding.window->closesAt() - 1h;
        step.setup.listening.readAt = late;
        step = guarded::after(step.setup, event::TimePassed{}, late);
        QVERIFY(step.effects.contains(u"RequestHistoryOnceMore"_s));
        QCOMPARE(step.setup.onboarding.historyAskedAfter, 17);
    }

private:
    static Onboarding &past(Setup &setup, State history = State::NotRequested, const QString &code = {})
    {
        Onboarding &before = setup.past.emplaceBack();
        before.window = SyncWindow{guarded::noon() - 72h, Evidence::FinishMessage};
        before.history = guarded::record(history, guarded::noon() - 70h, code);
        return before;
    }
};

GOLIVE_TEST(EvidenceTest)

} // namespace tst_evidence

#include "tst_evidence.moc"
