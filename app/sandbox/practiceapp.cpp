#include "sandbox/practiceapp.h"

#include "sandbox/practiceids.h"

using namespace std::chrono_literals;

namespace golive::sandbox {

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

bool PracticeApp::finishFacebook(Instant now, const QStringList &numbers, bool shares)
{
    startFacebook(now);
    const Stage stage = stageAt(now);
    if (stage != Stage::EmbedStarted && stage != Stage::EmbedPhoneSelection)
        return false;
    m_stage = Stage::EmbedPhoneSelection;
    m_finishedAt = now;
    m_requestedSyncs.clear();
    selectableNumbers = numbers;
    sharesChats = shares;
    if (waba.isEmpty())
        waba = WabaId{randomDigits(15)};
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
    if (m_requestedSyncs.contains(int(type)))
        return failure(SyncRefusal::AlreadyRequested);
    if (!m_finishedAt || now - *m_finishedAt > 24h)
        return failure(SyncRefusal::WindowClosed);
    m_requestedSyncs.insert(int(type));
    return RequestId{QStringLiteral("req_") + randomHex(10)};
}

} // namespace golive::sandbox
