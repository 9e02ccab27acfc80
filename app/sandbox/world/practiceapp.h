#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "sandbox/world/statereader.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace golive::sandbox {

enum class SyncType { Contacts, History };

/// One app as a state machine. Set-up stages pass by the clock alone, so they are computed, never stored.
class PracticeApp
{
public:
    enum class Stage {
        Sandbox,
        EmbedStarted,
        EmbedPhoneSelection,
        GetCertificate,
        CreateDocker,
        Finalize,
        Live,
        Error,
        Disconnected
    };
    enum class SyncRefusal { NotLive, AlreadyRequested, WindowClosed };
    struct SetUp
    {
        milliseconds perStage{2'000};
        bool fails = false; ///< In FINALIZE: Gupshup attaches its credit line there.
    };
    struct Contact
    {
        QString name, email, number;
        Instant mailedAt; ///< Of the verification mail.
    };

    PracticeApp(AppId appId, QString appName, Instant created);
    QJsonObject toState() const;
    static PracticeApp fromState(const StateReader &);

    Stage stageAt(Instant) const;
    bool isLiveAt(Instant now) const { return stageAt(now) == Stage::Live; }
    /// When the set-up that runs or ran ends well; nothing before number selection or where it fails.
    std::optional<Instant> liveSince() const;
    std::optional<Instant> finishedAt() const { return m_finishedAt; }
    /// Which onboarding this is, from 1; 0 before the first.
    int onboarding() const { return m_onboarding; }

    /// "Continue with Facebook". Nothing happens where the app is past it.
    void startFacebook(Instant now);
    /// Access to the account alone was granted: which it is, and nothing else of the app changes.
    WabaId grantAccount();
    /// Facebook hands over `numbers`; the 24 hours of the sync begin. False where the app is live or being set up.
    bool finishFacebook(Instant now, const QStringList &numbers, bool sharesChats);
    /// False where the number was not handed over or nothing waits for one.
    bool confirmNumber(Instant now, const QString &phone, const SetUp &);
    /// Only a live app can be disconnected; onboarding may then begin anew.
    bool disconnect(Instant now);
    /// Each type once per onboarding, within 24 h of Meta's finish; any order.
    Result<RequestId, SyncRefusal> requestSync(Instant now, SyncType);

    AppId id;
    QString name;
    Instant createdAt;
    Instant modifiedAt;
    QString phone; ///< E.164; empty until one is set.
    QString storageRegion = QStringLiteral("FBC");
    bool templateMessaging = false;
    bool disableOptinPrefUrl = false;
    bool isCoexistenceEnabled = false;
    std::optional<Contact> contact;
    QSet<QString> mediaIds; ///< Of media that arrived with the history.
    WabaId waba;
    PhoneNumberId phoneNumberId;
    bool sharesChats = true;
    QStringList selectableNumbers;
    QJsonObject health; ///< What its account info says otherwise than a number in good health.

private:
    Stage m_stage = Stage::Sandbox; ///< Up to GetCertificate, which means "set-up began at m_setUpBegan".
    std::optional<Instant> m_finishedAt;
    int m_onboarding = 0;
    Instant m_setUpBegan;
    SetUp m_setUp;
    QMap<SyncType, RequestId> m_requestedSyncs; ///< Of this onboarding.
};

} // namespace golive::sandbox
