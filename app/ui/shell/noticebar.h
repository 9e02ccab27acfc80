#pragma once

#include "domain/problem.h"
#include "ui/widgets/card.h"

#include <optional>

class QPushButton;
class QToolButton;

namespace golive::ui {

class WrapLabel;

/// A problem that concerns the page as a whole: what happened, what to do, and the buttons that do it. A problem of one
/// field stands beside that field instead, and the bar stays away.
class NoticeBar : public Card
{
    Q_OBJECT
public:
    enum class Action { SignInAgain, NewLink, StartAgain, UseBrowser };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// In a low window: what the server said word for word is then said by the tool tip.
    void setCompact(bool);
    /// `now`: where the problem says until when to wait.
    void draw(const std::optional<Problem> &, bool canRetry, Instant now);

Q_SIGNALS:
    void retryPressed();
    void actionPressed(golive::ui::NoticeBar::Action action);
    void supportPressed(const golive::Problem &problem);
    void dismissed();

private:
    void fitDetail();
    static QString actionText(Action);

    std::optional<Problem> m_problem;
    std::optional<bool> m_couldRetry;
    bool m_isCompact = false;
    Action m_actionMeant = Action::SignInAgain;
    WrapLabel *m_title;
    WrapLabel *m_text;
    WrapLabel *m_wait;
    WrapLabel *m_detail;
    QPushButton *m_retry;
    QPushButton *m_action;
    QPushButton *m_support;
    QToolButton *m_close;
};

} // namespace golive::ui
