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

// racer FOLDER PARTNER-URL: for each line on its input, an app id, claims its contacts and, where that is granted,
// sends the call and settles it, exactly as a session does. Answers one line: sent, taken or fault.
namespace {

class Racer final : public QObject
{
public:
    Racer(const QString &folder, const QUrl &url)
    {
        auto database = Database::open(folder);
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

    void race(const AppId &app)
    {
        m_vault.keepAppToken(app, Secret(QStringLiteral("sk_race")));
        const auto claim = m_ledger->claim(app, 1, SyncKind::Contacts, m_clock.now());
        if (!claim)
            return say("fault");
        if (*claim == SyncLedger::Claim::AlreadyClaimed)
            return say("taken");
        m_sender->send(app, SyncKind::Contacts, [this, app](const SyncRecord &record) {
            const auto settled = m_ledger->settle(app, 1, SyncKind::Contacts, record);
            say(settled && *settled == SyncLedger::Settling::Settled ? "sent" : "fault");
        });
    }

    static void say(const char *word) { std::cout << word << std::endl; }

private:
    SystemClock m_clock;
    TimerScheduler m_scheduler;
    milliseconds m_uptime{0};
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
    return code;
}
