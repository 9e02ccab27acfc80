#pragma once

#include "base/enumvalues.h"

#include <initializer_list>

namespace golive {

/// The steps of going live, in their order. A step is the domain's; a page is what people see.
enum class Step {
    Start,
    SignIn,
    App,
    Number,
    Checklist,
    Enable,
    Region,
    Contact,
    ConfirmContact,
    Webhooks,
    SignUp,
    Phone,
    SelectNumber,
    SetUp,
    Verify,
    Sync,
    Done,
};
inline constexpr int stepCount = static_cast<int>(enumCount<Step>);

enum class Page { Start, SignIn, Client, GetReady, Region, Contact, Events, Connect, SetUp, Report };
inline constexpr int pageCount = static_cast<int>(enumCount<Page>);

constexpr Page pageOf(Step step)
{
    switch (step) {
    case Step::Start: return Page::Start;
    case Step::SignIn: return Page::SignIn;
    case Step::App:
    case Step::Number: return Page::Client;
    case Step::Checklist:
    case Step::Enable: return Page::GetReady;
    case Step::Region: return Page::Region;
    case Step::Contact:
    case Step::ConfirmContact: return Page::Contact;
    case Step::Webhooks: return Page::Events;
    case Step::SignUp:
    case Step::Phone:
    case Step::SelectNumber: return Page::Connect;
    case Step::SetUp:
    case Step::Verify:
    case Step::Sync: return Page::SetUp;
    case Step::Done: return Page::Report;
    }
    return Page::Start;
}

/// The step a page opens with.
constexpr Step firstStepOf(Page page)
{
    switch (page) {
    case Page::Start: return Step::Start;
    case Page::SignIn: return Step::SignIn;
    case Page::Client: return Step::App;
    case Page::GetReady: return Step::Checklist;
    case Page::Region: return Step::Region;
    case Page::Contact: return Step::Contact;
    case Page::Events: return Step::Webhooks;
    case Page::Connect: return Step::SignUp;
    case Page::SetUp: return Step::SetUp;
    case Page::Report: return Step::Done;
    }
    return Step::Start;
}

/// A set of steps, as a bit mask.
class Steps
{
public:
    constexpr Steps() = default;
    constexpr Steps(std::initializer_list<Step> steps)
    {
        for (const Step step : steps)
            m_bits |= bit(step);
    }
    static constexpr Steps all() { return between(Step::Start, Step::Done); }
    static constexpr Steps between(Step first, Step last)
    {
        Steps result;
        for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i)
            result.m_bits |= bit(static_cast<Step>(i));
        return result;
    }
    constexpr bool contains(Step step) const { return (m_bits & bit(step)) != 0; }

private:
    static constexpr unsigned bit(Step step) { return 1U << static_cast<unsigned>(step); }
    unsigned m_bits = 0;
};

} // namespace golive
