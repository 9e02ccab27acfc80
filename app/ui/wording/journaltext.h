#pragma once

#include "domain/journal/journalcheck.h"

#include <QString>

namespace golive::ui {

/// What happened, as a sentence. What this program does not know is shown as it is kept.
QString journalSentence(const JournalEntry &);
/// "Ana", "Gupshup, told to Desk 2": who has brought it about.
QString journalWho(const JournalEntry &);
/// What was done to the journal.
QString journalFaultSentence(const JournalFault &);

} // namespace golive::ui
