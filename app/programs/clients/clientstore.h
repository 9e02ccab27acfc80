#pragma once

#include "programs/options.h"
#include "storage/storereader.h"

namespace golive::programs {

/// The clients of a data folder, read beside whatever works on it.
struct Clients
{
    QString folder;                     ///< For people: a team's store by its address.
    std::unique_ptr<StoreReader> store; ///< Open, or there is none yet.
    QList<SetupLine> lines;             ///< The most pressing first, those put away last.
    QList<GuardLease> leases;
    Instant now{};

    bool isThere() const { return store->state() == StoreReader::State::Open; }
    QString guardOf(const SetupLine &) const;
};

QString folderOf(const Options &);
Result<Clients, Leave> readClients(const Options &);
/// The one that is meant; else who could be, or that nobody is.
Result<SetupLine, Leave> clientCalled(const QString &text, const Clients &);
/// To be written.
Result<std::unique_ptr<Database>, StoreFault> openStore(const Options &);
/// Why a data folder cannot be used.
Leave storeRefusal(const QString &folder, const StoreFault &);

} // namespace golive::programs
