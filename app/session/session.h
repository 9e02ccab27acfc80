#pragma once

#include "domain/advance.h"
#include "domain/view/pageview.h"
#include "session/lookbook.h"
#include "session/sessionports.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace golive {

/// Runs the flow of every kept set-up: an event goes through advance(), the new set-up is kept, its effects run behind
/// ports, and their answers come back as events to the set-up that asked. One of them is on the screen, or none; all
/// that are unsettled are looked after, whatever is on the screen.
class Session final : public QObject
{
    Q_OBJECT
public:
    /// `guardName` is how this program appears to others on the same database ("Ana's computer").
    Session(SessionPorts ports, Surroundings surroundings, QString guardName, QObject *parent = nullptr);
    ~Session() override;

    /// Reads what is kept and shows Start.
    void load();
    /// Begins to look after the unsettled ones; a program with a window does so once its first page is painted.
    void lookAfter();
    void start()
    {
        load();
        lookAfter();
    }
    void startNew();
    /// Opens a kept set-up at the step where it was left.
    void resume(const SetupId &);
    /// The set-up on the screen is done with: back to Start, which offers its report once more.
    void finish();
    /// Out of the list, and kept. It is looked after all the same, unless it is given up.
    void putAway(const SetupId &, bool isGivenUp);
    void bringBack(const SetupId &);
    /// Looks after a set-up here that another guard has. The caller has asked.
    void takeOver(const SetupId &);

    const Setup &setup() const { return m_setup; }
    /// All that are kept, the one on the screen included.
    const QList<Setup> &kept() const { return m_kept; }
    const Surroundings &surroundings() const { return m_surroundings; }
    PageView view() const;
    /// Something is waited for that a sleeping computer would miss.
    bool isAwaiting() const;
    /// Set-ups that this guard looks after and that are not settled.
    QList<Setup> guarded() const;
    const QString &guardName() const { return m_guardName; }

    /// To the set-up on the screen.
    void dispatch(const Event &);
    void setSurroundings(const Surroundings &);
    /// How the last try to reach Gupshup went: nothing where it answered, else why it could not be reached.
    void noteReach(const std::optional<Outage::Why> &why);
    /// The way to Gupshup is another one now (a proxy's sign-in was given): all are looked at anew, without waiting.
    void lookAgain();
    /// appTokenNotNeeded() for each app that is done with.
    void tellTokensNotNeeded();
    /// Writes what waits to be written; before the program ends.
    void flush();

Q_SIGNALS:
    /// The view has changed: after an event, and each second while the 24 hours run.
    void changed();
    void webViewWanted();
    void surfaceCloseWanted();
    void surfaceReloadWanted();
    /// A person is to be told, outside the window.
    void noticeWanted(const golive::Setup &setup, const golive::Notice &notice);
    void awaitingChanged(bool isAwaiting);
    /// No set-up needs this app's token between runs; `isForGood`: nor in this one.
    void appTokenNotNeeded(const golive::AppId &app, bool isForGood);
    /// Gupshup cannot be reached for five minutes while something is guarded (once in an outage), or is reached again.
    void reachChanged(const std::optional<golive::Outage> &outage);

private:
    struct Run; // runs one effect: the exhaustive visit
    // session.cpp: the set-ups and the store. Ids by value: the set-up that an id stands in may move meanwhile.
    Setup *find(const SetupId &);
    void dispatchTo(SetupId, const Event &);
    void take(SetupId, Outcome);
    bool isSignedInFor(const Setup &) const;
    void takeTokens(Setup &) const;
    /// `isNews`: more than the time of a look has changed.
    void keep(const Setup &, bool isNews, bool isAtOnce);
    void save(const SetupId &);
    void refreshUnfinished();
    void dropTokenOf(const AppId &, bool isForGood);
    // sessioncalls.cpp: effects
    void run(SetupId, const Effect &);
    void perform(SetupId, PartnerCall);
    void requestSync(SetupId, const effect::RequestSync &);
    void claimAndSend(SetupId, const effect::RequestSync &);
    void settled(SetupId, const effect::RequestSync &, const SyncRecord &answer,
                 const Result<Done, StoreFault> &written);
    void settleWaiting();
    void reconcileSync(SetupId, const effect::ReconcileSync &);
    void readLedger(SetupId, const effect::ReadLedger &);
    // sessionguard.cpp: what happens by itself
    milliseconds tickInterval() const;
    void armTick();
    void tick();
    void lookAfterAll();
    void takeLeases();
    bool isOurs(const SetupId &) const;
    GuardView guardViewOf(const Setup &) const;
    void lookWhereDue();
    void readFeed();
    void takeForeignChanges();
    void adopt(const Setup &stored);
    void forgetRemoved(const StoredSetups &);
    void tellWhetherAwaiting();
    void tellReach();
    bool isJustAwake() const;
    const Setup *mostPressed() const;

    SessionPorts m_ports;
    Surroundings m_surroundings;
    QString m_guardName;
    Setup m_setup;
    std::optional<std::pair<StartNotice::Kind, SetupId>> m_startNotice; ///< Said on Start until it is left.
    QList<Setup> m_kept;
    QHash<SetupId, Setup> m_stored; ///< As last written or read: another value is somebody else's.
    QSet<SetupId> m_unsaved;
    bool m_isSavePending = false;
    QList<std::pair<effect::RequestSync, SyncRecord>> m_unsettled; ///< Answers that the ledger has not taken yet.
    QHash<SetupId, GuardLease> m_leases;
    std::optional<Instant> m_leasesAt;
    LookBook m_looks;
    Reach m_reach;
    std::optional<Outage> m_drawnOutage;
    std::optional<Instant> m_outageAt; ///< When an outage that is told, or about to be, was last seen.
    qint64 m_feedMark = -1;
    qint64 m_storeMark = -1;
    QList<SetupSummary> m_drawnRows; ///< As they were when changed() was last emitted by a tick.
    GuardView m_drawnGuard;
    bool m_isLookingAfter = false;
    bool m_isTicking = false;
    std::optional<Instant> m_tickedAt;
    std::optional<Instant> m_awakeSince; ///< Started, or woken: the clock went on without us.
    bool m_wasAwaiting = false;
};

} // namespace golive
