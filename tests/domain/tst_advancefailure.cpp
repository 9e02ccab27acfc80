#include "base/enumvalues.h"
#include "domain/nexthold.h"
#include "journey.h"
#include "testing/test.h"

#include <QSet>
#include <QTest>

namespace tst_advancefailure {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// CallFailed: what was typed stays, the problem stands there, and Retry asks the same again.
class AdvanceFailureTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyActivityCanFailAndBeTriedAgain_data()
    {
        QTest::addColumn<Activity>("activity");
        QTest::addColumn<QString>("retried");
        QSet<Activity> told;
        const auto row = [&told](const char *name, Activity activity, const QString &retried) {
            QTest::newRow(name) << activity << retried;
            told << activity;
        };
        row("signing in", Activity::SigningIn, {}); // the secret is not kept: the form is sent again
        row("listing apps", Activity::ListingApps, u"ListApps"_s);
        row("creating an app", Activity::CreatingApp, u"CreateApp"_s);
        row("opening an app", Activity::OpeningApp, u"OpenApp"_s);
        row("checking the machine", Activity::CheckingMachine, u"CheckMachine"_s);
        row("saving the region", Activity::SavingRegion, u"SaveRegion"_s);
        row("saving the contact", Activity::SavingContact, u"SaveContact"_s);
        row("resending", Activity::ResendingEmail, u"ResendEmail"_s);
        row("reading subscriptions", Activity::ReadingSubscriptions, u"ReadSubscriptions"_s);
        row("creating a subscription", Activity::CreatingSubscription, u"CreateSubscription"_s);
        row("fetching the link", Activity::FetchingLink, u"FetchLink"_s);
        row("reading the state", Activity::ReadingState, u"ReadState"_s);
        row("showing the sign-up page", Activity::ShowingSignUp, u"ReloadSurface"_s);
        row("verifying", Activity::Verifying, u"Verify"_s);
        row("syncing contacts", Activity::SyncingContacts, u"RequestContacts"_s);
        row("syncing history", Activity::SyncingHistory, u"RequestContacts"_s); // contacts go first, whatever failed
        row("checking events", Activity::CheckingEvents, u"CheckEvents"_s);
        row("changing a subscription", Activity::ChangingSubscription, u"ReadSubscriptions"_s); // it may be changed
        row("fetching media", Activity::FetchingMedia, {}); // the file is asked for again where it is listed
        for (const Activity activity : enumValues<Activity>()) {
            const bool isToldElsewhere = activity == Activity::Enabling; // aRefusedEnablingGoesOn
            QVERIFY2(told.contains(activity) != isToldElsewhere, qPrintable(QString::number(int(activity))));
        }
    }

    void everyActivityCanFailAndBeTriedAgain()
    {
        QFETCH(Activity, activity);
        QFETCH(QString, retried);
        const bool isSync = activity == Activity::SyncingContacts || activity == Activity::SyncingHistory;
        Journey j = isSync ? on::atSync() : on::atConnect();
        j.setup.signUp.link = {};
        j.setup.screen.busy = activity;
        const Setup before = j.setup;
        QVERIFY(j.goes(failed(activity, Problem::Kind::Offline), before.step));
        QVERIFY(!j.setup.screen.busy);
        QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::Offline);
        QVERIFY(j.setup.screen.failed == activity);
        // Nothing typed is lost.
        Setup rest = j.setup;
        rest.screen = before.screen;
        rest.changedAt = before.changedAt;
        QVERIFY(rest == before);

        QVERIFY(j.goes(event::RetryPressed{}, before.step, retried.isEmpty() ? QStringList{} : QStringList{retried}));
        QVERIFY(!j.setup.screen.problem);
    }

    /// Where Retry asks the partner, what it asks is waited for as the same activity, and fails as the same.
    void whatIsAskedAnewIsTheSameActivity()
    {
        for (const Activity activity : enumValues<Activity>()) {
            Journey j = on::atConnect();
            j.setup.signUp.link = {};
            j.setup.screen.failed = activity;
            j.on(event::RetryPressed{});
            const auto *call = j.effects.empty() ? nullptr : std::get_if<PartnerCall>(&j.effects.front());
            if (!call)
                continue;
            const bool isLookedAtFirst = activity == Activity::ChangingSubscription;
            QCOMPARE(activityOf(*call), isLookedAtFirst ? Activity::ReadingSubscriptions : activity);
            QVERIFY(j.setup.screen.busy == activityOf(*call));
        }
    }

    /// Each activity by what cannot be used meanwhile; one that is in no list, or in two, fails.
    void whatIsHeldMeanwhile()
    {
        const QSet<Activity> free{Activity::ListingApps, Activity::CheckingMachine};
        const QSet<Activity> changing{
            Activity::SigningIn,      Activity::CreatingApp,          Activity::OpeningApp,
            Activity::Enabling,       Activity::SavingRegion,         Activity::SavingContact,
            Activity::ResendingEmail, Activity::CreatingSubscription, Activity::ChangingSubscription};
        const QSet<Activity> looking{
            Activity::ReadingSubscriptions, Activity::FetchingLink,   Activity::ReadingState,
            Activity::ShowingSignUp,        Activity::Verifying,      Activity::SyncingContacts,
            Activity::SyncingHistory,       Activity::CheckingEvents, Activity::FetchingMedia};
        QCOMPARE(std::size_t(free.size() + changing.size() + looking.size()), enumCount<Activity>);
        for (const Activity activity : enumValues<Activity>()) {
            const QByteArray which = QByteArray::number(static_cast<int>(activity));
            const Hold expected = changing.contains(activity)  ? Hold::Page
                                  : looking.contains(activity) ? Hold::Next
                                                               : Hold::Nothing;
            QVERIFY2(holdOf(activity) == expected, which.constData());
            Journey j = on::atRegion(); // where nothing else holds Next
            j.setup.screen.busy = activity;
            QVERIFY2((nextHold(j.setup) == NextHold::Busy) == !free.contains(activity), which.constData());
        }
    }

    void aFailureThatNobodyWaitsForIsNotShown()
    {
        Journey j = on::atConnect();
        QVERIFY(j.ignores(failed(Activity::ListingApps, Problem::Kind::Offline)));
        QVERIFY(j.ignores(event::RetryPressed{}));
    }

    void cancelledIsNotAProblemAndCanBeTriedAgain()
    {
        Journey j = on::atRegion();
        j.on(event::RegionChosen{u"DE"_s}).on(event::NextPressed{});
        QVERIFY(j.goes(event::CancelPressed{}, Step::Region, {u"AbandonCall"_s}));
        QCOMPARE(j.effect<effect::AbandonCall>()->activity, Activity::SavingRegion);
        QVERIFY(!j.setup.screen.busy && !j.setup.screen.problem);
        QVERIFY(j.goes(event::RetryPressed{}, Step::Region, {u"SaveRegion"_s}));
        QVERIFY(j.goes(event::RetryPressed{}, Step::Region)); // while it runs, no second one
    }

    void aProblemCanBeDismissed()
    {
        Journey j = on::atRegion();
        j.on(event::RegionChosen{u"DE"_s}).on(event::NextPressed{});
        j.on(failed(Activity::SavingRegion, Problem::Kind::TimedOut)).on(event::ProblemDismissed{});
        QVERIFY(!j.setup.screen.problem && !j.setup.screen.failed);
        QVERIFY(j.ignores(event::RetryPressed{}));
    }

    void aRefusedEnablingGoesOn()
    {
        Journey j = on::atGetReady(OnboardingCase::PartnerApi);
        on::answerAll(j);
        j.on(event::NextPressed{});
        QVERIFY(j.goes(failed(Activity::Enabling, Problem::Kind::EnableRefused, u"not for you"_s), Step::Region));
        QCOMPARE(j.setup.readiness.enablement, Enablement::Warned);
        QCOMPARE(j.setup.readiness.enablementDetail, u"not for you"_s);
        QVERIFY(!j.setup.screen.problem);
    }

    void enablingWithAnExpiredSignInIsNotARefusal()
    {
        Journey j = on::atGetReady(OnboardingCase::PartnerApi);
        on::answerAll(j);
        j.on(event::NextPressed{});
        QVERIFY(j.goes(failed(Activity::Enabling, Problem::Kind::SignInExpired), Step::Checklist));
        QCOMPARE(j.setup.readiness.enablement, Enablement::NotAsked);
    }

    void aRegionAfterGoLiveIsLeftAsItIs()
    {
        Journey j = on::atRegion();
        j.on(event::RegionChosen{u"DE"_s}).on(event::NextPressed{});
        j.on(failed(Activity::SavingRegion, Problem::Kind::RegionAfterGoLive));
        QVERIFY(j.setup.details.region.isEmpty());
        QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::RegionAfterGoLive);
        QVERIFY(j.goes(event::NextPressed{}, Step::Contact, {u"WarmUpWebView"_s}));
    }

    void anEmailVerifiedBeforeIsNoProblem()
    {
        Journey j = on::atContact();
        j.on(event::ContactEdited{on::ana()}).on(event::TermsAgreed{true, u"Ana"_s, false});
        j.on(event::NextPressed{}).on(event::NextPressed{}).on(event::ContactSaved{}).on(event::ResendPressed{});
        QVERIFY(j.goes(failed(Activity::ResendingEmail, Problem::Kind::EmailAlreadyVerified), Step::ConfirmContact));
        QVERIFY(j.setup.details.isEmailVerified && !j.setup.screen.problem && !j.setup.screen.busy);
    }

    void anExpiredLinkIsRegeneratedOnce()
    {
        Journey j = on::atEvents();
        j.on(event::SubscriptionsRead{{on::everything()}}).on(on::oldChatsAreKnown()).on(event::NextPressed{});
        QVERIFY(
            j.goes(failed(Activity::FetchingLink, Problem::Kind::LinkExpired), Step::SignUp, {u"RegenerateLink"_s}));
        QVERIFY(j.goes(failed(Activity::FetchingLink, Problem::Kind::LinkExpired), Step::SignUp));
        QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::LinkExpired);
    }

    void anExpiredSignInLeadsBackToTheSameStep_data()
    {
        QTest::addColumn<bool>("isRestarted");
        QTest::newRow("in the middle of a call") << false;
        QTest::newRow("after a restart") << true;
    }

    void anExpiredSignInLeadsBackToTheSameStep()
    {
        QFETCH(bool, isRestarted);
        Journey j = on::atRegion();
        j.on(event::RegionChosen{u"DE"_s});
        if (isRestarted) {
            QVERIFY(j.goes(event::Resumed{false, false}, Step::Region));
        } else {
            j.on(event::NextPressed{});
            QVERIFY(j.goes(failed(Activity::SavingRegion, Problem::Kind::SignInExpired), Step::Region));
        }
        QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::SignInExpired);
        QVERIFY(!j.setup.screen.isSignedIn);
        QVERIFY(j.goes(event::PageChosen{Page::SignIn}, Step::SignIn));
        QVERIFY(j.goes(event::SignInSubmitted{u"a@x.example"_s, Secret(u"s"_s)}, Step::SignIn, {u"SignIn"_s}));
        QVERIFY(j.goes(event::SignedIn{}, Step::Region));
        QCOMPARE(j.setup.details.region, u"DE"_s);
        QVERIFY(!j.setup.returnTo && !j.setup.screen.problem);
        QVERIFY(j.goes(event::NextPressed{}, Step::Region, {u"SaveRegion"_s}));
    }

    void signedInElsewhereClearsTheNotice()
    {
        Journey j = on::atRegion();
        j.on(event::Resumed{false, false});
        QVERIFY(j.goes(event::SignedIn{}, Step::Region));
        QVERIFY(!j.setup.screen.problem && j.setup.screen.isSignedIn);
    }

private:
    static event::CallFailed failed(Activity activity, Problem::Kind kind, const QString &detail = {})
    {
        Problem problem;
        problem.kind = kind;
        problem.detail = detail;
        return {activity, problem};
    }
};

GOLIVE_TEST(AdvanceFailureTest)

} // namespace tst_advancefailure

#include "tst_advancefailure.moc"
