#include "practiceclient.h"
#include "testing/test.h"

#include <QTest>

namespace tst_sandboxrefusals {

using namespace golive::sandboxtest;
using namespace Qt::Literals::StringLiterals;

/// Each documented refusal: status and message as partner-api.md has them.
class SandboxRefusalsTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refuses_data();
    void refuses();
    void syncRefusals();
    void strictHeaders_data();
    void strictHeaders();
    void rateLimits();
    void partnerTokenEnds();

private:
    enum class With { Nothing, PartnerToken, AppToken, OthersAppToken };
    QByteArray tokenFor(With with) const
    {
        switch (with) {
        case With::Nothing: return {};
        case With::PartnerToken: return m_demo->partnerToken;
        case With::AppToken: return m_demo->appToken;
        case With::OthersAppToken: return m_live->appToken;
        }
        return {};
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<PracticeClient> m_demo; ///< TeaHouseDemo, not live.
    std::unique_ptr<PracticeClient> m_live; ///< CornerPharmacy, live since an hour.
};

void SandboxRefusalsTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--no-rate-limits"_s});
    QVERIFY(m_sandbox->isReady());
    m_demo = std::make_unique<PracticeClient>(*m_sandbox);
    m_live = std::make_unique<PracticeClient>(*m_sandbox);
    QVERIFY(m_demo->open(u"TeaHouseDemo"_s));
    QVERIFY(m_live->open(u"CornerPharmacy"_s));
}

void SandboxRefusalsTest::refuses_data()
{
    QTest::addColumn<With>("with");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path"); // @ is TeaHouseDemo's id, # CornerPharmacy's
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, With with, const char *method, const char *path, const char *form, int status,
                        const char *message) {
        QTest::newRow(name) << with << QByteArray(method) << QString::fromLatin1(path) << QByteArray(form) << status
                            << QString::fromLatin1(message);
    };
    const char *longUnauthorised =
        "Unauthorised access to the resource. Please review request parameters and headers and retry";
    using enum With;
    row("login: nobody", Nothing, "POST", "account/login", "email=x%40y.z&secret=s", 403, "Account Does not exist");
    row("login: secret", Nothing, "POST", "account/login", "email=partner%40golive.example&secret=s", 403,
        "Failed to authenticate");
    row("login: old field", Nothing, "POST", "account/login", "email=partner%40golive.example&password=s", 403,
        "Failed to authenticate");
    row("mint: secret", Nothing, "POST", "500123/auth/token", "email=partner%40golive.example&clientSecret=s", 403,
        "Failed to authenticate");
    row("revoke: none", PartnerToken, "POST", "500123/auth/revoke", "", 400, "supply exactly one of id, token, name");
    row("revoke: two", PartnerToken, "POST", "500123/auth/revoke", "id=1&name=2", 400,
        "supply exactly one of id, token, name");
    row("app token: no token", Nothing, "GET", "app/@/token", "", 403, "Invalid Access Token");
    row("app token: stranger", PartnerToken, "GET", "app/nobody/token", "", 403,
        "You do not have the required permissions to access this API");
    row("apps: no token", Nothing, "GET", "account/api/partnerApps", "", 401, "Unauthorized Access");
    row("apps: app's token", AppToken, "GET", "account/api/partnerApps", "", 401, "Unauthorized Access");
    row("list: no token", Nothing, "GET", "app/list", "", 401, "Unauthorized Access");
    row("list: page 0", PartnerToken, "GET", "app/list?pageNo=0", "", 400,
        "pageNo and pageSize must be greater than 0");
    row("details: no token", Nothing, "GET", "app/@/details", "", 401, "Unauthorized Access");
    row("details: stranger", PartnerToken, "GET", "app/nobody/details", "", 403, "Unauthorized Access");
    row("create: blank", PartnerToken, "POST", "app", "name=Tea+House", 400, "Invalid characters used in app name");
    row("create: short", PartnerToken, "POST", "app", "name=Teaho", 400,
        "App name should be between 6 to 150 characters in length");
    row("create: nothing", PartnerToken, "POST", "app", "", 400,
        "App name should be between 6 to 150 characters in length");
    row("create: taken", PartnerToken, "POST", "app", "name=TakenName", 409, "Bot Already Exists");
    row("create: own twice", PartnerToken, "POST", "app", "name=TeaHouseDemo", 409, "Bot Already Exists");
    row("update: nothing", PartnerToken, "PUT", "app/@", "", 400, "Fields to be updated not provided.");
    row("update: region", PartnerToken, "PUT", "app/@", "storageRegion=XX", 400, "Invalid Region Passed");
    row("update: too late", PartnerToken, "PUT", "app/#", "storageRegion=DE", 400,
        "Cannot Change Region After Go live");
    row("contact: app", PartnerToken, "PUT", "app/nobody/onboarding/contact", "", 400, "Invalid app id provided");
    row("contact: details", PartnerToken, "PUT", "app/@/onboarding/contact",
        "contactName=A&contactEmail=b&contactNumber=1", 400, "Please provide valid details");
    row("contact: no token", Nothing, "PUT", "app/@/onboarding/contact", "", 401, "Authentication Failed");
    row("resend: verified", PartnerToken, "POST", "app/#/onboarding/contact/email/resend", "", 400,
        "Email is already Verified For This Container");
    row("resend: no e-mail", PartnerToken, "POST", "app/@/onboarding/contact/email/resend", "", 400,
        "Please set business email first");
    row("link: no user", PartnerToken, "GET", "app/@/onboarding/embed/link?lang=en", "", 400,
        "Query Params cannot be empty");
    row("link: empty lang", PartnerToken, "GET", "app/@/onboarding/embed/link?user=a&lang=", "", 400,
        "Query Params cannot be empty");
    row("link: no token", Nothing, "GET", "app/@/onboarding/embed/link?user=a&lang=en", "", 401,
        "Authentication Failed");
    row("link: stranger", PartnerToken, "GET", "app/nobody/onboarding/embed/link?user=a&lang=en", "", 401,
        "Authentication Failed");
    row("config: partner's token", PartnerToken, "PUT", "app/@/config", "{}", 401, "Unauthorized Access");
    row("subscription: url", AppToken, "POST", "app/@/subscription", "modes=ACCOUNT&tag=t&url=nonsense", 400,
        "Invalid URL Passed");
    row("subscription: nobody there", AppToken, "POST", "app/@/subscription",
        "modes=ACCOUNT&tag=t&url=http%3A%2F%2F127.0.0.1%3A1%2F", 400, "Invalid URL Passed");
    row("subscription: mode", AppToken, "POST", "app/@/subscription",
        "modes=NONSENSE&tag=t&url=https%3A%2F%2Fx.example", 500, "Unable To Create Subscription");
    row("subscription: no token", Nothing, "POST", "app/@/subscription", "", 401, "Authentication Failed");
    row("subscription: unknown", AppToken, "GET", "app/@/subscription/1", "", 400, "Subscription Does Not Exist");
    row("pipeline: others", OthersAppToken, "GET", "app/@/pipeline", "", 400,
        "Please review the request parameters and retry");
    row("health: not live", AppToken, "GET", "app/@/health", "", 400, "App is not live.");
    row("health: others", OthersAppToken, "GET", "app/@/health", "", 400, "Authentication Failed");
    row("health: no token", Nothing, "GET", "app/@/health", "", 401, longUnauthorised);
    row("waba: not live", AppToken, "GET", "app/@/waba/info", "", 400, "App is not live.");
    row("waba: others", OthersAppToken, "GET", "app/@/waba/info", "", 403,
        "Forbidden - no permissions to access resource");
    row("sync: no type", AppToken, "POST", "app/@/coex/sync", "", 400, "syncType is required");
    row("sync: type", AppToken, "POST", "app/@/coex/sync", "syncType=x", 400,
        "syncType must be smb_app_state_sync or history");
    row("sync: not live", AppToken, "POST", "app/@/coex/sync", "syncType=history", 400, "App is not live.");
    row("sync: no token", Nothing, "POST", "app/@/coex/sync", "syncType=history", 401, longUnauthorised);
    row("sync: others", OthersAppToken, "POST", "app/@/coex/sync", "syncType=history", 403, "Forbidden Access");
    row("media: id", AppToken, "GET", "app/@/media/1", "", 400, "Invalid Media Id");
    row("media: others", OthersAppToken, "GET", "app/@/media/1", "", 400, "App not found");
}

void SandboxRefusalsTest::refuses()
{
    QFETCH(With, with);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, form);
    const QString resolved = path.replace(u'@', m_demo->appId).replace(u'#', m_live->appId);
    const HttpAnswer answer =
        callHttp(method, m_sandbox->partner(u"/partner/"_s + resolved), {{"Authorization", tokenFor(with)}}, form);
    QTEST(answer.status, "status");
    QTEST(answer.message(), "message");
    QCOMPARE(m_demo->controlRead(u"/calls"_s).array().last()["unexpected"_L1].toBool(), false);
}

void SandboxRefusalsTest::syncRefusals()
{
    PracticeClient old(*m_sandbox);
    QVERIFY(old.open(u"HarbourBooks"_s));
    const auto code = [](const HttpAnswer &answer) {
        const QJsonObject object = answer.object();
        return object.contains("status"_L1) ? -1 : object["error"_L1]["error_subcode"_L1].toInt();
    };
    QCOMPARE(code(old.appCall("POST", u"/coex/sync"_s, "syncType=history")), 2593108);
    QCOMPARE(m_live->appCall("POST", u"/coex/sync"_s, "syncType=history").status, 200);
    QCOMPARE(code(m_live->appCall("POST", u"/coex/sync"_s, "syncType=history")), 2593107);
    QCOMPARE(m_live->appCall("POST", u"/coex/sync"_s, "syncType=smb_app_state_sync").status, 200);
}

void SandboxRefusalsTest::strictHeaders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isAppLevel");
    QTest::addColumn<QByteArrayList>("taken");
    const QByteArrayList token{"token"}, plain{"plain"}, both{"plain", "bearer"};
    QTest::newRow("list") << u"/partner/app/list"_s << false << token;
    QTest::newRow("details") << u"/partner/app/@/details"_s << false << token;
    QTest::newRow("app token") << u"/partner/app/@/token"_s << false << plain;
    QTest::newRow("apps") << u"/partner/account/api/partnerApps"_s << false << plain;
    QTest::newRow("pipeline") << u"/partner/app/@/pipeline"_s << true << plain;
    QTest::newRow("waba") << u"/partner/app/@/waba/info"_s << true << token;
    QTest::newRow("sync") << u"/partner/app/@/coex/sync"_s << true << both;
}

void SandboxRefusalsTest::strictHeaders()
{
    QFETCH(QString, path);
    QFETCH(bool, isAppLevel);
    QFETCH(QByteArrayList, taken);
    for (const bool isStrict : {false, true}) {
        SandboxProcess sandbox(isStrict ? QStringList{u"--strict-headers"_s} : QStringList());
        PracticeClient client(sandbox);
        // open() speaks for the partner with `token`; the strict program takes that on some endpoints only.
        const QByteArray form = "email=partner%40golive.example&secret=" + sandbox.field(u"secret"_s).toLatin1();
        client.partnerToken = callHttp("POST", sandbox.partner(u"/partner/account/login"_s), {}, form)
                                  .object()["token"_L1]
                                  .toString()
                                  .toLatin1();
        const QJsonObject apps = callHttp("GET", sandbox.partner(u"/partner/account/api/partnerApps"_s),
                                          {{"Authorization", client.partnerToken}})
                                     .object();
        const QString app = apps["partnerAppsList"_L1][0]["id"_L1].toString();
        const QJsonObject token = callHttp("GET", sandbox.partner(u"/partner/app/"_s + app + u"/token"),
                                           {{"Authorization", client.partnerToken}})
                                      .object();
        const QByteArray mine = isAppLevel ? token["token"_L1]["token"_L1].toString().toLatin1() : client.partnerToken;
        const QList<std::pair<QByteArray, Headers>> forms{{"token", {{"token", mine}}},
                                                          {"plain", {{"Authorization", mine}}},
                                                          {"bearer", {{"Authorization", "Bearer " + mine}}}};
        for (const auto &[name, headers] : forms) {
            const QByteArray method = path.endsWith(u"sync") ? "POST" : "GET";
            QString target = path;
            const int status = callHttp(method, sandbox.partner(target.replace(u'@', app)), headers).status;
            const bool isTaken = status != 401 && status != 403;
            QVERIFY2(isTaken == (!isStrict || taken.contains(name)), name.constData());
        }
    }
}

void SandboxRefusalsTest::rateLimits()
{
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.appCall("GET", u"/subscription"_s).status, 200);
    const HttpAnswer tooMany = client.appCall("GET", u"/subscription"_s);
    QCOMPARE(tooMany.status, 429);
    QCOMPARE(tooMany.body, QByteArray("Too Many Requests"));
    QCOMPARE(tooMany.header("retry-after"), QByteArray());
    // That limit is each app's own; that of the WABA's data is of all calls together.
    PracticeClient other(sandbox);
    QVERIFY(other.open(u"RiverBakery"_s));
    QCOMPARE(other.appCall("GET", u"/subscription"_s).status, 200);
    for (int i = 0; i < 10; ++i)
        QVERIFY((i % 2 ? client : other).appCall("GET", u"/waba/info"_s).status != 429);
    QCOMPARE(client.appCall("GET", u"/waba/info"_s).status, 429);
    QCOMPARE(other.appCall("GET", u"/waba/info"_s).status, 429);
    // Simulated time is no way around a limit.
    QVERIFY(client.advance(3600));
    QCOMPARE(client.appCall("GET", u"/subscription"_s).status, 429);
    for (int i = 0; i < 20; ++i)
        QVERIFY(client.appCall("GET", u"/media/1"_s).status >= 400);
    // The limit of 10 per second stands before it, so it takes some calls more.
    bool isCoolingDown = false;
    const auto ask = [&client] { return client.appCall("GET", u"/media/1"_s).message(); };
    QTRY_VERIFY(isCoolingDown || (isCoolingDown = ask().startsWith(u"Api rate limit reached due to")));
}

void SandboxRefusalsTest::partnerTokenEnds()
{
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QVERIFY(client.advance(24 * 3600));
    QCOMPARE(client.partnerCall("GET", u"/partner/app/list"_s).status, 401);
    QCOMPARE(client.appCall("GET", u"/pipeline"_s).status, 200);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QCOMPARE(client.partnerCall("GET", u"/partner/app/list"_s).status, 200);
}

GOLIVE_TEST(SandboxRefusalsTest)

} // namespace tst_sandboxrefusals

#include "tst_sandboxrefusals.moc"
