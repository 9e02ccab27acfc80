#pragma once

#include "domain/outage.h"
#include "partner/wire/wirerequest.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>

class QNetworkAccessManager;
class QNetworkRequest;

namespace golive::partner {

/// How one trip over the wire ended.
struct ExchangeEnd
{
    enum class How {
        Answered, ///< A complete answer; `reply` holds it.
        TimedOut,
        Aborted,         ///< By abort().
        TooLarge,        ///< The body passed the cap and was not read further.
        TransportFailed, ///< Refused, DNS, TLS, cut; `transportText` says which.
    };
    How how = How::TransportFailed;
    bool wasSent = false; ///< The request may have left. False is certain, true is not.
    bool isTlsProblem = false;
    RawReply reply;
    QByteArray date;       ///< The server's `Date`, where it came.
    QByteArray retryAfter; ///< Its `Retry-After`, unread.
    QString transportText;
    std::optional<Outage::Why> unreached{}; ///< Why no answer came, where that says something about the way to Gupshup.
};

/// One HTTP request and its answer: cap, timeout, manual redirects, no cookies, no cache, TLS errors final.
/// Deletes itself after ended().
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        milliseconds timeout;
        qint64 bodyCap;
    };

    explicit HttpExchange(Limits, QObject *parent);
    ~HttpExchange() override;

    /// Sets what every request of ours has in common.
    static void harden(QNetworkRequest &);

    /// Takes over the reply, which may already be running.
    void follow(QNetworkReply *);
    void abort();
    /// From now on a byte of the request may have left, even if Qt does not get to say so any more.
    void noteSent() { m_end.wasSent = true; }

Q_SIGNALS:
    void ended(const golive::partner::ExchangeEnd &);

private:
    void read();
    void finish();
    void stop(ExchangeEnd::How);

    Limits m_limits;
    QPointer<QNetworkReply> m_reply;
    ExchangeEnd m_end;
    bool m_isStopped = false;
    bool m_isEnded = false;
};

} // namespace golive::partner
