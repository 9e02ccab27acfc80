#include "madesetup.h"

#include "domain/sync/attention.h"
#include "domain/sync/due.h"
#include "domain/sync/guarding.h"
#include "domain/sync/silentpoll.h"
#include "domain/sync/watching.h"
#include "testing/test.h"

#include <QTest>

namespace tst_due {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SyncRecord::State;

/// What the clock may change of a set-up without an event: what a list says of it.
struct Said
{
    Attention attention;
    SyncFate contacts;
    SyncFate history;
    bool operator==(const Said &) const = default;
};
Said saidOf(const Setup &setup, Instant now)
{
    return {attentionOf(setup, now), fateOf(setup, SyncKind::Contacts, now), fateOf(setup, SyncKind::History, now)};
}

bool isNothing(const Setup &setup, Instant now)
{
    const Outcome outcome = advance(setup, event::TimePassed{}, now);
    return outcome.effects.empty() && outcome.setup == setup;
}

/// When a set-up has to be asked again what is due: compared with asking it all the time.
class DueTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHappensBeforeItIsDue_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 120; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void nothingHappensBeforeItIsDue()
    {
        QFETCH(quint32, seed);
        Setup setup = guarded::Maker(seed).make();
        Instant now = guarded::noon();
        Instant asked = now;
        auto due = nextDueOf(setup, now);
        // Second by second for ten minutes, then less and less closely, for two weeks and more.
        milliseconds walked{};
        while (walked < 15 * 24h) {
            const milliseconds step = walked < 10min ? 1s : walked < 2h ? 7s : walked < 27h ? 61s : 1801s;
            walked += step;
            now += step;
            if (!due || now < *due) {
                QVERIFY2(isNothing(setup, now), qPrintable(u"%1 s after noon"_s.arg(walked.count() / 1000)));
                QVERIFY2(saidOf(setup, now) == saidOf(setup, asked), qPrintable(u"%1 s"_s.arg(walked.count() / 1000)));
                continue;
            }
            // Right before it, to the millisecond.
            if (*due > asked) {
                QVERIFY(isNothing(setup, *due - 1ms));
                QVERIFY(saidOf(setup, *due - 1ms) == saidOf(setup, asked));
            }
            setup = advance(setup, event::TimePassed{}, now).setup;
            asked = now;
            due = nextDueOf(setup, now);
        }
    }

    /// Polls that tell nothing new put off nothing but that nobody has polled.
    void nothingHappensBeforeItIsDueWhilePolled_data() { nothingHappensBeforeItIsDue_data(); }
    void nothingHappensBeforeItIsDueWhilePolled()
    {
        QFETCH(quint32, seed);
        Setup setup = guarded::Maker(seed).make();
        const Instant noon = guarded::noon();
        setup.onboarding.again.reset();
        setup.onboarding.standing.hint.reset();
        setup.seen.at = noon;
        // What is due is done first.
        setup = advance(setup, event::TimePassed{}, noon).setup;
        const Due due = dueOf(setup, noon);
        QVERIFY(!due.whilePolled || (due.at && *due.at <= *due.whilePolled));
        const Said said = saidOf(setup, noon);
        if (due.whilePolled == noon || said.attention == Attention::NotLookedAt)
            return;
        for (milliseconds walked = 10min; walked < 15 * 24h; walked += 10min) {
            const Instant now = noon + walked;
            if (due.whilePolled && now >= *due.whilePolled)
                break;
            pollAgain(setup, now);
            QVERIFY2(isNothing(setup, now), qPrintable(u"%1 min"_s.arg(walked.count() / 60'000)));
            QVERIFY(saidOf(setup, now) == said);
        }
    }

    void theMomentItself_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<qint64>("seconds"); // after noon
        const auto row = [](const char *name, qint64 seconds, const Change &change) {
            QTest::newRow(name) << change << seconds;
        };
        row("armed and live: now", 0, [](Setup &) {});
        row("live for fifteen minutes without a sync", 600, [](Setup &s) {
            s.listening.arming.isOn = false;
            s.onboarding.remindersGiven = {720, 360, 60, 15};
            s.onboarding.liveSeenAt = guarded::noon() - 5min;
        });
        row("not sent: once more after ten seconds", 10, [](Setup &s) {
            s.onboarding.contacts = guarded::record(State::NotSent, guarded::noon());
            s.onboarding.contactsTries = 1;
            s.onboarding.attentionTold = Attention::LiveNotSynced;
        });
        row("claimed: its answer is lost after three minutes", 180, [](Setup &s) {
            s.onboarding.contacts = guarded::record(State::Claimed, guarded::noon());
            s.onboarding.history = guarded::record(State::Accepted, guarded::noon());
            s.onboarding.attentionTold = Attention::LiveNotSynced;
        });
    }
    void theMomentItself()
    {
        QFETCH(Change, change);
        QFETCH(qint64, seconds);
        Setup setup = guarded::live();
        change(setup);
        const auto due = nextDueOf(setup, guarded::noon());
        QVERIFY(due);
        QVERIFY2(*due >= guarded::noon() + std::chrono::seconds(0) &&
                     *due <= guarded::noon() + std::chrono::seconds(seconds),
                 qPrintable(QString::number((*due - guarded::noon()).count())));
        // It may be asked in vain on the way there; then it says so again.
        Instant now = *due;
        while (isNothing(setup, now)) {
            const auto next = nextDueOf(setup, now);
            QVERIFY(next && *next > now);
            now = *next;
        }
        QVERIFY((now - guarded::noon()) - milliseconds(std::chrono::seconds(seconds)) <= 1ms);
    }

    void aSettledSetUpIsLeftAloneForDays()
    {
        Setup setup = guarded::live();
        setup.onboarding.contacts = guarded::record(State::Accepted, guarded::noon() - 3 * 24h);
        setup.onboarding.history = setup.onboarding.contacts;
        setup.onboarding.window->opensAt = guarded::noon() - 3 * 24h;
        setup.onboarding.finish->at = setup.onboarding.window->opensAt;
        setup.onboarding.liveSeenAt = setup.onboarding.window->opensAt;
        setup.seen.at = setup.onboarding.window->opensAt;
        setup.listening.readAt = setup.onboarding.window->opensAt;
        const auto reminder = std::optional(*setup.onboarding.liveSeenAt + phoneReminderAfter);
        QVERIFY(dueOf(setup, guarded::noon()).whilePolled == reminder);
        // How it stands is looked at now and then, where somebody can look.
        QVERIFY(nextDueOf(setup, guarded::noon()) == nextWatch(setup.id, Watch::Calm, setup.seen.at, guarded::noon()));
        setup.client.access = Access::AppToken;
        QCOMPARE(nextDueOf(setup, guarded::noon()), reminder);
    }

    /// Where there are thousands each is looked at once an hour, and none has to be read before.
    void aLinkThatNobodyOpenedIsNotDueBeforeItsPatienceIsOver()
    {
        Setup setup;
        setup.client.access = Access::Partner;
        setup.client.app = {u"app"_s};
        setup.step = setup.furthest = Step::SignUp;
        setup.signUp.link.url = QUrl(u"https://example.com/link"_s);
        setup.signUp.link.madeAt = guarded::noon() - 24h;
        setup.seen.state.stage = AppStage::NotStarted;
        setup.seen.at = guarded::noon();
        const auto due = nextDueOf(setup, guarded::noon());
        QCOMPARE(due, std::optional(patienceEnd(lookFactsOf(setup), guarded::noon())));
        setup.seen.state.stage = AppStage::FacebookStarted;
        QVERIFY(nextDueOf(setup, guarded::noon()) < due);
    }

    void beforeAnythingHasBegunNoClockMatters() { QVERIFY(!nextDueOf(Setup{}, guarded::noon())); }
};

GOLIVE_TEST(DueTest)

} // namespace tst_due

#include "tst_due.moc"
