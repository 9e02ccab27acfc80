#include "sandbox/practicepartner.h"

#include "sandbox/world/practiceids.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

SignUpWorld::LinkStage linkStage(PracticeApp::Stage stage)
{
    using App = PracticeApp::Stage;
    using Link = SignUpWorld::LinkStage;
    switch (stage) {
    case App::Sandbox:
    case App::Disconnected: return Link::Open;
    case App::EmbedStarted: return Link::FacebookStarted;
    case App::EmbedPhoneSelection: return Link::PhoneSelection;
    case App::GetCertificate:
    case App::CreateDocker:
    case App::Finalize: return Link::Provisioning;
    case App::Live: return Link::Live;
    case App::Error: return Link::Failed;
    }
    return Link::Unknown;
}

} // namespace

PracticePartner::PracticePartner(const Clock &clock, const Scenario &scenario)
    : m_clock(clock), m_scenario(scenario), m_links(scenario.links)
{
    seed();
}

PartnerState PracticePartner::state() const
{
    PartnerState state{m_credentials, m_links, m_subscriptions, {}};
    for (const auto &app : m_apps)
        state.apps.push_back(*app);
    return state;
}

void PracticePartner::resume(const PartnerState &state)
{
    m_credentials = state.credentials;
    m_links = state.links;
    m_subscriptions = state.subscriptions;
    m_apps.clear();
    for (const PracticeApp &app : state.apps)
        m_apps.push_back(std::make_unique<PracticeApp>(app));
}

void PracticePartner::seed()
{
    const Instant start = now();
    add(u"TeaHouseDemo"_s, start - 2 * 24h);
    // A go-live that somebody once began with another number.
    add(u"RiverBakery"_s, start - 20 * 24h).phone = u"+4930901820"_s;
    addLive(u"HarbourBooks"_s, u"+442079460011"_s, start - 3 * 24h);
    PracticeApp &pharmacy = addLive(u"CornerPharmacy"_s, u"+552140421234"_s, start - 1h);
    if (m_scenario.isSeedAlreadySynced) {
        for (const SyncType type : {SyncType::Contacts, SyncType::History})
            (void)pharmacy.requestSync(start, type);
    }
}

PracticeApp &PracticePartner::add(const QString &name, Instant createdAt)
{
    m_apps.push_back(std::make_unique<PracticeApp>(AppId{randomUuid()}, name, createdAt));
    return *m_apps.back();
}

PracticeApp &PracticePartner::addLive(const QString &name, const QString &phone, Instant finishedAt)
{
    PracticeApp &app = add(name, finishedAt - 24h);
    app.contact =
        PracticeApp::Contact{u"Practice Owner"_s, u"owner@golive.example"_s, u"442079460011"_s, app.createdAt};
    app.finishFacebook(finishedAt, {phone}, true);
    app.confirmNumber(finishedAt, phone, {});
    return app;
}

std::vector<PracticeApp *> PracticePartner::apps()
{
    std::vector<PracticeApp *> all;
    for (const auto &app : m_apps)
        all.push_back(app.get());
    return all;
}

PracticeApp *PracticePartner::app(const AppId &id) const
{
    const auto hit = std::find_if(m_apps.cbegin(), m_apps.cend(), [&id](const auto &app) { return app->id == id; });
    return hit == m_apps.cend() ? nullptr : hit->get();
}

bool PracticePartner::isNameTaken(const QString &name) const
{
    const auto same = [&name](const QString &other) { return other.compare(name, Qt::CaseInsensitive) == 0; };
    // Names are unique across all of Gupshup: this one belongs to a stranger, so no list shows it.
    return same(u"TakenName"_s) ||
           std::any_of(m_apps.cbegin(), m_apps.cend(), [&](const auto &app) { return same(app->name); });
}

PracticeApp &PracticePartner::createApp(const QString &name)
{
    return add(name, now());
}

Result<RequestId, PracticeApp::SyncRefusal> PracticePartner::requestSync(PracticeApp &app, SyncType type)
{
    auto outcome = app.requestSync(now(), type);
    m_syncJournal.add(app, type, now(), outcome);
    if (outcome)
        Q_EMIT syncAccepted(app.id, type);
    return outcome;
}

bool PracticePartner::finishFacebook(PracticeApp &app, const Finish &finish, milliseconds ago)
{
    QStringList numbers;
    if (!finish.phone.isEmpty())
        numbers.append(finish.phone);
    if (m_scenario.handsOverTwoNumbers)
        numbers.prepend(u"+447700900777"_s);
    return app.finishFacebook(now() - ago, numbers, finish.sharesChats);
}

bool PracticePartner::confirmNumber(PracticeApp &app, const QString &phone, bool fails)
{
    const bool alwaysFails = m_scenario.setUpFails || m_scenario.script.trouble == SignUpScript::Trouble::PaymentMethod;
    if (!app.confirmNumber(now(), phone, {m_scenario.setUpStage, fails || alwaysFails}))
        return false;
    if (const auto liveAt = app.liveSince())
        Q_EMIT goLiveIsDue(app.id, *liveAt);
    return true;
}

bool PracticePartner::disconnect(PracticeApp &app, const Disconnection &how)
{
    if (!app.disconnect(now()))
        return false;
    Q_EMIT appDisconnected(app.id, how);
    return true;
}

PracticeApp *PracticePartner::appOf(const QString &linkId, bool evenExpired) const
{
    const auto entry = m_links.find(linkId);
    if (!entry || (!evenExpired && m_links.isExpired(*entry, now())))
        return nullptr;
    return app(entry->app);
}

SignUpWorld::Link PracticePartner::link(const QString &linkId) const
{
    Link view;
    const PracticeApp *app = appOf(linkId, true);
    if (!app)
        return view;
    const LinkBook::Entry entry = *m_links.find(linkId);
    const PracticeApp::Stage stage = app->stageAt(now());
    view.stage = linkStage(stage);
    // Who is past Facebook may still watch the set-up on an old link.
    const bool needsLink = view.stage == LinkStage::Open || view.stage == LinkStage::FacebookStarted;
    if (needsLink && m_links.isExpired(entry, now()))
        view.stage = LinkStage::Expired;
    view.app = app->id;
    view.appName = app->name;
    view.language = entry.language;
    view.selectableNumbers = app->selectableNumbers;
    view.script = m_scenario.script;
    using App = PracticeApp::Stage;
    if (stage >= App::GetCertificate && stage <= App::Error) {
        view.setUp = {{u"GET_CERTIFICATE"_s, stage > App::GetCertificate},
                      {u"CREATE_DOCKER"_s, stage > App::CreateDocker},
                      {u"FINALIZE"_s, stage == App::Live}};
    }
    return view;
}

void PracticePartner::facebookStarted(const QString &linkId)
{
    if (PracticeApp *app = appOf(linkId, false))
        app->startFacebook(now());
}

WabaId PracticePartner::facebookFinished(const QString &linkId, const Finish &finish)
{
    PracticeApp *app = appOf(linkId, true);
    if (!app)
        return {};
    // Access to an account is no number: Gupshup goes on waiting for Facebook (invented; no page says what it shows).
    if (m_scenario.script.trouble == SignUpScript::Trouble::GrantOnly)
        return app->grantAccount();
    return finishFacebook(*app, finish) ? app->waba : WabaId{};
}

bool PracticePartner::numberConfirmed(const QString &linkId, const QString &phone)
{
    PracticeApp *app = appOf(linkId, true);
    return app && confirmNumber(*app, phone);
}

std::optional<SignUpWorld::ConnectedPhone> PracticePartner::connectedPhone(const AppId &id) const
{
    const PracticeApp *found = app(id);
    if (!found || !found->isLiveAt(now()))
        return std::nullopt;
    return ConnectedPhone{found->phone, found->name, found->sharesChats};
}

void PracticePartner::disconnectedOnPhone(const AppId &id)
{
    PracticeApp *found = app(id);
    if (found)
        disconnect(*found, {});
}

void PracticePartner::messageSentFromPhone(const AppId &id, const QString &text)
{
    const PracticeApp *found = app(id);
    if (found && found->isLiveAt(now()))
        Q_EMIT phoneSentMessage(id, text);
}

} // namespace golive::sandbox

#include "moc_practicepartner.cpp"
