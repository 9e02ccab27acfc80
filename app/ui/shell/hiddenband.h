#pragma once

#include <QWidget>

namespace golive::ui {

/// Says, on every page, that other clients are hidden while somebody else sees this screen; and shows them again.
class HiddenBand : public QWidget
{
    Q_OBJECT
public:
    explicit HiddenBand(QWidget *parent = nullptr);

Q_SIGNALS:
    void showPressed();
};

} // namespace golive::ui
