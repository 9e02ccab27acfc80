#pragma once

#include "domain/chats/observed.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QProgressBar;

namespace golive::ui {

class WrapLabel;

/// The history phase by phase: how old its chats are, how far it came, what it brought.
class PhaseBars : public QWidget
{
    Q_OBJECT
public:
    explicit PhaseBars(QWidget *parent = nullptr);

    void draw(const Observed &, Instant now);

private:
    struct Row
    {
        WrapLabel *name;
        QProgressBar *bar;
        WrapLabel *percent;
        WrapLabel *state;
    };
    void addRow();

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace golive::ui
