#include "signup/hostlist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPlainHost(const QString &host)
{
    // A bare "com" would admit half the internet.
    return host.contains(u'.') && !host.startsWith(u'.') && !host.endsWith(u'.') &&
           QUrl::fromAce(host.toLatin1()) == host && host == host.toLower();
}

} // namespace

Result<HostList, QString> HostList::parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue hosts = document.object().value("hosts"_L1);
    if (!hosts.isArray())
        return failure(u"no list of hosts"_s);
    HostList list;
    const QJsonArray entries = hosts.toArray();
    for (const QJsonValue &entry : entries) {
        const QString pattern = entry.toObject().value("host"_L1).toString();
        const bool isSuffix = pattern.startsWith("*."_L1);
        const QString host = isSuffix ? pattern.mid(2) : pattern;
        if (!isPlainHost(host))
            return failure(u"not a host: "_s + pattern);
        if (isSuffix)
            list.m_suffixes.append(u'.' + host);
        else
            list.m_exact.append(host);
    }
    return list;
}

HostList HostList::shipped()
{
    QFile file(u":/rules/signuphosts.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parse(file.readAll()).value_or(HostList());
}

bool HostList::contains(const QString &host) const
{
    if (m_exact.contains(host))
        return true;
    for (const QString &suffix : m_suffixes) {
        if (host.size() > suffix.size() && host.endsWith(suffix))
            return true;
    }
    return false;
}

} // namespace golive::signup
