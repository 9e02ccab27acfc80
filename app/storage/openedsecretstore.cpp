#include "storage/openedsecretstore.h"

#include "base/logging.h"
#include "storage/keychainsecretstore.h"

#include <qt6keychain/keychain.h>

#include <QTimer>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// One probe: write, read, delete. Lives until it has answered, or its context goes.
class KeychainProbe final : public QObject
{
public:
    KeychainProbe(QObject *context, std::function<void(bool)> answer)
        : QObject(context), m_answer(std::move(answer)), m_value(QUuid::createUuid().toString())
    {
    }

    void begin(milliseconds limit)
    {
        QTimer::singleShot(limit, this, [this] { end(false, "time limit"); });
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
                return end(false, "another value came back");
            run(new QKeychain::DeletePasswordJob(KeychainSecretStore::service()), [this] { end(true, "works"); });
        });
    }

    void run(QKeychain::Job *job, std::function<void()> next)
    {
        job->setKey(u"probe"_s);
        connect(job, &QKeychain::Job::finished, this, [this, job, next = std::move(next)] {
            if (job->error() == QKeychain::NoError)
                return next();
            qCInfo(logStorage) << "keychain: error" << job->error();
            end(false, "refused");
        });
        job->start();
    }

    void end(bool doesWork, const char *why)
    {
        if (!m_answer)
            return;
        qCInfo(logStorage) << "keychain:" << why;
        const auto answer = std::exchange(m_answer, nullptr);
        deleteLater();
        answer(doesWork);
    }

    std::function<void(bool)> m_answer;
    QString m_value;
};

} // namespace

void probeKeychain(QObject *context, milliseconds limit, std::function<void(bool)> answer)
{
    (new KeychainProbe(context, std::move(answer)))->begin(limit);
}

void openSecretStore(QObject *context, milliseconds limit, std::function<void(std::unique_ptr<SecretStore>)> answer)
{
    probeKeychain(context, limit, [answer = std::move(answer)](bool doesWork) {
        if (doesWork)
            answer(std::make_unique<KeychainSecretStore>());
        else
            answer(std::make_unique<MemorySecretStore>());
    });
}

} // namespace golive
