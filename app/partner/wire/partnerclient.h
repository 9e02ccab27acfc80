#pragma once

#include "partner/wire/call.h"
#include "partner/wire/clientcore.h"

#include <memory>

namespace golive::partner {

/// The Partner API, typed: `client.send(ListApps{...}).then(this, [](Result<AppList, ApiError>) {...})`.
/// Clock, scheduler and tokens must outlive it. Proxies come from QNetworkProxyFactory, set by the program.
class PartnerClient final : public QObject
{
    Q_OBJECT

public:
    PartnerClient(PartnerAddress, const Clock &, Scheduler &, const TokenSource &, ClientOptions = {},
                  QObject *parent = nullptr);

    /// As the constructor, from an address that has not been judged yet (see PartnerAddress::from).
    static Result<std::unique_ptr<PartnerClient>, ApiError> open(const QUrl &base, const Clock &, Scheduler &,
                                                                 const TokenSource &, ClientOptions = {});

    template <ApiRequest R> Call<R> send(const R &request) { return Call<R>(start(wireOf(request))); }

    /// How long a call sent now would wait for its place under the documented limit.
    template <ApiRequest R> milliseconds waitFor(const R &request) const { return waitFor(wireOf(request)); }

    /// On the client's own scheduler; not called once `context` is gone.
    void later(milliseconds, QObject *context, std::function<void()>);

Q_SIGNALS:
    /// Every answer's `Date` beside our own clock at its arrival, so that the offset can be judged.
    void serverTimeSeen(golive::Instant serverTime, golive::Instant localTime);
    /// Each try of each call: nothing in `why` where Gupshup answered, else why it was not reached.
    void tried(std::optional<golive::Outage::Why> why);
    /// A call waits: for its place under a documented limit, or before another try.
    void callDelayed(QLatin1String endpoint, golive::milliseconds wait);
    /// The partner has had enough of the calls of this bucket, which all of a partner's programs share.
    void turnedAway(QLatin1String bucket, golive::AppId app, golive::milliseconds pause);

private:
    PendingCall *start(WireRequest);
    milliseconds waitFor(const WireRequest &) const;

    ClientCore m_core;
    QObject m_calls; ///< Parent of the calls on their way; declared last, so that they go before what they refer to.
};

} // namespace golive::partner
