#pragma once

#include "domain/bulk/bulkjudging.h"
#include "domain/bulk/bulkprogress.h"

#include <QString>

namespace golive::programs {

/// What became of a list of new clients, or would.
struct CreateReport
{
    BulkList list;
    QList<BulkClient> clients;
    BulkProgress progress;
    bool isDryRun = false;
    QString stoppedFor; ///< Before anything was made: a sentence.

    /// 0: all are made, or would be. 1: it could not go on. 3: something was left out or not made.
    int exitCode() const;
    /// For people.
    QString text() const;
    /// In one object, for a program.
    QString json() const;
};

} // namespace golive::programs
