#include "testing/windowtest.h"
#include "websurfacefixture.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace tst_webguards {

using namespace Qt::Literals::StringLiterals;
using namespace golive::signup;
using Kind = PageProblem::Kind;

/// What a hostile page tries in the real engine, and does not get.
class TestWebGuards : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void foreignNavigationIsDenied_data();
    void foreignNavigationIsDenied();
    void foreignRedirectIsDenied();
    void foreignRequestsAreBlocked_data();
    void foreignRequestsAreBlocked();
    void popUpWithoutClickIsDenied();
    void popUpOfForeignHostIsDenied();
    void downloadIsDenied();
    void permissionIsDenied();
    void fileChooserIsDenied();
};

void TestWebGuards::foreignNavigationIsDenied_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("script") << u"location.href = '%1/foreign'"_s;
    QTest::newRow("form") << u"var f = document.createElement('form'); f.action = '%1/foreign'; f.method = 'post';"
                             "document.body.append(f); f.submit()"_s;
    QTest::newRow("link") << u"var a = document.createElement('a'); a.href = '%1/foreign'; document.body.append(a); "
                             "a.click()"_s;
}

void TestWebGuards::foreignNavigationIsDenied()
{
    QFETCH(const QString, how);
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, u"<body>here</body>"_s);
    web.openPartner(u"/page"_s);
    web.evaluate(how.arg(web.partner.foreignOrigin()));
    QTRY_VERIFY(web.hasProblem(Kind::NavigationDenied));
    QCOMPARE(web.problems.first().host, web.partner.foreignOrigin().mid(7));
    QCOMPARE(web.partner.requestCount(u"/foreign"_s), 0);
    QCOMPARE(web.evaluate(u"document.body.innerText.trim()"_s).toString(), u"here"_s);
}

void TestWebGuards::foreignRedirectIsDenied()
{
    WebSurfaceFixture web;
    web.partner.setRedirect(u"/short"_s, web.partner.foreignOrigin() + u"/foreign"_s);
    web.surface->surface().open(web.partner.url(u"/short"_s), web.practice());
    QTRY_VERIFY(web.hasProblem(Kind::NavigationDenied));
    QCOMPARE(web.partner.requestCount(u"/foreign"_s), 0);

    web.partner.setRedirect(u"/fine"_s, web.signUp.origin() + u"/page"_s);
    web.signUp.setPage(u"/page"_s, u"<body>here</body>"_s);
    web.openPartner(u"/fine"_s);
    QCOMPARE(web.signUp.requestCount(u"/page"_s), 1);
}

void TestWebGuards::foreignRequestsAreBlocked_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("fetch") << u"fetch('%1/foreign', {mode: 'no-cors'}).catch(() => {})"_s;
    QTest::newRow("picture") << u"new Image().src = '%1/foreign'"_s;
    QTest::newRow("beacon") << u"navigator.sendBeacon('%1/foreign', 'x')"_s;
    QTest::newRow("script") << u"var s = document.createElement('script'); s.src = '%1/foreign'; "
                               "document.body.append(s)"_s;
    QTest::newRow("frame") << u"var f = document.createElement('iframe'); f.src = '%1/foreign'; "
                              "document.body.append(f)"_s;
    QTest::newRow("socket") << u"new WebSocket('%1/foreign'.replace('http', 'ws'))"_s;
}

void TestWebGuards::foreignRequestsAreBlocked()
{
    QFETCH(const QString, how);
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, u"<body>here</body>"_s);
    web.openPartner(u"/page"_s);
    web.evaluate(how.arg(web.partner.foreignOrigin()) + u"; 1"_s);
    QTRY_VERIFY(web.hasProblem(Kind::RequestBlocked));
    QCOMPARE(web.partner.requestCount(u"/foreign"_s), 0);
}

void TestWebGuards::popUpWithoutClickIsDenied()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, u"<body><script>window.result = String(window.open('%1'));</script></body>"_s.arg(
                                        web.signUp.url(u"/dialog"_s).toString()));
    web.openPartner(u"/page"_s);
    QCOMPARE(web.evaluate(u"window.result"_s).toString(), u"null"_s);
    QVERIFY(web.popUpsOpened.isEmpty());
    QCOMPARE(web.signUp.requestCount(u"/dialog"_s), 0);
}

void TestWebGuards::popUpOfForeignHostIsDenied()
{
    WebSurfaceFixture web;
    web.setOpener(QUrl(QString(web.signUp.foreignOrigin() + u"/dialog"_s)));
    web.openPartner(u"/opener"_s);
    web.click(u"webView"_s);
    QTRY_VERIFY(web.hasProblem(Kind::PopUpDenied));
    QVERIFY(web.popUpsOpened.isEmpty());
    QCOMPARE(web.signUp.requestCount(u"/dialog"_s), 0);
}

void TestWebGuards::downloadIsDenied()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, u"<body>here</body>"_s);
    web.partner.setPage(u"/file"_s, u"virus"_s, "Content-Disposition: attachment; filename=golive-practice.exe\r\n");
    web.openPartner(u"/page"_s);
    web.evaluate(u"location.href = '/file'"_s);
    QTRY_VERIFY(web.hasProblem(Kind::DownloadDenied));
    QVERIFY(!QFile::exists(QDir::homePath() + u"/Downloads/golive-practice.exe"_s));
}

void TestWebGuards::permissionIsDenied()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, u"<body>here</body>"_s);
    web.openPartner(u"/page"_s);
    web.evaluate(u"navigator.geolocation.getCurrentPosition(() => {}, e => { window.code = e.code; }); 1"_s);
    QTRY_VERIFY(web.hasProblem(Kind::PermissionDenied));
    QTRY_COMPARE(web.evaluate(u"window.code"_s).toInt(), 1);
}

void TestWebGuards::fileChooserIsDenied()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, WebSurfaceFixture::clickable +
                                        u"<body onclick=\"document.querySelector('input').click()\">Choose"
                                        "<input type=file hidden></body>"_s);
    web.openPartner(u"/page"_s);
    web.click(u"webView"_s);
    QTRY_VERIFY(web.hasProblem(Kind::FileChooserDenied));
    QVERIFY(!QApplication::activeModalWidget());
}

GOLIVE_WINDOW_TEST(TestWebGuards)

} // namespace tst_webguards

#include "tst_webguards.moc"
