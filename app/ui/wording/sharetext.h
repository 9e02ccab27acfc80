#pragma once

#include "domain/view/pageview.h"
#include "ports/setupfile.h"

namespace golive::ui {

struct SharedLink
{
    QString subject;
    QString body; ///< Contains the link.
};

/// What goes to the owner with the signed link, by mail or WhatsApp: to whom, from whom, what for, the link and until
/// when it works, in his language and on his clock. Empty where Connect is not shown or has no link.
SharedLink shareText(const PageView &);
QString setupFileFaultText(SetupFileFault);

} // namespace golive::ui
