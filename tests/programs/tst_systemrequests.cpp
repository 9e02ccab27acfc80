#include "programs/wizard/systemrequests.h"

#include "platform/singleinstance.h"
#include "testing/windowtest.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QWidget>

namespace tst_systemrequests {

using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;

/// The events that macOS sends to an application, sent here by hand.
class SystemRequestsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aFileAndALinkAreOpened_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QStringList>("opened");
        QTest::newRow("file") << QUrl::fromLocalFile(u"/tmp/Loja São João.golive"_s)
                              << QStringList{u"/tmp/Loja São João.golive"_s};
        // It names nothing that is done, whatever it says.
        QTest::newRow("link") << QUrl(u"golive://open?file=/etc/passwd"_s) << QStringList{QString()};
        QTest::newRow("link of a file's name") << QUrl(u"golive:/etc/passwd"_s) << QStringList{QString()};
        QTest::newRow("capitals") << QUrl(u"GoLive://x"_s) << QStringList{QString()};
        QTest::newRow("somebody else's link") << QUrl(u"https://example.com/x.golive"_s) << QStringList{};
    }

    void aFileAndALinkAreOpened()
    {
        QFETCH(QUrl, url);
        QFETCH(QStringList, opened);
        SystemRequests requests(*qApp, [] { return true; });
        QSignalSpy wanted(&requests, &SystemRequests::openWanted);
        QFileOpenEvent event(url);
        QCoreApplication::sendEvent(qApp, &event);
        QStringList got;
        for (const auto &one : wanted)
            got << one.first().toString();
        QCOMPARE(got, opened);
    }

    void aFileByItsNameAloneIsOpened()
    {
        SystemRequests requests(*qApp, [] { return true; });
        QSignalSpy wanted(&requests, &SystemRequests::openWanted);
        QFileOpenEvent event(u"/tmp/client.golive"_s);
        QCoreApplication::sendEvent(qApp, &event);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"/tmp/client.golive"_s);
    }

    /// Cmd-Q is no closing of a window: windows that hide in the tray would hold the program for ever.
    void anEndIsAskedAboutInPlaceOfClosingWindows()
    {
        QWidget window;
        window.show();
        SystemRequests requests(*qApp, [] { return true; });
        QSignalSpy wanted(&requests, &SystemRequests::quitWanted);
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(qApp, &quit);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!quit.isAccepted()); // the system does not wait for it
        QVERIFY(window.isVisible());
    }

    void whereNothingIsToBeAskedWindowsCloseAsEver()
    {
        QWidget window;
        window.show();
        SystemRequests requests(*qApp, [] { return false; });
        QSignalSpy wanted(&requests, &SystemRequests::quitWanted);
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(qApp, &quit);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(!window.isVisible());
    }

    void anEventOfAnotherObjectIsNotTaken()
    {
        QObject other;
        SystemRequests requests(*qApp, [] { return true; });
        other.installEventFilter(&requests);
        QSignalSpy wanted(&requests, &SystemRequests::quitWanted);
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(&other, &quit);
        QCOMPARE(wanted.size(), 0);
    }

    void aLinkIsKnown()
    {
        QVERIFY(golive::isGoliveLink(u"golive://x"_s));
        QVERIFY(golive::isGoliveLink(u"GOLIVE:x"_s));
        QVERIFY(!golive::isGoliveLink(u"golive.golive"_s));
        QVERIFY(!golive::isGoliveLink(u"/home/golive:x"_s));
        QVERIFY(!golive::isGoliveLink(QString()));
    }
};

GOLIVE_WINDOW_TEST(SystemRequestsTest)

} // namespace tst_systemrequests

#include "tst_systemrequests.moc"
