#pragma once

#include "domain/chats/setuppage.h"
#include "domain/client/clientpage.h"
#include "domain/client/signinpage.h"
#include "domain/connect/connectpage.h"
#include "domain/contact/contactpage.h"
#include "domain/getready/getreadypage.h"
#include "domain/listening/eventspage.h"
#include "domain/region/regionpage.h"
#include "domain/report/reportpage.h"
#include "domain/start/startpage.h"

#include <variant>

namespace golive {

template <class... Pages> struct PageList
{
    using Body = std::variant<typename Pages::View...>;
};

// A table, one page a line.
// clang-format off
/// All pages, in the order of the enum.
using AllPages = PageList<
    page::Start,
    page::SignIn,
    page::Client,
    page::GetReady,
    page::Region,
    page::Contact,
    page::Events,
    page::Connect,
    page::SetUp,
    page::Report>;
// clang-format on

/// What is drawn of the page that is shown.
using PageBody = AllPages::Body;

/// What a page is to the flow: what its type says (page.h).
struct PageRules
{
    Page page;
    void (*entered)(Flow &, Step from);
    NextHold (*hold)(const Setup &);
    void (*next)(Flow &);
    NextLabel (*label)(const Setup &);
    bool (*isNextShown)(const Setup &, NextHold);
    PageBody (*view)(const Setup &, const Surroundings &, Instant now);
};
const PageRules &rulesOf(Page);

} // namespace golive
