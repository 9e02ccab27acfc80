#pragma once

#include "domain/getready/checklist.h"

#include <QList>
#include <QString>

namespace golive {

/// How the guide's "Enable your App" went.
enum class Enablement { NotAsked, FormFilled, Enabled, Warned };

/// What is made sure of before anything happens: Get ready.
struct Readiness
{
    Checklist checklist;
    QList<MachineFinding> findings;
    Enablement enablement = Enablement::NotAsked;
    QString enablementDetail;

    bool operator==(const Readiness &) const = default;
};

/// What goes along to another app: the answers about the phone, and what this computer found.
Readiness withoutApp(Readiness);

} // namespace golive
