#include "practiceclient.h"
#include "testing/test.h"
#include "webhooklistener.h"

#include <QTest>

namespace tst_sandboxafterlive {

using namespace golive::sandboxtest;
using namespace Qt::Literals::StringLiterals;

/// What can happen once a number is live, by the control API: the window, a second onboarding, and events at will.
class SandboxAfterLiveTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void windowCloses_data();
    void windowCloses();
    void windowClosesWhileTheClockMoves();
    void waitsForTheNumber();
    void setUpFailsWhereAsked();
    void countsEachSyncCall();
    void beginsAnewAfterDisconnect();
    void tellsOfADisconnection_data();
    void tellsOfADisconnection();
    void suspendsAndComesBack();
    void saysWhatIsWrongWithIt();
    void echoes();
    void sendsHistoryOfAnySize();
    void mediaFiveTimesAnHour();

private:
    const QString m_phone = u"+15550104477"_s;
    static int metaCode(const HttpAnswer &answer) { return answer.object()["error"_L1]["code"_L1].toInt(); }
    HttpAnswer signUp(const PracticeClient &client, QJsonObject more = {}) const
    {
        more["appId"_L1] = client.appId;
        more["phone"_L1] = m_phone;
        return client.controlCall(u"/signup"_s, more);
    }
    static HttpAnswer sync(const PracticeClient &client, const QByteArray &type)
    {
        return client.appCall("POST", u"/coex/sync"_s, "syncType=" + type);
    }
};

void SandboxAfterLiveTest::windowCloses_data()
{
    QTest::addColumn<int>("finishedSecondsAgo");
    QTest::addColumn<int>("code");
    QTest::newRow("nearly closed") << 85'800 << 0;
    QTest::newRow("missed") << 90'000 << 2593108;
}

void SandboxAfterLiveTest::windowCloses()
{
    QFETCH(int, finishedSecondsAgo);
    QFETCH(int, code);
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QCOMPARE(signUp(client, {{u"finishedSecondsAgo"_s, finishedSecondsAgo}}).status, 200);
    QVERIFY(client.advance(10));
    QCOMPARE(metaCode(sync(client, "history")), code);
}

void SandboxAfterLiveTest::windowClosesWhileTheClockMoves()
{
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QVERIFY(client.goLive(m_phone));
    QCOMPARE(sync(client, "history").status, 200);
    QVERIFY(client.advance(24 * 3600));
    QCOMPARE(metaCode(sync(client, "smb_app_state_sync")), 2593108);
    QCOMPARE(metaCode(sync(client, "history")), 2593107); // A repeat is a repeat, late or not.
}

void SandboxAfterLiveTest::waitsForTheNumber()
{
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QCOMPARE(signUp(client, {{u"confirms"_s, false}}).status, 200);
    QVERIFY(client.advance(3600));
    const QJsonValue state = client.appCall("GET", u"/pipeline"_s).object()["whatsapp"_L1];
    QCOMPARE(state["embedStage"_L1].toString(), u"EMBED_PHONE_SELECTION"_s);
    QCOMPARE(client.appCall("GET", u"/health"_s).status, 400);
}

void SandboxAfterLiveTest::setUpFailsWhereAsked()
{
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QCOMPARE(signUp(client, {{u"setUpFails"_s, true}}).status, 200);
    QVERIFY(client.advance(10));
    const QJsonValue state = client.appCall("GET", u"/pipeline"_s).object()["whatsapp"_L1];
    QCOMPARE(state["creationStage"_L1].toString(), u"ERROR"_s);
}

void SandboxAfterLiveTest::countsEachSyncCall()
{
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QCOMPARE(sync(client, "history").status, 400); // Not live.
    QVERIFY(client.goLive(m_phone));
    const auto fail = [&client](const QString &at) {
        const QJsonObject fault{{u"path"_s, u"/partner/app/*/coex/sync"_s}, {u"how"_s, u"cut"_s}, {u"at"_s, at}};
        return client.controlCall(u"/fail"_s, fault).status;
    };
    QCOMPARE(fail(u"unserved"_s), 200);
    QCOMPARE(sync(client, "history").status, 0);
    QCOMPARE(fail(u"status-line"_s), 200);
    QCOMPARE(sync(client, "history").status, 0);
    QCOMPARE(metaCode(sync(client, "HISTORY")), 2593107);
    const QByteArray accepted =
        sync(client, "smb_app_state_sync").object()["data"_L1]["request_id"_L1].toString().toUtf8();

    QStringList outcomes;
    const QJsonArray syncs = client.controlRead(u"/syncs"_s).array();
    for (const auto &call : syncs) {
        QCOMPARE(call["appId"_L1].toString(), client.appId);
        outcomes << call["type"_L1].toString() + u' ' + call["outcome"_L1].toString();
    }
    QCOMPARE(outcomes, (QStringList{u"history notLive"_s, u"history accepted"_s, u"history alreadyRequested"_s,
                                    u"contacts accepted"_s}));
    QCOMPARE(syncs.last()["requestId"_L1].toString().toUtf8(), accepted);
    QCOMPARE(syncs.last()["onboarding"_L1].toInt(), 1);

    QStringList types;
    for (const auto &call : client.controlRead(u"/calls"_s).array()) {
        if (call.toObject().contains("syncType"_L1))
            types << call["syncType"_L1].toString() + u' ' + QString::number(call["status"_L1].toInt());
    }
    QCOMPARE(types, (QStringList{u"history 400"_s, u"history 0"_s, u"history 0"_s, u"HISTORY 400"_s,
                                 u"smb_app_state_sync 200"_s}));
}

void SandboxAfterLiveTest::beginsAnewAfterDisconnect()
{
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QVERIFY(client.goLive(m_phone));
    QCOMPARE(sync(client, "history").status, 200);
    QCOMPARE(client.controlCall(u"/disconnect"_s, {{u"appId"_s, client.appId}}).status, 200);
    QCOMPARE(client.appCall("GET", u"/health"_s).status, 400);
    QCOMPARE(client.controlCall(u"/disconnect"_s, {{u"appId"_s, client.appId}}).status, 400);
    QCOMPARE(sync(client, "smb_app_state_sync").status, 400);
    QVERIFY(client.advance(40 * 3600));
    const HttpAnswer again = signUp(client);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.object()["onboarding"_L1].toInt(), 2);
    QVERIFY(client.advance(10));
    QCOMPARE(sync(client, "smb_app_state_sync").status, 200);
    QCOMPARE(sync(client, "history").status, 200);
    QCOMPARE(client.controlRead(u"/syncs"_s).array().last()["onboarding"_L1].toInt(), 2);
}

void SandboxAfterLiveTest::tellsOfADisconnection_data()
{
    QTest::addColumn<QJsonObject>("how");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QStringList>("fields"); // of value, sorted
    const QString removed = u"PARTNER_REMOVED"_s;
    QTest::newRow("as on the phone") << QJsonObject{} << removed
                                     << QStringList{u"disconnection_info"_s, u"event"_s, u"phone_number"_s};
    QTest::newRow("account_update's form")
        << QJsonObject{{u"form"_s, u"waba_info"_s},
                       {u"reason"_s, u"PRIMARY_INACTIVITY"_s},
                       {u"initiatedBy"_s, u"SYSTEM"_s}}
        << removed << QStringList{u"disconnection_info"_s, u"event"_s, u"waba_info"_s};
    QTest::newRow("no reason") << QJsonObject{{u"reason"_s, u""_s}} << removed
                               << QStringList{u"event"_s, u"phone_number"_s};
    QTest::newRow("Gupshup's sample") << QJsonObject{{u"form"_s, u"uninstalled"_s}} << u"PARTNER_APP_UNINSTALLED"_s
                                      << QStringList{u"event"_s, u"waba_info"_s};
}

void SandboxAfterLiveTest::tellsOfADisconnection()
{
    QFETCH(QJsonObject, how);
    QFETCH(QString, event);
    QFETCH(QStringList, fields);
    WebhookListener listener;
    SandboxProcess sandbox({u"--webhook-url"_s, listener.url().toString()});
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"CornerPharmacy"_s));
    how["appId"_L1] = client.appId;
    QCOMPARE(client.controlCall(u"/disconnect"_s, how).status, 200);
    QTRY_COMPARE(listener.values(u"account_update"_s).size(), 1);
    const QJsonObject value = listener.values(u"account_update"_s).first();
    QCOMPARE(value["event"_L1].toString(), event);
    QCOMPARE(value.keys(), fields);
    const QJsonValue told = value["disconnection_info"_L1];
    QCOMPARE(told["reason"_L1].toString(), fields.contains(u"disconnection_info"_s)
                                               ? how["reason"_L1].toString(u"ACCOUNT_DISCONNECTED"_s)
                                               : QString());
    const QString waba =
        value["waba_info"_L1]["waba_id"_L1].toString(listener.events().last()["entry"_L1][0]["id"_L1].toString());
    QCOMPARE(waba.size(), 15); // "waba_info, else the entry's id"
}

void SandboxAfterLiveTest::suspendsAndComesBack()
{
    WebhookListener listener;
    SandboxProcess sandbox({u"--webhook-url"_s, listener.url().toString()});
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"CornerPharmacy"_s));
    QCOMPARE(client.controlCall(u"/offboard"_s, {{u"appId"_s, client.appId}}).status, 200);
    QTRY_COMPARE(listener.values(u"account_update"_s).size(), 1);
    QCOMPARE(client.controlCall(u"/reconnect"_s, {{u"appId"_s, client.appId}}).status, 200);
    QTRY_COMPARE(listener.values(u"account_update"_s).size(), 2);
    QCOMPARE(listener.values(u"account_update"_s)[0]["event"_L1].toString(), u"ACCOUNT_OFFBOARDED"_s);
    QCOMPARE(listener.values(u"account_update"_s)[1]["event"_L1].toString(), u"ACCOUNT_RECONNECTED"_s);
}

void SandboxAfterLiveTest::echoes()
{
    WebhookListener listener;
    SandboxProcess sandbox({u"--webhook-url"_s, listener.url().toString()});
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"CornerPharmacy"_s));
    QCOMPARE(client.controlCall(u"/echo"_s, {{u"appId"_s, client.appId}, {u"text"_s, u"At six"_s}}).status, 200);
    QTRY_COMPARE(listener.values(u"smb_message_echoes"_s).size(), 1);
    const QJsonValue echo = listener.values(u"smb_message_echoes"_s).first()["message_echoes"_L1][0];
    QCOMPARE(echo["text"_L1]["body"_L1].toString(), u"At six"_s);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QCOMPARE(client.controlCall(u"/echo"_s, {{u"appId"_s, client.appId}}).status, 400);
}

void SandboxAfterLiveTest::saysWhatIsWrongWithIt()
{
    SandboxProcess sandbox;
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"CornerPharmacy"_s));
    const auto info = [&client] { return client.appCall("GET", u"/waba/info"_s).object()["wabaInfo"_L1].toObject(); };
    QCOMPARE(info()["canSendMessage"_L1].toString(), u"AVAILABLE"_s);
    const QJsonArray errors{QJsonObject{{u"error_code"_s, 141006}, {u"error_description"_s, u"No payment method"_s}}};
    const QJsonObject ill{{u"appId"_s, client.appId},
                          {u"canSendMessage"_s, u"BLOCKED"_s},
                          {u"dockerStatus"_s, u"RESTRICTED"_s},
                          {u"errors"_s, errors}};
    QCOMPARE(client.controlCall(u"/health"_s, ill).status, 200);
    QCOMPARE(info()["canSendMessage"_L1].toString(), u"BLOCKED"_s);
    QCOMPARE(info()["dockerStatus"_L1].toString(), u"RESTRICTED"_s);
    QCOMPARE(info()["accountStatus"_L1].toString(), u"ACTIVE"_s);
    QCOMPARE(info()["errors"_L1].toArray(), errors);
    QCOMPARE(client.controlCall(u"/health"_s, {{u"appId"_s, client.appId}}).status, 200);
    QCOMPARE(info()["dockerStatus"_L1].toString(), u"CONNECTED"_s);
    QCOMPARE(client.controlCall(u"/health"_s, {{u"appId"_s, client.appId}, {u"errors"_s, 1}}).status, 400);
    QCOMPARE(client.controlCall(u"/health"_s, {{u"appId"_s, client.appId}, {u"canSendMessage"_s, 1}}).status, 400);
}

void SandboxAfterLiveTest::sendsHistoryOfAnySize()
{
    WebhookListener listener;
    SandboxProcess sandbox({u"--webhook-url"_s, listener.url().toString()});
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"CornerPharmacy"_s));
    for (const int count : {1, 100, 3000}) {
        const QJsonObject chunk{{u"appId"_s, client.appId},
                                {u"messages"_s, count},
                                {u"phase"_s, 1},
                                {u"chunkOrder"_s, 7},
                                {u"progress"_s, 42}};
        const qsizetype before = listener.values(u"history"_s).size();
        QCOMPARE(client.controlCall(u"/history"_s, chunk).status, 200);
        QTRY_COMPARE(listener.values(u"history"_s).size(), before + 1);
        const QJsonValue sent = listener.values(u"history"_s).last()["history"_L1][0];
        QCOMPARE(sent["metadata"_L1].toObject(),
                 (QJsonObject{{u"phase"_s, 1}, {u"chunk_order"_s, 7}, {u"progress"_s, 42}}));
        int messages = 0;
        for (const auto &thread : sent["threads"_L1].toArray()) {
            const QJsonArray inThread = thread["messages"_L1].toArray();
            messages += int(inThread.size());
            for (const auto &message : inThread)
                QVERIFY(message["from"_L1] == thread["id"_L1] || message["to"_L1] == thread["id"_L1]);
        }
        QCOMPARE(messages, count);
    }
}

void SandboxAfterLiveTest::mediaFiveTimesAnHour()
{
    WebhookListener listener;
    SandboxProcess sandbox({u"--webhook-url"_s, listener.url().toString()});
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"CornerPharmacy"_s));
    QCOMPARE(sync(client, "history").status, 200);
    QVERIFY(client.advance(60));
    QString id;
    const auto arrived = [&listener, &id] {
        for (const QJsonObject &value : listener.values(u"history"_s))
            id = value["messages"_L1][0]["image"_L1]["id"_L1].toString(id);
        return !id.isEmpty();
    };
    QTRY_VERIFY(arrived());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.appCall("GET", u"/media/"_s + id).status, 200);
    QCOMPARE(client.appCall("GET", u"/media/"_s + id).status, 429);
    QVERIFY(client.advance(2 * 3600)); // The limit is of real time.
    QCOMPARE(client.appCall("GET", u"/media/"_s + id).status, 429);
}

GOLIVE_TEST(SandboxAfterLiveTest)

} // namespace tst_sandboxafterlive

#include "tst_sandboxafterlive.moc"
