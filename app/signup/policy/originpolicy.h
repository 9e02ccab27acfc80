#pragma once

#include <QString>

namespace golive::signup {

/// Says whose window messages are listened to: Meta's pages, or in practice exactly one loopback origin.
/// Meta's own sample compares the end of the text, which evilfacebook.com passes too; here the parsed host decides.
class OriginPolicy
{
public:
    /// Live: https and facebook.com or a host below it.
    OriginPolicy() = default;
    /// Practice: this http loopback origin ("http://127.0.0.1:8082") and no other, Meta's included. An origin that is
    /// not on loopback trusts nobody.
    static OriginPolicy practice(const QString &origin);

    /// `origin` as a browser writes it: scheme, host, port where not the default one, nothing else.
    bool isTrusted(const QString &origin) const;

private:
    bool m_isPractice = false;
    QString m_practiceOrigin;
};

} // namespace golive::signup
