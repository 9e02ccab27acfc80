#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

#include <utility>

namespace golive::httpguard {

/// One complete HTTP request.
struct Request
{
    QByteArray method;
    QString path;        ///< Percent-decoded, without the query.
    QByteArray rawQuery; ///< As sent, without "?".
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The first header of that name (any case), trimmed; null where absent.
    QByteArray header(const QByteArray &name) const;
    /// The values of every header of that name, in their order.
    QByteArrayList all(const QByteArray &name) const;
};

} // namespace golive::httpguard
