#pragma once

#include "base/iddigest.h"
#include "ports/guardbook.h"

#include <QHash>
#include <QList>

namespace golive {

/// Who guards what, as it was read last. There may be a hundred thousand, and so each guard is kept once, and of each
/// set-up no more than the digest of its id.
class KnownLeases
{
public:
    struct Guard
    {
        QString name;
        int count = 0;    ///< Of what it has.
        Instant seenAt{}; ///< The newest of what its leases say; its own sign of life may be newer.
    };
    /// None where nobody guards it. Valid until a lease is put.
    const Guard *guardOf(QByteArrayView setup) const;
    const Guard *guardOf(const SetupId &setup) const { return guardOf(setup.value.toUtf8()); }
    /// Empty where nobody does.
    QString nameOf(QByteArrayView setup) const;
    QString nameOf(const SetupId &setup) const { return nameOf(setup.value.toUtf8()); }
    bool isBy(QByteArrayView setup, const QString &guard) const;

    int countOf(const QString &guard) const;

    void put(const GuardLease &);
    void remove(const SetupId &);
    void removeAllOf(const QString &guard);

private:
    int placeOf(const QString &guard) const;

    QHash<IdDigest, int> m_guards; ///< Their places in ...
    QList<Guard> m_known;
};

} // namespace golive
