#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "sandbox/world/scenario.h"
#include "sandbox/world/statereader.h"

#include <QHash>

namespace golive::sandbox {

/// The signed go-live links: 5 days each, 5 new and 40 regenerated ones per app (partner-api.md 4).
class LinkBook
{
public:
    enum class Refusal { Expired, LimitReached };
    struct Entry
    {
        QString id;
        AppId app;
        QString language;
        Instant createdAt;
    };

    explicit LinkBook(Scenario::Links start) : m_start(start) {}
    QJsonObject toState() const;
    static LinkBook fromState(const StateReader &, Scenario::Links start);

    /// The stored link where it still lives; a new one where there is none or `regenerate` asks for it.
    Result<Entry, Refusal> link(const AppId &, const QString &language, bool regenerate, Instant now);
    std::optional<Entry> find(const QString &linkId) const;
    /// A link replaced by a newer one counts as expired too.
    bool isExpired(const Entry &, Instant now) const;

private:
    struct Usage
    {
        QString current;
        int made = 0;
        int regenerated = 0;
    };
    Usage &usage(const AppId &, const QString &language, Instant now);
    Entry make(Usage &, const AppId &, const QString &language, Instant createdAt);

    Scenario::Links m_start;
    QHash<AppId, Usage> m_usage;
    QHash<QString, Entry> m_entries;
};

} // namespace golive::sandbox
