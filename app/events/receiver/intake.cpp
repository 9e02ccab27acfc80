#include "events/receiver/intake.h"

#include "base/logging.h"
#include "events/read/parseevents.h"

namespace golive::receiver {

namespace {

constexpr qsizetype largeBody = 16 * 1024;

httpguard::Reply refusalOf(const ParseFault &fault)
{
    using httpguard::Reply;
    switch (fault.kind) {
    case ParseFault::Kind::NotJson: return Reply::text("The body is not JSON", 400);
    case ParseFault::Kind::NotAnEvent: return Reply::text("The body is JSON, but no event", 400);
    case ParseFault::Kind::TooMany: return Reply::text("The body holds more events than are taken at once", 413);
    }
    return Reply::text("Bad Request", 400);
}

httpguard::Reply replyTo(const EventWriter::Outcome &outcome)
{
    if (outcome)
        return {200, {}, {}};
    httpguard::Reply reply = httpguard::Reply::text("The event could not be kept; send it again", 503);
    reply.headers.emplaceBack("Retry-After", "10");
    return reply;
}

} // namespace

Intake::Intake(std::unique_ptr<EventWriter> writer) : m_writer(std::move(writer))
{
    m_lane.setMaxThreadCount(1);
    m_lane.setExpiryTimeout(-1);
}

Intake::~Intake()
{
    // In this order: the lane hands over to the writer, and the writer answers through this.
    m_lane.waitForDone();
    m_writer.reset();
}

void Intake::take(const QByteArray &body, const Entrance &entrance, Instant receivedAt,
                  const httpguard::GuardedServer::Answer &answer)
{
    // The answer stays in this thread; the others know its ticket only.
    const quint64 ticket = ++m_lastTicket;
    m_answers.insert(ticket, answer);
    if (body.size() < largeBody)
        parse(body, entrance, receivedAt, ticket);
    else
        m_lane.start([this, body, entrance, receivedAt, ticket] { parse(body, entrance, receivedAt, ticket); });
}

void Intake::parse(const QByteArray &body, const Entrance &entrance, Instant receivedAt, quint64 ticket)
{
    auto digests = parseEvents(body);
    if (!digests) {
        answerLater(ticket, refusalOf(digests.error()));
        return;
    }
    QList<SqlEventStore::Arrival> arrivals;
    arrivals.reserve(digests->size());
    for (EventDigest &digest : *digests)
        arrivals.append(arrivalOf(std::move(digest), entrance, receivedAt));
    m_writer->write(std::move(arrivals),
                    [this, ticket](const EventWriter::Outcome &outcome) { answerLater(ticket, replyTo(outcome)); });
}

SqlEventStore::Arrival Intake::arrivalOf(EventDigest digest, const Entrance &entrance, Instant receivedAt)
{
    using Via = SqlEventStore::Via;
    const bool isAppNamed = !digest.app.isEmpty();
    if (!isAppNamed)
        digest.app = entrance.app;
    // Each once in a run: whoever sends must not fill the log.
    if (entrance.door == Door::Shared) {
        if (!m_isSharedTold.exchange(true))
            qCWarning(logReceiver)
                << "events come by the old address, which is the same for all apps; give each app its "
                   "own (--address APPID); first seen for app"
                << qUtf8Printable(digest.app.value);
        return {std::move(digest), receivedAt, Via::Shared, isAppNamed};
    }
    if (digest.app.value.compare(entrance.app.value, Qt::CaseInsensitive) == 0) {
        digest.app = entrance.app;
        return {std::move(digest), receivedAt, Via::Own};
    }
    if (!m_isForeignTold.exchange(true))
        qCWarning(logReceiver) << "an event that names another app came to the address of app"
                               << qUtf8Printable(entrance.app.value) << "and is counted for neither";
    return {std::move(digest), receivedAt, Via::Foreign};
}

void Intake::answerLater(quint64 ticket, const httpguard::Reply &reply)
{
    QMetaObject::invokeMethod(
        this,
        [this, ticket, reply] {
            if (const auto answer = m_answers.take(ticket))
                answer(reply);
        },
        Qt::QueuedConnection);
}

} // namespace golive::receiver

#include "moc_intake.cpp"
