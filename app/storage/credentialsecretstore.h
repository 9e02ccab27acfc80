#pragma once

#include "storage/memorysecretstore.h"

#include <QString>

namespace golive {

/// Secrets from a folder of files, as systemd hands them to a service ($CREDENTIALS_DIRECTORY; systemd.exec(5),
/// "Credentials"). It is only read: what is written is held for this run. The files are named
///
///   app-token.APPID          an app's own token: all that guarding needs
///   client-secret.EMAIL      a partner's client secret
///   universal-token.EMAIL    a universal token
///   notify-secret.HOST       what posts to --notify-url are signed with
///   store-password.HOST      the password for the team's server (storage/storedoor.h)
///
/// with or without "golive_" before it, which is how `LoadCredential=golive:/FOLDER` names the files of a folder. A
/// line's end after the secret is no part of it.
class CredentialSecretStore final : public SecretStore
{
public:
    explicit CredentialSecretStore(QString folder) : m_folder(std::move(folder)) {}

    /// $CREDENTIALS_DIRECTORY; empty where the program was not given any.
    static QString folderOfThisService();
    /// The file's name for a key of the secret store; empty where no file can have it.
    static QString nameOf(const QString &key);

    bool isLasting() const override { return false; }
    /// Answers at once.
    void read(const QString &key, QObject *context, std::function<void(std::optional<Secret>)> answer) override;
    void write(const QString &key, const Secret &) override;
    void remove(const QString &key) override;

private:
    QString m_folder;
    MemorySecretStore m_written;
};

} // namespace golive
