#include "domain/connect/signedlink.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace golive {

std::optional<qint64> linkMarkOf(const QUrl &link)
{
    if (link.isEmpty())
        return std::nullopt;
    const QByteArray hash = QCryptographicHash::hash(link.toEncoded(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint32>(hash.constData());
}

SignedLink SignedLink::followedBy(const QUrl &fresh, Instant at) const
{
    SignedLink next;
    next.url = fresh;
    next.madeAt = at;
    next.made = made + 1;
    next.earlier = earlier;
    // One that was pasted may be anybody's.
    if (const auto mark = linkMarkOf(url); mark && !isPasted && !earlier.contains(*mark))
        next.earlier << *mark;
    if (next.earlier.size() > allowance)
        next.earlier.removeFirst();
    return next;
}

QList<qint64> SignedLink::marks() const
{
    QList<qint64> all = earlier;
    if (const auto mark = linkMarkOf(url))
        all.prepend(*mark);
    return all;
}

} // namespace golive
