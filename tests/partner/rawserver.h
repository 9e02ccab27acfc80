#pragma once

#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace golive::partner {

/// What a request looked like on the wire.
struct SeenRequest
{
    QByteArray verb;
    QByteArray target;                     ///< Path and query.
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
};

/// What the server does with one request, down to where it hangs up.
struct ScriptedAnswer
{
    enum class Cut { Nowhere, RequestRead, InStatusLine, InBody, Hang };
    int status = 200;
    QByteArray body = "{\"status\":\"success\"}";
    QList<QByteArray> headers = {"Content-Type: application/json"};
    Cut cut = Cut::Nowhere;
    bool hasLength = true; ///< Without it the body ends with the connection.
};

/// A server on loopback that reads whole requests, counts them and answers as told; over TLS where given a
/// configuration. It closes after every answer, so each request comes over a connection of its own.
class RawServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit RawServer(bool isTls = false);

    std::function<ScriptedAnswer(const SeenRequest &)> answer;
    const QList<SeenRequest> &seen() const { return m_seen; }
    int connections() const { return m_connections; }
    /// Those that neither side has closed.
    int openConnections() const { return m_openConnections; }
    QUrl url(const QString &path = {}) const;

    /// Trusts the certificate of this server, and nothing else is relaxed.
    static QSslConfiguration trustingConfiguration();

protected:
    void incomingConnection(qintptr) override;

private:
    void readFrom(class QTcpSocket *);
    void reply(class QTcpSocket *, const ScriptedAnswer &);

    bool m_isTls;
    int m_connections = 0;
    int m_openConnections = 0;
    QList<SeenRequest> m_seen;
    QHash<QTcpSocket *, QByteArray> m_received;
};

} // namespace golive::partner
