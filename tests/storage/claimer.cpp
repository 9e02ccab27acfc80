#include "storage/database.h"
#include "storage/sqlsyncledger.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

// claimer STORE: for each line on its input, a number, claims contacts of that onboarding and answers with one line:
// granted, taken or fault. It never settles: who kills it kills it between claim and settling.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto address = golive::StoreAddress::parse(application.arguments().value(1));
    if (!address)
        return 2;
    const auto database = golive::Database::open(golive::StoreDoor{*address});
    std::cout << (database ? "ready" : "fault") << std::endl;
    if (!database)
        return 1;
    golive::SqlSyncLedger ledger(**database);
    for (std::string line; std::getline(std::cin, line);) {
        const auto claimed = ledger.claim({QStringLiteral("app")}, std::stoi(line), golive::SyncKind::Contacts, {});
        if (!claimed)
            std::cout << "fault" << std::endl;
        else
            std::cout << (*claimed == golive::SyncLedger::Claim::Granted ? "granted" : "taken") << std::endl;
    }
    return 0;
}
