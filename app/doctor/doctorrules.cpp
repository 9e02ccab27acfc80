#include "doctor/doctorrules.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isFine(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisComputer(url.host()));
}

bool isBelow(const QString &host, const QStringList &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(), [&host](const QString &pattern) {
        return pattern == host || (pattern.startsWith("*."_L1) && host.endsWith(QStringView(pattern).mid(1)));
    });
}

constexpr qint64 mebibyte = 1024 * 1024;

} // namespace

DoctorRules DoctorRules::shipped()
{
    QFile file(u":/rules/doctorhosts.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parse(file.readAll()).value_or(DoctorRules());
}

Result<DoctorRules, QString> DoctorRules::parse(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue hosts = object["hosts"_L1];
    if (!hosts.isArray())
        return failure(u"no list of hosts"_s);
    DoctorRules rules;
    const QJsonArray entries = hosts.toArray();
    for (const QJsonValue &entry : entries) {
        DoctorHost host;
        host.url = QUrl(entry["url"_L1].toString(), QUrl::StrictMode);
        if (!isFine(host.url))
            return failure(u"not an address to try: "_s + entry["url"_L1].toString());
        host.isNeeded = entry["needed"_L1].toBool(true);
        const QJsonArray covers = entry["covers"_L1].toArray();
        for (const QJsonValue &pattern : covers)
            host.covers << pattern.toString();
        rules.hosts << host;
    }
    const QJsonValue thresholds = object["thresholds"_L1];
    rules.diskLow = thresholds["diskLowMiB"_L1].toInteger(256) * mebibyte;
    rules.diskFull = thresholds["diskFullMiB"_L1].toInteger(16) * mebibyte;
    rules.clockFarOff = std::chrono::seconds(thresholds["clockFarOffSeconds"_L1].toInteger(86400));
    return rules;
}

DoctorRules DoctorRules::with(const QUrl &partner) const
{
    DoctorRules out = *this;
    const auto isIt = [&partner](const DoctorHost &one) {
        return one.url.host() == partner.host() && one.url.port() == partner.port();
    };
    out.hosts.erase(std::remove_if(out.hosts.begin(), out.hosts.end(), isIt), out.hosts.end());
    // Its own paths mean something to it, the doctor only knocks.
    QUrl door = partner;
    door.setPath({});
    out.hosts.prepend({door, true});
    return out;
}

QStringList DoctorRules::hostsToOpen() const
{
    QStringList patterns;
    for (const DoctorHost &host : hosts)
        patterns << host.covers;
    QStringList out;
    for (const DoctorHost &host : hosts) {
        if (!isBelow(host.name(), patterns))
            out << host.name();
    }
    out << patterns;
    out.removeDuplicates();
    return out;
}

} // namespace golive
