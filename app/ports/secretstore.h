#pragma once

#include "base/secret.h"

#include <functional>
#include <optional>

class QObject;

namespace golive {

/// Where secrets live between runs: the system's keychain. Where there is none they live in memory for this run, and
/// isLasting() says so.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual bool isLasting() const = 0;
    /// `answer` is not called once `context` is gone; nothing found is an empty optional.
    virtual void read(const QString &key, QObject *context, std::function<void(std::optional<Secret>)> answer) = 0;
    virtual void write(const QString &key, const Secret &) = 0;
    virtual void remove(const QString &key) = 0;
};

} // namespace golive
