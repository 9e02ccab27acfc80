#include "doctor/nssstore.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

// A column is a PKCS #11 attribute (security/nss/lib/util/pkcs11t.h, pkcs11n.h): a0 class, a11 the certificate, a81 its
// issuer, a82 its serial number, ace536358 the trust as an issuer of servers' certificates. An object of trust (class
// CKO_NSS_TRUST) says CKT_NSS_TRUSTED_DELEGATOR of the certificate with its issuer and number.
constexpr auto trustedOnes = "SELECT c.a11 FROM nssPublic c JOIN nssPublic t ON t.a81 = c.a81 AND t.a82 = c.a82 "
                             "WHERE c.a0 = X'00000001' AND t.a0 = X'CE534353' AND t.ace536358 = X'CE534352'";

Result<QList<QSslCertificate>, QString> readFrom(const QString &file, const QString &connection)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(file);
    // A browser may hold it for a moment.
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=500"_s);
    if (!database.open())
        return failure(database.lastError().text());
    QSqlQuery query(database);
    if (!query.exec(QString::fromLatin1(trustedOnes)))
        return failure(query.lastError().text());
    QList<QSslCertificate> out;
    while (query.next())
        out << QSslCertificate::fromData(query.value(0).toByteArray(), QSsl::Der);
    return out;
}

} // namespace

Result<QList<QSslCertificate>, QString> readNssStore(const QString &folder)
{
    const QString file = folder + u"/cert9.db"_s;
    if (!QFileInfo::exists(file))
        return QList<QSslCertificate>();
    const QString connection = u"nss-"_s + QUuid::createUuid().toString();
    auto out = readFrom(file, connection);
    QSqlDatabase::removeDatabase(connection);
    return out;
}

} // namespace golive
