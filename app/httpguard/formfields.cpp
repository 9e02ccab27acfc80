#include "httpguard/formfields.h"

namespace golive::httpguard {
namespace {

QString decoded(QByteArray part)
{
    part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

} // namespace

FormFields::FormFields(const QByteArray &encoded)
{
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        m_fields.append({decoded(name), equals < 0 ? QString() : decoded(pair.mid(equals + 1))});
    }
}

std::optional<QString> FormFields::find(QStringView name) const
{
    for (const auto &[key, value] : m_fields) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

} // namespace golive::httpguard
