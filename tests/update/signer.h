#pragma once

#include "update/feed.h"

#include <sodium.h>

#include <array>

namespace golive::test {

/// Signs feeds as whoever publishes them does, with a key of its own.
class Signer
{
public:
    explicit Signer(unsigned char seed = 1)
    {
        std::array<unsigned char, crypto_sign_SEEDBYTES> whole{};
        whole.fill(seed);
        crypto_sign_seed_keypair(m_key.data(), m_secret.data(), whole.data());
    }

    QByteArray key() const { return {reinterpret_cast<const char *>(m_key.data()), qsizetype(m_key.size())}; }
    SignedFeed sign(const QByteArray &bytes) const
    {
        std::array<unsigned char, crypto_sign_BYTES> signature{};
        crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char *>(bytes.constData()),
                             static_cast<unsigned long long>(bytes.size()), m_secret.data());
        return {bytes,
                QByteArray(reinterpret_cast<const char *>(signature.data()), qsizetype(signature.size())).toBase64()};
    }
    SignedFeed feedOf(const QByteArray &version) const
    {
        return sign("{\"version\":\"" + version +
                    "\",\"page\":\"https://golive.example/new\",\"published\":\"2026-11-28T10:00:00Z\"}");
    }

private:
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> m_key{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> m_secret{};
};

} // namespace golive::test
