#include "practiceclient.h"
#include "webhooklistener.h"

#include <QRegularExpression>
#include <QTest>

using namespace golive::sandboxtest;
using namespace Qt::Literals::StringLiterals;

/// What the scenarios that the Partner API shows are like from outside.
class SandboxScenariosTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void replyLost();
    void alreadySynced();
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
    // It was accepted all the same.
    const HttpAnswer again = client.appCall("POST", u"/coex/sync"_s, "syncType=history");
    QCOMPARE(again.object()["error"_L1]["code"_L1].toInt(), 2593107);
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

QTEST_GUILESS_MAIN(SandboxScenariosTest)
#include "tst_sandboxscenarios.moc"
