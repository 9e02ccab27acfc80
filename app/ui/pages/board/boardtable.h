#pragma once

#include "domain/board/boardquery.h"

#include <QTableView>

namespace golive::ui {

class BoardModel;

/// The board's table: rows are chosen whole, several at once, and kept by whom they are about whatever comes or moves.
/// Enter opens, Delete archives; a press on a column's head sorts by it, the third one goes back to red first.
class BoardTable : public QTableView
{
    Q_OBJECT
public:
    explicit BoardTable(BoardModel *model, QWidget *parent = nullptr);

    /// Those that are chosen, in the order of the table.
    QList<SetupId> chosen() const;
    void choose(const QList<SetupId> &);
    /// Shows how it is sorted.
    void drawOrder(const BoardOrder &);
    void drawColumns(const QList<BoardColumn> &hidden);
    /// Their order and widths, to be kept; and as they were kept. What is not understood changes nothing.
    QByteArray columns() const;
    void arrangeColumns(const QByteArray &);

Q_SIGNALS:
    void opened(const golive::SetupId &setup);
    void choiceChanged();
    void columnsArranged();
    void orderWanted(const golive::BoardOrder &order);
    void archiveWanted();
    void menuWanted(const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *) override;
    void mouseDoubleClickEvent(QMouseEvent *) override;
    void contextMenuEvent(QContextMenuEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void changeEvent(QEvent *) override;

private:
    void sortBy(int column);
    void keepChoice();
    void bringChoiceBack();
    void fit();

    BoardModel *m_model;
    bool m_isArranging = false; ///< By the program.
    BoardOrder m_order;
    QList<SetupId> m_kept; ///< While the rows are begun anew.
    SetupId m_current;
    int m_column = 0; ///< ... of the current one.
    int m_scrolled = 0;
    BoardQuery m_query; ///< ... that was asked then.
    bool m_isKeeping = false;
};

} // namespace golive::ui
