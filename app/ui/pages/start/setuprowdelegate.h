#pragma once

#include "ui/pages/start/setuprowshape.h"

#include <QCache>
#include <QHash>
#include <QStyledItemDelegate>

#include <optional>

class QAbstractButton;
class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace golive::ui {

class LinkButton;
class SetupRows;

/// Draws a row of Start with its buttons. They look like the program's own, since the style draws them by a button of
/// each kind that is never shown; what was measured is kept until the row says something else.
class SetupRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The button under the mouse, or that the keyboard is on.
    struct Place
    {
        SetupId row;
        std::optional<RowAction> action{}; ///< Nothing: the row itself.
        bool operator==(const Place &) const = default;
    };

    SetupRowDelegate(const SetupRows *rows, QListView *view);

    void setHovered(const Place &place) { m_hovered = place; }
    void setPressed(const Place &place) { m_pressed = place; }
    void setFocused(const Place &place) { m_focused = place; }

    /// What was measured of this row holds no more.
    void forget(const SetupId &);
    /// ... or of any: other letters, another style.
    void forgetAll();

    int heightOf(int row) const;
    int heightOf(int row, int width) const;
    /// In a row that stands at `row`.
    QRect buttonPlace(const QModelIndex &, const QRect &row, RowAction) const;
    std::optional<RowAction> buttonAt(const QModelIndex &, const QRect &row, QPoint) const;
    /// Good until another row is asked for.
    const SetupRowShape &shapeOf(int row, int width) const;

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    struct Height
    {
        int width = 0;
        int height = 0;
    };
    struct Drawn
    {
        int width = 0;
        SetupRowShape shape;
    };

    int width() const;
    QAbstractButton *modelOf(RowAction, const QString &words) const;
    QRect mirrored(const QRect &inRow, const QRect &row) const;
    RowButtonShape measured(const RowButton &, int width) const;
    void measureLetters() const;
    void paintButton(QPainter *, const RowButtonShape &, const QRect &row, const SetupId &) const;

    const SetupRows *m_rows;
    QListView *m_view;
    std::array<QLabel *, 5> m_labels; ///< One for each kind of words: its letters are the style sheet's.
    QPushButton *m_button;
    LinkButton *m_link;
    QToolButton *m_cross;
    mutable std::optional<RowFonts> m_fonts{};
    mutable QHash<SetupId, Height> m_heights;
    mutable QCache<SetupId, Drawn> m_shapes{64};
    Place m_hovered;
    Place m_pressed;
    Place m_focused;
};

} // namespace golive::ui
