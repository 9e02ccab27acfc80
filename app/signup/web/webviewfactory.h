#pragma once

#include "signup/web/webplugin.h"

#include <QObject>

#include <memory>

class QWebEnginePage;
class QWebEngineProfile;

namespace golive::signup {

/// What the plugin hands out.
class WebViewFactory final : public QObject, public WebSurfaceFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GoliveWebSurfaceFactory_iid FILE "golivewebview.json")
    Q_INTERFACES(golive::signup::WebSurfaceFactory)

public:
    WebViewFactory();
    ~WebViewFactory() override;

    WebSurface *create(const WebSurfaceSettings &, QWidget *parent) override;
    void warmUp() override;
    QString chromiumVersion() const override;

private:
    void coolDown();

    std::unique_ptr<QWebEngineProfile> m_warmProfile; ///< Off the record, and gone with the first real surface.
    std::unique_ptr<QWebEnginePage> m_warmPage;       ///< Must go before its profile.
};

} // namespace golive::signup
