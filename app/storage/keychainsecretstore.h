#pragma once

#include "storage/memorysecretstore.h"

#include <QObject>

namespace golive {

/// The system's keychain (platform/keychain/systemkeychain.h), under the service "Golive". What the keychain refuses to
/// take is held in memory for this run, and from then on the store says that it does not last. Not for practice:
/// practice never touches the keychain.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    static QString service();

    enum class Removal {
        Done,
        Refused, ///< The keychain did not let it happen.
        NotTold, ///< The keychain does not tell which entries there are.
    };
    /// Of all that is kept for this person, whatever set-up it belongs to.
    static Removal removeAll();

    bool isLasting() const override { return !m_hasRefused; }
    void read(const QString &key, QObject *context, std::function<void(std::optional<Secret>)> answer) override;
    void write(const QString &key, const Secret &) override;
    void remove(const QString &key) override;

Q_SIGNALS:
    /// The keychain is there and gave out, or took, nothing: it may be locked.
    void refused();

private:
    MemorySecretStore m_refused;
    QHash<QString, int> m_changes; ///< Of each key in this run: a write that fails after a later change holds nothing.
    bool m_hasRefused = false;
};

} // namespace golive
