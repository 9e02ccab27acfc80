#include "sandbox/world/practiceapp.h"

#include "sandbox/world/practiceids.h"

#include <QJsonArray>

#include <limits>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

/// In the order of Stage.
const QStringList &stageNames()
{
    static const QStringList names{u"sandbox"_s,        u"embedStarted"_s, u"embedPhoneSelection"_s,
                                   u"getCertificate"_s, u"createDocker"_s, u"finalize"_s,
                                   u"live"_s,           u"error"_s,        u"disconnected"_s};
    return names;
}

/// In the order of SyncType.
const QStringList &syncNames()
{
    static const QStringList names{u"contacts"_s, u"history"_s};
    return names;
}

/// Sorted, so that the same state is the same text.
QJsonArray sorted(const QSet<QString> &set)
{
    QStringList all(set.cbegin(), set.cend());
    all.sort();
    return QJsonArray::fromStringList(all);
}

} // namespace

PracticeApp::PracticeApp(AppId appId, QString appName, Instant created)
    : id(std::move(appId)), name(std::move(appName)), createdAt(created), modifiedAt(created)
{
}

PracticeApp::Stage PracticeApp::stageAt(Instant now) const
{
    if (m_stage != Stage::GetCertificate)
        return m_stage;
    const milliseconds passed = now - m_setUpBegan;
    if (passed < m_setUp.perStage)
        return Stage::GetCertificate;
    if (passed < 2 * m_setUp.perStage)
        return Stage::CreateDocker;
    if (passed < 3 * m_setUp.perStage)
        return Stage::Finalize;
    return m_setUp.fails ? Stage::Error : Stage::Live;
}

std::optional<Instant> PracticeApp::liveSince() const
{
    if (m_stage != Stage::GetCertificate || m_setUp.fails)
        return std::nullopt;
    return m_setUpBegan + 3 * m_setUp.perStage;
}

void PracticeApp::startFacebook(Instant now)
{
    const Stage stage = stageAt(now);
    if (stage != Stage::Sandbox && stage != Stage::Error && stage != Stage::Disconnected)
        return;
    m_stage = Stage::EmbedStarted;
    modifiedAt = now;
}

WabaId PracticeApp::grantAccount()
{
    if (waba.isEmpty())
        waba = WabaId{randomDigits(15)};
    return waba;
}

bool PracticeApp::finishFacebook(Instant now, const QStringList &numbers, bool shares)
{
    startFacebook(now);
    const Stage stage = stageAt(now);
    if (stage != Stage::EmbedStarted && stage != Stage::EmbedPhoneSelection)
        return false;
    m_stage = Stage::EmbedPhoneSelection;
    m_finishedAt = now;
    ++m_onboarding;
    m_requestedSyncs.clear();
    selectableNumbers = numbers;
    sharesChats = shares;
    grantAccount();
    modifiedAt = now;
    return true;
}

bool PracticeApp::confirmNumber(Instant now, const QString &number, const SetUp &setUp)
{
    if (m_stage != Stage::EmbedPhoneSelection || !selectableNumbers.contains(number))
        return false;
    phone = number;
    phoneNumberId = PhoneNumberId{randomDigits(15)};
    m_stage = Stage::GetCertificate;
    m_setUpBegan = now;
    m_setUp = setUp;
    modifiedAt = now;
    return true;
}

bool PracticeApp::disconnect(Instant now)
{
    if (!isLiveAt(now))
        return false;
    m_stage = Stage::Disconnected;
    modifiedAt = now;
    return true;
}

Result<RequestId, PracticeApp::SyncRefusal> PracticeApp::requestSync(Instant now, SyncType type)
{
    if (!isLiveAt(now))
        return failure(SyncRefusal::NotLive);
    // Meta answers a late repeat with the repeat, as that is what the number's record says first.
    if (m_requestedSyncs.contains(type))
        return failure(SyncRefusal::AlreadyRequested);
    if (!m_finishedAt || now - *m_finishedAt > 24h)
        return failure(SyncRefusal::WindowClosed);
    return *m_requestedSyncs.insert(type, RequestId{QStringLiteral("req_") + randomHex(10)});
}

QJsonObject PracticeApp::toState() const
{
    QJsonObject mailed;
    if (contact) {
        mailed = {{u"name"_s, contact->name},
                  {u"email"_s, contact->email},
                  {u"number"_s, contact->number},
                  {u"mailedAt"_s, toEpochMs(contact->mailedAt)}};
    }
    QJsonArray syncs;
    for (auto sync = m_requestedSyncs.cbegin(); sync != m_requestedSyncs.cend(); ++sync)
        syncs.append(QJsonObject{{u"type"_s, syncNames()[int(sync.key())]}, {u"requestId"_s, sync->value}});
    return {{u"id"_s, id.value},
            {u"name"_s, name},
            {u"createdAt"_s, toEpochMs(createdAt)},
            {u"modifiedAt"_s, toEpochMs(modifiedAt)},
            {u"phone"_s, phone},
            {u"storageRegion"_s, storageRegion},
            {u"templateMessaging"_s, templateMessaging},
            {u"disableOptinPrefUrl"_s, disableOptinPrefUrl},
            {u"isCoexistenceEnabled"_s, isCoexistenceEnabled},
            {u"contact"_s, contact ? QJsonValue(mailed) : QJsonValue()},
            {u"mediaIds"_s, sorted(mediaIds)},
            {u"waba"_s, waba.value},
            {u"phoneNumberId"_s, phoneNumberId.value},
            {u"sharesChats"_s, sharesChats},
            {u"selectableNumbers"_s, QJsonArray::fromStringList(selectableNumbers)},
            {u"stage"_s, stageNames()[int(m_stage)]},
            {u"finishedAt"_s, m_finishedAt ? QJsonValue(toEpochMs(*m_finishedAt)) : QJsonValue()},
            {u"onboarding"_s, m_onboarding},
            {u"setUp"_s, QJsonObject{{u"began"_s, toEpochMs(m_setUpBegan)},
                                     {u"perStageMs"_s, qint64(m_setUp.perStage.count())},
                                     {u"fails"_s, m_setUp.fails}}},
            {u"health"_s, health},
            {u"syncs"_s, syncs}};
}

PracticeApp PracticeApp::fromState(const StateReader &state)
{
    PracticeApp app(AppId{state.text("id"_L1)}, state.text("name"_L1), state.instant("createdAt"_L1));
    app.modifiedAt = state.instant("modifiedAt"_L1);
    app.phone = state.text("phone"_L1);
    app.storageRegion = state.text("storageRegion"_L1);
    app.templateMessaging = state.flag("templateMessaging"_L1);
    app.disableOptinPrefUrl = state.flag("disableOptinPrefUrl"_L1);
    app.isCoexistenceEnabled = state.flag("isCoexistenceEnabled"_L1);
    if (const auto mailed = state.partIfAny("contact"_L1)) {
        app.contact = Contact{mailed->text("name"_L1), mailed->text("email"_L1), mailed->text("number"_L1),
                              mailed->instant("mailedAt"_L1)};
    }
    const QStringList media = state.texts("mediaIds"_L1);
    app.mediaIds = QSet<QString>(media.cbegin(), media.cend());
    app.waba = WabaId{state.text("waba"_L1)};
    app.phoneNumberId = PhoneNumberId{state.text("phoneNumberId"_L1)};
    app.sharesChats = state.flag("sharesChats"_L1);
    app.selectableNumbers = state.texts("selectableNumbers"_L1);
    app.m_stage = Stage(state.choice("stage"_L1, stageNames()));
    app.m_finishedAt = state.instantIfAny("finishedAt"_L1);
    app.m_onboarding = int(state.number("onboarding"_L1, 0, std::numeric_limits<int>::max()));
    app.health = state.object("health"_L1);
    const StateReader setUp = state.part("setUp"_L1);
    app.m_setUpBegan = setUp.instant("began"_L1);
    app.m_setUp.perStage = milliseconds(setUp.number("perStageMs"_L1, 0, std::numeric_limits<int>::max()));
    app.m_setUp.fails = setUp.flag("fails"_L1);
    for (const StateReader &sync : state.parts("syncs"_L1))
        app.m_requestedSyncs.insert(SyncType(sync.choice("type"_L1, syncNames())),
                                    RequestId{sync.text("requestId"_L1)});
    return app;
}

} // namespace golive::sandbox
