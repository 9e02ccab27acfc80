#include "signup/web/signupprofile.h"

#include "signup/web/navigationgate.h"
#include "signup/web/requestfilter.h"

#include <QFile>
#include <QWebEngineDownloadRequest>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOfResource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QWebEngineScript messageScript()
{
    QWebEngineScript script;
    script.setName(u"golive-signup-messages"_s);
    script.setSourceCode(textOfResource(u":/qtwebchannel/qwebchannel.js"_s) +
                         textOfResource(u":/golive/screenfacts.js"_s) +
                         textOfResource(u":/golive/signupmessages.js"_s));
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setRunsOnSubFrames(false);
    return script;
}

void narrow(QWebEngineSettings &settings)
{
    for (const auto attribute : {
             QWebEngineSettings::JavascriptCanOpenWindows, // A click still opens one.
             QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::JavascriptCanPaste,
             QWebEngineSettings::LocalContentCanAccessRemoteUrls, QWebEngineSettings::LocalContentCanAccessFileUrls,
             QWebEngineSettings::HyperlinkAuditingEnabled, QWebEngineSettings::PluginsEnabled,
             QWebEngineSettings::PdfViewerEnabled, QWebEngineSettings::FullScreenSupportEnabled,
             QWebEngineSettings::ScreenCaptureEnabled, QWebEngineSettings::AllowRunningInsecureContent,
             QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
             QWebEngineSettings::AllowWindowActivationFromJavaScript, QWebEngineSettings::DnsPrefetchEnabled,
             QWebEngineSettings::NavigateOnDropEnabled,
             QWebEngineSettings::ErrorPageEnabled, // The wizard says what failed, in its own words.
         })
        settings.setAttribute(attribute, false);
    settings.setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

} // namespace

std::unique_ptr<QWebEngineProfile> makeSignUpProfile(const WebSurfaceSettings &wanted, RequestFilter &filter,
                                                     NavigationGate &gate)
{
    auto profile = std::make_unique<QWebEngineProfile>(wanted.profileName);
    profile->setPersistentStoragePath(wanted.profileFolder + u"/storage"_s);
    profile->setCachePath(wanted.profileFolder + u"/cache"_s);
    if (!wanted.language.isEmpty())
        profile->setHttpAcceptLanguage(wanted.language);
    profile->setUrlRequestInterceptor(&filter);
    profile->scripts()->insert(messageScript());
    narrow(*profile->settings());
    QObject::connect(profile.get(), &QWebEngineProfile::downloadRequested, &gate,
                     [&gate](QWebEngineDownloadRequest *download) {
                         download->cancel();
                         gate.letsPass({.kind = WebRequest::Kind::Download, .url = download->url()},
                                       PageProblem::Kind::DownloadDenied);
                     });
    return profile;
}

} // namespace golive::signup
