#include "rehearsal/watchdog.h"

#include <algorithm>

namespace golive::rehearsal {

namespace {
constexpr qint64 worthTelling = 50; // ms; the goal of the project
constexpr qint64 worthLooking = 20; // ms; below, what the engine does need not be known
} // namespace

Watchdog::Watchdog(std::function<int()> engineStage, QObject *parent)
    : QObject(parent), m_engineStage(std::move(engineStage))
{
    m_heart.setTimerType(Qt::PreciseTimer);
    m_heart.setInterval(pause);
    connect(&m_heart, &QTimer::timeout, this, &Watchdog::look);
}

void Watchdog::start()
{
    m_stage = m_engineStage();
    m_since.start();
    m_heart.start();
}

void Watchdog::look()
{
    judge();
    m_since.start();
}

void Watchdog::judge()
{
    const qint64 block = std::max<qint64>(0, m_since.elapsed() - pause);
    if (block >= worthLooking) {
        const int stage = m_engineStage();
        if (stage > m_stage) {
            m_stage = stage;
            m_engineMs += block;
            return;
        }
    }
    if (block > worthTelling)
        m_blocks.append({block, m_step});
    if (block > m_worst.ms)
        m_worst = {block, m_step};
}

void Watchdog::excuse()
{
    m_since.start();
}

Watchdog::Block Watchdog::worst() const
{
    return m_worst;
}

} // namespace golive::rehearsal

#include "moc_watchdog.cpp"
