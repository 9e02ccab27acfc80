#pragma once

#include "domain/advance.h"
#include "domain/board/boardentry.h"
#include "domain/bulk/bulksetup.h"
#include "domain/journal/journalactor.h"
#include "domain/team/sharedsetup.h"
#include "domain/view/openclients.h"
#include "domain/view/pageview.h"
#include "session/knownleases.h"
#include "session/lookround.h"
#include "session/placequeue.h"
#include "session/pollbook.h"
#include "session/sessionports.h"
#include "session/setupbook.h"

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
    /// The lists of Start show those with this in name or number; empty: all.
    void search(const QString &text);
    /// ... and more of them.
    void showMore();
    /// The kept set-up, put away or not, that this file is about: opening it again goes on with that one.
    std::optional<SetupId> ofFile(const event::SetupFileOpened &);
    /// The one of this app that holds a token for it, for what its owner sends back.
    std::optional<SetupId> ofOwner(const OwnerResult &);
    /// To a kept set-up, on the screen or not.
    void tell(const SetupId &, const Event &);

    // sessionboard.cpp: what a board of all clients asks
    /// Of each that is about somebody and not at rest.
    QList<BoardEntry> boardEntries() const;
    /// Nothing where it is not there, or about nobody yet; a fault where the store cannot tell.
    Result<std::optional<BoardEntry>, StoreFault> boardEntry(const SetupId &) const;
    /// Those for whom nothing is left to do, by id; nothing where they cannot be read.
    std::optional<QList<BoardEntry>> doneAfter(const SetupId &, int limit) const;
    /// Until then boardEntries() are the first of many: the others come soon, by rowChanged().
    bool isAllRead() const { return !m_readTo; }
    /// They are looked at now, a few a second; lookedOn() tells how far that is.
    void lookAt(const QList<SetupId> &);

    /// Looks after a set-up here that another guard has. The caller has asked.
    void takeOver(const SetupId &);

    // sessionprofile.cpp: what the clients of one partner account have in common
    /// As it was kept.
    void knowProfile(const QString &account, const PartnerProfile &);
    PartnerProfile profile(const QString &account) const;
    /// A person has changed it; profileChanged() tells.
    void setProfile(const QString &account, const PartnerProfile &);
    /// Alpha-2: of numbers that are typed without a country's code for a client of this account.
    QString countryOfNumbers(const QString &account) const;

    /// Where one sign-in serves all that nobody looks after (Surroundings::unguardedAccount): to it, and then back.
    void signInForAll();

    // Many at once (sessionbulk.cpp)
    /// What new set-ups of whoever is signed in have in common.
    BulkWish wishForNew() const;
    /// So many are added at once, so that nobody else who writes is held up for long.
    static constexpr qsizetype addedAtOnce = 250;
    /// Keeps new set-ups, all or none; they are on the disk when it returns.
    Result<Done, StoreFault> add(const QList<Setup> &);
    /// Those that came in a list and want an app or a link still; see isToMake(). Not the one on the screen.
    QList<SetupId> toMake();
    /// A set-up other than that one is about this app, or that cannot be told.
    bool isAppOfAnother(const AppId &, const SetupId &but) const;

    // Several who work on the set-up on the screen (sessionothers.cpp)
    /// The keyboard is in this field: what others write there does not move under it.
    void holdField(std::optional<TypedField>);
    /// Of a field that two have changed: what was typed here stands, or what is on the disk.
    void settleContested(TypedField, bool isMine);
    /// It was read what others have done.
    void dismissOthers();

    const Setup &setup() const { return m_setup; }
    /// A kept set-up, read where it is needed; null where there is none.
    const Setup *kept(const SetupId &id) { return find(id); }
    /// What is known of all that are not at rest.
    const SetupBook::Entries &lines() const { return m_book.entries(); }
    const Surroundings &surroundings() const { return m_surroundings; }
    PageView view() const;
    /// Something is waited for that a sleeping computer would miss.
    bool isAwaiting() const { return m_book.isAwaiting(m_ports.clock.now()); }
    /// How many this guard looks after: not settled, and with a token for them.
    qsizetype guardedCount() const { return m_book.guardedCount(); }
    /// Those of them whose 24 hours end first.
    QList<SetupSummary> guarded(int limit) const { return m_book.guarded(limit, {}); }
    const QString &guardName() const { return m_guardName; }

    /// To the set-up on the screen. A set-up file turns to the one that it is about, or to a new one: nothing that was
    /// typed on the screen is written over.
    void dispatch(const Event &);
    /// What an owner sent back, to the set-up that it is about, which comes on the screen.
    void takeOwnerResult(const OwnerResult &);
    void setSurroundings(const Surroundings &);
    /// How the last try to reach Gupshup went: nothing where it answered, else why it could not be reached.
    void noteReach(const std::optional<Outage::Why> &why);
    /// Gupshup has turned a call away (429), for this app or of the partner's own: for so long none of that line
    /// leaves, from other programs neither.
    void noteTurnedAway(CallLine, const AppId &, milliseconds pause);
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
    /// A set-up was read, or has changed, here or by another program; whichever is on the screen.
    void noted(const golive::Setup &setup);
    /// What is known of one that need not be read: at the start, and where another program has changed it.
    void lineNoted(const golive::SetupLine &line);
    /// What boardEntry() says of it may be something else now.
    void rowChanged(const golive::SetupId &setup);
    void lookedOn(const golive::LookProgress &progress);
    /// Others have written something, of whatever set-up: a note, perhaps.
    void othersWrote();
    /// Every set-up that is not at rest is known now (isAllRead).
    void allRead();
    /// It is to be kept for the next run.
    void profileChanged(const QString &account, const golive::PartnerProfile &profile);
    /// It is looked after from here from now on, or no longer.
    void guardingChanged(const golive::SetupLine &line, bool isGuarded);

private:
    struct Run; // runs one effect: the exhaustive visit
    // session.cpp: what is on the screen, and the flow. Ids by value: the set-up that an id stands in may move
    // meanwhile.
    void show(Setup);
    void dispatchTo(SetupId, const Event &);
    // sessionopen.cpp: what somebody has open, and what is said of all at once
    bool isOpenable(const SetupId &) const;
    void refreshOpen();
    void countUnguarded();
    QList<SetupId> runningOfMine() const;
    // sessionprofile.cpp
    Context contextOf(const Setup &) const;
    Surroundings surroundingsOf(const Setup &) const;
    void learn(const Setup &before, const Event &, const Setup &after);
    void take(SetupId, Outcome, JournalActor);
    void refreshUnfinished();
    SetupSummary rowOf(const SetupBook::Entry &) const;
    BoardEntry boardEntryOf(const SetupBook::Entry &) const;
    std::optional<StartNotice> noticeOf(const SetupId &, StartNotice::Kind);
    // sessionowner.cpp: the owner far away
    void turnTo(const event::SetupFileOpened &);
    QList<SetupId> ofApp(const AppId &) const;
    /// Of these, those in memory: what their lines say may not be on the disk yet.
    QList<SetupId> heldOfApp(const AppId &) const;
    /// ... of the link that an owner's result names where it knows no app, among the latest links.
    QList<SetupId> ofLink(const OwnerResult &) const;
    void comeBackTo(const SetupId &);
    // sessionkeep.cpp: the book and the store
    /// Read where it was on the disk until now, with what the ledger knows of it.
    Setup *find(const SetupId &);
    bool isSignedInFor(const Setup &) const;
    void takeTokens(Setup &) const;
    bool isTokenHeldFor(const SetupLine &) const;
    bool isTokenHeldFor(Access, const QString &partnerEmail, const AppId &) const;
    void note(const Setup &);
    void noteLine(const SetupLine &);
    void forget(const SetupId &);
    void keepPolls();
    /// `isNews`: more than the time of a look has changed.
    void keep(const Setup &, bool isNews, bool isAtOnce);
    void saveIn(milliseconds);
    void save(const SetupId &);
    void noteSaved(const SetupId &, const Result<Done, StoreFault> &);
    void dropTokenOf(const AppId &, bool isForGood);
    void readOn();
    bool readSome();
    void readAtRest();
    void letGoOfIdle();
    bool isKnownInThisRunOnly(const SetupId &) const;
    void letGo(const SetupId &);
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
    void drawIfOther(bool isCounting);
    void lookAfterDue();
    bool isHeldOn(const SetupId &) const;
    void lookAfterOne(const SetupId &);
    /// When time is to be told to it next, after it was told just now. `isInVain`: which changed nothing.
    std::optional<Instant> dueAfter(const Setup &, bool isInVain) const;
    void checkTokens();
    void checkToken(const SetupId &);
    void tellWhetherAwaiting();
    std::optional<SetupId> mostPressed() const;
    bool isOutageTold() const;
    void tellReach();
    bool isJustAwake() const;
    // sessionboard.cpp
    void lookOn();
    void lookNow(const SetupId &);
    // sessionpolls.cpp
    void planLook(const SetupId &);
    void planAnew(bool isBack);
    void lookWhereDue();
    void lookInTurn(const SetupId &);
    QString partnerOf(const SetupId &) const;
    bool isAnsweredSilently(const SetupId &, const Event &answer);
    bool isToldTooEarly(const SetupId &, int look) const;
    void notePoll(const SetupId &, Instant at);
    void takeForeignPolls();
    // sessionleases.cpp: who guards
    void takeLeases();
    void readLeases(Instant now);
    void takeWanted(Instant now);
    void hearOfLeases(const ChangeHint &);
    bool isOurs(const SetupId &) const;
    bool isTeller(const SetupId &);
    bool isLookedAtHere(const SetupId &);
    void noteOtherGuards();
    void keepLease(const GuardLease &);
    bool isFresh(const KnownLeases::Guard &, Instant now) const;
    Instant seenAt(const KnownLeases::Guard &) const;
    GuardView guardViewOf(const Setup &) const;
    GuardView guardViewOf(const SetupBook::Entry &) const;
    /// Of one that wants a guard.
    GuardView guardViewOf(QByteArrayView setup, bool isTokenHeld) const;
    // sessionnews.cpp: what others have written
    void hearOfChange(const ChangeHint &);
    void readFeed();
    bool takeNews();
    bool observe(const SetupId &);
    void takeForeignChanges();
    bool takeForeignChange(const SetupId &);
    void adopt(const Setup &stored, const ChangedBy &by);
    // sessionothers.cpp
    void noteDoneHere(const Setup &after, JournalActor);
    void leaveShared(Setup &);
    bool bringBackRemoved(const ChangedBy &by);
    StartNotice removalOf(const SetupId &) const;
    void leaveRemoved();
    Setup asKept(const Setup &) const;
    void noteOthers();
    void settleAsShown();
    void keepSettled(const Setup &before);

    /// Leases are read anew, and ours are renewed, this often; a lease is stale after 15 minutes.
    static constexpr std::chrono::seconds leaseInterval{20};
    /// What is not needed for so long goes back to the disk.
    static constexpr std::chrono::seconds idleTime{30};
    /// A list begins with so many, and grows by so many.
    static constexpr int rowsAtOnce = 20;

    SessionPorts m_ports;
    Surroundings m_surroundings;
    QString m_guardName;
    Setup m_setup;                            ///< On the screen; every other one that is read is in the book.
    std::optional<StartNotice> m_startNotice; ///< Said on Start until it is left.
    SetupBook m_book;
    QHash<SetupId, Instant> m_written; ///< Of those that are read: when they had changed as they are on the disk.
    QSet<SetupId> m_unsaved;
    QHash<SetupId, SharedSetup>
        m_shared; ///< Of the one on the screen, and of those where a choice is still to be made.
    std::optional<TypedField> m_heldField;
    std::optional<Instant> m_othersSeenAt; ///< Another program has changed a set-up.
    std::optional<Instant> m_saveDue;
    std::optional<OnboardingCase> m_lastCase; ///< Of the partner's set-up that was changed last.
    std::optional<SetupId> m_readTo;          ///< Lines are read by id up to here; nothing once all are.
    bool m_isReadingOn = false;               ///< ... in a moment.
    qsizetype m_unfinishedAtFirst = 0;
    int m_shownRows = rowsAtOnce; ///< Of the lists of Start.
    OpenPlaces m_openPlaces;
    QList<OpenClientView> m_drawnOpen;
    std::optional<BannerView> m_drawnBanner;
    std::optional<Instant> m_countedAt;        ///< Who is looked after, and whose hours run.
    qsizetype m_countedWanted = -1;            ///< ... when so many wanted it
    qsizetype m_countedGuarded = -1;           ///< ... and so many had it here.
    QHash<QString, PartnerProfile> m_profiles; ///< By the folded account.
    QString m_signedInAs;
    bool m_wasSignedIn = false;
    bool m_isStaff = false; ///< Somebody has signed in as a partner, now or in an earlier run.
    std::optional<Instant> m_restReadAt;
    std::optional<Instant> m_letGoAt;
    QList<std::pair<effect::RequestSync, SyncRecord>> m_unsettled; ///< Answers that the ledger has not taken yet.
    KnownLeases m_leases;
    QHash<QString, Instant> m_beats; ///< When each guard was last alive.
    QSet<QString> m_alive;           ///< Guards that were not stale when it was last asked.
    qint64 m_leaseMark = -1;
    bool m_areLeasesAsked = false;
    bool m_areLeasesUnknown = false; ///< The store did not answer: what was known last holds.
    std::optional<Instant> m_leasesAt;
    PollBook m_looks;
    PlaceQueue m_places;
    QSet<SetupId> m_awaitingPlace; ///< Whose turn has come, and for whom a place is waited for.
    LookRound m_lookRound;
    QSet<SetupId> m_polled; ///< Without news, since that was last kept.
    std::optional<Instant> m_pollsKeptAt;
    bool m_areForeignPollsOwed = false; ///< Another program has written something.
    std::optional<Instant> m_foreignPollsAt;
    std::optional<Instant> m_foreignPollsTo; ///< The latest poll of another program.
    Reach m_reach;
    std::optional<Outage> m_drawnOutage;
    std::optional<Instant> m_outageAt; ///< When an outage that is told, or about to be, was last seen.
    qint64 m_feedMark = -1;
    QSet<SetupId> m_unobserved; ///< Something has arrived for them, or it is counted otherwise now.
    qint64 m_storeMark = -1;
    qint64 m_changePlace = -1;
    QList<SetupSummary> m_drawnRows; ///< As they were when changed() was last emitted by a tick.
    GuardView m_drawnGuard;
    bool m_isLookingAfter = false;
    bool m_isTicking = false;
    std::optional<Instant> m_tickedAt;
    std::optional<Instant> m_awakeSince; ///< Started, or woken: the clock went on without us.
    bool m_wasAwaiting = false;
};

} // namespace golive
