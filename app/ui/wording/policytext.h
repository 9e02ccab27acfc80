#pragma once

#include "policy/policyfault.h"
#include "policy/policyrefusal.h"

#include <QString>
#include <QStringList>

namespace golive::ui {

/// Why a policy, or a key of it, is not in force, and what helps: for whoever looks after the computer. `place`: where
/// the policy is kept.
QString policyFaultSentence(const PolicyFault &, const QString &place);
/// Why nothing begins with an option that the policy does not leave open, and what helps.
QString policyRefusalSentence(const PolicyRefusal &);
/// Keys as somebody wrote them, in one line that can be shown.
QString policyKeyNames(const QStringList &keys);
/// What stands beside something that the organisation decides, and that a person cannot choose.
QString setByOrganisation();

} // namespace golive::ui
