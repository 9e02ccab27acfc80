#pragma once

#include "policy/policyfault.h"

#include <QString>
#include <QStringList>

namespace golive::ui {

/// Why a policy, or a key of it, is not in force, and what helps: for whoever looks after the computer. `place`: where
/// the policy is kept.
QString policyFaultSentence(const PolicyFault &, const QString &place);
/// Keys as somebody wrote them, in one line that can be shown.
QString policyKeyNames(const QStringList &keys);
/// What stands beside something that the organisation decides, and that a person cannot choose.
QString setByOrganisation();

} // namespace golive::ui
