#include "sandbox/world/subscriptionbook.h"

#include <QHostAddress>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

const QHash<QString, int> &knownModes()
{
    static const QHash<QString, int> modes{{u"SENT"_s, 1},        {u"DELIVERED"_s, 2},   {u"READ"_s, 4},
                                           {u"DELETED"_s, 8},     {u"OTHERS"_s, 16},     {u"FAILED"_s, 32},
                                           {u"MESSAGE"_s, 64},    {u"TEMPLATE"_s, 128},  {u"ACCOUNT"_s, 256},
                                           {u"BILLING"_s, 512},   {u"ENQUEUED"_s, 1024}, {u"FLOWS_MESSAGE"_s, 2048},
                                           {u"PAYMENTS"_s, 4096}, {u"ALL"_s, 8192},      {u"COEXISTENCE"_s, 16384},
                                           {u"NONE"_s, 0}};
    return modes;
}

} // namespace

QJsonObject PracticeSubscription::toJson(bool withModes) const
{
    QJsonObject json{{u"active"_s, isActive},
                     {u"appId"_s, app.value},
                     {u"id"_s, id.value},
                     {u"mode"_s, modeBits(modes)},
                     {u"showOnUI"_s, showsOnUi},
                     {u"tag"_s, tag},
                     {u"url"_s, url.toString()},
                     {u"version"_s, version},
                     {u"createdOn"_s, toEpochMs(createdAt)},
                     {u"modifiedOn"_s, toEpochMs(modifiedAt)}};
    if (!meta.isEmpty())
        json["meta"_L1] = meta;
    if (withModes)
        json["modes"_L1] = QJsonArray::fromStringList(modes);
    return json;
}

QJsonObject PracticeSubscription::toState() const
{
    return {{u"id"_s, id.value},
            {u"app"_s, app.value},
            {u"modes"_s, QJsonArray::fromStringList(modes)},
            {u"tag"_s, tag},
            {u"url"_s, url.toString(QUrl::FullyEncoded)},
            {u"version"_s, version},
            {u"isActive"_s, isActive},
            {u"showsOnUi"_s, showsOnUi},
            {u"meta"_s, meta},
            {u"createdAt"_s, toEpochMs(createdAt)},
            {u"modifiedAt"_s, toEpochMs(modifiedAt)}};
}

PracticeSubscription PracticeSubscription::fromState(const StateReader &state)
{
    PracticeSubscription kept;
    kept.id = SubscriptionId{state.text("id"_L1)};
    kept.app = AppId{state.text("app"_L1)};
    kept.modes = state.texts("modes"_L1);
    kept.tag = state.text("tag"_L1);
    kept.url = QUrl(state.text("url"_L1), QUrl::StrictMode);
    if (!isCallableUrl(kept.url))
        state.spoil();
    kept.version = int(state.number("version"_L1, 2, 3));
    kept.isActive = state.flag("isActive"_L1);
    kept.showsOnUi = state.flag("showsOnUi"_L1);
    kept.meta = state.text("meta"_L1);
    kept.createdAt = state.instant("createdAt"_L1);
    kept.modifiedAt = state.instant("modifiedAt"_L1);
    return kept;
}

void SubscriptionBook::put(const PracticeSubscription &subscription)
{
    const auto known = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const PracticeSubscription &other) { return other.id == subscription.id; });
    if (known != m_all.end())
        *known = subscription;
    else
        m_all.append(subscription);
}

std::optional<PracticeSubscription> SubscriptionBook::find(const SubscriptionId &id) const
{
    const auto hit =
        std::find_if(m_all.cbegin(), m_all.cend(), [&](const PracticeSubscription &s) { return s.id == id; });
    return hit == m_all.cend() ? std::nullopt : std::optional(*hit);
}

QList<PracticeSubscription> SubscriptionBook::of(const AppId &app) const
{
    QList<PracticeSubscription> found;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(found),
                 [&app](const PracticeSubscription &s) { return s.app == app; });
    return found;
}

bool SubscriptionBook::isTagTaken(const PracticeSubscription &subscription) const
{
    return std::any_of(m_all.cbegin(), m_all.cend(), [&](const PracticeSubscription &other) {
        return other.app == subscription.app && other.tag == subscription.tag && other.id != subscription.id;
    });
}

void SubscriptionBook::remove(const SubscriptionId &id)
{
    m_all.removeIf([&id](const PracticeSubscription &s) { return s.id == id; });
}

void SubscriptionBook::removeAll(const AppId &app)
{
    m_all.removeIf([&app](const PracticeSubscription &s) { return s.app == app; });
}

std::optional<QStringList> readModes(const QString &commaList)
{
    QStringList modes;
    const QStringList parts = commaList.split(u',');
    for (const QString &part : parts) {
        QString mode = part.trimmed().toUpper();
        if (mode == "COPY"_L1) // the old name
            mode = u"FAILED"_s;
        if (!knownModes().contains(mode))
            return std::nullopt;
        if (!modes.contains(mode))
            modes.append(mode);
    }
    return modes;
}

int modeBits(const QStringList &modes)
{
    int bits = 0;
    for (const QString &mode : modes)
        bits |= knownModes().value(mode);
    return bits;
}

bool isCallableUrl(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

} // namespace golive::sandbox
