#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "sandbox/world/statereader.h"

#include <QHash>

#include <optional>

namespace golive::sandbox {

/// The one partner account of practice, and every token it was given. Lifetimes as in partner-api.md 0.
class Credentials
{
public:
    struct Holder
    {
        enum class Kind { PartnerToken, AppToken, UniversalToken };
        Kind kind = Kind::PartnerToken;
        AppId app; ///< Of an app token.
    };
    struct AppToken
    {
        QString token;
        Instant createdAt;
    };
    struct UniversalToken
    {
        QString id, name, token;
        Instant expiresAt;
    };
    enum class MintRefusal { NameMissing, NameTaken, BadExpiry, TooMany };

    Credentials();
    QJsonObject toState() const;
    static Credentials fromState(const StateReader &);

    const QString &email() const { return m_email; }
    const QString &secret() const { return m_secret; }
    int partnerId() const { return 500123; }

    QString newPartnerToken(Instant now);
    /// The app's token; made on first use, then always the same.
    AppToken appToken(const AppId &, Instant now);
    Result<UniversalToken, MintRefusal> mint(const QString &name, std::optional<Instant> expiry, Instant now);
    /// By id, name or the token itself; false where there is none.
    bool revoke(const QString &field, const QString &value);
    /// Whose token this is; nothing where unknown, revoked or expired.
    std::optional<Holder> holder(const QString &token, Instant now) const;

private:
    QString m_email = QStringLiteral("partner@golive.example");
    QString m_secret;
    QHash<QString, Instant> m_partnerTokens; ///< With the end of each.
    QHash<AppId, AppToken> m_appTokens;
    QList<UniversalToken> m_universalTokens;
};

} // namespace golive::sandbox
