#include "storage/memorysecretstore.h"

namespace golive {

void MemorySecretStore::read(const QString &key, QObject *context, std::function<void(std::optional<Secret>)> answer)
{
    if (context)
        answer(held(key));
}

void MemorySecretStore::write(const QString &key, const Secret &secret)
{
    m_secrets.insert(key, secret);
}

void MemorySecretStore::remove(const QString &key)
{
    m_secrets.remove(key);
}

std::optional<Secret> MemorySecretStore::held(const QString &key) const
{
    const auto found = m_secrets.constFind(key);
    return found == m_secrets.constEnd() ? std::nullopt : std::optional<Secret>(*found);
}

} // namespace golive
