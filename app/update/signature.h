#pragma once

#include <QByteArray>

namespace golive {

/// The 32 bytes of an Ed25519 public key; empty where this is not the base64 of one.
QByteArray publicKeyOf(const QByteArray &base64);

/// Whether `signature` (64 bytes) is the key's over exactly these bytes (Ed25519, RFC 8032).
bool isSignedBy(const QByteArray &key, const QByteArray &signature, const QByteArray &bytes);

} // namespace golive
