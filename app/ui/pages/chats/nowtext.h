#pragma once

#include "domain/view/setupnow.h"

#include <QCoreApplication>

namespace golive::ui {

/// The one thing that matters now on Set up and chats, worded.
class NowText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::NowText)
public:
    static QString title(const SetUpView &);
    static QString body(const SetUpView &);
    /// What has gone on for too long or needs somebody; empty where the title says it already.
    static QString attention(const SetUpView &);
    /// The way out where it is one press; empty where there is none.
    static QString button(SetUpNow);
};

} // namespace golive::ui
