#pragma once

#include <QByteArray>
#include <QString>

namespace golive::receiver {

/// What a log in which no event was recognised looks like, from its beginning: a kind of file, or the keys of its first
/// JSON object. Never a value out of it, which may be anybody's. In the middle of a sentence.
QString logShape(const QByteArray &beginning);

} // namespace golive::receiver
