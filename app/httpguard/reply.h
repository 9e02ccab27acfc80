#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

class QJsonArray;
class QJsonObject;

namespace golive::httpguard {

struct Reply
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< Besides type, length, date and connection.

    static Reply json(const QJsonObject &, int status = 200);
    static Reply json(const QJsonArray &, int status = 200);
    static Reply text(const QByteArray &, int status = 200);
};

QByteArray reasonPhrase(int status);

} // namespace golive::httpguard
