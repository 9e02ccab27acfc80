#include "pagesbypage.h"

#include "ui/pages/pagelist.h"

namespace golive::test {

std::unique_ptr<ui::WizardPage> newPage(Page page)
{
    return std::unique_ptr<ui::WizardPage>(ui::makePage(page, nullptr));
}

} // namespace golive::test
