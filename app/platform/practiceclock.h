#pragma once

#include "base/clock.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

namespace golive {

/// In practice Golive's time follows the practice partner's clock, which can be wound on: asked for once a second.
class PracticeClock final : public QObject, public Clock
{
    Q_OBJECT
public:
    explicit PracticeClock(const QUrl &controlUrl, QObject *parent = nullptr);
    Instant now() const override;

private:
    void ask();

    QUrl m_address;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    SystemClock m_system;
    Instant m_seen{};      ///< The practice partner's time at the last answer...
    Instant m_seenLocal{}; ///< ...and ours.
    double m_speed = 1;
};

} // namespace golive
