#include "domain/connect/coachscreen.h"
#include "testing/test.h"

#include <QTest>

using namespace golive;

class TestCoachScreen : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void namesGoThereAndBack();
    void eachOrderCountsWithoutAGap_data();
    void eachOrderCountsWithoutAGap();
    void whatIsKeptComesBackToItsScreen();
    void theOrderIsLearnt_data();
    void theOrderIsLearnt();
};

void TestCoachScreen::namesGoThereAndBack()
{
    for (const CoachScreen screen : enumValues<CoachScreen>()) {
        QVERIFY(!nameOf(screen).isEmpty());
        QVERIFY(coachScreenNamed(nameOf(screen)) == screen);
    }
    QVERIFY(!coachScreenNamed(QString()));
    QVERIFY(!coachScreenNamed(QStringLiteral("LogIn")));
}

void TestCoachScreen::eachOrderCountsWithoutAGap_data()
{
    QTest::addColumn<ScreenOrder>("order");
    QTest::addColumn<int>("number"); // of the phone number's screen
    QTest::addColumn<int>("of");
    QTest::newRow("number first") << ScreenOrder::PhoneFirst << 4 << 11;
    QTest::newRow("classic") << ScreenOrder::Classic << 6 << 10;
}

void TestCoachScreen::eachOrderCountsWithoutAGap()
{
    QFETCH(const ScreenOrder, order);
    QFETCH(const int, number);
    QFETCH(const int, of);
    QVERIFY(placeOf(CoachScreen::PhoneNumber, order) == (CoachPlace{number, of}));
    int last = 0;
    for (const CoachScreen screen : coachScreens(order)) {
        const auto place = placeOf(screen, order);
        QVERIFY(place && place->of == of);
        QVERIFY(place->number == last || place->number == last + 1);
        last = place->number;
    }
    QCOMPARE(last, of);
    QVERIFY(!placeOf(CoachScreen::Problem, order));
    QVERIFY(!placeOf(order == ScreenOrder::Classic ? CoachScreen::Profile : CoachScreen::SetupChoice, order));
    // The hand-off comes after exactly the screens before which the choice is read.
    for (const CoachScreen screen : enumValues<CoachScreen>()) {
        const auto place = placeOf(screen, order);
        const auto handOff = placeOf(CoachScreen::HandOffQr, order);
        QCOMPARE(isBeforeHandOff(screen, order), place && place->number + 1 == handOff->number);
    }
}

void TestCoachScreen::whatIsKeptComesBackToItsScreen()
{
    for (const Card card : enumValues<Card>())
        QVERIFY(keptAs(screenOf(card)) == card);
    QVERIFY(!keptAs(CoachScreen::Problem));
}

void TestCoachScreen::theOrderIsLearnt_data()
{
    using S = CoachScreen;
    QTest::addColumn<QList<CoachScreen>>("seen");
    QTest::addColumn<ScreenOrder>("order");
    QTest::newRow("nothing yet") << QList<S>{} << ScreenOrder::PhoneFirst;
    QTest::newRow("number first") << QList{S::Authorise, S::PhoneNumber, S::Profile, S::Portfolio, S::HandOffQr}
                                  << ScreenOrder::PhoneFirst;
    QTest::newRow("business first") << QList{S::Authorise, S::Portfolio} << ScreenOrder::Classic;
    QTest::newRow("classic to its end") << QList{S::Portfolio, S::SetupChoice, S::PhoneNumber, S::HandOffQr, S::Success}
                                        << ScreenOrder::Classic;
    QTest::newRow("set-up choice after the number") << QList{S::PhoneNumber, S::SetupChoice} << ScreenOrder::Classic;
    QTest::newRow("another try in another order")
        << QList{S::Portfolio, S::SetupChoice, S::ContinueWithFacebook, S::PhoneNumber, S::Portfolio}
        << ScreenOrder::PhoneFirst;
}

void TestCoachScreen::theOrderIsLearnt()
{
    QFETCH(const QList<CoachScreen>, seen);
    CoachTrail trail;
    for (const CoachScreen screen : seen)
        trail = trail.after(screen);
    QTEST(trail.order(), "order");
}

QTEST_GUILESS_MAIN(TestCoachScreen)
#include "tst_coachscreen.moc"
