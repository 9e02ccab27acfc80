#include "ui/shell/openpages.h"

#include "ui/pages/wizardpage.h"

#include <algorithm>
#include <utility>

namespace golive::ui {

namespace {

bool isShared(Page page)
{
    return page == Page::Start || page == Page::SignIn || page == Page::Connect;
}

} // namespace

OpenPages::Pages OpenPages::takeOwn()
{
    Pages own;
    for (auto one = m_pages.begin(); one != m_pages.end();) {
        if (isShared(one.key())) {
            ++one;
            continue;
        }
        own.insert(one.key(), one.value());
        one = m_pages.erase(one);
    }
    return own;
}

void OpenPages::turnTo(const PageView &view)
{
    const auto isOpen = [&view](const SetupId &id) {
        return std::any_of(view.open.cbegin(), view.open.cend(),
                           [&id](const OpenClientView &one) { return one.setup == id; });
    };
    // What nobody can see now is there again once all are shown.
    const bool areOthersKept = view.owner.areOthersHidden;
    for (auto one = m_others.begin(); one != m_others.end();) {
        if (areOthersKept || isOpen(one.key()) || one.key() == view.setup) {
            ++one;
            continue;
        }
        for (WizardPage *page : std::as_const(*one))
            page->deleteLater();
        one = m_others.erase(one);
    }
    if (view.setup == m_setup)
        return;
    const SetupId before = std::exchange(m_setup, view.setup);
    if (isOpen(before))
        m_others.insert(before, takeOwn());
    if (!m_others.contains(view.setup))
        return;
    // Those that nobody has to himself are made anew when they are wanted.
    const Pages unused = takeOwn();
    for (WizardPage *page : unused)
        page->deleteLater();
    m_pages.insert(m_others.take(view.setup));
}

} // namespace golive::ui
