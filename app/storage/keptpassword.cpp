#include "storage/keptpassword.h"

#include "platform/keychain/systemkeychain.h"
#include "storage/keychainsecretstore.h"
#include "storage/storedoor.h"

#include <QEventLoop>
#include <QTimer>

#include <functional>

using namespace std::chrono_literals;

namespace golive {

namespace {

// Its question stands on the screen.
constexpr auto personsPatience = 2min;

PasswordKeeping keepingOf(systemkeychain::Ending ending)
{
    switch (ending) {
    case systemkeychain::Ending::Done: return PasswordKeeping::Done;
    case systemkeychain::Ending::NoEntry: return PasswordKeeping::NothingKept;
    case systemkeychain::Ending::Refused: return PasswordKeeping::Refused;
    case systemkeychain::Ending::Failed: return PasswordKeeping::NoKeychain;
    }
    return PasswordKeeping::NoKeychain;
}

using Answered = std::function<void(const systemkeychain::Answer &)>;

PasswordKeeping awaited(const std::function<void(QObject *context, const Answered &)> &ask)
{
    PasswordKeeping keeping = PasswordKeeping::NoKeychain;
    QEventLoop loop;
    ask(&loop, [&](const systemkeychain::Answer &answer) {
        keeping = keepingOf(answer.ending);
        loop.quit();
    });
    QTimer::singleShot(personsPatience, &loop, &QEventLoop::quit);
    loop.exec();
    return keeping;
}

} // namespace

PasswordKeeping keepPassword(const StoreAddress &address, const Secret &password)
{
    return awaited([&](QObject *context, const Answered &answered) {
        systemkeychain::write(KeychainSecretStore::service(), passwordKey(address), password.reveal(), context,
                              answered);
    });
}

PasswordKeeping forgetPassword(const StoreAddress &address)
{
    return awaited([&](QObject *context, const Answered &answered) {
        systemkeychain::remove(KeychainSecretStore::service(), passwordKey(address), context, answered);
    });
}

} // namespace golive
