#include "domain/pagelist.h"

#include <array>

namespace golive {

namespace {

template <class OnePage> PageBody viewOfPage(const Setup &setup, const Surroundings &around, Instant now)
{
    return OnePage::view(setup, around, now);
}

template <class... Pages> constexpr std::array<PageRules, sizeof...(Pages)> rulesOfAll(PageList<Pages...>)
{
    return {PageRules{Pages::page, Pages::entered, Pages::hold, Pages::next, Pages::label, Pages::isNextShown,
                      viewOfPage<Pages>}...};
}
constexpr auto rules = rulesOfAll(AllPages());

constexpr bool areRulesWhole()
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].page != static_cast<Page>(i))
            return false;
    }
    return rules.size() == pageCount;
}
static_assert(areRulesWhole(), "each page once, in the order of the enum");

} // namespace

const PageRules &rulesOf(Page page)
{
    return rules[static_cast<std::size_t>(page)];
}

} // namespace golive
