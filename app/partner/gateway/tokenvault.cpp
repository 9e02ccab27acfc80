#include "partner/gateway/tokenvault.h"

#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace golive::partner {

namespace {

QString secretKey(const QString &email)
{
    return u"clientSecret/"_s + email;
}

QString universalKey(const QString &email)
{
    return u"universalToken/"_s + email;
}

QString appKey(const AppId &app)
{
    return u"appToken/"_s + app.value;
}

} // namespace

void TokenVault::write(const QString &key, const Secret &secret)
{
    m_forgotten.remove(key);
    m_store->write(key, secret);
}

void TokenVault::remove(const QString &key)
{
    m_forgotten.insert(key);
    m_store->remove(key);
}

void TokenVault::keepLogin(const QString &email, const Secret &clientSecret, const Secret &token)
{
    m_email = email;
    m_clientSecret = clientSecret;
    m_partnerToken = token;
    m_isUniversal = false;
    m_isSignedOut = false;
    write(secretKey(email), clientSecret);
}

void TokenVault::keepUniversalToken(const QString &email, const Secret &token)
{
    m_email = email;
    m_clientSecret = {};
    m_partnerToken = token;
    m_isUniversal = true;
    m_isSignedOut = false;
    write(universalKey(email), token);
}

void TokenVault::keepAppToken(const AppId &app, const Secret &token)
{
    m_appTokens.insert(app, token);
    m_dropped.remove(app);
    write(appKey(app), token);
}

void TokenVault::signOut()
{
    remove(secretKey(m_email));
    remove(universalKey(m_email));
    m_email.clear();
    m_clientSecret = {};
    m_partnerToken = {};
    m_isUniversal = false;
    m_isSignedOut = true;
}

void TokenVault::dropAppToken(const AppId &app, bool isForGood)
{
    m_dropped.insert(app);
    remove(appKey(app));
    if (isForGood)
        m_appTokens.remove(app);
}

TokenVault::Candidate TokenVault::tryPartnerToken(const Secret &token)
{
    return {std::exchange(m_partnerToken, token), {}};
}

TokenVault::Candidate TokenVault::tryAppToken(const AppId &app, const Secret &token)
{
    Candidate before{{}, m_appTokens.value(app)};
    m_appTokens.insert(app, token);
    return before;
}

void TokenVault::putBack(const Candidate &before, const AppId &app)
{
    if (app.isEmpty())
        m_partnerToken = before.partnerToken;
    else if (before.appToken.isEmpty())
        m_appTokens.remove(app);
    else
        m_appTokens.insert(app, before.appToken);
}

void TokenVault::keepIn(SecretStore &store)
{
    m_store = &store;
    // What was forgotten while it was locked leaves it now.
    for (const QString &key : std::as_const(m_forgotten))
        m_store->remove(key);
    // Somebody may have signed in before the keychain answered.
    if (!m_clientSecret.isEmpty())
        write(secretKey(m_email), m_clientSecret);
    if (m_isUniversal && !m_partnerToken.isEmpty())
        write(universalKey(m_email), m_partnerToken);
    for (auto token = m_appTokens.cbegin(); token != m_appTokens.cend(); ++token) {
        if (!m_dropped.contains(token.key()))
            write(appKey(token.key()), token.value());
    }
}

void TokenVault::restore(const QString &email, const QList<AppId> &apps, QObject *context,
                         std::function<void()> restored)
{
    const auto left = std::make_shared<qsizetype>(apps.size() + 2);
    const auto one = [left, restored = std::move(restored)] {
        if (--*left == 0)
            restored();
    };
    m_store->read(secretKey(email), context, [this, email, one](const std::optional<Secret> &secret) {
        // Whoever has signed in meanwhile stays signed in; whoever has signed out, out.
        if (secret && m_email.isEmpty() && !m_isSignedOut) {
            m_email = email;
            m_clientSecret = *secret;
        }
        one();
    });
    m_store->read(universalKey(email), context, [this, email, one](const std::optional<Secret> &token) {
        if (token && m_email.isEmpty() && !m_isSignedOut) {
            m_email = email;
            m_partnerToken = *token;
            m_isUniversal = true;
        }
        one();
    });
    for (const AppId &app : apps) {
        m_store->read(
            appKey(app), context,
            [this, app, one, wasDropped = m_forgotten.contains(appKey(app))](const std::optional<Secret> &token) {
                // Dropped since it was asked for: the answer is old. Dropped before: a service's file may still be
                // there.
                const bool isOld = !wasDropped && m_forgotten.contains(appKey(app));
                if (token && !m_appTokens.contains(app) && !isOld)
                    m_appTokens.insert(app, *token);
                one();
            });
    }
}

} // namespace golive::partner
