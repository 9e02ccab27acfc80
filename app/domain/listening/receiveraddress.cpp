#include "domain/listening/receiveraddress.h"

namespace golive {

namespace {

QString withoutSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// Where the shared part begins in a path that ends in it, perhaps with an app's id behind; -1 where it does not.
qsizetype sharedPartOf(const QString &path, const QString &shared)
{
    if (shared.isEmpty())
        return -1;
    if (path.endsWith(shared))
        return path.size() - shared.size();
    const qsizetype at = path.lastIndexOf(shared + u'/');
    return at >= 0 && path.indexOf(u'/', at + shared.size() + 1) < 0 ? at : -1;
}

} // namespace

QUrl receiverAddress(const ReceiverView &receiver, const QUrl &publicUrl)
{
    const QString own = receiver.localUrl.path();
    QString path = withoutSlash(publicUrl.path());
    if (own.isEmpty() || path.endsWith(own))
        return publicUrl;
    if (const qsizetype at = sharedPartOf(path, receiver.sharedPath); at >= 0)
        path.truncate(at);
    QUrl url = publicUrl;
    url.setPath(path + own);
    return url;
}

ReceiverAddress receiverAddressKind(const ReceiverView &receiver, const QUrl &url)
{
    const QString own = receiver.localUrl.path();
    const QString path = withoutSlash(url.path());
    if (own.size() > 1 && path.endsWith(own))
        return ReceiverAddress::Own;
    if (sharedPartOf(path, receiver.sharedPath) >= 0)
        return ReceiverAddress::Shared;
    // As it was typed before apps had addresses of their own.
    return !receiver.publicUrl.path().isEmpty() && url == receiver.publicUrl ? ReceiverAddress::Shared
                                                                             : ReceiverAddress::None;
}

} // namespace golive
