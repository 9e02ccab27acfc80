#include "signup/policy/hostlist.h"

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

Result<HostList, QString> HostList::parse(const QByteArray &json, const QString &name)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue hosts = document.object().value(name);
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
        const QString folder = entry.toObject().value("path"_L1).toString();
        const bool isFolder = !isSuffix && folder.startsWith(u'/') && folder.endsWith(u'/') && !folder.contains(u'.');
        if (!folder.isEmpty() && !isFolder)
            return failure(u"not a folder: "_s + folder);
        if (isFolder)
            list.m_folders.insert(host, folder);
        if (isSuffix)
            list.m_suffixes.append(u'.' + host);
        else
            list.m_exact.append(host);
    }
    return list;
}

HostList HostList::shipped(const QString &list)
{
    QFile file(u":/rules/signuphosts.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parse(file.readAll(), list).value_or(HostList());
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

bool HostList::covers(const QUrl &url) const
{
    const QString host = url.host(QUrl::FullyEncoded);
    const auto folder = m_folders.constFind(host);
    if (folder == m_folders.cend())
        return contains(host);
    // "%2e%2e" is ".." for QUrl, and for servers: no way leads out of the folder.
    const QString path = url.path(QUrl::FullyEncoded);
    return path.startsWith(*folder) && !path.contains("/."_L1);
}

} // namespace golive::signup
