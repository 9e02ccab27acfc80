#pragma once

#include "domain/setup.h"
#include "ports/setupfile.h"

namespace golive::ui {

struct SharedLink
{
    QString subject;
    QString body; ///< Contains the link.
};

/// What goes to the owner with the signed link, by mail or WhatsApp.
SharedLink shareText(const Setup &);
QString setupFileFaultText(SetupFileFault);

} // namespace golive::ui
