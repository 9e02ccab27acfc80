#include "sandbox/api/credentials.h"

#include "sandbox/world/practiceids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

/// Looks like a JWT, so that a client can read `exp`; the signature is noise, as the token is looked up, not verified.
QString jwt(const QString &algorithm, QJsonObject claims, Instant expiresAt)
{
    const auto part = [](const QJsonObject &object) {
        return QString::fromLatin1(QJsonDocument(object)
                                       .toJson(QJsonDocument::Compact)
                                       .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    claims["exp"_L1] = toEpochMs(expiresAt) / 1000;
    claims["jti"_L1] = randomUuid();
    return part({{u"alg"_s, algorithm}, {u"typ"_s, u"JWT"_s}}) + u'.' + part(claims) + u'.' + randomHex(43);
}

} // namespace

Credentials::Credentials() : m_secret(u"practice-"_s + randomHex(24)) {}

QString Credentials::newPartnerToken(Instant now)
{
    const Instant end = now + 24h;
    const QString token = jwt(u"HS256"_s, {{u"iss"_s, u"auth0"_s}, {u"sub"_s, QString::number(partnerId())}}, end);
    m_partnerTokens.removeIf([now](auto known) { return *known <= now; });
    m_partnerTokens.insert(token, end);
    return token;
}

Credentials::AppToken Credentials::appToken(const AppId &app, Instant now)
{
    const auto known = m_appTokens.constFind(app);
    if (known != m_appTokens.cend())
        return *known;
    const AppToken token{u"sk_"_s + randomHex(32), now};
    m_appTokens.insert(app, token);
    return token;
}

Result<Credentials::UniversalToken, Credentials::MintRefusal>
Credentials::mint(const QString &name, std::optional<Instant> expiry, Instant now)
{
    if (name.isEmpty())
        return failure(MintRefusal::NameMissing);
    const Instant end = expiry.value_or(now + 60 * 24h);
    if (end < now + 60s || end > now + 60 * 24h)
        return failure(MintRefusal::BadExpiry);
    m_universalTokens.removeIf([now](const UniversalToken &token) { return token.expiresAt <= now; });
    if (std::any_of(m_universalTokens.cbegin(), m_universalTokens.cend(),
                    [&name](const UniversalToken &token) { return token.name == name; }))
        return failure(MintRefusal::NameTaken);
    if (m_universalTokens.size() >= 3)
        return failure(MintRefusal::TooMany);
    const UniversalToken token{randomUuid(), name, jwt(u"RS256"_s, {{u"partnerId"_s, partnerId()}}, end), end};
    m_universalTokens.append(token);
    return token;
}

bool Credentials::revoke(const QString &field, const QString &value)
{
    return m_universalTokens.removeIf([&](const UniversalToken &token) {
        return value == (field == "id"_L1 ? token.id : field == "name"_L1 ? token.name : token.token);
    }) > 0;
}

std::optional<Credentials::Holder> Credentials::holder(const QString &token, Instant now) const
{
    if (token.isEmpty())
        return std::nullopt;
    const auto partner = m_partnerTokens.constFind(token);
    if (partner != m_partnerTokens.cend())
        return *partner > now ? std::optional(Holder{Holder::Kind::PartnerToken, {}}) : std::nullopt;
    for (auto app = m_appTokens.cbegin(); app != m_appTokens.cend(); ++app) {
        if (app->token == token)
            return Holder{Holder::Kind::AppToken, app.key()};
    }
    for (const UniversalToken &universal : m_universalTokens) {
        if (universal.token == token && universal.expiresAt > now)
            return Holder{Holder::Kind::UniversalToken, {}};
    }
    return std::nullopt;
}

QJsonObject Credentials::toState() const
{
    QJsonObject partnerTokens, appTokens;
    for (auto token = m_partnerTokens.cbegin(); token != m_partnerTokens.cend(); ++token)
        partnerTokens[token.key()] = QJsonObject{{u"expiresAt"_s, toEpochMs(*token)}};
    for (auto app = m_appTokens.cbegin(); app != m_appTokens.cend(); ++app) {
        appTokens[app.key().value] = QJsonObject{{u"token"_s, app->token}, {u"createdAt"_s, toEpochMs(app->createdAt)}};
    }
    QJsonArray universalTokens;
    for (const UniversalToken &token : m_universalTokens) {
        universalTokens.append(QJsonObject{{u"id"_s, token.id},
                                           {u"name"_s, token.name},
                                           {u"token"_s, token.token},
                                           {u"expiresAt"_s, toEpochMs(token.expiresAt)}});
    }
    return {{u"email"_s, m_email},
            {u"secret"_s, m_secret},
            {u"partnerTokens"_s, partnerTokens},
            {u"appTokens"_s, appTokens},
            {u"universalTokens"_s, universalTokens}};
}

Credentials Credentials::fromState(const StateReader &state)
{
    Credentials kept;
    kept.m_email = state.text("email"_L1);
    kept.m_secret = state.text("secret"_L1);
    if (kept.m_email.isEmpty() || kept.m_secret.isEmpty())
        state.spoil();
    for (const auto &[token, row] : state.rows("partnerTokens"_L1))
        kept.m_partnerTokens.insert(token, row.instant("expiresAt"_L1));
    for (const auto &[app, row] : state.rows("appTokens"_L1))
        kept.m_appTokens.insert(AppId{app}, {row.text("token"_L1), row.instant("createdAt"_L1)});
    for (const StateReader &token : state.parts("universalTokens"_L1)) {
        kept.m_universalTokens.append(
            {token.text("id"_L1), token.text("name"_L1), token.text("token"_L1), token.instant("expiresAt"_L1)});
    }
    return kept;
}

} // namespace golive::sandbox
