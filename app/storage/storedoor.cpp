#include "storage/storedoor.h"

#include "platform/files/postgreslibrary.h"
#include "platform/keychain/systemkeychain.h"
#include "storage/credentialsecretstore.h"
#include "storage/keychainsecretstore.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive {

namespace {

// A keychain that asks a person first is not waited for: the server's own file may do, and else it says what is wrong.
constexpr auto keychainPatience = 3s;

std::optional<Secret> keptInKeychain(const QString &key)
{
    std::optional<Secret> found;
    QEventLoop loop;
    // No keychain, or no entry, is no fault here: most servers' doors are opened otherwise.
    systemkeychain::read(KeychainSecretStore::service(), key, &loop, [&](const systemkeychain::Answer &answer) {
        if (answer.ending == systemkeychain::Ending::Done)
            found = Secret(answer.value);
        loop.quit();
    });
    QTimer::singleShot(keychainPatience, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return found;
}

// HOST:PORT:DATABASE:USER:PASSWORD; a backslash takes its meaning from the colon or the backslash behind it.
QStringList fieldsOf(const QString &line)
{
    QStringList fields{{}};
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size())
            fields.last() += line[++i];
        else if (line[i] == u':')
            fields << QString();
        else
            fields.last() += line[i];
    }
    return fields;
}

QString passwordFile()
{
    const QString named = qEnvironmentVariable("PGPASSFILE");
    return named.isEmpty() ? postgreslibrary::usualPasswordFile() : named;
}

} // namespace

QString passwordKey(const StoreAddress &address)
{
    return u"storePassword/"_s + (address.host.isEmpty() ? u"localhost"_s : address.host);
}

StoreDoor doorTo(const StoreAddress &address)
{
    if (!address.isServer())
        return {address};
    if (const QString folder = CredentialSecretStore::folderOfThisService(); !folder.isEmpty()) {
        std::optional<Secret> password;
        QObject context;
        CredentialSecretStore(folder).read(passwordKey(address), &context,
                                           [&](std::optional<Secret> found) { password = std::move(found); });
        if (password)
            return {address, std::move(password), CredentialSecretStore::nameOf(passwordKey(address))};
    }
    StoreDoor door{address};
    if (QFile file(passwordFile()); file.open(QIODevice::ReadOnly)) {
        if (hasPasswordLine(QString::fromUtf8(file.readAll()), address)) {
            if (postgreslibrary::isPasswordFileUsed(file.fileName()))
                return door;
            door.exposedFile = file.fileName();
        }
    }
    door.password = keptInKeychain(passwordKey(address));
    if (door.password)
        door.passwordFrom = u"the keychain"_s;
    return door;
}

bool hasPasswordLine(const QString &lines, const StoreAddress &address)
{
    const std::array wanted{address.host.isEmpty() ? u"localhost"_s : address.host,
                            address.port > 0 ? QString::number(address.port) : u"5432"_s, address.database,
                            address.user};
    const QStringList all = lines.split(u'\n');
    return std::any_of(all.begin(), all.end(), [&wanted](const QString &line) {
        const QStringList fields = fieldsOf(line);
        if (line.startsWith(u'#') || fields.size() <= static_cast<qsizetype>(wanted.size()))
            return false;
        for (size_t i = 0; i < wanted.size(); ++i) {
            const QString &field = fields[static_cast<qsizetype>(i)];
            if (field != "*"_L1 && !wanted[i].isEmpty() && field != wanted[i])
                return false;
        }
        return true;
    });
}

} // namespace golive
