#include "signup/engineversion.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

int shippedEngineFloor()
{
    // Unreadable rules must not make an old engine look good.
    constexpr int never = std::numeric_limits<int>::max();
    QFile file(u":/rules/engine.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return never;
    return QJsonDocument::fromJson(file.readAll()).object().value("minimumChromiumMajor"_L1).toInt(never);
}

bool isEngineRecentEnough(const QString &chromiumVersion, int floor)
{
    bool isNumber = false;
    const int major = chromiumVersion.section(u'.', 0, 0).toInt(&isNumber);
    return isNumber && major >= floor;
}

} // namespace golive::signup
