#include "signup/web/popuppanel.h"

#include "signup/web/signuppage.h"
#include "signup/web/webplugin.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QWebEngineView>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

PopUpPanel::PopUpPanel(SignUpPage *page, const WebSurfaceSettings &settings, QWidget *parent)
    : QFrame(parent), m_host(new QLabel(this)), m_view(new QWebEngineView(page, this))
{
    m_host->setObjectName(u"popupHost"_s);
    m_host->setTextFormat(Qt::PlainText);
    m_host->setText(shownHost(page->url()));
    connect(page, &QWebEnginePage::urlChanged, m_host, [this](const QUrl &url) { m_host->setText(shownHost(url)); });

    auto *close = new QToolButton(this);
    close->setObjectName(u"popupClose"_s);
    close->setText(settings.closePopUp);
    close->setAccessibleName(settings.closePopUp);
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &PopUpPanel::closeChosen);

    m_view->setObjectName(u"popupView"_s);
    m_view->setAccessibleName(settings.popUpName);
    // In a layout a web view's height is 0 otherwise.
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_host, 1);
    bar->addWidget(close);
    bar->setContentsMargins(6, 2, 6, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
}

} // namespace golive::signup
