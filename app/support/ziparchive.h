#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace golive::support {

/// A file of a bundle; its name has no folder.
struct BundleFile
{
    QString name;
    QByteArray bytes;
    bool operator==(const BundleFile &) const = default;
};

/// Whether this Golive was built with what makes a zip.
bool canZip();

/// All of them as one zip; nothing where it cannot be made.
std::optional<QByteArray> zipped(const QList<BundleFile> &files, Instant at);

} // namespace golive::support
