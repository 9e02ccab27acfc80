#pragma once

#include <QFrame>

class QVBoxLayout;
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
    /// Shows the page, which until then has only its bar (SignUpPage::begun()).
    void showPage();
    QWebEngineView *view() const { return m_view; } ///< None before.

Q_SIGNALS:
    void closeChosen();

private:
    SignUpPage *m_page;
    QVBoxLayout *m_column;
    QString m_name;
    QWebEngineView *m_view = nullptr;
};

} // namespace golive::signup
