#include "ui/pages/start/bulkfaults.h"

#include "ui/widgets/look.h"
#include "ui/wording/bulktext.h"

namespace golive::ui {

void BulkFaults::draw(const QList<BulkClient> &clients)
{
    beginResetModel();
    m_clients = clients;
    m_places.clear();
    for (int client = 0; client < clients.size(); ++client) {
        for (int fault = 0; fault < clients[client].faults.size(); ++fault)
            m_places << Place{client, fault};
    }
    endResetModel();
}

int BulkFaults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant BulkFaults::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place place = placeAt(index.row());
    const BulkClient &client = m_clients[place.client];
    const QString sentence = BulkText::sentence(client, client.faults[place.fault]);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return sentence;
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(sentence)) : QVariant();
}

} // namespace golive::ui

#include "moc_bulkfaults.cpp"
