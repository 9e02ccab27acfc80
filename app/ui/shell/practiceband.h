#pragma once

#include <QWidget>

namespace golive::ui {

/// Says, on every page, that this is practice.
class PracticeBand : public QWidget
{
    Q_OBJECT
public:
    explicit PracticeBand(QWidget *parent = nullptr);
};

} // namespace golive::ui
