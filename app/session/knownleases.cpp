#include "session/knownleases.h"

#include <algorithm>

namespace golive {

const KnownLeases::Guard *KnownLeases::guardOf(QByteArrayView setup) const
{
    if (m_guards.isEmpty())
        return nullptr;
    const auto known = m_guards.constFind(digestOfId(setup));
    return known == m_guards.constEnd() ? nullptr : &m_known.at(*known);
}

QString KnownLeases::nameOf(QByteArrayView setup) const
{
    const Guard *guard = guardOf(setup);
    return guard ? guard->name : QString();
}

bool KnownLeases::isBy(QByteArrayView setup, const QString &name) const
{
    const Guard *guard = guardOf(setup);
    return guard && guard->name == name;
}

int KnownLeases::placeOf(const QString &name) const
{
    const auto place =
        std::find_if(m_known.cbegin(), m_known.cend(), [&](const Guard &guard) { return guard.name == name; });
    return place == m_known.cend() ? -1 : static_cast<int>(place - m_known.cbegin());
}

int KnownLeases::countOf(const QString &guard) const
{
    const int place = placeOf(guard);
    return place < 0 ? 0 : m_known.at(place).count;
}

void KnownLeases::put(const GuardLease &lease)
{
    int place = placeOf(lease.guard);
    if (place < 0) {
        place = static_cast<int>(m_known.size());
        m_known << Guard{lease.guard, 0, lease.seenAt};
    }
    remove(lease.setup);
    Guard &guard = m_known[place];
    guard.seenAt = std::max(guard.seenAt, lease.seenAt);
    ++guard.count;
    m_guards.insert(digestOfId(lease.setup), place);
}

void KnownLeases::remove(const SetupId &setup)
{
    const auto known = m_guards.constFind(digestOfId(setup));
    if (known == m_guards.constEnd())
        return;
    --m_known[*known].count;
    m_guards.erase(known);
}

void KnownLeases::removeAllOf(const QString &guard)
{
    const int place = placeOf(guard);
    m_guards.removeIf([place](auto lease) { return *lease == place; });
    if (place >= 0)
        m_known[place].count = 0;
}

} // namespace golive
