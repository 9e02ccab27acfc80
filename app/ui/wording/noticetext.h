#pragma once

#include "domain/sync/attention.h"
#include "domain/view/setupsubject.h"

#include <QString>

namespace golive::ui {

/// What is said outside the window.
struct NoticeText
{
    QString title; ///< Names the client.
    QString body;
    bool isUrgent = false; ///< Somebody has to act.
};

NoticeText noticeText(const Notice &, const SetupSubject &);
/// The same without saying whom it is about.
NoticeText hiddenNoticeText(const Notice &, const SetupSubject &);

/// Why a set-up is red, and what to do, as a sentence; empty for None.
QString attentionText(Attention);

} // namespace golive::ui
