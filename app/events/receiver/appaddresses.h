#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/secret.h"

#include <optional>

namespace golive::receiver {

/// Which way an event came in.
enum class Door {
    Own,   ///< By the app's own address: whoever sent it knows that one, and no other.
    Shared ///< By the address of the old kind, which is the same for all apps: it proves nothing about whose event it
           ///< is.
};

struct Entrance
{
    Door door = Door::Shared;
    AppId app; ///< That the address names; may be empty at the shared one.
};

/// The addresses of one receiver, below its root. Each app has its own, APPID/TAG: the tag is made of the receiver's
/// key and the app's id (HMAC-SHA256, 128 bits of it), so that who knows the address of one app cannot make up
/// another's. A receiver that existed before that goes on being reached by its shared address, SECRET or SECRET/APPID.
class AppAddresses
{
public:
    /// `shared` is without slashes at its ends.
    explicit AppAddresses(Secret key, std::optional<Secret> shared = {});
    /// The key is in FOLDER/receiver-key, for its owner alone, and made where there is none; the shared address is in
    /// FOLDER/receiver-path, where an older receiver has made one. The fault is a sentence.
    static Result<AppAddresses, QString> keptIn(const QString &folder);

    AppAddresses withShared(std::optional<Secret> shared) const { return AppAddresses(m_key, std::move(shared)); }

    /// Without a slash before it; empty where no id of an app has this form.
    QString pathOf(const AppId &) const;
    /// Of the old kind; nothing where there is none.
    const std::optional<Secret> &shared() const { return m_shared; }
    /// Who is meant by a path, which begins with a slash; nothing where it is none of ours. Takes the same time for
    /// every wrong secret.
    std::optional<Entrance> entrance(const QString &path) const;

private:
    QString tagOf(const AppId &) const;

    Secret m_key;
    std::optional<Secret> m_shared;
};

} // namespace golive::receiver
