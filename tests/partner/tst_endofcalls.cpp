#include "clientfixture.h"
#include "partner/gateway/syncservice.h"
#include "storage/memorysecretstore.h"
#include "testing/test.h"

#include <QTest>

namespace tst_endofcalls {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The program is to end, or may be: what is on its way is awaited, and nothing follows it.
class EndOfCallsTest : public golive::Test
{
    Q_OBJECT

    struct World
    {
        ClientFixture fixture;
        MemorySecretStore secrets;
        TokenVault vault{secrets};
        PartnerService partner{*fixture.client, vault, fixture.clock};
        SyncService sync{*fixture.client, partner, fixture.clock};
        bool isSettled = false;
        bool isFollowerReady = false;

        World() { vault.keepAppToken(someApp, Secret(u"sk_apptoken"_s)); }
        void send()
        {
            sync.send(someApp, SyncKind::Contacts, [this](const SyncRecord &) { isSettled = true; });
        }
        /// The contacts' answer lets the chats be asked for, as the session does.
        void sendWithFollower()
        {
            sync.send(someApp, SyncKind::Contacts, [this](const SyncRecord &) {
                isSettled = true;
                follow();
            });
        }
        void follow()
        {
            sync.prepare(someApp, SyncKind::History,
                         [this](const std::optional<SyncRecord> &) { isFollowerReady = true; });
        }
    };

private Q_SLOTS:
    void theAnswerIsThereWhenItEnds()
    {
        for (const auto end : {&SyncService::awaitEnd, &SyncService::awaitAnswers}) {
            World world;
            world.send();
            QVERIFY(!world.sync.isIdle() && !world.isSettled);
            QVERIFY((world.sync.*end)(10s));
            QVERIFY(world.isSettled && world.sync.isIdle());
            QCOMPARE(world.fixture.server.seen().size(), 1);
        }
    }

    void withNothingOnItsWayItEndsAtOnce()
    {
        for (const auto end : {&SyncService::awaitEnd, &SyncService::awaitAnswers}) {
            World world;
            bool hasAnythingRun = false;
            QMetaObject::invokeMethod(
                &world.sync, [&hasAnythingRun] { hasAnythingRun = true; }, Qt::QueuedConnection);
            QVERIFY((world.sync.*end)(10s));
            QVERIFY(!hasAnythingRun); // no event was waited for
        }
    }

    void itsPatienceHasAnEnd()
    {
        World world;
        world.fixture.server.answer = [](const SeenRequest &) {
            ScriptedAnswer never;
            never.cut = ScriptedAnswer::Cut::Hang;
            return never;
        };
        world.send();
        QVERIFY(!world.sync.awaitEnd(20ms));
        QVERIFY(!world.isSettled);
    }

    /// Without this the end would come in the middle of the call for the chats.
    void whatTheAnswerLeadsToIsNotBegunMeanwhile()
    {
        World world;
        world.sendWithFollower();
        QVERIFY(world.sync.awaitEnd(10s));
        QVERIFY(world.isSettled && world.sync.isIdle() && !world.isFollowerReady);
        world.fixture.scheduler.advance(endGrace - 1ms);
        QVERIFY(!world.isFollowerReady);
        // It did not end after all.
        world.fixture.scheduler.advance(1ms);
        QVERIFY(world.isFollowerReady);
    }

    /// ... nor what waited for its token just then.
    void whatWasBeingPreparedIsNotBegunMeanwhile()
    {
        World world;
        world.vault.forgetAppToken(someApp);
        world.fixture.server.answer = [](const SeenRequest &) {
            ScriptedAnswer token;
            token.body =
                "{\"status\":\"success\",\"token\":{\"token\":\"sk_new\",\"authoriserId\":\"1\",\"active\":true}}";
            return token;
        };
        world.follow();
        QVERIFY(world.sync.awaitEnd(10s));
        QTRY_VERIFY(world.vault.hasAppToken(someApp));
        QVERIFY(!world.isFollowerReady);
        world.fixture.scheduler.advance(endGrace);
        QVERIFY(world.isFollowerReady);
    }

    void whoIsAskedTwiceGoesOnAfterTheSecondTime()
    {
        World world;
        QVERIFY(world.sync.awaitEnd(10s));
        world.fixture.scheduler.advance(endGrace / 2);
        QVERIFY(world.sync.awaitEnd(10s));
        world.follow();
        world.fixture.scheduler.advance(endGrace / 2);
        QVERIFY(!world.isFollowerReady);
        world.fixture.scheduler.advance(endGrace / 2);
        QVERIFY(world.isFollowerReady);
    }

    void whoEndsForGoodBeginsNothingAnyMore()
    {
        World world;
        world.sendWithFollower();
        QVERIFY(world.sync.awaitAnswers(10s));
        world.fixture.scheduler.advance(endGrace);
        QVERIFY(world.isSettled && !world.isFollowerReady);
    }
};

GOLIVE_TEST(EndOfCallsTest)

} // namespace tst_endofcalls

#include "tst_endofcalls.moc"
