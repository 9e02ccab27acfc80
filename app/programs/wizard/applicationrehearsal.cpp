#include "programs/wizard/application.h"
#include "rehearsal/rehearsal.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

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
