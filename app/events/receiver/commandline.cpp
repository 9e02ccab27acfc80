#include "events/receiver/commandline.h"

#include "events/receiver/secretpath.h"
#include "storage/datafolder.h"

#include <QCommandLineParser>
#include <QFile>
#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace golive::receiver {

namespace {

void describe(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"port"_s, u"Port to listen on, on this computer only; 0 or none: a free one."_s, u"N"_s},
        {u"data-dir"_s, u"Keep events in DIR/events.sqlite; not given: where Golive keeps its data."_s, u"DIR"_s},
        {u"store"_s,
         u"Keep events in a team's database instead: postgresql://[USER@]HOST[:PORT]/DATABASE[?sslrootcert=FILE]. DIR "
         "keeps the addresses' key all the same."_s,
         u"ADDRESS"_s},
        {u"address"_s, u"Do not listen: print the address of this app, to be put behind your public one."_s,
         u"APPID"_s},
        {u"path"_s, u"Take events at this address too, which is the same for all apps (the old kind)."_s, u"SECRET"_s},
        {u"no-shared-address"_s, u"Take none by an address that is the same for all apps, whatever was kept."_s},
        {u"header"_s, u"Take only what carries this header."_s, u"\"Name: value\""_s},
        {u"header-file"_s, u"The same, from the first line of a file, so that it does not stand among the arguments."_s,
         u"F"_s},
        {u"for-group"_s, u"Let the group of DIR read the events, for a guard that runs as somebody else."_s},
        {u"reserve"_s,
         u"Leave so many MiB of the disk to others; events are answered with 503 below it. Default: 256."_s, u"MIB"_s},
        {u"keep-days"_s,
         u"Keep deliveries, messages, echoes and the like one by one for so many days, then as sums; 0: always. 8 or "
         "more, since what failed may be sent again for a week. Default: 30."_s,
         u"N"_s},
        {u"ready-file"_s, u"Write the line that is printed to this file too."_s, u"F"_s},
        {u"with-parent"_s, u"End when standard input closes."_s},
        {u"clock-url"_s, u"In practice: the practice partner's controlUrl, whose time is followed."_s, u"URL"_s},
        {u"import"_s, u"Do not listen: read a log of events, \"-\" for standard input."_s, u"FILE"_s},
        {u"app"_s, u"With --import: the app whose events these are, where they do not say so."_s, u"ID"_s},
        {{u"h"_s, u"help"_s}, u"Show this."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
    });
}

QString moreText()
{
    return u"\nOnce it listens, one JSON line {\"url\":...} says where. Put a reverse proxy or a tunnel with https "
           u"before "
           u"it.\n"
           "Each app has an address of its own, which --address APPID prints: with it nobody can speak for another "
           "app.\n"
           "200 means: on disk. 503: could not be kept, send it again.\n"
           "\nWith --store the password comes from $PGPASSFILE, ~/.pgpass, the keychain or the systemd credential\n"
           "store-password.HOST, never from the command line; its role needs golive_receiver (golivectl store "
           "prepare)\n"
           "and no other. While the server is away events are answered with 503, so that they are sent again.\n"
           "\nAn address of the old kind (one SECRET for all apps, in DIR/receiver-path) goes on being taken where "
           "there "
           "is\n"
           "one, so that nothing is lost; who has it can speak for every app. Give each app its own address, then "
           "delete\n"
           "that file or say --no-shared-address. The log names the apps whose events still come by it.\n"
           "\nOf an event only counts, ids, phases and times are kept: no text, no names, no customer's number.\n"
           "\nWhat is older than --keep-days is put together with the first event of a day: all counts stay as they "
           "are, at "
           "about\n"
           "one byte for an event. Contacts, history and what is said about the account stay one by one for ever. The "
           "file\n"
           "does not shrink: its room is used again.\n"
           "\nThe header is also read from the environment variable GOLIVE_RECEIVER_HEADER, and from the systemd "
           "credential\n"
           "golive-receiver-header.\n"
           "\nImport: a log with one JSON a line, or an array. What is there already is left out, so a log can be read "
           "again.\n"
           "Left out, and told, are deliveries, messages and the like of days that are kept as sums.\n"
           "Ends with 0 if all was read, 3 if some could not be read (the lines are named), 1 if it could not be kept.\n"_s;
}

Result<QString, QString> firstLine(const QString &path, const QString &source)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QString(source + u": cannot be read: "_s + path));
    return QString::fromUtf8(file.readLine(8192)).trimmed();
}

struct HeaderLine
{
    QString source; ///< Where it comes from, as the person wrote it; empty where none is asked for.
    QString line;
};

/// Where events are kept: as the programs that show them are told it, and under the same policy.
Result<Done, QString> readStore(CommandLine &line, const QCommandLineParser &parser, const Policy &policy)
{
    const bool isPractice = parser.isSet(u"clock-url"_s);
    if (parser.isSet(u"store"_s)) {
        // Not repeated where it may hold a password.
        const auto store = StoreAddress::parse(parser.value(u"store"_s));
        if (!store && store.error() == StoreAddress::Fault::PasswordInside)
            return failure(u"--store: takes no password, which others could read there: keep it in ~/.pgpass, in the "
                           u"keychain, or as a service's credential"_s);
        if (!store)
            return failure(u"--store: must be postgresql://[USER@]HOST[:PORT]/DATABASE[?sslrootcert=FILE], or a "
                           u"folder"_s);
        if (!store->isServer() && parser.isSet(u"data-dir"_s))
            return failure(u"--store: with a folder it is --data-dir: give one of them"_s);
        if (!store->isServer())
            line.dataFolder = store->folder;
        else
            line.store = *store;
    }
    if (!policy.store || isPractice)
        return Done{};
    if (line.store.isServer() && line.store != *policy.store)
        return failure(
            u"--store: your organisation's policy (%1) sets store to %2. Leave the option out, or ask whoever looks "
            "after this computer"_s.arg(policy.place, policy.store->text()));
    line.store = *policy.store;
    return Done{};
}

/// The first that is given wins: argument, file, environment, credential.
Result<HeaderLine, QString> headerLine(const QCommandLineParser &parser, const QProcessEnvironment &environment)
{
    if (parser.isSet(u"header"_s))
        return HeaderLine{u"--header"_s, parser.value(u"header"_s)};
    if (!parser.isSet(u"header-file"_s) && environment.contains(u"GOLIVE_RECEIVER_HEADER"_s))
        return HeaderLine{u"GOLIVE_RECEIVER_HEADER"_s, environment.value(u"GOLIVE_RECEIVER_HEADER"_s)};
    if (parser.isSet(u"header-file"_s) && parser.value(u"header-file"_s).isEmpty())
        return failure(u"--header-file: must name a file"_s);
    HeaderLine header{u"--header-file"_s, {}};
    QString path = parser.value(u"header-file"_s);
    if (!parser.isSet(u"header-file"_s)) {
        path = environment.value(u"CREDENTIALS_DIRECTORY"_s) + u"/golive-receiver-header"_s;
        header.source = u"the credential golive-receiver-header"_s;
        if (!environment.contains(u"CREDENTIALS_DIRECTORY"_s) || !QFile::exists(path))
            return HeaderLine{};
    }
    const auto line = firstLine(path, header.source);
    if (!line)
        return failure(line.error());
    header.line = *line;
    return header;
}

/// Nothing where none is asked for. Given, but none, is never taken for that: the door would stand open.
Result<std::optional<RequiredHeader>, QString> headerFrom(const HeaderLine &given)
{
    if (given.source.isEmpty())
        return std::optional<RequiredHeader>();
    auto header = RequiredHeader::fromLine(given.line);
    if (!header)
        return failure(QString(given.source + u": must be \"Name: value\", with a colon between name and value"_s));
    return header;
}

} // namespace

Result<CommandLine, QString> readCommandLine(const QStringList &arguments, const QProcessEnvironment &environment,
                                             const Policy &policy)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return failure(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return failure(QString(u"Unexpected argument: "_s + parser.positionalArguments().constFirst()));

    CommandLine line;
    line.wantsHelp = parser.isSet(u"help"_s);
    line.wantsVersion = parser.isSet(u"version"_s);
    line.isReadByGroup = parser.isSet(u"for-group"_s);
    line.readyFile = parser.value(u"ready-file"_s);
    line.endsWithParent = parser.isSet(u"with-parent"_s);
    line.importFile = parser.value(u"import"_s);
    line.app = {parser.value(u"app"_s)};
    line.dataFolder = parser.isSet(u"data-dir"_s) ? parser.value(u"data-dir"_s) : defaultDataFolder(false);
    if (line.dataFolder.isEmpty())
        return failure(u"--data-dir: must name a folder"_s);
    if (auto store = readStore(line, parser, policy); !store)
        return failure(store.error());
    if (parser.isSet(u"import"_s) && line.importFile.isEmpty())
        return failure(u"--import: must name a file, or - for standard input"_s);
    if (!line.app.isEmpty() && line.importFile.isEmpty())
        return failure(u"--app: is for --import only"_s);
    line.addressOf = {parser.value(u"address"_s)};
    if (parser.isSet(u"address"_s) && line.addressOf.isEmpty())
        return failure(u"--address: must name an app by its id"_s);
    line.takesShared = !parser.isSet(u"no-shared-address"_s);

    bool isNumber = true;
    if (parser.isSet(u"port"_s))
        line.port = parser.value(u"port"_s).toUShort(&isNumber);
    if (!isNumber)
        return failure(u"--port: must be 0 to 65535"_s);

    if (parser.isSet(u"reserve"_s))
        line.reserveBytes = qint64(parser.value(u"reserve"_s).toUInt(&isNumber)) * 1024 * 1024;
    if (!isNumber)
        return failure(u"--reserve: must be a number of MiB"_s);

    if (parser.isSet(u"keep-days"_s))
        line.keepDays = std::chrono::days(parser.value(u"keep-days"_s).toUInt(&isNumber));
    constexpr int fewest = 8;
    constexpr int most = 36'500;
    if (const auto days = line.keepDays.count(); !isNumber || (days != 0 && days < fewest) || days > most)
        return failure(u"--keep-days: must be 0 (always), or %1 to %2"_s.arg(fewest).arg(most));
    if (policy.retention) {
        if (parser.isSet(u"keep-days"_s) && line.keepDays != *policy.retention)
            return failure(
                u"--keep-days: your organisation's policy (%1) sets retentionDays to %2. Leave the option out, or "
                "ask whoever looks after this computer"_s.arg(policy.place)
                    .arg(policy.retention->count()));
        line.keepDays = *policy.retention;
    }

    if (parser.isSet(u"path"_s) && !(line.path = secretPathFrom(parser.value(u"path"_s))))
        return failure(u"--path: letters, digits and - . _ ~ / only"_s);

    const auto given = headerLine(parser, environment);
    if (!given)
        return failure(given.error());
    auto header = headerFrom(*given);
    if (!header)
        return failure(header.error());
    line.header = *std::move(header);

    if (parser.isSet(u"clock-url"_s)) {
        line.clockUrl = QUrl(parser.value(u"clock-url"_s), QUrl::StrictMode);
        if (line.clockUrl.scheme() != "http"_L1 || !QHostAddress(line.clockUrl.host()).isLoopback())
            return failure(u"--clock-url: must be the practice partner's, http on 127.0.0.1"_s);
    }
    return line;
}

QString helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes the events that Gupshup sends, so that Golive can show which contacts and chats have arrived."_s);
    describe(parser);
    return parser.helpText() + moreText();
}

} // namespace golive::receiver
