#pragma once

#include "partner/wire/tokensource.h"
#include "ports/secretstore.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace golive::partner {

/// The tokens of this run, and their copies in the keychain. The client secret is kept so that a partner token, which
/// lives 24 hours, can be renewed without asking; a universal token cannot be renewed.
class TokenVault final : public TokenSource
{
public:
    explicit TokenVault(SecretStore &store) : m_store(&store) {}
    /// Once the keychain has answered: from now on it keeps what is kept.
    void keepIn(SecretStore &store);

    Secret partnerToken() const override { return m_partnerToken; }
    Secret appToken(const AppId &app) const override { return m_appTokens.value(app); }
    bool hasPartnerToken() const { return !m_partnerToken.isEmpty(); }
    bool hasAppToken(const AppId &app) const { return !m_appTokens.value(app).isEmpty(); }
    QString email() const { return m_email; }
    const Secret &clientSecret() const { return m_clientSecret; }

    void keepLogin(const QString &email, const Secret &clientSecret, const Secret &token);
    void keepUniversalToken(const QString &email, const Secret &token);
    void keepAppToken(const AppId &, const Secret &token);
    /// Forgets the partner's secret and token, here and in the keychain. Apps keep their own tokens.
    void signOut();
    /// The app's token is needed no longer between runs: it leaves the keychain, and this run where `isForGood`.
    void dropAppToken(const AppId &, bool isForGood);
    void forgetPartnerToken() { m_partnerToken = {}; }
    void forgetAppToken(const AppId &app) { m_appTokens.remove(app); }

    /// Held for the call that proves it; kept in the keychain only then. What stood there before comes back if not.
    struct Candidate
    {
        Secret partnerToken;
        Secret appToken;
    };
    Candidate tryPartnerToken(const Secret &token);
    Candidate tryAppToken(const AppId &, const Secret &token);
    void putBack(const Candidate &, const AppId &);

    /// Takes what the keychain has for this person and these apps, then calls back. A client secret is not a token yet:
    /// the caller signs in with it.
    void restore(const QString &email, const QList<AppId> &apps, QObject *context, std::function<void()> restored);

private:
    void write(const QString &key, const Secret &);
    void remove(const QString &key);

    bool m_isUniversal = false; ///< The partner token is a universal one: it is what is kept.
    SecretStore *m_store;
    QString m_email;
    Secret m_clientSecret;
    Secret m_partnerToken;
    QHash<AppId, Secret> m_appTokens;
    QSet<AppId> m_dropped;      ///< Held for this run only.
    QSet<QString> m_forgotten;  ///< Keys that no store may hold, the one that is still to come included.
    bool m_isSignedOut = false; ///< By the person: what the keychain still answers does not sign in again.
};

} // namespace golive::partner
