#pragma once

#include "manualscheduler.h"
#include "partner/wire/partnerclient.h"
#include "rawserver.h"

#include <QTest>

namespace golive::partner {

/// Tokens that a test can take away or change.
struct GivenTokens final : TokenSource
{
    QString partner = QStringLiteral("PARTNERTOKEN");
    QString app = QStringLiteral("sk_apptoken");
    Secret partnerToken() const override { return Secret(partner); }
    Secret appToken(const AppId &) const override { return Secret(app); }
};

/// A client against a raw server, with time in the test's hand.
struct ClientFixture
{
    explicit ClientFixture(bool isTls = false, ClientOptions options = {}) : server(isTls)
    {
        if (!options.uptime)
            options.uptime = [this] { return scheduler.uptime(); };
        client = std::move(*PartnerClient::open(server.url(), clock, scheduler, tokens, options));
    }

    /// Sends and waits; whatever the call waits for on the scheduler happens at once.
    template <ApiRequest R> typename Call<R>::Answer ask(const R &request)
    {
        std::optional<typename Call<R>::Answer> got;
        QObject context;
        client->send(request).then(&context, [&](typename Call<R>::Answer answer) { got = std::move(answer); });
        const bool came = QTest::qWaitFor(
            [&] {
                if (!got)
                    scheduler.runNext();
                return got.has_value();
            },
            10'000);
        if (!came) {
            ApiError error;
            error.message = QStringLiteral("the test saw no answer");
            return failure(error);
        }
        return *got;
    }

    /// A whole exchange while the client's time stands still: its answer comes after whatever the client had begun to
    /// send before it.
    template <ApiRequest R> bool exchange(const R &request)
    {
        bool isAnswered = false;
        QObject context;
        client->send(request).then(&context, [&](typename Call<R>::Answer) { isAnswered = true; });
        return QTest::qWaitFor([&] { return isAnswered; }, 10'000);
    }

    RawServer server;
    ManualScheduler scheduler;
    ManualClock clock{fromEpochMs(1'764'000'000'000)};
    GivenTokens tokens;
    std::unique_ptr<PartnerClient> client;
};

inline const AppId someApp{QStringLiteral("b6b5d0b8-0000-4000-8000-0123456789ab")};

} // namespace golive::partner
