#include "httpworld.h"

#include "../session/emptyfeed.h"
#include "events/store/sqleventfeed.h"
#include "httpcall.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace golive::testing {

HttpWorld::HttpWorld(const QStringList &sandboxArguments, const QString &eventsFolder)
    : m_sandbox(sandboxArguments), m_eventsFolder(eventsFolder)
{
    if (m_sandbox.isReady())
        open();
}

void HttpWorld::open()
{
    Engine::Place place;
    place.partner = m_sandbox.partner({});
    place.dataFolder = dataFolder();
    place.store = m_store.door();
    if (m_eventsFolder.isEmpty())
        place.feed = std::make_unique<EmptyFeed>();
    else
        place.feed = std::make_unique<SqlEventFeed>(m_eventsFolder);
    place.guardName = u"test"_s;
    place.clock = &m_clock;
    place.vault = &m_vault;
    auto engine = Engine::open(std::move(place));
    if (!m_store.isReady() || !engine || (*engine)->storageFault())
        return;
    m_engine = std::move(*engine);
    Surroundings around;
    around.hostCountry = u"BR"_s;
    m_engine->begin(around, m_machine).start();
}

void HttpWorld::restart(bool areTokensKept)
{
    const SetupId id = setup().id;
    leave();
    if (!areTokensKept)
        m_vault.forgetPartnerToken();
    open();
    session().resume(id);
}

void HttpWorld::leave()
{
    m_engine.reset();
}

bool HttpWorld::signIn()
{
    session().dispatch(event::DoorChosen{Door::Staff});
    session().dispatch(event::SignInSubmitted{m_sandbox.field(u"email"_s), Secret(m_sandbox.field(u"secret"_s))});
    return waitFor([this] { return setup().step == Step::App && setup().screen.areAppsListed; });
}

bool HttpWorld::chooseNewApp(const QString &name)
{
    session().dispatch(event::NewAppNameEdited{name});
    session().dispatch(event::CreateAppPressed{});
    if (!waitFor([this] { return !setup().client.app.isEmpty() && !setup().screen.busy; }))
        return false;
    session().dispatch(event::NumberEdited{u"(11) 98765-4321"_s});
    session().dispatch(event::NextPressed{});
    return waitFor([this] { return setup().step == Step::Checklist; });
}

bool HttpWorld::getReady()
{
    for (int i = 0; i < checkItemCount; ++i)
        session().dispatch(event::CheckAnswered{static_cast<CheckItem>(i), CheckChoice::Yes});
    session().dispatch(event::NextPressed{});
    return waitFor([this] { return setup().step == Step::Region; });
}

bool HttpWorld::region()
{
    session().dispatch(event::RegionChosen{u"BR"_s});
    session().dispatch(event::NextPressed{});
    return waitFor([this] { return setup().step == Step::Contact; });
}

bool HttpWorld::contact()
{
    session().dispatch(event::ContactEdited{{u"Ana Souza"_s, u"ana@example.com"_s, u"+55 11 98765-4321"_s}});
    session().dispatch(event::TermsAgreed{true, u"Ana Souza"_s, true});
    session().dispatch(event::NextPressed{});
    session().dispatch(event::NextPressed{});
    if (!waitFor([this] { return setup().details.contactStage == ContactStage::Accepted; }))
        return false;
    session().dispatch(event::NextPressed{});
    return waitFor([this] { return setup().step == Step::Webhooks && setup().screen.areSubscriptionsRead; });
}

bool HttpWorld::events(const QUrl &address)
{
    session().dispatch(event::EventsUrlEdited{address.toString(), {}});
    session().dispatch(event::CreateSubscriptionPressed{});
    if (!waitFor([this] { return !setup().listening.subscriptions.isEmpty() && !setup().screen.busy; }))
        return false;
    Arming arming = setup().listening.arming;
    arming.oldChats = Arming::OldChats::NobodyReplies;
    session().dispatch(event::ArmingChanged{arming});
    session().dispatch(event::NextPressed{});
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
