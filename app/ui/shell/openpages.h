#pragma once

#include "domain/view/pageview.h"

#include <QHash>

namespace golive::ui {

class WizardPage;

/// The pages of the set-up that is shown, and those of the others that are open: what is half typed on a page and was
/// not told yet stays with its own client. Start, Sign in and Connect are there once: the board, and the place of the
/// web view, are one. Where nobody switches, one set of pages serves all.
class OpenPages
{
public:
    WizardPage *find(Page page) const { return m_pages.value(page); }
    void add(Page page, WizardPage *made) { m_pages.insert(page, made); }
    /// Before anything of it is drawn.
    void turnTo(const PageView &);

private:
    using Pages = QHash<Page, WizardPage *>;
    Pages takeOwn();

    SetupId m_setup;
    Pages m_pages;
    QHash<SetupId, Pages> m_others;
};

} // namespace golive::ui
