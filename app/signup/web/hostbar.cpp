#include "signup/web/hostbar.h"

#include "signup/signupcontext.h"
#include "signup/web/webplugin.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QUrl>
#include <QWebEnginePage>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

HostBar::HostBar(const QString &name, const WebSurfaceSettings &settings, QWidget *parent)
    : QFrame(parent), m_settings(settings), m_row(new QHBoxLayout(this)), m_safety(new QLabel(this)),
      m_host(new QLabel(this))
{
    setObjectName(name + u"Bar"_s);
    m_safety->setObjectName(name + u"Safety"_s);
    m_safety->setTextFormat(Qt::PlainText);
    m_host->setObjectName(name);
    m_host->setTextFormat(Qt::PlainText);
    // A long name must not make the window wide; and it is cut here, not by the label, which would keep its beginning.
    m_host->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // A host is written from the left in every language.
    m_host->setLayoutDirection(Qt::LeftToRight);
    m_row->addWidget(m_safety);
    m_row->addWidget(m_host, 1);
    m_row->setContentsMargins(6, 2, 6, 2);
    say(QUrl());
    setHidden(settings.isHostHidden);
}

void HostBar::follow(const QWebEnginePage &page)
{
    say(page.url());
    connect(&page, &QWebEnginePage::urlChanged, this, &HostBar::say);
}

void HostBar::say(const QUrl &url)
{
    // A page without a host ("about:blank") is shown by its whole address.
    m_text = url.host().isEmpty() ? url.toString(QUrl::FullyEncoded) : shownHost(url);
    // Https is as good as its certificate, and none is ever accepted that does not hold.
    const bool isSafe = url.scheme() == "https"_L1;
    const bool isHere = !isSafe && isLoopbackOrigin(originOf(url));
    const QString safety = isSafe   ? m_settings.safeConnection
                           : isHere ? m_settings.onThisComputer
                                    : m_settings.unsafeConnection;
    m_safety->setText(url.host().isEmpty() ? QString() : safety);
    m_safety->setVisible(!m_safety->text().isEmpty());
    m_host->setAccessibleName(m_settings.hostName.contains("%1"_L1) ? m_settings.hostName.arg(m_text) : m_text);
    m_host->setToolTip(m_text);
    fit();
}

void HostBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

// Of a name that is too long the end stays: it says whose it is, and what stands before it may be anything.
void HostBar::fit()
{
    m_row->activate();
    m_host->setText(m_host->fontMetrics().elidedText(m_text, Qt::ElideLeft, m_host->width()));
}

} // namespace golive::signup

#include "moc_hostbar.cpp"
