#include "events/receiver/importer.h"

#include "events/read/parseevents.h"
#include "events/receiver/logshape.h"

#include <QCryptographicHash>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace golive::receiver {

namespace {

constexpr qsizetype blockBytes = 256 * 1024;
constexpr qsizetype batchBytes = 512 * 1024;
constexpr int mostBatches = 6;
constexpr qsizetype mostValueBytes = 32 * 1024 * 1024;

QString whyOf(const ParseFault &fault)
{
    switch (fault.kind) {
    case ParseFault::Kind::NotJson: return u"not JSON"_s;
    case ParseFault::Kind::NotAnEvent: return u"JSON, but no event"_s;
    case ParseFault::Kind::TooMany: return u"too many events in one"_s;
    }
    return {};
}

/// The JSON within a line of a program's own log: after its time and level, perhaps as a string with its quotes
/// escaped.
QList<QByteArray> jsonWithin(const QByteArray &line)
{
    const qsizetype first = line.indexOf('{');
    const qsizetype last = line.lastIndexOf('}');
    if (first <= 0 || last < first)
        return {};
    const QByteArray part = line.sliced(first, last - first + 1);
    QByteArray unescaped = part;
    unescaped.replace("\\\"", "\"").replace("\\\\", "\\");
    return {part, unescaped};
}

/// Something of a webhook, known here or not: what has neither a field nor a meaning is somebody else's JSON.
bool isRecognised(const EventDigest &digest)
{
    return !std::holds_alternative<OtherEvent>(digest.payload) || !digest.field.isEmpty();
}

/// Or why there are none.
Result<QList<EventDigest>, QString> digestsOf(const JsonSplitter::Piece &piece)
{
    switch (piece.kind) {
    case JsonSplitter::Piece::Kind::TooLong: return failure(u"longer than 32 MiB"_s);
    case JsonSplitter::Piece::Kind::CutOff: return failure(u"begun, but never finished"_s);
    case JsonSplitter::Piece::Kind::Whole: break;
    }
    auto digests = parseEvents(piece.text);
    if (digests)
        return *std::move(digests);
    if (digests.error().kind == ParseFault::Kind::NotJson) {
        for (const QByteArray &within : jsonWithin(piece.text)) {
            if (auto found = parseEvents(within))
                return *std::move(found);
        }
    }
    return failure(whyOf(digests.error()));
}

} // namespace

Importer::Importer(std::unique_ptr<EventWriter> writer, AppId app, Instant now)
    : m_app(std::move(app)), m_now(now), m_room(mostBatches), m_writer(std::move(writer))
{
    // One thread: events keep their order.
    m_parsing.setMaxThreadCount(1);
}

Importer::~Importer()
{
    m_parsing.waitForDone();
    m_writer.reset();
}

Result<ImportSummary, StoreFault> Importer::run(QIODevice &log)
{
    JsonSplitter splitter(mostValueBytes, [this](Piece piece) { add(std::move(piece)); });
    const auto hasFailed = [this] {
        const std::lock_guard lock(m_mutex);
        return m_fault.has_value();
    };
    QByteArray block(blockBytes, Qt::Uninitialized);
    QByteArray beginning;
    qint64 length = 0;
    while (!hasFailed() && (length = log.read(block.data(), block.size())) > 0) {
        if (beginning.isEmpty())
            beginning = block.first(length);
        splitter.feed(QByteArrayView(block).first(length));
    }
    splitter.finish();
    handOver();
    m_room.acquire(mostBatches); // all are written
    if (m_fault)
        return failure(*m_fault);
    const auto kept = m_writer->kept();
    if (m_summary.hasNothing())
        m_summary.setShape(logShape(beginning));
    m_summary.setKept(kept);
    return m_summary;
}

void Importer::add(Piece piece)
{
    m_batchBytes += piece.text.size();
    m_batch.append(std::move(piece));
    if (m_batchBytes >= batchBytes || m_batch.size() >= 2'000)
        handOver();
}

void Importer::handOver()
{
    if (m_batch.isEmpty())
        return;
    m_room.acquire();
    m_parsing.start([this, batch = std::exchange(m_batch, {})] { parse(batch); });
    m_batchBytes = 0;
}

void Importer::parse(const QList<Piece> &batch)
{
    QList<SqlEventStore::Arrival> arrivals;
    for (const Piece &piece : batch)
        parse(piece, arrivals);
    m_writer->write(std::move(arrivals), [this](const EventWriter::Outcome &outcome) { written(outcome); });
}

void Importer::parse(const Piece &piece, QList<SqlEventStore::Arrival> &arrivals)
{
    auto digests = digestsOf(piece);
    const std::lock_guard lock(m_mutex);
    if (!digests) {
        m_summary.addUnreadable(piece.line, digests.error());
        return;
    }
    for (qsizetype i = 0; i < digests->size(); ++i) {
        if (!isRecognised(digests->at(i))) {
            m_summary.addUnrecognised();
            continue;
        }
        m_summary.addEvent(digests->at(i).field);
        arrivals.append(arrivalOf(std::move((*digests)[i]), piece.text, i));
    }
}

SqlEventStore::Arrival Importer::arrivalOf(EventDigest digest, const QByteArray &text, qsizetype index) const
{
    const bool isAppNamed = !digest.app.isEmpty();
    if (!isAppNamed)
        digest.app = m_app;
    // What carries nothing to be known again by is told by its own text, or importing twice would count it twice.
    if (digest.fingerprint.isEmpty()) {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        hash.addData(text);
        hash.addData(QByteArray::number(index));
        digest.fingerprint = hash.result().left(16);
    }
    // It was received long ago, at a time that nobody has written down; its own is the nearest.
    const Instant receivedAt = std::min(digest.at.value_or(m_now), m_now);
    return {std::move(digest), receivedAt, SqlEventStore::Via::Imported, isAppNamed};
}

void Importer::written(const EventWriter::Outcome &outcome)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!outcome && !m_fault)
            m_fault = outcome.error();
    }
    m_room.release();
}

} // namespace golive::receiver
