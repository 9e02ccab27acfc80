#pragma once

#include <QDialog>

namespace golive::ui {

/// The sheet of the board's keys.
class BoardKeys : public QDialog
{
    Q_OBJECT
public:
    explicit BoardKeys(QWidget *parent = nullptr);
};

} // namespace golive::ui
