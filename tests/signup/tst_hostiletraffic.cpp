#include "testing/windowtest.h"
#include "websurfacefixture.h"

#include <QAbstractButton>
#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace tst_hostiletraffic {

using namespace Qt::Literals::StringLiterals;
using namespace golive;
using namespace golive::signup;
using Kind = PageProblem::Kind;

const QString finish =
    uR"({"type":"WA_EMBEDDED_SIGNUP","event":"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING","version":3,"data":{"waba_id":"611020304050607"}})"_s;

const SignUpMessage finished = CoexistenceFinished{WabaId{u"611020304050607"_s}, std::nullopt};

QString scripted(const QString &script)
{
    return WebSurfaceFixture::clickable + u"<body>practice<script>%1</script></body>"_s.arg(script);
}

QString onClick(const QString &script)
{
    return scripted(u"document.body.onclick = () => { %1 };"_s.arg(script));
}

/// The files below this folder that hold the text.
QStringList filesWith(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found << file.fileName();
    }
    return found;
}

/// Pages that say too much, say nothing at all, or leave something behind, in the real engine.
class TestHostileTraffic : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void floodOfMessagesDrownsNothing();
    void oversizedMessagesAreNoFinish_data();
    void oversizedMessagesAreNoFinish();
    void emptyPageIsToldOf_data();
    void emptyPageIsToldOf();
    void nothingOfAClientIsLeftToTheNext();
};

void TestHostileTraffic::floodOfMessagesDrownsNothing()
{
    WebSurfaceFixture web;
    web.setOpener(web.signUp.url(u"/dialog"_s));
    web.signUp.setPage(u"/dialog"_s, scripted(u"onclick = () => opener.postMessage('%1', '*')"_s.arg(finish)));
    web.openPartner(u"/opener"_s);
    web.click(u"webView"_s);
    QTRY_COMPARE(web.evaluate(u"document.body.innerText"_s).toString(), u"practice"_s);
    // The pop-up's own, and its opener's in the pop-up's name: hundreds a second.
    web.evaluate(u"window.n = 0; window.t = setInterval(() => { for (let i = 0; i < 200; ++i) { ++window.n; "
                 "opener.postMessage('{\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"NOISE\"}', '*'); } }, 20); 1"_s);
    QTRY_VERIFY(web.evaluate(u"window.n"_s).toInt() > 2000);
    web.evaluate(u"clearInterval(window.t); 1"_s);
    // A second later it is heard again.
    QTRY_VERIFY_WITH_TIMEOUT((web.click(u"popupView"_s), web.messages.contains(finished)), 10000);
    QVERIFY2(web.messages.size() < 200, QByteArray::number(web.messages.size()).constData());
}

void TestHostileTraffic::oversizedMessagesAreNoFinish_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("long")
        << u"JSON.stringify({type: 'WA_EMBEDDED_SIGNUP', event: 'FINISH', data: {x: 'x'.repeat(1e7)}})"_s;
    QTest::newRow("long object") << u"({type: 'WA_EMBEDDED_SIGNUP', event: 'FINISH', data: {x: 'x'.repeat(1e6)}})"_s;
    QTest::newRow("deep")
        << u"'{\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"FINISH\",\"data\":' + '{\"a\":'.repeat(9000) "
           "+ '1' + '}'.repeat(9001)"_s;
    QTest::newRow("within another") << u"JSON.stringify({data: {type: 'WA_EMBEDDED_SIGNUP', event: 'FINISH'}})"_s;
    QTest::newRow("in a list") << u"JSON.stringify([{type: 'WA_EMBEDDED_SIGNUP', event: 'FINISH'}])"_s;
    QTest::newRow("unprintable") << u"(() => { const a = {type: 'WA_EMBEDDED_SIGNUP'}; a.self = a; return a })()"_s;
}

void TestHostileTraffic::oversizedMessagesAreNoFinish()
{
    QFETCH(const QString, expression);
    WebSurfaceFixture web;
    web.setOpener(web.signUp.url(u"/dialog"_s));
    web.signUp.setPage(u"/dialog"_s, scripted(u"opener.postMessage(%1, '*'); opener.postMessage('%2', '*')"_s.arg(
                                         expression, finish)));
    web.openPartner(u"/opener"_s);
    web.click(u"webView"_s);
    QTRY_VERIFY(!web.messages.isEmpty());
    QVERIFY(web.messages.last() == finished);
    QCOMPARE(web.messages.size(), 1);
}

void TestHostileTraffic::emptyPageIsToldOf_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("nothing on it") << u"<body></body>"_s;
    QTest::newRow("white space") << u"<body> <div> </div></body>"_s;
    QTest::newRow("never answered") << QString();
    QTest::newRow("busy with itself") << u"<body><script>for (;;);</script></body>"_s;
}

void TestHostileTraffic::emptyPageIsToldOf()
{
    QFETCH(const QString, page);
    WebSurfaceFixture web(u"setup-1"_s, std::chrono::milliseconds(2500));
    // Its opener loads without end, too, and was loaded before: but on that there is something to see.
    web.partner.setSilent(u"/picture"_s);
    web.partner.setPage(u"/opener"_s,
                        onClick(u"window.w = window.open('%1')"_s.arg(web.signUp.url(u"/dialog"_s).toString())) +
                            u"<img src='/picture'>"_s);
    if (page.isEmpty())
        web.signUp.setSilent(u"/dialog"_s);
    else
        web.signUp.setPage(u"/dialog"_s, page);
    web.surface->surface().open(web.partner.url(u"/opener"_s), web.practice());
    QTRY_COMPARE(web.partner.requestCount(u"/picture"_s), 1);
    web.click(u"webView"_s);
    QTRY_COMPARE(web.popUpsOpened.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(web.hasProblem(Kind::NothingShown), 15000);
    for (const PageProblem &problem : std::as_const(web.problems))
        QCOMPARE(problem.kind, Kind::NothingShown);
    // Its opener may live in the process that is busy.
    QVERIFY(web.problems.size() <= (page.contains(u"for"_s) ? 2 : 1));
    // Such a window can be left.
    web.surface->findChild<QAbstractButton *>(u"popupClose"_s)->click();
    QTRY_COMPARE(web.popUpsClosed, 1);
}

// Cookies, storage and cache of a client, by what stands on the disk afterwards and by what the next one has. That two
// clients do not share them while both are there is tst_websurface's.
void TestHostileTraffic::nothingOfAClientIsLeftToTheNext()
{
    const QByteArray mark = "CLIENT-ONE-IS-HERE";
    WebSurfaceFixture web;
    web.partner.setPage(u"/in"_s, u"<body>in %1</body>"_s.arg(QString::fromLatin1(mark)),
                        "Set-Cookie: who=" + mark + "; Max-Age=9999; Path=/\r\nCache-Control: max-age=9999\r\n");
    web.partner.setPage(u"/who"_s, u"<body>who</body>"_s);
    web.openPartner(u"/in"_s);
    web.evaluate(u"localStorage.setItem('who', '%1'); sessionStorage.setItem('who', '%1');"
                 "var open = indexedDB.open('who'); open.onupgradeneeded = () => open.result.createObjectStore('s');"
                 "open.onsuccess = () => { var t = open.result.transaction('s', 'readwrite');"
                 "t.objectStore('s').put('%1', 'k'); t.oncomplete = () => { window.kept = 1 } }; 1"_s.arg(
                     QString::fromLatin1(mark)));
    QTRY_COMPARE(web.evaluate(u"window.kept"_s).toInt(), 1);
    // It is on the disk indeed: else its absence below would say nothing.
    QTRY_VERIFY_WITH_TIMEOUT(!filesWith(web.folder.path(), mark).isEmpty(), 20000);

    web.surface->forgetProfile();
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(web.folder.filePath(u"setup-1"_s)), 20000);
    QCOMPARE(filesWith(web.folder.path(), mark), QStringList());

    // As the wizard does it: the first view goes, another client's comes.
    web.surface.reset();
    web.surface = web.makeSurface(u"setup-2"_s);
    web.surface->resize(400, 400);
    web.surface->show();
    web.surface->surface().open(web.partner.url(u"/who"_s), web.practice());
    QTRY_COMPARE(web.partner.requestCount(u"/who"_s), 1);
    QCOMPARE(web.partner.lastCookie(u"/who"_s), QByteArray());
    QTRY_COMPARE(web.evaluate(u"document.body ? document.body.innerText : ''"_s).toString(), u"who"_s);
    QCOMPARE(web.evaluate(u"document.cookie + localStorage.getItem('who')"_s).toString(), u"null"_s);
}

GOLIVE_WINDOW_TEST(TestHostileTraffic)

} // namespace tst_hostiletraffic

#include "tst_hostiletraffic.moc"
