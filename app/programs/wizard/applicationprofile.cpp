#include "programs/wizard/application.h"
#include "programs/wizard/profilekeeper.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

// What this computer knows of whoever sits here: the name, and what new clients begin with.

namespace golive::programs {

void Application::mindProfiles()
{
    // Nothing of practice is kept.
    if (!m_options.isPractice)
        m_profileSettings = std::make_unique<QSettings>();
    if (m_profileSettings) {
        Surroundings around = m_session->surroundings();
        around.me = m_profileSettings->value(u"board/me"_s).toString();
        m_session->setSurroundings(around);
    }
    m_profiles = std::make_unique<ProfileKeeper>(*m_session, m_profileSettings.get());
    connect(m_actions.get(), &ActionController::profileWanted, this, [this] { m_profiles->show(m_window.get()); });
}

} // namespace golive::programs
