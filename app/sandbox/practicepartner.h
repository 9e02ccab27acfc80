#pragma once

#include "sandbox/world/disconnection.h"
#include "sandbox/world/partnerstate.h"
#include "sandbox/world/signupworld.h"
#include "sandbox/world/syncjournal.h"

#include <QObject>

#include <memory>
#include <vector>

namespace golive::sandbox {

/// All that the practice partner knows. Talks to nobody: signals say what events are due for.
class PracticePartner final : public QObject, public SignUpWorld
{
    Q_OBJECT
public:
    PracticePartner(const Clock &, const Scenario &);
    PartnerState state() const;
    /// Instead of the apps it began with. Pointers to those are void.
    void resume(const PartnerState &);

    const Scenario &scenario() const { return m_scenario; }
    Credentials &credentials() { return m_credentials; }
    LinkBook &links() { return m_links; }
    SubscriptionBook &subscriptions() { return m_subscriptions; }

    std::vector<PracticeApp *> apps();
    PracticeApp *app(const AppId &) const; ///< Null where unknown. Apps are never removed.
    bool isNameTaken(const QString &) const;
    PracticeApp &createApp(const QString &name);
    Result<RequestId, PracticeApp::SyncRefusal> requestSync(PracticeApp &, SyncType);
    const SyncJournal &syncJournal() const { return m_syncJournal; }

    /// Facebook's part without a link, as the control API needs it, so long ago. The numbers handed over follow the
    /// scenario.
    bool finishFacebook(PracticeApp &, const Finish &, milliseconds ago = {});
    bool confirmNumber(PracticeApp &, const QString &phone, bool fails = false);
    /// False where the app is not live.
    bool disconnect(PracticeApp &, const Disconnection &);

    Instant now() const override { return m_clock.now(); }
    Link link(const QString &linkId) const override;
    void facebookStarted(const QString &linkId) override;
    WabaId facebookFinished(const QString &linkId, const Finish &) override;
    bool numberConfirmed(const QString &linkId, const QString &phone) override;
    std::optional<ConnectedPhone> connectedPhone(const AppId &) const override;
    void disconnectedOnPhone(const AppId &) override;
    void messageSentFromPhone(const AppId &, const QString &text) override;

Q_SIGNALS:
    void goLiveIsDue(const golive::AppId &app, golive::Instant at);
    void syncAccepted(const golive::AppId &app, golive::sandbox::SyncType type);
    void appDisconnected(const golive::AppId &app, const golive::sandbox::Disconnection &how);
    void phoneSentMessage(const golive::AppId &app, const QString &text);

private:
    PracticeApp &add(const QString &name, Instant createdAt);
    PracticeApp &addLive(const QString &name, const QString &phone, Instant finishedAt);
    void seed();
    PracticeApp *appOf(const QString &linkId, bool evenExpired) const;

    const Clock &m_clock;
    Scenario m_scenario;
    Credentials m_credentials;
    LinkBook m_links;
    SubscriptionBook m_subscriptions;
    SyncJournal m_syncJournal;
    std::vector<std::unique_ptr<PracticeApp>> m_apps;
};

} // namespace golive::sandbox
