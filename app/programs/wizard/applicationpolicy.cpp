#include "base/logging.h"
#include "programs/providerlogo.h"
#include "programs/wizard/application.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/pages/start/startpage.h"
#include "ui/style/logo.h"
#include "ui/wording/policytext.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

// What the organisation sets for all who use this computer, in the window.

namespace golive::programs {

namespace {

std::optional<SurfaceKind> surfaceOf(const std::optional<Policy::Route> &route)
{
    if (!route)
        return {};
    return *route == Policy::Route::Browser ? SurfaceKind::Browser : SurfaceKind::WebView;
}

} // namespace

// Once, before the first window.
void Application::readBrand()
{
    Policy &policy = m_options.policy;
    m_brand.provider = policy.providerName.value_or(QString());
    if (!policy.providerLogo)
        return;
    const auto bytes = readProviderLogo(*policy.providerLogo);
    m_brand.logo = bytes ? ui::logoOf(*bytes) : QImage();
    if (!m_brand.logo.isNull())
        return;
    policy.faults << PolicyFault{PolicyFault::Kind::PictureNotRead, u"providerLogo"_s, *policy.providerLogo};
    qCWarning(logUi) << "the provider's logo cannot be read:" << *policy.providerLogo;
}

void Application::mindPolicy(ui::MainWindow &window)
{
    const Policy &policy = m_options.policy;
    // Windows say it behind their own title.
    if (policy.providerName)
        QGuiApplication::setApplicationDisplayName(*policy.providerName);
    window.noteBrand(m_brand);
    if (auto *start = qobject_cast<ui::StartPage *>(window.page(Page::Start)))
        start->noteOrganisation(
            {policy.providerName.value_or(QString()), policy.language.has_value(), policy.isPracticeAllowed == false});
    const auto surface = m_options.isPractice ? std::nullopt : surfaceOf(policy.signUpRoute);
    // Only then: a page is made when it is asked for.
    if (surface) {
        if (auto *connectPage = qobject_cast<ui::ConnectPage *>(window.page(Page::Connect)))
            connectPage->noteSurfaceSet(*surface);
    }
    m_signUp->setOrganisation(surface, policy.allowedHosts);
    m_actions->setSupportAddress(policy.supportAddress.value_or(QString()));
}

// Once: who looks after this computer sees all of it by golivectl.
void Application::tellPolicyFaults()
{
    const QList<PolicyFault> &faults = m_options.policy.faults;
    if (faults.isEmpty() || m_options.isRehearsal)
        return;
    m_actions->tell(
        tr("Something that your organisation set for Golive is not in force. Please tell whoever looks after "
           "this computer, who sees all of it by “golivectl policy”. The first: %1")
            .arg(ui::policyFaultSentence(faults.first(), m_options.policy.place)));
}

} // namespace golive::programs
