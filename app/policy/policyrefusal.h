#pragma once

#include <QString>

namespace golive {

/// An option that says something else than the policy does, so that nothing begins. Worded by ui/wording/policytext.h.
struct PolicyRefusal
{
    QString option; ///< As it is typed: "--data-dir".
    QString key;    ///< What the policy sets instead.
    QString value;
    QString place; ///< Where the policy is kept, for people.
};

} // namespace golive
