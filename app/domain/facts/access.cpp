#include "domain/facts/access.h"

#include <array>
#include <cstddef>

namespace golive {

namespace {

constexpr auto call = Passage::Call;
constexpr auto guide = Passage::Guidance;
constexpr auto pass = Passage::Passed;

struct Row
{
    Step step;
    std::array<Passage, 4> by; // Partner, AppToken, Link, None
};

constexpr std::array<Row, stepCount> table{{
    {Step::Start, {call, call, call, call}},
    {Step::SignIn, {call, call, pass, call}},
    {Step::App, {call, guide, pass, guide}},
    {Step::Number, {call, call, pass, call}},
    {Step::Checklist, {call, call, call, call}},
    {Step::Enable, {call, call, pass, guide}},
    {Step::Region, {call, guide, pass, guide}},
    {Step::Contact, {call, guide, pass, guide}},
    {Step::ConfirmContact, {call, guide, pass, guide}},
    {Step::Webhooks, {call, call, pass, guide}},
    {Step::SignUp, {call, guide, call, guide}},
    {Step::Phone, {call, guide, call, guide}},
    {Step::SelectNumber, {call, guide, call, guide}},
    {Step::SetUp, {call, call, guide, guide}},
    {Step::Verify, {call, call, pass, pass}},
    {Step::Sync, {call, call, guide, guide}},
    {Step::Done, {call, call, call, call}},
}};

constexpr bool isInOrder()
{
    for (int i = 0; i < stepCount; ++i) {
        if (static_cast<int>(table[static_cast<std::size_t>(i)].step) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the table is indexed by step");

} // namespace

Passage passage(Access access, Step step)
{
    return table[static_cast<std::size_t>(step)].by[static_cast<std::size_t>(access)];
}

} // namespace golive
