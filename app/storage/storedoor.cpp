#include "storage/storedoor.h"

#include "platform/keychain/systemkeychain.h"
#include "storage/credentialsecretstore.h"
#include "storage/keychainsecretstore.h"

#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTimer>

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
            return {address, std::move(password)};
    }
    const QString file = QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + u"/.pgpass"_s;
    if (qEnvironmentVariableIsSet("PGPASSFILE") || QFile::exists(file))
        return {address};
    return {address, keptInKeychain(passwordKey(address))};
}

} // namespace golive
