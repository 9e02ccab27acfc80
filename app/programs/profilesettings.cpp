#include "programs/profilesettings.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

const QString profileGroup = QStringLiteral("profiles");
constexpr auto keySpelling = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Keys of settings take no slash, and not every sign on every system.
QString profileKey(const QString &account)
{
    const QByteArray folded = account.trimmed().toCaseFolded().toUtf8();
    return QString(profileGroup + u'/' + QString::fromLatin1(folded.toBase64(keySpelling)));
}

} // namespace

QStringList accountsWithProfile(QSettings &settings)
{
    settings.beginGroup(profileGroup);
    const QStringList keys = settings.childKeys();
    settings.endGroup();
    QStringList accounts;
    for (const QString &key : keys)
        accounts << QString::fromUtf8(QByteArray::fromBase64(key.toLatin1(), keySpelling));
    return accounts;
}

PartnerProfile keptProfile(QSettings &settings, const QString &account)
{
    return PartnerProfile::fromJson(settings.value(profileKey(account)).toByteArray());
}

void keepProfile(QSettings &settings, const QString &account, const PartnerProfile &profile)
{
    if (profile.isEmpty())
        settings.remove(profileKey(account));
    else
        settings.setValue(profileKey(account), profile.toJson());
}

} // namespace golive::programs
