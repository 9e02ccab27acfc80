#pragma once

#include "policy/policyfault.h"

#include <QString>
#include <QVariantMap>

#include <optional>

namespace golive {

/// What stands where this system keeps policies, as it was read: JSON, registry and property list alike. The source
/// says whether the place can be trusted; what the values mean, Policy does.
struct PolicyValues
{
    QString place; ///< Where it was looked for: a file, a registry key. For people.
    QVariantMap values;
    std::optional<PolicyFault> fault; ///< Of the place as a whole; there are no values then.
    bool isThere = false;             ///< Something is kept there at all.
};

/// Of a system that keeps one place for the machine and one for the person: key by key the machine's value wins, and
/// its place is the one that is named where it sets anything.
PolicyValues machineOverPerson(const QString &placeOfMachine, const QVariantMap &ofMachine,
                               const QString &placeOfPerson, const QVariantMap &ofPerson);

} // namespace golive
