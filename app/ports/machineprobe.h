#pragma once

#include "domain/getready/checklist.h"

#include <functional>

namespace golive {

/// What this computer can check by itself: country, reach of the hosts, clock, web view.
class MachineProbe
{
public:
    virtual ~MachineProbe() = default;
    virtual void check(const QString &numberRegion, std::function<void(QList<MachineFinding>)> answer) = 0;
};

} // namespace golive
