#include "ui/pages/client/appdelegate.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace golive::ui {

void AppDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(option.rect).adjusted(2, 1, -2, -1);
    if (isSelected || (isEnabled && option.state.testFlag(QStyle::State_MouseOver))) {
        painter->setPen(isSelected ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(isSelected ? colours.accentSoft : colours.rail);
        painter->drawRoundedRect(frame, 7, 7);
    }
    const QRect words = option.rect.adjusted(12, 0, -12, 0);
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString status = index.data(statusRole).toString();
    // The painter comes with the viewport's font, which need not be the view's (Windows gives views one of their own).
    painter->setFont(option.font);
    const QFontMetrics metrics = painter->fontMetrics();
    const int statusWidth = std::min(metrics.horizontalAdvance(status) + 4, words.width() * 3 / 5);
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    QRect nameRect = words;
    QRect statusRect = words;
    if (isRightToLeft) {
        nameRect.setLeft(words.left() + statusWidth + 8);
        statusRect.setRight(words.left() + statusWidth);
    } else {
        nameRect.setRight(words.right() - statusWidth - 8);
        statusRect.setLeft(words.right() - statusWidth);
    }
    painter->setPen(index.data(liveRole).toBool() ? colours.green : colours.muted);
    painter->drawText(
        statusRect,
        static_cast<int>((isRightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter),
        metrics.elidedText(status, Qt::ElideRight, statusRect.width()));
    QFont font = option.font;
    font.setBold(isSelected);
    painter->setFont(font);
    painter->setPen(!isEnabled ? colours.muted : isSelected ? colours.accent : colours.text);
    painter->drawText(
        nameRect,
        static_cast<int>((isRightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(name, Qt::ElideRight, nameRect.width()));
    painter->restore();
}

QSize AppDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, QFontMetrics(option.font).height() + 16};
}

} // namespace golive::ui

#include "moc_appdelegate.cpp"
