#include "base/logging.h"
#include "events/receiver/commandline.h"
#include "events/receiver/doorkeeper.h"
#include "events/receiver/faulttext.h"
#include "events/receiver/importer.h"
#include "events/receiver/intake.h"
#include "platform/console.h"
#include "platform/coredumps.h"
#include "platform/descriptors.h"
#include "platform/filelimit.h"
#include "platform/largeblocks.h"
#include "platform/parentwatch.h"
#include "platform/policysource.h"
#include "platform/practiceclock.h"
#include "platform/readyline.h"
#include "storage/datafolder.h"
#include "storage/storedoor.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace golive;
using namespace golive::receiver;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

void say(FILE *to, const QString &text)
{
    const QByteArray bytes = consoleText(text);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
    std::fflush(to);
}

int fail(const QString &sentence)
{
    say(stderr, sentence + u'\n');
    return 1;
}

/// A damaged file has been moved aside: what comes next is worth more than waiting for somebody to see it.
Result<std::unique_ptr<EventWriter>, StoreFault> startWriter(const CommandLine &line, SqlEventStore::Repeats repeats)
{
    const StoreAddress address = line.store.isServer() ? line.store : StoreAddress::ofFolder(line.dataFolder);
    EventPlace place{doorTo(address), line.reserveBytes, line.isReadByGroup};
    // An import only adds; the receiver puts together what is old.
    if (repeats == SqlEventStore::Repeats::Kept)
        place.keepDays = line.keepDays;
    auto writer = EventWriter::start(place, repeats);
    if (writer || writer.error().kind != StoreFault::Kind::Damaged)
        return writer;
    say(stderr, faultText(writer.error()) + u". Beginning anew.\n"_s);
    return EventWriter::start(place, repeats);
}

int import(const CommandLine &line)
{
    QFile log(line.importFile);
    // By its number: of a stream on a pipe Qt does not see the end on Windows, and takes it for an error.
    constexpr int standardInput = 0;
    const auto how = QIODevice::ReadOnly | QIODevice::Unbuffered;
    const bool isOpen = line.importFile == "-"_L1 ? log.open(standardInput, how) : log.open(how);
    if (!isOpen)
        return fail(u"%1: %2"_s.arg(line.importFile, log.errorString()));
    auto writer = startWriter(line, SqlEventStore::Repeats::Skipped);
    if (!writer)
        return fail(faultText(writer.error()));
    Importer importer(*std::move(writer), line.app, SystemClock().now());
    const auto summary = importer.run(log);
    if (!summary)
        return fail(faultText(summary.error()) + u". What was read until then is kept; import it again to go on."_s);
    if (log.error() != QFileDevice::NoError)
        return fail(u"%1: %2"_s.arg(line.importFile, log.errorString()));
    say(stdout, summary->text());
    return summary->hasUnreadable() || summary->hasNothing() ? 3 : 0;
}

/// The sender gives up after 10 s, and its bodies are what a phone's chats make them: Meta's largest chunks have some
/// thousand messages.
httpguard::Limits limits()
{
    httpguard::Limits limits;
    limits.connections = connectionsWithin(256);
    limits.bodyBytes = 8 * 1024 * 1024;
    limits.crowded = httpguard::Limits::Crowded::DropsSlowest;
    limits.requestTime = 10s;
    limits.replyTime = 30s;
    return limits;
}

Result<AppAddresses, QString> addressesOf(const CommandLine &line)
{
    auto kept = AppAddresses::keptIn(line.dataFolder);
    if (!kept)
        return kept;
    if (!line.takesShared)
        return kept->withShared({});
    return line.path ? kept->withShared(line.path) : *kept;
}

int printAddress(const CommandLine &line)
{
    if (const auto prepared = prepareDataFolder(line.dataFolder); !prepared)
        return fail(faultText(prepared.error()));
    const auto addresses = addressesOf(line);
    if (!addresses)
        return fail(addresses.error());
    const QString path = addresses->pathOf(line.addressOf);
    if (path.isEmpty())
        return fail(u"--address: an app's id has letters, digits and - only"_s);
    say(stdout, path + u'\n');
    return 0;
}

int listen(const CommandLine &line)
{
    // The folder of a receiver that keeps events elsewhere has the addresses' key.
    if (const auto prepared = prepareDataFolder(line.dataFolder); !prepared)
        return fail(faultText(prepared.error()));
    auto writer = startWriter(line, SqlEventStore::Repeats::Kept);
    if (!writer)
        return fail(faultText(writer.error()));
    const auto addresses = addressesOf(line);
    if (!addresses)
        return fail(addresses.error());

    std::unique_ptr<Clock> clock;
    if (line.clockUrl.isEmpty())
        clock = std::make_unique<SystemClock>();
    else
        clock = std::make_unique<PracticeClock>(line.clockUrl);
    const Doorkeeper doorkeeper(*addresses, line.header);
    Intake intake(*std::move(writer));
    httpguard::GuardedServer server(
        [&](const httpguard::Request &request, const httpguard::GuardedServer::Answer &answer) {
            intake.take(request.body, doorkeeper.entranceOf(request), clock->now(), answer);
        },
        limits());
    server.setJudge([&doorkeeper](const httpguard::Request &request) { return doorkeeper.refusal(request); });
    if (!server.listenOnLoopback(line.port))
        return fail(u"Port %1 cannot be opened: %2"_s.arg(line.port).arg(server.errorString()));

    // Whoever reads that it is ready may end it at once.
    quitOnTermination();
    if (line.endsWithParent)
        quitWhenInputCloses();
    // No secret in it: it ends up in logs.
    const QJsonObject ready{{u"url"_s, QString(u"http://127.0.0.1:%1"_s.arg(server.serverPort()))},
                            {u"takesSharedAddress"_s, addresses->shared().has_value()},
                            {u"asksForHeader"_s, line.header.has_value()}};
    if (!writeReadyFile(line.readyFile, ready))
        return fail(u"The ready file cannot be written"_s);
    printReadyLine(ready);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    prepareConsole();
    giveLargeBlocksBack();
    leaveNoCoreDump(Inspection::ByNobody);
    QCoreApplication application(argc, argv);
    // The wizard's: the folder where both look hangs on them.
    QCoreApplication::setOrganizationName(u"Golive"_s);
    QCoreApplication::setApplicationName(u"Golive"_s);
    outliveFileLimit();

    // Of the policy the days and the store alone concern a receiver.
    const Policy policy = Policy::of(policyOfThisComputer(), {}, {});
    const auto line = readCommandLine(QCoreApplication::arguments(), QProcessEnvironment::systemEnvironment(), policy);
    if (!line) {
        say(stderr, line.error() + u'\n');
        return 2;
    }
    if (line->wantsHelp) {
        say(stdout, helpText());
        return 0;
    }
    if (line->wantsVersion) {
        say(stdout, u"golive-receiver " GOLIVE_VERSION "\n"_s);
        return 0;
    }
    if (!line->addressOf.isEmpty())
        return printAddress(*line);
    return line->importFile.isEmpty() ? listen(*line) : import(*line);
}
