#include "journey.h"

#include "domain/nexthold.h"
#include "testing/test.h"

#include <QTest>

namespace tst_advancesync {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SyncRecord::State;

/// The two calls that can be made once each.
class AdvanceSyncTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void contactsFirstThenHistory()
    {
        Journey j = on::atSync();
        QVERIFY(j.goes(event::SyncPressed{}, Step::Sync, {u"RequestContacts"_s}));
        QCOMPARE(j.effect<effect::RequestSync>()->app.value, u"free"_s);
        QCOMPARE(j.effect<effect::RequestSync>()->onboarding, 1);
        QVERIFY(j.goes(settled(SyncKind::Contacts, State::Accepted), Step::Sync, {u"RequestHistory"_s}));
        QVERIFY(j.goes(settled(SyncKind::History, State::Accepted), Step::Sync, {u"NotifySyncAccepted"_s}));
        QVERIFY(isSettled(j.setup));
        QVERIFY(j.goes(event::SyncPressed{}, Step::Sync));
    }

    void aSecondPressWhileBusyGivesNothing()
    {
        Journey j = on::atSync();
        j.on(event::SyncPressed{});
        QVERIFY(j.ignores(event::SyncPressed{}));
        QVERIFY(j.ignores(event::CancelPressed{})); // it cannot be taken back
        Journey elsewhere = j;                      // it holds no page
        elsewhere.on(event::BackPressed{});
        QVERIFY(elsewhere.setup.step < Step::SetUp && elsewhere.setup.screen.syncing == SyncKind::Contacts);
        j.on(settled(SyncKind::Contacts, State::Accepted));
        QVERIFY(j.ignores(event::SyncPressed{}));
    }

    void anEndGoesOnToHistoryAndIsNeverSentAgain_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("code");
        QTest::newRow("accepted") << static_cast<int>(State::Accepted) << QString();
        QTest::newRow("unknown") << static_cast<int>(State::Unknown) << QString();
        QTest::newRow("already requested") << static_cast<int>(State::Refused) << u"2593107"_s;
        QTest::newRow("missed") << static_cast<int>(State::Refused) << u"2593108"_s;
        QTest::newRow("refused without a code") << static_cast<int>(State::Refused) << QString();
    }

    void anEndGoesOnToHistoryAndIsNeverSentAgain()
    {
        QFETCH(int, state);
        QFETCH(QString, code);
        const auto end = static_cast<State>(state);
        Journey j = on::atSync();
        j.on(event::SyncPressed{});
        QVERIFY(j.goes(settled(SyncKind::Contacts, end, code), Step::Sync, {u"RequestHistory"_s}));
        const bool isAccepted = end == State::Accepted;
        QVERIFY(j.goes(settled(SyncKind::History, end, code), Step::Sync,
                       isAccepted ? QStringList{u"NotifySyncAccepted"_s} : QStringList{}));
        QVERIFY(isSettled(j.setup));
        for (const Event &again :
             {Event(event::SyncPressed{}), Event(event::RetryPressed{}), Event(event::SyncPressed{})})
            QVERIFY(j.goes(again, Step::Sync));
        QCOMPARE(nextHold(j.setup), NextHold::None);
    }

    void whatLeavesTheShotUnspentStopsAndCanBeTriedAgain_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("code");
        QTest::newRow("not sent") << static_cast<int>(State::NotSent) << QString();
        QTest::newRow("Gupshup 401") << static_cast<int>(State::Refused) << u"401"_s;
        QTest::newRow("Gupshup 403") << static_cast<int>(State::Refused) << u"403"_s;
        QTest::newRow("Gupshup 429") << static_cast<int>(State::Refused) << u"429"_s;
    }

    void whatLeavesTheShotUnspentStopsAndCanBeTriedAgain()
    {
        QFETCH(int, state);
        QFETCH(QString, code);
        const auto stopped = static_cast<State>(state);
        Journey j = on::atSync();
        j.on(event::SyncPressed{});
        QVERIFY(j.goes(settled(SyncKind::Contacts, stopped, code), Step::Sync)); // contacts stay first
        QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::SyncNotSent);
        QCOMPARE(j.setup.screen.problem->detail, u"words"_s);
        QVERIFY(!isSettled(j.setup));
        QVERIFY(j.goes(event::RetryPressed{}, Step::Sync, {u"RequestContacts"_s}));
        j.on(settled(SyncKind::Contacts, State::Accepted));
        QVERIFY(j.goes(settled(SyncKind::History, stopped, code), Step::Sync));
        QVERIFY(j.goes(event::RetryPressed{}, Step::Sync, {u"RequestHistory"_s}));
    }

    void nothingIsRequestedWhileNobodyWouldHearIt()
    {
        Journey j = on::atSync();
        j.on(event::SubscriptionsRead{});
        QVERIFY(j.ignores(event::SyncPressed{}));
        j.on(event::EventsWaived{true, u"no chats wanted"_s});
        QVERIFY(j.goes(event::SyncPressed{}, Step::Sync, {u"RequestContacts"_s}));
    }

    void nothingIsRequestedBeforeTheAppIsLive()
    {
        Journey j = on::atConnect();
        j.on(event::SignUpFinished{{}, {}}).on(event::StateRead{on::state(AppStage::SettingUp)});
        j.on(event::StateNotRead{});
        QVERIFY(j.ignores(event::SyncPressed{}));
        QCOMPARE(nextHold(j.setup), NextHold::NotLive);
    }

    void evenAfterTheWindowTheCallIsMade()
    {
        Journey j = on::atSync();
        j.now += 30h;
        QVERIFY(j.goes(event::SyncPressed{}, Step::Sync, {u"RequestContacts"_s}));
    }

    void theLedgerIsBelieved()
    {
        Journey j = on::atSync();
        j.on(event::LedgerRead{1, on::record(State::Accepted), {}});
        QVERIFY(j.goes(event::SyncPressed{}, Step::Sync, {u"RequestHistory"_s}));
    }

    void anotherOnboardingIsNotThisOne()
    {
        Journey j = on::atSync();
        QVERIFY(j.ignores(event::LedgerRead{2, on::record(State::Accepted), {}}));
        j.on(event::SyncPressed{});
        event::SyncSettled other = settled(SyncKind::Contacts, State::Accepted);
        other.onboarding = 2;
        QVERIFY(j.ignores(other));
    }

    void aClaimWithoutAnAnswerHoldsHistoryForHalfAnHour()
    {
        Journey j = on::atSync();
        SyncRecord claimed = on::record(State::Claimed);
        claimed.at = j.now;
        j.on(event::LedgerRead{1, claimed, {}});
        QVERIFY(j.goes(event::SyncPressed{}, Step::Sync));
        QVERIFY(!j.setup.screen.busy);
        j.now += 30min;
        QVERIFY(j.goes(event::SyncPressed{}, Step::Sync, {u"RequestHistory"_s}));
    }

    void aLateSettlementIsKeptButStartsNothing()
    {
        Journey j = on::atSync();
        QVERIFY(j.goes(settled(SyncKind::Contacts, State::Accepted), Step::Sync));
        QCOMPARE(j.setup.onboarding.contacts.state, State::Accepted);
    }

    void verifyingHoldsNothingBack()
    {
        Journey j = on::atSync();
        QVERIFY(j.goes(event::VerifyPressed{}, Step::Sync, {u"Verify"_s}));
        QVERIFY(j.goes(event::VerifyPressed{}, Step::Sync));
        Verification bad{j.now, {{VerificationLine::Check::Health, VerificationLine::Verdict::Failed, u"x"_s}}};
        QVERIFY(j.goes(event::Verified{bad}, Step::Sync));
        QVERIFY(j.goes(event::SyncPressed{}, Step::Sync, {u"RequestContacts"_s}));
    }

private:
    static event::SyncSettled settled(SyncKind kind, State state, const QString &code = {})
    {
        return {kind, 1, on::record(state, code)};
    }
};

GOLIVE_TEST(AdvanceSyncTest)

} // namespace tst_advancesync

#include "tst_advancesync.moc"
