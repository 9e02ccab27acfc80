#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace golive::partner {

/// An app as the lists and the details page show it; each page leaves other fields out, which then are empty.
struct AppSummary
{
    AppId id;
    QString name;
    QString phone; ///< Digits with country code; empty until set.
    bool isLive = false;
    std::optional<Instant> liveAt; ///< `liveTs`, details page only.
    bool isStopped = false;
    std::optional<bool> isHealthy;
    QString storageRegion; ///< "FBC" where none was chosen.
    QString uiFormStage;
    QString pipelineStage;
    QString creationStage;
    QString whatsAppVerificationStatus;
    std::optional<Instant> createdAt;
    bool isLiveTold = false; ///< `live` was there at all.
};
using AppList = QList<AppSummary>;

/// Nothing where the object has no id.
std::optional<AppSummary> readApp(const QJsonObject &);
/// Skips entries that are no apps.
AppList readApps(const QJsonArray &);

} // namespace golive::partner
