#include "ui/pages/chats/standingbox.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/standingtext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

/// A day is long enough to be read.
constexpr std::chrono::hours saidFor{24};

std::optional<Instant> reconnectedLately(const QList<AccountNote> &notes, Instant now)
{
    if (notes.isEmpty() || notes.last().kind != AccountNote::Kind::Reconnected || now - notes.last().at > saidFor)
        return std::nullopt;
    return notes.last().at;
}

} // namespace

StandingBox::StandingBox(QWidget *parent)
    : Card(parent), m_title(newLabel(this, "heading")), m_body(newLabel(this)), m_reason(newLabel(this))
{
    m_title->setObjectName(u"standingTitle"_s);
    body()->setSpacing(spacing::small);
    for (WrapLabel *label : {m_title, m_body, m_reason})
        body()->addWidget(label);
}

void StandingBox::draw(const Standing &standing, const QList<AccountNote> &notes, Instant now)
{
    const bool isInterrupted = standing.kind == Standing::Kind::Offboarded;
    const auto reconnected = isInterrupted ? std::nullopt : reconnectedLately(notes, now);
    const QString hint = isInterrupted ? QString() : StandingText::hint(standing);
    const bool isHinted = !hint.isEmpty();
    showIf(isInterrupted || isHinted || reconnected, this);
    setTone(isInterrupted || isHinted ? Tone::Warning : Tone::Good);
    m_title->say(isInterrupted ? StandingText::title(standing) : hint);
    m_body->say(isInterrupted ? StandingText::body(standing)
                : isHinted    ? StandingText::hintBody(standing)
                : reconnected ? StandingText::reconnected(*reconnected)
                              : QString());
    m_reason->say(isInterrupted ? StandingText::reason(standing) : QString());
}

} // namespace golive::ui

#include "moc_standingbox.cpp"
