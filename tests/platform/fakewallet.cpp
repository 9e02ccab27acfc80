#include "fakewallet.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::testing {

namespace {

// Of its protocol.
constexpr int unknownEntry = 0;
constexpr int passwordEntry = 1;
constexpr int noSuchEntry = -3;

} // namespace

FakeWallet::FakeWallet(QDBusConnection bus)
{
    bus.registerObject(u"/modules/kwalletd5"_s, this, QDBusConnection::ExportAllSlots);
    bus.registerService(u"org.kde.kwalletd5"_s);
}

void FakeWallet::addTo(QProcessEnvironment &environment)
{
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s);
    environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s);
}

int FakeWallet::open(const QString &, qlonglong, const QString &)
{
    return isLocked ? -1 : 1;
}

int FakeWallet::entryType(int, const QString &, const QString &key, const QString &)
{
    return passwords.contains(key) ? passwordEntry : unknownEntry;
}

QString FakeWallet::readPassword(int, const QString &, const QString &key, const QString &)
{
    return passwords.value(key);
}

int FakeWallet::writePassword(int, const QString &, const QString &key, const QString &value, const QString &)
{
    passwords.insert(key, value);
    return 0;
}

int FakeWallet::removeEntry(int, const QString &, const QString &key, const QString &)
{
    return passwords.remove(key) > 0 ? 0 : noSuchEntry;
}

} // namespace golive::testing

#include "moc_fakewallet.cpp"
