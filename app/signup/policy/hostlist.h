#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace golive::signup {

/// Host names, exact or with everything below them ("*.facebook.com"); an exact one may be held to one folder ("path").
class HostList
{
public:
    HostList() = default;

    /// Reads one list of a rules file ({"hosts":[{"host":..}]}); the error names the first bad entry.
    static Result<HostList, QString> parse(const QByteArray &json, const QString &list = QStringLiteral("hosts"));
    /// A list of resources/rules/signuphosts.json as built in.
    static HostList shipped(const QString &list = QStringLiteral("hosts"));

    /// `host` as QUrl::host(QUrl::FullyEncoded) gives it: lower case, punycode. Says nothing of folders.
    bool contains(const QString &host) const;
    /// The host of this address, and its folder where the host is held to one.
    bool covers(const QUrl &) const;
    bool isEmpty() const { return m_exact.isEmpty() && m_suffixes.isEmpty(); }

private:
    QStringList m_exact;
    QHash<QString, QString> m_folders; ///< Of exact hosts, "/recaptcha/".
    QStringList m_suffixes;            ///< With the leading dot, so that evilfacebook.com does not pass.
};

} // namespace golive::signup
