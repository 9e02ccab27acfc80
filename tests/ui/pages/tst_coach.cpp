#include "sampleviews.h"
#include "shown.h"

#include "domain/connect/coachscreen.h"
#include "testing/windowtest.h"
#include "ui/pages/connect/coachcard.h"
#include "ui/pages/connect/coachtext.h"
#include "ui/pages/connect/connectpage.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <QTimer>

namespace tst_coach {

using namespace golive;
using namespace golive::test;
using namespace Qt::Literals::StringLiterals;

/// The coach beside Facebook's pages, which goes along with what they show.
class CoachTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theCardFollowsTheScreen();
    void theStepsAreCountedInTheOrderThatWasSeen();
    void afterFacebookOnlyTheListIsFollowed();
    void aFinishThatTheStateTellsLeavesTheLastScreenItsCard();
    void sharingIsReadBeforeTheHandOff();
    void aHandOffThatDoesNotMoveOffersRemedies();
};

void CoachTest::theCardFollowsTheScreen()
{
    Shown shown(test::sampleView(u"connect-card1"_s));
    auto *page = qobject_cast<ui::ConnectPage *>(shown.page.get());
    const auto *card = shown.find<ui::CoachCard>(u"coachCard"_s);
    for (const CoachScreen screen : enumValues<CoachScreen>()) {
        shown.find<QAbstractButton>(u"otherScreenButton"_s)->setChecked(true);
        page->follow(screen);
        QCOMPARE(card->screen(), nameOf(screen));
        QVERIFY(!shown.find<QLabel>(u"cardTitle"_s)->text().isEmpty());
        QVERIFY(!shown.find<QLabel>(u"cardText"_s)->text().isEmpty());
        QVERIFY(!shown.find<QLabel>(u"cardTakes"_s)->text().isEmpty());
        QVERIFY(QFile::exists(ui::CoachText::sketch(screen)));
        QVERIFY(!shown.isSeen(u"otherScreen_profile"_s)); // it has picked by itself
        // Drawn anew, as every few seconds, the card stays.
        shown.page->draw(test::sampleView(u"connect-card1"_s));
        QCOMPARE(card->screen(), nameOf(screen));
    }
    // What a page shows is nobody's press: nothing of the set-up moves.
    QVERIFY(shown.events.isEmpty());
    page->follow(CoachScreen::Terms);
    page->follow(std::nullopt);
    QCOMPARE(card->screen(), u"terms"_s);
    QTRY_VERIFY(shown.isSeen(u"screenNotKnown"_s));
    page->follow(CoachScreen::Success);
    QVERIFY(!shown.isSeen(u"screenNotKnown"_s));
    QVERIFY(shown.events.isEmpty());
}

void CoachTest::theStepsAreCountedInTheOrderThatWasSeen()
{
    Shown shown(test::sampleView(u"connect-card1"_s));
    auto *page = qobject_cast<ui::ConnectPage *>(shown.page.get());
    const auto *card = shown.find<ui::CoachCard>(u"coachCard"_s);
    for (const CoachScreen screen : {CoachScreen::LogIn, CoachScreen::Authorise, CoachScreen::Portfolio})
        page->follow(screen);
    shown.click(u"nextCardButton"_s);
    shown.click(u"nextCardButton"_s);
    QCOMPARE(card->screen(), u"setup-choice"_s);
}

void CoachTest::afterFacebookOnlyTheListIsFollowed()
{
    PageView view = test::sampleView(u"connect-card8"_s);
    std::get<ConnectView>(view.body).isFinished = true;
    Shown shown(view);
    auto *page = qobject_cast<ui::ConnectPage *>(shown.page.get());
    const auto *card = shown.find<ui::CoachCard>(u"coachCard"_s);
    page->follow(CoachScreen::ContinueWithFacebook); // Gupshup's page, before it has heard of the end
    QCOMPARE(card->screen(), u"select-number"_s);
    page->follow(CoachScreen::SelectNumber);
    QCOMPARE(card->screen(), u"select-number"_s);
}

// The state is asked every few seconds, and may tell of the finish before its window is closed.
void CoachTest::aFinishThatTheStateTellsLeavesTheLastScreenItsCard()
{
    Shown shown(test::sampleView(u"connect-card7"_s));
    auto *page = qobject_cast<ui::ConnectPage *>(shown.page.get());
    const auto *card = shown.find<ui::CoachCard>(u"coachCard"_s);
    page->follow(CoachScreen::Success);
    PageView view = test::sampleView(u"connect-card8"_s);
    std::get<ConnectView>(view.body).isFinished = true;
    page->draw(view);
    QCOMPARE(card->screen(), nameOf(CoachScreen::Success));
    // The window goes: what is left is the partner's list, whatever its page shows until then.
    page->follow(CoachScreen::ContinueWithFacebook);
    QCOMPARE(card->screen(), nameOf(CoachScreen::SelectNumber));
    page->follow(CoachScreen::SelectNumber);
    QCOMPARE(card->screen(), nameOf(CoachScreen::SelectNumber));
}

void CoachTest::sharingIsReadBeforeTheHandOff()
{
    Shown shown(test::sampleView(u"connect-card1"_s));
    auto *page = qobject_cast<ui::ConnectPage *>(shown.page.get());
    page->follow(CoachScreen::PhoneNumber);
    QVERIFY(!shown.isSeen(u"sharingIntro"_s));
    page->follow(CoachScreen::Portfolio);
    QVERIFY(shown.isSeen(u"sharingIntro"_s));
    page->follow(CoachScreen::HandOffCode);
    QVERIFY(!shown.isSeen(u"sharingIntro"_s));
    QVERIFY(shown.isSeen(u"sharingShared"_s));
}

void CoachTest::aHandOffThatDoesNotMoveOffersRemedies()
{
    Shown shown(test::sampleView(u"connect-card1"_s));
    auto *page = qobject_cast<ui::ConnectPage *>(shown.page.get());
    auto *patience = shown.find<QTimer>(u"handOffFor"_s);
    page->follow(CoachScreen::Portfolio);
    QVERIFY(!patience->isActive());
    page->follow(CoachScreen::HandOffCode);
    QVERIFY(patience->isActive());
    QCOMPARE(patience->intervalAsDuration(), std::chrono::minutes(2));
    QVERIFY(!shown.isSeen(u"handOffRemedies"_s));
    patience->start(0); // as if two minutes had passed
    QTRY_VERIFY(shown.isSeen(u"handOffRemedies"_s));
    // Drawn anew, and turned to what the phone shows, they stay; with progress they go.
    shown.page->draw(test::sampleView(u"connect-card1"_s));
    shown.click(u"nextCardButton"_s);
    QVERIFY(shown.isSeen(u"handOffRemedies"_s));
    page->follow(CoachScreen::BusinessInformation);
    QVERIFY(!shown.isSeen(u"handOffRemedies"_s));
    QVERIFY(!patience->isActive());
}

GOLIVE_WINDOW_TEST(CoachTest)

} // namespace tst_coach

#include "tst_coach.moc"
