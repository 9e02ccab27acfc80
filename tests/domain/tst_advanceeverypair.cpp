#include "base/enumvalues.h"
#include "domain/advance.h"
#include "testing/members.h"
#include "testing/test.h"

#include <QTest>

#include <utility>

namespace tst_advanceeverypair {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

constexpr std::size_t eventCount = std::variant_size_v<EventVariant>;
const Instant now = fromEpochMs(1'790'500'000'000);

// What each event may carry. Where the members' own values mean nothing to the flow, those that do stand here.

template <class Happened> QList<Happened> samplesOf()
{
    QList<Happened> samples{Happened{}};
    if constexpr (!std::is_empty_v<Happened>)
        samples << members::filled<Happened>();
    return samples;
}
template <> QList<event::SignInSubmitted> samplesOf()
{
    return {{u"a@x.example"_s, Secret(u"s"_s)}};
}
template <> QList<event::UniversalTokenSubmitted> samplesOf()
{
    return {{u"a@x.example"_s, Secret(u"t"_s)}};
}
template <> QList<event::AppTokenSubmitted> samplesOf()
{
    return {{{u"other"_s}, Secret(u"t"_s)}};
}
template <> QList<event::AppChosen> samplesOf()
{
    return {{{u"other"_s}}};
}
template <> QList<event::AppOpened> samplesOf()
{
    return {{{u"app"_s}, {AppStage::SettingUp, {}, {}, {}}, {}}};
}
template <> QList<event::CallFailed> samplesOf()
{
    QList<event::CallFailed> samples;
    for (const Activity activity : enumValues<Activity>())
        samples << event::CallFailed{activity, Problem{}};
    return samples;
}
template <> QList<event::PageChosen> samplesOf()
{
    QList<event::PageChosen> samples;
    for (const Page page : enumValues<Page>())
        samples << event::PageChosen{page};
    return samples;
}
template <> QList<event::SubscriptionRepairPressed> samplesOf()
{
    return {{{u"sub"_s}}};
}
template <> QList<event::EventsCheckPressed> samplesOf()
{
    return {{{u"sub"_s}}};
}
template <> QList<event::SyncSettled> samplesOf()
{
    SyncRecord accepted;
    accepted.state = SyncRecord::State::Accepted;
    return {{SyncKind::Contacts, 1, accepted}};
}
template <> QList<event::LedgerRead> samplesOf()
{
    SyncRecord accepted;
    accepted.state = SyncRecord::State::Accepted;
    return {{1, accepted, {}}};
}
template <> QList<event::FinishToldAt> samplesOf()
{
    return {{now - std::chrono::hours(3)}};
}
template <> QList<event::WaitWanted> samplesOf()
{
    return {{{}, now + std::chrono::hours(24)}};
}
template <> QList<event::SetupFileOpened> samplesOf()
{
    return {{u"P"_s, {u"app"_s}, u"PadariaCentral"_s, u"+5511987654321"_s, QUrl(u"https://hosted.example/y"_s), now},
            {u"P"_s, {u"other"_s}, u"OtherShop"_s, {}, QUrl(u"https://hosted.example/z"_s), now}};
}
template <> QList<event::OwnerResultTaken> samplesOf()
{
    OwnerResult result;
    result.app = {u"app"_s};
    result.madeAt = now;
    return {{result}};
}
template <> QList<event::StateRead> samplesOf()
{
    QList<event::StateRead> samples;
    for (const AppStage stage : enumValues<AppStage>())
        samples << event::StateRead{{stage, {}, {}, {}}};
    return samples;
}

/// A set-up in which much could be changed or lost.
Setup busySetup(Step step, Access access)
{
    Setup setup;
    setup.id = {u"a"_s};
    setup.step = step;
    setup.furthest = Step::Done;
    setup.client.door = Door::Staff;
    setup.client.access = access;
    setup.client.app = {u"app"_s};
    setup.client.appName = u"PadariaCentral"_s;
    setup.client.numberText = u"+55 11 98765-4321"_s;
    setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
    setup.details.contact.name = u"Ana"_s;
    setup.signUp.link.url = QUrl(u"https://hosted.example/x"_s);
    setup.seen.state.stage = AppStage::Live;
    setup.onboarding.window = SyncWindow{fromEpochMs(1), SyncWindow::Evidence::FinishMessage};
    setup.screen.apps = {{{u"app"_s}, u"PadariaCentral"_s, {}, false}, {{u"other"_s}, u"OtherShop"_s, {}, false}};
    return setup;
}

/// ... and the states in which the one event or the other has something to do.
QList<Setup> setupsAt(Step step, Access access)
{
    const Setup live = busySetup(step, access);
    QList<Setup> setups{live};
    Setup fresh = live;
    fresh.onboarding.window.reset();
    fresh.seen.state = {};
    fresh.seen.unfinishedAt = now - std::chrono::minutes(5);
    fresh.client.number->isUnknownHere = true;
    fresh.client.newAppName = u"PadariaNova"_s;
    fresh.signUp.wait = Wait{Wait::Of::Facebook, u"3441045"_s, now, now + std::chrono::hours(1), false, false};
    fresh.readiness.enablement = Enablement::NotAsked;
    fresh.client.onboardingCase = OnboardingCase::PartnerApi;
    setups << fresh;
    Setup unlinked = fresh;
    unlinked.signUp.link = {};
    setups << unlinked;
    Setup elsewhere = live;
    elsewhere.onboarding.wasLiveBefore = true;
    elsewhere.screen.isAppTokenHeld = true;
    elsewhere.seen.state.liveAt = now - std::chrono::hours(2);
    elsewhere.onboarding.window = SyncWindow{now - std::chrono::hours(2), SyncWindow::Evidence::WentLive};
    elsewhere.listening.subscriptions = {
        {{u"sub"_s}, u"https://hooks.example/a"_s, u"golive"_s, wantedModes(), 2, true}};
    elsewhere.listening.waiver = EventsWaiver{u"yes"_s, now};
    elsewhere.listening.url = u"https://hooks.example/a"_s;
    setups << elsewhere;
    Setup away = elsewhere;
    away.putAway = PutAway{now};
    setups << away;
    Setup refused = elsewhere;
    refused.onboarding.standing.kind = Standing::Kind::Removed;
    refused.screen.problem = Problem{};
    refused.details.terms = TermsAgreement{u"Ana"_s, now, true};
    refused.details.contactStage = ContactStage::ReadBack;
    for (const CheckItem item : enumValues<CheckItem>())
        refused.readiness.checklist.answers[item].choice = CheckChoice::Yes;
    setups << refused;
    Setup saved = refused;
    saved.details.contactStage = ContactStage::Accepted;
    saved.screen.problem.reset();
    setups << saved;
    for (const Activity activity : enumValues<Activity>()) {
        Setup busy = fresh;
        busy.screen.busy = activity;
        setups << busy;
        busy.screen.busy.reset();
        busy.screen.failed = activity;
        setups << busy;
    }
    return setups;
}

struct Walked
{
    QStringList idle;   ///< Expected, and yet nothing comes of it whatever the set-up.
    QStringList active; ///< Not expected, and yet something came of it.
    int ignored = 0;
    int expected = 0;
};

template <std::size_t index> void walk(Walked &walked)
{
    using Happened = std::variant_alternative_t<index, EventVariant>;
    const auto samples = samplesOf<Happened>();
    for (const Step step : enumValues<Step>()) {
        const QString pair = u"event %1 at step %2"_s.arg(index).arg(static_cast<int>(step));
        const bool isExpected = Happened::expectedAt.contains(step);
        bool hasEffect = false;
        for (const Access access : enumValues<Access>()) {
            const auto setups = setupsAt(step, access);
            for (const Setup &before : setups) {
                for (const Happened &happened : samples) {
                    const Outcome outcome = advance(before, happened, now);
                    const bool isSame = outcome.setup == before && outcome.effects.empty();
                    hasEffect = hasEffect || !isSame;
                    // Whatever it does, it is one of this set-up, and it says when it changed something.
                    QVERIFY2(outcome.setup.id == before.id, qPrintable(pair));
                    QVERIFY2(outcome.setup.furthest >= outcome.setup.step, qPrintable(pair));
                    QVERIFY2(outcome.setup == before || outcome.setup.changedAt == now, qPrintable(pair));
                }
                if (isExpected && hasEffect)
                    break;
            }
        }
        // Finish on the last page is the window's.
        const bool isOver = std::is_same_v<Happened, event::NextPressed> && step == Step::Done;
        if (isExpected && !hasEffect && !isOver)
            walked.idle << pair;
        if (!isExpected && hasEffect)
            walked.active << pair;
        if (!isExpected && Happened::otherwise.empty())
            walked.active << pair + u": has no reason"_s;
        ++(isExpected ? walked.expected : walked.ignored);
    }
}

template <std::size_t... index> void walkAll(std::index_sequence<index...>, Walked &walked)
{
    (walk<index>(walked), ...);
}

class AdvanceEveryPairTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    /// Where an event is expected there is a set-up in which something comes of it; elsewhere nothing does, although
    /// the same set-ups and events are tried.
    void everyPairIsExpectedOrIgnoredForAReason()
    {
        Walked walked;
        walkAll(std::make_index_sequence<eventCount>(), walked);
        QVERIFY2(walked.active.isEmpty(), qPrintable(walked.active.join(u", "_s)));
        QVERIFY2(walked.idle.isEmpty(), qPrintable(walked.idle.join(u", "_s)));
        QCOMPARE(walked.ignored + walked.expected, static_cast<int>(eventCount) * stepCount);
    }
};

GOLIVE_TEST(AdvanceEveryPairTest)

} // namespace tst_advanceeverypair

#include "tst_advanceeverypair.moc"
