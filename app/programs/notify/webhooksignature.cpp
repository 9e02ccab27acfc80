#include "programs/notify/webhooksignature.h"

#include <QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

std::optional<QByteArray> webhookKey(const Secret &secret)
{
    constexpr qsizetype fewest = 24;
    constexpr qsizetype most = 64;
    const QString text = secret.reveal().trimmed();
    if (!text.startsWith("whsec_"_L1))
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(text.mid(6).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < fewest || decoded.decoded.size() > most)
        return std::nullopt;
    return decoded.decoded;
}

QByteArray webhookSignature(const QByteArray &key, const QByteArray &id, qint64 seconds, const QByteArray &body)
{
    const QByteArray signedText = id + '.' + QByteArray::number(seconds) + '.' + body;
    return "v1," + QMessageAuthenticationCode::hash(signedText, key, QCryptographicHash::Sha256).toBase64();
}

} // namespace golive::programs
