#pragma once

#include <QStyledItemDelegate>

namespace golive::ui {

/// A cell of a table that says in the same colours, once it is chosen, what it said before.
class TableCell : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace golive::ui
