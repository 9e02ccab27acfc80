#include "fakes.h"
#include "programs/wizard/bulkcontroller.h"
#include "testing/windowtest.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace tst_bulkcontroller {

using namespace golive;
using namespace golive::programs;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

struct Place
{
    World world;
    QWidget window;
    BulkController controller{world.session, world.clock, world.scheduler};

    Place()
    {
        Surroundings around;
        around.hostCountry = u"BR"_s;
        around.unsupportedCountries = QStringList{u"ZA"_s};
        world.session.setSurroundings(around);
        world.session.load();
        world.gateway.answers.insert(Activity::ListingApps, event::AppsListed{});
        world.gateway.answers.insert(Activity::CreatingApp, event::AppCreated{{u"app-7"_s}, u"PadariaDaAna"_s});
        window.show();
    }
    ui::BulkDialog *dialog() const { return window.findChild<ui::BulkDialog *>(); }
    /// A long list is judged before anything is made of it.
    void press(const QString &button) const
    {
        auto *one = dialog()->findChild<QPushButton *>(button);
        QTRY_VERIFY(one->isEnabled());
        one->click();
    }
    QString label(const QString &name) const { return dialog()->findChild<QLabel *>(name)->text(); }
};

const QByteArray list = "name;number;language\nPadaria da Ana;11 98765-4321;pt_BR\nCape Tea;+27 82 123 4567;\n";

Setup kept(const QString &name, const QString &number)
{
    Setup setup;
    setup.id = {name};
    setup.client.access = Access::Partner;
    setup.client.app = {u"app-"_s + name};
    setup.client.appName = name;
    setup.client.numberText = number;
    setup.client.number = parsePhoneNumber(number, {}).value();
    setup.createdAt = setup.changedAt = fromEpochMs(1'780'000'000'000);
    return setup;
}

/// The dialog, the session and the run together, as staff use them.
class BulkControllerTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aListBecomesKeptSetupsWithTheirApps()
    {
        Place place;
        place.controller.open(&place.window);
        place.dialog()->takeFile(list);
        // Number, country and language are judged as everywhere in the window.
        QCOMPARE(place.label(u"bulkSummary"_s), u"Ready: 1. Left out until they are mended: 1."_s);
        place.press(u"bulkMake"_s);
        QCOMPARE(place.world.store.kept.size(), 1);
        place.press(u"bulkMake"_s); // twice is once
        QCOMPARE(place.world.store.kept.size(), 1);
        place.world.scheduler.advance(1s);
        QCOMPARE(place.label(u"bulkTitle"_s), u"All are made"_s);
        QCOMPARE(place.label(u"bulkCounts"_s), u"Apps made: 1."_s);
        place.world.session.flush();
        const Setup kept = place.world.store.kept.first();
        QCOMPARE(kept.client.app, AppId{u"app-7"_s});
        QCOMPARE(kept.client.number->e164, u"+5511987654321"_s);
        QCOMPARE(kept.signUp.ownerLanguage, u"pt_BR"_s);
        QVERIFY(!place.world.gateway.performed.contains(Activity::FetchingLink));
    }

    void aLongListIsKeptWholeEvenWhereTheWindowIsClosedMeanwhile()
    {
        Place place;
        place.controller.open(&place.window);
        QByteArray many = "name;number\n";
        for (int i = 0; i < 600; ++i)
            many += "Padaria " + QByteArray::number(i) + ";+55119700" + QByteArray::number(10000 + i) + "\n";
        place.dialog()->takeFile(many);
        place.press(u"bulkMake"_s);
        QVERIFY(place.world.store.kept.size() < 600);
        QCOMPARE(place.label(u"bulkTitle"_s), u"0 of 600 are made"_s);
        place.dialog()->close();
        place.world.scheduler.advance(1s);
        QCOMPARE(place.world.store.kept.size(), 600);
        QVERIFY(!place.world.gateway.performed.contains(Activity::CreatingApp));
        QCOMPARE(place.world.session.toMake().size(), 600);
    }

    void aListThatIsThereAlreadyIsLeftOut()
    {
        Place place;
        place.controller.open(&place.window);
        place.dialog()->takeFile(list);
        place.press(u"bulkMake"_s);
        place.world.scheduler.advance(1s);
        delete place.dialog();
        place.controller.open(&place.window);
        place.dialog()->takeFile(list);
        QCOMPARE(place.label(u"bulkSummary"_s), u"Ready: 0. Left out until they are mended: 2."_s);
    }

    // They are on the disk alone, or in a list of their own.
    void theDoneAndTheArchivedAreThereToo()
    {
        Place place;
        Setup done = kept(u"done"_s, u"+55 11 98765-4321"_s);
        done.step = done.furthest = Step::Done;
        done.onboarding.contacts.state = done.onboarding.history.state = SyncRecord::State::Accepted;
        done.seen.state.stage = AppStage::Live;
        Setup archived = kept(u"archived"_s, u"+55 11 98765-4322"_s);
        archived.putAway = PutAway{place.world.clock.now(), false};
        place.world.store.kept.insert(done.id, done);
        place.world.store.kept.insert(archived.id, archived);
        place.world.session.load();
        place.world.store.fault = StoreFault{StoreFault::Kind::Unreachable, {}, {}};
        place.controller.open(&place.window);
        place.dialog()->takeFile(
            "name;number\nPadaria da Ana;11 98765-4321\nOficina;11 98765-4322\nBarbearia;11 98765-4323\n");
        auto *make = place.dialog()->findChild<QPushButton *>(u"bulkMake"_s);
        QVERIFY(!make->isEnabled());
        QVERIFY(place.label(u"bulkSummary"_s).endsWith(u"are still being read."_s));
        // A server that answers again is asked again.
        place.world.store.fault.reset();
        place.world.scheduler.advance(6s);
        QTRY_VERIFY(make->isEnabled());
        QCOMPARE(place.label(u"bulkSummary"_s), u"Ready: 1. Left out until they are mended: 2."_s);
        const auto *table = place.dialog()->findChild<QTableView *>(u"bulkTable"_s)->model();
        QCOMPARE(table->index(0, 3).data().toString(), u"there already, done: 11 98765-4321"_s);
        QCOMPARE(table->index(1, 3).data().toString(), u"there already, archived: 11 98765-4322"_s);
    }

    void whatIsLeftIsOfferedTheNextTime()
    {
        Place place;
        Problem offline;
        offline.kind = Problem::Kind::Offline;
        place.world.gateway.answers.insert(Activity::ListingApps, event::CallFailed{Activity::ListingApps, offline});
        place.controller.open(&place.window);
        place.dialog()->takeFile(list);
        place.press(u"bulkMake"_s);
        place.world.scheduler.advance(1s);
        QCOMPARE(place.label(u"bulkTitle"_s), u"Not all are made"_s);
        delete place.dialog();
        place.world.gateway.answers.insert(Activity::ListingApps, event::AppsListed{});
        place.controller.open(&place.window);
        QCOMPARE(place.label(u"bulkAwaited"_s), u"Clients of an earlier list that are still to be made: 1."_s);
        place.press(u"bulkGoOnEarlier"_s);
        place.world.scheduler.advance(1s);
        QCOMPARE(place.label(u"bulkCounts"_s), u"Apps made: 1."_s);
    }

    // The disk is full in the middle of a long list: what was kept by then is not kept once more.
    void aListThatWasKeptInPartIsNotKeptTwice()
    {
        Place place;
        place.controller.open(&place.window);
        QByteArray many = "name;number\n";
        for (int i = 0; i < 600; ++i)
            many += "Padaria " + QByteArray::number(i) + ";+55119700" + QByteArray::number(10000 + i) + "\n";
        place.dialog()->takeFile(many);
        place.press(u"bulkMake"_s);
        const qsizetype first = place.world.store.kept.size();
        QVERIFY(first > 0 && first < 600);
        place.world.store.fault = StoreFault{StoreFault::Kind::DiskFull, {}, {}};
        place.world.scheduler.advance(1s);
        QVERIFY(!place.label(u"bulkFault"_s).isEmpty());
        QCOMPARE(place.label(u"bulkAwaited"_s),
                 u"Clients of an earlier list that are still to be made: %1."_s.arg(first));
        // ... and is still said when the list has been judged anew.
        QTRY_VERIFY(place.dialog()->findChild<QPushButton *>(u"bulkMake"_s)->isEnabled());
        QVERIFY(!place.label(u"bulkFault"_s).isEmpty());
        place.world.store.fault.reset();
        place.press(u"bulkMake"_s);
        place.dialog()->close();
        place.world.scheduler.advance(1s);
        QCOMPARE(place.world.store.kept.size(), 600);
    }

    void whatCannotBeKeptIsSaidAndNothingIsMade()
    {
        Place place;
        place.controller.open(&place.window);
        place.dialog()->takeFile(list);
        place.world.store.fault = StoreFault{StoreFault::Kind::DiskFull, {}, {}};
        place.press(u"bulkMake"_s);
        place.world.scheduler.advance(1s);
        QVERIFY(!place.label(u"bulkFault"_s).isEmpty());
        QVERIFY(!place.world.gateway.performed.contains(Activity::CreatingApp));
    }
};

GOLIVE_WINDOW_TEST(BulkControllerTest)

} // namespace tst_bulkcontroller

#include "tst_bulkcontroller.moc"
