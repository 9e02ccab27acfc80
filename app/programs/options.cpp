#include "programs/options.h"

#include "domain/support/supportcategory.h"
#include "platform/singleinstance.h"
#include "programs/knownoptions.h"
#include "programs/qtarguments.h"
#include "ui/wording/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

Leave usage(const QString &text)
{
    return {u"golive: "_s + text + u"\nSee golive --help.\n"_s, 2};
}

/// The first of those that was given.
QString anyOf(const QCommandLineParser &parser, const QList<QCommandLineOption> &options)
{
    for (const QCommandLineOption &one : options) {
        if (isGiven(parser, one))
            return typedName(one);
    }
    return {};
}

/// Desktops hand a local file over as its path or as its URL.
QString fileOf(const QString &text)
{
    const QUrl url(text);
    return url.isLocalFile() ? url.toLocalFile() : text;
}

/// What a desktop hands over to be opened; any other word is a slip.
bool isOpenable(const QString &text)
{
    return isGoliveLink(text) || QUrl(text).isLocalFile() || QDir::isAbsolutePath(text) ||
           text.endsWith(".golive"_L1, Qt::CaseInsensitive);
}

/// An option that belongs to another one: the help says to which.
QCommandLineOption with(const QString &whose, const QCommandLineOption &option)
{
    QCommandLineOption described = option;
    const QString said = option.description();
    described.setDescription(u"With "_s + whose + u": "_s + said.at(0).toLower() + said.mid(1));
    return described;
}

} // namespace

Result<Options, QString> takeGiven(const QCommandLineParser &parser, const KnownOptions &known)
{
    Options options;
    options.isJson = isGiven(parser, known.json);
    options.areSignInsForgotten = isGiven(parser, known.signIns);
    options.listFile = given(parser, known.list);
    options.isDryRun = isGiven(parser, known.dryRun);
    options.isLinkWished = isGiven(parser, known.link);
    options.isNewWished = isGiven(parser, known.fresh);
    options.isConfirmed = isGiven(parser, known.yes);
    options.areAllWanted = isGiven(parser, known.all);
    options.isVerifying = isGiven(parser, known.verify);
    options.isCsv = options.listFile.isEmpty() && isGiven(parser, known.csv);
    if (options.isCsv && options.isJson)
        return failure(u"--csv and --json are two ways to print the same: give one of them"_s);
    options.client = given(parser, known.client);
    options.category = given(parser, known.category);
    options.outFile = given(parser, known.out);
    options.doctorRules = given(parser, known.doctorRules);
    options.guardName = given(parser, known.guardName).simplified();
    options.isInTray = isGiven(parser, known.inTray);
    options.isRehearsal = isGiven(parser, known.rehearse);
    options.isPractice = isGiven(parser, known.practice) || options.isRehearsal;
    options.language = given(parser, known.language);
    options.theme = given(parser, known.theme);
    options.file = fileOf(given(parser, known.file));
    options.eventsFolder = given(parser, known.events);
    options.dataFolder = given(parser, known.data);
    options.isBack = isGiven(parser, known.back);
    if (isGiven(parser, known.store)) {
        // Not repeated where it may hold a password.
        const auto store = StoreAddress::parse(parser.value(known.store));
        if (!store && store.error() == StoreAddress::Fault::PasswordInside)
            return failure(u"--store takes no password, which others could read there: keep it in ~/.pgpass, in the "
                           u"keychain, or as a service's credential"_s);
        if (!store)
            return failure(u"--store is postgresql://[USER@]HOST[:PORT]/DATABASE[?sslrootcert=FILE], or a folder"_s);
        if (!store->isServer() && !options.dataFolder.isEmpty())
            return failure(u"--store with a folder is --data-dir: give one of them"_s);
        if (store->isServer() && options.isPractice && !options.isRehearsal)
            return failure(u"practice has a store of its own: --store does not go with it"_s);
        if (store->isServer())
            options.store = *store;
        else
            options.dataFolder = store->folder;
    }
    options.reportFolder = given(parser, known.report);
    if (isGiven(parser, known.scenario))
        options.scenario = parser.value(known.scenario);
    if (options.isRehearsal && options.reportFolder.isEmpty())
        return failure(u"--rehearse needs --report DIR"_s);
    if (!options.theme.isEmpty() && options.theme != u"light" && options.theme != u"dark")
        return failure(u"--theme is light or dark, not '%1'"_s.arg(options.theme));
    if (!options.language.isEmpty() && !ui::isSpoken(options.language))
        return failure(u"--lang is one of %1, not '%2'"_s.arg(ui::languageCodes(), options.language));
    if (isGiven(parser, known.notify)) {
        options.notifyUrl = QUrl(parser.value(known.notify), QUrl::StrictMode);
        const bool isHere = QStringList{u"127.0.0.1"_s, u"::1"_s, u"localhost"_s}.contains(options.notifyUrl.host());
        const bool isSafe = options.notifyUrl.scheme() == u"https" || (isHere && options.notifyUrl.scheme() == u"http");
        if (!options.notifyUrl.isValid() || options.notifyUrl.host().isEmpty() || !isSafe ||
            !options.notifyUrl.userInfo().isEmpty())
            return failure(u"--notify-url is to be an https address (http only on this computer), without a name or "
                           "password in it"_s); // it is not repeated: it may hold one, and a service's words are kept
    }
    if (!options.category.isEmpty() && nameOf(categoryNamed(options.category)) != options.category)
        return failure(u"--category '%1' is none"_s.arg(options.category));
    options.isPartnerGiven = isGiven(parser, known.url);
    if (options.isPartnerGiven) {
        options.partnerUrl = QUrl(parser.value(known.url), QUrl::StrictMode);
        if (!options.partnerUrl.isValid() || options.partnerUrl.host().isEmpty())
            return failure(u"--partner-url '%1' is not an address"_s.arg(parser.value(known.url)));
    }
    return options;
}

// What golivectl does is taken here, too, by its older names.
Result<Options, Leave> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes a WhatsApp Business App number live on Gupshup, and copies contacts and chats in time.\n"
        "What needs no window is golivectl's: --guard, --doctor and --explain are its commands by their older names."_s);
    const KnownOptions known;
    QCommandLineOption file = known.file;
    file.setDescription(u"Open a set-up file from your provider; with --guard: look after it from now on."_s);
    // From a menu there is nothing to open, and an option without its value would be a fault.
    parser.addPositionalArgument(u"FILE"_s, u"The same as --open FILE; also a golive:// link."_s, u"[FILE]"_s);
    const QCommandLineOption guard(
        u"guard"_s, u"Look after all unfinished set-ups of the data folder without a window, as a service does."_s);
    const QCommandLineOption quit(
        u"quit"_s, u"Ask the Golive that runs on the data folder to quit, wait two minutes at most until it "
                   u"has, and leave: with 0, or with 3 where it still runs. For installers."_s);
    const QCommandLineOption doctor(
        u"doctor"_s,
        u"Look at the way from this computer to Gupshup and Facebook, without a window, and say what is in "
        "it. Leaves with 0 (in order), 1 (something to note) or 3 (something in the way)."_s);
    const QCommandLineOption explain(u"explain"_s,
                                     u"Say what a code or a text of an error means, who must act, where, how long to "
                                     u"wait and what another try costs, and "
                                     "leave: with 0, or with 3 where it is not known. Needs no display."_s,
                                     u"CODE|TEXT"_s);
    parser.addOptions({known.practice,
                       known.rehearse,
                       known.report,
                       known.scenario,
                       known.language,
                       known.theme,
                       file,
                       known.data,
                       known.store,
                       known.url,
                       guard,
                       known.guardName,
                       with(u"--guard"_s, known.events),
                       known.inTray,
                       quit,
                       doctor,
                       explain,
                       with(u"--doctor or --explain"_s, known.json),
                       known.doctorRules,
                       known.help,
                       known.version});

    if (!parser.parse(withoutQtArguments(arguments)))
        return failure(usage(parser.errorText()));
    if (parser.isSet(known.help))
        return failure(Leave{parser.helpText() +
                                 u"\nQt's own arguments are taken too: -style NAME, -platform NAME, -reverse, ...\n"_s,
                             0});
    if (parser.isSet(known.version))
        return failure(Leave{u"golive "_s + QCoreApplication::applicationVersion() + u"\n"_s, 0});
    const QStringList rest = parser.positionalArguments();
    const bool isOpened =
        rest.size() == 1 && isOpenable(rest.first()) && anyOf(parser, {file, guard, quit, doctor, explain}).isEmpty();
    if (!rest.isEmpty() && !isOpened)
        return failure(usage(u"unexpected argument '%1'"_s.arg(rest.first())));

    const QList<QCommandLineOption> ofWindows{known.practice, known.rehearse, known.report,
                                              known.scenario, known.theme,    known.inTray};
    Task task = Task::Window;
    if (parser.isSet(guard)) {
        // It has no window, and a practice partner of its own would be gone with it.
        task = Task::Guard;
        if (const QString other = anyOf(parser, ofWindows + QList{known.language}); !other.isEmpty())
            return failure(usage(u"--guard does not go with "_s + other));
    }
    if (parser.isSet(quit)) {
        task = Task::Quit;
        const QList others = ofWindows + QList{known.language, file, known.url, guard, doctor, explain};
        if (const QString other = anyOf(parser, others); !other.isEmpty())
            return failure(usage(u"--quit does not go with "_s + other));
    }
    if (parser.isSet(doctor)) {
        task = Task::Doctor;
        if (const QString other = anyOf(parser, ofWindows + QList{file, guard, explain}); !other.isEmpty())
            return failure(usage(u"--doctor does not go with "_s + other));
    } else if (parser.isSet(known.doctorRules)) {
        return failure(usage(u"--doctor-rules needs --doctor"_s));
    }
    if (parser.isSet(known.json) && !parser.isSet(explain) && !parser.isSet(doctor))
        return failure(usage(u"--json needs --explain or --doctor"_s));
    if (parser.isSet(explain)) {
        task = Task::Explain;
        const QList others =
            ofWindows + QList{file, known.data, known.store, known.url, guard, known.guardName, known.events};
        if (const QString other = anyOf(parser, others); !other.isEmpty())
            return failure(usage(u"--explain does not go with "_s + other));
        // "--explain --json": what comes next was taken for the text.
        const QStringList texts = parser.values(explain);
        const QList ours = others + QList{known.language, quit, doctor, known.json, known.help, known.version};
        const bool isOption = std::any_of(ours.begin(), ours.end(), [&texts](const QCommandLineOption &one) {
            return texts.constFirst() == typedName(one);
        });
        if (texts.size() > 1 || isOption)
            return failure(usage(u"--explain needs one code or text"_s));
    }

    auto options = takeGiven(parser, known);
    if (!options)
        return failure(usage(options.error()));
    options->task = task;
    options->errorMessage = given(parser, explain);
    if (isOpened)
        options->file = fileOf(rest.first());
    options->isStyleGiven = isStyleGiven(arguments);
    return *std::move(options);
}

} // namespace golive::programs
