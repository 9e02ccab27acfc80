#include "sandbox/control/controlfields.h"

#include <cmath>

namespace golive::sandbox {

httpguard::Reply badField(const QString &message)
{
    return refused(400, message);
}

std::optional<milliseconds> readSeconds(const QJsonValue &value, double least)
{
    const double seconds = value.toDouble(-1);
    if (!(seconds >= least) || seconds > 10 * 365.25 * 86400)
        return std::nullopt;
    return milliseconds(std::llround(seconds * 1000));
}

std::optional<int> readWhole(const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(std::nan(""));
    if (!(number >= least) || number > most || number != std::floor(number))
        return std::nullopt;
    return int(number);
}

} // namespace golive::sandbox
