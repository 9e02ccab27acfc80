#include "domain/view/pageview.h"
#include "testing/test.h"

#include <QTest>

namespace tst_openclients {

using namespace golive;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

const Instant now = fromEpochMs(1'790'500'000'000);

SetupId id(int number)
{
    return {QString::number(number)};
}

OpenClient open(int place, const QString &name, std::optional<milliseconds> left = {})
{
    OpenClient one;
    one.place = place;
    one.summary.id = {name};
    one.summary.client = name;
    if (left)
        one.summary.deadline = now + *left;
    return one;
}

class OpenClientsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsOpenKeepsItsPlace()
    {
        OpenPlaces places;
        places.open(id(1));
        places.follow({id(7), id(8)});
        places.open(id(2));
        QCOMPARE(places.places()[0], id(1));
        QCOMPARE(places.places()[1], id(7));
        QCOMPARE(places.places()[3], id(2));
        places.follow({id(8)}); // the hours of 7 are over, and nobody has looked at it
        QVERIFY(places.places()[1].isEmpty());
        QCOMPARE(places.places()[2], id(8));
        QCOMPARE(places.places()[3], id(2));
        places.open(id(3));
        QCOMPARE(places.places()[1], id(3)); // the first free place
        places.open(id(1));
        QCOMPARE(places.places()[0], id(1));
        places.close(id(1));
        QVERIFY(places.places()[0].isEmpty());
        places.close({});
        QCOMPARE(places.places()[1], id(3));
    }

    void whereAllPlacesAreTakenTheOneOfLongestAgoMakesWay()
    {
        OpenPlaces places;
        places.follow({id(100)});
        for (int i = 1; i <= 8; ++i)
            places.open(id(i));
        places.follow({id(100), id(101)});
        QVERIFY(std::find(places.places().begin(), places.places().end(), id(101)) == places.places().end());
        places.open(id(9)); // 100 was never on the screen
        QCOMPARE(places.places()[0], id(9));
        places.open(id(1));
        places.open(id(10)); // 2 was on the screen longest ago
        QCOMPARE(places.places()[2], id(10));
        QCOMPARE(places.places()[1], id(1));
    }

    void theRowSaysNameAndTimeLeft()
    {
        Surroundings around;
        around.isStaff = true;
        around.open = {open(1, u"Padaria"_s, 5h + 10min + 30s), open(3, u"Cafe"_s, -1s), open(4, {}, {})};
        around.open.last().summary.number = u"+55 11"_s;
        const QList<OpenClientView> row = openClientsOf(around, {u"Cafe"_s}, now);
        QCOMPARE(row.size(), 3);
        QVERIFY(row[0].left == 310min);
        QVERIFY(!row[1].left);
        QVERIFY(row[1].isOnScreen && !row[0].isOnScreen);
        QCOMPARE(row[1].place, 3);
        QCOMPARE(row[2].name, u"+55 11"_s);
        // The one on the screen alone is no row.
        around.open = {open(1, u"Padaria"_s)};
        QVERIFY(openClientsOf(around, {u"Padaria"_s}, now).isEmpty());
    }

    void nobodyElseIsSeenWhileOthersAreHidden()
    {
        Surroundings around;
        around.isStaff = true;
        around.open = {open(1, u"Padaria"_s), open(2, u"Cafe"_s)};
        QCOMPARE(viewOf({}, around, now).open.size(), 2);
        around.areOthersHidden = true;
        QVERIFY(viewOf({}, around, now).open.isEmpty());
    }

    void oneBannerForAll()
    {
        Surroundings around;
        around.watchedCount = 12;
        around.unguardedCount = 7;
        around.unguardedAccount = u"desk@partner.example"_s;
        QVERIFY(!bannerOf(around, false)); // owners have their own strip
        around.isStaff = true;
        const auto unguarded = bannerOf(around, false);
        QVERIFY(unguarded && unguarded->kind == BannerView::Kind::Unguarded);
        QCOMPARE(unguarded->clients, 7);
        QCOMPARE(unguarded->account, u"desk@partner.example"_s);
        around.outage = Outage{now, Outage::Why::NoNetwork};
        const auto offline = bannerOf(around, false);
        QVERIFY(offline && offline->kind == BannerView::Kind::Offline);
        QCOMPARE(offline->clients, 12);
        // What concerns the one on the screen alone is said with it.
        around.watchedCount = around.unguardedCount = 1;
        QVERIFY(!bannerOf(around, true));
        QVERIFY(bannerOf(around, false));
        around.watchedCount = around.unguardedCount = 0;
        QVERIFY(!bannerOf(around, false));
    }
};

GOLIVE_TEST(OpenClientsTest)

} // namespace tst_openclients

#include "tst_openclients.moc"
