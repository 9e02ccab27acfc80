#include "clientfixture.h"

#include "partner/calls/createapp.h"
#include "partner/calls/enablecoexistence.h"
#include "partner/calls/fetchappdetails.h"
#include "partner/calls/fetchhealth.h"
#include "partner/calls/fetchwabainfo.h"
#include "partner/calls/listapps.h"
#include "partner/calls/login.h"
#include "partner/calls/resendverification.h"
#include "partner/calls/savecontact.h"
#include "testing/test.h"

#include <QLoggingCategory>
#include <QScopeGuard>
#include <QSignalSpy>

namespace tst_client {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;

class ClientTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void logsInWithSecret()
    {
        ClientFixture f;
        // {"alg":"HS256"}.{"exp":1764086400}.x
        f.server.answer = [](const SeenRequest &) {
            return ScriptedAnswer{
                200, "{\"token\":\"eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3NjQwODY0MDB9.x\",\"id\":4711,\"name\":\"Ana\"}"};
        };
        const auto login = f.ask(LogIn{u"a+b@example.org"_s, Secret(u"s&=e c%"_s)});
        QVERIFY(login);
        QCOMPARE(login->partnerId, u"4711"_s);
        QCOMPARE(toEpochMs(*login->expiresAt), 1'764'086'400'000);
        QCOMPARE(f.server.seen().size(), 1);
        QCOMPARE(f.server.seen().first().verb, "POST"_ba);
        QCOMPARE(f.server.seen().first().target, "/partner/account/login"_ba);
        QCOMPARE(f.server.seen().first().body, "email=a%2Bb%40example.org&secret=s%26%3De%20c%25"_ba);
        QVERIFY(!f.server.seen().first().headers.contains("token"_ba));
        QVERIFY(!f.server.seen().first().headers.contains("authorization"_ba));
    }

    void fallsBackToPasswordOnce_data()
    {
        QTest::addColumn<int>("firstStatus");
        QTest::newRow("400") << 400;
        QTest::newRow("403") << 403;
    }

    void fallsBackToPasswordOnce()
    {
        QFETCH(int, firstStatus);
        ClientFixture f;
        f.server.answer = [&](const SeenRequest &request) {
            if (request.body.contains("password="))
                return ScriptedAnswer{200, "{\"token\":\"T\",\"id\":1}"};
            return ScriptedAnswer{firstStatus, "{\"status\":\"error\",\"message\":\"Failed to authenticate\"}"};
        };
        QVERIFY(f.ask(LogIn{u"a@example.org"_s, Secret(u"s"_s)}));
        QCOMPARE(f.server.seen().size(), 2);
        QCOMPARE(f.server.seen().last().body, "email=a%40example.org&password=s"_ba);
    }

    void wrongSecretIsTriedTwiceAndNoMore()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) {
            return ScriptedAnswer{403, "{\"status\":\"error\",\"message\":\"Failed to authenticate\"}"};
        };
        const auto login = f.ask(LogIn{u"a@example.org"_s, Secret(u"s"_s)});
        QCOMPARE(login.error().kind, ApiError::Kind::Unauthorised);
        QCOMPARE(login.error().message, u"Failed to authenticate"_s);
        QCOMPARE(f.server.seen().size(), 2);
    }

    void eachPartIsEncoded()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) { return ScriptedAnswer{200, "{\"apps\":[]}"}; };
        QVERIFY(f.ask(ListApps{u"Zoë & co"_s, u"+55"_s, 2, 25}));
        QCOMPARE(f.server.seen().last().target,
                 "/partner/app/list?name=Zo%C3%AB%20%26%20co&phone=%2B55&pageNo=2&pageSize=25"_ba);
        (void)f.ask(FetchAppDetails{AppId{u"a/../b?c"_s}});
        QCOMPARE(f.server.seen().last().target, "/partner/app/a%2F..%2Fb%3Fc/details"_ba);
    }

    void jsonBody()
    {
        ClientFixture f;
        QVERIFY(f.ask(EnableCoexistence{someApp}));
        QCOMPARE(f.server.seen().last().headers.value("content-type"), "application/json"_ba);
        QCOMPARE(f.server.seen().last().body, "{\"coexistenceEnabled\":true}"_ba);
        QCOMPARE(f.server.seen().last().headers.value("authorization"), "sk_apptoken"_ba);
    }

    void headerFallbackIsRememberedPerEndpoint()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &request) {
            if (request.headers.contains("token"))
                return ScriptedAnswer{401, "{\"status\":\"error\",\"message\":\"Unauthorized Access\"}"};
            return ScriptedAnswer{200,
                                  request.target.contains("details") ? "{\"app\":{\"id\":\"x\"}}" : "{\"apps\":[]}"};
        };
        QVERIFY(f.ask(ListApps{}));
        QCOMPARE(f.server.seen().size(), 2);
        QCOMPARE(f.server.seen().last().headers.value("authorization"), "PARTNERTOKEN"_ba);
        QVERIFY(f.ask(ListApps{}));
        QCOMPARE(f.server.seen().size(), 3); // straight with the remembered header
        QVERIFY(f.ask(FetchAppDetails{someApp}));
        QCOMPARE(f.server.seen().size(), 5); // another endpoint learns for itself
    }

    void provenHeaderIsNotDoubtedByAnExpiredToken()
    {
        ClientFixture f;
        bool isExpired = false;
        f.server.answer = [&](const SeenRequest &) {
            return isExpired ? ScriptedAnswer{401, "{\"status\":\"error\",\"message\":\"Unauthorized Access\"}"}
                             : ScriptedAnswer{200, "{\"apps\":[]}"};
        };
        QVERIFY(f.ask(ListApps{}));
        isExpired = true;
        QCOMPARE(f.ask(ListApps{}).error().kind, ApiError::Kind::Unauthorised);
        QCOMPARE(f.server.seen().size(), 2);
    }

    void bothHeadersRefusedGivesTheFirstAnswer()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &request) {
            return request.headers.contains("token") ? ScriptedAnswer{403, "{\"message\":\"first\"}"}
                                                     : ScriptedAnswer{401, "{\"message\":\"second\"}"};
        };
        const auto info = f.ask(FetchWabaInfo{someApp});
        QCOMPARE(info.error().message, u"first"_s);
        QCOMPARE(info.error().kind, ApiError::Kind::Forbidden);
        QCOMPARE(f.server.seen().last().headers.value("authorization"), "Bearer sk_apptoken"_ba);
    }

    void noTokenSendsNothing()
    {
        ClientFixture f;
        f.tokens.partner.clear();
        const auto apps = f.ask(ListApps{});
        QCOMPARE(apps.error().kind, ApiError::Kind::Unauthorised);
        QCOMPARE(apps.error().status, 0);
        QCOMPARE(f.server.connections(), 0);
    }

    void contactSendsDigitsOnly()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) {
            return ScriptedAnswer{200, "contact details updated successfully"};
        };
        QVERIFY(f.ask(SaveContact{someApp, u"Ana"_s, u"ana@example.org"_s, u"+55 (11) 98765-4321"_s}));
        QVERIFY(f.server.seen().last().body.endsWith("contactNumber=5511987654321"));
    }

    void postWithoutBodySaysSo()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) { return ScriptedAnswer{200, "mail sent successfully"}; };
        QVERIFY(f.ask(ResendVerification{someApp}));
        QCOMPARE(f.server.seen().last().headers.value("content-length"), "0"_ba);
        QVERIFY(f.server.seen().last().body.isEmpty());
    }

    void createAppIsNotSentAgainAfterACut()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) {
            ScriptedAnswer answer;
            answer.cut = ScriptedAnswer::Cut::RequestRead;
            return answer;
        };
        const auto created = f.ask(CreateApp{u"PaoDaAna"_s});
        QCOMPARE(created.error().kind, ApiError::Kind::OutcomeUnknown);
        QCOMPARE(f.server.seen().size(), 1);
    }

    void serverTimeIsReported()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) {
            return ScriptedAnswer{200, "{\"apps\":[]}", {"Date: Mon, 24 Nov 2025 16:00:30 GMT"}};
        };
        std::optional<milliseconds> offset;
        QObject context;
        connect(f.client.get(), &PartnerClient::serverTimeSeen, &context,
                [&](Instant server, Instant local) { offset = server - local; });
        QVERIFY(f.ask(ListApps{}));
        QCOMPARE(offset->count(), 30'000);
    }

    void silentAfterOwnerOrClientDies()
    {
        ClientFixture f;
        int called = 0;
        auto owner = std::make_unique<QObject>();
        f.client->send(ListApps{}).then(owner.get(), [&](auto) { ++called; });
        owner.reset();
        QTRY_COMPARE(f.server.seen().size(), 1);
        QVERIFY(f.exchange(ListApps{})); // answered after the one that nobody waits for
        QCOMPARE(called, 0);
        QObject context;
        f.server.answer = [](const SeenRequest &) {
            ScriptedAnswer answer;
            answer.cut = ScriptedAnswer::Cut::Hang;
            return answer;
        };
        const auto call = f.client->send(ListApps{});
        call.then(&context, [&](auto) { ++called; });
        QTRY_COMPARE(f.server.seen().size(), 3);
        f.client.reset();
        call.abort(); // harmless on a call that is gone
        QTRY_COMPARE(f.server.openConnections(), 0);
        QCOMPARE(called, 0);
    }

    void abortEndsAsCancelled()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) {
            ScriptedAnswer answer;
            answer.cut = ScriptedAnswer::Cut::Hang;
            return answer;
        };
        std::optional<ApiError> error;
        QObject context;
        const auto call = f.client->send(ListApps{});
        call.then(&context, [&](auto apps) { error = apps.error(); });
        QTRY_COMPARE(f.server.seen().size(), 1);
        call.abort();
        QVERIFY(!error); // never from inside abort()
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ApiError::Kind::Cancelled);
    }

    void logsNothingPersonal()
    {
        // What was read without trouble is a line only for who looks for a fault.
        const auto restored = qScopeGuard([] { QLoggingCategory::setFilterRules(QString()); });
        QLoggingCategory::setFilterRules(u"golive.network.debug=true"_s);
        ClientFixture f;
        QStringList lines;
        static QStringList *sink = nullptr;
        sink = &lines;
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { sink->append(text); });
        (void)f.ask(ListApps{u"PaoDaAna"_s, u"5511987654321"_s});
        (void)f.ask(LogIn{u"ana@example.org"_s, Secret(u"verysecret"_s)});
        qInstallMessageHandler(before);
        const QString all = lines.join(u'\n');
        QVERIFY(all.contains(u"GET /partner/app/list 200"_s));
        QVERIFY(all.contains(u"POST /partner/account/login"_s));
        for (const auto &word : {u"PaoDaAna"_s, u"5511987654321"_s, u"ana"_s, u"verysecret"_s, u"PARTNERTOKEN"_s})
            QVERIFY2(!all.contains(word, Qt::CaseSensitive), qPrintable(all));
    }
};

GOLIVE_TEST(ClientTest)

} // namespace tst_client

#include "tst_client.moc"
