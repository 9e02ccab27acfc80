#pragma once

#include "domain/view/pageview.h"

#include <QString>

#include <array>

class QWidget;

namespace golive::ui {

class WizardPage;

/// What a page's class answers for, without its widget (wizardpage.h). A class that nobody else names stands in its
/// page's own file.
struct PageClass
{
    WizardPage *(*make)(QWidget *parent);
    QString (*title)();
    QString (*intro)(const PageView &);
    QString (*stepName)(Step);
};

template <class Widget> PageClass drawnBy()
{
    return {[](QWidget *parent) -> WizardPage * { return new Widget(parent); }, Widget::title, Widget::intro,
            Widget::stepName};
}

// Each in its page's file.
PageClass startPage();
PageClass signInPage();
PageClass clientPage();
PageClass getReadyPage();
PageClass regionPage();
PageClass contactPage();
PageClass eventsPage();
PageClass connectPage();
PageClass setUpPage();
PageClass reportPage();

struct PageOf
{
    Page page;
    PageClass (*isDrawn)();
};

// A table, one page a line.
// clang-format off
inline constexpr std::array<PageOf, pageCount> pageClasses{{
    {Page::Start, startPage},
    {Page::SignIn, signInPage},
    {Page::Client, clientPage},
    {Page::GetReady, getReadyPage},
    {Page::Region, regionPage},
    {Page::Contact, contactPage},
    {Page::Events, eventsPage},
    {Page::Connect, connectPage},
    {Page::SetUp, setUpPage},
    {Page::Report, reportPage},
}};
// clang-format on

constexpr bool arePageClassesWhole()
{
    for (std::size_t i = 0; i < pageClasses.size(); ++i) {
        if (pageClasses[i].page != static_cast<Page>(i))
            return false;
    }
    return true;
}
static_assert(arePageClassesWhole(), "a class for each page, in the order of the enum");

} // namespace golive::ui
