#pragma once

#include "domain/board/boardarrangement.h"
#include "domain/board/boardbook.h"

#include <QWidget>

class QPushButton;

namespace golive::ui {

class FlowLayout;
class LinkButton;

/// The questions that were kept by name, each with how many clients it shows now; and the way to keep another one.
class BoardViewRow : public QWidget
{
    Q_OBJECT
public:
    explicit BoardViewRow(QWidget *parent = nullptr);

    /// The book watches these, in their order.
    void draw(const BoardBook &, const QList<BoardSavedView> &);

Q_SIGNALS:
    void chosen(const golive::BoardQuery &query);
    void saveWanted(const QString &name);
    void removeWanted(const QString &name);

private:
    void askForName();
    void rebuild();

    FlowLayout *m_row;
    LinkButton *m_save;
    LinkButton *m_remove;
    QList<BoardSavedView> m_views;
    QList<QPushButton *> m_buttons;
    QString m_current; ///< The name of the one that is shown.
};

} // namespace golive::ui
