#include "platform/busnotifier.h"

#include "fakedesktop.h"
#include "privatebus.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_busnotifier {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

class BusNotifierTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aNotificationIsShownAndReplaced()
    {
        PrivateBus bus;
        QVERIFY(bus.isReady());
        FakeNotifications server(bus.connect());
        BusNotifier notifier(bus.connect());
        QSignalSpy shown(&notifier, &BusNotifier::shown);
        notifier.show(u"a"_s, u"TeaHouse"_s, u"<b>Select</b> the number & confirm"_s, false);
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(server.shown.first().title, u"TeaHouse"_s);
        QCOMPARE(server.shown.first().body, u"&lt;b&gt;Select&lt;/b&gt; the number &amp; confirm"_s);
        QCOMPARE(server.shown.first().replaces, 0U);
        QCOMPARE(server.shown.first().hints.value(u"urgency"_s).toInt(), 1);

        notifier.show(u"a"_s, u"TeaHouse"_s, u"again"_s, true);
        QTRY_COMPARE(shown.size(), 2);
        QCOMPARE(server.shown.at(1).replaces, 1U);
        QCOMPARE(server.shown.at(1).hints.value(u"urgency"_s).toInt(), 2);

        // Closed by the person: the next one is a new one.
        Q_EMIT server.NotificationClosed(1, 2);
        notifier.show(u"b"_s, u"Bakery"_s, u"other"_s, false);
        QTRY_COMPARE(shown.size(), 3);
        notifier.show(u"a"_s, u"TeaHouse"_s, u"anew"_s, false);
        QTRY_COMPARE(shown.size(), 4);
        QCOMPARE(server.shown.at(3).replaces, 0U);
    }

    void aClickNamesIt()
    {
        PrivateBus bus;
        FakeNotifications server(bus.connect());
        BusNotifier notifier(bus.connect());
        QSignalSpy shown(&notifier, &BusNotifier::shown);
        QSignalSpy activated(&notifier, &BusNotifier::activated);
        notifier.show(u"set-up 7"_s, u"t"_s, u"x"_s, false);
        QTRY_COMPARE(shown.size(), 1);
        Q_EMIT server.ActionInvoked(99, u"default"_s); // somebody else's
        Q_EMIT server.ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), u"set-up 7"_s);
    }

    void withoutAServerItSaysSo()
    {
        PrivateBus bus;
        BusNotifier notifier(bus.connect());
        QSignalSpy notShown(&notifier, &BusNotifier::notShown);
        notifier.show(u"a"_s, u"t"_s, u"x"_s, false);
        QTRY_COMPARE(notShown.size(), 1);
        QVERIFY(!notShown.first().at(1).toString().isEmpty());
    }

    void withoutABusItSaysSo()
    {
        BusNotifier notifier(QDBusConnection(u"there is no such connection"_s));
        QSignalSpy notShown(&notifier, &BusNotifier::notShown);
        notifier.show(u"a"_s, u"t"_s, u"x"_s, false);
        QCOMPARE(notShown.size(), 1);
        QCOMPARE(notShown.first().at(1).toString(), u"no session bus"_s);
    }
};

GOLIVE_TEST(BusNotifierTest)

} // namespace tst_busnotifier

#include "tst_busnotifier.moc"
