#pragma once

#include "base/clock.h"

#include <QJsonArray>
#include <QString>

namespace golive::sandbox {

/// The Partner API calls that came in, in the order they were answered.
class CallJournal
{
public:
    struct Call
    {
        QByteArray method;
        QString path;
        int status = 0; ///< 0: no complete answer was sent.
        bool isUnexpected = false;
        QString syncType; ///< Of a sync call, as it was sent.
    };
    /// `at` is real time: limits are real.
    void add(const Call &, Instant at);
    /// {"method","path","status","unexpected","at"}, and "syncType" where there is one.
    const QJsonArray &calls() const { return m_calls; }

private:
    QJsonArray m_calls;
};

} // namespace golive::sandbox
