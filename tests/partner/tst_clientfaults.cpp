#include "clientfixture.h"

#include "partner/calls/downloadmedia.h"
#include "partner/calls/enablecoexistence.h"
#include "partner/calls/fetchembedlink.h"
#include "partner/calls/listapps.h"
#include "testing/test.h"

namespace tst_clientfaults {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;

using Cut = ScriptedAnswer::Cut;
using Kind = ApiError::Kind;

/// What a client meets in the wild.
class FaultsTest : public golive::Test
{
    Q_OBJECT

    static ScriptedAnswer cutAt(Cut cut)
    {
        ScriptedAnswer answer{200, "{\"apps\":[]}"};
        answer.cut = cut;
        return answer;
    }

private Q_SLOTS:
    void htmlInsteadOfJson_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("200, a captive portal") << 200 << Kind::Unreadable;
        QTest::newRow("404") << 404 << Kind::Unreadable;
        QTest::newRow("403") << 403 << Kind::Forbidden;
        QTest::newRow("502") << 502 << Kind::ServerError;
    }

    void htmlInsteadOfJson()
    {
        QFETCH(int, status);
        QFETCH(Kind, kind);
        ClientFixture f;
        f.server.answer = [&](const SeenRequest &) {
            return ScriptedAnswer{
                status, "<html><body>Please sign in to the hotel Wi-Fi</body></html>", {"Content-Type: text/html"}};
        };
        const auto apps = f.ask(ListApps{});
        QVERIFY(!apps);
        QCOMPARE(apps.error().kind, kind);
        QCOMPARE(apps.error().status, status);
        QVERIFY(!apps.error().message.contains(u'<')); // never a page as a message
    }

    void brokenJson()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) { return ScriptedAnswer{200, "{\"apps\":[{\"id\":"}; };
        QCOMPARE(f.ask(ListApps{}).error().kind, Kind::Unreadable);
    }

    void successThatSaysErrorIsRefused()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) {
            return ScriptedAnswer{200, "{\"status\":\"error\",\"message\":\"no\"}"};
        };
        const auto apps = f.ask(ListApps{});
        QCOMPARE(apps.error().kind, Kind::Refused);
        QCOMPARE(apps.error().message, u"no"_s);
    }

    void oversize_data()
    {
        QTest::addColumn<bool>("isDeclared");
        QTest::newRow("declared") << true;
        QTest::newRow("until the end of the connection") << false;
    }

    void oversize()
    {
        QFETCH(bool, isDeclared);
        ClientOptions options;
        options.bodyCap = 1000;
        ClientFixture f(false, options);
        f.server.answer = [&](const SeenRequest &) {
            ScriptedAnswer answer{200, "{\"apps\":[], \"filler\":\"" + QByteArray(200'000, 'x') + "\"}"};
            answer.hasLength = isDeclared;
            return answer;
        };
        const auto apps = f.ask(ListApps{});
        QCOMPARE(apps.error().kind, Kind::Unreadable);
        QCOMPARE(f.server.seen().size(), 1);
    }

    void exactlyTheCapIsRead()
    {
        ClientOptions options;
        options.bodyCap = 1000;
        ClientFixture f(false, options);
        f.server.answer = [&](const SeenRequest &) {
            return ScriptedAnswer{200, QByteArray("{\"apps\":[]}").leftJustified(1000, ' ')};
        };
        QVERIFY(f.ask(ListApps{}));
    }

    void mediaHasACapOfItsOwn()
    {
        ClientOptions options;
        options.bodyCap = 1000;
        options.mediaCap = 50'000;
        ClientFixture f(false, options);
        QByteArray bytes(50'000, '\xff');
        f.server.answer = [&](const SeenRequest &) { return ScriptedAnswer{200, bytes, {"Content-Type: image/jpeg"}}; };
        const auto media = f.ask(DownloadMedia{someApp, u"m1"_s});
        QVERIFY(media);
        QCOMPARE(media->bytes, bytes);
        QCOMPARE(media->contentType, "image/jpeg"_ba);
        bytes.append('x');
        QCOMPARE(f.ask(DownloadMedia{someApp, u"m1"_s}).error().kind, Kind::Unreadable);
    }

    void hangTimesOut()
    {
        ClientOptions options;
        options.timeouts.read = milliseconds(1500); // the request has left by then, on a busy machine too
        ClientFixture f(false, options);
        f.server.answer = [](const SeenRequest &) { return cutAt(Cut::Hang); };
        QCOMPARE(f.ask(ListApps{}).error().kind, Kind::TimedOut);
        QCOMPARE(f.server.seen().size(), 1);
    }

    void redirectIsRefused()
    {
        RawServer elsewhere;
        ClientFixture f;
        f.server.answer = [&](const SeenRequest &) {
            return ScriptedAnswer{302, {}, {"Location: " + elsewhere.url(u"/"_s).toEncoded()}};
        };
        const auto apps = f.ask(ListApps{});
        QCOMPARE(apps.error().kind, Kind::Unreadable);
        QCOMPARE(apps.error().status, 302);
        QCOMPARE(elsewhere.connections(), 0);
        QCOMPARE(f.server.seen().size(), 1);
    }

    void readIsTriedAgainAfterACut()
    {
        ClientFixture f;
        f.server.answer = [&](const SeenRequest &) {
            return cutAt(f.server.seen().size() < 2 ? Cut::InBody : Cut::Nowhere);
        };
        QVERIFY(f.ask(ListApps{}));
        QCOMPARE(f.server.seen().size(), 2);
        QCOMPARE(f.scheduler.waits(), QList<milliseconds>{milliseconds(500)});
    }

    void readIsTriedAgainAfter5xxAndThenGivesUp()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) {
            return ScriptedAnswer{500, "{\"message\":\"Internal Server Error\"}"};
        };
        QCOMPARE(f.ask(ListApps{}).error().kind, Kind::ServerError);
        QCOMPARE(f.server.seen().size(), 4);
        const QList<milliseconds> expected{milliseconds(500), milliseconds(2000), milliseconds(5000)};
        QCOMPARE(f.scheduler.waits(), expected);
    }

    void idempotentIsTriedThreeTimes()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) { return ScriptedAnswer{503, {}}; };
        QCOMPARE(f.ask(EnableCoexistence{someApp}).error().kind, Kind::ServerError);
        QCOMPARE(f.server.seen().size(), 3);
    }

    void regeneratedLinkIsAskedForOnce()
    {
        ClientFixture f;
        f.server.answer = [](const SeenRequest &) {
            return ScriptedAnswer{500, "{\"message\":\"Unable to create link\"}"};
        };
        QCOMPARE(f.ask(FetchEmbedLink{someApp, u"golive"_s, u"en"_s, true}).error().kind, Kind::ServerError);
        QCOMPARE(f.server.seen().size(), 1);
        (void)f.ask(FetchEmbedLink{someApp, u"golive"_s, u"en"_s, false});
        QCOMPARE(f.server.seen().size(), 5);
    }

    void refusedPortIsNotSent()
    {
        ClientFixture f;
        f.server.close();
        const auto apps = f.ask(ListApps{});
        QCOMPARE(apps.error().kind, Kind::NotSent);
        QCOMPARE(f.scheduler.waits().size(), 3);
    }
};

GOLIVE_TEST(FaultsTest)

} // namespace tst_clientfaults

#include "tst_clientfaults.moc"
