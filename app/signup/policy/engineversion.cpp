#include "signup/policy/engineversion.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

namespace {

bool reaches(const QString &version, int floor)
{
    bool isNumber = false;
    const int major = version.section(u'.', 0, 0).toInt(&isNumber);
    return isNumber && major >= floor;
}

} // namespace

EngineFloor shippedEngineFloor()
{
    // Unreadable rules must not make an old engine look good.
    constexpr int never = std::numeric_limits<int>::max();
    QFile file(u":/rules/engine.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {never, never};
    const QJsonObject rules = QJsonDocument::fromJson(file.readAll()).object();
    return {rules.value("minimumChromiumMajor"_L1).toInt(never),
            rules.value("minimumSecurityPatchMajor"_L1).toInt(never)};
}

bool isEngineRecentEnough(const EngineVersion &engine, const EngineFloor &floor)
{
    return reaches(engine.chromium, floor.chromium) &&
           reaches(engine.patches.isEmpty() ? engine.chromium : engine.patches, floor.patches);
}

} // namespace golive::signup
