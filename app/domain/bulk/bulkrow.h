#pragma once

#include "base/enumvalues.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace golive {

/// What a list of new clients tells of each, in the order in which a list without a header has them. `App` is the exact
/// name of the app to make; without one it is made of the client's name.
enum class BulkColumn { Name, Reference, Number, Contact, Email, Region, Language, App };

/// A line of a list, as it was read.
struct BulkRow
{
    int line = 0; ///< Of the text, from 1: where it begins.
    std::array<QString, enumCount<BulkColumn>> cells{};

    const QString &operator[](BulkColumn column) const { return cells[static_cast<std::size_t>(column)]; }
    QString &operator[](BulkColumn column) { return cells[static_cast<std::size_t>(column)]; }
    bool operator==(const BulkRow &) const = default;
};

/// A list of new clients, as it was read and before anything of it was judged.
struct BulkList
{
    QChar separator = u','; ///< Found by itself.
    bool isHeaderRead = false;
    QList<BulkColumn> columns; ///< That the list has, in its order.
    QStringList unused;        ///< Columns of which nothing is known, by the name that they have in the list.
    QList<BulkRow> rows;
    bool operator==(const BulkList &) const = default;
};

} // namespace golive
