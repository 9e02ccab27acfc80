#include "storage/keychainprobe.h"

#include "base/logging.h"
#include "storage/keychainsecretstore.h"

#include <qt6keychain/keychain.h>

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// One probe: write, read, delete. Lives until it has answered, or its context goes.
class KeychainProbe final : public QObject
{
public:
    KeychainProbe(QObject *context, std::function<void(KeychainAnswer)> answer)
        : QObject(context), m_answer(std::move(answer)), m_value(QUuid::createUuid().toString())
    {
    }

    void begin()
    {
        auto *job = new QKeychain::WritePasswordJob(KeychainSecretStore::service());
        job->setTextData(m_value);
        run(job, [this] { readBack(); });
    }

private:
    void readBack()
    {
        auto *job = new QKeychain::ReadPasswordJob(KeychainSecretStore::service());
        run(job, [this, job] {
            if (job->textData() != m_value)
                return end(KeychainAnswer::Absent, "another value came back");
            run(new QKeychain::DeletePasswordJob(KeychainSecretStore::service()),
                [this] { end(KeychainAnswer::Works, "works"); });
        });
    }

    void run(QKeychain::Job *job, std::function<void()> next)
    {
        job->setKey(u"probe"_s);
        connect(job, &QKeychain::Job::finished, this, [this, job, next = std::move(next)] {
            if (job->error() == QKeychain::NoError)
                return next();
            qCInfo(logStorage) << "keychain: error" << job->error();
            const bool isRefused =
                job->error() == QKeychain::AccessDenied || job->error() == QKeychain::AccessDeniedByUser;
            end(isRefused ? KeychainAnswer::Refused : KeychainAnswer::Absent, "no");
        });
        job->start();
    }

    void end(KeychainAnswer found, const char *why)
    {
        if (!m_answer)
            return;
        qCInfo(logStorage) << "keychain:" << why;
        const auto answer = std::exchange(m_answer, nullptr);
        deleteLater();
        answer(found);
    }

    std::function<void(KeychainAnswer)> m_answer;
    QString m_value;
};

} // namespace

void probeKeychain(QObject *context, std::function<void(KeychainAnswer)> answer)
{
    (new KeychainProbe(context, std::move(answer)))->begin();
}

} // namespace golive
