#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace golive::rehearsal {

/// Measures for how long the event loop answers nobody, by a heartbeat.
class Watchdog : public QObject
{
    Q_OBJECT

public:
    struct Block
    {
        qint64 ms = 0;
        QString at; ///< The step it happened in.
    };

    /// `engineStage` rises while the web engine is loaded; a block over such a rise is the engine's, not the program's.
    explicit Watchdog(std::function<int()> engineStage, QObject *parent = nullptr);

    void start();
    void stop() { m_heart.stop(); }
    void enter(const QString &step) { m_step = step; }
    /// Judges a block now, for one who wants to know of it before the next heartbeat.
    void look();
    /// What the driver itself does (taking pictures) is no block of the program: call after it.
    void excuse();
    /// Every block longer than 50 ms, in order; those of the engine apart.
    const QList<Block> &blocks() const { return m_blocks; }
    Block worst() const;
    qint64 engineMs() const { return m_engineMs; }

private:
    void judge();

    static constexpr int pause = 5; // ms
    std::function<int()> m_engineStage;
    int m_stage = 0;
    QTimer m_heart;
    QElapsedTimer m_since;
    QString m_step;
    QList<Block> m_blocks;
    Block m_worst;
    qint64 m_engineMs = 0;
};

} // namespace golive::rehearsal
