#include "partner/calls/requestcoexsync.h"
#include "partner/calls/syncoutcome.h"
#include "testing/test.h"

#include <QTest>

namespace tst_syncoutcome {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;

using Reason = SyncRefusedByMeta::Reason;

/// What each answer of the once-only call means. Everything that no page documents must read as Unknown.
class SyncOutcomeTest : public golive::Test
{
    Q_OBJECT

public:
    enum Outcome { Accepted, RefusedUnspent, RefusedByMeta, Refused, NotSent, Unknown }; // as in the variant
    Q_ENUM(Outcome)

private:
    static RawReply reply(int status, const QByteArray &body, const QByteArray &type = "application/json")
    {
        return {status, body, type, std::chrono::seconds(9)};
    }

    /// Readable JSON; moc stumbles over raw strings in macros.
    static QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

private Q_SLOTS:
    void outcomes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Outcome>("expected");

        QTest::newRow("accepted")
            << 200 << json("{'data':{'messaging_product':'whatsapp','request_id':'req_1'},'status':'success'}")
            << Accepted;
        QTest::newRow("accepted, as Meta words it")
            << 200 << json("{'messaging_product':'whatsapp','request_id':'req_1'}") << Accepted;
        QTest::newRow("success without id") << 200 << json("{'status':'success'}") << Unknown;
        QTest::newRow("empty id") << 200 << json("{'data':{'request_id':''},'status':'success'}") << Unknown;
        QTest::newRow("broken JSON") << 200 << json("{'data':{'request_id':'req_1'") << Unknown;
        QTest::newRow("HTML with 200") << 200 << "<html>Sign in</html>"_ba << Unknown;
        QTest::newRow("nothing with 200") << 200 << ""_ba << Unknown;
        QTest::newRow("202") << 202 << json("{'data':{'request_id':'req_1'}}") << Unknown;
        QTest::newRow("204") << 204 << ""_ba << Unknown;
        QTest::newRow("200 that says error")
            << 200 << json("{'status':'error','message':'Forbidden Access'}") << Unknown;

        QTest::newRow("401") << 401
                             << json("{'status':'error','message':'Unauthorised access to the resource. Please review "
                                     "request parameters and headers and retry'}")
                             << RefusedUnspent;
        QTest::newRow("401, older words")
            << 401 << json("{'status':'error','message':'Unauthorized Access'}") << RefusedUnspent;
        QTest::newRow("403") << 403 << json("{'status':'error','message':'Forbidden Access'}") << RefusedUnspent;
        QTest::newRow("403, numeric status")
            << 403 << json("{'message':'Forbidden Access','status':403}") << RefusedUnspent;
        QTest::newRow("429 plain") << 429 << "Too Many Requests"_ba << RefusedUnspent;
        QTest::newRow("429 JSON") << 429 << json("{'status':'error','message':'Too Many Requests'}") << RefusedUnspent;
        QTest::newRow("401 of a stranger") << 401 << "<html>Proxy: who are you?</html>"_ba << Unknown;
        QTest::newRow("401 without words") << 401 << ""_ba << Unknown;
        QTest::newRow("403 other words") << 403 << json("{'message':'Blocked by policy'}") << Unknown;
        QTest::newRow("429 of a stranger") << 429 << "<html>429 Too Many Requests</html>"_ba << Unknown;
        QTest::newRow("401 words with an error object")
            << 401 << json("{'message':'Unauthorized Access','error':{'code':190,'message':'Unauthorized Access'}}")
            << RefusedByMeta;
        QTest::newRow("429 of Meta") << 429
                                     << json("{'error':{'code':4,'message':'(#4) Application request limit reached'}}")
                                     << Unknown;
        QTest::newRow("Meta's limit as a bad request")
            << 400 << json("{'error':{'code':4,'message':'(#4) Application request limit reached'}}") << Unknown;
        QTest::newRow("429 of Meta, a plain refusal")
            << 429 << json("{'error':{'code':4,'error_subcode':2593107}}") << RefusedByMeta;

        QTest::newRow("syncType") << 400 << json("{'status':'error','message':'syncType is required'}") << Refused;
        QTest::newRow("not live") << 400 << json("{'status':'error','message':'App is not live.'}") << Refused;
        QTest::newRow("400 unheard of") << 400 << json("{'status':'error','message':'Something happened'}") << Unknown;
        QTest::newRow("404") << 404 << json("{'message':'Not Found'}") << Unknown;
        QTest::newRow("409") << 409 << json("{'message':'Conflict'}") << Unknown;

        QTest::newRow("500 documented") << 500
                                        << json("{'message':'Internal server error. Please try again later and If "
                                                "Issue still persist then contact Gupshup Dev Support'}")
                                        << Unknown;
        QTest::newRow("502 HTML") << 502 << "<html>Bad Gateway</html>"_ba << Unknown;
        QTest::newRow("500 with Meta's fault")
            << 500 << json("{'error':{'code':2,'message':'Service temporarily unavailable'}}") << Unknown;
        QTest::newRow("500 with Meta's plain refusal")
            << 500 << json("{'error':{'code':2593107,'message':'x'}}") << RefusedByMeta;
    }

    void outcomes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Outcome, expected);
        QCOMPARE(static_cast<Outcome>(syncOutcomeOf(reply(status, body)).index()), expected);
    }

    void metaReasons_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<qint64>("code");
        constexpr qint64 already = 2593107;
        constexpr qint64 closed = 2593108;
        QTest::newRow("code") << json("{'code':2593107,'message':'(#2593107) Synchronization request limit exceeded'}")
                              << Reason::AlreadyRequested << already;
        QTest::newRow("code, window") << json("{'code':2593108,'message':'late'}") << Reason::WindowClosed << closed;
        QTest::newRow("code as text") << json("{'code':'2593108','message':'late'}") << Reason::WindowClosed << closed;
        QTest::newRow("code 4, subcode") << json("{'code':4,'error_subcode':2593107,'message':'Synchronization Request "
                                                 "made outside of allowed time window'}")
                                         << Reason::AlreadyRequested << already;
        QTest::newRow("code 4, subcode, window")
            << json("{'code':4,'error_subcode':2593108}") << Reason::WindowClosed << closed;
        QTest::newRow("code 4, details")
            << json("{'code':4,'message':'Synchronization Request made outside of allowed time "
                    "window','error_data':{'details':'You have exceeded the maximum number of times to call the "
                    "synchronization api for this phone number.'}}")
            << Reason::AlreadyRequested << already;
        QTest::newRow("code 4, details, window")
            << json("{'code':4,'message':'x','error_data':{'details':'Synchronization request can only be made within "
                    "24 hours of onboarding'}}")
            << Reason::WindowClosed << closed;
        QTest::newRow("number in the text")
            << json("{'code':100,'message':'(#2593108) late'}") << Reason::WindowClosed << closed;
        QTest::newRow("code 4, common title only")
            << json("{'code':4,'message':'Synchronization Request made outside of allowed time window'}")
            << Reason::Other << qint64(4);
        QTest::newRow("another") << json("{'code':100,'error_subcode':33,'message':'Unsupported post request'}")
                                 << Reason::Other << qint64(33);
    }

    void metaReasons()
    {
        QFETCH(QByteArray, error);
        QFETCH(Reason, reason);
        QFETCH(qint64, code);
        const QByteArray quoted = QByteArray(error).replace("\"", "\\\"");
        const QList<QByteArray> dresses{"{\"error\":" + error + "}",
                                        "{\"status\":\"error\",\"message\":{\"error\":" + error + "}}",
                                        "{\"status\":\"error\",\"message\":\"{\\\"error\\\":" + quoted + "}\"}"};
        for (const QByteArray &body : dresses) {
            const auto outcome = syncOutcomeOf(reply(400, body));
            const auto *refused = std::get_if<SyncRefusedByMeta>(&outcome);
            QVERIFY2(refused, body.constData());
            QCOMPARE(refused->reason, reason);
            QCOMPARE(*refused->code, code);
        }
    }

    void unspentCarriesThePause()
    {
        const auto outcome = syncOutcomeOf(reply(429, "Too Many Requests"));
        QCOMPARE(*std::get<SyncRefusedUnspent>(outcome).retryAfter, std::chrono::seconds(9));
    }

    void withoutAnAnswer_data()
    {
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<Outcome>("expected");
        QTest::newRow("not sent") << ApiError::Kind::NotSent << 0 << NotSent;
        QTest::newRow("no token") << ApiError::Kind::Unauthorised << 0 << NotSent;
        QTest::newRow("cut") << ApiError::Kind::OutcomeUnknown << 200 << Unknown;
        QTest::newRow("timed out") << ApiError::Kind::TimedOut << 0 << Unknown;
        QTest::newRow("redirect") << ApiError::Kind::Unreadable << 302 << Unknown;
    }

    void withoutAnAnswer()
    {
        QFETCH(ApiError::Kind, kind);
        QFETCH(int, status);
        QFETCH(Outcome, expected);
        ApiError error;
        error.kind = kind;
        error.status = status;
        QCOMPARE(static_cast<Outcome>(RequestCoexSync::unanswered(error).index()), expected);
    }
};

GOLIVE_TEST(SyncOutcomeTest)

} // namespace tst_syncoutcome

#include "tst_syncoutcome.moc"
