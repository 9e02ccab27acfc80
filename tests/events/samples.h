#pragma once

#include "events/read/eventdigest.h"

#include <QByteArray>
#include <QStringList>

namespace golive::eventsamples {

/// The names of all webhook bodies in tests/events/samples, without ".json".
QStringList names();
QByteArray body(const QString &name);
/// Its digests; none where it cannot be read (a test of its own proves that each can).
QList<EventDigest> digests(const QString &name);

} // namespace golive::eventsamples
