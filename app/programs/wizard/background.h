#pragma once

#include "platform/sleepinhibition.h"
#include "platform/startatlogin.h"
#include "programs/wizard/tray.h"
#include "session/session.h"

#include <QObject>
#include <QTimer>

namespace golive::programs {

/// What Golive is beside its window: in the tray while set-ups are guarded, telling what happened, keeping the computer
/// awake while something is waited for. It decides whether closing the window ends the program.
class Background final : public QObject
{
    Q_OBJECT
public:
    Background(Session &session, Clock &clock, Tray &tray, SleepInhibition &sleep, StartAtLogin start,
               QObject *parent = nullptr);

    /// Something is guarded, and there is a tray to find Golive in again.
    bool mayStayOn() const;
    /// The window was hidden and Golive stays on; the first time it says so.
    void noteHidden();
    void noteShown();
    /// Quitting now would leave set-ups unguarded that only this program looks after.
    bool wouldQuittingCost() const;

Q_SIGNALS:
    void openWanted();
    void setupWanted(const golive::SetupId &setup);
    void quitWanted();
    /// `reason`: which file, and why not.
    void startAtLoginRefused(const QString &reason);

private:
    void follow();
    void keepAwake(bool isAwaiting);
    void startAtLogin(bool isWanted);
    void tell(const Setup &, const Notice &);

    Session &m_session;
    Clock &m_clock;
    Tray &m_tray;
    SleepInhibition &m_sleep;
    StartAtLogin m_start;
    QTimer m_look; ///< The lines say how much time is left, also while nothing happens.
    bool m_isHidden = false;
};

} // namespace golive::programs
