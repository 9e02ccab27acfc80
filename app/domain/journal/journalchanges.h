#pragma once

#include "domain/journal/journalentry.h"
#include "domain/setup.h"

#include <QList>

namespace golive {

/// What of a set-up's change is told in the journal; nothing for a poll without news, or for where a person looks.
/// `before`: null for a new one. What the once-only ledger decides (the two calls) it tells itself.
QList<JournalChange> changesOf(const Setup *before, const Setup &after);

/// The same with whose doing each was, for the store when the change is saved (SetupStore::noteActs).
QList<JournalAct> actsOf(const Setup *before, const Setup &after, JournalActor, Instant now);

/// A moment as the journal writes it: "2026-11-29T02:00:00Z".
QString journalTime(Instant);

} // namespace golive
