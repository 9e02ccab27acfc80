#include "guardedsetup.h"

#include "domain/sync/attention.h"
#include "domain/sync/due.h"
#include "testing/test.h"

#include <QRandomGenerator>
#include <QTest>

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SyncRecord::State;

namespace {

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

/// Set-ups as no one would think of them: every field that a clock is compared with, before and after noon.
class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) {}

    Setup make()
    {
        Setup setup = one(4) == 0   ? guarded::linked()
                      : one(3) == 0 ? guarded::finished()
                      : one(3) == 0 ? guarded::liveElsewhere()
                                    : guarded::live();
        setup.onboarding.contacts = record();
        setup.onboarding.history = record();
        setup.onboarding.contactsTries = one(6);
        setup.onboarding.historyTries = one(6);
        maybe(setup.onboarding.syncBegunAt);
        maybe(setup.screen.subscriptionsAskedAt);
        setup.listening.readAt = at();
        setup.seen.at = at();
        if (setup.onboarding.window && one(2) == 0)
            setup.onboarding.window->opensAt = at();
        if (setup.onboarding.finish && one(2) == 0)
            setup.onboarding.finish->at = at();
        if (setup.onboarding.liveSeenAt && one(2) == 0)
            setup.onboarding.liveSeenAt = at();
        if (one(3) == 0)
            setup.seen.state.liveAt = at();
        if (one(6) == 0)
            setup.onboarding.again = OnboardingAgain{u"x"_s, at(), false};
        if (one(8) == 0)
            setup.onboarding.missedAt = at();
        if (one(8) == 0)
            setup.onboarding.standing.kind = one(2) == 0 ? Standing::Kind::Removed : Standing::Kind::Offboarded;
        if (one(4) == 0)
            setup.onboarding.observed.fields[u"smb_message_echoes"_s] = FieldSeen{1, at()};
        if (one(4) == 0)
            setup.onboarding.observed.contactsAdded = 1;
        seen(setup.onboarding.observed);
        setup.onboarding.isArrivalTold = one(4) == 0;
        if (one(8) == 0)
            setup.putAway = PutAway{at(), one(2) == 0};
        if (one(6) == 0)
            setup.onboarding.standing.hint = hint();
        if (one(4) == 0)
            setup.signUp.wait = Wait{static_cast<Wait::Of>(one(2)), {}, at(), at(), one(2) == 0, one(2) == 0};
        setup.onboarding.attentionTold = one(3) == 0 ? Attention::NotLookedAt : Attention::None;
        maybe(setup.onboarding.phoneRemindedAt);
        setup.listening.arming.isOn = one(4) != 0;
        setup.listening.arming.ifUnknown = one(2) == 0 ? Arming::IfUnknown::LeaveIt : Arming::IfUnknown::SendOnceMore;
        setup.onboarding.earlierSync = static_cast<EarlierSync>(one(4));
        setup.screen.isSignedIn = one(4) != 0;
        if (one(5) == 0)
            setup.listening.subscriptions.clear();
        if (one(6) == 0)
            setup.client.access = Access::Link;
        return setup;
    }

private:
    int one(int of) { return m_random.bounded(of); }
    /// Within two days of noon, and often within an hour; to the millisecond.
    Instant at()
    {
        const qint64 range = one(2) == 0 ? 3'600'000 : 2 * 86'400'000;
        return guarded::noon() + milliseconds(m_random.bounded(range * 2) - range);
    }
    void maybe(std::optional<Instant> &instant)
    {
        if (one(2) == 0)
            instant = at();
    }
    /// Parts of the history, complete or in silence; the last one or not.
    void seen(Observed &observed)
    {
        maybe(observed.lastEchoAt);
        const int parts = one(4);
        for (int part = 0; part < parts; ++part) {
            observed.phases.insert(part - 1, {1, 1, one(2) == 0 ? 100 : 55, at()});
            observed.historyProgress = std::max(observed.historyProgress, observed.phases.last().progress);
        }
    }
    Standing::Hint hint()
    {
        const auto kind = static_cast<Standing::Kind>(one(3));
        return {kind, {}, {}, at(), one(2) == 0 ? std::optional(at()) : std::nullopt};
    }
    SyncRecord record()
    {
        SyncRecord made;
        made.state = static_cast<State>(one(6));
        if (made.state != State::NotRequested)
            made.at = at();
        if (one(5) == 0)
            made.notBefore = at();
        if (made.state == State::Refused)
            made.code = QStringList{u"2593108"_s, u"2593107"_s, u"429"_s, u"401"_s}.at(one(4));
        made.isOnceMore = one(4) == 0;
        return made;
    }

    QRandomGenerator m_random;
};

} // namespace

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
        Setup setup = Maker(seed).make();
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

    void theMomentItself_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<qint64>("seconds"); // after noon
        const auto row = [](const char *name, qint64 seconds, Change change) {
            QTest::newRow(name) << std::move(change) << seconds;
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
        QCOMPARE(nextDueOf(setup, guarded::noon()), std::optional(*setup.onboarding.liveSeenAt + phoneReminderAfter));
    }

    void beforeAnythingHasBegunNoClockMatters() { QVERIFY(!nextDueOf(Setup{}, guarded::noon())); }
};

QTEST_GUILESS_MAIN(DueTest)
#include "tst_due.moc"
