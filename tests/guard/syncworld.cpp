#include "syncworld.h"

#include "keptsetup.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::testing {

using partner::ScriptedAnswer;
using partner::SeenRequest;

SyncWorld::SyncWorld(const Options &options) : m_server(options.isTls)
{
    answerFirst({});
    open(options);
}

void SyncWorld::open(const Options &wanted)
{
    partner::ClientOptions options;
    options.uptime = [this] { return m_scheduler.uptime(); };
    options.timeouts.onceOnly = wanted.patience;
    if (wanted.isTrusting)
        options.tls = partner::RawServer::trustingConfiguration();
    const QUrl url = wanted.url.isEmpty() ? m_server.url() : wanted.url;
    auto client = partner::PartnerClient::open(url, m_clock, m_scheduler, m_vault, options);
    auto database = Database::open(m_folder.filePath(u"data"_s));
    if (!client || !database)
        return;
    m_client = std::move(*client);
    m_database = std::move(*database);
    m_partner = std::make_unique<partner::PartnerService>(*m_client, m_vault, m_clock);
    m_sync = std::make_unique<partner::SyncService>(*m_client, *m_partner, m_clock);
    m_store = std::make_unique<SqlSetupStore>(*m_database);
    m_ledger = std::make_unique<SqlSyncLedger>(*m_database);
    m_guards = std::make_unique<SqlGuardBook>(*m_database);
    m_vault.keepAppToken(app(), Secret(u"sk_1"_s));
    const QJsonObject fields{
        {u"app"_s, app().value}, {u"name"_s, u"TeaHouse"_s}, {u"finishedAt"_s, toEpochMs(now() - 1min)}};
    if (!m_store->save(keptSetup(fields, now())))
        return;
    m_session = std::make_unique<Session>(
        SessionPorts{*m_partner, *m_sync, *m_ledger, *m_store, *m_guards, m_feed, m_machine, m_clock, m_scheduler},
        Surroundings{}, u"test"_s);
    m_session->start();
}

void SyncWorld::answerFirst(const ScriptedAnswer &first)
{
    m_server.answer = [this, first](const SeenRequest &request) {
        const bool isContacts = request.body == "syncType=smb_app_state_sync";
        if (isContacts)
            m_posts << now();
        if (isContacts && m_posts.size() == 1)
            return first;
        return ScriptedAnswer{200,
                              R"({"data":{"messaging_product":"whatsapp","request_id":"req_1"},"status":"success"})"};
    };
}

bool SyncWorld::waitWhileClaimed(int ms) const
{
    return QTest::qWaitFor(
        [this] {
            return contacts().state != SyncRecord::State::Claimed &&
                   m_ledger->read(app(), 1, SyncKind::History)->state != SyncRecord::State::Claimed;
        },
        ms);
}

bool SyncWorld::waitForTheFirstEnd()
{
    for (int tick = 0; tick < 10 && contacts().state == SyncRecord::State::NotRequested; ++tick)
        m_scheduler.runNext();
    return QTest::qWaitFor([this] { return contacts().state != SyncRecord::State::Claimed; }, 60'000) &&
           contacts().state != SyncRecord::State::NotRequested;
}

bool SyncWorld::pass(milliseconds time)
{
    const Instant end = now() + time;
    while (now() < end && m_scheduler.hasPending()) {
        m_scheduler.runNext();
        // A claimed call may wait for its place under the partner's limit: then time has to go on.
        (void)waitWhileClaimed(200);
    }
    return waitWhileClaimed(60'000);
}

} // namespace golive::testing
