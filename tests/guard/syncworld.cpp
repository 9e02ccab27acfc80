#include "syncworld.h"

#include "../session/emptyfeed.h"
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
    Engine::Place place;
    place.partner = wanted.url.isEmpty() ? m_server.url() : wanted.url;
    place.dataFolder = m_folder.filePath(u"data"_s);
    place.store = m_store.door();
    place.feed = std::make_unique<EmptyFeed>();
    place.guardName = u"test"_s;
    place.clock = &m_clock;
    place.scheduler = &m_scheduler;
    place.client = std::move(options);
    auto engine = Engine::open(std::move(place));
    if (!m_store.isReady() || !engine || (*engine)->storageFault())
        return;
    (*engine)->vault().keepAppToken(app(), Secret(u"sk_1"_s));
    const QJsonObject fields{
        {u"app"_s, app().value}, {u"name"_s, u"TeaHouse"_s}, {u"finishedAt"_s, toEpochMs(now() - 1min)}};
    if (!(*engine)->store().save(keptSetup(fields, now())))
        return;
    m_engine = std::move(*engine);
    m_engine->begin(Surroundings{}, m_machine).start();
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
                   m_engine->ledger().read(app(), 1, SyncKind::History)->state != SyncRecord::State::Claimed;
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
