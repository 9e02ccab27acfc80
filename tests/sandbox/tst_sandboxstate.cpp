#include "practiceclient.h"
#include "testing/rights.h"
#include "testing/test.h"
#include "webhooklistener.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

namespace tst_sandboxstate {

using namespace golive::sandboxtest;
using namespace Qt::Literals::StringLiterals;

/// A practice partner that is killed and started again with the same file goes on where it stood.
class SandboxStateTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void goesOnAfterAKill();
    void bringsLateEvents();
    void keepsTimeAndSpeed();
    void losesOneReplyOnly();
    void movesWhereAPortIsTaken();
    void letsOneInAtATime();
    void putsAsideADamagedFile();
    void putsAsideAnotherScenario();
    void saysWhyItCannotKeep();

private:
    std::unique_ptr<SandboxProcess> start(const QStringList &more = {}) const;
    static void kill(std::unique_ptr<SandboxProcess> &sandbox);
    static QString addLink(PracticeClient &client, const QByteArray &extra = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void SandboxStateTest::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"practice/state.json"_s);
}

std::unique_ptr<SandboxProcess> SandboxStateTest::start(const QStringList &more) const
{
    return std::make_unique<SandboxProcess>(QStringList{u"--state-file"_s, m_file} + more);
}

void SandboxStateTest::kill(std::unique_ptr<SandboxProcess> &sandbox)
{
    sandbox->process().kill();
    sandbox->process().waitForFinished(5'000);
    sandbox.reset();
}

QString SandboxStateTest::addLink(PracticeClient &client, const QByteArray &extra)
{
    const QString path = u"/partner/app/%1/onboarding/embed/link?user=jo&lang=en"_s.arg(client.appId);
    return client.partnerCall("GET", path + QString::fromLatin1(extra)).object()["link"_L1].toString();
}

void SandboxStateTest::goesOnAfterAKill()
{
    WebhookListener listener;
    auto sandbox = start();
    QVERIFY(sandbox->isReady());
    PracticeClient first(*sandbox);
    QVERIFY(first.open(u"TeaHouseDemo"_s));
    const QString app = u"/partner/app/"_s + first.appId;
    const QByteArray contact = "contactName=Jo&contactEmail=jo@example.com&contactNumber=15550104477";
    QCOMPARE(first.partnerCall("PUT", app + u"/onboarding/contact", contact).status, 200);
    const QByteArray url = QUrl::toPercentEncoding(listener.url().toString());
    QCOMPARE(first.appCall("POST", u"/subscription"_s, "modes=COEXISTENCE&tag=t&version=3&url=" + url).status, 200);
    const QString link = addLink(first);
    QVERIFY(!link.isEmpty());
    // On the hosted page Facebook was begun, and the window is open.
    QCOMPARE(callHttp("POST", QUrl(QString(link + u"/start"))).status, 200);
    QVERIFY(callHttp("GET", QUrl(QString(link + u"/state"))).object()["isWindowOpen"_L1].toBool());
    const QStringList fields{u"baseUrl"_s, u"controlUrl"_s, u"email"_s, u"secret"_s, u"signupHost"_s, u"phoneUrl"_s};
    QStringList before;
    for (const QString &field : fields)
        before.append(sandbox->field(field));
    kill(sandbox);

    sandbox = start();
    QVERIFY(sandbox->isReady());
    QStringList after;
    for (const QString &field : fields)
        after.append(sandbox->field(field));
    QCOMPARE(after, before);
    QVERIFY(!sandbox->isMoved());
    PracticeClient second(*sandbox);
    second.partnerToken = first.partnerToken;
    second.appToken = first.appToken;
    second.appId = first.appId;
    QCOMPARE(second.partnerCall("POST", app + u"/onboarding/contact/email/resend").status, 200);
    QCOMPARE(addLink(second), link);
    const QJsonObject page = callHttp("GET", QUrl(QString(link + u"/state"))).object();
    QCOMPARE(page["stage"_L1].toString(), u"facebook-started"_s);
    QVERIFY(page["canStart"_L1].toBool() && !page["isWindowOpen"_L1].toBool());
    QCOMPARE(callHttp("GET", QUrl(link)).status, 200);

    QVERIFY(second.goLive(u"+15550104477"_s));
    kill(sandbox);
    sandbox = start();
    PracticeClient third(*sandbox);
    third.appToken = first.appToken;
    third.appId = first.appId;
    QCOMPARE(third.appCall("GET", u"/health"_s).status, 200);
    QCOMPARE(third.appCall("POST", u"/coex/sync"_s, "syncType=smb_app_state_sync").status, 200);
    QVERIFY(third.advance(10));
    QTRY_COMPARE(listener.values(u"smb_app_state_sync"_s).size(), 2);
    // The phone knows that it is connected, though its sign-up was before the kill.
    const QUrl phone(sandbox->field(u"phoneUrl"_s) + u"/act?app="_s + first.appId);
    QCOMPARE(callHttp("POST", phone, {}, R"({"action":"send-message","value":"hello"})").status, 200);
    QTRY_COMPARE(listener.values(u"smb_message_echoes"_s).size(), 1);
    // Ended in order, everything is kept as well.
    sandbox.reset();
    sandbox = start();
    PracticeClient fourth(*sandbox);
    fourth.appToken = first.appToken;
    fourth.appId = first.appId;
    QCOMPARE(fourth.appCall("POST", u"/coex/sync"_s, "syncType=smb_app_state_sync").status, 400);
}

void SandboxStateTest::bringsLateEvents()
{
    WebhookListener listener;
    auto sandbox = start();
    PracticeClient client(*sandbox);
    QVERIFY(client.open(u"CornerPharmacy"_s));
    const QByteArray url = QUrl::toPercentEncoding(listener.url().toString());
    QCOMPARE(client.appCall("POST", u"/subscription"_s, "modes=COEXISTENCE&tag=t&version=3&url=" + url).status, 200);
    QCOMPARE(client.appCall("POST", u"/coex/sync"_s, "syncType=history").status, 200);
    kill(sandbox);
    QVERIFY(listener.values(u"history"_s).isEmpty());
    sandbox = start();
    PracticeClient again(*sandbox);
    QVERIFY(again.advance(20));
    QTRY_COMPARE(listener.values(u"history"_s).size(), 6);
    QTRY_COMPARE(listener.values(u"smb_message_echoes"_s).size(), 1);
    // Sent is sent: soon the file says so too.
    const auto due = [this] {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly)
                   ? QJsonDocument::fromJson(file.readAll()).object()["due"_L1].toArray().size()
                   : -1;
    };
    QTRY_COMPARE(due(), 0);
}

void SandboxStateTest::keepsTimeAndSpeed()
{
    auto sandbox = start({u"--speed"_s, u"50"_s});
    QVERIFY(PracticeClient(*sandbox).advance(86'400));
    const qint64 seen = PracticeClient(*sandbox).controlRead(u"/clock"_s).object()["now"_L1].toInteger();
    kill(sandbox);
    sandbox = start();
    QJsonObject clock = PracticeClient(*sandbox).controlRead(u"/clock"_s).object();
    QCOMPARE(clock["speed"_L1].toDouble(), 50.0);
    QVERIFY(clock["now"_L1].toInteger() >= seen - 100);
    QVERIFY(clock["now"_L1].toInteger() < seen + 3'600'000);
    kill(sandbox);
    sandbox = start({u"--speed"_s, u"2"_s});
    clock = PracticeClient(*sandbox).controlRead(u"/clock"_s).object();
    QCOMPARE(clock["speed"_L1].toDouble(), 2.0);
}

void SandboxStateTest::losesOneReplyOnly()
{
    const QStringList scenario{u"--scenario"_s, u"reply-lost"_s};
    auto sandbox = start(scenario);
    PracticeClient client(*sandbox);
    QVERIFY(client.open(u"CornerPharmacy"_s));
    QCOMPARE(client.appCall("POST", u"/coex/sync"_s, "syncType=history").status, 0);
    kill(sandbox);
    sandbox = start(scenario);
    PracticeClient again(*sandbox);
    again.appId = client.appId;
    again.appToken = client.appToken;
    // The repeat is refused as a repeat; the other kind is answered.
    QCOMPARE(again.appCall("POST", u"/coex/sync"_s, "syncType=history").status, 400);
    QCOMPARE(again.appCall("POST", u"/coex/sync"_s, "syncType=smb_app_state_sync").status, 200);
}

void SandboxStateTest::movesWhereAPortIsTaken()
{
    auto sandbox = start();
    PracticeClient client(*sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
    const QUrl link(addLink(client));
    kill(sandbox);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, quint16(link.port())));
    sandbox = start();
    QVERIFY(sandbox->isReady());
    QVERIFY(sandbox->isMoved());
    PracticeClient again(*sandbox);
    QVERIFY(again.open(u"TeaHouseDemo"_s));
    QCOMPARE(again.appId, client.appId);
    const QUrl moved(addLink(again));
    QCOMPARE(moved.path(), link.path());
    QVERIFY(moved.port() != link.port());
    QCOMPARE(callHttp("GET", moved).status, 200);
    // From then on it stays there.
    kill(sandbox);
    other.close();
    sandbox = start();
    QVERIFY(!sandbox->isMoved());
    QCOMPARE(QUrl(sandbox->field(u"baseUrl"_s)).port(), moved.port());
}

void SandboxStateTest::letsOneInAtATime()
{
    auto sandbox = start();
    QVERIFY(sandbox->isReady());
    QProcess second;
    second.start(SandboxProcess::program(), {u"--state-file"_s, m_file});
    QVERIFY(second.waitForFinished(10'000));
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains("Another golive-sandbox is using the state file"));
    QVERIFY(second.readAllStandardOutput().isEmpty());
    PracticeClient client(*sandbox);
    QVERIFY(client.open(u"TeaHouseDemo"_s));
}

void SandboxStateTest::putsAsideADamagedFile()
{
    auto sandbox = start();
    const QString base = sandbox->field(u"baseUrl"_s);
    sandbox.reset();
    QVERIFY(golive::testing::isOwnersAlone(m_file));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray half = file.readAll().chopped(100);
    QVERIFY(file.resize(half.size()));
    file.close();
    QProcess fresh;
    fresh.start(SandboxProcess::program(), {u"--with-parent"_s, u"--state-file"_s, m_file});
    QTRY_VERIFY_WITH_TIMEOUT(fresh.bytesAvailable() > 0, 10'000);
    QVERIFY(!fresh.readAllStandardOutput().contains(base.toLatin1()));
    QVERIFY(fresh.readAllStandardError().contains("state.json.damaged"));
    fresh.closeWriteChannel();
    QVERIFY(fresh.waitForFinished(5'000));
    QFile aside(m_file + u".damaged"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), half);
}

void SandboxStateTest::putsAsideAnotherScenario()
{
    auto sandbox = start();
    const QString secret = sandbox->field(u"secret"_s);
    kill(sandbox);
    sandbox = start({u"--scenario"_s, u"wrong-number"_s});
    QVERIFY(sandbox->isReady());
    QVERIFY(sandbox->field(u"secret"_s) != secret);
    QVERIFY(QFileInfo::exists(m_file + u".old"_s));
}

void SandboxStateTest::saysWhyItCannotKeep()
{
    QFile blocker(m_folder->filePath(u"practice"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QProcess process;
    process.start(SandboxProcess::program(), {u"--state-file"_s, m_file});
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("folder of the state file"));
}

GOLIVE_TEST(SandboxStateTest)

} // namespace tst_sandboxstate

#include "tst_sandboxstate.moc"
