#pragma once

#include "domain/attention.h"

#include <QString>

namespace golive::ui {

/// What a person is told outside the window.
struct NoticeText
{
    QString title; ///< Whom it is about.
    QString text;
    bool isUrgent = false; ///< Somebody has to act.
};

NoticeText noticeText(const Setup &, const Notice &);

/// "TeaHouse: Gupshup is setting it up": what is waited for, in a line of a menu.
QString waitingLine(const Setup &, Instant now);

} // namespace golive::ui
