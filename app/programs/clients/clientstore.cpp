#include "programs/clients/clientstore.h"

#include "programs/clients/clientjson.h"
#include "programs/clients/clientmatch.h"
#include "programs/doorsentence.h"
#include "storage/database.h"
#include "storage/datafolder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

constexpr int exitFault = 1;
constexpr int exitMisuse = 2;

class FolderWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::programs::Clients)
public:
    static QString fault(const StoreFault &fault)
    {
        switch (fault.kind) {
        case StoreFault::Kind::DiskFull: return tr("the disk is full");
        case StoreFault::Kind::ReadOnly: return tr("it may not be written");
        case StoreFault::Kind::Locked: return tr("somebody else holds it");
        case StoreFault::Kind::Damaged: return tr("it is damaged");
        case StoreFault::Kind::NewerVersion: return tr("it was written by a newer Golive");
        case StoreFault::Kind::NetworkFolder: return tr("it is a network or cloud-synced folder");
        case StoreFault::Kind::Unreachable: return tr("the server does not answer");
        case StoreFault::Kind::Unprepared: return tr("the server's database is not prepared for this version");
        case StoreFault::Kind::NotAllowed: return tr("the server does not let us in");
        case StoreFault::Kind::FailedOver:
            return tr("another server answers for it, and nobody has decided for that one yet");
        case StoreFault::Kind::NotEncrypted:
        case StoreFault::Kind::NotTrusted:
        case StoreFault::Kind::OtherName:
        case StoreFault::Kind::NoAuthority:
        case StoreFault::Kind::PasswordMissing:
        case StoreFault::Kind::PasswordWrong:
        case StoreFault::Kind::PasswordExposed: return doorSentence(fault);
        case StoreFault::Kind::Other: break;
        }
        return fault.detail;
    }
    static QString cannotBeUsed(const QString &folder, const QString &why)
    {
        return tr("the data folder %1 cannot be used: %2").arg(folder, why);
    }
    static QString noFolder(const QString &folder)
    {
        return tr("--data-dir: there is no folder %1. Name one that Golive or a guard works on").arg(folder);
    }
    static QString older(const QString &folder)
    {
        return tr("the data in %1 is an older Golive's. Start Golive or a guard on it once, which brings it up to date")
            .arg(folder);
    }
    static QString nobody(const QString &text)
    {
        return tr("CLIENT: nobody here is “%1”. golivectl list shows who there is").arg(text);
    }
    static QString several(const QString &text, const QString &who)
    {
        return tr("CLIENT: “%1” can be several: %2. Say more of one, or its id").arg(text, who);
    }
};

} // namespace

QString Clients::guardOf(const SetupLine &line) const
{
    return programs::guardOf(line, leases, now);
}

QString folderOf(const Options &options)
{
    if (options.store.isServer())
        return options.store.text();
    return options.dataFolder.isEmpty() ? defaultDataFolder(false) : options.dataFolder;
}

Result<std::unique_ptr<Database>, StoreFault> openStore(const Options &options)
{
    return options.store.isServer() ? Database::open(doorTo(options.store)) : Database::open(folderOf(options));
}

Leave storeRefusal(const QString &folder, const StoreFault &fault)
{
    return {FolderWords::cannotBeUsed(folder, FolderWords::fault(fault)), exitFault};
}

Result<Clients, Leave> readClients(const Options &options)
{
    Clients clients;
    clients.folder = folderOf(options);
    clients.now = SystemClock().now();
    // A slip would look like a folder without clients.
    if (!options.store.isServer() && !options.dataFolder.isEmpty() && !QFileInfo(clients.folder).isDir())
        return failure(Leave{FolderWords::noFolder(clients.folder), exitMisuse});
    auto store =
        options.store.isServer() ? StoreReader::open(doorTo(options.store)) : StoreReader::open(clients.folder);
    if (!store)
        return failure(storeRefusal(clients.folder, store.error()));
    clients.store = std::move(*store);
    if (clients.store->state() == StoreReader::State::Older)
        return failure(Leave{FolderWords::older(clients.folder), exitFault});
    if (!clients.isThere())
        return clients;
    auto lines = clients.store->lines();
    if (!lines)
        return failure(storeRefusal(clients.folder, lines.error()));
    clients.lines = *std::move(lines);
    std::stable_partition(clients.lines.begin(), clients.lines.end(),
                          [](const SetupLine &line) { return !line.putAway.has_value(); });
    const auto leases = clients.store->leases();
    if (!leases)
        return failure(storeRefusal(clients.folder, leases.error()));
    clients.leases = *leases;
    return clients;
}

Result<SetupLine, Leave> clientCalled(const QString &text, const Clients &clients)
{
    const QList<SetupLine> found = matchingClients(clients.lines, text);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return failure(Leave{FolderWords::nobody(text), exitMisuse});
    constexpr qsizetype mostNamed = 8;
    QStringList who;
    for (const SetupLine &line : found.first(std::min(found.size(), mostNamed)))
        who << clientLabel(line) + u" ["_s + line.summary.id.value + u']';
    if (found.size() > mostNamed)
        who << u"…"_s;
    return failure(Leave{FolderWords::several(text, who.join(u"; "_s)), exitMisuse});
}

} // namespace golive::programs
