#include "practiceclient.h"
#include "testing/test.h"
#include "webhooklistener.h"

#include <QTest>

namespace tst_sandboxwebhooks {

using namespace golive::sandboxtest;
using namespace Qt::Literals::StringLiterals;

/// Subscriptions and who gets which event.
class SandboxWebhooksTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void keepsSubscriptions();
    void knowsEachDocumentedMode();
    void pingDecides();
    void version2GetsItsShapes();
    void modesDecide();
    void declinedHistory();
    void neverContactsOtherMachines();
    void updatesAreChecked_data();
    void updatesAreChecked();
    void headersComeWithEvents();
    void triesAgain();
    void givesUpInTheEnd();
    void triesNoMoreOnceDeleted();

private:
    const QString m_phone = u"+15550104477"_s;
    static QByteArray form(const QUrl &url, const QByteArray &modes, const QByteArray &version,
                           const QByteArray &tag = "t")
    {
        return "modes=" + modes + "&version=" + version + "&tag=" + tag +
               "&url=" + QUrl::toPercentEncoding(url.toString());
    }
};

void SandboxWebhooksTest::keepsSubscriptions()
{
    WebhookListener listener;
    SandboxProcess sandbox({u"--no-rate-limits"_s});
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    const QString path = u"/subscription"_s;
    const HttpAnswer added = client.appCall("POST", path,
                                            form(listener.url(), "message,Sent", "3") +
                                                "&meta=%7B%22headers%22%3A%7B%22X-Key%22%3A%22k%22%7D%7D");
    QCOMPARE(added.status, 200);
    QCOMPARE(listener.requests().first().header("x-key"), QByteArray("k"));
    const QString id = added.object()["subscription"_L1]["id"_L1].toString();
    QCOMPARE(client.appCall("POST", path, form(listener.url(), "SENT", "3")).status, 500);

    const QJsonObject read = client.appCall("GET", path + u'/' + id).object()["subscription"_L1].toObject();
    QCOMPARE(read["modes"_L1].toArray(), (QJsonArray{u"MESSAGE"_s, u"SENT"_s}));
    QCOMPARE(read["latencyBucket"_L1].toString(), u"lt_1_s"_s);
    const HttpAnswer changed = client.appCall("PUT", path + u'/' + id, "modes=ACCOUNT&active=false");
    QCOMPARE(changed.object()["subscription"_L1]["mode"_L1].toInt(), 256);
    QCOMPARE(changed.object()["subscription"_L1]["modes"_L1].toArray(), QJsonArray{u"ACCOUNT"_s});
    QCOMPARE(listener.events().size(), 1); // No new address, no new ping.
    QCOMPARE(client.appCall("PUT", path + u'/' + id, "doCheck=true").status, 200);
    QCOMPARE(listener.events().size(), 2);

    PracticeClient other(sandbox);
    QVERIFY(other.open(u"RiverBakery"_s));
    QCOMPARE(other.appCall("GET", path + u'/' + id).message(), u"Not Subscription Owner"_s);
    QCOMPARE(client.appCall("GET", path).object()["subscriptions"_L1].toArray().size(), 1);
    const HttpAnswer deleted = client.appCall("DELETE", path + u'/' + id);
    QCOMPARE(deleted.status, 204);
    QVERIFY(deleted.body.isEmpty());
    QCOMPARE(client.appCall("DELETE", path + u'/' + id).message(), u"Subscription Does Not Exist"_s);
    const QByteArray token = std::exchange(client.appToken, "nobody's");
    QCOMPARE(client.appCall("GET", path).message(), u"Authentication Failed"_s);
    QCOMPARE(client.appCall("DELETE", path).message(), u"Unauthorized Access"_s);
    client.appToken = token;
    QCOMPARE(client.appCall("DELETE", path).status, 204);
    QVERIFY(client.appCall("GET", path).object()["subscriptions"_L1].toArray().isEmpty());
}

void SandboxWebhooksTest::knowsEachDocumentedMode()
{
    WebhookListener listener;
    SandboxProcess sandbox({u"--no-rate-limits"_s});
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    const auto bits = [&](const QByteArray &modes) {
        const HttpAnswer added = client.appCall("POST", u"/subscription"_s, form(listener.url(), modes, "3", modes));
        return added.object()["subscription"_L1]["mode"_L1].toInt(-1);
    };
    QCOMPARE(bits("NONE"), 0);
    QCOMPARE(bits("COPY"), 32); // FAILED's old name
    QCOMPARE(bits("COPY,FAILED"), 32);
    QCOMPARE(bits("SENT,NOBODYS"), -1);
}

void SandboxWebhooksTest::pingDecides()
{
    WebhookListener listener;
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    for (const int status : {500, 302, 404}) {
        listener.answerWith(status);
        QCOMPARE(client.appCall("POST", u"/subscription"_s, form(listener.url(), "ACCOUNT", "3")).message(),
                 u"Invalid URL Passed"_s);
    }
    listener.answerWith(204);
    QCOMPARE(client.appCall("POST", u"/subscription"_s, form(listener.url(), "ACCOUNT", "3")).status, 200);
    QCOMPARE(client.controlRead(u"/events"_s).array().first()["answer"_L1].toInt(), 500);
}

void SandboxWebhooksTest::version2GetsItsShapes()
{
    WebhookListener listener;
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QCOMPARE(client.appCall("POST", u"/subscription"_s, form(listener.url(), "ACCOUNT,OTHERS", "2")).status, 200);
    QCOMPARE(listener.events().first()["payload"_L1]["type"_L1].toString(), u"sandbox-start"_s);
    QVERIFY(client.goLive(m_phone));
    QTRY_COMPARE(listener.events().size(), 2);
    const QJsonObject live = listener.events().last();
    QCOMPARE(live["type"_L1].toString(), u"onboarding-event"_s);
    QCOMPARE(live["payload"_L1]["payload"_L1]["status"_L1].toString(), u"live"_s);
    QCOMPARE(live["appId"_L1].toString(), client.appId);
    // Of the moment it went live, however far the clock has been put forward since.
    const HttpAnswer details = client.partnerCall("GET", u"/partner/app/"_s + client.appId + u"/details");
    QCOMPARE(live["timestamp"_L1], details.object()["appDetails"_L1]["liveTs"_L1]);
}

void SandboxWebhooksTest::modesDecide()
{
    WebhookListener coexistence, account, everything;
    SandboxProcess sandbox({u"--webhook-url"_s, everything.url().toString()});
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QCOMPARE(client.appCall("POST", u"/subscription"_s, form(coexistence.url(), "COEXISTENCE", "3", "a")).status, 200);
    QCOMPARE(client.appCall("POST", u"/subscription"_s, form(account.url(), "ACCOUNT", "3", "b")).status, 200);
    QVERIFY(client.goLive(m_phone));
    QCOMPARE(client.appCall("POST", u"/coex/sync"_s, "syncType=history").status, 200);
    QVERIFY(client.advance(60));
    // Several connections carry the events: they need not arrive in the order in which they were sent.
    QTRY_COMPARE(everything.values(u"smb_message_echoes"_s).size(), 1);
    QTRY_COMPARE(everything.values(u"history"_s).size(), 6);
    QTRY_COMPARE(everything.values(u"account-event"_s).size(), 1);
    QTRY_COMPARE(coexistence.values(u"smb_message_echoes"_s).size(), 1);
    QTRY_COMPARE(coexistence.values(u"history"_s).size(), 6);
    QTRY_COMPARE(account.values(u"account-event"_s).size(), 1);
    QCOMPARE(coexistence.values(u"account-event"_s).size(), 0);
    QCOMPARE(account.values(u"history"_s).size(), 0);
}

void SandboxWebhooksTest::declinedHistory()
{
    WebhookListener listener;
    SandboxProcess sandbox({u"--webhook-url"_s, listener.url().toString()});
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QVERIFY(client.goLive(m_phone, false));
    QCOMPARE(client.appCall("POST", u"/coex/sync"_s, "syncType=history").status, 200);
    QVERIFY(client.advance(60));
    QTRY_COMPARE(listener.values(u"history"_s).size(), 1);
    QCOMPARE(listener.values(u"history"_s).first()["history"_L1][0]["errors"_L1][0]["code"_L1].toInt(), 2593109);
}

void SandboxWebhooksTest::neverContactsOtherMachines()
{
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QCOMPARE(
        client.appCall("POST", u"/subscription"_s, form(QUrl(u"https://hooks.example/x"_s), "ACCOUNT", "3")).status,
        200);
    QVERIFY(client.goLive(m_phone));
    const QJsonArray events = client.controlRead(u"/events"_s).array();
    QCOMPARE(events.size(), 2);
    for (const QJsonValue &event : events) {
        QVERIFY(!event["contacted"_L1].toBool());
        QVERIFY(event["answer"_L1].isNull());
    }
}

void SandboxWebhooksTest::updatesAreChecked_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<bool>("isChecked");
    QTest::newRow("modes") << QByteArray("modes=ACCOUNT") << true;
    QTest::newRow("version") << QByteArray("version=2") << true;
    QTest::newRow("forced") << QByteArray("doCheck=true&active=false") << true;
    QTest::newRow("skipped") << QByteArray("modes=ACCOUNT&doCheck=false") << false;
    QTest::newRow("switched off") << QByteArray("active=false") << false;
}

void SandboxWebhooksTest::updatesAreChecked()
{
    QFETCH(QByteArray, form);
    QFETCH(bool, isChecked);
    WebhookListener listener;
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    const HttpAnswer added = client.appCall("POST", u"/subscription"_s, this->form(listener.url(), "SENT", "3"));
    const QString path = u"/subscription/"_s + added.object()["subscription"_L1]["id"_L1].toString();
    const auto read = [&] { return client.appCall("GET", path).object()["subscription"_L1].toObject(); };
    const QJsonObject before = read();
    listener.answerWith(500);
    const HttpAnswer changed = client.appCall("PUT", path, form);
    QCOMPARE(changed.status, isChecked ? 400 : 200);
    QCOMPARE(listener.events().size(), isChecked ? 2 : 1);
    if (isChecked) {
        QCOMPARE(changed.message(), u"Invalid URL Passed"_s);
        QCOMPARE(read(), before); // Nothing of a refused change is kept.
    }
}

void SandboxWebhooksTest::headersComeWithEvents()
{
    WebhookListener listener;
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    const QByteArray meta = "&meta=%7B%22headers%22%3A%7B%22X-Key%22%3A%22k%22%7D%7D";
    QCOMPARE(client.appCall("POST", u"/subscription"_s, form(listener.url(), "ACCOUNT", "3") + meta).status, 200);
    QVERIFY(client.goLive(m_phone));
    QTRY_COMPARE(listener.values(u"account-event"_s).size(), 1);
    QCOMPARE(listener.requests().last().header("x-key"), QByteArray("k"));
}

void SandboxWebhooksTest::triesAgain()
{
    WebhookListener listener;
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    const QByteArray meta = "&meta=%7B%22headers%22%3A%7B%22X-Key%22%3A%22k%22%7D%7D";
    QCOMPARE(client.appCall("POST", u"/subscription"_s, form(listener.url(), "ACCOUNT", "3") + meta).status, 200);
    listener.answerWith(503);
    QVERIFY(client.goLive(m_phone));
    QTRY_COMPARE(client.controlRead(u"/events"_s).array().last()["answer"_L1].toInt(), 503);
    QVERIFY(client.advance(5));
    // Wait for the sandbox to have the refusal: only then does it know when to try again.
    QTRY_COMPARE(client.controlRead(u"/events"_s).array().size(), 3);
    QTRY_COMPARE(client.controlRead(u"/events"_s).array().last()["answer"_L1].toInt(), 503);
    listener.answerWith(200);
    QVERIFY(client.advance(30));
    QTRY_COMPARE(client.controlRead(u"/events"_s).array().last()["answer"_L1].toInt(), 200);
    QVERIFY(client.advance(24 * 3600));
    const QJsonArray attempts = client.controlRead(u"/events"_s).array();
    QCOMPARE(attempts.size(), 4); // The ping, and three of one event.
    for (int i = 1; i < 4; ++i) {
        QCOMPARE(attempts[i]["attempt"_L1].toInt(), i);
        QCOMPARE(attempts[i]["answer"_L1].toInt(), i < 3 ? 503 : 200);
        QCOMPARE(attempts[i]["body"_L1], attempts[1]["body"_L1]);
        QCOMPARE(listener.requests()[i].header("x-key"), QByteArray("k"));
    }
}

void SandboxWebhooksTest::triesNoMoreOnceDeleted()
{
    WebhookListener listener;
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QCOMPARE(client.appCall("POST", u"/subscription"_s, form(listener.url(), "ACCOUNT", "3")).status, 200);
    listener.answerWith(503);
    QVERIFY(client.goLive(m_phone));
    QTRY_COMPARE(client.controlRead(u"/events"_s).array().last()["answer"_L1].toInt(), 503);
    QCOMPARE(client.appCall("DELETE", u"/subscription"_s).status, 204);
    QVERIFY(client.advance(24 * 3600));
    QCOMPARE(client.controlRead(u"/events"_s).array().size(), 2); // the ping, and the one try before
    // The sandbox still sends: to whoever asks anew.
    listener.answerWith(200);
    QCOMPARE(client.appCall("POST", u"/subscription"_s, form(listener.url(), "ACCOUNT", "3")).status, 200);
    QCOMPARE(client.controlRead(u"/events"_s).array().size(), 3);
}

void SandboxWebhooksTest::givesUpInTheEnd()
{
    WebhookListener listener;
    SandboxProcess sandbox({u"--webhook-url"_s, listener.url().toString()});
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    listener.answerWith(500);
    QVERIFY(client.goLive(m_phone));
    for (int attempt = 1; attempt <= 5; ++attempt) {
        // Only once it has the refusal does the sandbox know when to try again.
        QTRY_COMPARE(client.controlRead(u"/events"_s).array().size(), attempt);
        QTRY_COMPARE(client.controlRead(u"/events"_s).array().last()["answer"_L1].toInt(), 500);
        QCOMPARE(client.controlRead(u"/events"_s).array().last()["attempt"_L1].toInt(), attempt);
        QVERIFY(client.advance(2 * 3600));
    }
    QCOMPARE(client.controlRead(u"/events"_s).array().size(), 5);
}

GOLIVE_TEST(SandboxWebhooksTest)

} // namespace tst_sandboxwebhooks

#include "tst_sandboxwebhooks.moc"
