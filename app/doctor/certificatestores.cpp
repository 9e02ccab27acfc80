#include "doctor/certificatestores.h"

#include "base/plaintext.h"
#include "doctor/nssstore.h"

#include <QDir>
#include <QDirIterator>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr qsizetype mostOfName = 120;

QString named(const QStringList &common, const QStringList &organisation)
{
    const QString name = common.value(0);
    const QString group = organisation.value(0);
    if (name.isEmpty() || group.isEmpty() || name == group)
        return plainLine(name.isEmpty() ? group : name, mostOfName);
    return plainLine(name + u" ("_s + group + u')', mostOfName);
}

QList<QSslCertificate> certificatesIn(const QStringList &folders)
{
    QList<QSslCertificate> out;
    for (const QString &folder : folders) {
        QDirIterator files(folder, {u"*.crt"_s, u"*.pem"_s, u"*.cer"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            QList<QSslCertificate> found = QSslCertificate::fromPath(file, QSsl::Pem);
            if (found.isEmpty())
                found = QSslCertificate::fromPath(file, QSsl::Der);
            out << found;
        }
    }
    return out;
}

/// The same distinguished name, spelled alike.
bool isNamedAlike(const QSslCertificate &below, const QSslCertificate &above)
{
    const QList<QByteArray> attributes = below.issuerInfoAttributes();
    if (attributes.isEmpty() || attributes.size() != above.subjectInfoAttributes().size())
        return false;
    return std::all_of(attributes.begin(), attributes.end(), [&](const QByteArray &attribute) {
        return below.issuerInfo(attribute) == above.subjectInfo(attribute);
    });
}

} // namespace

QList<QSslCertificate> without(const QList<QSslCertificate> &all, const QList<QSslCertificate> &some)
{
    QList<QSslCertificate> out;
    std::copy_if(all.begin(), all.end(), std::back_inserter(out),
                 [&](const QSslCertificate &one) { return !some.contains(one) && !out.contains(one); });
    return out;
}

CertificateStores::Places CertificateStores::Places::ofThisSystem()
{
    const QString home = QDir::homePath() + u"/.pki/nssdb"_s;
    // Newer engines look there where the old folder is not.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pki/nssdb"_s;
    return {{u"/usr/share/ca-certificates/mozilla"_s},
            {u"/usr/local/share/ca-certificates"_s, u"/etc/pki/ca-trust/source/anchors"_s,
             u"/usr/share/pki/ca-trust-source/anchors"_s, u"/etc/ca-certificates/trust-source/anchors"_s},
            QDir(home).exists() || !QDir(data).exists() ? home : data};
}

CertificateStores CertificateStores::read(const Places &places)
{
    CertificateStores stores;
    stores.system = QSslConfiguration::systemCaCertificates();
    stores.isShared = QSysInfo::kernelType() != "linux"_L1;
    if (stores.isShared)
        return stores;
    stores.shipped = certificatesIn(places.shipped);
    stores.added = certificatesIn(places.added);
    if (auto trusted = readNssStore(places.nssFolder))
        stores.webView = *trusted;
    else
        stores.unread = trusted.error();
    return stores;
}

QList<QSslCertificate> CertificateStores::privateOfSystem() const
{
    if (!shipped.isEmpty())
        return without(system, shipped);
    // Without the maker's own bundle, what lies in the folder for local ones and is trusted.
    return without(added, without(added, system));
}

QList<QSslCertificate> CertificateStores::privateOfWebView() const
{
    return without(webView, shipped);
}

std::optional<QString> CertificateStores::privateIssuerOf(const QList<QSslCertificate> &chain) const
{
    if (chain.isEmpty())
        return {};
    const bool isPrivate = shipped.isEmpty() ? signerAmong(privateOfSystem() + webView, chain).has_value()
                                             : !signerAmong(shipped, chain).has_value();
    return isPrivate ? std::optional(issuerName(chain.constLast())) : std::nullopt;
}

std::optional<QSslCertificate> CertificateStores::signerAmong(const QList<QSslCertificate> &roots,
                                                              const QList<QSslCertificate> &chain)
{
    // Any of the chain: servers often send a root of today signed by one of yesterday on top.
    for (const QSslCertificate &one : chain) {
        const auto root = std::find_if(roots.begin(), roots.end(), [&one](const QSslCertificate &above) {
            return one == above || isNamedAlike(one, above);
        });
        if (root != roots.end())
            return *root;
    }
    return {};
}

QString issuerName(const QSslCertificate &certificate)
{
    return named(certificate.issuerInfo(QSslCertificate::CommonName),
                 certificate.issuerInfo(QSslCertificate::Organization));
}

QString subjectName(const QSslCertificate &certificate)
{
    return named(certificate.subjectInfo(QSslCertificate::CommonName),
                 certificate.subjectInfo(QSslCertificate::Organization));
}

} // namespace golive
