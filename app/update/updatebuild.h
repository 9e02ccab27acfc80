#pragma once

#include <QByteArray>
#include <QUrl>

namespace golive {

/// What this program was built with (GOLIVE_UPDATE_KEY, GOLIVE_UPDATE_FEED).
struct UpdateBuild
{
    QByteArray key; ///< The 32 bytes of an Ed25519 public key; empty: nothing is asked, whatever a policy says.
    QUrl feed;      ///< https; empty: only where a policy names one.
};

UpdateBuild updateBuild();

} // namespace golive
