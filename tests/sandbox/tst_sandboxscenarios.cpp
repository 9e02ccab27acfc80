#include "practiceclient.h"
#include "testing/test.h"
#include "webhooklistener.h"

#include <QTest>

namespace tst_sandboxscenarios {

using namespace golive::sandboxtest;
using namespace Qt::Literals::StringLiterals;

/// What the scenarios that the Partner API shows are like from outside.
class SandboxScenariosTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void replyLost();
    void unknownOnceMore();
    void accountRefused();
    void alreadySynced();
    void dressedAsCode4();
    void links();
    void setUpEndsInError();
    void slowSetUp();
    void events_data();
    void events();

private:
    const QString m_phone = u"+15550104477"_s;
    static QStringList scenario(const QString &name) { return {u"--scenario"_s, name}; }
};

void SandboxScenariosTest::replyLost()
{
    SandboxProcess sandbox(scenario(u"reply-lost"_s));
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QVERIFY(client.goLive(m_phone));
    QCOMPARE(client.appCall("POST", u"/coex/sync"_s, "syncType=history").status, 0);
    // It was accepted all the same, and the control API counts it.
    const QJsonObject counted = client.controlRead(u"/syncs"_s).array().first().toObject();
    QCOMPARE(counted["outcome"_L1].toString(), u"accepted"_s);
    QCOMPARE(counted["appId"_L1].toString(), client.appId);
    QVERIFY(!counted["requestId"_L1].toString().isEmpty());
    QCOMPARE(client.controlRead(u"/calls"_s).array().last()["syncType"_L1].toString(), u"history"_s);
    QCOMPARE(client.controlRead(u"/calls"_s).array().last()["status"_L1].toInt(-1), 0);
    const HttpAnswer again = client.appCall("POST", u"/coex/sync"_s, "syncType=history");
    QCOMPARE(again.object()["error"_L1]["code"_L1].toInt(), 2593107);
}

void SandboxScenariosTest::unknownOnceMore()
{
    SandboxProcess sandbox(scenario(u"unknown-once-more"_s));
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QVERIFY(client.goLive(m_phone));
    QCOMPARE(client.appCall("POST", u"/coex/sync"_s, "syncType=smb_app_state_sync").status, 200);
    QCOMPARE(client.appCall("POST", u"/coex/sync"_s, "syncType=history").status, 0);
    QVERIFY(client.advance(3600));
    QCOMPARE(client.controlRead(u"/syncs"_s).array().size(), 1); // Nobody got it.
    QCOMPARE(client.appCall("POST", u"/coex/sync"_s, "syncType=history").status, 200);
    QCOMPARE(client.controlRead(u"/syncs"_s).array().last()["type"_L1].toString(), u"history"_s);
}

void SandboxScenariosTest::accountRefused()
{
    WebhookListener v2, v3;
    SandboxProcess sandbox(scenario(u"account-refused"_s) + QStringList{u"--no-rate-limits"_s});
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    const auto add = [&client](const QByteArray &modes, const QByteArray &version, const QUrl &url) {
        return client.appCall("POST", u"/subscription"_s,
                              "modes=" + modes + "&version=" + version + "&tag=t" + version +
                                  "&url=" + QUrl::toPercentEncoding(url.toString()));
    };
    QCOMPARE(add("ACCOUNT,COEXISTENCE", "3", v3.url()).message(), u"Unable To Create Subscription"_s);
    QVERIFY(v3.events().isEmpty()); // Refused before anybody is asked.
    const HttpAnswer without = add("COEXISTENCE,OTHERS", "3", v3.url());
    QCOMPARE(without.status, 200);
    const QString id = without.object()["subscription"_L1]["id"_L1].toString();
    QCOMPARE(client.appCall("PUT", u"/subscription/"_s + id, "modes=COEXISTENCE,ACCOUNT").status, 500);
    QCOMPARE(add("ACCOUNT", "2", v2.url()).status, 200);
    QVERIFY(client.goLive(m_phone));
    QTRY_COMPARE(v2.events().size(), 2);
    QCOMPARE(v2.events().last()["type"_L1].toString(), u"onboarding-event"_s);
    QCOMPARE(v3.values(u"account-event"_s).size(), 0);
}

void SandboxScenariosTest::dressedAsCode4()
{
    SandboxProcess sandbox(scenario(u"already-synced"_s) + QStringList{u"--dress-as-code-4"_s});
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"CornerPharmacy"_s));
    const QJsonValue again = client.appCall("POST", u"/coex/sync"_s, "syncType=history").object()["error"_L1];
    QCOMPARE(again["code"_L1].toInt(), 4);
    QCOMPARE(again["error_subcode"_L1].toInt(), 2593107);
    QVERIFY(again["message"_L1].toString().startsWith(u"(#4) "));
    QVERIFY(client.open(u"HarbourBooks"_s)); // Onboarded three days ago.
    const QJsonValue late = client.appCall("POST", u"/coex/sync"_s, "syncType=history").object()["error"_L1];
    QCOMPARE(late["code"_L1].toInt(), 4);
    QCOMPARE(late["error_subcode"_L1].toInt(), 2593108);
    QCOMPARE(late["message"_L1], again["message"_L1]); // One title for both.
    QVERIFY(late["error_data"_L1]["details"_L1].toString().contains(u"24 hours"));
}

void SandboxScenariosTest::alreadySynced()
{
    SandboxProcess sandbox(scenario(u"already-synced"_s));
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"CornerPharmacy"_s));
    for (const QByteArray &type : {QByteArray("history"), QByteArray("smb_app_state_sync")}) {
        const HttpAnswer answer = client.appCall("POST", u"/coex/sync"_s, "syncType=" + type);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.object()["error"_L1]["code"_L1].toInt(), 2593107);
    }
}

void SandboxScenariosTest::links()
{
    const auto link = [](PracticeClient &client, const QString &more) {
        return client.partnerCall("GET",
                                  u"/partner/app/%1/onboarding/embed/link?user=a&lang=en%2"_s.arg(client.appId, more));
    };
    SandboxProcess expired(scenario(u"link-expired"_s));
    PracticeClient client(expired);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QCOMPARE(link(client, {}).message(), u"Link has expired, please regenerate link"_s);
    QCOMPARE(link(client, u"&regenerate=true"_s).status, 200);
    QCOMPARE(link(client, {}).status, 200);

    SandboxProcess usedUp(scenario(u"link-limit"_s));
    PracticeClient other(usedUp);
    QVERIFY(other.open(u"TeaHouseDemo"_s));
    for (const QString &more : {QString(), u"&regenerate=true"_s}) {
        QCOMPARE(link(other, more).status, 400);
        QCOMPARE(link(other, more).message(),
                 u"Max Links Already sent, please contact support at devsupport@gupshup.io"_s);
    }
}

void SandboxScenariosTest::setUpEndsInError()
{
    SandboxProcess sandbox(scenario(u"setup-error"_s));
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QVERIFY(client.goLive(m_phone));
    const HttpAnswer state = client.appCall("GET", u"/pipeline"_s);
    QCOMPARE(state.status, 200);
    QCOMPARE(state.object()["whatsapp"_L1]["creationStage"_L1].toString(), u"ERROR"_s);
    QCOMPARE(client.appCall("GET", u"/health"_s).message(), u"App is not live."_s);
}

void SandboxScenariosTest::slowSetUp()
{
    SandboxProcess sandbox(scenario(u"slow-setup"_s));
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QVERIFY(client.goLive(m_phone));
    const auto stage = [&client] {
        return client.appCall("GET", u"/pipeline"_s).object()["whatsapp"_L1]["pipeLineStage"_L1].toString();
    };
    QCOMPARE(stage(), u"GET_CERTIFICATE"_s);
    QVERIFY(client.advance(120));
    QCOMPARE(stage(), u"CREATE_DOCKER"_s);
    QVERIFY(client.advance(120));
    QCOMPARE(stage(), u"FINALIZE"_s);
    QCOMPARE(client.appCall("GET", u"/health"_s).status, 400);
    QVERIFY(client.advance(120));
    QCOMPARE(client.appCall("GET", u"/health"_s).status, 200);
}

void SandboxScenariosTest::events_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("afterAMinute");
    QTest::addColumn<int>("afterADay");
    QTest::newRow("on time") << u"happy"_s << 6 << 6;
    QTest::newRow("late") << u"events-late"_s << 0 << 6;
    QTest::newRow("doubled") << u"events-doubled"_s << 12 << 12;
    QTest::newRow("out of order") << u"events-out-of-order"_s << 6 << 6;
    QTest::newRow("missing") << u"events-missing"_s << 0 << 0;
}

void SandboxScenariosTest::events()
{
    QFETCH(QString, name);
    WebhookListener listener;
    SandboxProcess sandbox(scenario(name) + QStringList{u"--webhook-url"_s, listener.url().toString()});
    PracticeClient client(sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    QVERIFY(client.goLive(m_phone));
    QCOMPARE(client.appCall("POST", u"/coex/sync"_s, "syncType=history").status, 200);
    const auto sentHistory = [&client] {
        int count = 0;
        for (const QJsonValue &event : client.controlRead(u"/events"_s).array())
            count += event["body"_L1]["entry"_L1][0]["changes"_L1][0]["field"_L1].toString() == u"history" ? 1 : 0;
        return count;
    };
    QVERIFY(client.advance(60));
    QTEST(sentHistory(), "afterAMinute");
    QVERIFY(client.advance(24 * 3600));
    QTEST(sentHistory(), "afterADay");
    QTRY_COMPARE(listener.values(u"history"_s).size(), sentHistory());
}

GOLIVE_TEST(SandboxScenariosTest)

} // namespace tst_sandboxscenarios

#include "tst_sandboxscenarios.moc"
