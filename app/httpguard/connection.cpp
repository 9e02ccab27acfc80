#include "httpguard/connection.h"

#include <QTcpSocket>

#include <utility>

namespace golive::httpguard {
namespace {

constexpr std::chrono::milliseconds lingerPause{500};    // between two pieces of what is thrown away
constexpr std::chrono::milliseconds longestLinger{5000}; // whatever comes

QByteArray head(const Reply &reply, const QByteArray &date)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    if (!date.isEmpty())
        text += "Date: " + date + "\r\n";
    if (!reply.contentType.isEmpty())
        text += "Content-Type: " + reply.contentType + "\r\n";
    if (reply.status != 204)
        text += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        text += name + ": " + value + "\r\n";
    return text + "Cache-Control: no-store\r\nConnection: close\r\n\r\n";
}

} // namespace

Connection::Connection(QTcpSocket *socket, const Limits &limits, const Judge &judge, qsizetype &held, QObject *parent)
    : QObject(parent), m_limits(limits), m_judge(judge), m_heldByAll(held), m_parser(limits), m_socket(socket)
{
    m_socket->setParent(this);
    // Without a cap Qt reads ahead of us without bound.
    m_socket->setReadBufferSize(64 * 1024);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Connection::runOutOfTime);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::closed);
    m_timer.start(m_limits.requestTime);
}

Connection::~Connection()
{
    hold(0);
}

void Connection::hold(qsizetype bytes)
{
    m_heldByAll += bytes - m_held;
    m_held = bytes;
}

Request Connection::takeRequest()
{
    m_isHead = m_parser.request().method == "HEAD";
    // Whoever takes it keeps it until it is answered: it still counts as held.
    return m_parser.takeRequest();
}

void Connection::drop()
{
    m_socket->abort();
}

void Connection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_stage != Stage::Reading) {
        // What comes after a refusal is thrown away unread.
        if (m_stage == Stage::Lingering && !bytes.isEmpty() && !m_lingering.hasExpired())
            m_timer.start(lingerPause);
        return;
    }
    const auto state = m_parser.feed(bytes);
    if (state != RequestParser::State::Refused && m_parser.isHeadRead() && !isAdmitted())
        return;
    hold(m_parser.heldBytes());
    if (m_heldByAll > m_limits.heldBytes && state != RequestParser::State::Refused) {
        refuse(503);
        return;
    }
    switch (state) {
    case RequestParser::State::NeedsMore: return;
    case RequestParser::State::Refused: refuse(m_parser.refusal()); return;
    case RequestParser::State::Complete:
        m_stage = Stage::Serving;
        m_timer.start(m_limits.replyTime);
        Q_EMIT requestRead();
        return;
    }
}

bool Connection::isAdmitted()
{
    if (std::exchange(m_isJudged, true))
        return true;
    if (const auto refusal = m_judge ? m_judge(m_parser.request()) : std::nullopt) {
        refuse(*refusal);
        return false;
    }
    // curl waits a second for this before it sends a large body, other clients for ever.
    if (m_parser.request().header("expect").compare("100-continue", Qt::CaseInsensitive) == 0)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

void Connection::refuse(int status)
{
    refuse(Reply::text(reasonPhrase(status), status));
}

void Connection::refuse(const Reply &reply)
{
    // What was read of it is let go at once: the client may linger.
    m_parser = RequestParser(m_limits);
    hold(0);
    m_socket->write(head(reply, {}) + reply.body);
    // Closing while the client still sends makes TCP reset the connection, which throws away the answer before the
    // client has read it. So the rest is read into nothing while it comes, for some seconds at most.
    m_stage = Stage::Lingering;
    m_lingering.setRemainingTime(longestLinger);
    m_timer.start(lingerPause);
}

void Connection::runOutOfTime()
{
    if (m_stage == Stage::Reading)
        refuse(408);
    else
        m_socket->abort();
}

void Connection::answer(const Reply &reply, const QByteArray &date, std::optional<Fault::Kind> cut)
{
    if (m_stage != Stage::Serving)
        return;
    m_stage = Stage::Sent;
    QByteArray bytes = head(reply, date);
    if (!m_isHead)
        bytes += reply.body;
    if (cut == Fault::Kind::CutStatusLine)
        bytes.truncate(QByteArrayView("HTTP/1.1 2").size());
    else if (cut == Fault::Kind::CutBody)
        bytes.truncate(bytes.size() - (reply.body.size() + 1) / 2);
    else if (cut == Fault::Kind::CutRequestRead)
        bytes.clear();
    m_socket->write(bytes);
    m_socket->disconnectFromHost();
}

} // namespace golive::httpguard

#include "moc_connection.cpp"
