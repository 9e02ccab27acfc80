#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace golive::sandbox {

/// An answer for whatever HTTP server stands in front. 404 means that the path is not one of the pages'.
struct PageReply
{
    int status = 404;
    QByteArray contentType;
    QByteArray body;
};

/// A request as the pages see it, with the path below the token.
struct PageRequest
{
    QByteArray method;
    QString path;
    QUrlQuery query;
    QByteArray body;

    bool isGet() const { return method == "GET" || method == "HEAD"; }
    /// The body as an object. The content type is not looked at: navigator.sendBeacon sends text/plain.
    std::optional<QJsonObject> json() const;
};

PageReply jsonReply(const QJsonObject &, int status = 200);
PageReply refusal(int status, const QString &reason);
/// A compiled-in page or asset by its file name.
PageReply fileReply(const QString &fileName);

} // namespace golive::sandbox
