#pragma once

#include "ui/pages/start/setuprowdelegate.h"
#include "ui/pages/start/setuprows.h"

#include <QListView>
#include <QPointer>

class QScrollArea;

namespace golive::ui {

/// A list of Start. Each row has its buttons, and they are reached by the mouse, by the keyboard (Enter presses the
/// first, Left and Right go to each, Delete puts away, the menu key opens all of them) and by assistive technology
/// (AccessibleSetupList). As high as its rows where the window has room for them; else it scrolls, and asks for more at
/// its end.
class SetupList : public QListView
{
    Q_OBJECT
public:
    explicit SetupList(SetupRows::Wording, QWidget *parent = nullptr);

    void draw(const QList<SetupSummary> &rows, qsizetype count, Instant now);

    const SetupRows &rows() const { return *m_rows; }
    const SetupSummary *find(const SetupId &) const;
    /// In coordinates of the viewport.
    QRect rowPlace(const SetupId &) const;
    QRect buttonPlace(const SetupId &, RowAction) const;
    /// What the keyboard is on.
    SetupRowDelegate::Place focused() const;
    /// As the mouse, a key or assistive technology does; nothing where the row has no such button.
    void press(const SetupId &, RowAction);
    void focusOn(const SetupRowDelegate::Place &);
    void showMenu(const SetupId &);

    void scrollTo(const QModelIndex &, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void pressed(const golive::SetupId &setup, golive::ui::RowAction action);
    void moreWanted();

protected:
    bool event(QEvent *) override;
    bool viewportEvent(QEvent *) override;
    bool eventFilter(QObject *watched, QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void mouseDoubleClickEvent(QMouseEvent *) override;
    void contextMenuEvent(QContextMenuEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void showEvent(QShowEvent *) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    QModelIndex indexOf(const SetupId &) const;
    SetupRowDelegate::Place placeAt(QPoint) const;
    void hover(const SetupRowDelegate::Place &);
    void moveAction(bool isForward);
    void showFocus();
    void tellFocus();
    void tellTime();
    void fitHeight();
    int mostHeight() const;

    SetupRows *m_rows;
    SetupRowDelegate *m_delegate;
    QPointer<QScrollArea> m_around;      ///< The window's scroll area that this stands in.
    std::optional<RowAction> m_action{}; ///< Of the current row; nothing: the row itself.
    SetupRowDelegate::Place m_hovered;
    SetupRowDelegate::Place m_down;
    bool m_isByKey = false;
};

} // namespace golive::ui
