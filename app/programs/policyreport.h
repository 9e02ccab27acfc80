#pragma once

#include "programs/options.h"

namespace golive::programs {

/// What of this comes from where.
enum class Origin { Policy, CommandLine, Environment, Setting, Default };

/// One key as it is in force.
struct InForce
{
    QString key;
    QString value; ///< Empty: nothing is set, and Golive does as it always does.
    Origin origin = Origin::Default;
};

/// What a person chose before, and what the environment says.
struct Surrounding
{
    QString language; ///< Chosen in the window.
    QString proxy;    ///< Of the environment's variables.
};

/// Every key, in the order of the documentation. `given`: the command line before the policy went before it.
QList<InForce> inForce(const Options &given, const Policy &, const Surrounding &);

/// `golivectl policy`: what is in force and where it comes from, for a person or as one JSON object. Exit code 3 where
/// something in the policy is not in force.
Leave policyReport(const Options &underPolicy);

} // namespace golive::programs
