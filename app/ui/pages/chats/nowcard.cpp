#include "ui/pages/chats/nowcard.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/healthtext.h"
#include "ui/wording/standingtext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

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

/// In the words of whoever said so.
QString NowCard::reasonOf(const SetUpView &view)
{
    switch (nowOf(view)) {
    case SetUpNow::Removed:
    case SetUpNow::Interrupted: return StandingText::reason(view.standing);
    case SetUpNow::CannotSend:
    case SetUpNow::SendingLimited: return view.health ? HealthText::said(*view.health) : QString();
    default: return {};
    }
}

void NowCard::draw(const SetUpView &view)
{
    const NowText now = NowText::of(view);
    m_action = now.action;
    const QString attention = NowText::attention(view);
    m_attention->say(attention);
    m_title->say(now.title);
    m_body->say(now.body);
    m_reason->say(reasonOf(view));
    setTone(attention.isEmpty() ? now.tone : Tone::Fault);
    setAccessibleName(now.title);
    relabel(m_button, now.button);
    m_button->setAccessibleName(now.button.isEmpty() ? now.title : now.button);
    showIf(!now.button.isEmpty(), m_button);
}

void NowCard::press()
{
    // By value: what is drawn changes while the press is told.
    const NowText::Action action = m_action;
    if (const auto *event = std::get_if<Event>(&action))
        Q_EMIT happened(*event);
    else if (const auto *wish = std::get_if<ProgramAction>(&action))
        Q_EMIT wanted(*wish);
}

} // namespace golive::ui

#include "moc_nowcard.cpp"
