#pragma once

#include "domain/event.h"
#include "domain/view/setupnow.h"
#include "ui/pages/programaction.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>

#include <variant>

namespace golive::ui {

/// The one thing that matters now on Set up and chats: how it looks, what is said, and the way out where that is one
/// press. A row of one table, so that a button never stands beside another row's words.
struct NowText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::NowText)
public:
    using Action = std::variant<std::monostate, Event, ProgramAction>;

    Card::Tone tone = Card::Tone::Accent;
    QString title;
    QString body;
    QString button{}; ///< Empty where there is no way out that is one press.
    Action action{};  ///< What that press is.

    static NowText of(const SetUpView &);
    /// What has gone on for too long or needs somebody; empty where the title says it already.
    static QString attention(const SetUpView &);
};

} // namespace golive::ui
