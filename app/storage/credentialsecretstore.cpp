#include "storage/credentialsecretstore.h"

#include "base/logging.h"

#include <QFile>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

// No secret of a partner comes near this; a file that does is not one.
constexpr qint64 longest = 65'536; // bytes

struct Name
{
    QLatin1StringView key;
    QLatin1StringView file;
};
constexpr std::array names{
    Name{"appToken/"_L1, "app-token."_L1},           Name{"clientSecret/"_L1, "client-secret."_L1},
    Name{"notifySecret/"_L1, "notify-secret."_L1},   Name{"proxySignIn/"_L1, "proxy-sign-in."_L1},
    Name{"storePassword/"_L1, "store-password."_L1}, Name{"universalToken/"_L1, "universal-token."_L1},
};

std::optional<Secret> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly) || file.size() > longest) {
        qCWarning(logStorage) << "a credential cannot be read:" << file.errorString();
        return std::nullopt;
    }
    const QString text = QString::fromUtf8(file.readAll()).trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(Secret(text));
}

} // namespace

QString CredentialSecretStore::folderOfThisService()
{
    return qEnvironmentVariable("CREDENTIALS_DIRECTORY");
}

QString CredentialSecretStore::nameOf(const QString &key)
{
    for (const Name &name : names) {
        if (!key.startsWith(name.key))
            continue;
        const QString rest = key.mid(name.key.size());
        // The key comes from a set-up: it must not lead out of the folder.
        return rest.isEmpty() || rest.contains(u'/') ? QString() : name.file + rest;
    }
    return {};
}

void CredentialSecretStore::read(const QString &key, QObject *context,
                                 std::function<void(std::optional<Secret>)> answer)
{
    if (!context)
        return;
    std::optional<Secret> found = m_written.held(key);
    const QString name = nameOf(key);
    if (!found && !name.isEmpty()) {
        found = readFile(m_folder + u'/' + name);
        if (!found)
            found = readFile(m_folder + u"/golive_"_s + name);
    }
    answer(std::move(found));
}

void CredentialSecretStore::write(const QString &key, const Secret &secret)
{
    m_written.write(key, secret);
}

void CredentialSecretStore::remove(const QString &key)
{
    m_written.remove(key);
}

} // namespace golive
