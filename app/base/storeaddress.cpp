#include "base/storeaddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr auto scheme = "postgresql"_L1;

bool isOfServer(const QString &text)
{
    return text.startsWith("postgresql:"_L1, Qt::CaseInsensitive) ||
           text.startsWith("postgres:"_L1, Qt::CaseInsensitive);
}

} // namespace

Result<StoreAddress, StoreAddress::Fault> StoreAddress::parse(const QString &text)
{
    if (text.isEmpty())
        return failure(Fault::NotAnAddress);
    if (!isOfServer(text)) {
        // Another scheme is a slip, not a folder of that name.
        if (text.contains("://"_L1))
            return failure(Fault::NotAnAddress);
        return ofFolder(text);
    }
    const QUrl url(text, QUrl::StrictMode);
    const QString database = url.path(QUrl::FullyDecoded).mid(1);
    if (!url.isValid() || url.hasFragment() || database.isEmpty() || database.contains(u'/'))
        return failure(Fault::NotAnAddress);
    const QUrlQuery query(url);
    const auto items = query.queryItems(QUrl::FullyDecoded);
    StoreAddress address;
    for (const auto &[key, value] : items) {
        if (key == "password"_L1)
            return failure(Fault::PasswordInside);
        if (key != "sslrootcert"_L1 || value.isEmpty())
            return failure(Fault::NotKnown);
        address.rootCertificate = value;
    }
    if (url.userInfo(QUrl::FullyEncoded).contains(u':'))
        return failure(Fault::PasswordInside);
    address.host = url.host();
    address.port = url.port(0);
    address.database = database;
    address.user = url.userName(QUrl::FullyDecoded);
    return address;
}

bool StoreAddress::isOnThisComputer() const
{
    // Only what is an address of loopback, or the name that has to be one: "127.example.org" is somebody else.
    static const QRegularExpression loopback(u"^127(\\.\\d{1,3}){3}$"_s);
    return !isServer() || host.isEmpty() || host == "localhost"_L1 || host == "::1"_L1 ||
           loopback.match(host).hasMatch();
}

QString StoreAddress::text() const
{
    if (!isServer())
        return folder;
    QUrl url;
    url.setScheme(scheme);
    url.setHost(host.isEmpty() ? u""_s : host); // one that is null would take the slashes along
    if (port > 0)
        url.setPort(port);
    url.setUserName(user, QUrl::DecodedMode);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    if (!rootCertificate.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"sslrootcert"_s, rootCertificate);
        url.setQuery(query);
    }
    return url.toString(QUrl::FullyEncoded);
}

} // namespace golive
