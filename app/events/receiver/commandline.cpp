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
        {u"path"_s,
         u"The secret part of the address; not given: as kept in DIR/receiver-path, at first made at random."_s,
         u"SECRET"_s},
        {u"header"_s, u"Take only what carries this header."_s, u"\"Name: value\""_s},
        {u"header-file"_s, u"The same, from the first line of a file, so that it does not stand among the arguments."_s,
         u"F"_s},
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
    return u"\nThe address is http://127.0.0.1:N/SECRET, printed as one JSON line {\"url\":...} once it listens. Put a "
           u"reverse\n"
           "proxy or a tunnel with https before it. The address may go on with the app's id (.../SECRET/APPID), for "
           "events\n"
           "that do not name their app. 200 means: on disk. 503: could not be kept, send it again.\n"
           "\nOf an event only counts, ids, phases and times are kept: no text, no names, no customer's number.\n"
           "\nThe header is also read from the environment variable GOLIVE_RECEIVER_HEADER, and from the systemd "
           "credential\n"
           "golive-receiver-header.\n"
           "\nImport: a log with one JSON a line, or an array. What is there already is left out, so a log can be read "
           "again.\n"
           "Ends with 0 if all was read, 3 if some could not be read (the lines are named), 1 if it could not be kept.\n"_s;
}

/// The first that is given wins: argument, file, environment, credential.
Result<QString, QString> headerLine(const QCommandLineParser &parser, const QProcessEnvironment &environment)
{
    if (parser.isSet(u"header"_s))
        return parser.value(u"header"_s);
    const QString credential = environment.value(u"CREDENTIALS_DIRECTORY"_s) + u"/golive-receiver-header"_s;
    QString path = parser.value(u"header-file"_s);
    if (path.isEmpty() && environment.contains(u"GOLIVE_RECEIVER_HEADER"_s))
        return environment.value(u"GOLIVE_RECEIVER_HEADER"_s);
    if (path.isEmpty() && environment.contains(u"CREDENTIALS_DIRECTORY"_s) && QFile::exists(credential))
        path = credential;
    if (path.isEmpty())
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QString(u"--header-file: cannot be read: "_s + path));
    const QString line = QString::fromUtf8(file.readLine(8192)).trimmed();
    // An empty file must not mean that no header is asked for.
    return line.isEmpty() ? u":"_s : line;
}

} // namespace

Result<CommandLine, QString> readCommandLine(const QStringList &arguments, const QProcessEnvironment &environment)
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
    line.readyFile = parser.value(u"ready-file"_s);
    line.endsWithParent = parser.isSet(u"with-parent"_s);
    line.importFile = parser.value(u"import"_s);
    line.app = {parser.value(u"app"_s)};
    line.dataFolder = parser.isSet(u"data-dir"_s) ? parser.value(u"data-dir"_s) : defaultDataFolder(false);
    if (line.dataFolder.isEmpty())
        return failure(u"--data-dir: must name a folder"_s);
    if (parser.isSet(u"import"_s) && line.importFile.isEmpty())
        return failure(u"--import: must name a file, or - for standard input"_s);
    if (!line.app.isEmpty() && line.importFile.isEmpty())
        return failure(u"--app: is for --import only"_s);

    bool isNumber = true;
    if (parser.isSet(u"port"_s))
        line.port = parser.value(u"port"_s).toUShort(&isNumber);
    if (!isNumber)
        return failure(u"--port: must be 0 to 65535"_s);

    if (parser.isSet(u"path"_s) && !(line.path = secretPathFrom(parser.value(u"path"_s))))
        return failure(u"--path: letters, digits and - . _ ~ / only"_s);

    const auto header = headerLine(parser, environment);
    if (!header)
        return failure(header.error());
    if (!header->isEmpty() && !(line.header = RequiredHeader::fromLine(*header)))
        return failure(u"--header: must be \"Name: value\""_s);

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
