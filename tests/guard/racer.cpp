#include "partner/gateway/syncservice.h"
#include "storage/database.h"
#include "storage/memorysecretstore.h"
#include "storage/sqlsyncledger.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>
#include <thread>

using namespace golive;

// racer STORE PARTNER-URL: for each line on its input, an app id, claims its contacts and, where that is granted,
// sends the call and settles it, exactly as a session does: what a server does not answer is asked again. Answers one
// line: sent, taken or fault; in the end, how often it had to ask again.
namespace {

class Racer final : public QObject
{
public:
    Racer(const QString &store, const QUrl &url)
    {
        const auto address = StoreAddress::parse(store);
        if (!address)
            return;
        auto database = Database::open(StoreDoor{*address});
        partner::ClientOptions options;
        options.uptime = [this] { return m_uptime += std::chrono::minutes(1); }; // the limit is not what is tested
        auto client = partner::PartnerClient::open(url, m_clock, m_scheduler, m_vault, options);
        if (!database || !client)
            return;
        m_database = std::move(*database);
        m_client = std::move(*client);
        m_ledger = std::make_unique<SqlSyncLedger>(*m_database);
        m_partner = std::make_unique<partner::PartnerService>(*m_client, m_vault, m_clock);
        m_sender = std::make_unique<partner::SyncService>(*m_client, *m_partner, m_clock);
    }

    bool isReady() const { return m_sender != nullptr; }

    int asked() const { return m_asked; }

    void race(const AppId &app)
    {
        m_vault.keepAppToken(app, Secret(QStringLiteral("sk_race")));
        const auto claim = m_ledger->claim(app, 1, SyncKind::Contacts, m_clock.now());
        if (!claim)
            return again(claim.error(), [this, app] { race(app); });
        if (*claim == SyncLedger::Claim::AlreadyClaimed)
            return say("taken");
        m_sender->send(app, SyncKind::Contacts, [this, app](const SyncRecord &record) { settle(app, record); });
    }

    static void say(const char *word) { std::cout << word << std::endl; }

private:
    void settle(const AppId &app, const SyncRecord &record)
    {
        const auto settled = m_ledger->settle(app, 1, SyncKind::Contacts, record);
        if (!settled)
            return again(settled.error(), [this, app, record] { settle(app, record); });
        if (*settled == SyncLedger::Settling::Settled)
            return say("sent");
        std::cerr << "settled otherwise: " << static_cast<int>(*settled) << std::endl;
        say("fault");
    }

    void again(const StoreFault &fault, std::function<void()> action)
    {
        if (fault.kind != StoreFault::Kind::Unreachable && fault.kind != StoreFault::Kind::Locked) {
            std::cerr << "fault " << static_cast<int>(fault.kind) << ": " << fault.detail.toStdString() << std::endl;
            return say("fault");
        }
        ++m_asked;
        m_scheduler.after(std::chrono::milliseconds(5), this, std::move(action));
    }

    SystemClock m_clock;
    TimerScheduler m_scheduler;
    milliseconds m_uptime{0};
    int m_asked = 0;
    MemorySecretStore m_secrets;
    partner::TokenVault m_vault{m_secrets};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlSyncLedger> m_ledger;
    std::unique_ptr<partner::PartnerClient> m_client;
    std::unique_ptr<partner::PartnerService> m_partner;
    std::unique_ptr<partner::SyncService> m_sender;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Racer racer(application.arguments().value(1), QUrl(application.arguments().value(2)));
    Racer::say(racer.isReady() ? "ready" : "fault");
    if (!racer.isReady())
        return 1;
    // A thread of its own waits for lines: what an event loop can wait for differs by system.
    std::thread reader([&racer] {
        for (std::string line; std::getline(std::cin, line);)
            QMetaObject::invokeMethod(
                &racer, [&racer, app = AppId{QString::fromStdString(line).trimmed()}] { racer.race(app); });
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int code = QCoreApplication::exec();
    reader.join();
    std::cout << racer.asked() << std::endl;
    return code;
}
