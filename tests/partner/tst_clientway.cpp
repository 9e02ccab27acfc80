#include "clientfixture.h"

#include "partner/calls/listapps.h"
#include "partner/calls/requestcoexsync.h"
#include "testing/test.h"

#include <QSemaphore>
#include <QTimer>

#include <atomic>
#include <memory>

namespace tst_clientway {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A way that takes long: a proxy's script that is looked for, certificates that are loaded.
struct LongWay
{
    std::shared_ptr<QSemaphore> isFound = std::make_shared<QSemaphore>();
    std::shared_ptr<std::atomic_int> asked = std::make_shared<std::atomic_int>(0);

    ClientOptions options() const
    {
        ClientOptions options;
        options.way = [found = isFound, asked = asked](const QUrl &) {
            ++*asked;
            found->tryAcquire(1, 10'000);
        };
        return options;
    }
};

class ClientWayTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstCallsWaitForItAndHoldNobodyUp()
    {
        const LongWay way;
        ClientFixture f(false, way.options());
        int answers = 0;
        QObject context;
        for (int i = 0; i < 3; ++i)
            f.client->send(ListApps{}).then(&context, [&](const Call<ListApps>::Answer &) { ++answers; });
        // Given by the event loop: where that waits, there is none.
        bool isTurning = false;
        QTimer::singleShot(50ms, this, [&] {
            isTurning = f.server.seen().isEmpty();
            way.isFound->release();
        });
        QTRY_COMPARE(answers, 3);
        QVERIFY(isTurning);
        QCOMPARE(way.asked->load(), 1);
        (void)f.ask(ListApps{});
        QCOMPARE(way.asked->load(), 1);
    }

    void aCallThatWaitsCanBeGivenUp()
    {
        const LongWay way;
        ClientFixture f(false, way.options());
        std::optional<Call<ListApps>::Answer> got;
        QObject context;
        const auto call = f.client->send(ListApps{});
        call.then(&context, [&](const Call<ListApps>::Answer &answer) { got = answer; });
        QTRY_COMPARE(way.asked->load(), 1);
        call.abort();
        QTRY_VERIFY(got.has_value());
        QCOMPARE(got->error().kind, ApiError::Kind::Cancelled);
        way.isFound->release();
        (void)f.ask(ListApps{});
        QCOMPARE(f.server.seen().size(), 1); // its own
    }

    /// It was claimed: what comes between would make an unsent call Unknown.
    void whatIsSentOnceOnlyDoesNotWait()
    {
        const LongWay way;
        ClientFixture f(false, way.options());
        (void)f.ask(RequestCoexSync{AppId{u"app"_s}, SyncKind::Contacts});
        QCOMPARE(f.server.seen().size(), 1);
        QCOMPARE(way.asked->load(), 0);
    }

    void aClientThatGoesDoesNotWait()
    {
        const LongWay way;
        {
            ClientFixture f(false, way.options());
            QObject context;
            f.client->send(ListApps{}).then(&context, [](const Call<ListApps>::Answer &) { QFAIL("nobody asked"); });
            QTRY_COMPARE(way.asked->load(), 1);
        }
        way.isFound->release(); // its thread ends by itself
    }
};

GOLIVE_TEST(ClientWayTest)

} // namespace tst_clientway

#include "tst_clientway.moc"
