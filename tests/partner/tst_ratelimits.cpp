#include "clientfixture.h"

#include "partner/calls/createapp.h"
#include "partner/calls/createsubscription.h"
#include "partner/calls/fetchapptoken.h"
#include "partner/calls/listsubscriptions.h"
#include "partner/calls/login.h"
#include "partner/wire/httpdate.h"
#include "partner/wire/retrypolicy.h"
#include "testing/test.h"

namespace tst_ratelimits {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Documented limits are kept before the server has to complain; where it complains, it is obeyed.
class RateLimitsTest : public golive::Test
{
    Q_OBJECT

    static constexpr RateLimit tenAMinute{QLatin1String("x"), 10, milliseconds(60s), false};

private Q_SLOTS:
    void noWindowEverHoldsMoreThanItsCalls()
    {
        RateLimiter limiter;
        QList<milliseconds> sent;
        for (milliseconds now = 0ms; sent.size() < 200; now += 700ms)
            sent.append(now + limiter.reserve(u"x"_s, tenAMinute, now));
        for (qsizetype i = 10; i < sent.size(); ++i)
            QVERIFY(sent.at(i) - sent.at(i - 10) > 60s);
        // and it is not slower than the limit demands
        QVERIFY(sent.last() - sent.first() < 61s * 20);
    }

    // A guard of a hundred thousand asks for the token of each: what was asked an hour ago counts no more, and is not
    // kept; what counts still is, also while others try once more, which take their places two minutes ahead.
    void bucketsThatAreOverAreForgotten()
    {
        RateLimiter limiter;
        const auto app = [](int number) { return u"token/%1"_s.arg(number); };
        constexpr auto each = 125ms;
        constexpr int asked = 60s / each; // in a window
        qsizetype most = 0;
        for (int i = 0; i < 50'000; ++i) {
            const milliseconds now = i * each;
            limiter.reserve(app(i), tenAMinute, now);
            limiter.block(app(i), now + 30s);
            limiter.reserve(u"once more %1"_s.arg(i), tenAMinute, now + RetryPolicy::longestObedientWait);
            most = std::max(most, limiter.bucketCount());
            if (i % 97 != 0 || i < asked)
                continue;
            QVERIFY(limiter.blockedFor(app(i - 100), now) == 30s - 100 * each);
            RateLimiter full = limiter;
            for (int call = 1; call < 10; ++call)
                full.reserve(app(i - asked + 1), tenAMinute, now);
            QVERIFY(full.waitFor(app(i - asked + 1), tenAMinute, now) > 0ms);
        }
        QVERIFY2(most < 20'000, qPrintable(QString::number(most)));
    }

    void aBurstOfTwelveLoginsIsSpread()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) { return ScriptedAnswer{200, "{\"token\":\"T\",\"id\":1}"}; };
        int done = 0;
        QObject context;
        QList<milliseconds> announced;
        connect(f.client.get(), &PartnerClient::callDelayed, &context,
                [&](QLatin1String, milliseconds wait) { announced.append(wait); });
        for (int i = 0; i < 12; ++i)
            f.client->send(LogIn{u"a@example.org"_s, Secret(u"s"_s)}).then(&context, [&](auto login) {
                done += login ? 1 : 0;
            });
        QTRY_COMPARE(done, 10);
        QCOMPARE(f.server.seen().size(), 10);
        QCOMPARE(announced.size(), 2);
        f.scheduler.advance(59s);
        QVERIFY(f.exchange(FetchAppToken{someApp})); // another bucket; a login sent before would be seen before
        QCOMPARE(f.server.seen().size(), 11);
        QCOMPARE(done, 10);
        f.scheduler.advance(2s);
        QTRY_COMPARE(done, 12);
    }

    void bucketsAreSharedByPathAndSplitByApp()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &request) {
            return ScriptedAnswer{200, request.target.endsWith("/token") ? "{\"token\":\"sk_1\"}"
                                                                         : "{\"subscriptions\":[]}"};
        };
        for (int i = 0; i < 5; ++i)
            QVERIFY(f.ask(ListSubscriptions{someApp}));
        QVERIFY(f.scheduler.waits().isEmpty());
        QVERIFY(f.ask(ListSubscriptions{AppId{u"another"_s}}));
        QVERIFY(f.ask(FetchAppToken{someApp}));
        QVERIFY(f.scheduler.waits().isEmpty());
        (void)f.ask(CreateSubscription{someApp, {u"ACCOUNT"_s}, u"golive"_s, QUrl(u"https://e.example.org"_s), 3, {}});
        QCOMPARE(f.scheduler.waits().size(), 1); // the sixth of this app's subscription calls
    }

    void retryAfterIsObeyed_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("seconds") << "Retry-After: 42"_ba;
        QTest::newRow("date") << "Retry-After: Mon, 24 Nov 2025 16:00:42 GMT"_ba;
    }

    void retryAfterIsObeyed()
    {
        QFETCH(QByteArray, header);
        ClientFixture f;
        f.server.answer = [&](const SeenRequest &) {
            if (f.server.seen().size() > 1)
                return ScriptedAnswer{200, "{\"token\":\"sk_1\"}"};
            return ScriptedAnswer{429, "Too Many Requests", {header, "Date: Mon, 24 Nov 2025 16:00:00 GMT"}};
        };
        QVERIFY(f.ask(FetchAppToken{someApp}));
        QCOMPARE(f.scheduler.waits(), QList<milliseconds>{milliseconds(42s)});
    }

    void withoutRetryAfterTheDocumentedWindowIsWaited()
    {
        ClientFixture f;
        f.server.answer = [&](const SeenRequest &) {
            return f.server.seen().size() > 1 ? ScriptedAnswer{200, "{\"token\":\"sk_1\"}"}
                                              : ScriptedAnswer{429, "Too Many Requests"};
        };
        QVERIFY(f.ask(FetchAppToken{someApp}));
        QCOMPARE(f.scheduler.waits(), QList<milliseconds>{milliseconds(60s)});
    }

    void aLongPauseIsToldAndNotWaited()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) {
            return ScriptedAnswer{429, "Too Many Requests", {"Retry-After: 3600"}};
        };
        const auto token = f.ask(FetchAppToken{someApp});
        QCOMPARE(token.error().kind, ApiError::Kind::RateLimited);
        QCOMPARE(*token.error().retryAfter, 3600s);
        QCOMPARE(f.server.seen().size(), 1);
    }

    void whatIsNotRepeatedTellsTheLimitAndHoldsTheNextBack()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) {
            return ScriptedAnswer{429, "Too Many Requests", {"Retry-After: 30"}};
        };
        const auto created = f.ask(CreateApp{u"PaoDaAna"_s});
        QCOMPARE(created.error().kind, ApiError::Kind::RateLimited);
        QCOMPARE(*created.error().retryAfter, 30s);
        QVERIFY(f.scheduler.waits().isEmpty());
        (void)f.ask(CreateApp{u"PaoDaAna"_s});
        QCOMPARE(f.scheduler.waits(), QList<milliseconds>{milliseconds(30s)});
    }

    void oneComplaintHoldsBackThoseThatWaitAlready()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) { return ScriptedAnswer{200, "{\"token\":\"T\",\"id\":1}"}; };
        QObject context;
        int done = 0;
        for (int i = 0; i < 11; ++i)
            f.client->send(LogIn{u"a@example.org"_s, Secret(u"s"_s)}).then(&context, [&](auto) { ++done; });
        QTRY_COMPARE(done, 10);
        f.server.answer = [&](const SeenRequest &) {
            return f.server.seen().size() == 11 ? ScriptedAnswer{429, "Too Many Requests"}
                                                : ScriptedAnswer{200, "{\"token\":\"T\",\"id\":1}"};
        };
        f.client->send(LogIn{u"b@example.org"_s, Secret(u"s"_s)}).then(&context, [&](auto) { ++done; });
        f.scheduler.runNext(); // both places come up together; the first to arrive is refused
        QTRY_VERIFY(f.scheduler.hasPending());
        f.scheduler.advance(61s);
        QTRY_COMPARE(done, 12);
    }

    void abortWhileWaitingSendsNothing()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) { return ScriptedAnswer{200, "{\"subscriptions\":[]}"}; };
        for (int i = 0; i < 5; ++i)
            QVERIFY(f.ask(ListSubscriptions{someApp}));
        std::optional<ApiError> error;
        QObject context;
        const auto call = f.client->send(ListSubscriptions{someApp});
        call.then(&context, [&](auto list) { error = list.error(); });
        call.abort();
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ApiError::Kind::Cancelled);
        f.scheduler.advance(120s);
        QVERIFY(f.exchange(ListSubscriptions{AppId{u"another"_s}}));
        QCOMPARE(f.server.seen().size(), 6);
        QVERIFY(f.server.seen().last().target.contains("another"));
    }

    void httpDates()
    {
        QCOMPARE(toEpochMs(*fromHttpDate("Mon, 24 Nov 2025 16:00:00 GMT"_ba)), 1'764'000'000'000);
        QCOMPARE(toEpochMs(*fromHttpDate(" Sun, 06 Nov 1994 08:49:37 GMT\r"_ba)), 784'111'777'000);
        QCOMPARE(toEpochMs(*fromHttpDate("Thu, 29 Feb 2024 23:59:59 GMT"_ba)), 1'709'251'199'000);
        // A server's own spelling does no harm.
        QCOMPARE(toEpochMs(*fromHttpDate("Sun, 06 nov 1994 08:49:37 GMT"_ba)), 784'111'777'000);
        for (const char *other :
             {"yesterday", "", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
              "Mon, 06 Nov 1994 08:49:37 GMT", "Sun, 06 an  1994 08:49:37 GMT", "Sun, 6  Nov 1994 08:49:37 GMT",
              "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:60:37 GMT",
              "Sun, 06 Nov 1994 -8:49:37 GMT", "Sat, 31 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08.49.37 GMT"})
            QVERIFY2(!fromHttpDate(QByteArray(other)), other);
        const Instant now = fromEpochMs(1'764'000'000'000);
        QCOMPARE(*retryAfterFrom("7"_ba, now), 7s);
        QCOMPARE(*retryAfterFrom("-7"_ba, now), 0s);
        QCOMPARE(*retryAfterFrom("99999999999"_ba, now), 24h);
        QCOMPARE(*retryAfterFrom("Mon, 24 Nov 2025 15:00:00 GMT"_ba, now), 0s);
        QVERIFY(!retryAfterFrom({}, now));
        QVERIFY(!retryAfterFrom("soon"_ba, now));
    }
};

GOLIVE_TEST(RateLimitsTest)

} // namespace tst_ratelimits

#include "tst_ratelimits.moc"
