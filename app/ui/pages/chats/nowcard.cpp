#include "ui/pages/chats/nowcard.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/pages/chats/nowtext.h"
#include "ui/wording/outagetext.h"
#include "ui/wording/standingtext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

Card::Tone toneOf(SetUpNow now)
{
    switch (now) {
    case SetUpNow::Removed:
    case SetUpNow::TokenMissing:
    case SetUpNow::Unreachable:
    case SetUpNow::SetUpFailed:
    case SetUpNow::HeldByEvents: return Card::Tone::Fault;
    case SetUpNow::Missed:
    case SetUpNow::EarlierSyncAsked:
    case SetUpNow::EarlierSyncMade:
    case SetUpNow::HeldByOldChats:
    case SetUpNow::NumberSelection:
    case SetUpNow::TurnedOff:
    case SetUpNow::MayBeTooLate:
    case SetUpNow::Unknown:
    case SetUpNow::Refused:
    case SetUpNow::Silent: return Card::Tone::Warning;
    case SetUpNow::Arrived: return Card::Tone::Good;
    case SetUpNow::OnboardingAgain:
    case SetUpNow::LeftSo:
    case SetUpNow::AskedBefore:
    case SetUpNow::WaitingForLive:
    case SetUpNow::Asking:
    case SetUpNow::AnswerAwaited:
    case SetUpNow::TryingAgain:
    case SetUpNow::Starting:
    case SetUpNow::Declined:
    case SetUpNow::Arriving:
    case SetUpNow::Awaited:
    case SetUpNow::Elsewhere: break;
    }
    return Card::Tone::Accent;
}

/// What a mail to support is about.
Problem problemOf(const SetUpView &view, SetUpNow now)
{
    Problem problem;
    if (now == SetUpNow::SetUpFailed) {
        problem.kind = Problem::Kind::SetUpFailed;
        problem.detail = view.appState.detail;
        return problem;
    }
    const SyncRecord &record =
        view.history.state == SyncRecord::State::Refused || now == SetUpNow::Silent ? view.history : view.contacts;
    problem.kind = now == SetUpNow::Refused ? Problem::Kind::SyncRefused : Problem::Kind::SyncUnknown;
    problem.code = record.code;
    problem.detail = record.detail;
    problem.reference = record.requestId;
    return problem;
}

} // namespace

NowCard::NowCard(QWidget *parent)
    : Card(parent), m_attention(newLabel(this, "fault")), m_title(newLabel(this, "heading")), m_body(newLabel(this)),
      m_reason(newLabel(this)), m_button(newButton(this, u"nowButton"_s, {}))
{
    m_attention->setObjectName(u"attentionLabel"_s);
    m_title->setObjectName(u"nowTitle"_s);
    m_body->setObjectName(u"nowBody"_s);
    body()->setSpacing(spacing::small);
    for (WrapLabel *label : {m_attention, m_title, m_reason, m_body})
        body()->addWidget(label);
    body()->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &NowCard::press);
}

void NowCard::draw(const SetUpView &view)
{
    m_now = nowOf(view);
    m_arming = view.arming;
    m_problem = problemOf(view, m_now);
    const QString attention = NowText::attention(view);
    m_attention->say(attention);
    m_title->say(NowText::title(view));
    m_body->say(NowText::body(view));
    m_reason->say(m_now == SetUpNow::Removed ? StandingText::reason(view.standing) : QString());
    setTone(attention.isEmpty() ? toneOf(m_now) : Tone::Fault);
    setAccessibleName(m_title->text());
    const bool isUnreachable = m_now == SetUpNow::Unreachable && view.outage;
    const QString button = isUnreachable ? OutageText::button(view.outage->why) : NowText::button(m_now);
    relabel(m_button, button);
    m_button->setAccessibleName(button.isEmpty() ? m_title->text() : button);
    showIf(!button.isEmpty(), m_button);
}

void NowCard::press()
{
    switch (m_now) {
    case SetUpNow::TokenMissing: Q_EMIT happened(event::PageChosen{Page::SignIn}); return;
    case SetUpNow::Unreachable: Q_EMIT wanted(SignInToProxy{}); return;
    case SetUpNow::HeldByEvents: Q_EMIT happened(event::PageChosen{Page::Events}); return;
    case SetUpNow::NumberSelection: Q_EMIT happened(event::PageChosen{Page::Connect}); return;
    case SetUpNow::HeldByOldChats: {
        Arming arming = m_arming;
        arming.oldChats = Arming::OldChats::NobodyReplies;
        Q_EMIT happened(event::ArmingChanged{arming});
        return;
    }
    case SetUpNow::SetUpFailed:
    case SetUpNow::Refused:
    case SetUpNow::Silent: Q_EMIT wanted(WriteToSupport{m_problem}); return;
    case SetUpNow::Removed:
    case SetUpNow::OnboardingAgain:
    case SetUpNow::Missed:
    case SetUpNow::LeftSo:
    case SetUpNow::EarlierSyncAsked:
    case SetUpNow::EarlierSyncMade:
    case SetUpNow::WaitingForLive:
    case SetUpNow::Asking:
    case SetUpNow::AnswerAwaited:
    case SetUpNow::TryingAgain:
    case SetUpNow::TurnedOff:
    case SetUpNow::MayBeTooLate:
    case SetUpNow::Starting:
    case SetUpNow::Unknown:
    case SetUpNow::AskedBefore:
    case SetUpNow::Declined:
    case SetUpNow::Arrived:
    case SetUpNow::Arriving:
    case SetUpNow::Awaited:
    case SetUpNow::Elsewhere: return; // no button is shown
    }
}

} // namespace golive::ui
