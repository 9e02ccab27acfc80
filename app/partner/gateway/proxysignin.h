#pragma once

#include "ports/secretstore.h"

#include <QAuthenticator>
#include <QHash>
#include <QObject>
#include <QSet>

namespace golive::partner {

/// Signs in to proxies that want it (407), for the API and the web view alike. What was given once is kept in the
/// keychain, by the proxy's host (Qt's web engine names no port); a person is asked once for each host.
class ProxySignIn final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The keychain, or what stands in for it, once that is known; again, where a locked one has opened.
    void keepIn(SecretStore &store);

    /// Fills in what is known. Left untouched where nothing is, or where just that was refused: then the call fails,
    /// and the sign-in is looked for.
    void fill(const QString &host, QAuthenticator *authenticator);
    /// A try came through the proxy: what was filled in is right.
    void proven();
    /// What a person typed.
    void give(const QString &host, const QString &user, const Secret &password);
    /// Somebody wants to be asked again: at the next 407.
    void askAgain() { m_asked.clear(); }

    /// As it is kept: the name in the first line, the password in the second.
    static QString key(const QString &host);

Q_SIGNALS:
    /// Nothing is known for this proxy, or what was known is refused. From the event loop.
    void wanted(const QString &host, bool wasRefused);
    /// A sign-in is known now: what failed may be tried again. From the event loop.
    void found();

private:
    struct Known
    {
        QString user;
        Secret password;
        int unproven = 0; ///< How often it was filled in since a try came through.
    };
    void lookFor(const QString &host);
    void ask(const QString &host);

    SecretStore *m_store = nullptr;
    QHash<QString, Known> m_known;
    QSet<QString> m_missing; ///< Wanted, and not known yet.
    QSet<QString> m_refused;
    QSet<QString> m_asked;
};

} // namespace golive::partner
