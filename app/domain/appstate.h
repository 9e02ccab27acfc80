#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QString>

#include <optional>

namespace golive {

/// How far an app is, from whichever call could tell (pipeline, list, details or health).
enum class AppStage {
    Unknown,
    NotStarted,      ///< EMBED_PENDING or nothing yet
    FacebookStarted, ///< EMBED_STARTED
    NumberSelection, ///< EMBED_PHONE_SELECTION: waits on Gupshup's page (guide 14)
    SettingUp,       ///< GET_CERTIFICATE, CREATE_DOCKER, FINALIZE
    Live,
    Failed, ///< creationStage ERROR, after Gupshup's own three tries
};

struct AppState
{
    AppStage stage = AppStage::Unknown;
    QString detail;                  ///< The server's stage name, kept even where it is new to us.
    QString phone;                   ///< Digits, once the number is known to Gupshup.
    std::optional<Instant> liveAt{}; ///< liveTs
    bool operator==(const AppState &) const = default;
};

/// Whether the number is connected, where it was said in so many words.
enum class Connection {
    NotTold,
    Connected, ///< Live, and the account is well.
    Gone,      ///< "App is not live", no such number or account, disconnected or banned.
};

/// One line of the list of apps.
struct AppSummary
{
    AppId id;
    QString name;
    QString phone; ///< Digits; empty until set.
    bool isLive = false;
    bool operator==(const AppSummary &) const = default;
};

} // namespace golive
