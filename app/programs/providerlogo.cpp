#include "programs/providerlogo.h"

#include "platform/files/regularfile.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

constexpr qint64 mostBytes = 1'048'576;
constexpr quint32 longestSide = 2048;

/// By the first chunk, which the format wants to be first (https://www.w3.org/TR/png/#11IHDR).
bool isPngOfSize(const QByteArray &bytes)
{
    const QByteArray begin = "\x89PNG\r\n\x1a\n"_ba + QByteArray("\0\0\0\x0dIHDR", 8);
    constexpr qsizetype sides = 16;
    if (!bytes.startsWith(begin) || bytes.size() < sides + 8)
        return false;
    const auto width = qFromBigEndian<quint32>(bytes.constData() + sides);
    const auto height = qFromBigEndian<quint32>(bytes.constData() + sides + 4);
    return width > 0 && height > 0 && width <= longestSide && height <= longestSide;
}

} // namespace

Result<QByteArray, PolicyFault> readProviderLogo(const QString &path)
{
    const PolicyFault fault{PolicyFault::Kind::PictureNotRead, u"providerLogo"_s, path};
    QFile file;
    if (!openRegularFile(file, path))
        return failure(fault);
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes || !isPngOfSize(bytes))
        return failure(fault);
    return bytes;
}

std::optional<PolicyFault> logoFault(const Policy &policy)
{
    if (!policy.providerLogo)
        return {};
    const auto logo = readProviderLogo(*policy.providerLogo);
    return logo ? std::nullopt : std::optional(logo.error());
}

} // namespace golive::programs
