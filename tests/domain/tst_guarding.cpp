#include "guardedsetup.h"

#include "domain/sync/guarding.h"
#include "testing/test.h"

#include <QTest>

namespace tst_guarding {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Which set-ups are looked after, and how often.
class GuardingTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsGuarded_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isWanted");
        const auto row = [](const char *name, bool isWanted, Change change) {
            QTest::newRow(name) << std::move(change) << isWanted;
        };
        row("live", true, [](Setup &) {});
        row("from the link on", true, [](Setup &s) { s = guarded::linked(); });
        row("no link yet", false, [](Setup &s) {
            s = guarded::linked();
            s.signUp.link = {};
            s.step = s.furthest = Step::Webhooks;
        });
        row("no link, but at Connect", true, [](Setup &s) {
            s = guarded::linked();
            s.signUp.link = {};
        });
        row("while Start is looked at", true, [](Setup &s) { s.step = Step::Start; });
        row("from the report", true, [](Setup &s) { s.step = s.furthest = Step::Done; });
        row("the app's token", true, [](Setup &s) { s.client.access = Access::AppToken; });
        row("a link only", false, [](Setup &s) { s.client.access = Access::Link; });
        row("no app", false, [](Setup &s) { s.client.app = {}; });
        row("settled", false, settled);
        row("missed", false, [](Setup &s) { s.onboarding.missedAt = guarded::noon(); });
        row("missed, and onboarded again", true, [](Setup &s) {
            s.onboarding.missedAt = guarded::noon();
            s.onboarding.again = OnboardingAgain{};
        });
        row("unknown, once more", true, [](Setup &s) {
            settled(s);
            s.onboarding.history.state = SyncRecord::State::Unknown;
            s.listening.arming.ifUnknown = Arming::IfUnknown::SendOnceMore;
        });
        row("unknown, left", false, [](Setup &s) {
            settled(s);
            s.onboarding.history.state = SyncRecord::State::Unknown;
        });
        row("live elsewhere, somebody did it", false, [](Setup &s) {
            s = guarded::liveElsewhere();
            s.onboarding.earlierSync = EarlierSync::Somebody;
        });
        row("removed", true, [](Setup &s) { s.onboarding.standing.kind = Standing::Kind::Removed; });
        row("put away while its hours run", true, [](Setup &s) { s.putAway = PutAway{}; });
        row("given up", false, [](Setup &s) { s.putAway = PutAway{{}, true}; });
        row("removed and left so", false, [](Setup &s) {
            s.onboarding.standing.kind = Standing::Kind::Removed;
            s.onboarding.afterMiss = AfterMiss::LeftSo;
        });
    }
    void whoIsGuarded()
    {
        QFETCH(Change, change);
        QFETCH(bool, isWanted);
        Setup setup = guarded::live();
        change(setup);
        QCOMPARE(isGuardWanted(setup), isWanted);
        QVERIFY(isWanted || !lookInterval(setup, guarded::noon(), true));
    }

    void howOften_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<qint64>("onScreen"); // seconds; 0: never
        QTest::addColumn<qint64>("elsewhere");
        const auto row = [](const char *name, qint64 onScreen, qint64 elsewhere, Change change) {
            QTest::newRow(name) << std::move(change) << onScreen << elsewhere;
        };
        row("live", 300, 300, [](Setup &) {});
        row("live, onboarded again", 20, 20, [](Setup &s) { s.onboarding.again = OnboardingAgain{}; });
        row("failed", 30, 300, [](Setup &s) { s.seen.state.stage = AppStage::Failed; });
        row("number selection", 5, 10, [](Setup &s) { s.seen.state.stage = AppStage::NumberSelection; });
        row("setting up", 5, 10, [](Setup &s) { s.seen.state.stage = AppStage::SettingUp; });
        row("Facebook started", 5, 20, [](Setup &s) { s.seen.state.stage = AppStage::FacebookStarted; });
        row("finished, not told yet", 5, 10, [](Setup &s) { s.seen.state.stage = AppStage::NotStarted; });
        row("a link of an hour", 5, 60, [](Setup &s) { s = guarded::linked(); });
        row("a link of a day and more", 5, 300, [](Setup &s) {
            s = guarded::linked();
            s.signUp.link.madeAt = guarded::noon() - 24h - 1s;
        });
        row("a link of five days", 5, 1800, [](Setup &s) {
            s = guarded::linked();
            s.signUp.link.madeAt = guarded::noon() - 120h;
        });
        row("a link of tomorrow", 5, 60, [](Setup &s) {
            s = guarded::linked();
            s.signUp.link.madeAt = guarded::noon() + 24h;
        });
        row("on another page", 10, 10, [](Setup &s) {
            s.seen.state.stage = AppStage::SettingUp;
            s.step = Step::Contact;
        });
    }
    void howOften()
    {
        QFETCH(Change, change);
        QFETCH(qint64, onScreen);
        QFETCH(qint64, elsewhere);
        Setup setup = guarded::live();
        change(setup);
        const auto seconds = [&](bool isOnScreen) {
            return std::chrono::duration_cast<std::chrono::seconds>(
                       lookInterval(setup, guarded::noon(), isOnScreen).value_or(0ms))
                .count();
        };
        QCOMPARE(qint64(seconds(true)), onScreen);
        QCOMPARE(qint64(seconds(false)), elsewhere);
    }

    void looksThatFailAreRepeatedLessAndLess_data()
    {
        QTest::addColumn<qint64>("interval");
        QTest::addColumn<int>("misses");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("none") << qint64(10) << 0 << qint64(10);
        QTest::newRow("one") << qint64(10) << 1 << qint64(20);
        QTest::newRow("five") << qint64(10) << 5 << qint64(320);
        QTest::newRow("six") << qint64(10) << 6 << qint64(600);
        QTest::newRow("very many") << qint64(10) << 1'000'000 << qint64(600);
        QTest::newRow("rarer than that already") << qint64(1800) << 3 << qint64(1800);
        QTest::newRow("below zero") << qint64(10) << -1 << qint64(10);
    }
    void looksThatFailAreRepeatedLessAndLess()
    {
        QFETCH(qint64, interval);
        QFETCH(int, misses);
        QFETCH(qint64, wait);
        QCOMPARE(lookBackOff(std::chrono::seconds(interval), misses), milliseconds(std::chrono::seconds(wait)));
    }

private:
    static void settled(Setup &s)
    {
        s.onboarding.contacts = guarded::record(SyncRecord::State::Accepted, guarded::noon());
        s.onboarding.history = s.onboarding.contacts;
    }
};

GOLIVE_TEST(GuardingTest)

} // namespace tst_guarding

#include "tst_guarding.moc"
