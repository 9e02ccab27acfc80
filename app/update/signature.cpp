#include "update/signature.h"

#include <sodium.h>

namespace golive {

namespace {

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

QByteArray publicKeyOf(const QByteArray &base64)
{
    const auto key = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return key && key.decoded.size() == qsizetype(crypto_sign_PUBLICKEYBYTES) ? *key : QByteArray();
}

bool isSignedBy(const QByteArray &key, const QByteArray &signature, const QByteArray &bytes)
{
    if (key.size() != qsizetype(crypto_sign_PUBLICKEYBYTES) || signature.size() != qsizetype(crypto_sign_BYTES))
        return false;
    if (sodium_init() < 0)
        return false;
    return crypto_sign_verify_detached(octets(signature), octets(bytes), static_cast<unsigned long long>(bytes.size()),
                                       octets(key)) == 0;
}

} // namespace golive
