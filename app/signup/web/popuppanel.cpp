#include "signup/web/popuppanel.h"

#include "signup/web/hostbar.h"
#include "signup/web/signuppage.h"
#include "signup/web/webplugin.h"

#include <QBoxLayout>
#include <QToolButton>
#include <QWebEngineView>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

PopUpPanel::PopUpPanel(SignUpPage *page, const WebSurfaceSettings &settings, QWidget *parent)
    : QFrame(parent), m_page(page), m_column(new QVBoxLayout(this)), m_name(settings.popUpName)
{
    auto *bar = new HostBar(u"popupHost"_s, settings, this);
    bar->follow(*page);

    auto *close = new QToolButton(this);
    close->setObjectName(u"popupClose"_s);
    close->setText(settings.closePopUp);
    close->setAccessibleName(settings.closePopUp);
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &PopUpPanel::closeChosen);

    bar->row()->addWidget(close);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(bar);
    m_column->addStretch(1);
}

void PopUpPanel::showPage()
{
    if (m_view)
        return;
    m_view = new QWebEngineView(m_page, this);
    m_view->setObjectName(u"popupView"_s);
    m_view->setAccessibleName(m_name);
    // In a layout a web view's height is 0 otherwise.
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_column->addWidget(m_view, 100);
}

} // namespace golive::signup

#include "moc_popuppanel.cpp"
