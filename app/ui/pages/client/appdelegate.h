#pragma once

#include <QStyledItemDelegate>

namespace golive::ui {

/// A row of the list of apps: the name, and at the other end how it stands.
class AppDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int statusRole = Qt::UserRole + 2;
    static constexpr int liveRole = Qt::UserRole + 3;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;
};

} // namespace golive::ui
