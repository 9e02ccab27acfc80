#include "guardedsetup.h"

#include "domain/sync/attention.h"
#include "domain/sync/guarding.h"
#include "testing/test.h"

#include <QTest>

namespace tst_standing {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = AccountNote::Kind;

/// Leaving and coming back: an event is a hint, the state that is read decides.
class StandingTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayOfLeavingIsReadFirst_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("told");
        QTest::newRow("partner removed") << Kind::Removed << u"PARTNER_REMOVED"_s << u"PRIMARY_INACTIVITY"_s
                                         << u"PRIMARY_INACTIVITY"_s;
        QTest::newRow("partner removed, bare") << Kind::Removed << u"PARTNER_REMOVED"_s << QString() << QString();
        QTest::newRow("app uninstalled") << Kind::Removed << u"PARTNER_APP_UNINSTALLED"_s << QString()
                                         << u"PARTNER_APP_UNINSTALLED"_s;
        QTest::newRow("number removed") << Kind::Removed << u"PHONE_NUMBER_REMOVED"_s << QString()
                                        << u"PHONE_NUMBER_REMOVED"_s;
        QTest::newRow("deleted") << Kind::Deleted << u"ACCOUNT_DELETED"_s << QString() << u"ACCOUNT_DELETED"_s;
        QTest::newRow("banned") << Kind::Banned << u"DISABLED_UPDATE"_s << u"DISABLE"_s << u"DISABLED_UPDATE"_s;
    }
    void everyWayOfLeavingIsReadFirst()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, name);
        QFETCH(QString, reason);
        QFETCH(QString, told);
        AccountNote said = note(kind);
        said.name = name;
        said.reason = reason;
        const auto step = observed(guarded::live(), said);
        QVERIFY(step.effects.contains(u"ReadState"_s));
        QVERIFY(std::get<effect::ReadState>(std::get<PartnerCall>(step.whole.back())).isConnectionAsked);
        QCOMPARE(step.setup.onboarding.standing.kind, Standing::Kind::Connected);
        QVERIFY(step.setup.onboarding.standing.hint);
        // Until it is read, and where it cannot be, the calls go on.
        QVERIFY(requests(step.setup));
        QVERIFY(requests(guarded::after(step.setup, event::StateNotRead{}).setup));
        QVERIFY(requests(read(step.setup, AppStage::Unknown)));
        // Half a refusal is no state.
        QVERIFY(requests(read(step.setup, AppStage::SettingUp)));
        // Live: it stays, and both calls go on.
        QVERIFY(requests(read(step.setup, AppStage::Live)));
        QVERIFY(requests(read(step.setup, AppStage::Live, Connection::Connected)));
        // Gone: it has left, in its own words.
        for (const Setup &gone :
             {read(step.setup, AppStage::NotStarted), read(step.setup, AppStage::SettingUp, Connection::Gone),
              read(step.setup, AppStage::Live, Connection::Gone)}) {
            QCOMPARE(gone.onboarding.standing.kind, Standing::Kind::Removed);
            QCOMPARE(gone.onboarding.standing.reason, told);
            QVERIFY(!gone.onboarding.standing.hint);
            QVERIFY(!requests(gone));
            QCOMPARE(attentionOf(gone, guarded::noon()), Attention::Removed);
        }
    }

    void whatTheStateDeniesIsForgottenAfterAWhile()
    {
        const Setup hinted = observed(guarded::live(), note(Kind::Removed)).setup;
        Setup setup = read(hinted, AppStage::Live);
        QCOMPARE(lookInterval(setup, guarded::noon(), false), std::optional<milliseconds>(20s));
        // Gupshup learned of it later than the event came.
        QCOMPARE(
            read(setup, AppStage::NotStarted, Connection::NotTold, guarded::noon() + 1min).onboarding.standing.kind,
            Standing::Kind::Removed);
        setup = read(setup, AppStage::Live, Connection::NotTold, guarded::noon() + 15min - 1s);
        QVERIFY(setup.onboarding.standing.hint);
        setup = read(setup, AppStage::Live, Connection::NotTold, guarded::noon() + 15min);
        QVERIFY(setup.onboarding.standing == Standing{});
    }

    void aNumberThatIsAllDoneIsLookedAtAgain()
    {
        Setup setup = guarded::live();
        setup.onboarding.contacts = setup.onboarding.history =
            guarded::record(SyncRecord::State::Accepted, guarded::noon());
        QVERIFY(!isGuardWanted(setup));
        setup = observed(setup, note(Kind::Removed)).setup;
        QVERIFY(isGuardWanted(setup));
        QVERIFY(!isGuardWanted(read(setup, AppStage::NotStarted)));
    }

    void notLiveYetIsNoLeaving()
    {
        // Right after the finish Gupshup may still not know of it.
        Setup setup = guarded::finished();
        setup.seen.state.stage = AppStage::FacebookStarted;
        setup = observed(setup, note(Kind::Removed)).setup;
        setup = read(setup, AppStage::FacebookStarted, Connection::Gone);
        QCOMPARE(setup.onboarding.standing.kind, Standing::Kind::Connected);
        setup = read(setup, AppStage::SettingUp, Connection::Gone);
        QCOMPARE(setup.onboarding.standing.kind, Standing::Kind::Connected);
        // From further on there is a way back.
        QCOMPARE(read(setup, AppStage::NotStarted, Connection::Gone).onboarding.standing.kind, Standing::Kind::Removed);
    }

    void whomTheEventMeans_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("waba");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<bool>("isInterrupted"); // said at once, by an event that nothing can confirm
        QTest::newRow("this number") << u"5511987654321"_s << u"7"_s << true << true;
        QTest::newRow("without the ninth digit") << u"551187654321"_s << u"7"_s << true << true;
        QTest::newRow("another number") << u"5511933334444"_s << u"1001"_s << false << false;
        QTest::newRow("this account") << QString() << u"1001"_s << true << true;
        QTest::newRow("another account, or a partner's business") << QString() << u"7"_s << true << false;
        QTest::newRow("nobody") << QString() << QString() << true << true;
        QTest::newRow("a sample") << QString() << u"0"_s << false << false;
    }
    void whomTheEventMeans()
    {
        QFETCH(QString, phone);
        QFETCH(QString, waba);
        QFETCH(bool, isRead);
        QFETCH(bool, isInterrupted);
        for (const Kind kind : {Kind::Removed, Kind::Offboarded}) {
            AccountNote said = note(kind);
            said.phone = phone;
            said.waba = {waba};
            const auto step = observed(guarded::live(), said);
            QCOMPARE(step.effects.contains(u"ReadState"_s), isRead);
            QCOMPARE(step.setup.onboarding.standing.hint.has_value(),
                     isRead && (kind == Kind::Removed || !isInterrupted));
            QCOMPARE(step.setup.onboarding.standing.kind == Standing::Kind::Offboarded,
                     kind == Kind::Offboarded && isInterrupted);
        }
    }

    void interruptedAndBack()
    {
        auto step = observed(guarded::live(), note(Kind::Offboarded, 1));
        QCOMPARE(step.setup.onboarding.standing.kind, Standing::Kind::Offboarded);
        QVERIFY(requests(step.setup));
        step = observed(step.setup, note(Kind::Reconnected, 2));
        QVERIFY(step.setup.onboarding.standing == Standing{});
        QVERIFY(step.effects.contains(u"NotifyReconnected"_s));
    }

    void aBanThatWasTakenBackIsReadToo()
    {
        AccountNote banned = note(Kind::Banned, 1);
        banned.name = u"DISABLED_UPDATE"_s;
        Setup setup = read(observed(guarded::live(), banned).setup, AppStage::Live, Connection::Gone);
        QCOMPARE(setup.onboarding.standing.kind, Standing::Kind::Removed);
        setup = observed(setup, note(Kind::Reinstated, 2)).setup;
        QCOMPARE(setup.onboarding.standing.kind, Standing::Kind::Removed);
        QCOMPARE(read(setup, AppStage::Live, Connection::Gone).onboarding.standing.kind, Standing::Kind::Removed);
        QVERIFY(read(setup, AppStage::Live, Connection::Connected).onboarding.standing == Standing{});
        // Nobody comes back from a disconnection so.
        setup = read(observed(guarded::live(), note(Kind::Removed, 1)).setup, AppStage::NotStarted);
        QVERIFY(!observed(setup, note(Kind::Reinstated, 2)).setup.onboarding.standing.hint);
    }

    void aFinishBesideSuchNewsIsANewOne()
    {
        Setup setup = observed(guarded::live(), note(Kind::Removed)).setup;
        setup.step = golive::Step::SignUp;
        QCOMPARE(guarded::after(setup, event::SignUpFinished{{}, {}}).setup.onboarding.number, 2);
    }

    void unknownWordsChangeNothing()
    {
        AccountNote said = note(Kind::Other);
        said.name = u"ACCOUNT_OF_TOMORROW"_s;
        const auto step = observed(guarded::live(), said);
        QVERIFY(step.effects.isEmpty());
        QVERIFY(step.setup.onboarding.standing == Standing{});
        QCOMPARE(step.setup.onboarding.observed.account.size(), 1);
    }

private:
    static AccountNote note(Kind kind, qint64 mark = 1)
    {
        AccountNote note;
        note.kind = kind;
        note.name = u"PARTNER_REMOVED"_s;
        note.at = guarded::noon();
        note.mark = mark;
        return note;
    }
    static guarded::Step observed(const Setup &setup, const AccountNote &note)
    {
        Observed seen;
        seen.mark = note.mark;
        seen.account << note;
        return guarded::after(setup, event::EventsObserved{seen});
    }
    static Setup read(const Setup &setup, AppStage stage, Connection connection = Connection::NotTold,
                      Instant now = guarded::noon())
    {
        AppState state;
        state.stage = stage;
        return guarded::after(setup, event::StateRead{state, connection}, now).setup;
    }
    static bool requests(const Setup &setup)
    {
        return setup.onboarding.standing.kind != Standing::Kind::Removed &&
               guarded::after(setup, event::TimePassed{}).effects.contains(u"RequestContacts"_s);
    }
};

GOLIVE_TEST(StandingTest)

} // namespace tst_standing

#include "tst_standing.moc"
