#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace golive::signup {

/// Host names, exact or with everything below them ("*.facebook.com").
class HostList
{
public:
    HostList() = default;

    /// Reads a rules file ({"hosts":[{"host":..}]}); the error names the first bad entry.
    static Result<HostList, QString> parse(const QByteArray &json);
    /// resources/rules/signuphosts.json as built in.
    static HostList shipped();

    /// `host` as QUrl::host(QUrl::FullyEncoded) gives it: lower case, punycode.
    bool contains(const QString &host) const;
    bool isEmpty() const { return m_exact.isEmpty() && m_suffixes.isEmpty(); }

private:
    QStringList m_exact;
    QStringList m_suffixes; ///< With the leading dot, so that evilfacebook.com does not pass.
};

} // namespace golive::signup
