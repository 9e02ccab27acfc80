#include "guardworld.h"
#include "testing/test.h"

#include <QTest>

namespace tst_guardledger {

using namespace golive;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using State = SyncRecord::State;

/// The ledger under a guard: restarts, answers that cannot be written or come late, the one further send.
class GuardLedgerTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aRestartGoesOnWhereItWas_data()
    {
        QTest::addColumn<int>("contacts");
        QTest::addColumn<int>("history");
        QTest::addColumn<qint64>("minutesAgo");
        QTest::addColumn<QList<SyncKind>>("sent");
        using Kinds = QList<SyncKind>;
        const auto row = [](const char *name, State contacts, State history, qint64 ago, const Kinds &sent) {
            QTest::newRow(name) << static_cast<int>(contacts) << static_cast<int>(history) << ago << sent;
        };
        const Kinds historyOnly{SyncKind::History};
        row("before the claim", State::NotRequested, State::NotRequested, 1, {SyncKind::Contacts, SyncKind::History});
        row("claimed, a moment ago", State::Claimed, State::NotRequested, 1, {});
        row("claimed, long ago: unknown", State::Claimed, State::NotRequested, 10, historyOnly);
        row("contacts accepted", State::Accepted, State::NotRequested, 1, historyOnly);
        row("contacts not sent", State::NotSent, State::NotRequested, 1, {SyncKind::Contacts, SyncKind::History});
        row("history claimed", State::Accepted, State::Claimed, 10, {});
        row("both accepted", State::Accepted, State::Accepted, 1, {});
        row("both unknown", State::Unknown, State::Unknown, 1, {});
    }
    void aRestartGoesOnWhereItWas()
    {
        QFETCH(int, contacts);
        QFETCH(int, history);
        QFETCH(qint64, minutesAgo);
        QFETCH(QList<SyncKind>, sent);
        World world;
        // The file knows nothing of it: it was killed right after the ledger's commit.
        const Setup setup = guardedSetup(u"a"_s, AppStage::Live, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        const auto put = [&](SyncKind kind, int state) {
            world.ledger.row(kind) = recordOf(static_cast<State>(state));
            world.ledger.row(kind).at = world.clock.now() - std::chrono::minutes(minutesAgo);
        };
        put(SyncKind::Contacts, contacts);
        put(SyncKind::History, history);
        world.sender.answer = recordOf(State::Accepted, u"req"_s);
        world.session.start();
        const SyncRecord &known = keptIn(world.session, setup.id)->onboarding.contacts;
        QVERIFY(known.state != State::NotRequested);
        world.scheduler.advance(90s);
        QCOMPARE(world.sender.sent, sent);
    }

    void aSettlementThatCannotBeWrittenIsWrittenLater()
    {
        World world;
        const Setup setup = guardedSetup(u"a"_s, AppStage::Live, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        world.sender.answersAtOnce = false;
        world.session.start();
        QCOMPARE(world.sender.sent, QList<SyncKind>{SyncKind::Contacts});
        world.ledger.fault = StoreFault{StoreFault::Kind::DiskFull, {}, u"disk full"_s};
        QTest::ignoreMessage(QtWarningMsg, "an answer could not be written to the ledger: \"disk full\"");
        world.sender.open(recordOf(State::Accepted, u"req-7"_s));
        QCOMPARE(keptIn(world.session, setup.id)->onboarding.contacts.requestId, u"req-7"_s);
        QCOMPARE(world.ledger.row(SyncKind::Contacts).state, State::Claimed);
        world.scheduler.advance(10min);
        QCOMPARE(world.sender.sent.count(SyncKind::Contacts), 1);
        world.ledger.fault.reset();
        world.scheduler.advance(10min);
        QCOMPARE(world.ledger.row(SyncKind::Contacts).state, State::Accepted);
        QCOMPARE(world.ledger.row(SyncKind::Contacts).requestId, u"req-7"_s);
        QCOMPARE(world.sender.sent.count(SyncKind::Contacts), 1);
        QCOMPARE(world.sender.sent.count(SyncKind::History), 1);
    }

    void anAnswerThatAnotherProgramGaveUpIsNotLost()
    {
        World world;
        const Setup setup = guardedSetup(u"a"_s, AppStage::Live, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        world.sender.answersAtOnce = false;
        world.session.start();
        const auto answer = world.sender.open;
        world.ledger.row(SyncKind::Contacts).state = State::Unknown;
        answer(recordOf(State::Accepted, u"req-8"_s));
        QCOMPARE(world.ledger.row(SyncKind::Contacts).state, State::Accepted);
        QCOMPARE(keptIn(world.session, setup.id)->onboarding.contacts.requestId, u"req-8"_s);
    }

    void aFurtherSendHappensThoughBothCallsAreOver()
    {
        World world;
        Setup setup = guardedSetup(u"a"_s, AppStage::Live, world.clock.now());
        setup.listening.arming.ifUnknown = Arming::IfUnknown::SendOnceMore;
        setup.onboarding.contacts = recordOf(State::Accepted, u"req"_s);
        setup.onboarding.history = recordOf(State::Unknown);
        world.ledger.row(SyncKind::Contacts) = setup.onboarding.contacts;
        world.ledger.row(SyncKind::History) = setup.onboarding.history;
        world.store.kept.insert(setup.id, setup);
        world.gateway.answers.insert(Activity::ReadingSubscriptions,
                                     event::SubscriptionsRead{setup.listening.subscriptions});
        world.sender.answer = recordOf(State::Unknown);
        world.session.start();
        QVERIFY(world.session.isAwaiting());
        world.scheduler.advance(21h - 1min);
        QVERIFY(world.sender.sent.isEmpty());
        world.scheduler.advance(2min);
        QCOMPARE(world.sender.sent, QList<SyncKind>{SyncKind::History});
        world.scheduler.advance(2h);
        QCOMPARE(world.sender.sent.size(), 1); // once
        QVERIFY(!world.session.isAwaiting());
    }
};

GOLIVE_TEST(GuardLedgerTest)

} // namespace tst_guardledger

#include "tst_guardledger.moc"
