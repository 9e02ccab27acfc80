#pragma once

#include "programs/wizard/updatelook.h"

#include <QTimer>

class QSettings;

namespace golive::programs {

/// Whether there is something newer than this program. Looks once a day at most, counted over all starts, and keeps the
/// last feed that it believed: so the notice stands from the start on, and an older feed is not believed afterwards.
/// Nothing is downloaded or run.
class UpdateWatch final : public QObject
{
    Q_OBJECT
public:
    /// `key`: 32 bytes. `running`: this program's version; where it is none, nothing is ever newer. The settings and
    /// the clock outlive this.
    UpdateWatch(UpdateLook::Place place, QByteArray key, const QString &running, QSettings &settings,
                const Clock &clock, QObject *parent = nullptr);

    /// Tells at once what is known from before, and looks where that is due, now and from then on.
    void begin();
    const std::optional<Release> &newer() const { return m_newer; }

Q_SIGNALS:
    void newerFound(const golive::Release &release);
    /// A look came to its end, whatever of.
    void looked();

private:
    void lookIfDue();
    void take(const SignedFeed &feed);
    void note(const Release &release);

    UpdateLook::Place m_place;
    QByteArray m_key;
    QVersionNumber m_running;
    QSettings &m_settings;
    const Clock &m_clock;
    QTimer m_hourly;
    std::optional<QVersionNumber> m_seen; ///< The newest that was believed.
    std::optional<Release> m_newer;
    QPointer<UpdateLook> m_look;
};

} // namespace golive::programs
