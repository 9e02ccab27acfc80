#include "ui/pages/chats/againpanel.h"

#include "ui/pages/marklist.h"
#include "ui/pages/pageparts.h"
#include "ui/wording/misstext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

AgainPanel::AgainPanel(QWidget *parent) : Card(parent), m_steps(new MarkList(this))
{
    m_steps->setObjectName(u"againSteps"_s);
    body()->addWidget(m_steps);
    body()->addWidget(newLabel(this, "small", MissText::metaSays()));
}

void AgainPanel::draw(const OnboardingAgain &again, Instant now)
{
    using Mark = MarkList::Mark;
    const bool isOver = now >= again.readyAt();
    // Whether the phone was disconnected is not to be seen from here; the state tells it once it is not live any more.
    m_steps->draw({{again.wasSeenUnfinished ? Mark::Done : Mark::Current, MissText::disconnected(), {}},
                   {isOver ? Mark::Done : Mark::ToCome, MissText::wait(again, now), {}},
                   {isOver ? Mark::Current : Mark::ToCome, MissText::thenOnboard(), {}}});
}

} // namespace golive::ui

#include "moc_againpanel.cpp"
