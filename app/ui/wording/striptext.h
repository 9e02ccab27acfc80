#pragma once

#include "domain/view/pageview.h"

#include <QDateTime>
#include <QString>

namespace golive::ui {

/// The strip, worded: what happens by itself, until when, who sees to it, and what the person need not do.
struct StripText
{
    QString now;
    QString latest; ///< "By 10:00 tomorrow at the latest"; empty where nothing is awaited.
    QString inCharge;
    QString needNot;
    bool isUrgent = false; ///< The last 15 minutes, over, or held back.
};

StripText stripText(const StripView &);

/// "10:00 today", "10:00 tomorrow", "10:00 on Wednesday"; in the zone of both.
QString deadlineText(const QDateTime &deadline, const QDateTime &now);

} // namespace golive::ui
