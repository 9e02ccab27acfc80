#include "platform/sleepinhibition.h"

#include "platform/sleeplock.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

SleepInhibition::SleepInhibition(QObject *parent) : SleepInhibition(systemSleepLocks(), parent) {}

SleepInhibition::SleepInhibition(std::vector<std::unique_ptr<SleepLock>> locks, QObject *parent) : QObject(parent)
{
    m_ways.reserve(locks.size());
    for (auto &lock : locks)
        m_ways.push_back({std::move(lock), false, {}});
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        connect(m_ways[i].lock.get(), &SleepLock::taken, this, [this, i] {
            m_ways[i].isTaken = true;
            m_ways[i].refusal.clear();
            Q_EMIT changed();
        });
        connect(m_ways[i].lock.get(), &SleepLock::refused, this, [this, i](const QString &refusal) {
            m_ways[i].isTaken = false;
            m_ways[i].refusal = refusal;
            Q_EMIT changed();
        });
    }
}

SleepInhibition::~SleepInhibition()
{
    for (const Way &way : m_ways)
        way.lock->disconnect(this);
    release();
}

void SleepInhibition::hold(const QString &why)
{
    if (std::exchange(m_isWanted, true))
        return;
    for (const Way &way : m_ways)
        way.lock->take(why);
}

void SleepInhibition::release()
{
    if (!std::exchange(m_isWanted, false))
        return;
    for (Way &way : m_ways) {
        way.lock->drop();
        way.isTaken = false;
        way.refusal.clear();
    }
    Q_EMIT changed();
}

bool SleepInhibition::isHeld() const
{
    return std::any_of(m_ways.begin(), m_ways.end(), [](const Way &way) { return way.isTaken; });
}

QString SleepInhibition::reason() const
{
    if (!m_isWanted || isHeld())
        return {};
    if (m_ways.empty())
        return u"this system has no way to ask for it"_s;
    QStringList refusals;
    for (const Way &way : m_ways) {
        if (way.refusal.isEmpty())
            return {};
        refusals << way.refusal;
    }
    return refusals.join(u"; "_s);
}

} // namespace golive

#include "moc_sleepinhibition.cpp"
#include "moc_sleeplock.cpp"
