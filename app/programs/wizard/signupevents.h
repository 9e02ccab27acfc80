#pragma once

#include "domain/event.h"
#include "signup/pageproblem.h"
#include "signup/policy/signupmessage.h"

#include <optional>

namespace golive::programs {

/// What a session message of the sign-up means to the set-up; nothing for events that are new to us.
std::optional<Event> eventOf(const signup::SignUpMessage &);
/// What a fault of the sign-up page means to the set-up; nothing for what is kept from a page without harm.
std::optional<Event> eventOf(const signup::PageProblem &);

} // namespace golive::programs
