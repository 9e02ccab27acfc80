#include "programs/wizard/application.h"
#include "programs/wizard/boardfeed.h"
#include "ui/pages/board/board.h"
#include "ui/pages/start/startpage.h"

#include <QSettings>

// The board of staff, in the window.

namespace golive::programs {

void Application::mindBoard(ui::MainWindow &window)
{
    auto *start = qobject_cast<ui::StartPage *>(window.page(Page::Start));
    if (!start)
        return;
    // Nothing of practice is kept.
    if (!m_boardSettings && !m_options.isPractice)
        m_boardSettings = std::make_unique<QSettings>();
    if (!m_boardFeed) {
        m_boardFeed =
            std::make_unique<BoardFeed>(*m_session, m_engine->clock(), m_engine->scheduler(), m_boardSettings.get());
        connect(m_actions.get(), &ActionController::carriedOut, m_boardFeed.get(), &BoardFeed::tellDone);
        m_boardFeed->tellOf(m_engine->journal(), m_engine->notes());
    }
    connect(start, &ui::StartPage::boardMade, m_boardFeed.get(), &BoardFeed::feed);
}

} // namespace golive::programs
