#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace golive::testing {

/// Signs certificates for servers, as an organisation does that nobody else trusts. With the program openssl.
class CertificateAuthority
{
public:
    struct Certificate
    {
        QByteArray key;
        QByteArray text; ///< Both as PEM.
    };

    explicit CertificateAuthority(const QString &name);

    bool isReady() const { return m_isReady; }
    /// Whom to trust, as PEM.
    QString file() const { return m_dir.filePath(QStringLiteral("ca.crt")); }
    /// For so many days from now; below zero it has run out that long ago. Empty where it could not be made.
    Certificate sign(const QString &host, int days = 2) const;

private:
    bool run(const QStringList &arguments) const;

    QTemporaryDir m_dir;
    bool m_isReady = false;
};

} // namespace golive::testing
