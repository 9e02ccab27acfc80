#include "setupsamples.h"
#include "shown.h"

#include "testing/windowtest.h"
#include "ui/pages/foldbutton.h"
#include "ui/wording/supporttext.h"

#include <QLabel>
#include <QProgressBar>

namespace tst_observatory {

using namespace golive;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::bodyOf;
using test::isShown;
using test::said;
using test::Shown;

/// What received events have shown, on Set up and chats and in the mail to support.
class ObservatoryTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void phasesFillTheirBars();
    void aDeclineIsNoError();
    void eventsElsewhereShowNoZeros();
    void silenceGoesToSupport();
    void aMediaFileIsFetched();
    void theObservatoryFoldsOutOnceAsked();
    void theMailNamesWhatSupportNeeds();
    void theMailQuotesOnlyWhatAServerSaid();
};

void ObservatoryTest::phasesFillTheirBars()
{
    const Shown shown(test::sampleView(u"setup-arriving"_s));
    QCOMPARE(shown.find<QProgressBar>(u"phaseBar_0"_s)->value(), 12);
    QCOMPARE(shown.find<QProgressBar>(u"phaseBar_1"_s)->value(), 55);
    QCOMPARE(shown.find<QProgressBar>(u"phaseBar_2"_s)->value(), 0);
    QVERIFY(said(shown, u"nowTitle"_s).contains(u"55"_s));
    QVERIFY(!shown.find<QProgressBar>(u"phaseBar_1"_s)->accessibleName().isEmpty());
}

void ObservatoryTest::aDeclineIsNoError()
{
    const Shown shown(test::sampleView(u"setup-declined"_s));
    QVERIFY(!isShown(shown, u"phaseBar_0"_s));
    QVERIFY(!isShown(shown, u"nowButton"_s));
    const auto labels = shown.page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->isVisible() || label->property("role").toString() != u"fault"_s, qPrintable(label->text()));
}

void ObservatoryTest::eventsElsewhereShowNoZeros()
{
    const Shown shown(test::sampleView(u"setup-events-elsewhere"_s));
    QVERIFY(said(shown, u"nowBody"_s).contains(u"crm.example.com"_s));
    QVERIFY(!isShown(shown, u"observatoryFold"_s));
    QVERIFY(!isShown(shown, u"observedCounts"_s));
}

void ObservatoryTest::silenceGoesToSupport()
{
    Shown shown(test::sampleView(u"setup-silent"_s));
    QVERIFY(!said(shown, u"silenceText"_s).isEmpty());
    shown.click(u"nowButton"_s);
    QVERIFY(shown.asked<ui::WriteToSupport>());
    QCOMPARE(std::get<ui::WriteToSupport>(shown.actions.last()).problem.reference, u"req-1002"_s);
    // A minute less than an hour is no silence yet.
    PageView view = test::sampleView(u"setup-silent"_s);
    std::get<SetUpView>(view.body).history.at = test::sampleNow() - 59min;
    shown.page->draw(view);
    QVERIFY(said(shown, u"silenceText"_s).isEmpty());
}

void ObservatoryTest::aMediaFileIsFetched()
{
    Shown shown(test::sampleView(u"setup-arriving"_s));
    shown.click(u"fetchMedia_0"_s);
    QVERIFY(shown.asked<ui::FetchMedia>());
    QCOMPARE(std::get<ui::FetchMedia>(shown.actions.last()).mediaId, u"900003"_s); // the newest
    QVERIFY(shown.events.isEmpty());
}

void ObservatoryTest::theObservatoryFoldsOutOnceAsked()
{
    PageView view = test::sampleView(u"setup-live"_s);
    std::get<SetUpView>(view.body).areEventsSeenHere = true;
    Shown shown(view);
    auto *fold = shown.find<ui::FoldButton>(u"observatoryFold"_s);
    QVERIFY(fold->isVisible() && !fold->isChecked());
    shown.page->draw(test::sampleView(u"setup-awaited"_s));
    QVERIFY(fold->isChecked());
    shown.click(u"observatoryFold"_s);
    shown.page->draw(test::sampleView(u"setup-arriving"_s));
    QVERIFY(!fold->isChecked()); // once folded away it stays so
}

void ObservatoryTest::theMailNamesWhatSupportNeeds()
{
    Setup setup = test::finishedSetup();
    setup.onboarding.observed = bodyOf(u"arriving"_s).observed;
    const QString body = ui::supportMail(setup, {}).body;
    for (const QString &part : {u"req-1001"_s, u"UTC"_s, u"smb_app_state_sync"_s, u"55 %"_s})
        QVERIFY2(body.contains(part), qPrintable(part));
}

void ObservatoryTest::theMailQuotesOnlyWhatAServerSaid()
{
    using State = SyncRecord::State;
    Setup setup = test::finishedSetup();
    const auto bodyWith = [&setup](State state, const QString &code, const QString &detail) {
        setup.onboarding.history.state = state;
        setup.onboarding.history.code = code;
        setup.onboarding.history.detail = detail;
        return ui::supportMail(setup, {}).body;
    };
    QVERIFY(bodyWith(State::Refused, u"131000"_s, u"Something went wrong"_s)
                .contains(u"error number 131000, the server's own words: “Something went wrong”"_s));
    QVERIFY(bodyWith(State::NotSent, u"429"_s, u"Too Many Requests"_s).contains(u"own words: “Too Many Requests”"_s));
    // As an earlier version kept it.
    QVERIFY(!bodyWith(State::NotSent, {}, u"no token for this app"_s).contains(u"no token"_s));
    const QString shown = bodyWith(State::Accepted, u"events"_s, {});
    QVERIFY(shown.contains(u"events have shown it"_s) && !shown.contains(u"number events"_s));
}

GOLIVE_WINDOW_TEST(ObservatoryTest)

} // namespace tst_observatory

#include "tst_observatory.moc"
