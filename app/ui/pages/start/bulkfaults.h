#pragma once

#include "domain/bulk/bulkjudging.h"

#include <QAbstractListModel>

namespace golive::ui {

/// All that is wrong with a list of new clients, one sentence a row, from its first line to its last.
class BulkFaults final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Place
    {
        int client = 0; ///< Of the list.
        int fault = 0;  ///< Of that client.
    };
    using QAbstractListModel::QAbstractListModel;

    void draw(const QList<BulkClient> &);
    Place placeAt(int row) const { return m_places.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;

private:
    QList<BulkClient> m_clients;
    QList<Place> m_places;
};

} // namespace golive::ui
