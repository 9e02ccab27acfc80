#include "guardedsetup.h"
#include "journey.h"

#include "domain/facts/recogniseerror.h"
#include "domain/sync/due.h"
#include "domain/view/pageview.h"
#include "testing/test.h"

#include <QTest>

namespace tst_wait {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

event::SignUpWentWrong failed(const QString &code, const QString &words = {})
{
    event::SignUpWentWrong wrong;
    wrong.problem.kind = Problem::Kind::SignUpFailed;
    wrong.problem.code = code;
    wrong.problem.detail = words;
    return wrong;
}

event::CallFailed tooMany(const Journey &j, milliseconds wait)
{
    Problem problem;
    problem.kind = Problem::Kind::TooManyRequests;
    problem.waitUntil = j.now + wait;
    return {Activity::FetchingLink, problem};
}

/// At Connect after "not eligible": a week is to be waited.
Journey notEligible()
{
    Journey j = on::atConnect();
    j.on(failed(u"3441045"_s));
    return j;
}

/// Notices that TimePassed brings at this moment; the set-up goes on from there.
int told(Journey &j)
{
    j.on(event::TimePassed{});
    return static_cast<int>(namesOf(j.effects).count(u"NotifyTryAgain"_s));
}

WaitView viewed(const Journey &j)
{
    return std::get<ConnectView>(viewOf(j.setup, {}, j.now).body).wait;
}

/// Another try of Facebook's part is put off: until when, what ends it, and that it is said once.
class WaitTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    /// All of the table, by each code and each text: what names a wait starts a timer, nothing else does.
    void eachErrorThatNamesAWaitStartsATimer()
    {
        int timers = 0;
        const auto check = [&timers](const KnownError &row, const event::SignUpWentWrong &wrong) {
            Journey j = on::atConnect();
            j.on(wrong);
            const std::optional<Wait> &wait = j.setup.signUp.wait;
            QCOMPARE(wait.has_value(), row.waitFor >= shortestWait && !row.isAfterSignUp);
            if (!wait)
                return;
            ++timers;
            QVERIFY(wait->of == Wait::Of::Facebook && !wait->isChosen && !wait->isTold);
            QVERIFY(wait->since == j.now && wait->until == j.now + row.waitFor);
            // The row is found again by what is kept.
            QCOMPARE(knownError(wait->error, wait->error), &row);
        };
        for (const KnownError &row : knownErrors()) {
            for (const QString &code : row.codes)
                check(row, failed(code));
            for (const QString &text : row.texts) {
                if (const KnownError *found = recogniseError(text).error)
                    check(*found, failed({}, text));
            }
        }
        QVERIFY(timers > 20);
    }

    void itIsToldOnceWhenItIsOver()
    {
        Journey j = notEligible();
        const Instant until = j.setup.signUp.wait->until;
        const Outcome before = advance(j.setup, event::TimePassed{}, until - 1ms);
        QVERIFY(!namesOf(before.effects).contains(u"NotifyTryAgain"_s));
        QVERIFY(nextEdgeOf(j.setup, until - 1ms) == until);
        QVERIFY(nextDueOf(j.setup, until) == until);
        j.now = until;
        QCOMPARE(told(j), 1);
        QCOMPARE(told(j), 0);
        j.now += 24h;
        QCOMPARE(told(j), 0);
        QVERIFY(j.setup.signUp.wait); // until somebody acts it says that it is over
    }

    /// Nothing has to be looked at first, so a start or an outage holds nothing back.
    void itIsToldRightAfterAStart()
    {
        Journey j = notEligible();
        j.now += 8 * 24h;
        j.on(event::TimePassed{true, true});
        QVERIFY(namesOf(j.effects).contains(u"NotifyTryAgain"_s));
    }

    void whoHasGivenUpIsNotTold()
    {
        Journey j = notEligible();
        j.setup.putAway = PutAway{j.now, true};
        j.now += 8 * 24h;
        QCOMPARE(told(j), 0);
        j.setup.putAway->isGivenUp = false;
        QCOMPARE(told(j), 1);
    }

    void theLaterOneCounts()
    {
        Journey j = notEligible();
        const Wait week = *j.setup.signUp.wait;
        j.now += 1h;
        j.on(failed(u"1675030"_s)); // a quarter of an hour
        QVERIFY(*j.setup.signUp.wait == week);
        j.on(failed(u"3441045"_s));
        QVERIFY(j.setup.signUp.wait->until == j.now + 7 * 24h);
    }

    void itEndsWithTheTryThatSucceeds_data()
    {
        QTest::addColumn<Event>("event");
        QTest::newRow("a finish message") << Event(event::SignUpFinished{{}, {}});
        QTest::newRow("the state") << Event(event::StateRead{on::state(AppStage::NumberSelection)});
        QTest::newRow("a person's word") << Event(event::OwnerSaysFinished{});
        QTest::newRow("dismissed") << Event(event::WaitDismissed{});
    }
    void itEndsWithTheTryThatSucceeds()
    {
        QFETCH(Event, event);
        Journey j = notEligible();
        j.on(event);
        QVERIFY(!j.setup.signUp.wait);
        QVERIFY(viewed(j) == WaitView{} || !viewed(j).wait);
        j.now += 8 * 24h;
        QCOMPARE(told(j), 0);
    }

    void anEarlierTryIsPossibleAndEndsNothing()
    {
        const QList<Event> tries{event::SignUpWindowOpened{}, event::SignUpAgainWanted{}, event::LinkOpened{}};
        for (const Event &one : tries) {
            Journey j = notEligible();
            const Wait wait = *j.setup.signUp.wait;
            j.now += 24h;
            j.on(one);
            QVERIFY(j.setup.signUp.wait == wait);
            // When it is over, a try is what it was waited for.
            j.now += 7 * 24h;
            QCOMPARE(told(j), 1);
            j.on(one);
            QVERIFY(!j.setup.signUp.wait);
        }
    }

    void aPersonChoosesADay()
    {
        Journey j = on::atConnect();
        j.on(event::WaitWanted{{}, j.now + 48h});
        QVERIFY(j.setup.signUp.wait && j.setup.signUp.wait->isChosen);
        QVERIFY(j.setup.signUp.wait->error.isEmpty());
        j.now += 48h;
        QCOMPARE(told(j), 1);
        // Once more: it is told again.
        j.on(event::WaitWanted{{}, j.now + 24h});
        j.now += 24h;
        QCOMPARE(told(j), 1);
    }

    void anotherDayKeepsWhyItIsWaited()
    {
        Journey j = notEligible();
        const Instant day = j.now + 24h; // earlier than the error names, too
        j.on(event::WaitWanted{{}, day});
        QCOMPARE(j.setup.signUp.wait->error, u"3441045"_s);
        QVERIFY(j.setup.signUp.wait->until == day && j.setup.signUp.wait->isChosen);
    }

    void noDayOfThePastOrOfAnotherLifeIsTaken()
    {
        Journey j = on::atConnect();
        QVERIFY(j.ignores(event::WaitWanted{{}, j.now}));
        QVERIFY(j.ignores(event::WaitWanted{{}, j.now - 24h}));
        QVERIFY(j.ignores(event::WaitWanted{{}, j.now + longestWait + 1h}));
        j.on(event::SignUpFinished{{}, {}});
        QVERIFY(j.ignores(event::WaitWanted{{}, j.now + 24h}));
    }

    /// In the owner's own browser nobody hears the error: it is told, and read from the table.
    void anErrorToldOverThePhoneStartsTheTimer()
    {
        Journey j = on::atConnect();
        j.on(event::WaitWanted{u"it says: This phone number isn't eligible (3441045)"_s});
        QVERIFY(j.setup.signUp.wait && j.setup.signUp.wait->until == j.now + 7 * 24h);
        Journey other = on::atConnect();
        QVERIFY(other.ignores(event::WaitWanted{u"3441042"_s})); // nobody knows how long
    }

    /// Whoever has it explained may look at any page meanwhile.
    void itIsPutOffFromAnyPageOnceConnectWasReached()
    {
        Journey j = on::atConnect();
        j.on(event::PageChosen{Page::GetReady}).on(event::WaitWanted{u"3441045"_s});
        QVERIFY(j.setup.signUp.wait && j.setup.signUp.wait->until == j.now + 7 * 24h);
        QCOMPARE(j.setup.step, Step::Checklist);
        Journey early = on::atContact();
        QVERIFY(early.ignores(event::WaitWanted{u"3441045"_s}));
    }

    /// What comes after the sign-up is waited for elsewhere: no try of Facebook's part is put off by it.
    void whatComesAfterTheSignUpPutsOffNoTry()
    {
        int seen = 0;
        for (const KnownError &row : knownErrors()) {
            if (!row.isAfterSignUp)
                continue;
            ++seen;
            QVERIFY(row.waitFor >= shortestWait); // else it would not matter
            Journey j = on::atConnect();
            QVERIFY(j.ignores(event::WaitWanted{keyOf(&row)}));
            QVERIFY(choiceOf(waitOfferOf(j.setup, j.now), &row) == WaitChoice::None);
        }
        QCOMPARE(seen, 2);
    }

    void anErrorMetElsewhereIsOfferedItsTimer()
    {
        const KnownError *week = recogniseError(u"3441045"_s).error;
        const KnownError *quarter = recogniseError(u"1675030"_s).error;
        const auto choice = [](const Journey &j, const KnownError *row) {
            return choiceOf(waitOfferOf(j.setup, j.now), row);
        };
        QVERIFY(choice(on::atContact(), week) == WaitChoice::None); // nothing of Facebook's was tried yet
        Journey j = on::atConnect();
        QVERIFY(choice(j, nullptr) == WaitChoice::None);
        QVERIFY(choice(j, recogniseError(u"3441042"_s).error) == WaitChoice::None); // nobody knows how long
        QVERIFY(choice(j, week) == WaitChoice::Begin);
        QVERIFY(viewOf(j.setup, {}, j.now).waiting == waitOfferOf(j.setup, j.now));
        j.on(event::WaitWanted{keyOf(week)});
        QVERIFY(choice(j, week) == WaitChoice::Runs);
        QVERIFY(choice(j, quarter) == WaitChoice::Longer);
        j.now += 59s; // the minute may have turned
        QVERIFY(choice(j, week) == WaitChoice::Runs);
        j.now += 24h;
        QVERIFY(choice(j, week) == WaitChoice::Anew);
        j.now += 7 * 24h;
        QVERIFY(choice(j, week) == WaitChoice::Begin);
        Journey chosen = on::atConnect();
        chosen.on(event::WaitWanted{{}, chosen.now + 24h});
        QVERIFY(choice(chosen, week) == WaitChoice::Begin && choice(chosen, quarter) == WaitChoice::Longer);
        j.on(event::SignUpFinished{{}, {}});
        QVERIFY(choice(j, week) == WaitChoice::None);
        QVERIFY(!waitOfferOf(j.setup, j.now).canBegin);
        j.on(event::PageChosen{Page::GetReady});
        QVERIFY(viewOf(j.setup, {}, j.now).waiting == WaitOffer{});
    }

    void gupshupsWaitIsItsOwn()
    {
        Journey j = on::atConnect();
        j.on(event::NewLinkWanted{}).on(tooMany(j, 10min));
        QVERIFY(j.setup.signUp.wait && j.setup.signUp.wait->of == Wait::Of::Gupshup);
        j.on(event::NewLinkWanted{}).on(event::LinkFetched{QUrl(u"https://hosted.example/second"_s)});
        QVERIFY(!j.setup.signUp.wait);
        // What is over in a moment is waited for in front of the screen.
        j.on(event::NewLinkWanted{}).on(tooMany(j, 1min));
        QVERIFY(!j.setup.signUp.wait);
        // A new link is no answer to Facebook's wait.
        Journey facebook = notEligible();
        facebook.on(event::NewLinkWanted{}).on(event::LinkFetched{QUrl(u"https://hosted.example/third"_s)});
        QVERIFY(facebook.setup.signUp.wait);
    }

    void elsewhereTheNoticeIsEnough()
    {
        Journey j = on::atGetReady();
        j.setup.screen.busy = Activity::Enabling;
        Problem problem;
        problem.kind = Problem::Kind::SignInExpired;
        problem.waitUntil = j.now + 1h;
        j.on(event::CallFailed{Activity::Enabling, problem});
        QVERIFY(!j.setup.signUp.wait);
    }

    void connectAndStartShowIt()
    {
        Journey j = notEligible();
        j.now += 24h;
        WaitView view = viewed(j);
        QVERIFY(view.wait == j.setup.signUp.wait && view.left == 6 * 24h && view.now == j.now);
        QVERIFY(view.canTryHere && view.canChoose);
        QVERIFY(view.suggested > j.now + 6 * 24h && view.suggested <= j.now + suggestedWait);
        QVERIFY(summaryOf(j.setup, j.now).tryAgainAt == j.setup.signUp.wait->until);
        j.now += 7 * 24h;
        QVERIFY(viewed(j).left == 0ms);
        j.on(event::WaitDismissed{}).on(event::ProblemDismissed{});
        QVERIFY(viewed(j).isEmpty());
        QVERIFY(!summaryOf(j.setup, j.now).tryAgainAt);
        j.on(event::SurfaceChosen{SurfaceKind::Browser});
        QVERIFY(viewed(j).canChoose && !viewed(j).canTryHere);
    }

    void whereNoWaitIsKnownADayIsOffered()
    {
        Journey j = on::atConnect();
        QVERIFY(!viewed(j).canChoose);
        j.on(failed(u"3441042"_s));
        QVERIFY(!viewed(j).wait && viewed(j).canChoose);
    }

    /// "Multiple or inconsistent onboarding errors": told by the second one that is another.
    void differentErrorsAreTheKnownIssue()
    {
        Journey j = on::atConnect();
        j.on(failed(u"1675030"_s));
        j.on(failed(u"1675012"_s)); // the same cause by another number
        QVERIFY(!viewed(j).areErrorsMixed);
        j.on(failed({}, u"[object Object]"_s));
        QVERIFY(viewed(j).areErrorsMixed);
        for (int i = 0; i < 20; ++i)
            j.on(failed(QString::number(7'000'000 + i)));
        QVERIFY(j.setup.signUp.errors.size() < 10);
        j.on(event::SignUpFinished{{}, {}});
        QVERIFY(j.setup.signUp.errors.isEmpty());
        QVERIFY(!viewed(j).areErrorsMixed);
    }

    /// The guide's four, as the guide, Meta's page or the person on the phone words them.
    void theGuidesKnownIssuesAreInTheTable_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words :
             {"Phone number not eligible for Co-existence", "Error Object", "[object Object]", "Error: [object Object]",
              "Multiple or inconsistent onboarding errors", "Inconsitent Events"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void theGuidesKnownIssuesAreInTheTable()
    {
        QFETCH(QString, words);
        const KnownError *row = recogniseError(words).error;
        QVERIFY(row);
        QVERIFY2(row->cause.contains(u"known issue of Meta"_s), qPrintable(row->cause));
        // With what to expect of support: nobody promises when.
        const QString expectation = row->where + row->wait;
        QVERIFY2(expectation.contains(u"is up to Meta"_s) && expectation.contains(u"support"_s),
                 qPrintable(expectation));
    }
};

GOLIVE_TEST(WaitTest)

} // namespace tst_wait

#include "tst_wait.moc"
