#include "fakedesktop.h"
#include "platform/logindsleeplock.h"
#include "platform/portalsleeplock.h"
#include "platform/sleepinhibition.h"
#include "privatebus.h"
#include "testing/test.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

namespace tst_sleepinhibition {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

class SleepInhibitionTest : public golive::Test
{
    Q_OBJECT

    template <class... Lock> static std::vector<std::unique_ptr<SleepLock>> locks(std::unique_ptr<Lock>... lock)
    {
        std::vector<std::unique_ptr<SleepLock>> list;
        (list.push_back(std::move(lock)), ...);
        return list;
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(u"Golive"_s); }

    void logindHoldsIdleAndLetsGo()
    {
        PrivateBus bus;
        QVERIFY(bus.isReady());
        FakeLogind logind(bus.connect());
        SleepInhibition inhibition(locks(std::make_unique<LogindSleepLock>(bus.connect())));
        QSignalSpy changed(&inhibition, &SleepInhibition::changed);
        QVERIFY(!inhibition.isHeld());

        inhibition.hold(u"Waits for a number to go live"_s);
        inhibition.hold(u"asked twice"_s);
        QVERIFY(inhibition.isWanted());
        QTRY_VERIFY(inhibition.isHeld());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(inhibition.reason(), QString());
        QCOMPARE(logind.asked, (QStringList{u"idle"_s, u"Golive"_s, u"Waits for a number to go live"_s, u"block"_s}));
        QVERIFY(logind.isHeld());

        inhibition.release();
        QVERIFY(!inhibition.isHeld());
        QTRY_VERIFY(!logind.isHeld());

        inhibition.hold(u"again"_s);
        QTRY_VERIFY(inhibition.isHeld());
        QVERIFY(logind.isHeld());
    }

    void goneIsLetGo()
    {
        PrivateBus bus;
        FakeLogind logind(bus.connect());
        {
            SleepInhibition inhibition(locks(std::make_unique<LogindSleepLock>(bus.connect())));
            inhibition.hold(u"why"_s);
            QTRY_VERIFY(inhibition.isHeld());
        }
        QTRY_VERIFY(!logind.isHeld());
    }

    void anAnswerAfterTheReleaseIsNotKept()
    {
        PrivateBus bus;
        FakeLogind logind(bus.connect());
        SleepInhibition inhibition(locks(std::make_unique<LogindSleepLock>(bus.connect())));
        inhibition.hold(u"why"_s);
        inhibition.release();
        QTRY_VERIFY(!logind.asked.isEmpty());
        QTRY_VERIFY(!logind.isHeld());
        QVERIFY(!inhibition.isHeld());
    }

    void aRefusalSaysWhy()
    {
        PrivateBus bus;
        FakeLogind logind(bus.connect());
        logind.refuses = true;
        SleepInhibition inhibition(locks(std::make_unique<LogindSleepLock>(bus.connect())));
        inhibition.hold(u"why"_s);
        QTRY_VERIFY(!inhibition.reason().isEmpty());
        QVERIFY(!inhibition.isHeld());
        QVERIFY2(inhibition.reason().contains(u"Permission denied"_s), qPrintable(inhibition.reason()));
        inhibition.release();
        QCOMPARE(inhibition.reason(), QString());
    }

    void thePortalHoldsAndIsClosed()
    {
        PrivateBus bus;
        FakePortal portal(bus.connect());
        SleepInhibition inhibition(locks(std::make_unique<PortalSleepLock>(bus.connect())));
        inhibition.hold(u"Waits"_s);
        QTRY_VERIFY(inhibition.isHeld());
        QCOMPARE(portal.flags, 12U);
        QCOMPARE(portal.options.value(u"reason"_s).toString(), u"Waits"_s);
        inhibition.release();
        QTRY_COMPARE(portal.closed, 1);
        inhibition.hold(u"Waits"_s);
        inhibition.release(); // before the answer
        QTRY_COMPARE(portal.closed, 2);
        QVERIFY(!inhibition.isHeld());
    }

    void oneWayIsEnough()
    {
        PrivateBus bus;
        FakeLogind logind(bus.connect());
        logind.refuses = true;
        FakePortal portal(bus.connect());
        SleepInhibition inhibition(
            locks(std::make_unique<LogindSleepLock>(bus.connect()), std::make_unique<PortalSleepLock>(bus.connect())));
        inhibition.hold(u"why"_s);
        QTRY_VERIFY(inhibition.isHeld());
        QCOMPARE(inhibition.reason(), QString());
    }

    void withoutABusItIsNotAvailable()
    {
        const QDBusConnection none(u"there is no such connection"_s);
        SleepInhibition inhibition(
            locks(std::make_unique<LogindSleepLock>(none), std::make_unique<PortalSleepLock>(none)));
        inhibition.hold(u"why"_s);
        QVERIFY(!inhibition.isHeld());
        QCOMPARE(inhibition.reason(), u"logind: no system bus; desktop portal: no session bus"_s);
        inhibition.release();
    }

    void withoutAnyWayItSaysSo()
    {
        SleepInhibition inhibition(std::vector<std::unique_ptr<SleepLock>>{});
        inhibition.hold(u"why"_s);
        QVERIFY(!inhibition.isHeld());
        QVERIFY(!inhibition.reason().isEmpty());
    }
};

GOLIVE_TEST(SleepInhibitionTest)

} // namespace tst_sleepinhibition

#include "tst_sleepinhibition.moc"
