#pragma once

#include "base/enumvalues.h"

#include <array>
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

/// Stages of the rail, as people know them.
enum class Stage { Beginning, GetReady, Details, Connect, Finish };

/// What a page is made of: steps that follow each other.
struct PageRow
{
    Page page;
    Stage stage;
    Step first; ///< The step it opens with.
    Step last;
};
inline constexpr std::array<PageRow, pageCount> pageTable{{
    {Page::Start, Stage::Beginning, Step::Start, Step::Start},
    {Page::SignIn, Stage::Beginning, Step::SignIn, Step::SignIn},
    {Page::Client, Stage::Beginning, Step::App, Step::Number},
    {Page::GetReady, Stage::GetReady, Step::Checklist, Step::Enable},
    {Page::Region, Stage::Details, Step::Region, Step::Region},
    {Page::Contact, Stage::Details, Step::Contact, Step::ConfirmContact},
    {Page::Events, Stage::Details, Step::Webhooks, Step::Webhooks},
    {Page::Connect, Stage::Connect, Step::SignUp, Step::SelectNumber},
    {Page::SetUp, Stage::Finish, Step::SetUp, Step::Sync},
    {Page::Report, Stage::Finish, Step::Done, Step::Done},
}};

namespace pages {

/// A row for each page, and each step in one: in the order of both.
constexpr bool areInOrder()
{
    int step = 0;
    for (int i = 0; i < pageCount; ++i) {
        const PageRow &row = pageTable[static_cast<std::size_t>(i)];
        if (row.page != static_cast<Page>(i) || row.first != static_cast<Step>(step) || row.last < row.first)
            return false;
        step = static_cast<int>(row.last) + 1;
    }
    return step == stepCount;
}
static_assert(areInOrder(), "a row for each page, and each step in one, in the order of both");

} // namespace pages

constexpr const PageRow &rowOf(Page page)
{
    return pageTable[static_cast<std::size_t>(page)];
}

constexpr Page pageOf(Step step)
{
    for (const PageRow &row : pageTable) {
        if (step <= row.last)
            return row.page;
    }
    return Page::Report;
}

constexpr Stage stageOf(Step step)
{
    return rowOf(pageOf(step)).stage;
}

/// The step a page opens with.
constexpr Step firstStepOf(Page page)
{
    return rowOf(page).first;
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
