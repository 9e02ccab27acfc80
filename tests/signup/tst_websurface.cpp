#include "websurfacefixture.h"

#include "platform/loadedlibrary.h"
#include "signup/web/webpluginload.h"
#include "testing/windowtest.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>

namespace tst_websurface {

using namespace Qt::Literals::StringLiterals;
using namespace golive;
using namespace golive::signup;
using Kind = PageProblem::Kind;

const QString finish =
    uR"({"type":"WA_EMBEDDED_SIGNUP","event":"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING","version":3,"data":{"waba_id":"611020304050607"}})"_s;
const SignUpMessage finished = CoexistenceFinished{WabaId{u"611020304050607"_s}, std::nullopt};

/// A page that posts `expression` to its opener and then does `afterwards`.
QString posting(const QString &expression, const QString &afterwards = {})
{
    return u"<body>practice<script>window.opener.postMessage(%1, '*'); %2</script></body>"_s.arg(expression,
                                                                                                 afterwards);
}

/// The real engine, against two loopback origins.
class TestWebSurface : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finishOfThePopUpArrives_data();
    void finishOfThePopUpArrives();
    void popUpShowsItsRealHost();
    void popUpClosingByItselfIsReported();
    void popUpClosedByThePersonStillSpeaks_data();
    void popUpClosedByThePersonStillSpeaks();
    void secondPopUpIsDenied();
    void forgedMessagesAreIgnored();
    void bridgeIsInvisibleToThePage();
    void setUpsDoNotShareCookies();
    void forgottenProfileIsGone();
    void deadServerIsAProblem();
    void pastedHostIsAskedAbout();
    void surfaceMayGoWithItsPopUpOpen();
    void surfaceMayGoWhenItSpeaks();
    void pictureOfThePage();
};

void TestWebSurface::initTestCase()
{
    const auto factory = loadWebPlugin(QString::fromUtf8(GOLIVE_WEB_PLUGIN));
    QVERIFY2(factory.has_value(), factory ? "" : qPrintable(factory.error()));
    (*factory)->warmUp();
    QVERIFY(isQtLibraryLoaded("WebEngineCore"_L1)); // by the name that tst_webavailability asks for
}

void TestWebSurface::finishOfThePopUpArrives_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("text") << u"'%1'"_s.arg(finish);
    QTest::newRow("object") << finish;
}

void TestWebSurface::finishOfThePopUpArrives()
{
    QFETCH(const QString, expression);
    WebSurfaceFixture web;
    web.setOpener(web.signUp.url(u"/dialog"_s));
    web.signUp.setPage(u"/dialog"_s,
                       u"<body><script>window.opener.postMessage('cb=1&code=noise', '*');</script></body>"_s +
                           posting(expression));
    web.openPartner(u"/opener"_s);
    web.click(u"webView"_s);
    QTRY_COMPARE(web.messages.size(), 1);
    QVERIFY(web.messages.first() == finished);
    QCOMPARE(web.popUpsOpened.size(), 1);
    QVERIFY(web.problems.isEmpty());
}

void TestWebSurface::popUpShowsItsRealHost()
{
    WebSurfaceFixture web;
    web.setOpener(web.signUp.url(u"/dialog"_s));
    web.signUp.setPage(u"/dialog"_s, u"<title>www.facebook.com</title>"_s);
    web.openPartner(u"/opener"_s);
    web.click(u"webView"_s);
    QTRY_VERIFY(web.surface->findChild<QLabel *>(u"popupHost"_s));
    const auto *host = web.surface->findChild<QLabel *>(u"popupHost"_s);
    QTRY_COMPARE(host->text(), web.signUp.origin().mid(7));
    QTRY_VERIFY(host->isVisible());
    const auto heightOfView = [&web] {
        const auto *view = web.surface->findChild<QWidget *>(u"popupView"_s);
        return view ? view->height() : 0; // the host is there a moment before it
    };
    QTRY_VERIFY(heightOfView() > 400);
    QCOMPARE(web.surface->findChild<QWidget *>(u"popupView"_s)->accessibleName(), u"Facebook window"_s);
}

void TestWebSurface::popUpClosingByItselfIsReported()
{
    WebSurfaceFixture web;
    web.setOpener(web.signUp.url(u"/dialog"_s));
    web.signUp.setPage(u"/dialog"_s, posting(u"'%1'"_s.arg(finish), u"window.close();"_s));
    web.openPartner(u"/opener"_s);
    web.click(u"webView"_s);
    QTRY_COMPARE(web.popUpsClosed, 1);
    QTRY_COMPARE(web.messages.size(), 1);
    QTRY_VERIFY(!web.surface->findChild<QWidget *>(u"popupView"_s));
    QCOMPARE(web.evaluate(u"window.w.closed"_s).toBool(), true);

    // And again: the next attempt opens a new one.
    web.click(u"webView"_s);
    QTRY_COMPARE(web.popUpsClosed, 2);
    QTRY_COMPARE(web.messages.size(), 2);
}

void TestWebSurface::popUpClosedByThePersonStillSpeaks_data()
{
    QTest::addColumn<QString>("event");
    QTest::newRow("beforeunload") << u"beforeunload"_s;
    QTest::newRow("pagehide") << u"pagehide"_s;
}

void TestWebSurface::popUpClosedByThePersonStillSpeaks()
{
    QFETCH(const QString, event);
    WebSurfaceFixture web;
    web.setOpener(web.signUp.url(u"/dialog"_s));
    web.signUp.setPage(
        u"/dialog"_s,
        u"<body>last screen<script>window.addEventListener('%1', () => "
        "window.opener.postMessage('%2', '*')); window.opener.postMessage('ready','*');</script></body>"_s.arg(event,
                                                                                                               finish));
    web.openPartner(u"/opener"_s);
    web.evaluate(u"window.addEventListener('message', e => { window.seen = e.data; })"_s);
    web.click(u"webView"_s);
    QTRY_VERIFY(web.surface->findChild<QWidget *>(u"popupView"_s));
    QTRY_COMPARE(web.evaluate(u"window.opener ? window.opener !== null && document.body.innerText : ''"_s).toString(),
                 u"last screen"_s);
    web.surface->findChild<QAbstractButton *>(u"popupClose"_s)->click();
    QTRY_COMPARE(web.popUpsClosed, 1);
    QTRY_COMPARE(web.messages.size(), 1);
    QTRY_COMPARE(web.evaluate(u"window.w.closed"_s).toBool(), true);
}

void TestWebSurface::secondPopUpIsDenied()
{
    WebSurfaceFixture web;
    web.setOpener(web.signUp.url(u"/dialog"_s));
    web.signUp.setPage(u"/dialog"_s, WebSurfaceFixture::clickable + u"<body onclick=\"window.result = "
                                                                    "String(window.open('/other'))\">dialog</body>"_s);
    web.openPartner(u"/opener"_s);
    web.click(u"webView"_s);
    QTRY_COMPARE(web.evaluate(u"document.body.innerText"_s).toString(), u"dialog"_s);
    web.click(u"popupView"_s);
    QTRY_VERIFY(web.hasProblem(Kind::PopUpDenied));
    QCOMPARE(web.popUpsOpened.size(), 1);
    QCOMPARE(web.signUp.requestCount(u"/other"_s), 0);
}

void TestWebSurface::forgedMessagesAreIgnored()
{
    WebSurfaceFixture web;
    web.setOpener(web.signUp.url(u"/dialog"_s));
    web.signUp.setPage(u"/dialog"_s, posting(u"'%1'"_s.arg(finish)));
    web.openPartner(u"/opener"_s);
    // From the partner's own origin, and an event that claims to come from the sign-up's.
    web.evaluate(uR"(window.postMessage('%1', '*');
                     window.dispatchEvent(new MessageEvent('message', {data: '%1', origin: '%2'}));)"_s.arg(
        QString(finish).replace(u"611020304050607"_s, u"666"_s), web.signUp.origin()));
    web.click(u"webView"_s);
    // The real one comes last by the same way: had the others been taken, they would be here.
    QTRY_VERIFY(!web.messages.isEmpty());
    QCOMPARE(web.messages.size(), 1);
    QVERIFY(web.messages.first() == finished);
}

void TestWebSurface::bridgeIsInvisibleToThePage()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, u"<body></body>"_s);
    web.openPartner(u"/page"_s);
    QCOMPARE(web.evaluate(u"typeof qt + ' ' + typeof QWebChannel"_s).toString(), u"undefined undefined"_s);
    QVERIFY(web.evaluate(u"navigator.userAgent"_s).toString().contains(u"QtWebEngine/"_s));
}

void TestWebSurface::setUpsDoNotShareCookies()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/in"_s, u"<body>in</body>"_s, "Set-Cookie: who=client-one; Max-Age=9999; Path=/\r\n");
    web.partner.setPage(u"/who"_s, u"<body>who</body>"_s);
    web.openPartner(u"/in"_s);
    web.openPartner(u"/who"_s);
    QCOMPARE(web.partner.lastCookie(u"/who"_s), "who=client-one");

    const auto other = web.makeSurface(u"setup-2"_s);
    other->surface().open(web.partner.url(u"/who"_s), web.practice());
    QTRY_COMPARE(web.partner.requestCount(u"/who"_s), 2);
    QCOMPARE(web.partner.lastCookie(u"/who"_s), QByteArray());
}

void TestWebSurface::forgottenProfileIsGone()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/in"_s, u"<body>in</body>"_s, "Set-Cookie: who=client-one; Max-Age=9999; Path=/\r\n");
    web.partner.setPage(u"/who"_s, u"<body>who</body>"_s);
    web.openPartner(u"/in"_s);
    const QString folder = web.folder.filePath(u"setup-1"_s);
    QTRY_VERIFY(QFile::exists(folder));
    web.surface->forgetProfile();
    QTRY_VERIFY(!QFile::exists(folder));
    web.openPartner(u"/who"_s);
    QCOMPARE(web.partner.lastCookie(u"/who"_s), QByteArray());
}

void TestWebSurface::deadServerIsAProblem()
{
    WebSurfaceFixture web;
    const QUrl link = web.partner.url(u"/page"_s);
    const SignUpContext context = web.practice();
    web.partner.close();
    web.surface->surface().open(link, context);
    QTRY_VERIFY(web.hasProblem(Kind::LoadFailed));
    QCOMPARE(web.problems.size(), 1);
}

void TestWebSurface::pastedHostIsAskedAbout()
{
    WebSurfaceFixture web;
    const QUrl link(u"https://onboarding.reseller.invalid/x"_s);
    web.surface->surface().open(link, SignUpContext::live(LinkSource::Pasted));
    QTRY_COMPARE(web.hostsToConfirm, QStringList{link.host()});
    QVERIFY(!web.surface->runPracticeScript(u"1"_s));
    web.surface->surface().confirmHost(u"other.invalid"_s); // not what was asked
    QCOMPARE(web.hostsToConfirm.size(), 1);
    QVERIFY(web.problems.isEmpty());
}

void TestWebSurface::surfaceMayGoWithItsPopUpOpen()
{
    WebSurfaceFixture web;
    web.setOpener(web.signUp.url(u"/dialog"_s));
    web.signUp.setPage(u"/dialog"_s, u"<body>dialog</body>"_s);
    web.openPartner(u"/opener"_s);
    web.click(u"webView"_s);
    QTRY_COMPARE(web.popUpsOpened.size(), 1);
    web.surface.reset();
    QVERIFY(!web.surface);
}

void TestWebSurface::surfaceMayGoWhenItSpeaks()
{
    WebSurfaceFixture web;
    web.setOpener(web.signUp.url(u"/dialog"_s));
    web.signUp.setPage(u"/dialog"_s, posting(u"'%1'"_s.arg(finish), u"window.close();"_s));
    web.openPartner(u"/opener"_s);
    bool isGone = false;
    QObject context;
    QObject::connect(&web.surface->surface(), &SignUpSurface::messageReceived, &context, [&] {
        web.surface.reset();
        isGone = true;
    });
    web.click(u"webView"_s);
    QTRY_VERIFY(isGone);
}

void TestWebSurface::pictureOfThePage()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, u"<body style='background:#00ff00'></body>"_s);
    web.openPartner(u"/page"_s);
    QTRY_COMPARE(web.surface->grabPage().pixelColor(400, 300), QColor(0, 255, 0));
}

GOLIVE_WINDOW_TEST(TestWebSurface)

} // namespace tst_websurface

#include "tst_websurface.moc"
