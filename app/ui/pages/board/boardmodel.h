#pragma once

#include "domain/board/boardbook.h"

#include <QAbstractTableModel>

namespace golive::ui {

/// The clients that the board shows, as a table. One that changes is moved, told, or taken out in its place; only
/// another question, or very many changes at once, begin the table anew. Cells are worded when they are seen.
class BoardModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit BoardModel(QObject *parent = nullptr);

    void ask(const BoardQuery &);
    void knowMe(const QString &name);
    /// Questions whose counts are to be known.
    void watch(const QList<BoardQuery> &questions) { m_book.watch(questions); }
    void put(const QList<BoardEntry> &);
    void remove(const SetupId &);
    /// The time that cells are worded by.
    void setNow(Instant now) { m_now = now; }
    Instant now() const { return m_now; }
    const BoardBook &book() const { return m_book; }
    BoardRow client(int row) const { return m_book.shown(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;

Q_SIGNALS:
    /// How many there are of each chip may be another number.
    void counted();

private:
    void putOne(const BoardEntry &);

    BoardBook m_book;
    Instant m_now{};
};

} // namespace golive::ui
