#pragma once

#include "signup/web/webplugin.h"
#include "signup/web/websignup.h"

class QFrame;
class QStackedLayout;
class QVBoxLayout;
class QWebEngineView;

namespace golive::signup {

class HostBar;
class PopUpPanel;

/// The sign-up page, with its pop-up stacked on it.
class SignUpView final : public WebSurface
{
    Q_OBJECT

public:
    explicit SignUpView(const WebSurfaceSettings &, QWidget *parent = nullptr);
    ~SignUpView() override;

    SignUpSurface &surface() override { return *m_signUp; }
    void reload() override { m_signUp->reload(); }
    void forgetProfile() override { m_signUp->forgetProfile(); }
    QImage grabPage() override;
    bool runPracticeScript(const QString &script, std::function<void(const QVariant &)> answer) override;

private:
    void showMainPage();
    void showPopUp();
    void showPopUpPage();
    void leavePopUp();

    WebSurfaceSettings m_settings;
    std::unique_ptr<WebSignUp> m_signUp;
    QStackedLayout *m_stack;
    QFrame *m_main; ///< The host, and below it the page.
    HostBar *m_bar;
    QVBoxLayout *m_mainColumn;
    QWebEngineView *m_mainView = nullptr;
    PopUpPanel *m_popUp = nullptr;
};

} // namespace golive::signup
