#pragma once

#include <QFrame>

class QLabel;
class QWebEngineView;

namespace golive::signup {

class SignUpPage;
struct WebSurfaceSettings;

/// A pop-up shown in place of the page: a slim bar with the real host, and its view. A window of its own would hide
/// the coach beside the page.
class PopUpPanel final : public QFrame
{
    Q_OBJECT

public:
    PopUpPanel(SignUpPage *page, const WebSurfaceSettings &, QWidget *parent = nullptr);
    QWebEngineView *view() const { return m_view; }

Q_SIGNALS:
    void closeChosen();

private:
    QLabel *m_host;
    QWebEngineView *m_view;
};

} // namespace golive::signup
