#include "events/receiver/appaddresses.h"

#include "events/receiver/requiredheader.h"
#include "events/receiver/secretpath.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::receiver {

namespace {

bool isAppId(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-');
    });
}

} // namespace

AppAddresses::AppAddresses(Secret key, std::optional<Secret> shared)
    : m_key(std::move(key)), m_shared(std::move(shared))
{
}

Result<AppAddresses, QString> AppAddresses::keptIn(const QString &folder)
{
    auto key = keptReceiverKey(folder);
    if (!key)
        return failure(key.error());
    auto shared = keptSecretPath(folder);
    if (!shared)
        return failure(shared.error());
    return AppAddresses(*std::move(key), *std::move(shared));
}

QString AppAddresses::tagOf(const AppId &app) const
{
    // The beginning says what this is a secret for: the key may come to make others.
    const QByteArray message = "golive-receiver address 1\n" + app.value.toUtf8();
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(message, m_key.reveal().toUtf8(), QCryptographicHash::Sha256)
            .left(16)
            .toHex());
}

QString AppAddresses::pathOf(const AppId &app) const
{
    return isAppId(app.value) ? QString(app.value + u'/' + tagOf(app)) : QString();
}

std::optional<Entrance> AppAddresses::entrance(const QString &path) const
{
    QStringView rest = QStringView(path).sliced(path.startsWith(u'/') ? 1 : 0);
    if (rest.endsWith(u'/'))
        rest.chop(1);
    const qsizetype slash = rest.indexOf(u'/');
    const QStringView app = slash < 0 ? QStringView() : rest.first(slash);
    if (isAppId(app) && isSameSecret(rest.sliced(slash + 1).toUtf8(), tagOf(AppId{app.toString()}).toUtf8()))
        return Entrance{Door::Own, AppId{app.toString()}};
    if (!m_shared)
        return std::nullopt;
    const QString &shared = m_shared->reveal();
    if (!isSameSecret(rest.first(std::min(rest.size(), shared.size())).toUtf8(), shared.toUtf8()))
        return std::nullopt;
    const QStringView below = rest.sliced(shared.size());
    if (below.isEmpty())
        return Entrance{Door::Shared, {}};
    return below.startsWith(u'/') && isAppId(below.sliced(1))
               ? std::optional(Entrance{Door::Shared, AppId{below.sliced(1).toString()}})
               : std::nullopt;
}

} // namespace golive::receiver
