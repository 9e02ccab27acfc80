#include "ui/pages/start/bulktable.h"

#include "ui/style/theme.h"
#include "ui/widgets/look.h"
#include "ui/wording/bulktext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

void BulkTable::draw(const BulkList &list, const QList<BulkClient> &clients)
{
    beginResetModel();
    m_list = list;
    m_clients = clients;
    endResetModel();
}

QModelIndex BulkTable::cellOf(int client, BulkColumn column) const
{
    const auto place = m_list.columns.indexOf(column);
    return index(client, place < 0 ? 1 : static_cast<int>(place) + ownColumns);
}

int BulkTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_clients.size());
}

int BulkTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_clients.isEmpty() ? 0 : static_cast<int>(m_list.columns.size()) + ownColumns;
}

const BulkFault *BulkTable::faultAt(const QModelIndex &index) const
{
    if (index.column() < ownColumns)
        return nullptr;
    const BulkColumn column = m_list.columns[index.column() - ownColumns];
    const QList<BulkFault> &faults = m_clients[index.row()].faults;
    const auto found = std::find_if(faults.cbegin(), faults.cend(),
                                    [column](const BulkFault &fault) { return fault.column == column; });
    return found == faults.cend() ? nullptr : &*found;
}

QString BulkTable::textAt(const QModelIndex &index) const
{
    const BulkClient &client = m_clients[index.row()];
    if (index.column() == 0)
        return QString::number(client.row.line);
    if (index.column() == 1)
        return BulkText::state(client);
    const QString cell = client.row[m_list.columns[index.column() - ownColumns]].simplified().left(200);
    const BulkFault *fault = faultAt(index);
    if (!fault)
        return cell;
    const QString words = BulkText::brief(*fault);
    return cell.isEmpty() ? words : tr("%1: %2", "what is wrong, and the cell").arg(words, cell);
}

QVariant BulkTable::colourOf(const QModelIndex &index, int role) const
{
    const Colours &colours = Theme::colours();
    const BulkClient &client = m_clients[index.row()];
    const BulkFault *fault = faultAt(index);
    const bool isState = index.column() == 1 && !client.faults.isEmpty();
    if (!fault && !isState)
        return {};
    const bool isWarning = fault ? fault->isWarning() : client.isAccepted();
    if (role == Qt::ForegroundRole)
        return isWarning ? colours.amber : colours.red;
    return isState ? QVariant() : QVariant(isWarning ? colours.amberSoft : colours.redSoft);
}

QVariant BulkTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BulkFault *fault = faultAt(index);
    switch (role) {
    case Qt::DisplayRole: return textAt(index);
    case Qt::ToolTipRole:
        return fault ? QVariant(plainToolTip(BulkText::sentence(m_clients[index.row()], *fault))) : QVariant();
    case Qt::AccessibleTextRole: return fault ? BulkText::sentence(m_clients[index.row()], *fault) : textAt(index);
    case Qt::ForegroundRole:
    case Qt::BackgroundRole: return colourOf(index, role);
    default: return {};
    }
}

QVariant BulkTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == 0)
        return tr("Line");
    return section == 1 ? tr("State") : BulkText::column(m_list.columns.value(section - ownColumns));
}

} // namespace golive::ui

#include "moc_bulktable.cpp"
