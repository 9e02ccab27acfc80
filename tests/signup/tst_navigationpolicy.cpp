#include "signup/policy/navigationpolicy.h"
#include "testing/test.h"

#include <QTest>

namespace tst_navigationpolicy {

using namespace Qt::Literals::StringLiterals;
using namespace golive::signup;
using Kind = WebRequest::Kind;
using Reason = Deny::Reason;

class TestNavigationPolicy : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void live_data();
    void checkOfMeta_data();
    void checkOfMeta();
    void companyLogIn();
    void whatIsMissed();
    void live();
    void practice_data();
    void practice();
    void neverGranted_data();
    void neverGranted();
    void popUps();
    void linkOfThePartner();
    void linkThatWasPasted();
};

void TestNavigationPolicy::live_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("url");
    QTest::addColumn<Decision>("expected");

    const Decision allow = Allow{};
    const auto deny = [](Reason reason) { return Decision(Deny{reason}); };

    QTest::newRow("Meta") << Kind::MainFrame << u"https://www.facebook.com/v25.0/dialog/oauth?x=1"_s << allow;
    QTest::newRow("Meta with its port") << Kind::MainFrame << u"https://www.facebook.com:443/"_s << allow;
    QTest::newRow("upper case host") << Kind::MainFrame << u"https://WWW.FACEBOOK.COM/"_s << allow;
    QTest::newRow("partner") << Kind::MainFrame << u"https://partner.gupshup.io/x"_s << allow;
    QTest::newRow("short link") << Kind::MainFrame << u"https://gs.tc.im/abc"_s << allow;
    QTest::newRow("blank") << Kind::MainFrame << u"about:blank"_s << allow;

    for (const Kind kind : {Kind::MainFrame, Kind::SubFrame, Kind::SubResource}) {
        const QByteArray as = kind == Kind::MainFrame ? "page: " : kind == Kind::SubFrame ? "frame: " : "resource: ";
        const auto row = [&](const char *name, const QString &url, Reason reason) {
            QTest::newRow(QByteArray(as + name).constData()) << kind << url << deny(reason);
        };
        row("evil prefix", u"https://evilfacebook.com/"_s, Reason::HostNotListed);
        row("suffix", u"https://facebook.com.evil.com/"_s, Reason::HostNotListed);
        row("user trick", u"https://www.facebook.com@evil.com/"_s, Reason::CredentialsInAddress);
        row("user trick with port", u"https://www.facebook.com:443@evil.com/"_s, Reason::CredentialsInAddress);
        row("user at Meta", u"https://evil@www.facebook.com/"_s, Reason::CredentialsInAddress);
        row("punycode", u"https://xn--acebook-js3c.com/"_s, Reason::HostNotListed);
        row("Cyrillic", u"https://www.f\u0430cebook.com/"_s, Reason::HostNotListed);
        row("trailing dot", u"https://www.facebook.com./"_s, Reason::HostNotListed);
        row("http", u"http://www.facebook.com/"_s, Reason::SchemeNotAllowed);
        row("http loopback", u"http://127.0.0.1:8081/"_s, Reason::SchemeNotAllowed);
        row("https loopback", u"https://127.0.0.1/"_s, Reason::HostNotListed);
        row("intranet", u"https://router/"_s, Reason::HostNotListed);
        row("port", u"https://www.facebook.com:8443/"_s, Reason::PortNotAllowed);
        row("file", u"file:///etc/passwd"_s, Reason::SchemeNotAllowed);
        row("javascript", u"javascript:alert(1)"_s, Reason::SchemeNotAllowed);
        row("custom scheme", u"whatsapp://send?text=x"_s, Reason::SchemeNotAllowed);
        row("chrome", u"chrome://crash"_s, Reason::SchemeNotAllowed);
        row("view-source", u"view-source:https://www.facebook.com/"_s, Reason::SchemeNotAllowed);
        row("ftp", u"ftp://www.facebook.com/"_s, Reason::SchemeNotAllowed);
        row("about something", u"about:settings"_s, Reason::SchemeNotAllowed);
        row("nothing", QString(), Reason::AddressUnreadable);
        row("relative", u"/index.html"_s, Reason::AddressUnreadable);
    }
    QTest::newRow("page: data") << Kind::MainFrame << u"data:text/html,hello"_s << deny(Reason::SchemeNotAllowed);
    QTest::newRow("frame: data") << Kind::SubFrame << u"data:text/html,hello"_s << deny(Reason::SchemeNotAllowed);
    QTest::newRow("page: blob") << Kind::MainFrame << u"blob:https://www.facebook.com/1-2"_s
                                << deny(Reason::SchemeNotAllowed);
    QTest::newRow("page: wss") << Kind::MainFrame << u"wss://www.facebook.com/"_s << deny(Reason::SchemeNotAllowed);
    QTest::newRow("page: srcdoc") << Kind::MainFrame << u"about:srcdoc"_s << deny(Reason::SchemeNotAllowed);

    QTest::newRow("frame: srcdoc") << Kind::SubFrame << u"about:srcdoc"_s << allow;
    QTest::newRow("frame: SDK") << Kind::SubFrame << u"https://staticxx.facebook.com/x/connect/"_s << allow;
    QTest::newRow("resource: CDN") << Kind::SubResource << u"https://static.xx.fbcdn.net/rsrc.php"_s << allow;
    QTest::newRow("resource: SDK") << Kind::SubResource << u"https://connect.facebook.net/en_US/sdk.js"_s << allow;
    QTest::newRow("resource: socket") << Kind::SubResource << u"wss://gateway.facebook.com/ws"_s << allow;
    QTest::newRow("resource: picture in the page") << Kind::SubResource << u"data:image/png;base64,AA=="_s << allow;
    QTest::newRow("resource: worker") << Kind::SubResource << u"blob:https://www.facebook.com/1-2"_s << allow;
    QTest::newRow("resource: foreign socket")
        << Kind::SubResource << u"wss://evil.com/"_s << deny(Reason::HostNotListed);
    QTest::newRow("resource: open socket")
        << Kind::SubResource << u"ws://gateway.facebook.com/"_s << deny(Reason::SchemeNotAllowed);
}

void TestNavigationPolicy::live()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, url);
    QFETCH(const Decision, expected);
    const NavigationPolicy policy(SignUpContext::live(LinkSource::PartnerApi));
    const Decision decision = policy.decide({.kind = kind, .url = QUrl(url), .isUserInitiated = true});
    QVERIFY(decision == expected);
}

void TestNavigationPolicy::practice_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("partner page") << Kind::MainFrame << u"http://127.0.0.1:8081/T/golive/1"_s << true;
    QTest::newRow("sign-up page") << Kind::MainFrame << u"http://127.0.0.1:8082/T/dialog"_s << true;
    QTest::newRow("script") << Kind::SubResource << u"http://127.0.0.1:8082/T/assets/a.js"_s << true;
    QTest::newRow("socket") << Kind::SubResource << u"ws://127.0.0.1:8082/T/live"_s << true;
    QTest::newRow("other port") << Kind::MainFrame << u"http://127.0.0.1:8083/"_s << false;
    QTest::newRow("other name for it") << Kind::MainFrame << u"http://localhost:8081/"_s << false;
    QTest::newRow("https") << Kind::MainFrame << u"https://127.0.0.1:8081/"_s << false;
    QTest::newRow("user") << Kind::MainFrame << u"http://a@127.0.0.1:8081/"_s << false;
    QTest::newRow("nothing leaves practice") << Kind::MainFrame << u"https://www.facebook.com/"_s << false;
    QTest::newRow("nor its resources") << Kind::SubResource << u"https://connect.facebook.net/en_US/sdk.js"_s << false;
    QTest::newRow("data") << Kind::MainFrame << u"data:text/html,x"_s << false;
    QTest::newRow("origin that is not loopback") << Kind::MainFrame << u"http://evil.com/"_s << false;
}

void TestNavigationPolicy::practice()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, url);
    QFETCH(const bool, isAllowed);
    SignUpContext context = SignUpContext::practice(u"http://127.0.0.1:8081"_s, u"http://127.0.0.1:8082"_s);
    context.practiceOrigins.append(u"http://evil.com"_s);
    const Decision decision = NavigationPolicy(context).decide({.kind = kind, .url = QUrl(url), .isLinkStep = true});
    QCOMPARE(std::holds_alternative<Allow>(decision), isAllowed);
}

void TestNavigationPolicy::neverGranted_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Decision>("expected");
    QTest::newRow("permission") << Kind::Permission << Decision(Deny{Reason::NeverGranted});
    QTest::newRow("download") << Kind::Download << Decision(Deny{Reason::NeverGranted});
    QTest::newRow("file chooser") << Kind::FileChooser << Decision(Deny{Reason::NeverGranted});
    QTest::newRow("client certificate") << Kind::ClientCertificate << Decision(Deny{Reason::NeverGranted});
    QTest::newRow("certificate error") << Kind::CertificateError << Decision(Deny{Reason::CertificateInvalid});
}

void TestNavigationPolicy::neverGranted()
{
    QFETCH(const Kind, kind);
    QFETCH(const Decision, expected);
    const NavigationPolicy policy(SignUpContext::live(LinkSource::PartnerApi));
    const QUrl trusted(u"https://www.facebook.com/"_s);
    const Decision decision =
        policy.decide({.kind = kind, .url = trusted, .isUserInitiated = true, .isLinkStep = true});
    QVERIFY(decision == expected);
}

void TestNavigationPolicy::popUps()
{
    const NavigationPolicy policy(SignUpContext::live(LinkSource::PartnerApi));
    const QUrl dialog(u"https://www.facebook.com/dialog/oauth"_s);
    const auto opened = [&](const QUrl &url, bool isUserInitiated) {
        return policy.decide({.kind = Kind::PopUp, .url = url, .isUserInitiated = isUserInitiated});
    };
    QVERIFY(opened(dialog, true) == Decision(Allow{}));
    QVERIFY(opened(QUrl(u"about:blank"_s), true) == Decision(Allow{}));
    QVERIFY(opened(dialog, false) == Decision(Deny{Reason::NotUserInitiated}));
    QVERIFY(opened(QUrl(u"about:blank"_s), false) == Decision(Deny{Reason::NotUserInitiated}));
    QVERIFY(opened(QUrl(u"https://evil.com/"_s), true) == Decision(Deny{Reason::HostNotListed}));
}

void TestNavigationPolicy::linkOfThePartner()
{
    const NavigationPolicy policy(SignUpContext::live(LinkSource::PartnerApi));
    const QUrl whiteLabel(u"https://onboarding.reseller.example/x"_s);
    QVERIFY(policy.decide({.url = whiteLabel, .isLinkStep = true}) == Decision(Allow{}));
    // The chain alone is trusted, not what its page does later; its host is admitted by name.
    QVERIFY(policy.decide({.url = whiteLabel}) == Decision(Deny{Reason::HostNotListed}));
    const NavigationPolicy wider = policy.admitting(u"onboarding.reseller.example"_s);
    QVERIFY(wider.decide({.url = whiteLabel}) == Decision(Allow{}));
    QVERIFY(wider.decide({.kind = Kind::SubResource, .url = whiteLabel}) == Decision(Allow{}));
    QVERIFY(wider.decide({.url = QUrl(u"https://reseller.example/"_s)}) == Decision(Deny{Reason::HostNotListed}));
    QVERIFY(policy.decide({.url = QUrl(u"http://onboarding.reseller.example/"_s), .isLinkStep = true}) ==
            Decision(Deny{Reason::SchemeNotAllowed}));
    QVERIFY(policy.decide({.kind = Kind::SubFrame, .url = whiteLabel, .isLinkStep = true}) ==
            Decision(Deny{Reason::HostNotListed}));
}

void TestNavigationPolicy::linkThatWasPasted()
{
    const NavigationPolicy policy(SignUpContext::live(LinkSource::Pasted));
    const QUrl pasted(u"https://onboarding.reseller.example/x"_s);
    const QString host = pasted.host();
    QVERIFY(policy.decide({.url = pasted, .isLinkStep = true}) == Decision(AskOnce{host}));
    QVERIFY(policy.admitting(host).decide({.url = pasted, .isLinkStep = true}) == Decision(Allow{}));
    QVERIFY(policy.decide({.url = QUrl(u"https://gs.tc.im/abc"_s), .isLinkStep = true}) == Decision(Allow{}));
    QVERIFY(policy.decide({.url = pasted}) == Decision(Deny{Reason::HostNotListed}));
}

void TestNavigationPolicy::checkOfMeta_data()
{
    QTest::addColumn<QString>("initiator");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *name, const QString &initiator, Kind kind, const QString &url, bool isAllowed) {
        QTest::newRow(name) << initiator << static_cast<int>(kind) << url << isAllowed;
    };
    const QString frame = u"https://www.fbsbx.com"_s;
    const QString check = u"https://www.google.com/recaptcha/api2/anchor"_s;
    row("script in Meta's frame", frame, Kind::SubResource, check, true);
    row("frame in Meta's frame", frame, Kind::SubFrame, check, true);
    row("hCaptcha in Meta's frame", frame, Kind::SubResource, u"https://js.hcaptcha.com/1/api.js"_s, true);
    row("frame in Meta's page", u"https://www.facebook.com"_s, Kind::SubFrame, check, true);
    row("script of the check's own frame", u"https://www.google.com"_s, Kind::SubResource,
        u"https://www.gstatic.com/recaptcha/releases/x.js"_s, true);
    row("script in Meta's page itself", u"https://www.facebook.com"_s, Kind::SubResource, check, false);
    row("partner's page", u"https://hosted.gupshup.io"_s, Kind::SubFrame, check, false);
    row("a look-alike of Meta's frame", u"https://evilfbsbx.com"_s, Kind::SubFrame, check, false);
    row("Meta's frame without a safe connection", u"http://www.fbsbx.com"_s, Kind::SubFrame, check, false);
    row("nobody in particular", u"null"_s, Kind::SubFrame, check, false);
    row("another folder", frame, Kind::SubFrame, u"https://www.google.com/search"_s, false);
    row("out of the folder", frame, Kind::SubFrame, u"https://www.google.com/recaptcha/%2e%2e/search"_s, false);
    row("as a page", frame, Kind::MainFrame, check, false);
    row("as a window", frame, Kind::PopUp, check, false);
    row("another port", frame, Kind::SubFrame, u"https://www.google.com:8443/recaptcha/x"_s, false);
}

void TestNavigationPolicy::checkOfMeta()
{
    QFETCH(const QString, initiator);
    QFETCH(const int, kind);
    QFETCH(const QString, url);
    QFETCH(const bool, isAllowed);
    const NavigationPolicy policy(SignUpContext::live(LinkSource::PartnerApi));
    const WebRequest request{
        .kind = static_cast<Kind>(kind), .url = QUrl(url), .isUserInitiated = true, .initiator = QUrl(initiator)};
    QCOMPARE(policy.decide(request) == Decision(Allow{}), isAllowed);
    QVERIFY(
        NavigationPolicy(SignUpContext::practice(u"http://127.0.0.1:1"_s, u"http://127.0.0.1:2"_s)).decide(request) !=
        Decision(Allow{}));
}

void TestNavigationPolicy::companyLogIn()
{
    const NavigationPolicy policy(SignUpContext::live(LinkSource::PartnerApi));
    const QUrl meta(u"https://www.facebook.com/x"_s);
    const WebRequest there{.kind = Kind::MainFrame, .url = QUrl(u"https://bakery.okta.com/login"_s), .initiator = meta};
    QVERIFY(policy.decide(there) == Decision(AskOnce{u"bakery.okta.com"_s, HostQuestion::CompanyLogIn}));
    WebRequest fromPartner = there;
    fromPartner.initiator = QUrl(u"https://hosted.gupshup.io/x"_s);
    QVERIFY(policy.decide(fromPartner) == Decision(Deny{Deny::Reason::HostNotListed}));
    WebRequest elsewhere = there;
    elsewhere.url = QUrl(u"https://okta.com.evil.example/login"_s);
    QVERIFY(policy.decide(elsewhere) == Decision(Deny{Deny::Reason::HostNotListed}));

    const WebRequest script{.kind = Kind::SubResource,
                            .url = QUrl(u"https://static.oktacdn.example/x.js"_s),
                            .initiator = QUrl(u"https://bakery.okta.com"_s),
                            .isScript = true};
    QVERIFY(policy.decide(script) == Decision(Deny{Deny::Reason::HostNotListed}));
    const NavigationPolicy agreed = policy.admitting(u"bakery.okta.com"_s);
    QVERIFY(agreed.decide(there) == Decision(Allow{}));
    QVERIFY(agreed.decide(script) == Decision(Allow{}));
    WebRequest plain = script;
    plain.url = QUrl(u"http://static.oktacdn.example/x.js"_s);
    QVERIFY(agreed.decide(plain) == Decision(Deny{Deny::Reason::SchemeNotAllowed}));
}

void TestNavigationPolicy::whatIsMissed()
{
    const NavigationPolicy policy(SignUpContext::live(LinkSource::PartnerApi));
    WebRequest script{.kind = Kind::SubResource,
                      .url = QUrl(u"https://new-check.example/api.js"_s),
                      .initiator = QUrl(u"https://www.fbsbx.com"_s),
                      .isScript = true};
    QVERIFY(policy.isMissed(script));
    WebRequest picture = script;
    picture.isScript = false;
    QVERIFY(!policy.isMissed(picture));
    picture.kind = Kind::SubFrame;
    QVERIFY(policy.isMissed(picture));
    script.initiator = QUrl(u"https://hosted.gupshup.io"_s);
    QVERIFY(!policy.isMissed(script));
}

GOLIVE_TEST(TestNavigationPolicy)

} // namespace tst_navigationpolicy

#include "tst_navigationpolicy.moc"
