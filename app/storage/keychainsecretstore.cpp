#include "storage/keychainsecretstore.h"

#include "base/logging.h"

#include <qt6keychain/keychain.h>

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace golive {

QString KeychainSecretStore::service()
{
    return u"Golive"_s;
}

void KeychainSecretStore::read(const QString &key, QObject *context, std::function<void(std::optional<Secret>)> answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service()); // deletes itself when it has finished
    job->setKey(key);
    const QPointer<KeychainSecretStore> self(this);
    connect(job, &QKeychain::Job::finished, context, [self, job, key, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError)
            return answer(Secret(job->textData()));
        if (job->error() != QKeychain::EntryNotFound) {
            qCWarning(logStorage) << "keychain: read failed with" << job->error();
            if (self)
                Q_EMIT self->refused();
        }
        answer(self ? self->m_refused.held(key) : std::nullopt);
    });
    job->start();
}

void KeychainSecretStore::write(const QString &key, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(key);
    job->setTextData(secret.reveal());
    connect(job, &QKeychain::Job::finished, this, [this, job, key, secret, change = ++m_changes[key]] {
        const bool isLast = m_changes.value(key) == change;
        if (job->error() == QKeychain::NoError) {
            if (isLast)
                m_refused.remove(key);
            return;
        }
        qCWarning(logStorage) << "keychain: write failed with" << job->error();
        m_hasRefused = true;
        if (isLast)
            m_refused.write(key, secret);
        Q_EMIT refused();
    });
    job->start();
}

void KeychainSecretStore::remove(const QString &key)
{
    ++m_changes[key];
    m_refused.remove(key);
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [job] {
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            qCWarning(logStorage) << "keychain: delete failed with" << job->error();
    });
    job->start();
}

} // namespace golive

#include "moc_keychainsecretstore.cpp"
