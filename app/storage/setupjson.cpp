#include "storage/setupjson.h"

#include "storage/setupfields.h"

namespace golive {

QJsonObject setupToJson(const Setup &setup)
{
    return json::written(setup).toObject();
}

std::optional<Setup> setupFromJson(const QJsonObject &object)
{
    Setup setup;
    json::read(QJsonValue(object), setup);
    if (setup.id.isEmpty())
        return std::nullopt;
    return setup;
}

} // namespace golive
