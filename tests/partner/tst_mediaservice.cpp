#include "clientfixture.h"
#include "partner/gateway/mediaservice.h"
#include "storage/memorysecretstore.h"
#include "testing/test.h"

namespace tst_mediaservice {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;

/// Files of the history, which Gupshup gives out five times an hour.
class MediaServiceTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_world = std::make_unique<World>();
    }

    void aFileComesAsItIs()
    {
        const QByteArray bytes("\x89PNG\0\xff", 6);
        m_world->server().answer = [bytes](const SeenRequest &) {
            return ScriptedAnswer{200, bytes, {"Content-Type: image/png"}};
        };
        const auto file = fetch(u"1234"_s);
        QVERIFY(file);
        QCOMPARE(file->bytes, bytes);
        QCOMPARE(file->contentType, "image/png");
        QCOMPARE(m_world->server().seen().last().target, "/partner/app/" + someApp.value.toLatin1() + "/media/1234");
    }

    void aRefusalIsAProblem()
    {
        m_world->server().answer = [](const SeenRequest &) {
            return ScriptedAnswer{400, R"({"status":"error","message":"Media expired"})"};
        };
        const auto file = fetch(u"1234"_s);
        QVERIFY(!file);
        QVERIFY2(file.error().detail.contains(u"Media expired"_s), qPrintable(file.error().detail));
    }

    void theSixthInAnHourIsNotSent()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(fetch(QString::number(i)));
        const qsizetype sent = m_world->server().seen().size();
        const auto sixth = fetch(u"5"_s);
        QVERIFY(!sixth);
        QCOMPARE(sixth.error().kind, Problem::Kind::TooManyRequests);
        QVERIFY(sixth.error().waitUntil && *sixth.error().waitUntil > m_world->fixture.clock.now());
        QCOMPARE(m_world->server().seen().size(), sent);
        m_world->fixture.scheduler.advance(std::chrono::hours(1));
        QVERIFY(fetch(u"5"_s));
    }

private:
    struct World
    {
        ClientFixture fixture;
        MemorySecretStore secrets;
        TokenVault vault{secrets};
        PartnerService partner{*fixture.client, vault, fixture.clock};
        MediaService media{*fixture.client, partner, fixture.clock};
        World() { vault.keepAppToken(someApp, Secret(u"sk_1"_s)); }
        RawServer &server() { return fixture.server; }
    };

    Result<MediaService::File, Problem> fetch(const QString &id)
    {
        std::optional<Result<MediaService::File, Problem>> got;
        m_world->media.fetch(someApp, id, [&](const Result<MediaService::File, Problem> &file) { got = file; });
        // A refusal of the client's own comes from the scheduler.
        const bool isAnswered = QTest::qWaitFor(
            [&] {
                if (!got)
                    m_world->fixture.scheduler.runNext();
                return got.has_value();
            },
            10'000);
        return isAnswered ? *got : failure(Problem{});
    }

    std::unique_ptr<World> m_world;
};

GOLIVE_TEST(MediaServiceTest)

} // namespace tst_mediaservice

#include "tst_mediaservice.moc"
