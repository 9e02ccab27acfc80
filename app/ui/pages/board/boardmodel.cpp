#include "ui/pages/board/boardmodel.h"

#include "ui/pages/board/boardtext.h"
#include "ui/style/lineicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/look.h"
#include "ui/wording/noticetext.h"

#include <QFont>
#include <QIcon>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

// More than so many at once are put in order together.
constexpr qsizetype oneByOne = 50;

QVariant colourOf(const BoardRow &row, BoardColumn column, Instant now)
{
    const Colours &colours = Theme::colours();
    const bool isSaid = column == BoardColumn::Stage;
    if (isSaid && row.isRed())
        return colours.red;
    if (column == BoardColumn::Guard && row.summary.guard.kind == GuardView::Kind::NoToken)
        return colours.red;
    if (column == BoardColumn::Deadline && row.summary.deadline && *row.summary.deadline - now < std::chrono::hours(3))
        return colours.red;
    if (column == BoardColumn::Turn && row.turn == BoardTurn::Us)
        return colours.accent;
    const bool isQuiet = column == BoardColumn::Changed || column == BoardColumn::App || column == BoardColumn::Since ||
                         row.turn == BoardTurn::Nobody;
    return isQuiet && column != BoardColumn::Client ? QVariant(colours.muted) : QVariant();
}

} // namespace

BoardModel::BoardModel(QObject *parent) : QAbstractTableModel(parent) {}

void BoardModel::ask(const BoardQuery &query)
{
    if (query == m_book.query())
        return;
    beginResetModel();
    m_book.ask(query);
    endResetModel();
}

void BoardModel::knowMe(const QString &name)
{
    if (name == m_book.me())
        return;
    beginResetModel();
    m_book.knowMe(name);
    endResetModel();
    Q_EMIT counted();
}

void BoardModel::put(const QList<BoardEntry> &clients)
{
    if (clients.isEmpty())
        return;
    if (clients.size() > oneByOne) {
        beginResetModel();
        m_book.putAll(clients);
        endResetModel();
    } else {
        for (const BoardEntry &client : clients)
            putOne(client);
    }
    Q_EMIT counted();
}

void BoardModel::putOne(const BoardEntry &client)
{
    if (m_book.find(client.id()) == client.row())
        return;
    const BoardBook::Move move = m_book.moveOf(client);
    if (move.from && move.to) {
        const bool isMove = *move.from != *move.to;
        const int before = *move.to > *move.from ? *move.to + 1 : *move.to;
        if (isMove)
            beginMoveRows({}, *move.from, *move.from, {}, before);
        m_book.put(client);
        if (isMove)
            endMoveRows();
        Q_EMIT dataChanged(index(*move.to, 0), index(*move.to, columnCount() - 1));
    } else if (move.from) {
        beginRemoveRows({}, *move.from, *move.from);
        m_book.put(client);
        endRemoveRows();
    } else if (move.to) {
        beginInsertRows({}, *move.to, *move.to);
        m_book.put(client);
        endInsertRows();
    } else {
        m_book.put(client);
    }
}

void BoardModel::remove(const SetupId &id)
{
    const int place = m_book.placeOf(id);
    if (place >= 0)
        beginRemoveRows({}, place, place);
    m_book.remove(id);
    if (place >= 0)
        endRemoveRows();
    Q_EMIT counted();
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_book.shownCount();
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(boardColumnCount);
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BoardRow row = client(index.row());
    const auto column = static_cast<BoardColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return BoardText::cell(row, column, m_now);
    case Qt::ToolTipRole:
        if (column == BoardColumn::Deadline)
            return plainToolTip(BoardText::deadline(row, m_now));
        return plainToolTip(column == BoardColumn::Stage && row.isRed() ? attentionText(row.summary.attention)
                                                                        : BoardText::cell(row, column, m_now));
    case Qt::AccessibleTextRole:
        if (column == BoardColumn::Client)
            return BoardText::heard(row, m_now);
        return u"%1: %2"_s.arg(BoardText::column(column), BoardText::cell(row, column, m_now));
    case Qt::ForegroundRole: return colourOf(row, column, m_now);
    case Qt::DecorationRole:
        return column == BoardColumn::Stage && row.isRed() ? lineIcon(u"warning"_s, Theme::colours().red) : QVariant();
    case Qt::FontRole: {
        const bool isHeavy = column == BoardColumn::Client || (column == BoardColumn::Stage && row.isRed());
        QFont font;
        font.setWeight(QFont::DemiBold);
        return isHeavy ? QVariant(font) : QVariant();
    }
    default: return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole: return BoardText::column(static_cast<BoardColumn>(section));
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace golive::ui

#include "moc_boardmodel.cpp"
