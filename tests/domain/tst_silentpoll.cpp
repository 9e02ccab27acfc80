#include "madesetup.h"

#include "base/enumvalues.h"
#include "domain/sync/silentpoll.h"
#include "testing/test.h"

#include <QTest>

namespace tst_silentpoll {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A poll that told nothing new need not be taken to the set-up: what would have come of it is known.
class SilentPollTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theSameAnswerChangesNothingLater_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 300; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    /// Whatever the set-up and the answer: what is called silent once is the same, however late it is told again.
    void theSameAnswerChangesNothingLater()
    {
        QFETCH(quint32, seed);
        const Setup made = guarded::Maker(seed).make();
        for (const AppStage stage : enumValues<AppStage>()) {
            for (const Connection connection : enumValues<Connection>()) {
                event::StateRead read;
                read.state.stage = stage;
                read.state.detail = u"as said"_s;
                read.connection = connection;
                if (seed % 3 == 0)
                    read.state.liveAt = guarded::noon() - 1h;
                Instant now = guarded::noon();
                Setup setup = made;
                // What is news the first time may be none the second time; the second and the third are compared.
                setup = advance(setup, read, now).setup;
                now += 20s;
                const Outcome once = advance(setup, read, now);
                if (!isSilent(setup, read, once))
                    continue;
                ++m_silent;
                for (const milliseconds later : {milliseconds(20s), milliseconds(14min), milliseconds(16min),
                                                 milliseconds(25h), milliseconds(6 * 24h)}) {
                    const Outcome again = advance(once.setup, read, now + later);
                    Setup known = once.setup;
                    pollAgain(known, now + later);
                    known.screen = again.setup.screen;
                    known.changedAt = again.setup.changedAt;
                    QVERIFY(again.effects.empty());
                    QVERIFY2(
                        again.setup == known,
                        qPrintable(u"stage %1, %2 s later"_s.arg(static_cast<int>(stage)).arg(later.count() / 1000)));
                }
            }
        }
    }

    void anAnswerWhoseMeaningDependsOnTimeIsNotSilent_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("an event says that it has left") << Change([](Setup &s) {
            s.onboarding.standing.hint = Standing::Hint{Standing::Kind::Removed, {}, {}, {}, {}};
        });
        QTest::newRow("it is onboarded once more") << Change([](Setup &s) {
            s.onboarding.again = OnboardingAgain{u"x"_s, guarded::noon(), false};
        });
        QTest::newRow("an old live") << Change([](Setup &s) {
            s.onboarding.number = 2;
            s.onboarding.finish = SignUpFinish{guarded::noon(), SignUpFinish::SeenBy::Message, {}, {}};
            s.onboarding.window = SyncWindow{guarded::noon(), SyncWindow::Evidence::FinishMessage};
            s.seen.state.stage = AppStage::Unknown;
        });
        QTest::newRow("never read before") << Change([](Setup &s) { s.seen.at.reset(); });
    }
    void anAnswerWhoseMeaningDependsOnTimeIsNotSilent()
    {
        QFETCH(Change, change);
        Setup setup = guarded::live();
        event::StateRead read;
        read.state = setup.seen.state;
        QVERIFY(isSilent(setup, read, advance(setup, read, guarded::noon() + 1s)));
        change(setup);
        QVERIFY(!isSilent(setup, read, advance(setup, read, guarded::noon() + 1s)));
    }

    void theFirstThatIsNotFinishedIsEvidence()
    {
        Setup setup = guarded::linked();
        setup.seen.unfinishedAt.reset();
        event::StateRead read;
        read.state.stage = setup.seen.state.stage = AppStage::NotStarted;
        const Outcome first = advance(setup, read, guarded::noon());
        QVERIFY(!isSilent(setup, read, first));
        QVERIFY(isSilent(first.setup, read, advance(first.setup, read, guarded::noon() + 1min)));
    }

    void cleanupTestCase() { QVERIFY2(m_silent > 500, qPrintable(QString::number(m_silent))); }

private:
    int m_silent = 0; ///< Otherwise nothing was proven.
};

GOLIVE_TEST(SilentPollTest)

} // namespace tst_silentpoll

#include "tst_silentpoll.moc"
