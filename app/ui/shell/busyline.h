#pragma once

#include "domain/screen.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace golive::ui {

class WrapLabel;

/// What is going on right now, with a way out of it.
class BusyLine : public QWidget
{
    Q_OBJECT
public:
    explicit BusyLine(QWidget *parent = nullptr);

    void draw(std::optional<Activity> busy, bool canCancel);

Q_SIGNALS:
    void cancelled();

private:
    WrapLabel *m_text;
    QPushButton *m_cancel;
};

} // namespace golive::ui
