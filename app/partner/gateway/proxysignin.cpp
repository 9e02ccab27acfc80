#include "partner/gateway/proxysignin.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::partner {

namespace {

/// A few calls may be on their way at once; many networks lock an account after a few wrong passwords.
constexpr int mostUnproven = 4;

} // namespace

QString ProxySignIn::key(const QString &host)
{
    return u"proxySignIn/"_s + host;
}

void ProxySignIn::keepIn(SecretStore &store)
{
    m_store = &store;
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known)
        store.write(key(known.key()), Secret(known->user + u'\n' + known->password.reveal()));
    const QSet<QString> missing = m_missing;
    for (const QString &host : missing)
        lookFor(host);
}

void ProxySignIn::fill(const QString &host, QAuthenticator *authenticator)
{
    const auto known = m_known.find(host);
    if (known != m_known.end()) {
        // Qt asks anew for each connection, and goes on for ever: that the last one was refused it does not say.
        const bool isRefused =
            known->unproven >= mostUnproven ||
            (authenticator->user() == known->user && authenticator->password() == known->password.reveal());
        if (!isRefused) {
            ++known->unproven;
            authenticator->setUser(known->user);
            authenticator->setPassword(known->password.reveal());
            return;
        }
        m_known.erase(known);
        m_refused.insert(host);
        m_asked.remove(host);
        if (m_store)
            m_store->remove(key(host));
    }
    lookFor(host);
}

void ProxySignIn::proven()
{
    for (Known &known : m_known)
        known.unproven = 0;
}

void ProxySignIn::give(const QString &host, const QString &user, const Secret &password)
{
    m_known.insert(host, {user, password});
    m_missing.remove(host);
    m_refused.remove(host);
    if (m_store)
        m_store->write(key(host), Secret(user + u'\n' + password.reveal()));
    QMetaObject::invokeMethod(this, &ProxySignIn::found, Qt::QueuedConnection);
}

void ProxySignIn::lookFor(const QString &host)
{
    m_missing.insert(host);
    if (!m_store)
        return; // keepIn() comes back to it
    if (m_refused.contains(host))
        return ask(host);
    m_store->read(key(host), this, [this, host](const std::optional<Secret> &kept) {
        if (m_known.contains(host))
            return; // typed meanwhile
        const QString text = kept ? kept->reveal() : QString();
        const qsizetype end = text.indexOf(u'\n');
        if (end <= 0)
            return ask(host);
        m_known.insert(host, {text.left(end).trimmed(), Secret(text.mid(end + 1))});
        m_missing.remove(host);
        QMetaObject::invokeMethod(this, &ProxySignIn::found, Qt::QueuedConnection);
    });
}

void ProxySignIn::ask(const QString &host)
{
    if (m_asked.contains(host))
        return;
    m_asked.insert(host);
    // Not from inside the network stack, which waits for fill() to come back.
    QMetaObject::invokeMethod(
        this, [this, host] { Q_EMIT wanted(host, m_refused.contains(host)); }, Qt::QueuedConnection);
}

} // namespace golive::partner

#include "moc_proxysignin.cpp"
