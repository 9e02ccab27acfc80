#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "sandbox/world/statereader.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace golive::sandbox {

struct PracticeSubscription
{
    SubscriptionId id;
    AppId app;
    QStringList modes; ///< Upper case, as in partner-api.md 8.2.
    QString tag;
    QUrl url;
    int version = 3;
    bool isActive = true;
    bool showsOnUi = false;
    QString meta; ///< As sent: JSON text.
    Instant createdAt;
    Instant modifiedAt;

    bool wants(const QString &mode) const { return isActive && modes.contains(mode); }
    QJsonObject toJson(bool withModes) const; ///< As the API shows it.
    QJsonObject toState() const;              ///< As it is kept.
    static PracticeSubscription fromState(const StateReader &);
};

class SubscriptionBook
{
public:
    const QList<PracticeSubscription> &all() const { return m_all; }
    void put(const PracticeSubscription &);
    std::optional<PracticeSubscription> find(const SubscriptionId &) const;
    QList<PracticeSubscription> of(const AppId &) const;
    bool isTagTaken(const PracticeSubscription &) const;
    void remove(const SubscriptionId &);
    void removeAll(const AppId &);

private:
    QList<PracticeSubscription> m_all;
};

/// The bits of a comma list of modes; nothing where one is unknown or none is given.
std::optional<QStringList> readModes(const QString &commaList);
int modeBits(const QStringList &);
/// A web address: http or https, with a host.
bool isCallableUrl(const QUrl &);
/// Only addresses on this machine are ever contacted from practice.
bool isLoopback(const QUrl &);

} // namespace golive::sandbox
