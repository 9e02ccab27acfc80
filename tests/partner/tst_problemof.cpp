#include "base/enumvalues.h"
#include "clientfixture.h"
#include "partner/calls/listapps.h"
#include "partner/gateway/problemof.h"
#include "requestsamples.h"
#include "testing/test.h"

namespace tst_problemof {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;

/// What is quoted to a person as said by the server was said by it: the client's own words are told by the problem's
/// kind, in the person's language.
class ProblemOfTest : public golive::Test
{
    Q_OBJECT
    using Cut = ScriptedAnswer::Cut;
    using Kind = ApiError::Kind;

    static Problem problemIn(const ApiError &error) { return problemOf(error, Activity::ListingApps, Instant()); }

private Q_SLOTS:
    void onlyTheServersWordsAreQuoted()
    {
        for (const Kind kind : enumValues<Kind>()) {
            ApiError error;
            error.kind = kind;
            error.message = u"App is not live"_s; // also as a known refusal it counts only from the server
            QCOMPARE(problemIn(error).detail, QString());
            QVERIFY(problemIn(error).kind != Problem::Kind::AppNotLive);
            error.isSaidByServer = true;
            QCOMPARE(problemIn(error).detail, error.message);
            QCOMPARE(problemIn(error).kind, Problem::Kind::AppNotLive);
        }
    }

    /// Of every endpoint: what its answer lacks is the client's remark, what its refusal says is the server's.
    void everyEndpointTellsThemApart()
    {
        const auto samples = requestSamples();
        QVERIFY(!samples.isEmpty());
        int remarks = 0;
        for (auto sample = samples.cbegin(); sample != samples.cend(); ++sample) {
            if (sample->wire.safety == Safety::OnceOnly)
                continue; // its outcome is no ApiError
            for (const QByteArray &body : {"{}"_ba, "{\"apps\":["_ba, "<html>hotel</html>"_ba, "7"_ba}) {
                RawReply reply;
                reply.status = 200;
                reply.contentType = body.startsWith('<') ? "text/html"_ba : "application/json"_ba;
                reply.body = body;
                const auto reading = sample->read(reply);
                QVERIFY2(!reading.isSaidByServer, qPrintable(sample.key() + u": "_s + reading.message));
                remarks += reading.kind != "ok"_L1;
            }
            for (const int status : {400, 401, 403, 429, 500}) {
                RawReply reply;
                reply.status = status;
                reply.contentType = "application/json"_ba;
                reply.body = R"({"status":"error","message":"Words of the server"})"_ba;
                const auto reading = sample->read(reply);
                QVERIFY2(reading.isSaidByServer, qPrintable(sample.key()));
                QCOMPARE(reading.message, u"Words of the server"_s);
            }
        }
        QVERIFY(remarks > samples.size());
    }

    void whatHappensOnTheWayIsNobodysWord_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<Problem::Kind>("kind");
        const auto cutAt = [](Cut cut) {
            ScriptedAnswer answer;
            answer.cut = cut;
            return answer;
        };
        QTest::newRow("no answer in time") << cutAt(Cut::Hang) << Problem::Kind::TimedOut;
        QTest::newRow("cut before the answer") << cutAt(Cut::RequestRead) << Problem::Kind::ServerUnavailable;
        QTest::newRow("cut in the answer") << cutAt(Cut::InBody) << Problem::Kind::ServerUnavailable;
        QTest::newRow("redirected") << ScriptedAnswer{302, {}, {"Location: https://elsewhere.invalid/"}}
                                    << Problem::Kind::AnswerNotUnderstood;
        QTest::newRow("a page") << ScriptedAnswer{200, "<html>hotel</html>", {"Content-Type: text/html"}}
                                << Problem::Kind::AnswerNotUnderstood;
        QTest::newRow("without its field") << ScriptedAnswer{200, "{}"} << Problem::Kind::AnswerNotUnderstood;
    }

    void whatHappensOnTheWayIsNobodysWord()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(Problem::Kind, kind);
        ClientOptions options;
        options.timeouts.read = milliseconds(1500);
        ClientFixture f(false, options);
        f.server.answer = [&](const SeenRequest &) { return answer; };
        const auto apps = f.ask(ListApps{});
        QVERIFY(!apps);
        QCOMPARE(problemIn(apps.error()).kind, kind);
        QCOMPARE(problemIn(apps.error()).detail, QString());
    }

    void noServerSaysNothing()
    {
        ClientFixture f;
        f.server.close();
        const auto apps = f.ask(ListApps{});
        QVERIFY(!apps);
        QCOMPARE(problemIn(apps.error()).kind, Problem::Kind::Offline);
        QCOMPARE(problemIn(apps.error()).detail, QString());
        f.tokens.partner.clear(); // and without a token it is not even asked
        const auto unasked = f.ask(ListApps{});
        QVERIFY(!unasked);
        QCOMPARE(problemIn(unasked.error()).kind, Problem::Kind::SignInExpired);
        QCOMPARE(problemIn(unasked.error()).detail, QString());
    }
};

GOLIVE_TEST(ProblemOfTest)

} // namespace tst_problemof

#include "tst_problemof.moc"
