#include "testing/windowtest.h"
#include "websurfacefixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

namespace tst_hostilepages {

using namespace Qt::Literals::StringLiterals;
using namespace golive;
using namespace golive::signup;
using Kind = PageProblem::Kind;

QString scripted(const QString &script)
{
    return WebSurfaceFixture::clickable + u"<body>practice<script>%1</script></body>"_s.arg(script);
}

QString onClick(const QString &script)
{
    return scripted(u"document.body.onclick = () => { %1 };"_s.arg(script));
}

/// Pages that mean harm, in the real engine: where they come from is always to be seen, and nothing that they do keeps
/// a person from leaving.
class TestHostilePages : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void pageShowsItsRealHost();
    void hostIsThatOfThePageThatStands();
    void windowWithoutAPageIsNotShown_data();
    void windowWithoutAPageIsNotShown();
    void shownWindowThatIsEmptiedSaysSo();
    void dialogsAreDropped();
    void endlessDialogsAreStopped_data();
    void endlessDialogsAreStopped();
    void endlessDialogsOfAWindowAreStopped();
    void pageThatWantsToStayIsLeft();
    void windowThatWantsToStayIsClosed();
    void deniedWindowsAreStopped_data();
    void deniedWindowsAreStopped();
    void endlessProblemsAreToldOnce();
    void foreignSchemesLeadNowhere_data();
    void foreignSchemesLeadNowhere();
    void historyHoldsNobody();
    void screenIsNotFilled();
    void clipboardIsNotRead();
    void signInOfAServerIsNotAsked();
};

void TestHostilePages::pageShowsItsRealHost()
{
    WebSurfaceFixture web;
    // A log-in that is none, with nothing on it that says where it is.
    web.partner.setPage(u"/page"_s, u"<title>Log in to Facebook</title><body>www.facebook.com</body>"_s);
    web.signUp.setPage(u"/other"_s, u"<body>other</body>"_s);
    web.openPartner(u"/page"_s);
    QTRY_COMPARE(web.shownHost(u"webHost"_s), web.partner.origin().mid(7));
    QCOMPARE(web.shownHost(u"webHostSafety"_s), u"On this computer"_s);
    QCOMPARE(web.surface->findChild<QLabel *>(u"webHost"_s)->accessibleName(),
             QString(u"This page comes from "_s + web.partner.origin().mid(7)));
    web.evaluate(u"location.href = '%1'"_s.arg(web.signUp.url(u"/other"_s).toString()));
    QTRY_COMPARE(web.shownHost(u"webHost"_s), web.signUp.origin().mid(7));
    QVERIFY(web.problems.isEmpty());
}

void TestHostilePages::hostIsThatOfThePageThatStands()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, u"<body>here</body>"_s);
    web.signUp.setSilent(u"/never"_s);
    web.openPartner(u"/page"_s);
    const QString host = web.partner.origin().mid(7);
    QTRY_COMPARE(web.shownHost(u"webHost"_s), host);
    // On the way to somebody else, and never there: what is seen is still the first one's.
    web.evaluate(u"location.href = '%1'"_s.arg(web.signUp.url(u"/never"_s).toString()));
    QTRY_COMPARE(web.signUp.requestCount(u"/never"_s), 1);
    QCOMPARE(web.evaluate(u"document.body.innerText"_s).toString(), u"here"_s);
    QCOMPARE(web.shownHost(u"webHost"_s), host);
}

void TestHostilePages::windowWithoutAPageIsNotShown_data()
{
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("when");
    QTest::newRow("blank, at once") << u"about:blank"_s << u"write()"_s;
    QTest::newRow("blank, later") << u"about:blank"_s << u"setTimeout(write, 200)"_s;
    QTest::newRow("nothing") << QString() << u"write()"_s;
    QTest::newRow("an address that never answers") << u"/never"_s << u"setTimeout(write, 200)"_s;
}

// Its opener writes a log-in into a window that has no page yet: nobody's address would stand over it. The engine, for
// its part, ends the whole program where such a window is painted.
void TestHostilePages::windowWithoutAPageIsNotShown()
{
    QFETCH(const QString, opened);
    QFETCH(const QString, when);
    WebSurfaceFixture web;
    web.partner.setSilent(u"/never"_s);
    web.partner.setPage(
        u"/opener"_s,
        onClick(u"const w = window.open('%1'); window.w = w; const write = () => { w.document.body.innerHTML "
                "= '<h1>facebook.com</h1><input>'; window.written = 1 }; %2"_s.arg(opened, when)));
    web.signUp.setPage(u"/dialog"_s, u"<body>dialog</body>"_s);
    web.openPartner(u"/opener"_s);
    web.click(u"webView"_s);
    QTRY_COMPARE(web.popUpsOpened.size(), 1);
    // What is asked of the page is answered by the window while it is open; so the bar says that it was written.
    QTRY_COMPARE(web.evaluate(u"opener.written"_s).toInt(), 1);
    QTRY_COMPARE(web.evaluate(u"document.body.innerText.trim()"_s).toString(), u"facebook.com"_s);
    QVERIFY(!web.surface->findChild<QWidget *>(u"popupView"_s));
    // With a page of its own it is shown, by its own name.
    web.evaluate(u"location.href = '%1'; 1"_s.arg(web.signUp.url(u"/dialog"_s).toString()));
    QTRY_VERIFY(web.surface->findChild<QWidget *>(u"popupView"_s));
    QTRY_COMPARE(web.shownHost(u"popupHost"_s), web.signUp.origin().mid(7));
}

void TestHostilePages::shownWindowThatIsEmptiedSaysSo()
{
    WebSurfaceFixture web;
    web.setOpener(web.partner.url(u"/dialog"_s));
    web.partner.setPage(u"/dialog"_s, u"<body>dialog<script>opener.told = 1</script></body>"_s);
    web.openPartner(u"/opener"_s);
    // Emptied by its opener, and filled again: it has no host any more, and the bar does not keep the one that it had.
    web.evaluate(u"setInterval(() => { if (!window.told) return; if (window.told++ == 10) w.location = 'about:blank'; "
                 "if (window.told > 30) try { w.document.body.innerHTML = '<h1>facebook.com</h1>'; } catch (e) {} }, "
                 "20); 1"_s);
    web.click(u"webView"_s);
    QTRY_COMPARE_WITH_TIMEOUT(web.evaluate(u"document.body.innerText.trim()"_s).toString(), u"facebook.com"_s, 20000);
    QTRY_COMPARE(web.shownHost(u"popupHost"_s), u"about:blank"_s);
    QCOMPARE(web.shownHost(u"popupHostSafety"_s), QString());
}

void TestHostilePages::dialogsAreDropped()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, u"<body>here</body>"_s);
    web.openPartner(u"/page"_s);
    QCOMPARE(
        web.evaluate(u"alert('Your session is over'); String(confirm('Pay?')) + prompt('Password?', 'x')"_s).toString(),
        u"falsenull"_s);
    QVERIFY(!QApplication::activeModalWidget());
    web.evaluate(u"print(); 1"_s);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(web.problems.isEmpty());
}

void TestHostilePages::endlessDialogsAreStopped_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("alert") << u"for (;;) alert('Call this number')"_s;
    QTest::newRow("confirm") << u"while (!confirm('Stay?'));"_s;
    QTest::newRow("prompt") << u"for (;;) prompt('Password')"_s;
    QTest::newRow("by the clock") << u"setInterval(() => alert('x'), 1)"_s;
    QTest::newRow("on leaving") << u"onbeforeunload = () => { for (;;) alert('x') }; setTimeout(() => { for (;;) "
                                   "alert('x') }, 50)"_s;
}

void TestHostilePages::endlessDialogsAreStopped()
{
    QFETCH(const QString, script);
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, scripted(script));
    web.partner.setPage(u"/fine"_s, u"<body>fine</body>"_s);
    web.surface->surface().open(web.partner.url(u"/page"_s), web.practice());
    QTRY_VERIFY_WITH_TIMEOUT(web.hasProblem(Kind::PageStopped), 20000);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!web.surface->findChild<QWidget *>(u"webView"_s));

    // And on one goes, by the same link or another.
    web.partner.setPage(u"/page"_s, u"<body>mended</body>"_s);
    web.pagesLoaded = 0;
    web.surface->reload();
    QTRY_COMPARE(web.pagesLoaded, 1);
    QCOMPARE(web.evaluate(u"document.body.innerText"_s).toString(), u"mended"_s);
    web.openPartner(u"/fine"_s);
}

void TestHostilePages::endlessDialogsOfAWindowAreStopped()
{
    WebSurfaceFixture web;
    web.setOpener(web.signUp.url(u"/dialog"_s));
    web.signUp.setPage(u"/dialog"_s, scripted(u"for (;;) alert('x')"_s));
    web.openPartner(u"/opener"_s);
    web.click(u"webView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(web.hasProblem(Kind::PageStopped), 20000);
    QTRY_COMPARE(web.popUpsClosed, 1);
    QVERIFY(!web.surface->findChild<QWidget *>(u"popupView"_s));
    // Its opener may live in the same process, and cannot be asked any more: it comes anew.
    web.signUp.setPage(u"/dialog"_s, u"<body>dialog</body>"_s);
    web.pagesLoaded = 0;
    web.surface->reload();
    QTRY_COMPARE(web.pagesLoaded, 1);
    web.click(u"webView"_s);
    QTRY_COMPARE(web.popUpsOpened.size(), 2);
}

void TestHostilePages::pageThatWantsToStayIsLeft()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s,
                        scripted(u"onbeforeunload = e => { e.preventDefault(); e.returnValue = 'stay'; }"_s));
    web.partner.setPage(u"/fine"_s, u"<body>fine</body>"_s);
    web.openPartner(u"/page"_s);
    web.click(u"webView"_s); // only a page that was touched may ask
    QTRY_VERIFY(web.evaluate(u"navigator.userActivation.hasBeenActive"_s).toBool());
    web.openPartner(u"/fine"_s);
    QCOMPARE(web.evaluate(u"document.body.innerText"_s).toString(), u"fine"_s);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestHostilePages::windowThatWantsToStayIsClosed()
{
    WebSurfaceFixture web;
    web.setOpener(web.signUp.url(u"/dialog"_s));
    web.signUp.setPage(u"/dialog"_s,
                       scripted(u"onbeforeunload = e => { e.preventDefault(); e.returnValue = 'stay'; }"_s));
    web.openPartner(u"/opener"_s);
    web.click(u"webView"_s);
    QTRY_COMPARE(web.evaluate(u"document.body.innerText"_s).toString(), u"practice"_s);
    web.click(u"popupView"_s);
    QTRY_VERIFY(web.evaluate(u"navigator.userActivation.hasBeenActive"_s).toBool());
    web.surface->findChild<QAbstractButton *>(u"popupClose"_s)->click();
    QTRY_COMPARE(web.popUpsClosed, 1);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestHostilePages::deniedWindowsAreStopped_data()
{
    QTest::addColumn<QString>("script");
    const QString link = u"var a = document.createElement('a'); a.href = '%1/x'; a.target = '_blank'; "
                         "document.body.append(a); setInterval(() => { %2 }, 1)"_s;
    QTest::newRow("foreign, held key") << link.arg(u"%1"_s, u"a.dispatchEvent(new MouseEvent('click', {ctrlKey: true, "
                                                            "bubbles: true, cancelable: true}))"_s);
    QTest::newRow("foreign, middle button")
        << link.arg(u"%1"_s, u"a.dispatchEvent(new MouseEvent('click', {button: 1, bubbles: true}))"_s);
    QTest::newRow("foreign, shift") << link.arg(u"%1"_s,
                                                u"a.dispatchEvent(new MouseEvent('click', {shiftKey: true}))"_s);
}

void TestHostilePages::deniedWindowsAreStopped()
{
    QFETCH(const QString, script);
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, scripted(script.arg(web.partner.foreignOrigin())));
    web.surface->surface().open(web.partner.url(u"/page"_s), web.practice());
    QTRY_VERIFY_WITH_TIMEOUT(web.hasProblem(Kind::PageStopped), 20000);
    QVERIFY(web.popUpsOpened.isEmpty());
    QCOMPARE(web.partner.requestCount(u"/x"_s), 0);
    QVERIFY2(web.problems.size() < 20, QByteArray::number(web.problems.size()).constData());
}

void TestHostilePages::endlessProblemsAreToldOnce()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, scripted(u"for (let i = 0; i < 30; ++i) setTimeout(() => { location.href = "
                                             "'%1/' + i; }, i * 5); setTimeout(() => { window.done = 1 }, 400)"_s.arg(
                                                 web.partner.foreignOrigin())));
    web.openPartner(u"/page"_s);
    QTRY_COMPARE(web.evaluate(u"window.done"_s).toInt(), 1);
    QTRY_VERIFY(web.hasProblem(Kind::NavigationDenied));
    QCOMPARE(web.problems.size(), 1);
}

void TestHostilePages::foreignSchemesLeadNowhere_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("data") << u"data:text/html,<h1>facebook.com</h1>"_s;
    QTest::newRow("script") << u"javascript:document.write('out')+'x'"_s;
    QTest::newRow("view-source") << u"view-source:http://127.0.0.1/"_s;
    QTest::newRow("chrome") << u"chrome://version"_s;
    QTest::newRow("devtools") << u"devtools://devtools/bundled/inspector.html"_s;
    QTest::newRow("qrc") << u"qrc:/golive/signupmessages.js"_s;
    QTest::newRow("mail") << u"mailto:owner@golive.example"_s;
    QTest::newRow("telephone") << u"tel:+5511987654321"_s;
    QTest::newRow("app") << u"whatsapp://send?phone=5511987654321"_s;
    QTest::newRow("intent") << u"intent://x#Intent;scheme=fb;end"_s;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/x"_s;
    QTest::newRow("with a name before the host") << u"http://127.0.0.1:80@localhost/x"_s;
    QTest::newRow("blob") << u"blob:http://127.0.0.1/5c1b"_s;
}

void TestHostilePages::foreignSchemesLeadNowhere()
{
    QFETCH(const QString, address);
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, onClick(u"window.w = window.open(\"%1\"); window.clicked = 1"_s.arg(address)));
    web.openPartner(u"/page"_s);
    const QString host = web.partner.origin().mid(7);
    if (!address.startsWith("javascript"_L1)) { // which is the page's own script, and leads nowhere
        web.evaluate(u"location.href = \"%1\"; 1"_s.arg(address));
        web.evaluate(
            u"var f = document.createElement('iframe'); f.src = \"%1\"; document.body.append(f); 1"_s.arg(address));
    }
    web.click(u"webView"_s);
    QTRY_COMPARE(web.shownHost(u"webHost"_s), host);
    const QString where = web.evaluate(u"location.origin"_s).toString();
    QVERIFY2(where == web.partner.origin() || where == u"null"_s, qPrintable(where));
    for (const QLabel *bar : web.surface->findChildren<QLabel *>(u"popupHost"_s))
        QVERIFY2(bar->text().isEmpty() || bar->text() == u"about:blank"_s, qPrintable(bar->text()));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestHostilePages::historyHoldsNobody()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, scripted(u"for (let i = 0; i < 150; ++i) history.pushState(i, '', '#' + i);"
                                             "onpopstate = () => history.forward();"_s));
    web.partner.setPage(u"/fine"_s, u"<body>fine</body>"_s);
    web.openPartner(u"/page"_s);
    web.openPartner(u"/fine"_s);
    QTRY_COMPARE(web.evaluate(u"document.body.innerText"_s).toString(), u"fine"_s);
}

void TestHostilePages::screenIsNotFilled()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s,
                        onClick(u"document.documentElement.requestFullscreen().then(() => { window.answer = 'full' }, "
                                "() => { window.answer = 'no' })"_s));
    web.openPartner(u"/page"_s);
    web.click(u"webView"_s);
    QTRY_COMPARE(web.evaluate(u"window.answer || (document.fullscreenEnabled ? '' : 'no')"_s).toString(), u"no"_s);
    QVERIFY(!web.surface->window()->isFullScreen());
    QVERIFY(web.surface->findChild<QLabel *>(u"webHost"_s)->isVisible());
}

void TestHostilePages::clipboardIsNotRead()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s,
                        onClick(u"window.pasted = document.execCommand('paste'); (navigator.clipboard ? "
                                "navigator.clipboard.readText() : Promise.reject()).then(t => { window.answer = t }, "
                                "() => { window.answer = 'no' })"_s));
    web.openPartner(u"/page"_s);
    web.click(u"webView"_s);
    QTRY_COMPARE(web.evaluate(u"window.answer"_s).toString(), u"no"_s);
    QCOMPARE(web.evaluate(u"window.pasted"_s).toBool(), false);
}

void TestHostilePages::signInOfAServerIsNotAsked()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, u"<body>here</body>"_s);
    web.partner.setSignIn(u"/secret"_s);
    web.openPartner(u"/page"_s);
    // A window of the wizard that asks for "Facebook's" password would be believed.
    web.evaluate(u"fetch('/secret').then(() => { window.over = 1 }, () => { window.over = 1 }); 1"_s);
    QTRY_COMPARE(web.evaluate(u"window.over"_s).toInt(), 1);
    QCOMPARE(web.partner.requestCount(u"/secret"_s), 1);
    QVERIFY(!QApplication::activeModalWidget());
    web.evaluate(u"location.href = '/secret'; 1"_s);
    QTRY_VERIFY(web.partner.requestCount(u"/secret"_s) > 1);
    QVERIFY(!QApplication::activeModalWidget());
}

GOLIVE_WINDOW_TEST(TestHostilePages)

} // namespace tst_hostilepages

#include "tst_hostilepages.moc"
