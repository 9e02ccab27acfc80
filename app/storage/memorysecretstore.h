#pragma once

#include "ports/secretstore.h"

#include <QHash>

namespace golive {

/// Secrets for this run only.
class MemorySecretStore final : public SecretStore
{
public:
    bool isLasting() const override { return false; }
    /// Answers at once.
    void read(const QString &key, QObject *context, std::function<void(std::optional<Secret>)> answer) override;
    void write(const QString &key, const Secret &) override;
    void remove(const QString &key) override;

    std::optional<Secret> held(const QString &key) const;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace golive
