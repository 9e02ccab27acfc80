#include "clientfixture.h"

#include "partner/calls/fetchhealth.h"
#include "partner/calls/listapps.h"
#include "partner/calls/requestcoexsync.h"
#include "testing/test.h"

namespace tst_onceonly {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;

using Cut = ScriptedAnswer::Cut;

/// The proof that a once-only call leaves once, whatever the connection does.
class OnceOnlyTest : public golive::Test
{
    Q_OBJECT

    /// `patience` is for calls that nobody answers; whoever is answered must not run out of it on a busy machine.
    static ClientOptions options(bool isTls, milliseconds patience = std::chrono::minutes(1))
    {
        ClientOptions out;
        if (isTls)
            out.tls = RawServer::trustingConfiguration();
        out.timeouts.onceOnly = patience;
        return out;
    }

    static ScriptedAnswer cutAt(Cut cut)
    {
        ScriptedAnswer answer{200,
                              R"({"data":{"messaging_product":"whatsapp","request_id":"req_1"},"status":"success"})"};
        answer.cut = cut;
        return answer;
    }

    static int posts(const RawServer &server)
    {
        return static_cast<int>(std::ranges::count(server.seen(), "POST"_ba, &SeenRequest::verb));
    }

    static void cuts()
    {
        QTest::addColumn<Cut>("cut");
        for (const auto &[name, cut] :
             {std::pair("request read", Cut::RequestRead), std::pair("in status line", Cut::InStatusLine),
              std::pair("in body", Cut::InBody), std::pair("hang", Cut::Hang)})
            QTest::newRow(name) << cut;
    }

    static void verifyOnePost(bool isTls)
    {
        QFETCH(Cut, cut);
        const bool isAnswered = cut != Cut::Hang;
        // Even TLS has to come about in the two seconds, or the call would rightly count as not sent.
        const milliseconds patience = isAnswered ? std::chrono::minutes(1) : std::chrono::seconds(2);
        for (int run = 0; run < (isAnswered ? 4 : 2); ++run) {
            ClientFixture f(isTls, options(isTls, patience));
            f.server.answer = [&](const SeenRequest &) { return cutAt(cut); };
            const auto outcome = f.ask(RequestCoexSync{someApp, SyncKind::History});
            QVERIFY(outcome);
            QVERIFY2(std::holds_alternative<SyncUnknown>(*outcome), qPrintable(QString::number(outcome->index())));
            // Nothing of the call is left that could repeat it, and what it had sent before would be seen before this.
            QTRY_COMPARE(f.server.openConnections(), 0);
            f.server.answer = [](const SeenRequest &) { return ScriptedAnswer{200, "{\"apps\":[]}"}; };
            QVERIFY(f.exchange(ListApps{}));
            QCOMPARE(f.server.connections(), 2);
            QCOMPARE(posts(f.server), 1);
            QCOMPARE(f.server.seen().first().body, "syncType=history"_ba);
        }
    }

    static void verifyAccepted(bool isTls)
    {
        ClientFixture f(isTls, options(isTls));
        f.server.answer = [](const SeenRequest &) { return cutAt(Cut::Nowhere); };
        const auto outcome = f.ask(RequestCoexSync{someApp, SyncKind::Contacts});
        QCOMPARE(std::get<SyncAccepted>(*outcome).request.value, u"req_1"_s);
        const SeenRequest &seen = f.server.seen().first();
        QCOMPARE(seen.headers.value("authorization"), "Bearer sk_apptoken"_ba);
        QCOMPARE(seen.headers.value("content-length"), QByteArray::number(seen.body.size()));
        QVERIFY(!seen.headers.contains("transfer-encoding"_ba));
        QCOMPARE(seen.body, "syncType=smb_app_state_sync"_ba);
    }

private Q_SLOTS:
    void exactlyOnePost_data() { cuts(); }
    void exactlyOnePost() { verifyOnePost(false); }
    void exactlyOnePostByTls_data() { cuts(); }
    void exactlyOnePostByTls() { verifyOnePost(true); }

    /// The same server catches Qt repeating an ordinary call: the proof above would see a second POST if there were
    /// one.
    void theServerWouldNoticeARepeat()
    {
        RawServer server;
        server.answer = [](const SeenRequest &) { return cutAt(Cut::RequestRead); };
        QNetworkAccessManager manager;
        QNetworkRequest request(server.url(u"/x"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "text/plain"_ba);
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, "body"_ba));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(posts(server) > 1);
    }

    void wholeAnswerIsAccepted() { verifyAccepted(false); }
    void wholeAnswerIsAcceptedByTls() { verifyAccepted(true); }

    void serverErrorIsUnknownAndNotRepeated()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) { return ScriptedAnswer{503, "{\"message\":\"busy\"}"}; };
        const auto outcome = f.ask(RequestCoexSync{someApp, SyncKind::History});
        QCOMPARE(std::get<SyncUnknown>(*outcome).status, 503);
        QCOMPARE(posts(f.server), 1);
    }

    void redirectIsUnknownAndNotFollowed()
    {
        ClientFixture f;
        f.server.answer = [&](const SeenRequest &) {
            return ScriptedAnswer{307, {}, {"Location: " + f.server.url(u"/elsewhere"_s).toEncoded()}};
        };
        const auto outcome = f.ask(RequestCoexSync{someApp, SyncKind::History});
        QVERIFY(std::holds_alternative<SyncUnknown>(*outcome));
        QCOMPARE(f.server.seen().size(), 1);
    }

    void refusedPortIsNotSent()
    {
        ClientFixture f;
        f.server.close();
        QVERIFY(std::holds_alternative<SyncNotSent>(*f.ask(RequestCoexSync{someApp, SyncKind::History})));
    }

    void unknownNameIsNotSent()
    {
        ClientFixture f;
        f.client = std::move(*PartnerClient::open(QUrl(u"https://golive.invalid"_s), f.clock, f.scheduler, f.tokens));
        QVERIFY(std::holds_alternative<SyncNotSent>(*f.ask(RequestCoexSync{someApp, SyncKind::History})));
    }

    void untrustedCertificateIsNotSent()
    {
        ClientFixture f(true); // trusts only what the system trusts
        const auto outcome = f.ask(RequestCoexSync{someApp, SyncKind::History});
        QVERIFY(std::holds_alternative<SyncNotSent>(*outcome));
        QVERIFY(f.server.seen().isEmpty());
    }

    void serverThatNeverFinishesTlsIsNotSent()
    {
        QTcpServer mute;
        QVERIFY(mute.listen(QHostAddress::LocalHost, 0));
        ClientFixture f;
        QUrl url = f.server.url();
        url.setScheme(u"https"_s);
        url.setPort(mute.serverPort());
        f.client =
            std::move(*PartnerClient::open(url, f.clock, f.scheduler, f.tokens, options(true, milliseconds(400))));
        QVERIFY(std::holds_alternative<SyncNotSent>(*f.ask(RequestCoexSync{someApp, SyncKind::History})));
    }

    void noTokenIsNotSent()
    {
        ClientFixture f;
        f.tokens.app.clear();
        QVERIFY(std::holds_alternative<SyncNotSent>(*f.ask(RequestCoexSync{someApp, SyncKind::History})));
        QCOMPARE(f.server.connections(), 0);
    }

    void abortAfterSendingIsUnknown()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) { return cutAt(Cut::Hang); };
        std::optional<SyncOutcome> outcome;
        QObject context;
        const auto call = f.client->send(RequestCoexSync{someApp, SyncKind::History});
        call.then(&context, [&](auto answer) { outcome = *answer; });
        QTRY_COMPARE(f.server.seen().size(), 1);
        call.abort();
        QTRY_VERIFY(outcome);
        QVERIFY(std::holds_alternative<SyncUnknown>(*outcome));
    }

    void abortBeforeSendingIsNotSent()
    {
        ClientFixture f;
        std::optional<SyncOutcome> outcome;
        QObject context;
        const auto call = f.client->send(RequestCoexSync{someApp, SyncKind::History});
        call.then(&context, [&](auto answer) { outcome = *answer; });
        call.abort();
        QTRY_VERIFY(outcome);
        QVERIFY(std::holds_alternative<SyncNotSent>(*outcome));
        QCOMPARE(f.server.connections(), 0);
    }

    void usesTheSchemeThatAnotherCallHasProven()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &request) {
            return request.target.endsWith("/health")
                       ? ScriptedAnswer{200, "{\"status\":\"success\",\"healthy\":\"true\"}"}
                       : cutAt(Cut::Nowhere);
        };
        QVERIFY(f.ask(FetchHealth{someApp}));
        QVERIFY(std::holds_alternative<SyncAccepted>(*f.ask(RequestCoexSync{someApp, SyncKind::History})));
        QCOMPARE(f.server.seen().last().headers.value("authorization"), "sk_apptoken"_ba);
    }

    void aRefusedSchemeIsNotTriedAgainByTheNextClaim()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &request) {
            if (request.target.endsWith("/health"))
                return ScriptedAnswer{200, "{\"status\":\"success\",\"healthy\":\"true\"}"};
            return request.headers.value("authorization").startsWith("Bearer")
                       ? cutAt(Cut::Nowhere)
                       : ScriptedAnswer{401, "{\"status\":\"error\",\"message\":\"Unauthorized Access\"}"};
        };
        QVERIFY(f.ask(FetchHealth{someApp}));
        QVERIFY(std::holds_alternative<SyncRefusedUnspent>(*f.ask(RequestCoexSync{someApp, SyncKind::History})));
        QCOMPARE(posts(f.server), 1); // no second try in the same call
        QVERIFY(std::holds_alternative<SyncAccepted>(*f.ask(RequestCoexSync{someApp, SyncKind::History})));
        QCOMPARE(posts(f.server), 2);
    }
};

GOLIVE_TEST(OnceOnlyTest)

} // namespace tst_onceonly

#include "tst_onceonly.moc"
