#pragma once

#include "ports/changehint.h"

#include <QList>
#include <QStringList>

namespace golive {

// What a server's programs tell each other of leases beyond that something has changed. It names a set-up by its id,
// which says nothing of anybody.

/// Each lease by its set-up, or that there are many; nothing where there are none.
QStringList wordsOfLeases(const QList<SetupId> &);
/// Adds what was told to what was told before it. What a newer Golive says says no more than that something has
/// changed.
void addWord(ChangeHint &, const QString &word);

} // namespace golive
