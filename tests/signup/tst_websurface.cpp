#include "websurfacefixture.h"

#include "signup/web/webpluginload.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>

#ifdef Q_OS_LINUX
#include <signal.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace golive;
using namespace golive::signup;
using Kind = PageProblem::Kind;

namespace {

const QString finish
    = uR"({"type":"WA_EMBEDDED_SIGNUP","event":"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING","version":3,"data":{"waba_id":"611020304050607"}})"_s;
const SignUpMessage finished = CoexistenceFinished{WabaId{u"611020304050607"_s}, std::nullopt};

/// A page that posts `expression` to its opener and then does `afterwards`.
QString posting(const QString &expression, const QString &afterwards = {})
{
    return u"<body>practice<script>window.opener.postMessage(%1, '*'); %2</script></body>"_s.arg(expression, afterwards);
}

} // namespace

/// The real engine, against two loopback origins.
class TestWebSurface : public QObject
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
    void setUpsDoNotShareCookies();
    void forgottenProfileIsGone();
    void deadRendererIsAProblem();
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
    web.signUp.setPage(u"/dialog"_s, u"<body><script>window.opener.postMessage('cb=1&code=noise', '*');</script></body>"_s
                                         + posting(expression));
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
    QTRY_VERIFY(web.surface->findChild<QWidget *>(u"popupView"_s)->height() > 400);
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
    web.signUp.setPage(u"/dialog"_s,
                       u"<body>last screen<script>window.addEventListener('%1', () => "
                       "window.opener.postMessage('%2', '*')); window.opener.postMessage('ready','*');</script></body>"_s
                           .arg(event, finish));
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
                     window.dispatchEvent(new MessageEvent('message', {data: '%1', origin: '%2'}));)"_s
                     .arg(QString(finish).replace(u"611020304050607"_s, u"666"_s), web.signUp.origin()));
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

void TestWebSurface::foreignNavigationIsDenied_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("script") << u"location.href = '%1/foreign'"_s;
    QTest::newRow("form") << u"var f = document.createElement('form'); f.action = '%1/foreign'; f.method = 'post';"
                             "document.body.append(f); f.submit()"_s;
    QTest::newRow("link") << u"var a = document.createElement('a'); a.href = '%1/foreign'; document.body.append(a); "
                             "a.click()"_s;
}

void TestWebSurface::foreignNavigationIsDenied()
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

void TestWebSurface::foreignRedirectIsDenied()
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

void TestWebSurface::foreignRequestsAreBlocked_data()
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

void TestWebSurface::foreignRequestsAreBlocked()
{
    QFETCH(const QString, how);
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, u"<body>here</body>"_s);
    web.openPartner(u"/page"_s);
    web.evaluate(how.arg(web.partner.foreignOrigin()) + u"; 1"_s);
    QTRY_VERIFY(web.hasProblem(Kind::RequestBlocked));
    QCOMPARE(web.partner.requestCount(u"/foreign"_s), 0);
}

void TestWebSurface::popUpWithoutClickIsDenied()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, u"<body><script>window.result = String(window.open('%1'));</script></body>"_s.arg(
                                        web.signUp.url(u"/dialog"_s).toString()));
    web.openPartner(u"/page"_s);
    QCOMPARE(web.evaluate(u"window.result"_s).toString(), u"null"_s);
    QVERIFY(web.popUpsOpened.isEmpty());
    QCOMPARE(web.signUp.requestCount(u"/dialog"_s), 0);
}

void TestWebSurface::popUpOfForeignHostIsDenied()
{
    WebSurfaceFixture web;
    web.setOpener(QUrl(QString(web.signUp.foreignOrigin() + u"/dialog"_s)));
    web.openPartner(u"/opener"_s);
    web.click(u"webView"_s);
    QTRY_VERIFY(web.hasProblem(Kind::PopUpDenied));
    QVERIFY(web.popUpsOpened.isEmpty());
    QCOMPARE(web.signUp.requestCount(u"/dialog"_s), 0);
}

void TestWebSurface::downloadIsDenied()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, u"<body>here</body>"_s);
    web.partner.setPage(u"/file"_s, u"virus"_s, "Content-Disposition: attachment; filename=golive-practice.exe\r\n");
    web.openPartner(u"/page"_s);
    web.evaluate(u"location.href = '/file'"_s);
    QTRY_VERIFY(web.hasProblem(Kind::DownloadDenied));
    QVERIFY(!QFile::exists(QDir::homePath() + u"/Downloads/golive-practice.exe"_s));
}

void TestWebSurface::permissionIsDenied()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, u"<body>here</body>"_s);
    web.openPartner(u"/page"_s);
    web.evaluate(u"navigator.geolocation.getCurrentPosition(() => {}, e => { window.code = e.code; }); 1"_s);
    QTRY_VERIFY(web.hasProblem(Kind::PermissionDenied));
    QTRY_COMPARE(web.evaluate(u"window.code"_s).toInt(), 1);
}

void TestWebSurface::fileChooserIsDenied()
{
    WebSurfaceFixture web;
    web.partner.setPage(u"/page"_s, WebSurfaceFixture::clickable + u"<body onclick=\"document.querySelector('input').click()\">Choose"
                                    "<input type=file hidden></body>"_s);
    web.openPartner(u"/page"_s);
    web.click(u"webView"_s);
    QTRY_VERIFY(web.hasProblem(Kind::FileChooserDenied));
    QVERIFY(!QApplication::activeModalWidget());
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

#ifdef Q_OS_LINUX
namespace {

/// The engine's page processes: they are made by one of its zygotes, which is a child of this program.
QList<pid_t> renderers()
{
    QHash<pid_t, pid_t> parents;
    QList<pid_t> engineProcesses;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const pid_t process = name.toInt();
        QFile stat(u"/proc/%1/stat"_s.arg(name));
        if (process == 0 || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        parents.insert(process, line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toInt());
        if (line.contains("(QtWebEngineProc"))
            engineProcesses.append(process);
    }
    QList<pid_t> found;
    for (const pid_t process : engineProcesses) {
        const pid_t zygote = parents.value(process);
        if (engineProcesses.contains(zygote) && parents.value(zygote) == ::getpid())
            found.append(process);
    }
    return found;
}

} // namespace
#endif

void TestWebSurface::deadRendererIsAProblem()
{
#ifdef Q_OS_LINUX
    WebSurfaceFixture web;
    web.setOpener(web.signUp.url(u"/dialog"_s));
    web.signUp.setPage(u"/dialog"_s, u"<body>dialog</body>"_s);
    web.openPartner(u"/opener"_s);
    web.click(u"webView"_s);
    QTRY_COMPARE(web.evaluate(u"document.body.innerText"_s).toString(), u"dialog"_s);
    const QList<pid_t> processes = renderers();
    QVERIFY(!processes.isEmpty());
    for (const pid_t process : processes)
        ::kill(process, SIGKILL);
    QTRY_VERIFY(web.hasProblem(Kind::RendererDied));
    QTRY_COMPARE(web.popUpsClosed, 1);

    web.pagesLoaded = 0;
    web.surface->reload();
    QTRY_VERIFY(web.pagesLoaded >= 1);
    web.click(u"webView"_s);
    QTRY_COMPARE(web.popUpsOpened.size(), 2);
#else
    QSKIP("finds the page's process by /proc");
#endif
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

QTEST_MAIN(TestWebSurface)
#include "tst_websurface.moc"
