#include "domain/connect/coachscreen.h"
#include "testing/test.h"

#include <QTest>

namespace tst_coachscreen {

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
    void theKeptPlaceTellsTheOrderWhereItCan();
    void whatStandsBesideIsOfTheOrder();
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

void TestCoachScreen::theKeptPlaceTellsTheOrderWhereItCan()
{
    for (const Card card : enumValues<Card>()) {
        const bool isClassics = card == Card::ConnectApp;
        QCOMPARE(CoachTrail::of(card).order(), isClassics ? ScreenOrder::Classic : ScreenOrder::PhoneFirst);
    }
    // After the number the portfolio comes second; at the portfolio nobody knows yet.
    QCOMPARE(CoachTrail::of(Card::NumberEntry).after(CoachScreen::Portfolio).order(), ScreenOrder::PhoneFirst);
    QCOMPARE(CoachTrail::of(Card::Portfolio).after(CoachScreen::Portfolio).order(), ScreenOrder::Classic);
}

void TestCoachScreen::whatStandsBesideIsOfTheOrder()
{
    for (const ScreenOrder order : {ScreenOrder::PhoneFirst, ScreenOrder::Classic}) {
        const QList<CoachScreen> all = coachScreens(order);
        for (const CoachScreen screen : enumValues<CoachScreen>()) {
            const qsizetype place = all.indexOf(screen);
            const auto next = screenBeside(screen, order, 1);
            const auto before = screenBeside(screen, order, -1);
            QCOMPARE(next.has_value(), place >= 0 && place + 1 < all.size());
            QCOMPARE(before.has_value(), place > 0);
            if (next)
                QVERIFY(screenBeside(*next, order, -1) == screen);
        }
    }
    QVERIFY(screenBeside(CoachScreen::Portfolio, ScreenOrder::Classic, 2) == CoachScreen::SetupChoice);
}

GOLIVE_TEST(TestCoachScreen)

} // namespace tst_coachscreen

#include "tst_coachscreen.moc"
