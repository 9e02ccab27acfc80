#pragma once

#include "domain/journal/journalentry.h"
#include "domain/setup.h"
#include "domain/view/setupline.h"
#include "ports/guardbook.h"
#include "ports/notebook.h"

#include <QJsonArray>
#include <QJsonObject>

namespace golive::programs {

// What scripts are told, by names that stay (golivectl(1)): more keys may follow, none goes. Times are UTC, as ISO 8601
// writes them; what is not known is null.

/// The guard that is alive; empty where nobody looks after it.
QString guardOf(const SetupLine &, const QList<GuardLease> &, Instant now);
/// As it is for its guard, or for whoever sits here where it has none.
SetupSummary summaryFor(const SetupLine &, const QString &guard);
QJsonObject clientJson(const SetupLine &, const QString &guard);
/// What more there is to say of one: no link, no token, and nothing of its contact.
QJsonObject detailsJson(const Setup &);
QJsonObject entryJson(const JournalEntry &);
QJsonObject noteJson(const Note &);
/// "2026-11-29T02:00:00Z", or null.
QJsonValue timeJson(const std::optional<Instant> &);
/// One line.
QString jsonLine(const QJsonArray &);
QString jsonLine(const QJsonObject &);

/// A row of a table as RFC 4180 has it. A cell that a spreadsheet would take for a formula gets an apostrophe before
/// it.
QString csvRow(const QStringList &cells);
/// These lines, under the names that entryJson() has.
QString journalTable(const QList<JournalEntry> &);

} // namespace golive::programs
