#include "ui/widgets/busydots.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace golive::ui {

BusyDots::BusyDots(QWidget *parent) : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void BusyDots::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 3; ++i) {
        painter.setBrush(i == m_beat ? colours.accent : colours.border);
        painter.drawEllipse(QPointF(6 + i * 11, height() / 2.0), 4, 4);
    }
}

void BusyDots::timerEvent(QTimerEvent *)
{
    m_beat = (m_beat + 1) % 3;
    update();
}

void BusyDots::showEvent(QShowEvent *)
{
    m_timer.start(350, this);
}

void BusyDots::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

} // namespace golive::ui

#include "moc_busydots.cpp"
