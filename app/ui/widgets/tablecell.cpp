#include "ui/widgets/tablecell.h"

#include "ui/style/theme.h"

namespace golive::ui {

void TableCell::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant colour = index.data(Qt::ForegroundRole);
    option->palette.setColor(QPalette::HighlightedText,
                             colour.isValid() ? colour.value<QColor>() : Theme::colours().text);
}

} // namespace golive::ui
