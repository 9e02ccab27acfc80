#pragma once

#include "partner/gateway/tokenvault.h"
#include "partner/wire/call.h"
#include "partner/wire/partnerclient.h"
#include "ports/partnergateway.h"

#include <QObject>

#include <map>

namespace golive::partner {

/// The partner as the session knows it: turns a call of the domain into typed requests, and their answers into events.
/// It fetches an app's own token when a call needs one, and renews the partner token once where it holds the secret.
class PartnerService final : public QObject, public PartnerGateway
{
    Q_OBJECT
public:
    PartnerService(PartnerClient &client, TokenVault &vault, Clock &clock, QObject *parent = nullptr);

    void perform(const PartnerCall &, Answer) override;
    void abandon(Activity, const AppId &) override;
    bool isSignedIn() const override { return m_vault.hasPartnerToken(); }
    QString signedInAs() const override { return m_vault.hasPartnerToken() ? m_vault.email() : QString(); }
    bool isAppTokenHeld(const AppId &app) const override { return m_vault.hasAppToken(app); }

    /// Signs in silently with what the keychain gave to the vault; `ended` tells whether it worked.
    void signInAgain(std::function<void(bool isSignedIn)> ended);
    /// Drops the app's token where another one can be fetched.
    void doubtAppToken(const AppId &);
    /// Makes sure that the app's token is there; `ready` comes in any case.
    void withAppToken(const AppId &, std::function<void(const std::optional<ApiError> &)> ready);

private:
    struct Run; // one call of the domain each: the exhaustive visit

    /// Sends; on 401 renews the partner token once, where that is possible, and sends again.
    template <ApiRequest R, class F> void send(const R &request, Activity activity, F onAnswer, bool mayRenew = true);
    void watch(const effect::ReadState &, const Answer &);
    void readState(const effect::ReadState &, const Answer &);
    void verify(const effect::Verify &, const Answer &);
    void createSubscription(const effect::CreateSubscription &, const QStringList &modes, Answer);
    void repairSubscription(const effect::RepairSubscription &, bool isWithAccount, Answer);
    void subscribeAccount(const AppId &, const QUrl &, const QString &meta, const Event &whole, Answer);
    event::CallFailed failed(const ApiError &, Activity) const;

    PartnerClient &m_client;
    TokenVault &m_vault;
    Clock &m_clock;
    /// An answer of an abandoned round is nobody's. Several set-ups ask at the same time, each for its own app.
    std::map<std::pair<Activity, AppId>, quint64> m_rounds;
};

} // namespace golive::partner
