#include "ui/shell/noticebar.h"

#include "ui/style/lineicon.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/wraplabel.h"
#include "ui/wording/problemtext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

std::optional<NoticeBar::Action> actionFor(const Problem &problem)
{
    if (remedyOf(problem.kind) == Problem::Remedy::SignInAgain)
        return NoticeBar::Action::SignInAgain;
    if (problem.kind == Problem::Kind::LinkExpired)
        return NoticeBar::Action::NewLink;
    if (remedyOf(problem.kind) == Problem::Remedy::SignUpAgain)
        return NoticeBar::Action::StartAgain;
    if (isAboutSignUpPage(problem.kind))
        return NoticeBar::Action::UseBrowser;
    return std::nullopt;
}

} // namespace

QString NoticeBar::actionText(Action action)
{
    switch (action) {
    case Action::SignInAgain: return tr("Sign in again");
    case Action::NewLink: return tr("Make a new link");
    case Action::StartAgain: return tr("Start again");
    case Action::UseBrowser: return tr("Use my own browser");
    }
    return {};
}

NoticeBar::NoticeBar(QWidget *parent)
    : Card(parent), m_title(new WrapLabel(QString(), "fieldLabel", this)), m_text(new WrapLabel(this)),
      m_wait(new WrapLabel(this)), m_detail(new WrapLabel(QString(), "small", this)),
      m_retry(new QPushButton(tr("Try again"), this)), m_action(new QPushButton(this)),
      m_support(new LinkButton(tr("Write to support"), this)), m_close(new QToolButton(this))
{
    setObjectName(u"noticeBar"_s);
    m_retry->setObjectName(u"noticeRetry"_s);
    m_action->setObjectName(u"noticeAction"_s);
    m_support->setObjectName(u"noticeSupport"_s);
    m_close->setObjectName(u"noticeClose"_s);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(lineIcon(u"close"_s, Theme::colours().muted));
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setFocusPolicy(Qt::StrongFocus);

    body()->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    body()->setSpacing(spacing::tight);
    auto *head = new QHBoxLayout;
    auto *sign = new QLabel(this);
    sign->setPixmap(linePixmap(u"warning"_s, 20, Theme::colours().red, devicePixelRatioF()));
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    body()->addLayout(head);
    for (WrapLabel *label : {m_text, m_wait, m_detail})
        body()->addWidget(label);
    auto *buttons = new FlowLayout(spacing::small);
    for (QPushButton *button : {m_retry, m_action, m_support})
        buttons->addWidget(button);
    body()->addLayout(buttons);
    setTone(Tone::Fault);
    hide();

    connect(m_retry, &QPushButton::clicked, this, &NoticeBar::retryPressed);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionPressed(m_actionMeant); });
    connect(m_support, &QPushButton::clicked, this, [this] {
        if (m_problem)
            Q_EMIT supportPressed(*m_problem);
    });
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismissed);
}

void NoticeBar::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact)
        return;
    m_isCompact = isCompact;
    const int above = isCompact ? spacing::tight : spacing::medium;
    body()->setContentsMargins(spacing::large, above, spacing::medium, above);
    fitDetail();
}

void NoticeBar::fitDetail()
{
    m_detail->setVisible(!m_isCompact && !m_detail->text().isEmpty());
    setToolTip(m_isCompact ? m_detail->text() : QString());
}

void NoticeBar::draw(const std::optional<Problem> &problem, bool canRetry, Instant now)
{
    if (problem)
        m_wait->say(waitText(*problem, now));
    if (problem == m_problem && m_couldRetry == canRetry)
        return;
    const bool isNew = problem != m_problem;
    m_problem = problem;
    m_couldRetry = canRetry;
    if (!problem)
        return hide();

    const ProblemText text = problemText(*problem);
    m_title->say(text.title);
    m_text->say(text.explanation.isEmpty() ? text.toDo : text.explanation + u' ' + text.toDo);
    m_detail->say(problemDetail(*problem));
    fitDetail();
    m_retry->setVisible(canRetry);
    const auto action = actionFor(*problem);
    m_action->setVisible(action.has_value());
    if (action) {
        m_actionMeant = *action;
        m_action->setText(actionText(*action));
    }
    setAccessibleName(text.title);
    setAccessibleDescription(m_text->text());
    show();
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace golive::ui

#include "moc_noticebar.cpp"
