#pragma once

#include "events/receiver/eventwriter.h"
#include "events/receiver/importsummary.h"
#include "events/receiver/jsonsplitter.h"

#include <QSemaphore>
#include <QThreadPool>

#include <optional>

class QIODevice;

namespace golive::receiver {

/// Reads a log of events into the store: cut, parsed and written at the same time, each in its thread, with a bounded
/// number of pieces under way. An event that is there already is left out, so a log may be imported again, or on from
/// where an import was stopped.
class Importer
{
public:
    /// `app` is for events that name none; may be empty.
    Importer(std::unique_ptr<EventWriter>, AppId app, Instant now);
    ~Importer();
    Q_DISABLE_COPY_MOVE(Importer)

    /// To the end of the log, or to the first fault of the store; what was written until then stays. Called once.
    Result<ImportSummary, StoreFault> run(QIODevice &log);

private:
    using Piece = JsonSplitter::Piece;
    void add(Piece);
    void handOver();
    void parse(const QList<Piece> &);
    void parse(const Piece &, QList<SqlEventStore::Arrival> &);
    void written(const EventWriter::Outcome &);
    SqlEventStore::Arrival arrivalOf(EventDigest, const QByteArray &text, qsizetype index) const;

    AppId m_app;
    Instant m_now;
    QList<Piece> m_batch;
    qsizetype m_batchBytes = 0;
    QSemaphore m_room; ///< Batches that may still be under way.

    std::mutex m_mutex; ///< Of what follows.
    ImportSummary m_summary;
    std::optional<StoreFault> m_fault;

    QThreadPool m_parsing;
    std::unique_ptr<EventWriter> m_writer;
};

} // namespace golive::receiver
