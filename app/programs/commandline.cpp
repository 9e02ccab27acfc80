#include "programs/commandline.h"

#include "programs/knownoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

struct Command
{
    QLatin1StringView name;
    Task task;
    QLatin1StringView arguments; ///< Beside the options, in brackets what may be left out; empty: none is taken.
    QLatin1StringView summary;   ///< One line, in the list of commands.
    QLatin1StringView about;     ///< What more its own help says: what it leaves with.
    QList<QCommandLineOption> (*options)(const KnownOptions &);
};

constexpr auto storeWorks = "prepare|check|copy|accept|sign-in|sign-out"_L1; // as StoreWork

QList<QCommandLineOption> ofGuard(const KnownOptions &known)
{
    return {known.data, known.events, known.file, known.guardName, known.notify, known.store, known.url};
}
QList<QCommandLineOption> ofDoctor(const KnownOptions &known)
{
    return {known.data, known.json, known.language, known.url, known.doctorRules};
}
QList<QCommandLineOption> ofExplain(const KnownOptions &known)
{
    return {known.json, known.language};
}
// The others' options, so that it can be seen what would become of them.
QList<QCommandLineOption> ofPolicy(const KnownOptions &known)
{
    return {known.data, known.guardName, known.json, known.language, known.store, known.url};
}
QList<QCommandLineOption> ofStore(const KnownOptions &known)
{
    return {known.back, known.data, known.json, known.language, known.store};
}
QList<QCommandLineOption> ofCreate(const KnownOptions &known)
{
    return {known.list, known.dryRun, known.link, known.data, known.json, known.language, known.store, known.url};
}
QList<QCommandLineOption> ofSupport(const KnownOptions &known)
{
    return {known.category, known.client, known.data, known.json,       known.language,
            known.out,      known.store,  known.url,  known.doctorRules};
}
QList<QCommandLineOption> ofForget(const KnownOptions &known)
{
    return {known.language, known.signIns};
}

QList<QCommandLineOption> ofList(const KnownOptions &known)
{
    return {known.all, known.data, known.json, known.language, known.store};
}
QList<QCommandLineOption> ofShow(const KnownOptions &known)
{
    return {known.data, known.json, known.language, known.store};
}
QList<QCommandLineOption> ofJournal(const KnownOptions &known)
{
    return {known.csv, known.data, known.json, known.language, known.store, known.verify};
}
QList<QCommandLineOption> ofExport(const KnownOptions &known)
{
    return {known.csv, known.data, known.json, known.language, known.store};
}
QList<QCommandLineOption> ofLink(const KnownOptions &known)
{
    return {known.data, known.json, known.language, known.fresh, known.store, known.url, known.yes};
}
QList<QCommandLineOption> ofImport(const KnownOptions &known)
{
    return {known.data, known.json, known.language, known.store, known.url};
}

// A table, one command a row.
// clang-format off
constexpr std::array commands{
    Command{"list"_L1, Task::List, {},
            "list the clients of a data folder, the most pressing first"_L1,
            "Reads beside a running Golive, and changes nothing.\n"
            "Leaves with 0 (listed, nobody included), 1 (the folder cannot be read: the reason is said) or 2 (called\n"
            "wrongly, or against the policy)."_L1,
            ofList},
    Command{"show"_L1, Task::Show, "CLIENT"_L1,
            "say what is known of a client, with notes and journal"_L1,
            "CLIENT is an id, a reference, a number in any spelling, an app, or a part of one of them that fits one client.\n"
            "Leaves with 0 (shown), 1 (the folder cannot be read: the reason is said) or 2 (called wrongly, CLIENT is\n"
            "nobody or can be several, or against the policy)."_L1,
            ofShow},
    Command{"journal"_L1, Task::Journal, "[CLIENT]"_L1,
            "say who has done what, when and where; or whether the journal is whole"_L1,
            "CLIENT as in golivectl show; without it the journal of all.\n"
            "Leaves with 0 (shown; whole), 3 (something was removed or altered: it is said what), 1 (the folder cannot be\n"
            "read) or 2 (called wrongly, CLIENT is nobody or can be several, or against the policy)."_L1,
            ofJournal},
    Command{"watch"_L1, Task::Watch, "[CLIENT]"_L1,
            "say what changes as it happens, until it is ended"_L1,
            "A line for each change, as in the journal; with --json one JSON object a line. CLIENT as in golivectl show.\n"
            "Leaves with 0 (ended by Ctrl+C or a signal), 1 (the folder cannot be read: the reason is said) or 2 (called\n"
            "wrongly, CLIENT is nobody or can be several, or against the policy)."_L1,
            ofShow},
    Command{"link"_L1, Task::Link, "CLIENT"_L1,
            "say a client's sign-up link, whether it was opened, and how many are left"_L1,
            "CLIENT as in golivectl show. A new link is asked for with --new --yes alone, as whoever signed in last in the\n"
            "window: Gupshup makes 5 new ones and 40 more for an app.\n"
            "Leaves with 0 (a link that works is printed), 3 (none works, or none could be made), 1 (the folder cannot be\n"
            "used, or nobody is signed in) or 2 (called wrongly, --yes is missing, CLIENT is nobody or can be several, or\n"
            "against the policy)."_L1,
            ofLink},
    Command{"note"_L1, Task::Note, "CLIENT TEXT"_L1,
            "write a note on a client, for whoever looks at it next"_L1,
            "CLIENT as in golivectl show; TEXT in quotation marks, after -- where it begins with a dash. A note stays.\n"
            "Leaves with 0 (kept), 1 (it could not be kept: the reason is said) or 2 (called wrongly, CLIENT is nobody or\n"
            "can be several, or against the policy)."_L1,
            ofShow},
    Command{"export"_L1, Task::Export, "[CLIENT]"_L1,
            "print all that lists know of clients, as a table for a spreadsheet or JSON"_L1,
            "CLIENT as in golivectl show; without it everybody, those put away included. Nothing of contacts is in it.\n"
            "Leaves with 0 (printed), 1 (the folder cannot be read: the reason is said) or 2 (called wrongly, CLIENT is\n"
            "nobody or can be several, or against the policy)."_L1,
            ofExport},
    Command{"import"_L1, Task::Import, "FILE"_L1,
            "take in a set-up file, for a guard to look after"_L1,
            "One whose app is in the folder already is left as it is.\n"
            "Leaves with 0 (taken in, or there already), 1 (it could not be kept: the reason is said) or 2 (called\n"
            "wrongly, FILE cannot be taken in, or against the policy)."_L1,
            ofImport},
    Command{"guard"_L1, Task::Guard, {},
            "look after all unfinished set-ups of a data folder, as a service does"_L1,
            "Runs until it is ended by a signal, and waits then for the answer to a call that counts only once.\n"
            "Leaves with 0 (ended), 1 (it cannot go on: the reason is said) or 2 (called wrongly, or against the policy)."_L1,
            ofGuard},
    Command{"doctor"_L1, Task::Doctor, {},
            "say what stands between this computer and Gupshup and Facebook"_L1,
            "Leaves with 0 (in order), 1 (something to note, or not found out), 3 (something in the way) or 2 (called\n"
            "wrongly, or against the policy)."_L1,
            ofDoctor},
    Command{"explain"_L1, Task::Explain, "CODE|TEXT"_L1,
            "say what an error means, who must act, where, how long to wait"_L1,
            "One code or text, in quotation marks; after -- where it begins with a dash.\n"
            "Leaves with 0 (known), 3 (not known) or 2 (called wrongly, or against the policy)."_L1,
            ofExplain},
    Command{"store"_L1, Task::Store, storeWorks,
            "make a team's store on a server, say what is wrong with it, take a folder over"_L1,
            "sign-in asks for the server's password (or reads it from standard input) and keeps it in the keychain;\n"
            "sign-out removes it there. prepare makes or updates the tables. check says what the server lacks. copy takes the set-ups of a folder\n"
            "over, once, or with --back into an empty folder; end every Golive that uses either before. What was left\n"
            "behind makes no calls any more. accept decides for a server that has taken another one's place: until then no\n"
            "call is made. Find out before whether calls are missing there.\n"
            "Leaves with 0 (done, in order), 3 (not done, or not in order: it is said why) or 2 (called wrongly, or\n"
            "against the policy)."_L1,
            ofStore},
    Command{"policy"_L1, Task::Policy, {},
            "say what is in force on this computer, and where it comes from"_L1,
            "Options are taken as the other commands take them, to see what becomes of them.\n"
            "Leaves with 0 (in order), 3 (something in the policy is not in force: it is said why) or 2 (called wrongly,\n"
            "or against the policy)."_L1,
            ofPolicy},
    Command{"create"_L1, Task::Create, {},
            "make set-ups, apps and links of a list of new clients"_L1,
            "Each line is a client: name, reference, number, contact, email, region, language; a header may name them.\n"
            "Whoever is signed in last in Golive's window makes them. Begun again, what is there is not made twice.\n"
            "Leaves with 0 (all are made), 3 (something was left out or not made: it is said why), 1 (it cannot go on: the\n"
            "reason is said) or 2 (called wrongly, or against the policy)."_L1,
            ofCreate},
    Command{"support"_L1, Task::Support, {},
            "put together what support needs, without names, numbers and tokens"_L1,
            "Without --out it is printed, to be read before it is given away; it is sent nowhere. --out writes a zip, or a\n"
            "folder where this Golive cannot make one.\n"
            "Leaves with 0 (done), 1 (it could not be written), 3 (there is no such set-up) or 2 (called wrongly, or against\n"
            "the policy)."_L1,
            ofSupport},
    Command{"forget"_L1, Task::Forget, {},
            "take back what is kept of you outside of set-ups, as an uninstaller does"_L1,
            "That is start at log-in, and what was chosen in the window. Set-ups stay. Quit Golive first.\n"
            "Leaves with 0 (done), 3 (something is left: it is said what) or 2 (called wrongly, or against the policy)."_L1,
            ofForget},
};
// clang-format on

QString argumentAbout(const QString &argument)
{
    if (argument == "TEXT"_L1)
        return u"What the note says."_s;
    if (argument == "FILE"_L1)
        return u"The set-up file."_s;
    if (argument == storeWorks)
        return u"What is to be done with the store."_s;
    return argument.contains(u"CLIENT"_s) ? u"Which client."_s : u"The error, as it was shown."_s;
}

QString overview()
{
    QString text = u"Usage: golivectl COMMAND [options]\n"
                   "What Golive does without a window.\n\nCommands:\n"_s;
    for (const Command &one : commands)
        text += u"  %1 %2\n"_s.arg(QString(one.name).leftJustified(8), QString(one.summary));
    return text +
           u"\nOptions:\n  -h, --help     Show this and leave; golivectl COMMAND --help shows a command's options.\n"
           "  -v, --version  Show the version and leave.\n\n"
           "It leaves with 2 where it was called wrongly; what else each command leaves with, its own help says.\n"_s;
}

Leave misuse(const QString &text, const QString &command = {})
{
    return {u"golivectl: "_s + text +
                u"\nSee golivectl %1--help.\n"_s.arg(command.isEmpty() ? command : command + u' '),
            2};
}

Result<Options, Leave> parseCommand(const Command &command, const QStringList &arguments)
{
    const KnownOptions known;
    const QString name = command.name;
    QCommandLineParser parser;
    const QString summary = command.summary;
    parser.setApplicationDescription(summary.at(0).toUpper() + summary.mid(1) + u".\n"_s + QString(command.about));
    parser.addOptions(command.options(known));
    parser.addOption(known.help);
    const QStringList wanted = QString(command.arguments).split(u' ', Qt::SkipEmptyParts);
    for (const QString &argument : wanted)
        parser.addPositionalArgument(argument, argumentAbout(argument));

    if (!parser.parse(QStringList{name} + arguments))
        return failure(misuse(parser.errorText(), name));
    if (parser.isSet(known.help)) {
        // Without an application object Qt knows no name to show; with one it shows another program's.
        QString help = parser.helpText();
        const qsizetype begin = help.indexOf(u' ') + 1;
        const qsizetype end = help.indexOf(u" [options]"_s);
        return failure(Leave{help.replace(begin, std::max<qsizetype>(0, end - begin), u"golivectl "_s + name), 0});
    }
    const QStringList rest = parser.positionalArguments();
    const qsizetype fewest =
        std::count_if(wanted.begin(), wanted.end(), [](const QString &one) { return !one.startsWith(u'['); });
    if (command.task == Task::Explain && rest.size() != 1)
        return failure(misuse(u"%1 needs one code or text, in quotation marks"_s.arg(name), name));
    if (command.task == Task::Store && rest.isEmpty())
        return failure(misuse(u"store needs one of "_s + QString(storeWorks).replace(u'|', u", "_s), name));
    if (rest.size() < fewest)
        return failure(misuse(u"%1 needs %2"_s.arg(name, wanted.join(u" and "_s)), name));
    if (rest.size() > wanted.size())
        return failure(
            misuse(u"unexpected argument '%1'%2"_s.arg(
                       rest.at(wanted.size()),
                       wanted.isEmpty() ? QString() : u"; what holds spaces is to stand in quotation marks"_s),
                   name));

    auto options = takeGiven(parser, known);
    if (!options)
        return failure(misuse(options.error(), name));
    if (command.task == Task::Create && options->listFile.isEmpty())
        return failure(misuse(u"create needs --csv FILE"_s, name));
    options->program = u"golivectl"_s;
    options->task = command.task;
    if (command.task == Task::Explain) {
        options->errorMessage = rest.first();
    } else if (command.task == Task::Store) {
        const QStringList works = QString(storeWorks).split(u'|');
        if (!works.contains(rest.first()))
            return failure(misuse(u"store knows %1, not '%2'"_s.arg(works.join(u", "_s), rest.first()), name));
        options->storeWork = static_cast<StoreWork>(works.indexOf(rest.first()));
        if (options->isBack && options->storeWork != StoreWork::Copy)
            return failure(misuse(u"--back belongs to store copy"_s, name));
    } else {
        options->arguments = rest;
    }
    if (options->isConfirmed && !options->isNewWished)
        return failure(misuse(u"--yes belongs to --new"_s, name));
    if (options->isVerifying && (options->isCsv || !rest.isEmpty()))
        return failure(misuse(u"--verify goes through the whole journal: without CLIENT and --csv"_s, name));
    return *std::move(options);
}

} // namespace

Result<Options, Leave> parseCommandLine(const QStringList &arguments)
{
    if (arguments.size() < 2)
        return failure(misuse(u"a command is needed"_s));
    const QString &first = arguments.at(1);
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1)
        return failure(Leave{overview(), 0});
    if (first == "--version"_L1 || first == "-v"_L1)
        return failure(Leave{u"golivectl "_s + QCoreApplication::applicationVersion() + u'\n', 0});
    const auto *command =
        std::find_if(commands.begin(), commands.end(), [&first](const Command &one) { return first == one.name; });
    if (command == commands.end())
        return failure(misuse(u"there is no command '%1'"_s.arg(first)));
    return parseCommand(*command, arguments.mid(2));
}

} // namespace golive::programs
