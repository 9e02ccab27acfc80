#pragma once

#include "base/ids.h"

#include <QByteArrayView>
#include <QHash>
#include <QRandomGenerator>

#include <utility>

namespace golive {

/// Two hashes of an id, by seeds that nobody knows beforehand: no two ids will ever share both. Where something is
/// known of a hundred thousand, and nobody asks of whom, these are a seventh of what the ids would take.
using IdDigest = std::pair<quint64, quint64>;

/// Of an id in UTF-8; in this run only.
inline IdDigest digestOfId(QByteArrayView id)
{
    static const auto seed = static_cast<size_t>(QRandomGenerator::system()->generate64());
    return {qHash(id, seed), qHash(id, ~seed)};
}

template <class Tag> IdDigest digestOfId(const Id<Tag> &id)
{
    return digestOfId(id.value.toUtf8());
}

} // namespace golive
