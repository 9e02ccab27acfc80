// Linux (Secret Service, KWallet) and macOS (Keychain).
#include "platform/keychain/systemkeychain.h"

#include <qt6keychain/keychain.h>

namespace golive::systemkeychain {

namespace {

Ending endingOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return Ending::Done;
    case QKeychain::EntryNotFound: return Ending::NoEntry;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return Ending::Refused;
    default: return Ending::Failed;
    }
}

/// The job deletes itself when it has finished.
void start(QKeychain::Job *job, const QString &key, QObject *context, std::function<void(const Answer &)> answer)
{
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer = std::move(answer)] {
        Answer found{endingOf(job->error()), {}, static_cast<int>(job->error())};
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job))
            found.value = reading->textData();
        answer(found);
    });
    job->start();
}

} // namespace

void read(const QString &service, const QString &key, QObject *context, std::function<void(const Answer &)> answer)
{
    start(new QKeychain::ReadPasswordJob(service), key, context, std::move(answer));
}

void write(const QString &service, const QString &key, const QString &value, QObject *context,
           std::function<void(const Answer &)> answer)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(value);
    start(job, key, context, std::move(answer));
}

void remove(const QString &service, const QString &key, QObject *context, std::function<void(const Answer &)> answer)
{
    start(new QKeychain::DeletePasswordJob(service), key, context, std::move(answer));
}

// QtKeychain finds by key alone.
Ending removeAll(const QString &)
{
    return Ending::Failed;
}

} // namespace golive::systemkeychain
