#pragma once

#include "domain/view/setupsubject.h"
#include "ports/setupfile.h"

namespace golive::ui {

struct SharedLink
{
    QString subject;
    QString body; ///< Contains the link.
};

/// What goes to the owner with the signed link, by mail or WhatsApp.
SharedLink shareText(const SetupSubject &);
QString setupFileFaultText(SetupFileFault);

} // namespace golive::ui
