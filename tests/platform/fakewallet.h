#pragma once

#include <QDBusConnection>
#include <QMap>
#include <QObject>
#include <QProcessEnvironment>

namespace golive::testing {

/// KWallet, as far as QtKeychain asks it: a keychain that a program on this bus finds and can be looked into.
class FakeWallet final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")
public:
    explicit FakeWallet(QDBusConnection bus);

    /// What a program has to be started with to find it, beside the bus.
    static void addTo(QProcessEnvironment &);

    QMap<QString, QString> passwords; ///< By the key.
    bool isLocked = false;            ///< The person closes its question without an answer.

public Q_SLOTS:
    QString networkWallet() { return QStringLiteral("kdewallet"); }
    int open(const QString &wallet, qlonglong window, const QString &program);
    int entryType(int handle, const QString &folder, const QString &key, const QString &program);
    QString readPassword(int handle, const QString &folder, const QString &key, const QString &program);
    int writePassword(int handle, const QString &folder, const QString &key, const QString &value,
                      const QString &program);
    int removeEntry(int handle, const QString &folder, const QString &key, const QString &program);
};

} // namespace golive::testing
