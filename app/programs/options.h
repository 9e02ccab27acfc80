#pragma once

#include "base/result.h"
#include "base/storeaddress.h"
#include "policy/policy.h"

#include <QStringList>
#include <QUrl>

class QCommandLineParser;

namespace golive::programs {

struct KnownOptions;

/// What is to be done.
enum class Task {
    Window,
    Guard,   ///< Looks after all unfinished set-ups of a data folder, without windows.
    Doctor,  ///< Looks at the way to Gupshup and Facebook, says what it found and leaves.
    Explain, ///< Explains errorMessage and leaves.
    Quit,    ///< Asks the Golive that runs on the data folder to quit, waits for it, and leaves.
    Store,   ///< Prepares, checks or takes over a team's store, and leaves.
    Policy,  ///< Says what is in force here and where it comes from, and leaves.
    Create,  ///< Makes set-ups, apps and links of listFile, and leaves.
    Support, ///< Puts together what support needs, without names and numbers, and leaves.
    Forget,  ///< Takes back what is kept of this person outside of set-ups, and leaves.
    List,    ///< Of the clients of a data folder, as programs/clients/ does it, and leaves; so the others.
    Show,
    Journal,
    Note,
    Export,
    Import,
    Link,  ///< The sign-up link of a client; with isNewWished a new one.
    Watch, ///< ... says their changes until it is ended.
};

/// What is to be done with a team's store.
enum class StoreWork { Prepare, Check, Copy, Accept, SignIn, SignOut };

/// What the command line asks for.
struct Options
{
    QString program = QStringLiteral("golive"); ///< What a refusal begins with.
    Task task = Task::Window;
    bool isPractice = false;
    bool isRehearsal = false;
    bool isInTray = false; ///< Starts hidden, as at log-in.
    QString errorMessage;  ///< A code or a text, as somebody pasted it.
    QString doctorRules;   ///< Other hosts to look at than the shipped ones; for tests.
    bool isJson = false;   ///< What is printed is for a program.
    bool areSignInsForgotten = false;
    QStringList arguments;     ///< Beside the options: a client, a note's text, a file.
    bool areAllWanted = false; ///< Those put away, too.
    bool isNewWished = false;  ///< A new link instead of the one that there is.
    bool isConfirmed = false;  ///< ... though it uses up one of those that are left.
    bool isVerifying = false;  ///< Whether the journal is whole.
    bool isCsv = false;
    QString listFile;          ///< Of new clients; "-": standard input.
    bool isDryRun = false;     ///< It is only said what would be made of it.
    bool isLinkWished = false; ///< Each gets its sign-up link.
    QString client;            ///< The set-up's id that a support bundle is about; empty: about none.
    QString category;          ///< What it is about, by nameOf(SupportCategory); empty: something else.
    QString outFile;           ///< Where it is written; empty: it is printed.
    QString guardName;         ///< How this program appears to others on the same data; empty: by the computer's name.
    QString language;          ///< A code of ui/wording/languages.h; empty: as chosen before, else the system's.
    QString theme;             ///< "light", "dark" or empty: the system's.
    bool isStyleGiven = false; ///< By Qt's own -style.
    QString file;              ///< A set-up file to open, or a golive: link (isGoliveLink()).
    QString eventsFolder;      ///< Where a receiver of another user keeps events; empty: in dataFolder.
    QString dataFolder;        ///< Empty: the usual place.
    StoreAddress store;        ///< A team's server, which keeps set-ups instead of dataFolder; else empty.
    StoreWork storeWork = StoreWork::Check;
    bool isBack = false; ///< Of StoreWork::Copy: from the server to the folder.
    QUrl partnerUrl{QStringLiteral("https://partner.gupshup.io")};
    bool isPartnerGiven = false; ///< partnerUrl was typed.
    QUrl notifyUrl;              ///< Whom a guard tells outcomes; empty: nobody.
    QString reportFolder;
    QString scenario = QStringLiteral("happy");
    Policy policy; ///< What the organisation set; what concerns an option is in force in it already (underPolicy()).
};

/// Either what to do, or what to print and the exit code to leave with (help, version, a usage error).
struct Leave
{
    QString text;
    int exitCode = 0;
};

/// The command line of golive. Qt's own arguments (-reverse, -style, -platform, ...) are left to QApplication.
Result<Options, Leave> parseOptions(const QStringList &arguments);

/// What both programs take alike, of what the parser knows; the error is a sentence without the program's name.
Result<Options, QString> takeGiven(const QCommandLineParser &, const KnownOptions &);

} // namespace golive::programs
