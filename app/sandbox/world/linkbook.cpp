#include "sandbox/world/linkbook.h"

#include "sandbox/world/practiceids.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

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

QJsonObject LinkBook::toState() const
{
    QJsonObject usages, entries;
    for (auto use = m_usage.cbegin(); use != m_usage.cend(); ++use) {
        usages[use.key().value] =
            QJsonObject{{u"current"_s, use->current}, {u"made"_s, use->made}, {u"regenerated"_s, use->regenerated}};
    }
    for (const Entry &entry : m_entries) {
        entries[entry.id] = QJsonObject{
            {u"app"_s, entry.app.value}, {u"language"_s, entry.language}, {u"createdAt"_s, toEpochMs(entry.createdAt)}};
    }
    return {{u"usages"_s, usages}, {u"entries"_s, entries}};
}

LinkBook LinkBook::fromState(const StateReader &state, Scenario::Links start)
{
    LinkBook kept(start);
    for (const auto &[id, row] : state.rows("entries"_L1)) {
        kept.m_entries.insert(id,
                              {id, AppId{row.text("app"_L1)}, row.text("language"_L1), row.instant("createdAt"_L1)});
    }
    for (const auto &[app, row] : state.rows("usages"_L1)) {
        const Usage use{row.text("current"_L1), int(row.number("made"_L1, 0, MostNew)),
                        int(row.number("regenerated"_L1, 0, MostRegenerated))};
        if (!use.current.isEmpty() && !kept.m_entries.contains(use.current))
            state.spoil();
        kept.m_usage.insert(AppId{app}, use);
    }
    return kept;
}

} // namespace golive::sandbox
