#include "clientfixture.h"

#include "base/enumvalues.h"
#include "partner/calls/createapp.h"
#include "partner/calls/createsubscription.h"
#include "partner/calls/deletesubscription.h"
#include "partner/calls/downloadmedia.h"
#include "partner/calls/enablecoexistence.h"
#include "partner/calls/fetchappdetails.h"
#include "partner/calls/fetchapptoken.h"
#include "partner/calls/fetchembedlink.h"
#include "partner/calls/fetchhealth.h"
#include "partner/calls/fetchpipeline.h"
#include "partner/calls/fetchwabainfo.h"
#include "partner/calls/listapps.h"
#include "partner/calls/listpartnerapps.h"
#include "partner/calls/listsubscriptions.h"
#include "partner/calls/login.h"
#include "partner/calls/mintuniversaltoken.h"
#include "partner/calls/requestcoexsync.h"
#include "partner/calls/resendverification.h"
#include "partner/calls/savecontact.h"
#include "partner/calls/updateapp.h"
#include "partner/calls/updatesubscription.h"
#include "testing/test.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace tst_contractsandbox {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;

/// Every request over real HTTP against the practice partner, which is held to the same table.
class ContractSandboxTest : public golive::Test
{
    Q_OBJECT

    struct Practice
    {
        explicit Practice(const QStringList &arguments)
        {
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QStringLiteral(GOLIVE_SANDBOX_PROGRAM), arguments + QStringList{u"--with-parent"_s});
            const bool isReady =
                process.waitForStarted() && QTest::qWaitFor([&] { return process.canReadLine(); }, 20'000);
            if (isReady)
                ready = QJsonDocument::fromJson(process.readLine()).object();
        }
        ~Practice()
        {
            process.kill();
            process.waitForFinished();
        }
        QString at(QLatin1String key) const { return ready.value(key).toString(); }

        int control(const QString &path, const QJsonObject &body)
        {
            QNetworkRequest request(QUrl(at("controlUrl"_L1) + path));
            request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
            const std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(body).toJson()));
            if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 5'000))
                return 0;
            return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        }

        QProcess process;
        QJsonObject ready;
        QNetworkAccessManager network;
    };

    template <ApiRequest R> static typename Call<R>::Answer ask(PartnerClient &client, const R &request)
    {
        std::optional<typename Call<R>::Answer> got;
        QObject context;
        client.send(request).then(&context, [&](typename Call<R>::Answer answer) { got = std::move(answer); });
        if (QTest::qWaitFor([&] { return got.has_value(); }, 30'000))
            return *got;
        ApiError error;
        error.message = u"the test saw no answer"_s;
        return failure(error);
    }

    template <class T> static QByteArray why(const Result<T, ApiError> &answer)
    {
        return answer ? QByteArray()
                      : QByteArray::number(answer.error().status) + ' ' + answer.error().message.toUtf8();
    }

    static QByteArray which(const SyncOutcome &outcome)
    {
        return "outcome " + QByteArray::number(static_cast<int>(outcome.index()));
    }

private Q_SLOTS:
    void wholeJourney_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("any header") << QStringList{};
        QTest::newRow("strict header") << QStringList{u"--strict-headers"_s};
    }

    void wholeJourney()
    {
        QFETCH(QStringList, arguments);
        Practice practice(arguments + QStringList{u"--speed"_s, u"200"_s});
        QVERIFY(!practice.ready.isEmpty());
        GivenTokens tokens;
        SystemClock clock;
        TimerScheduler scheduler;
        const auto opened = PartnerClient::open(QUrl(practice.at("baseUrl"_L1)), clock, scheduler, tokens);
        QVERIFY(opened);
        PartnerClient &client = **opened;
        int timesSeen = 0;
        connect(&client, &PartnerClient::serverTimeSeen, &client, [&] { ++timesSeen; });

        const auto wrong = ask(client, LogIn{practice.at("email"_L1), Secret(u"wrong"_s)});
        QCOMPARE(wrong.error().kind, ApiError::Kind::Unauthorised);
        const auto login = ask(client, LogIn{practice.at("email"_L1), Secret(practice.at("secret"_L1))});
        QVERIFY2(login, why(login).constData());
        tokens.partner = login->token.reveal();
        QVERIFY(!login->partnerId.isEmpty());
        const auto minted = ask(
            client, MintUniversalToken{
                        login->partnerId, practice.at("email"_L1), Secret(practice.at("secret"_L1)), u"desk"_s, {}});
        QVERIFY2(minted, why(minted).constData());

        const auto partnerApps = ask(client, ListPartnerApps{});
        QVERIFY2(partnerApps, why(partnerApps).constData());
        const auto tooShort = ask(client, CreateApp{u"Short"_s});
        QCOMPARE(tooShort.error().message, u"App name should be between 6 to 150 characters in length"_s);
        const auto created = ask(client, CreateApp{u"PaoDaAnaGolive"_s});
        QVERIFY2(created, why(created).constData());
        const auto taken = ask(client, CreateApp{u"PaoDaAnaGolive"_s});
        QCOMPARE(taken.error().message, u"Bot Already Exists"_s);
        const AppId app = created->id;

        const auto found = ask(client, ListApps{u"PaoDaAnaGolive"_s, {}, 1, 10});
        QVERIFY2(found, why(found).constData());
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().id, app);
        const auto token = ask(client, FetchAppToken{app});
        QVERIFY2(token, why(token).constData());
        tokens.app = token->token.reveal();

        const auto region = ask(client, UpdateApp{app, u"BR"_s});
        QVERIFY2(region, why(region).constData());
        QCOMPARE(region->storageRegion, u"BR"_s);
        QCOMPARE(ask(client, UpdateApp{app, u"XX"_s}).error().message, u"Invalid Region Passed"_s);
        const auto contact = ask(client, SaveContact{app, u"Ana"_s, u"ana@example.org"_s, u"+5511987654321"_s});
        QVERIFY2(contact, why(contact).constData());
        const auto resent = ask(client, ResendVerification{app});
        QVERIFY2(resent, why(resent).constData());
        const auto enabled = ask(client, EnableCoexistence{app});
        QVERIFY2(enabled, why(enabled).constData());

        const auto subscribed = ask(client, CreateSubscription{app,
                                                               {u"ACCOUNT"_s, u"COEXISTENCE"_s},
                                                               u"golive"_s,
                                                               QUrl(u"https://events.example.org/golive"_s),
                                                               3,
                                                               {}});
        QVERIFY2(subscribed, why(subscribed).constData());
        const auto subscriptions = ask(client, ListSubscriptions{app});
        QVERIFY2(subscriptions, why(subscriptions).constData());
        QCOMPARE(subscriptions->size(), 1);
        const auto updated = ask(client, UpdateSubscription{app, subscribed->id, {}, {}, {}, {}, false});
        QVERIFY2(updated, why(updated).constData());
        QVERIFY(!updated->isActive);
        const auto deleted = ask(client, DeleteSubscription{app, subscribed->id});
        QVERIFY2(deleted, why(deleted).constData());

        QCOMPARE(ask(client, FetchHealth{app}).error().message, u"App is not live."_s);
        const auto early = ask(client, RequestCoexSync{app, SyncKind::Contacts});
        QVERIFY2(std::holds_alternative<SyncRefused>(*early), which(*early).constData());
        const auto noUser = ask(client, FetchEmbedLink{app, {}, u"en"_s, false});
        QCOMPARE(noUser.error().message, u"Query Params cannot be empty"_s);
        const auto link = ask(client, FetchEmbedLink{app, u"golive"_s, u"en"_s, false});
        QVERIFY2(link, why(link).constData());

        QCOMPARE(
            practice.control(u"/signup"_s,
                             {{u"appId"_s, app.value}, {u"phone"_s, u"+5511987654321"_s}, {u"sharesChats"_s, true}}),
            200);
        const auto pipeline = ask(client, FetchPipeline{app});
        QVERIFY2(pipeline, why(pipeline).constData());
        QVERIFY(!pipeline->hasFailed());
        QCOMPARE(practice.control(u"/clock"_s, {{u"advanceSeconds"_s, 600}}), 200);
        const auto details = ask(client, FetchAppDetails{app});
        QVERIFY2(details, why(details).constData());
        QVERIFY(details->isLive);
        QVERIFY(details->liveAt);
        const auto health = ask(client, FetchHealth{app});
        QVERIFY2(health, why(health).constData());
        QVERIFY(health->isHealthy);
        const auto waba = ask(client, FetchWabaInfo{app});
        QVERIFY2(waba, why(waba).constData());
        QVERIFY(!waba->wabaId.isEmpty());
        QCOMPARE(ask(client, UpdateApp{app, u"IN"_s}).error().message, u"Cannot Change Region After Go live"_s);

        for (const SyncKind kind : enumValues<SyncKind>()) {
            const auto accepted = ask(client, RequestCoexSync{app, kind});
            QVERIFY2(std::holds_alternative<SyncAccepted>(*accepted), which(*accepted).constData());
            const auto again = ask(client, RequestCoexSync{app, kind});
            const auto *refused = std::get_if<SyncRefusedByMeta>(&*again);
            QVERIFY2(refused, which(*again).constData());
            QCOMPARE(refused->reason, SyncRefusedByMeta::Reason::AlreadyRequested);
        }
        QCOMPARE(ask(client, DownloadMedia{app, u"0"_s}).error().message, u"Invalid Media Id"_s);
        QVERIFY(timesSeen > 20);
    }

    void aLostReplyIsUnknownAndASecondCallSaysItHappened()
    {
        Practice practice({u"--scenario"_s, u"reply-lost"_s, u"--speed"_s, u"200"_s});
        QVERIFY(!practice.ready.isEmpty());
        GivenTokens tokens;
        SystemClock clock;
        TimerScheduler scheduler;
        const auto opened = PartnerClient::open(QUrl(practice.at("baseUrl"_L1)), clock, scheduler, tokens);
        PartnerClient &client = **opened;
        const auto login = ask(client, LogIn{practice.at("email"_L1), Secret(practice.at("secret"_L1))});
        QVERIFY2(login, why(login).constData());
        tokens.partner = login->token.reveal();
        const auto created = ask(client, CreateApp{u"PaoDaAnaGolive"_s});
        QVERIFY2(created, why(created).constData());
        const auto token = ask(client, FetchAppToken{created->id});
        QVERIFY2(token, why(token).constData());
        tokens.app = token->token.reveal();
        const QJsonObject signup{
            {u"appId"_s, created->id.value}, {u"phone"_s, u"+5511987654321"_s}, {u"sharesChats"_s, true}};
        QCOMPARE(practice.control(u"/signup"_s, signup), 200);
        QCOMPARE(practice.control(u"/clock"_s, {{u"advanceSeconds"_s, 600}}), 200);

        const auto lost = ask(client, RequestCoexSync{created->id, SyncKind::Contacts});
        QVERIFY2(std::holds_alternative<SyncUnknown>(*lost), which(*lost).constData());
        const auto again = ask(client, RequestCoexSync{created->id, SyncKind::Contacts});
        const auto *refused = std::get_if<SyncRefusedByMeta>(&*again);
        QVERIFY2(refused, which(*again).constData());
        QCOMPARE(refused->reason, SyncRefusedByMeta::Reason::AlreadyRequested);
    }
};

GOLIVE_TEST(ContractSandboxTest)

} // namespace tst_contractsandbox

#include "tst_contractsandbox.moc"
