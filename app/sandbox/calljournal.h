#pragma once

#include <QJsonArray>
#include <QString>

namespace golive::sandbox {

/// The Partner API calls that came in, in the order they were answered.
class CallJournal
{
public:
    /// `status` 0: no complete answer was sent.
    void add(const QByteArray &method, const QString &path, int status, bool isUnexpected);
    const QJsonArray &calls() const { return m_calls; }

private:
    QJsonArray m_calls;
};

} // namespace golive::sandbox
