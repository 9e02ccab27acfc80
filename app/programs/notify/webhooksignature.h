#pragma once

#include "base/secret.h"

#include <QByteArray>

#include <optional>

namespace golive::programs {

/// The key in a secret as the Standard Webhooks specification writes it: "whsec_" and base64 of 24 to 64 bytes. Nothing
/// where it is none.
std::optional<QByteArray> webhookKey(const Secret &);
/// What webhook-signature says: "v1," and base64 of the HMAC-SHA256 of id, seconds and body.
QByteArray webhookSignature(const QByteArray &key, const QByteArray &id, qint64 seconds, const QByteArray &body);

} // namespace golive::programs
