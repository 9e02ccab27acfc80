#include "events/store/backgroundfeed.h"
#include "programs/wizard/application.h"
#include "storage/keptpassword.h"
#include "ui/shell/signindialog.h"

#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

// Where set-ups are kept, and what a team's server wants to be told first.

namespace golive::programs {

namespace {

bool isPasswordWanted(const std::optional<StoreFault> &fault)
{
    return fault &&
           (fault->kind == StoreFault::Kind::PasswordMissing || fault->kind == StoreFault::Kind::PasswordWrong);
}

std::optional<Secret> askForPassword(const StoreAddress &address, bool wasRefused)
{
    std::optional<Secret> typed;
    ui::SignInDialog dialog(ui::SignInDialog::ofStore(address.text(), wasRefused));
    QObject::connect(&dialog, &ui::SignInDialog::given, &dialog,
                     [&typed](const QString &, const Secret &password) { typed = password; });
    dialog.exec();
    return typed;
}

} // namespace

/// A rehearsal of a team names a store that somebody else works on, too.
std::optional<StoreDoor> Application::sharedDoor() const
{
    const auto shared = StoreAddress::parse(m_addresses.store);
    if (m_addresses.store.isEmpty() || !shared)
        return {};
    return shared->isServer() ? doorTo(*shared) : StoreDoor{*shared};
}

Result<std::unique_ptr<Engine>, partner::ApiError> Application::openEngine(const QUrl &partner)
{
    const auto open = [&](const std::optional<StoreDoor> &door) {
        Engine::Place place;
        place.partner = partner;
        place.dataFolder = dataFolder(m_options);
        place.store = door;
        place.feed = std::make_unique<BackgroundFeed>(place.dataFolder);
        place.serversFeed = [door](Database &database) {
            return std::make_unique<BackgroundFeed>(database, door.value_or(StoreDoor{}));
        };
        place.guardName = m_options.guardName.isEmpty() ? QSysInfo::machineHostName() : m_options.guardName;
        place.journalDays = m_options.policy.journalDays;
        place.clock = m_practiceClock.get();
        return Engine::open(std::move(place));
    };
    if (!m_options.store.isServer())
        return open(sharedDoor());
    StoreDoor door = doorTo(m_options.store);
    auto engine = open(door);
    // Whoever starts it sits before it: at log-in, and where a rehearsal drives it, the first page says what is wrong.
    const bool isSomebodyThere = !m_options.isInTray && !m_options.isRehearsal;
    while (engine && isSomebodyThere && isPasswordWanted((*engine)->storageFault())) {
        const bool wasRefused = (*engine)->storageFault()->kind == StoreFault::Kind::PasswordWrong;
        const auto typed = askForPassword(door.address, wasRefused);
        if (!typed)
            break;
        door.password = typed;
        door.passwordFrom = u"what was typed"_s;
        engine = open(door);
        if (engine && !(*engine)->storageFault())
            m_isStorePasswordLost = keepPassword(door.address, *typed) != PasswordKeeping::Done;
    }
    return engine;
}

void Application::sayWhetherStorePasswordIsKept()
{
    if (m_isStorePasswordLost)
        m_actions->tell(tr("The password for your team's server could not be kept in the keychain. Golive asks for it "
                           "again when it is started."));
}

} // namespace golive::programs
