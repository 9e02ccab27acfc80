#pragma once

#include "domain/outage.h"
#include "domain/profile/partnerprofile.h"
#include "domain/sync/attention.h"
#include "domain/team/othersview.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace golive {

/// Who looks after a set-up.
struct GuardView
{
    enum class Kind {
        NotWanted, ///< Nothing to look after (yet, or any more).
        Here,      ///< This program.
        Elsewhere, ///< Another program or computer on the same data: `name`.
        NoToken,   ///< Nobody can: the token is missing here.
    };
    Kind kind = Kind::NotWanted;
    QString name;
    std::optional<Instant> seenAt{}; ///< When the guard elsewhere was last alive.
    bool operator==(const GuardView &) const = default;
};

/// An unfinished set-up, as a row of Start.
struct SetupSummary
{
    SetupId id;
    QString client;                    ///< App name, also of one that a list wants made; or nothing yet.
    QString number;                    ///< Formatted.
    QString reference;                 ///< The provider's own (Client::reference).
    QString staff;                     ///< Who handles it (Client::staff).
    Page page = Page::Start;           ///< The furthest that it has come to.
    std::optional<Instant> deadline{}; ///< End of the 24 hours, where they run and something is left to do.
    std::optional<Instant>
        tryAgainAt{}; ///< Facebook's part is put off until then (Wait), or was: it is still to be tried.
    Instant changedAt{};
    Instant createdAt{};
    Access access = Access::None;
    AppStage stage = AppStage::Unknown;
    bool isFinishSaid = false;   ///< That Facebook is finished is a person's word, and nothing has shown it.
    Actor actor = Actor::Person; ///< Who has to do the next thing.
    Attention attention = Attention::None;
    ArmState arm = ArmState::Armed;
    SyncFate contacts = SyncFate::Open;
    SyncFate history = SyncFate::Open;
    int historyProgress = 0;              ///< Percent, from events seen here; 0 where none were.
    std::optional<Instant> stateSeenAt{}; ///< Last look at Gupshup that succeeded.
    GuardView guard;
    bool operator==(const SetupSummary &) const = default;
};

/// A client that somebody works on, at the place by which he goes to it (OpenPlaces).
struct OpenClient
{
    int place = 1; ///< 1 to 9.
    SetupSummary summary;
    bool operator==(const OpenClient &) const = default;
};

/// What Start tells of the set-up that was on the screen, or in the list, a moment ago.
struct StartNotice
{
    enum class Kind {
        PutAway,  ///< It can be brought back.
        Finished, ///< Its report can be opened again.
        Removed,  ///< Another program has removed it while it was on the screen.
    };
    Kind kind = Kind::PutAway;
    SetupSummary setup;
    ChangedBy by{};              ///< Who removed it, as far as that is known,
    std::optional<Instant> at{}; ///< and when.
    bool operator==(const StartNotice &) const = default;
};

/// Why the web view cannot be used here, or that it can.
enum class WebViewState {
    Ready,
    EngineOld, ///< It can; a live log-in begins in the person's own browser all the same.
    NotInstalled,
    StartedAsRoot,
    SandboxOff, ///< Its protection was switched off from outside: no live log-in in it.
};

/// golive-receiver, as a child of the wizard or a service whose events are kept where this program can read them.
struct ReceiverView
{
    bool isRunning = false;
    /// Where it listens on this computer for the app on the screen, that app's own secret part included; empty while no
    /// app is known.
    QUrl localUrl;
    QUrl publicUrl; ///< The public address that forwards to it, as the person typed it; in practice where it listens.
    QString fault;  ///< Why it does not run.
    /// The secret part, with its slash, that is the same for all apps; empty where an older receiver has left none.
    QString sharedPath{};
    bool operator==(const ReceiverView &) const = default;
};

/// What surrounds the set-up on the screen: the program and this computer, not the case.
struct Surroundings
{
    QList<SetupSummary> unfinished; ///< The most pressing, in the order of lists.
    int unfinishedCount = 0;        ///< All of those that are searched for.
    QList<SetupSummary> putAway; ///< Out of the list, the latest first; those that run are looked after all the same.
    int putAwayCount = 0;        ///< All of those that are searched for.
    QString search;              ///< In name or number; empty: all.
    QList<SetupSummary> leaving; ///< Looked after here beside the one on the screen: the two that end first.
    std::optional<StartNotice> notice{};
    QList<OpenClient> open;      ///< Of staff: those that are open, by their places.
    int watchedCount = 0;        ///< Clients that want to be looked after, wherever that is done.
    int unguardedCount = 0;      ///< ... that nobody looks after, for want of a partner's sign-in here.
    QString unguardedAccount;    ///< Whose sign-in most of them want.
    QString me;                  ///< By which whoever sits here handles clients; empty where nobody has said so.
    bool isStaff = false;        ///< Somebody has signed in here as a partner: Start is the board.
    bool areDoorsWanted = false; ///< ... and yet the lists and doors are looked at.
    bool isPractice = false;
    QString practiceEmail; ///< Shown on SignIn in practice, with a button that fills them in.
    QString practiceSecret;
    bool isKeychainThere = true;
    bool isKeychainLocked = false; ///< Or it does not answer; it is tried again until it opens.
    WebViewState webView = WebViewState::Ready;
    QString engineVersion;
    QString hostCountry;              ///< Alpha-2 of the system's locale: for numbers typed without a country code.
    PartnerProfile profile{};         ///< Of the account of the set-up on the screen, without its secret.
    QStringList unsupportedCountries; ///< Alpha-2, as the guide has them: said as soon as a number is typed.
    QString language = QStringLiteral("en");
    /// Somebody else sees this screen: of set-ups that are not on it no name and no number is shown.
    bool areOthersHidden = false;
    OthersView others;        ///< What others have changed of the set-up on the screen.
    GuardView guard;          ///< Of the set-up on the screen.
    bool isAwakeKept = false; ///< Idle sleep of this computer is held back.
    ReceiverView receiver;
    bool areTermsKnown = false;     ///< The address of Gupshup's terms.
    std::optional<Outage> outage{}; ///< Gupshup cannot be reached from here, for five minutes or longer.
    bool operator==(const Surroundings &) const = default;
};

} // namespace golive
