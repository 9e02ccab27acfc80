#include "programs/updateplace.h"
#include "programs/wizard/application.h"
#include "programs/wizard/updatewatch.h"
#include "ui/pages/start/startpage.h"

#include <QDesktopServices>
#include <QNetworkProxy>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

// Whether there is something newer, in the window.

namespace golive::programs {

void Application::mindUpdates(ui::MainWindow &window)
{
    auto *start = qobject_cast<ui::StartPage *>(window.page(Page::Start));
    if (!m_updates || !start)
        return;
    const auto show = [start](const Release &release) {
        start->noteNewer({release.version.toString(), QCoreApplication::applicationVersion(), release.published});
    };
    if (const auto &newer = m_updates->newer())
        show(*newer);
    connect(m_updates.get(), &UpdateWatch::newerFound, start, show);
    connect(start, &ui::StartPage::newerPageWanted, m_updates.get(), [this] {
        if (const auto &newer = m_updates->newer())
            QDesktopServices::openUrl(newer->page);
    });
}

// Practice has nothing to do with the world outside.
void Application::lookForUpdates()
{
    const UpdateBuild build = updateBuild();
    const QUrl feed = updateFeedOf(m_options.policy, build);
    if (feed.isEmpty() || m_options.isPractice)
        return;
    UpdateLook::Place place;
    place.feed = feed;
    place.proxy = [this](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
        m_engine->proxySignIn().fill(proxy.hostName(), authenticator);
    };
    m_settings = std::make_unique<QSettings>();
    m_updates =
        std::make_unique<UpdateWatch>(place, build.key, QCoreApplication::applicationVersion(), *m_settings, m_wall);
    mindUpdates(*m_window);
    m_updates->begin();
}

} // namespace golive::programs
