#pragma once

#include "domain/bulk/bulkjudging.h"

#include <QAbstractTableModel>

namespace golive::ui {

/// A list of new clients as it was understood: its line, what becomes of it, and its cells. What is wrong stands in the
/// cell in words.
class BulkTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void draw(const BulkList &, const QList<BulkClient> &);
    const QList<BulkClient> &clients() const { return m_clients; }
    const BulkList &list() const { return m_list; }
    /// The cell of a fault; of one that the list has no column for, what becomes of the line.
    QModelIndex cellOf(int client, BulkColumn) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    /// Line and state stand before the list's own.
    static constexpr int ownColumns = 2;
    const BulkFault *faultAt(const QModelIndex &) const;
    QString textAt(const QModelIndex &) const;
    QVariant colourOf(const QModelIndex &, int role) const;

    BulkList m_list;
    QList<BulkClient> m_clients;
};

} // namespace golive::ui
