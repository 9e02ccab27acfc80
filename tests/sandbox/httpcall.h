#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <utility>

namespace golive::sandboxtest {

struct HttpAnswer
{
    int status = 0;  ///< 0 where no whole status line came.
    QByteArray head; ///< Status line and headers.
    QByteArray body;
    bool isComplete = false; ///< As many bytes of body as announced.

    QJsonObject object() const;
    QJsonArray array() const;
    QByteArray header(const QByteArray &name) const;
    /// `message` of Gupshup's errors, else the body as it is.
    QString message() const;
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// One call over a socket of its own: nothing is repeated, cached or redirected behind the test's back. Runs the event
/// loop while it waits.
HttpAnswer callHttp(const QByteArray &method, const QUrl &url, const Headers & = {}, const QByteArray &body = {});
/// Sends bytes as they are; returns what came until the other side closed.
QByteArray sendRaw(quint16 port, const QByteArray &bytes);

} // namespace golive::sandboxtest
