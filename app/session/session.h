#pragma once

#include "domain/advance.h"
#include "domain/view/pageview.h"
#include "session/sessionports.h"

#include <QObject>

namespace golive {

/// Runs the flow: an event goes through advance(), the new set-up is kept, its effects run behind ports, and their
/// answers come back as events. It holds the set-up on the screen and nothing else that could contradict it.
class Session final : public QObject
{
    Q_OBJECT
public:
    Session(SessionPorts ports, Surroundings surroundings, QObject *parent = nullptr);
    ~Session() override;

    /// Reads what is kept and shows Start.
    void start();
    void startNew();
    /// Opens a kept set-up at the step where it was left.
    void resume(const SetupId &);
    void remove(const SetupId &);

    const Setup &setup() const { return m_setup; }
    const Surroundings &surroundings() const { return m_surroundings; }
    PageView view() const;

    void dispatch(const Event &);
    void setSurroundings(const Surroundings &);
    /// Writes what waits to be written; before the program ends.
    void flush();

Q_SIGNALS:
    /// The view has changed: after an event, and each second while the 24 hours run.
    void changed();
    void webViewWanted();
    void surfaceCloseWanted();
    void surfaceReloadWanted();

private:
    struct Run; // runs one effect: the exhaustive visit
    void take(Outcome);
    void run(const Effect &);
    void perform(PartnerCall);
    void requestSync(const effect::RequestSync &);
    void readLedger(const effect::ReadLedger &);
    void tellOf(const AppId &, const Event &);
    bool isSignedInFor(const Setup &) const;
    void keep(bool isAtOnce);
    void save();
    void armPoll();
    void armTick();
    void refreshUnfinished();

    SessionPorts m_ports;
    Surroundings m_surroundings;
    Setup m_setup;
    QList<Setup> m_kept;
    bool m_isSavePending = false;
    bool m_isPolling = false;
    bool m_isTicking = false;
};

} // namespace golive
