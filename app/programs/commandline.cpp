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
    QLatin1StringView argument; ///< Needed beside the options; empty: none is taken.
    QLatin1StringView summary;  ///< One line, in the list of commands.
    QLatin1StringView about;    ///< What more its own help says: what it leaves with.
    QList<QCommandLineOption> (*options)(const KnownOptions &);
};

QList<QCommandLineOption> ofGuard(const KnownOptions &known)
{
    return {known.data, known.events, known.file, known.guardName, known.url};
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
    return {known.data, known.guardName, known.json, known.language, known.url};
}
QList<QCommandLineOption> ofSupport(const KnownOptions &known)
{
    return {known.category, known.client, known.data, known.json,
            known.language, known.out,    known.url,  known.doctorRules};
}
QList<QCommandLineOption> ofForget(const KnownOptions &known)
{
    return {known.language, known.signIns};
}

// A table, one command a row.
// clang-format off
constexpr std::array commands{
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
    Command{"policy"_L1, Task::Policy, {},
            "say what is in force on this computer, and where it comes from"_L1,
            "Options are taken as the other commands take them, to see what becomes of them.\n"
            "Leaves with 0 (in order), 3 (something in the policy is not in force: it is said why) or 2 (called wrongly,\n"
            "or against the policy)."_L1,
            ofPolicy},
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
    if (!command.argument.isEmpty())
        parser.addPositionalArgument(command.argument, u"The error, as it was shown."_s);

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
    if (command.argument.isEmpty() && !rest.isEmpty())
        return failure(misuse(u"unexpected argument '%1'"_s.arg(rest.first()), name));
    if (!command.argument.isEmpty() && rest.size() != 1)
        return failure(misuse(u"%1 needs one code or text, in quotation marks"_s.arg(name), name));

    auto options = takeGiven(parser, known);
    if (!options)
        return failure(misuse(options.error(), name));
    options->program = u"golivectl"_s;
    options->task = command.task;
    if (!rest.isEmpty())
        options->errorMessage = rest.first();
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
