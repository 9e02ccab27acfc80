#include "programs/wizard/application.h"
#include "rehearsal/rehearsal.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// The program drives its own windows.

namespace golive::programs {

void Application::rehearse()
{
    rehearsal::RehearsalPlan plan;
    plan.scenario = m_options.scenario;
    plan.reportFolder = m_options.reportFolder;
    plan.controlUrl = m_addresses.controlUrl;
    plan.baseUrl = m_addresses.baseUrl;
    plan.email = m_addresses.email;
    plan.secret = m_addresses.secret;
    plan.appName = m_addresses.appName;
    // Two wait for each other, and who is waited for gives up first: then both reports say why.
    if (m_options.scenario.startsWith("team"_L1))
        plan.stepLimit = plan.appName.isEmpty() ? 40s : 25s;
    plan.team = {{u"baseUrl"_s, m_addresses.baseUrl.toString()},
                 {u"controlUrl"_s, m_addresses.controlUrl.toString()},
                 {u"phoneUrl"_s, m_addresses.phoneUrl.toString()},
                 {u"signupHost"_s, m_addresses.signUpHost},
                 {u"email"_s, m_addresses.email},
                 {u"secret"_s, m_addresses.secret},
                 {u"store"_s, m_options.store.isServer() ? m_options.store.text() : dataFolder(m_options)}};
    plan.colleagueArguments = {u"--lang"_s, m_language.name(), u"--theme"_s,
                               m_options.theme.isEmpty() ? u"light"_s : m_options.theme};
    // An engine that is there and cannot be used here is a fault of the rehearsal's place, and fails it.
    plan.hasWebView = m_session->surroundings().webView != WebViewState::NotInstalled;
    auto *rehearsal = new rehearsal::Rehearsal(m_window.get(), plan, this);
    connect(rehearsal, &rehearsal::Rehearsal::ended, this, [](int exitCode) { QCoreApplication::exit(exitCode); });
    rehearsal->start();
}

} // namespace golive::programs
