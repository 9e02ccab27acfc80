#include "domain/advance.h"
#include "testing/members.h"
#include "testing/test.h"

#include <QTest>

namespace tst_anotherapp {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

const Instant now = fromEpochMs(1'790'500'000'000);
const AppSummary other{{u"other"_s}, u"OtherShop"_s, {}, false};

/// A set-up in which every member has a value, at any depth, and that may still let its app go.
Setup fullOf(Step step)
{
    Setup setup = members::filled<Setup>();
    setup.step = step;
    setup.furthest = Step::Done;
    setup.onboarding.wasLiveBefore = true;
    setup.onboarding.finish.reset();
    setup.onboarding.contacts.state = SyncRecord::State::NotRequested;
    setup.onboarding.history.state = SyncRecord::State::NotRequested;
    setup.screen.syncing.reset();
    setup.screen.busy.reset();
    setup.screen.apps = {other};
    return setup;
}

/// What is the person's, the phone's and the number's, and so goes along; nothing else does.
Setup freshWithThePersonsPart(const Setup &from)
{
    Setup fresh;
#define SAME(member) fresh.member = from.member
    SAME(id);
    SAME(createdAt);
    SAME(changedAt);
    SAME(step);
    SAME(client.door);
    SAME(client.onboardingCase);
    SAME(client.access);
    SAME(client.provider);
    SAME(client.partnerEmail);
    SAME(client.reference);
    SAME(client.staff);
    SAME(client.isLinkToMake);
    SAME(client.appFilter);
    SAME(client.newAppName);
    SAME(client.numberText);
    SAME(client.isNumberOfApp);
    SAME(client.number);
    SAME(client.isNumberConfirmed);
    SAME(readiness.checklist);
    SAME(readiness.findings);
    SAME(details.region);
    SAME(details.contact);
    SAME(details.isContactOurs);
    SAME(listening.url);
    SAME(listening.isUrlOfProfile);
    SAME(listening.header);
    SAME(signUp.surface);
    SAME(signUp.isSurfaceChosen);
    SAME(signUp.owner);
    SAME(signUp.ownerLanguage);
    SAME(signUp.isLanguageOfProfile);
    SAME(screen.busy);
    SAME(screen.problem);
    SAME(screen.failed);
    SAME(screen.isSaveOwed);
    SAME(screen.isSignedIn);
    SAME(screen.apps);
    SAME(screen.areAppsListed);
    SAME(screen.isMachineChecked);
#undef SAME
    fresh.furthest = Step::Number;
    return fresh;
}

/// Another app begins anew: of what was done, chosen, seen or told for the one before nothing counts for it. Every
/// member of a set-up is looked at, those of tomorrow too.
class AnotherAppTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void begins_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<Event>("event");
        QTest::addColumn<bool>("isNumberOfApp");
        const auto row = [](const char *name, Step step, const Event &event) {
            QTest::addRow("%s, number typed", name) << static_cast<int>(step) << event << false;
            QTest::addRow("%s, number of the app before", name) << static_cast<int>(step) << event << true;
        };
        row("chosen", Step::App, event::AppChosen{other.id});
        row("created", Step::App, event::AppCreated{{u"new"_s}, u"NewShop"_s});
        AppState state;
        state.stage = AppStage::NotStarted;
        row("by its token", Step::SignIn, event::AppTokenAccepted{other.id, state});
        row("by a set-up file", Step::Start,
            event::SetupFileOpened{u"P"_s, other.id, other.name, u"+5511987654321"_s,
                                   QUrl(u"https://hosted.example/a"_s), now});
    }

    void begins()
    {
        QFETCH(int, step);
        QFETCH(Event, event);
        QFETCH(bool, isNumberOfApp);
        Setup full = fullOf(static_cast<Step>(step));
        full.client.isNumberOfApp = isNumberOfApp;
        if (std::holds_alternative<event::AppTokenAccepted>(event))
            full.screen.busy = Activity::SigningIn;
        QVERIFY(!isBoundToApp(full));
        Setup fresh = freshWithThePersonsPart(full);
        if (isNumberOfApp) {
            fresh.client.numberText.clear();
            fresh.client.number.reset();
            fresh.client.isNumberConfirmed = false;
            fresh.client.isNumberOfApp = false;
        }
        Setup after = advance(full, event, now).setup;
        Setup expected = advance(fresh, event, now).setup;
        QVERIFY(after.client.app != full.client.app);
        QVERIFY2(after == expected,
                 qPrintable(u"member "_s + QString::fromStdString(members::difference(after, expected))));
    }

    void whatIsOnItsWayBindsTheApp()
    {
        Setup full = fullOf(Step::App);
        full.screen.syncing = SyncKind::Contacts;
        const Outcome outcome = advance(full, event::AppChosen{other.id}, now);
        QVERIFY(outcome.setup == full);
        QVERIFY(outcome.effects.empty());
    }

    void afterLeaveItSoAnotherAppIsRemindedAndMissed()
    {
        Setup full = fullOf(Step::App);
        full.onboarding.afterMiss = AfterMiss::LeftSo;
        full.onboarding.remindersGiven = {720, 360, 60, 15};
        full.onboarding.attentionTold = Attention::Missed;
        full.onboarding.isArrivalTold = true;
        const Setup after = advance(full, event::AppChosen{other.id}, now).setup;
        QCOMPARE(after.onboarding.afterMiss, AfterMiss::NotChosen);
        QVERIFY(after.onboarding.remindersGiven.isEmpty());
        QCOMPARE(after.onboarding.attentionTold, Attention::None);
        QVERIFY(!after.onboarding.isArrivalTold);
    }
};

GOLIVE_TEST(AnotherAppTest)

} // namespace tst_anotherapp

#include "tst_anotherapp.moc"
