#pragma once

#include "domain/context.h"
#include "domain/effect.h"
#include "domain/setup.h"

#include <vector>

namespace golive {

/// One run of advance(): the set-up being changed, what is known beside it, and the effects collected; and what every
/// room does alike. Private to the *flow.cpp files. A room's visitor holds it and changes its own part.
class Flow
{
public:
    Flow(const Setup &before, Context context) : setup(before), m_context(std::move(context)) {}

    const Context &context() const { return m_context; }
    Instant now() const { return m_context.now; }

    /// Asks the partner; the page waits for the answer.
    void ask(PartnerCall);
    /// True, and busy no more, when this answer is the one being waited for.
    bool answers(Activity);
    void fail(Problem::Kind, Problem::Field = Problem::Field::Page);
    /// What was said last is past.
    void dismissProblem();
    void notify(const Notice &);

    /// Goes to this step, and does what a page does when it is entered.
    void enter(Step);
    /// ... to the first step of the next page.
    void leavePage();

    Setup setup;
    std::vector<Effect> effects;

private:
    Context m_context;
};

} // namespace golive
