#include "sandbox/pages/pagereply.h"

#include <QFile>
#include <QJsonDocument>

namespace golive::sandbox {
using namespace Qt::Literals::StringLiterals;

std::optional<QJsonObject> PageRequest::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

PageReply jsonReply(const QJsonObject &json, int status)
{
    return {status, "application/json", QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

PageReply refusal(int status, const QString &reason)
{
    return jsonReply({{"error"_L1, reason}}, status);
}

PageReply fileReply(const QString &fileName)
{
    QFile file(u":/golive/web/"_s % fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray type = "text/html; charset=utf-8";
    if (fileName.endsWith(".js"_L1))
        type = "text/javascript; charset=utf-8";
    else if (fileName.endsWith(".css"_L1))
        type = "text/css; charset=utf-8";
    return {200, type, file.readAll()};
}

} // namespace golive::sandbox
