#pragma once

#include "partner/wire/apierror.h"
#include "partner/wire/httpexchange.h"
#include "partner/wire/wirerequest.h"

#include <QObject>
#include <QPointer>

#include <variant>

namespace golive::partner {

class ClientCore;

/// A complete answer, or why there is none.
using Ending = std::variant<RawReply, ApiError>;

/// One call on its way: waits for its place, tries, falls back, tries again as far as its safety allows, ends once.
class PendingCall final : public QObject
{
    Q_OBJECT

public:
    PendingCall(WireRequest, ClientCore &, QObject *parent);

    void abort();

Q_SIGNALS:
    /// Always from the event loop, never from inside send() or abort(). Deleted after it.
    void ended(const golive::partner::Ending &);

private:
    void queue(milliseconds atLeast);
    void transmit();
    void onExchangeEnded(const ExchangeEnd &);
    void log(int status) const;
    void onAnswer(const RawReply &);
    bool fallsBack(const RawReply &);
    void tellReach(const ExchangeEnd &) const;
    void learn(const RawReply &);
    bool retries(milliseconds atLeast);
    ApiError failed(const ExchangeEnd &) const;
    void end(Ending);

    ClientCore &m_core;
    WireRequest m_request;
    QString m_bucket;
    TokenHeader m_header = TokenHeader::None;
    QPointer<HttpExchange> m_exchange;
    std::optional<RawReply> m_firstRefusal; ///< The answer to the page's own header, while the other one is tried.
    milliseconds m_startedAt{0};
    int m_failedTries = 0;
    bool m_isEnded = false;
};

} // namespace golive::partner
