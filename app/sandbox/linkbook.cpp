#include "sandbox/linkbook.h"

#include "sandbox/practiceids.h"

using namespace std::chrono_literals;

namespace golive::sandbox {
namespace {

constexpr auto Lifetime = 5 * 24h;
constexpr int MostNew = 5;
constexpr int MostRegenerated = 40;

} // namespace

LinkBook::Usage &LinkBook::usage(const AppId &app, const QString &language, Instant now)
{
    const auto known = m_usage.find(app);
    if (known != m_usage.end())
        return *known;
    Usage &fresh = m_usage[app];
    if (m_start == Scenario::Links::FirstExpired) {
        make(fresh, app, language, now - Lifetime - 1h);
        fresh.made = 1;
    } else if (m_start == Scenario::Links::UsedUp) {
        fresh.made = MostNew;
        fresh.regenerated = MostRegenerated;
    }
    return fresh;
}

LinkBook::Entry LinkBook::make(Usage &usage, const AppId &app, const QString &language, Instant createdAt)
{
    const Entry entry{randomHex(24), app, language, createdAt};
    m_entries.insert(entry.id, entry);
    usage.current = entry.id;
    return entry;
}

Result<LinkBook::Entry, LinkBook::Refusal> LinkBook::link(const AppId &app, const QString &language, bool regenerate,
                                                          Instant now)
{
    Usage &use = usage(app, language, now);
    if (!regenerate && !use.current.isEmpty()) {
        const Entry stored = m_entries.value(use.current);
        if (isExpired(stored, now))
            return failure(Refusal::Expired);
        return stored;
    }
    int &count = regenerate ? use.regenerated : use.made;
    if (count >= (regenerate ? MostRegenerated : MostNew))
        return failure(Refusal::LimitReached);
    ++count;
    return make(use, app, language, now);
}

std::optional<LinkBook::Entry> LinkBook::find(const QString &linkId) const
{
    const auto hit = m_entries.constFind(linkId);
    return hit == m_entries.cend() ? std::nullopt : std::optional(*hit);
}

bool LinkBook::isExpired(const Entry &entry, Instant now) const
{
    return now - entry.createdAt > Lifetime || m_usage.value(entry.app).current != entry.id;
}

} // namespace golive::sandbox
