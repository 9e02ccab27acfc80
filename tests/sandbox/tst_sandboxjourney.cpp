#include "practiceclient.h"
#include "testing/test.h"
#include "webhooklistener.h"

#include <QTest>

#include <algorithm>

namespace tst_sandboxjourney {

using namespace golive::sandboxtest;
using namespace Qt::Literals::StringLiterals;

/// The good way through the whole Partner API, over real HTTP.
class SandboxJourneyTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhereItListens();
    void wholeJourney();
    void servesThePages();
    void endsWithItsParent();
};

void SandboxJourneyTest::saysWhereItListens()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.isReady());
    for (const QString &name : {u"baseUrl"_s, u"controlUrl"_s, u"phoneUrl"_s})
        QCOMPARE(QUrl(sandbox.field(name)).host(), u"127.0.0.1"_s);
    QVERIFY(sandbox.field(u"signupHost"_s).startsWith(u"127.0.0.1:"));
    QVERIFY(QUrl(sandbox.field(u"baseUrl"_s)).path().size() > 16);
    QTRY_VERIFY(sandbox.process().bytesAvailable() > 0 || sandbox.process().waitForReadyRead(100));
    QCOMPARE(sandbox.process().readAllStandardOutput().count('\n'), 1);
    // Without the token nothing is there.
    QUrl bare(sandbox.field(u"baseUrl"_s));
    bare.setPath(u"/partner/account/login"_s);
    QCOMPARE(callHttp("POST", bare).status, 404);
}

void SandboxJourneyTest::wholeJourney()
{
    WebhookListener listener;
    SandboxProcess sandbox; // in real time: at a hundred times its speed the set-up is over between two calls
    QVERIFY(sandbox.isReady());
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));

    const QString created = client.partnerCall("POST", u"/partner/app"_s, "name=MyNewShop&templateMessaging=true")
                                .object()["appId"_L1]
                                .toString();
    QVERIFY(!created.isEmpty());
    QVERIFY(client.open(u"MyNewShop"_s));
    QCOMPARE(client.appId, created);
    const QString app = u"/partner/app/"_s + created;

    const QJsonObject listed = client.partnerCall("GET", u"/partner/app/list?name=Mynew"_s).object();
    QCOMPARE(listed["apps"_L1][0]["id"_L1].toString(), created);
    QCOMPARE(client.partnerCall("GET", u"/partner/app/list?pageSize=1&pageNo=2"_s).array().size(), 1);
    QCOMPARE(client.partnerCall("GET", app + u"/details").object()["appDetails"_L1]["liveTs"_L1].toInt(), 0);
    QVERIFY(client.partnerCall("GET", app + u"/details").object()["app"_L1].isObject());

    QCOMPARE(client.partnerCall("PUT", app, "storageRegion=DE").object()["app"_L1]["storageRegion"_L1].toString(),
             u"DE"_s);
    const QByteArray contact = "contactName=Jo+Do&contactEmail=jo%2Bshop%40example.com&contactNumber=15550104477";
    QCOMPARE(client.partnerCall("PUT", app + u"/onboarding/contact", contact).message(),
             u"contact details updated successfully"_s);
    QCOMPARE(client.partnerCall("POST", app + u"/onboarding/contact/email/resend").message(),
             u"mail sent successfully"_s);
    QCOMPARE(callHttp("PUT", sandbox.partner(app + u"/config"), {{"Authorization", client.appToken}},
                      R"({"coexistenceEnabled":true})")
                 .status,
             200);

    const QByteArray url = QUrl::toPercentEncoding(listener.url().toString());
    const HttpAnswer added =
        client.appCall("POST", u"/subscription"_s, "modes=ACCOUNT,COEXISTENCE,OTHERS&tag=t&version=3&url=" + url);
    QCOMPARE(added.status, 200);
    QCOMPARE(added.object()["subscription"_L1]["mode"_L1].toInt(), 256 + 16384 + 16);
    QCOMPARE(listener.values(u"messages"_s).value(0)["statuses"_L1][0]["type"_L1].toString(), u"set-callback"_s);

    const QString first =
        client.partnerCall("GET", app + u"/onboarding/embed/link?user=jo&lang=en").object()["link"_L1].toString();
    const QString again =
        client.partnerCall("GET", app + u"/onboarding/embed/link?user=jo&lang=en").object()["link"_L1].toString();
    QVERIFY(first.startsWith(sandbox.field(u"baseUrl"_s) + u"/golive/"));
    QCOMPARE(first, again);

    // As people spell it; the partner's own pages have the digits alone.
    QVERIFY(client.controlCall(u"/signup"_s, {{u"appId"_s, created}, {u"phone"_s, u"1 (555) 010-4477"_s}}).status ==
            200);
    const QJsonObject state = client.appCall("GET", u"/pipeline"_s).object()["whatsapp"_L1].toObject();
    QCOMPARE(state["creationStage"_L1].toString(), u"DOCKER_PROVISIONING"_s);
    QVERIFY(client.advance(10));
    QCOMPARE(client.appCall("GET", u"/pipeline"_s).object()["whatsapp"_L1]["creationStage"_L1].toString(),
             u"WHATSAPP_PROVISIONING_DONE"_s);
    QCOMPARE(client.appCall("GET", u"/health"_s).object()["healthy"_L1].toString(), u"true"_s);
    QCOMPARE(client.appCall("GET", u"/waba/info"_s).object()["wabaInfo"_L1]["phone"_L1].toString(), u"15550104477"_s);

    for (const QByteArray &type : {QByteArray("SMB_app_state_sync"), QByteArray("history")}) {
        const HttpAnswer sync = client.appCall("POST", u"/coex/sync"_s, "syncType=" + type);
        QCOMPARE(sync.status, 200);
        QVERIFY(sync.object()["data"_L1]["request_id"_L1].toString().startsWith(u"req_"));
    }
    QVERIFY(client.advance(60));
    QTRY_COMPARE(listener.values(u"smb_app_state_sync"_s).size(), 2);
    QTRY_COMPARE(listener.values(u"history"_s).size(), 6);
    QTRY_COMPARE(listener.values(u"smb_message_echoes"_s).size(), 1);
    QTRY_COMPARE(listener.values(u"account-event"_s).size(), 1);

    QString mediaId;
    for (const QJsonObject &value : listener.values(u"history"_s)) {
        if (value.contains("messages"_L1))
            mediaId = value["messages"_L1][0]["image"_L1]["id"_L1].toString();
    }
    const HttpAnswer media = client.appCall("GET", u"/media/"_s + mediaId);
    QCOMPARE(media.status, 200);
    QVERIFY(media.body.startsWith("\x89PNG"));

    for (const QJsonValue &call : client.controlRead(u"/calls"_s).array())
        QVERIFY(!call["unexpected"_L1].toBool());
    // What the listener has, its answer is still on the way to the sandbox.
    const auto isEachAnswered = [&client] {
        const QJsonArray events = client.controlRead(u"/events"_s).array();
        return std::all_of(events.begin(), events.end(),
                           [](const QJsonValue &event) { return event["answer"_L1].toInt() == 200; });
    };
    QTRY_VERIFY(isEachAnswered());
}

void SandboxJourneyTest::servesThePages()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.isReady());
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    const QString path = u"/partner/app/%1/onboarding/embed/link?user=jo&lang=en"_s.arg(client.appId);
    const HttpAnswer page = callHttp("GET", QUrl(client.partnerCall("GET", path).object()["link"_L1].toString()));
    QCOMPARE(page.status, 200);
    QVERIFY(page.header("content-type").startsWith("text/html"));
    QCOMPARE(callHttp("GET", QUrl(sandbox.field(u"phoneUrl"_s))).status, 200);
    QCOMPARE(callHttp("GET", sandbox.partner(u"/nothing"_s)).status, 404);
    // Pages are no calls; a path nobody knows is one, and unexpected.
    const QJsonArray calls = client.controlRead(u"/calls"_s).array();
    QCOMPARE(calls.last()["path"_L1].toString(), u"/nothing"_s);
    QVERIFY(calls.last()["unexpected"_L1].toBool());
    QVERIFY(!calls[calls.size() - 2]["unexpected"_L1].toBool());
}

void SandboxJourneyTest::endsWithItsParent()
{
    SandboxProcess child;
    QVERIFY(child.isReady());
    child.process().closeWriteChannel();
    QVERIFY(child.process().waitForFinished(5'000));
    QCOMPARE(child.process().exitCode(), 0);
}

GOLIVE_TEST(SandboxJourneyTest)

} // namespace tst_sandboxjourney

#include "tst_sandboxjourney.moc"
