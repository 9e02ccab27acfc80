#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace golive::ui {

/// Three dots that move while it is shown.
class BusyDots : public QWidget
{
    Q_OBJECT
public:
    explicit BusyDots(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {34, 12}; }

protected:
    void paintEvent(QPaintEvent *) override;
    void timerEvent(QTimerEvent *) override;
    void showEvent(QShowEvent *) override;
    void hideEvent(QHideEvent *) override;

private:
    QBasicTimer m_timer;
    int m_beat = 0;
};

} // namespace golive::ui
