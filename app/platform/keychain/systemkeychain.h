#pragma once

#include <QString>

#include <functional>

class QObject;

namespace golive::systemkeychain {

/// How a question to the keychain ended.
enum class Ending {
    Done,
    NoEntry, ///< Reading or removing: nothing is kept under that key.
    Refused, ///< It is there and gives nothing out: locked, or the person said no.
    Failed,  ///< There is none, or it could not.
};

struct Answer
{
    Ending ending = Ending::Failed;
    QString value; ///< Of read() alone.
    int code = 0;  ///< The system's own, for the log.
};

/// The keychain of the system that Golive was built for (one file a system): secrets of this person, by service and
/// key, of any length. Each function answers once, later and not before it has returned; not once `context` is gone.
void read(const QString &service, const QString &key, QObject *context, std::function<void(const Answer &)> answer);
void write(const QString &service, const QString &key, const QString &value, QObject *context,
           std::function<void(const Answer &)> answer);
void remove(const QString &service, const QString &key, QObject *context, std::function<void(const Answer &)> answer);

/// All secrets of this service, at once. Failed where the keychain does not tell which there are.
Ending removeAll(const QString &service);

} // namespace golive::systemkeychain
