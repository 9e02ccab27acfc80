#include "httpworld.h"

#include "events/store/sqleventfeed.h"
#include "httpcall.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace golive::testing {

HttpWorld::HttpWorld(const QStringList &sandboxArguments, const QString &eventsFolder) : m_sandbox(sandboxArguments)
{
    if (eventsFolder.isEmpty())
        m_feed = std::make_unique<testing::EmptyFeed>();
    else
        m_feed = std::make_unique<SqlEventFeed>(eventsFolder);
    if (m_sandbox.isReady())
        open();
}

void HttpWorld::open()
{
    auto client = partner::PartnerClient::open(m_sandbox.partner({}), m_clock, m_scheduler, m_vault);
    auto database = Database::open(dataFolder());
    if (!client || !database)
        return;
    m_client = std::move(*client);
    m_database = std::move(*database);
    m_partner = std::make_unique<partner::PartnerService>(*m_client, m_vault, m_clock);
    m_sync = std::make_unique<partner::SyncService>(*m_client, *m_partner, m_clock);
    m_store = std::make_unique<SqlSetupStore>(*m_database);
    m_ledger = std::make_unique<SqlSyncLedger>(*m_database);
    m_guards = std::make_unique<SqlGuardBook>(*m_database);
    m_session = std::make_unique<Session>(
        SessionPorts{*m_partner, *m_sync, *m_ledger, *m_store, *m_guards, *m_feed, m_machine, m_clock, m_scheduler},
        Surroundings{}, QStringLiteral("test"));
    m_session->start();
}

void HttpWorld::restart(bool areTokensKept)
{
    const SetupId id = setup().id;
    leave();
    if (!areTokensKept)
        m_vault.forgetPartnerToken();
    open();
    m_session->resume(id);
}

void HttpWorld::leave()
{
    m_session->flush();
    m_session.reset();
    m_sync.reset();
    m_partner.reset();
    m_client.reset();
    m_ledger.reset();
    m_guards.reset();
    m_store.reset();
    m_database.reset();
}

bool HttpWorld::signIn()
{
    m_session->dispatch(event::DoorChosen{Door::Staff});
    m_session->dispatch(event::SignInSubmitted{m_sandbox.field(u"email"_s), Secret(m_sandbox.field(u"secret"_s))});
    return waitFor([this] { return setup().step == Step::App && setup().screen.areAppsListed; });
}

bool HttpWorld::chooseNewApp(const QString &name)
{
    m_session->dispatch(event::NewAppNameEdited{name});
    m_session->dispatch(event::CreateAppPressed{});
    if (!waitFor([this] { return !setup().client.app.isEmpty() && !setup().screen.busy; }))
        return false;
    m_session->dispatch(event::NumberEdited{u"(11) 98765-4321"_s, u"BR"_s});
    m_session->dispatch(event::NextPressed{});
    return waitFor([this] { return setup().step == Step::Checklist; });
}

bool HttpWorld::getReady()
{
    for (int i = 0; i < checkItemCount; ++i)
        m_session->dispatch(event::CheckAnswered{static_cast<CheckItem>(i), CheckChoice::Yes});
    m_session->dispatch(event::NextPressed{});
    return waitFor([this] { return setup().step == Step::Region; });
}

bool HttpWorld::region()
{
    m_session->dispatch(event::RegionChosen{u"BR"_s});
    m_session->dispatch(event::NextPressed{});
    return waitFor([this] { return setup().step == Step::Contact; });
}

bool HttpWorld::contact()
{
    m_session->dispatch(event::ContactEdited{{u"Ana Souza"_s, u"ana@example.com"_s, u"+55 11 98765-4321"_s}});
    m_session->dispatch(event::TermsAgreed{true, u"Ana Souza"_s, true});
    m_session->dispatch(event::NextPressed{});
    m_session->dispatch(event::NextPressed{});
    if (!waitFor([this] { return setup().details.contactStage == ContactStage::Accepted; }))
        return false;
    m_session->dispatch(event::NextPressed{});
    return waitFor([this] { return setup().step == Step::Webhooks && setup().screen.areSubscriptionsRead; });
}

bool HttpWorld::events(const QUrl &address)
{
    m_session->dispatch(event::EventsUrlEdited{address.toString(), {}});
    m_session->dispatch(event::CreateSubscriptionPressed{});
    if (!waitFor([this] { return !setup().listening.subscriptions.isEmpty() && !setup().screen.busy; }))
        return false;
    Arming arming = setup().listening.arming;
    arming.oldChats = Arming::OldChats::NobodyReplies;
    m_session->dispatch(event::ArmingChanged{arming});
    m_session->dispatch(event::NextPressed{});
    return setup().step == Step::SignUp;
}

bool HttpWorld::link()
{
    return waitFor([this] { return !setup().signUp.link.isEmpty() && !setup().screen.busy; });
}

bool HttpWorld::finishSignUp(bool sharesChats)
{
    control(u"signup"_s, {{u"appId"_s, setup().client.app.value},
                          {u"phone"_s, setup().client.number->e164},
                          {u"sharesChats"_s, sharesChats}});
    return waitFor([this] { return setup().step >= Step::SetUp; });
}

bool HttpWorld::becomeLive()
{
    control(u"clock"_s, {{u"advanceSeconds"_s, 600}});
    return waitFor([this] { return setup().seen.state.stage == AppStage::Live && setup().step == Step::Sync; }, 25000);
}

void HttpWorld::control(const QString &path, const QJsonObject &body)
{
    const auto answer =
        sandboxtest::callHttp("POST", m_sandbox.control(u'/' + path), {{"Content-Type", "application/json"}},
                              QJsonDocument(body).toJson(QJsonDocument::Compact));
    if (answer.status != 200)
        qFatal("the control API refused %s: %d %s", qPrintable(path), answer.status, answer.body.constData());
}

QJsonArray HttpWorld::calls()
{
    return sandboxtest::callHttp("GET", m_sandbox.control(u"/calls"_s)).array();
}

} // namespace golive::testing
