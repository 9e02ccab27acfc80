#include "signup/web/webviewfactory.h"

#include "signup/web/signupview.h"

#include <QCoreApplication>
#include <QWebEnginePage>
#include <QWebEngineProfile>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

WebViewFactory::WebViewFactory()
{
    // The plugin's instance outlives the application, the engine does not.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &WebViewFactory::coolDown);
}

WebViewFactory::~WebViewFactory() = default;

WebSurface *WebViewFactory::create(const WebSurfaceSettings &settings, QWidget *parent)
{
    auto *surface = new SignUpView(settings, parent);
    coolDown(); // Not earlier: with its last page the engine's process would go too.
    return surface;
}

void WebViewFactory::warmUp()
{
    if (m_warmProfile)
        return;
    m_warmProfile = std::make_unique<QWebEngineProfile>();
    m_warmPage = std::make_unique<QWebEnginePage>(m_warmProfile.get());
    m_warmPage->load(QUrl(u"about:blank"_s));
}

void WebViewFactory::coolDown()
{
    m_warmPage.reset();
    m_warmProfile.reset();
}

QString WebViewFactory::chromiumVersion() const
{
    return QString::fromLatin1(qWebEngineChromiumVersion());
}

} // namespace golive::signup

#include "moc_webviewfactory.cpp"
