#include "storage/database.h"
#include "storage/fullsetup.h"
#include "storage/sqlguardbook.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace golive;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The least and the middle of so many times, in microseconds.
template <class Work> void measure(const char *name, int times, Work work)
{
    QList<qint64> took;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        took << timer.nsecsElapsed() / 1000;
    }
    std::sort(took.begin(), took.end());
    std::printf("%-28s %8lld %8lld us\n", name, static_cast<long long>(took.first()),
                static_cast<long long>(took.at(took.size() / 2)));
}

} // namespace

// storebench STORE [SETUPS]: what is asked of a store each second, and what is written most, over so many set-ups
// (10,000). A folder that is not there, or a server's database that is prepared and empty.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int count = arguments.value(2, u"10000"_s).toInt();
    const auto address = StoreAddress::parse(arguments.value(1));
    if (!address)
        return 2;
    auto opened = Database::open(StoreDoor{*address});
    auto other = Database::open(StoreDoor{*address});
    if (!opened || !other) {
        std::fprintf(stderr, "%s\n", qPrintable(opened ? other.error().detail : opened.error().detail));
        return 1;
    }
    SqlSetupStore store(**opened);
    SqlSetupStore theirs(**other);
    QList<Setup> setups;
    for (int i = 0; i < count; ++i) {
        Setup setup = fullSetup();
        setup.id = {u"setup-%1"_s.arg(i, 6, 10, QChar(u'0'))};
        setup.client.app = {u"app-%1"_s.arg(i)};
        setup.putAway.reset();
        setup.step = setup.furthest = Step::SignUp;
        setups << setup;
    }
    for (qsizetype i = 0; i < setups.size(); i += 500)
        (void)store.saveAll(setups.mid(i, 500));
    const auto lines = store.linesAfter({}, 1000);
    if (!lines || lines->isEmpty())
        return 1;
    qint64 place = store.changesSince(-1)->place;
    measure("linesAfter, 1000 lines", 31, [&](int) { (void)store.linesAfter({}, 1000); });
    measure("mostPressing, 50", 101, [&](int) { (void)store.mostPressing(50); });
    measure("keepPolls, 1000 lines", 31, [&](int) { (void)store.keepPolls(*lines); });
    measure("changeMark", 301, [&](int) { (void)store.changeMark(); });
    measure("changesSince, nothing new", 301, [&](int) { (void)store.changesSince(place); });
    measure("save, of another", 101, [&](int i) {
        Setup setup = setups.at(i);
        setup.changedAt += std::chrono::seconds(i + 1);
        (void)theirs.save(setup);
    });
    measure("changesSince, 100 of others", 31, [&](int) { (void)store.changesSince(place); });
    measure("save", 101, [&](int i) {
        Setup &setup = setups[i + 200];
        setup.changedAt += std::chrono::seconds(1);
        setup.onboarding.number += 1;
        (void)store.save(setup);
    });
    measure("saveAll, 100", 11, [&](int i) {
        QList<Setup> some = setups.mid(1000, 100);
        for (Setup &setup : some)
            setup.changedAt += std::chrono::seconds(i + 1);
        (void)store.saveAll(some);
    });
    SqlSyncLedger ledger(**opened);
    measure("claim and settle", 101, [&](int i) {
        (void)ledger.claim({u"app"_s}, i, SyncKind::Contacts, {});
        SyncRecord accepted;
        accepted.state = SyncRecord::State::Accepted;
        (void)ledger.settle({u"app"_s}, i, SyncKind::Contacts, accepted);
    });
    SqlGuardBook guards(**opened);
    measure("sign of life", 101, [&](int i) { (void)guards.beat(u"guard"_s, fromEpochMs(i)); });
    return 0;
}
