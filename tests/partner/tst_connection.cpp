#include "clientfixture.h"
#include "partner/gateway/connectionof.h"
#include "partner/gateway/partnerservice.h"
#include "storage/memorysecretstore.h"
#include "testing/test.h"

namespace tst_connection {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;

using Said = std::pair<int, QByteArray>; // status, body

Said said(const char *json, int status = 200)
{
    return {status, QByteArray(json).replace('\'', '"')};
}

const char *const done = "{'whatsapp':{'creationStage':'WHATSAPP_PROVISIONING_DONE'}}";
const char *const started = "{'whatsapp':{'embedStage':'EMBED_STARTED'}}";
const char *const nothingBegun = "{'whatsapp':{}}";
const char *const live = "{'appDetails':{'id':'a','name':'Tea','live':true}}";
const char *const notLive = "{'appDetails':{'id':'a','name':'Tea','live':false}}";
const char *const liveUntold = "{'appDetails':{'id':'a','name':'Tea'}}";
const char *const healthy = "{'status':'success','healthy':'true'}";
const char *const unhealthy = "{'status':'success','healthy':'false'}";
const char *const well = "{'wabaInfo':{'accountStatus':'ACTIVE','dockerStatus':'CONNECTED'}}";
const char *const banned = "{'wabaInfo':{'accountStatus':'BANNED','dockerStatus':'CONNECTED'}}";
const char *const disconnected = "{'wabaInfo':{'accountStatus':'ACTIVE','dockerStatus':'DISCONNECTED'}}";
const char *const appNotLive = "{'status':'error','message':'App is not live.'}";
const char *const noWaba = "{'status':'error','message':'Waba Id not found.'}";
const char *const fault = "{'status':'error','message':'Internal'}";

/// Whether a number is still connected, from Gupshup's own words: it decides what an event of leaving is worth.
class ConnectionTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountsWords_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("docker");
        QTest::addColumn<Connection>("otherwise");
        QTest::addColumn<Connection>("connection");
        for (const Connection before : {Connection::NotTold, Connection::Connected, Connection::Gone}) {
            const auto row = [before](const char *account, const char *docker, Connection connection) {
                QTest::addRow("%s, %s, before: %d", account, docker, static_cast<int>(before))
                    << QString::fromLatin1(account) << QString::fromLatin1(docker) << before << connection;
            };
            row("ACTIVE", "CONNECTED", Connection::Connected);
            row("ACTIVE", "DISCONNECTED", Connection::Gone);
            row("BANNED", "CONNECTED", Connection::Gone);
            row("BANNED", "DISCONNECTED", Connection::Gone);
            row("", "DISCONNECTED", Connection::Gone);
            row("", "CONNECTED", Connection::Connected);
            // These leave it open.
            for (const char *docker : {"FLAGGED", "PENDING", "RESTRICTED", "UNKNOWN", "", "SOMETHING_NEW"})
                row("ACTIVE", docker, before);
        }
    }

    void theAccountsWords()
    {
        QFETCH(QString, account);
        QFETCH(QString, docker);
        QFETCH(Connection, otherwise);
        QFETCH(Connection, connection);
        WabaInfo info;
        info.accountStatus = account;
        info.dockerStatus = docker;
        QCOMPARE(connectionOf(info, otherwise), connection);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("isGone");
        const auto row = [](int status, const char *message, bool isGone) {
            QTest::addRow("%d %s", status, message) << status << QString::fromLatin1(message) << isGone;
        };
        row(400, "App is not live.", true);
        row(400, "APP IS NOT LIVE", true);
        row(400, "Waba Id not found.", true);
        row(400, "Waba Id is invalid", true);
        row(400, "Phone is not associated with waba", true);
        row(400, "Invalid request", false);
        row(400, "", false);
        row(401, "App is not live.", false); // a token's fault comes first
        row(403, "Waba Id not found.", false);
        row(404, "App is not live.", false);
        row(429, "Too Many Requests", false);
        row(500, "App is not live.", false);
        row(0, "Host not found", false);
    }

    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QString, message);
        QFETCH(bool, isGone);
        ApiError error;
        error.status = status;
        error.message = message;
        QCOMPARE(isSaidGone(error), isGone);
        for (const Connection before : {Connection::NotTold, Connection::Connected, Connection::Gone})
            QCOMPARE(connectionOf(failure(error), before), isGone ? Connection::Gone : before);
    }

    void aReadState_data()
    {
        QTest::addColumn<bool>("isPartner");
        QTest::addColumn<bool>("isConnectionAsked");
        QTest::addColumn<QList<Said>>("answers"); // pipeline; details or health; account
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<AppStage>("stage");
        QTest::addColumn<Connection>("connection");
        QTest::addColumn<qsizetype>("asked"); // how many calls
        struct Row
        {
            bool isPartner;
            bool isConnectionAsked;
            QList<Said> answers;
        };
        const auto read = [](const char *name, const Row &row, AppStage stage, Connection connection, int asked) {
            QTest::newRow(name) << row.isPartner << row.isConnectionAsked << row.answers << true << stage << connection
                                << qsizetype(asked);
        };
        const auto notRead = [](const char *name, const Row &row) {
            QTest::newRow(name) << row.isPartner << row.isConnectionAsked << row.answers << false << AppStage::Unknown
                                << Connection::NotTold << qsizetype(2);
        };
        // With a partner's token: pipeline and details.
        const auto asPartner = [](bool isAsked, const QList<Said> &answers) { return Row{true, isAsked, answers}; };
        read("live, as usual", asPartner(false, {said(done), said(live)}), AppStage::Live, Connection::NotTold, 2);
        read("live, the account is well", asPartner(true, {said(done), said(live), said(well)}), AppStage::Live,
             Connection::Connected, 3);
        read("live, the account is banned", asPartner(true, {said(done), said(live), said(banned)}), AppStage::Live,
             Connection::Gone, 3);
        read("live, disconnected", asPartner(true, {said(done), said(live), said(disconnected)}), AppStage::Live,
             Connection::Gone, 3);
        read("live, no such account", asPartner(true, {said(done), said(live), said(noWaba, 400)}), AppStage::Live,
             Connection::Gone, 3);
        read("live, the account was not told", asPartner(true, {said(done), said(live), said(fault, 500)}),
             AppStage::Live, Connection::NotTold, 3);
        read("said not live", asPartner(true, {said(done), said(notLive)}), AppStage::SettingUp, Connection::Gone, 2);
        read("said not live, unasked", asPartner(false, {said(done), said(notLive)}), AppStage::SettingUp,
             Connection::Gone, 2);
        read("live not told at all", asPartner(true, {said(done), said(liveUntold)}), AppStage::SettingUp,
             Connection::NotTold, 2);
        read("begun anew", asPartner(true, {said(started), said(notLive)}), AppStage::FacebookStarted, Connection::Gone,
             2);
        read("details refused", asPartner(true, {said(done), said(fault, 400)}), AppStage::SettingUp,
             Connection::NotTold, 2);
        notRead("nobody says anything", asPartner(true, {said(fault, 400), said(fault, 400)}));
        notRead("an empty pipeline, details refused", asPartner(true, {said(nothingBegun), said(fault, 400)}));
        // With the app's own token alone: pipeline and health.
        const auto asApp = [](bool isAsked, const QList<Said> &answers) { return Row{false, isAsked, answers}; };
        read("app token: live", asApp(false, {said(done), said(healthy)}), AppStage::Live, Connection::NotTold, 2);
        read("app token: live, well", asApp(true, {said(done), said(healthy), said(well)}), AppStage::Live,
             Connection::Connected, 3);
        read("app token: ill, as usual", asApp(false, {said(done), said(unhealthy)}), AppStage::Live,
             Connection::NotTold, 2);
        // Ill is what is known where the account does not say better.
        read("app token: ill, the account not told", asApp(true, {said(done), said(unhealthy), said(fault, 500)}),
             AppStage::Live, Connection::Gone, 3);
        read("app token: ill, the account is well", asApp(true, {said(done), said(unhealthy), said(well)}),
             AppStage::Live, Connection::Connected, 3);
        read("app token: not live", asApp(true, {said(done), said(appNotLive, 400)}), AppStage::SettingUp,
             Connection::Gone, 2);
        read("app token: not live, no pipeline", asApp(true, {said(fault, 404), said(appNotLive, 400)}),
             AppStage::Unknown, Connection::Gone, 2);
        notRead("app token: nobody says anything", asApp(true, {said(fault, 404), said(fault, 400)}));
    }

    void aReadState()
    {
        QFETCH(bool, isPartner);
        QFETCH(bool, isConnectionAsked);
        QFETCH(QList<Said>, answers);
        QFETCH(bool, isRead);
        QFETCH(AppStage, stage);
        QFETCH(Connection, connection);
        QFETCH(qsizetype, asked);
        ClientFixture fixture;
        fixture.server.answer = [answers](const SeenRequest &seen) {
            const QByteArray path = seen.target.split('?').first();
            const qsizetype which = path.endsWith("/pipeline") ? 0 : path.endsWith("/waba/info") ? 2 : 1;
            const Said one = answers.value(which, said(fault, 500));
            ScriptedAnswer answer;
            answer.status = one.first;
            answer.body = one.second;
            return answer;
        };
        MemorySecretStore secrets;
        TokenVault vault(secrets);
        if (isPartner)
            vault.keepUniversalToken(u"desk@partner.example"_s, Secret(u"PARTNERTOKEN"_s));
        vault.keepAppToken(someApp, Secret(u"sk_apptoken"_s));
        PartnerService partner(*fixture.client, vault, fixture.clock);
        std::optional<Event> got;
        partner.perform(effect::ReadState{someApp, u"Tea"_s, isConnectionAsked},
                        [&](const Event &event) { got = event; });
        QVERIFY(QTest::qWaitFor(
            [&] {
                if (!got)
                    fixture.scheduler.runNext();
                return got.has_value();
            },
            10'000));
        const auto *read = std::get_if<event::StateRead>(&*got);
        QCOMPARE(read != nullptr, isRead);
        QCOMPARE(std::holds_alternative<event::StateNotRead>(*got), !isRead);
        QSet<QByteArray> paths;
        for (const SeenRequest &seen : fixture.server.seen())
            paths << seen.target;
        QCOMPARE(paths.size(), asked);
        const bool isByHealth =
            std::any_of(paths.begin(), paths.end(), [](const QByteArray &path) { return path.contains("/health"); });
        QCOMPARE(isByHealth, !isPartner);
        if (!read)
            return;
        QCOMPARE(read->state.stage, stage);
        QCOMPARE(read->connection, connection);
    }

    void whatThePipelineSaysAgainIsEnough_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("again");
        QTest::addColumn<QString>("details");
        QTest::addColumn<bool>("isEnough");
        const auto row = [](const char *name, const char *first, const char *again, bool isEnough,
                            const char *details = notLive) {
            QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(again)
                                << QString::fromLatin1(details) << isEnough;
        };
        const char *const pending = "{'whatsapp':{'embedStage':'EMBED_PENDING'}}";
        row("begun", started, started, true);
        row("unopened", pending, pending, true);
        row("number selection", "{'whatsapp':{'embedStage':'EMBED_PHONE_SELECTION'}}",
            "{'whatsapp':{'embedStage':'EMBED_PHONE_SELECTION','modifiedOn':7}}", true);
        row("set up", "{'whatsapp':{'pipeLineStage':'FINALIZE'}}", "{'whatsapp':{'pipeLineStage':'FINALIZE'}}", true);
        row("another stage of the set-up", "{'whatsapp':{'pipeLineStage':'CREATE_DOCKER'}}",
            "{'whatsapp':{'pipeLineStage':'FINALIZE'}}", false);
        row("opened", pending, started, false);
        // Of these another call knows more.
        row("names no stage", nothingBegun, nothingBegun, false);
        row("names a new one", "{'whatsapp':{'embedStage':'EMBED_NEW'}}", "{'whatsapp':{'embedStage':'EMBED_NEW'}}",
            false);
        row("done", done, done, false);
        row("failed", "{'whatsapp':{'creationStage':'ERROR'}}", "{'whatsapp':{'creationStage':'ERROR'}}", false);
        row("stands still while it is live", started, started, false, live);
        row("stands still while it failed", started, started, false,
            "{'appDetails':{'id':'a','name':'Tea','live':false,'creationStage':'ERROR'}}");
    }

    void whatThePipelineSaysAgainIsEnough()
    {
        QFETCH(QString, first);
        QFETCH(QString, again);
        QFETCH(QString, details);
        QFETCH(bool, isEnough);
        ClientFixture fixture;
        QByteArray pipeline = first.toLatin1();
        const QByteArray told = details.toLatin1();
        QList<QByteArray> asked;
        fixture.server.answer = [&pipeline, &asked, &told](const SeenRequest &seen) {
            asked << seen.target.split('?').first().split('/').last();
            ScriptedAnswer answer;
            answer.body = said(asked.last() == "pipeline" ? pipeline.constData() : told.constData()).second;
            return answer;
        };
        MemorySecretStore secrets;
        TokenVault vault(secrets);
        vault.keepUniversalToken(u"desk@partner.example"_s, Secret(u"PARTNERTOKEN"_s));
        vault.keepAppToken(someApp, Secret(u"sk_apptoken"_s));
        PartnerService partner(*fixture.client, vault, fixture.clock);
        const auto read = [&](quint32 expected) {
            std::optional<Event> got;
            partner.perform(effect::ReadState{someApp, u"Tea"_s, false, expected},
                            [&](const Event &event) { got = event; });
            const bool isAnswered = QTest::qWaitFor(
                [&] {
                    if (!got)
                        fixture.scheduler.runNext();
                    return got.has_value();
                },
                10'000);
            return isAnswered ? *got : Event(event::StateNotRead{});
        };
        const Event whole = read(0);
        quint32 expected = 1;
        if (const auto *state = std::get_if<event::StateRead>(&whole))
            expected = state->pipelineSaid;
        QCOMPARE(asked, (QList<QByteArray>{"pipeline", "details"}));
        asked.clear();
        pipeline = again.toLatin1();
        const Event repeated = read(expected);
        QCOMPARE(std::holds_alternative<event::StateRepeated>(repeated), isEnough);
        QCOMPARE(asked, isEnough ? QList<QByteArray>{"pipeline"} : (QList<QByteArray>{"pipeline", "details"}));
    }
};

GOLIVE_TEST(ConnectionTest)

} // namespace tst_connection

#include "tst_connection.moc"
