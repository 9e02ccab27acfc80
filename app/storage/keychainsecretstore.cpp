#include "storage/keychainsecretstore.h"

#include "base/logging.h"
#include "platform/keychain/systemkeychain.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace golive {

using systemkeychain::Answer;
using systemkeychain::Ending;

QString KeychainSecretStore::service()
{
    return u"Golive"_s;
}

KeychainSecretStore::Removal KeychainSecretStore::removeAll()
{
    switch (systemkeychain::removeAll(service())) {
    case Ending::Done:
    case Ending::NoEntry: return Removal::Done;
    case Ending::Refused: return Removal::Refused;
    case Ending::Failed: break;
    }
    return Removal::NotTold;
}

void KeychainSecretStore::read(const QString &key, QObject *context, std::function<void(std::optional<Secret>)> answer)
{
    const QPointer<KeychainSecretStore> self(this);
    systemkeychain::read(service(), key, context, [self, key, answer = std::move(answer)](const Answer &found) {
        if (found.ending == Ending::Done)
            return answer(Secret(found.value));
        if (found.ending != Ending::NoEntry) {
            qCWarning(logStorage) << "keychain: read failed with" << found.code;
            if (self)
                Q_EMIT self->refused();
        }
        answer(self ? self->m_refused.held(key) : std::nullopt);
    });
}

void KeychainSecretStore::write(const QString &key, const Secret &secret)
{
    const auto written = [this, key, secret, change = ++m_changes[key]](const Answer &found) {
        const bool isLast = m_changes.value(key) == change;
        if (found.ending == Ending::Done) {
            if (isLast)
                m_refused.remove(key);
            return;
        }
        qCWarning(logStorage) << "keychain: write failed with" << found.code;
        m_hasRefused = true;
        if (isLast)
            m_refused.write(key, secret);
        Q_EMIT refused();
    };
    systemkeychain::write(service(), key, secret.reveal(), this, written);
}

void KeychainSecretStore::remove(const QString &key)
{
    ++m_changes[key];
    m_refused.remove(key);
    systemkeychain::remove(service(), key, this, [](const Answer &found) {
        if (found.ending != Ending::Done && found.ending != Ending::NoEntry)
            qCWarning(logStorage) << "keychain: delete failed with" << found.code;
    });
}

} // namespace golive

#include "moc_keychainsecretstore.cpp"
