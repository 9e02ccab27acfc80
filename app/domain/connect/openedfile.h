#pragma once

#include "domain/event.h"

namespace golive {

/// This set-up is what the file is about: by its app, or by the link where one of them names no app. Once it was
/// onboarded another link begins another set-up; and whoever holds more than a link goes on with that.
bool isOfFile(const Setup &, const event::SetupFileOpened &);

} // namespace golive
