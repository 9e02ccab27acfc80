#include "testing/windowtest.h"
#include "websurfacefixture.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace tst_hostilehosts {

using namespace Qt::Literals::StringLiterals;
using namespace golive;
using namespace golive::signup;
using Kind = PageProblem::Kind;

/// The live rules in the real engine, by the real names: each of them leads to one server on this computer, whose
/// certificate is taken for theirs.
class TestHostileHosts : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void linkIsFollowedAndItsHostShown();
    void longHostKeepsItsEnd();
    void unsafePageIsNotShown();
    void lookAlikesAreNotShown_data();
    void lookAlikesAreNotShown();
    void internationalNameIsShownAsItIsWritten();
    void checkOfAnybodyElseIsNot_data();
    void checkOfAnybodyElseIsNot();
    void missingPictureIsNot();
    void companyLogInThatTheLinkLeadsToIsNotAsked();

private:
    /// Opens the link; the page of it stands.
    static void openLink(WebSurfaceFixture &web, const QString &address, LinkSource source = LinkSource::PartnerApi);

    inline static LoopbackSite *s_site = nullptr;
};

// The partner's: of Facebook's own names the engine has pinned keys, and takes no certificate but the true one.
const QString pageHost = u"hosted.gupshup.io"_s;
const QString page = pageHost + u"/dialog"_s;

void TestHostileHosts::initTestCase()
{
    s_site = new LoopbackSite(LoopbackSite::Speaks::Https);
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--ignore-certificate-errors --host-resolver-rules=\"MAP * 127.0.0.1:" +
                                              QByteArray::number(s_site->serverPort()) + "\"");
}

void TestHostileHosts::init()
{
    Test::init();
    s_site->forgetAll();
}

void TestHostileHosts::openLink(WebSurfaceFixture &web, const QString &address, LinkSource source)
{
    web.pagesLoaded = 0;
    web.surface->surface().open(QUrl(QString(u"https://"_s + address)), SignUpContext::live(source));
    // An engine that was just started on a machine with much else to do.
    QTRY_VERIFY_WITH_TIMEOUT(web.pagesLoaded == 1, 60000);
}

void TestHostileHosts::linkIsFollowedAndItsHostShown()
{
    WebSurfaceFixture web;
    s_site->setRedirect(u"gs.tc.im/x"_s, u"https://hosted.gupshup.io/golive"_s);
    s_site->setPage(u"hosted.gupshup.io/golive"_s, u"<body>go live</body>"_s);
    openLink(web, u"gs.tc.im/x"_s);
    QTRY_COMPARE(web.shownHost(u"webHost"_s), u"hosted.gupshup.io"_s);
    QCOMPARE(web.shownHost(u"webHostSafety"_s), u"Secure"_s);
    QVERIFY(web.problems.isEmpty());
}

void TestHostileHosts::longHostKeepsItsEnd()
{
    WebSurfaceFixture web;
    const QString host =
        u"www.facebook.com.log-in."_s + QString(50, u'a') + u'.' + QString(50, u'b') + u".gupshup.io"_s;
    s_site->setPage(host + u"/x"_s, u"<body>log in</body>"_s);
    web.surface->resize(420, 500);
    openLink(web, host + u"/x"_s);
    QTRY_VERIFY(web.shownHost(u"webHost"_s).endsWith(u".gupshup.io"_s));
    QVERIFY(!web.shownHost(u"webHost"_s).contains(u"facebook"_s));
    QVERIFY(web.surface->minimumSizeHint().width() < 420);
    QVERIFY(web.surface->findChild<QLabel *>(u"webHost"_s)->accessibleName().contains(host));
}

void TestHostileHosts::unsafePageIsNotShown()
{
    WebSurfaceFixture web;
    web.surface->surface().open(QUrl(u"http://www.facebook.com/x"_s), SignUpContext::live(LinkSource::PartnerApi));
    QTRY_VERIFY(web.hasProblem(Kind::NavigationDenied));
    QCOMPARE(s_site->requestCount(u"/x"_s), 0);
}

void TestHostileHosts::lookAlikesAreNotShown_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *name, const QString &address, const QString &host) {
        QTest::newRow(name) << address << host;
    };
    row("prefix", u"https://evilfacebook.com/x"_s, u"evilfacebook.com"_s);
    row("suffix", u"https://www.facebook.com.evil.example/x"_s, u"www.facebook.com.evil.example"_s);
    row("dash", u"https://www-facebook.com/x"_s, u"www-facebook.com"_s);
    row("name and password", u"https://www.facebook.com:443@evil.example/x"_s, u"evil.example"_s);
    row("name alone", u"https://www.facebook.com@evil.example/x"_s, u"evil.example"_s);
    // Of the right host, and made to mislead all the same.
    row("name before the right host", u"https://evil.example@www.facebook.com/x"_s, u"www.facebook.com"_s);
    row("Cyrillic letter", u"https://www.f\u0430cebook.com/x"_s, u"www.xn--fcebook-2fg.com"_s);
    row("dotless letter", u"https://www.faceb\u014Dok.com/x"_s, u"www.xn--facebok-gjb.com"_s);
    row("port", u"https://www.facebook.com:8443/x"_s, u"www.facebook.com:8443"_s);
    row("address of digits", u"https://127.0.0.1/x"_s, u"127.0.0.1"_s);
    row("long way round", u"https://2130706433/x"_s, u"127.0.0.1"_s);
    row("trailing dot", u"https://www.facebook.com./x"_s, u"www.facebook.com."_s);
}

void TestHostileHosts::lookAlikesAreNotShown()
{
    QFETCH(const QString, address);
    QFETCH(const QString, host);
    // By a script, by a redirect of the server, in a frame, and as a window.
    const QString script = u"<body>here<script>setTimeout(() => { location.href = '%1' }, 100)</script></body>"_s;
    WebSurfaceFixture web;
    s_site->setPage(page, script.arg(address));
    openLink(web, page);
    QTRY_VERIFY(web.hasProblem(Kind::NavigationDenied));
    // What is told names the place as it is written: no letter that only looks like another.
    for (const QChar letter : web.problems.first().host)
        QVERIFY2(letter.unicode() < 128, qPrintable(web.problems.first().host));
    if (!host.contains(u"xn--"_s))
        QCOMPARE(web.problems.first().host, host);

    web.problems.clear();
    s_site->setPage(page, u"<body>here<script>setTimeout(() => { location.href = '/away' }, 100)</script></body>"_s);
    s_site->setRedirect(u"hosted.gupshup.io/away"_s, QString::fromLatin1(QUrl(address).toEncoded()));
    openLink(web, page);
    QTRY_VERIFY(web.hasProblem(Kind::NavigationDenied));

    web.problems.clear();
    s_site->setPage(page, u"<body>here<iframe src='%1'></iframe></body>"_s.arg(address));
    openLink(web, page);
    if (!address.contains(u'@')) // which the engine itself keeps out of frames
        QTRY_VERIFY(web.hasProblem(Kind::RequestBlocked) || web.hasProblem(Kind::PartMissing));

    QCOMPARE(s_site->requestCount(u"/x"_s), 0);
    QTRY_COMPARE(web.shownHost(u"webHost"_s), pageHost);
}

void TestHostileHosts::internationalNameIsShownAsItIsWritten()
{
    WebSurfaceFixture web;
    // An owner's provider may have such a name; the letters of another script are never shown as if they were ours.
    s_site->setPage(u"xn--fcebook-2fg.com/x"_s, u"<body>here</body>"_s);
    web.surface->surface().open(QUrl(u"https://f\u0430cebook.com/x"_s), SignUpContext::live(LinkSource::Pasted));
    QTRY_COMPARE(web.hostsToConfirm.size(), 1);
    const QString host = web.hostsToConfirm.first();
    QVERIFY2(host.startsWith(u"xn--"_s), qPrintable(host));
    s_site->setPage(host + u"/x"_s, u"<body>here</body>"_s);
    web.surface->surface().confirmHost(host);
    QTRY_COMPARE(web.shownHost(u"webHost"_s), host);
    QCOMPARE(web.questions, QList{HostQuestion::LinkLeadsThere});
}

void TestHostileHosts::checkOfAnybodyElseIsNot_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("content");
    const QString check = u"www.google.com/recaptcha/api2/anchor"_s;
    QTest::newRow("as a frame of the partner's page")
        << u"hosted.gupshup.io/x"_s << u"<iframe src='https://%1'></iframe>"_s.arg(check);
    QTest::newRow("as a script of the partner's page")
        << u"hosted.gupshup.io/x"_s << u"<script src='https://%1'></script>"_s.arg(check);
    QTest::newRow("as a frame that redirects there")
        << u"hosted.gupshup.io/x"_s << u"<iframe src='/to-the-check'></iframe>"_s;
}

void TestHostileHosts::checkOfAnybodyElseIsNot()
{
    QFETCH(const QString, page);
    QFETCH(const QString, content);
    WebSurfaceFixture web;
    s_site->setPage(page, u"<body>here"_s + content + u"</body>"_s);
    s_site->setRedirect(u"hosted.gupshup.io/to-the-check"_s, u"https://www.google.com/recaptcha/api2/anchor"_s);
    openLink(web, page);
    QTRY_VERIFY(!web.problems.isEmpty());
    QCOMPARE(web.problems.first().host, u"www.google.com"_s);
    QCOMPARE(s_site->requestCount(u"www.google.com/recaptcha/api2/anchor"_s), 0);
}

void TestHostileHosts::missingPictureIsNot()
{
    WebSurfaceFixture web;
    s_site->setPage(u"hosted.gupshup.io/x"_s, u"<body>here<img src='https://counter.example/picture'>"
                                              "<script src='https://counter.example/count.js'></script></body>"_s);
    openLink(web, u"hosted.gupshup.io/x"_s);
    QTRY_VERIFY(web.hasProblem(Kind::RequestBlocked));
    QVERIFY(!web.hasProblem(Kind::PartMissing));
}

void TestHostileHosts::companyLogInThatTheLinkLeadsToIsNotAsked()
{
    WebSurfaceFixture web;
    // Only Facebook leads there. A partner's page that does is a page that leads elsewhere.
    s_site->setPage(
        u"hosted.gupshup.io/x"_s,
        u"<body>here<script>setTimeout(() => { location.href = 'https://bakery.okta.com/x' }, 100)</script></body>"_s);
    openLink(web, u"hosted.gupshup.io/x"_s);
    QTRY_VERIFY(web.hasProblem(Kind::NavigationDenied));
    QVERIFY(web.hostsToConfirm.isEmpty());
}

GOLIVE_WINDOW_TEST(TestHostileHosts)

} // namespace tst_hostilehosts

#include "tst_hostilehosts.moc"
