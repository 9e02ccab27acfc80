#pragma once

#include <QAuthenticator>
#include <QNetworkProxy>

#include <functional>

namespace golive::partner {

/// Fills in the credentials of a proxy that asks for them. Left untouched, the call fails: Qt ignores a 407 otherwise.
using ProxyAnswer = std::function<void(const QNetworkProxy &, QAuthenticator *)>;

} // namespace golive::partner
