#pragma once

#include "domain/setup.h"

namespace golive::ui {

struct SupportMail
{
    QString subject;
    QString body;
};

/// A mail to Gupshup's support with the ids that it asks for, and none of the secrets. The guide's own words on how
/// long an answer may take are in it, so that nobody waits in the dark.
SupportMail supportMail(const Setup &, const Problem &);

/// Whether support can do anything about it. What Golive itself found fault with while it was being typed, and nobody
/// has refused, is not for them.
bool maySupportHelp(const Problem &);

} // namespace golive::ui
