#include "programs/wizard/application.h"
#include "programs/wizard/bulkcontroller.h"
#include "ui/pages/start/startpage.h"

// Many new clients at once, in the window.

namespace golive::programs {

void Application::mindBulk(ui::MainWindow &window)
{
    if (!m_bulk)
        m_bulk = std::make_unique<BulkController>(*m_session, m_engine->clock(), m_engine->scheduler());
    if (auto *start = qobject_cast<ui::StartPage *>(window.page(Page::Start)))
        connect(start, &ui::StartPage::newClientsWanted, m_bulk.get(),
                [this, place = &window] { m_bulk->open(place); });
}

} // namespace golive::programs
