#include "base/enumvalues.h"
#include "keptsetup.h"
#include "partner/gateway/appstateof.h"
#include "session/pollbook.h"
#include "storage/database.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <iostream>
#include <string>
#include <utility>

using namespace golive;

// keepsetup STORE: keeps a set-up in the data folder, or on the server, for each line on its input, a JSON object (see
// keptsetup.h). A call that is settled already is settled in the ledger too.
namespace {

bool settleCalls(const Setup &setup, SyncLedger &ledger, Instant now)
{
    for (const SyncKind kind : enumValues<SyncKind>()) {
        const SyncRecord &record = syncRecord(setup, kind);
        if (record.state == SyncRecord::State::NotRequested)
            continue;
        if (!ledger.claim(setup.client.app, setup.onboarding.number, kind, now) ||
            !ledger.settle(setup.client.app, setup.onboarding.number, kind, record))
            return false;
    }
    return true;
}

/// As a guard leaves one behind that it has polled for long: the answer that tells nothing new is known.
SetupLine polledLine(const Setup &setup)
{
    SetupLine line = lineOf(setup, setup.changedAt);
    line.silentAnswer =
        PollBook::digestOf({setup.seen.state, Connection::Gone, partner::pipelineSaid(setup.seen.state)});
    return line;
}

bool keep(const QList<Setup> &setups, const QList<SetupLine> &polled, SqlSetupStore &store)
{
    return store.saveAll(setups) && store.keepPolls(polled);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(GOLIVE_VERSION)); // answers are known to their version
    const auto address = StoreAddress::parse(application.arguments().value(1));
    const auto database = Database::open(StoreDoor{address.value_or(StoreAddress())});
    if (!database) {
        std::fputs("the store cannot be used\n", stderr);
        return 1;
    }
    SqlSetupStore store(**database);
    SqlSyncLedger ledger(**database);
    const Instant now = SystemClock().now();
    constexpr qsizetype atOnce = 1000;
    QList<Setup> setups;
    QList<SetupLine> polled;
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonDocument fields = QJsonDocument::fromJson(QByteArray::fromStdString(line));
        if (!fields.isObject())
            return 1;
        const Setup setup = testing::keptSetup(fields.object(), now);
        if (!settleCalls(setup, ledger, now))
            return 1;
        setups << setup;
        if (fields[QLatin1StringView("isPolled")].toBool())
            polled << polledLine(setup);
        if (setups.size() == atOnce && !keep(std::exchange(setups, {}), std::exchange(polled, {}), store))
            return 1;
    }
    return keep(setups, polled, store) ? 0 : 1;
}
