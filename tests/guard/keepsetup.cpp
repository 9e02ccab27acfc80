#include "base/enumvalues.h"
#include "keptsetup.h"
#include "storage/database.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <iostream>
#include <string>

using namespace golive;

// keepsetup FOLDER: keeps a set-up in the data folder for each line on its input, a JSON object (see keptsetup.h). A
// call that is settled already is settled in the ledger too.
namespace {

bool keep(const Setup &setup, SqlSetupStore &store, SyncLedger &ledger, Instant now)
{
    for (const SyncKind kind : enumValues<SyncKind>()) {
        const SyncRecord &record = syncRecord(setup, kind);
        if (record.state == SyncRecord::State::NotRequested)
            continue;
        if (!ledger.claim(setup.client.app, setup.onboarding.number, kind, now) ||
            !ledger.settle(setup.client.app, setup.onboarding.number, kind, record))
            return false;
    }
    return store.save(setup).has_value();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto database = Database::open(application.arguments().value(1));
    if (!database) {
        std::fputs("the data folder cannot be used\n", stderr);
        return 1;
    }
    SqlSetupStore store(**database);
    SqlSyncLedger ledger(**database);
    const Instant now = SystemClock().now();
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonDocument fields = QJsonDocument::fromJson(QByteArray::fromStdString(line));
        if (!fields.isObject() || !keep(testing::keptSetup(fields.object(), now), store, ledger, now))
            return 1;
    }
    return 0;
}
