#pragma once

#include <QList>
#include <QSslCertificate>
#include <QStringList>

#include <optional>

namespace golive {

/// Whose certificates are trusted on this computer. On Linux Golive's own calls go by the system's store and the web
/// view by its own roots and the user's NSS database; elsewhere both go by the system's.
struct CertificateStores
{
    QList<QSslCertificate> system;    ///< What Golive's own calls trust.
    QList<QSslCertificate> shipped;   ///< What the system's maker put into it: Mozilla's bundle. Empty: not known here.
    QList<QSslCertificate> added;     ///< What somebody put into the folder for local ones.
    QList<QSslCertificate> webView{}; ///< What the user's NSS database trusts for servers.
    QString unread{};      ///< Why the NSS database could not be read; empty where it could or there is none.
    bool isShared = false; ///< The web view goes by the system's store too.

    /// Where a Linux keeps them.
    struct Places
    {
        QStringList shipped;
        QStringList added;
        QString nssFolder;

        static Places ofThisSystem();
    };
    /// Reads files for some ten milliseconds, and may wait for a disk.
    static CertificateStores read(const Places &);

    /// Trusted by Golive's own calls and not put there by the system's maker.
    QList<QSslCertificate> privateOfSystem() const;
    QList<QSslCertificate> privateOfWebView() const;
    /// Who issued the topmost certificate of a server's chain, where that is nobody of the system's maker's; nothing
    /// where it is, or where that cannot be told.
    /// (The issuer's name, not the certificate's own.)
    std::optional<QString> privateIssuerOf(const QList<QSslCertificate> &chain) const;

    /// Which of these roots signed a certificate of the chain, or stands in it.
    static std::optional<QSslCertificate> signerAmong(const QList<QSslCertificate> &roots,
                                                      const QList<QSslCertificate> &chain);
};

/// "Corp Proxy CA (Corp)": the common name with the organisation, as one line.
QString issuerName(const QSslCertificate &);
QString subjectName(const QSslCertificate &);
/// Each of the first that is none of the others, once.
QList<QSslCertificate> without(const QList<QSslCertificate> &all, const QList<QSslCertificate> &some);

} // namespace golive
