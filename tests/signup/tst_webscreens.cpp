#include "websurfacefixture.h"

#include "signup/web/webpluginload.h"
#include "testing/windowtest.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

namespace tst_webscreens {

using namespace Qt::Literals::StringLiterals;
using namespace golive;
using namespace golive::signup;

QString heading(const QString &text)
{
    return u"<body><h1 id='h'>%1</h1><button>Next</button></body>"_s.arg(text);
}

QString headingBecomes(const QString &text)
{
    return u"document.getElementById('h').textContent = '%1'; true"_s.arg(text);
}

/// Which screen the pages show, read by the real engine.
class TestWebScreens : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theShownPageDecides();
    void changesAreSeenWithin300Milliseconds();
    void onlyWhatIsInSightCounts();
    void thePageSeesNothingOfIt();
    void aPageThatNeverRestsIsReadNowAndThen();
};

void TestWebScreens::initTestCase()
{
    const auto factory = loadWebPlugin(QString::fromUtf8(GOLIVE_WEB_PLUGIN));
    QVERIFY2(factory.has_value(), factory ? "" : qPrintable(factory.error()));
    (*factory)->warmUp();
}

void TestWebScreens::theShownPageDecides()
{
    WebSurfaceFixture web;
    QVERIFY(web.isLoaded());
    web.signUp.setPage(u"/dialog"_s, heading(u"Select your setup"_s));
    web.partner.setPage(u"/opener"_s, WebSurfaceFixture::clickable + uR"(<body><h1>Connect your WhatsApp Business app
        number</h1><button>Continue with Facebook</button><script>
        document.body.onclick = () => { window.w = window.open('%1', 'signup', 'width=400,height=400'); };
        </script></body>)"_s.arg(web.signUp.url(u"/dialog"_s).toString()));
    web.openPartner(u"/opener"_s);
    QTRY_COMPARE(web.screens.value(web.screens.size() - 1), u"continue-with-facebook"_s);
    web.click(u"webView"_s);
    QTRY_COMPARE(web.screens.constLast(), u"setup-choice"_s);
    // The opener's page may change: what is not shown does not speak.
    QCOMPARE(web.evaluate(headingBecomes(u"Business information"_s)), QVariant(true));
    QTRY_COMPARE(web.screens.constLast(), u"business-information"_s);
    web.evaluate(u"window.close()"_s);
    QTRY_COMPARE(web.popUpsClosed, 1);
    QTRY_COMPARE(web.screens.constLast(), u"continue-with-facebook"_s);
}

void TestWebScreens::changesAreSeenWithin300Milliseconds()
{
    WebSurfaceFixture web;
    QVERIFY(web.isLoaded());
    web.partner.setPage(u"/page"_s, heading(u"Select your setup"_s));
    web.openPartner(u"/page"_s);
    QTRY_COMPARE(web.screens.value(web.screens.size() - 1), u"setup-choice"_s);
    const QList<std::pair<QString, QString>> all{{u"Business information"_s, u"business-information"_s},
                                                 {u"Terms"_s, u"terms"_s},
                                                 {u"Two-factor authentication"_s, u"second-factor"_s},
                                                 {u"Add a phone number for WhatsApp"_s, u"phone-number"_s},
                                                 {u"Create a business portfolio"_s, u"new-business"_s},
                                                 {u"Select a business portfolio"_s, u"portfolio"_s},
                                                 {u"Share your contacts and chats"_s, u"hand-off-qr"_s}};
    QList<qint64> times;
    for (const auto &[text, screen] : all) {
        QElapsedTimer since;
        since.start();
        web.evaluate(headingBecomes(text));
        QTRY_COMPARE(web.screens.constLast(), screen);
        times << since.elapsed();
    }
    std::sort(times.begin(), times.end());
    qInfo() << "milliseconds from a change to its screen:" << times;
    // The one in the middle: a busy machine may take its time once.
    QVERIFY2(times.at(times.size() / 2) < 300, qPrintable(QString::number(times.at(times.size() / 2))));
}

void TestWebScreens::onlyWhatIsInSightCounts()
{
    WebSurfaceFixture web;
    QVERIFY(web.isLoaded());
    web.partner.setPage(u"/page"_s, u"<body><div id='a' style='display:none'><h1>Select your setup</h1></div>"
                                    "<div id='b'><h2>Business information</h2></div></body>"_s);
    web.openPartner(u"/page"_s);
    QTRY_COMPARE(web.screens.value(web.screens.size() - 1), u"business-information"_s);
    // Pages of one document show and hide their screens by style alone.
    web.evaluate(u"document.getElementById('a').style.display = 'block';"
                 "document.getElementById('b').style.display = 'none'"_s);
    QTRY_COMPARE(web.screens.constLast(), u"setup-choice"_s);
}

void TestWebScreens::thePageSeesNothingOfIt()
{
    WebSurfaceFixture web;
    QVERIFY(web.isLoaded());
    web.partner.setPage(u"/page"_s, heading(u"Select your setup"_s));
    web.openPartner(u"/page"_s);
    QTRY_COMPARE(web.screens.value(web.screens.size() - 1), u"setup-choice"_s);
    QCOMPARE(web.evaluate(u"typeof watchScreen + typeof qt + typeof QWebChannel"_s).toString(),
             u"undefinedundefinedundefined"_s);
}

void TestWebScreens::aPageThatNeverRestsIsReadNowAndThen()
{
    WebSurfaceFixture web;
    QVERIFY(web.isLoaded());
    // Between two screens, a thousand times a second as far as the engine can, beside ten thousand headings.
    web.partner.setPage(u"/page"_s, uR"(<body><h1 id='h'>Terms</h1><div id='many'></div><script>
        document.getElementById('many').innerHTML = '<h3>x</h3>'.repeat(10000);
        window.turns = 0;
        const timer = setInterval(() => {
            const h = document.getElementById('h');
            h.textContent = ++window.turns % 2 ? 'Select your setup' : 'Terms';
            if (window.turns === 400) { clearInterval(timer); h.textContent = 'Business information'; }
        }, 1);
        </script></body>)"_s);
    QElapsedTimer since;
    since.start();
    web.openPartner(u"/page"_s);
    QTRY_COMPARE_WITH_TIMEOUT(web.screens.value(web.screens.size() - 1), u"business-information"_s, 30000);
    const qint64 mostReads = since.elapsed() / 100 + 2;
    QVERIFY2(web.screens.size() <= mostReads, qPrintable(QString::number(web.screens.size())));
}

GOLIVE_WINDOW_TEST(TestWebScreens)

} // namespace tst_webscreens

#include "tst_webscreens.moc"
