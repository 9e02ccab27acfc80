#include "ui/shell/allbanner.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/opentext.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

AllBanner::AllBanner(QWidget *parent)
    : Card(parent), m_text(newLabel(this)), m_button(newButton(this, u"allBannerButton"_s, {}))
{
    setObjectName(u"allBanner"_s);
    m_text->setObjectName(u"allBannerText"_s);
    m_button->setAutoDefault(false);
    body()->setContentsMargins(spacing::large, spacing::tight, spacing::small, spacing::tight);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    body()->addLayout(row);
    setTone(Tone::Warning);
    hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!m_drawn)
            return;
        if (!m_drawn->outage)
            Q_EMIT signInWanted();
        else if (m_drawn->outage->why == Outage::Why::ProxySignIn)
            Q_EMIT proxyWanted();
        else
            Q_EMIT tryWanted();
    });
}

void AllBanner::draw(const std::optional<BannerView> &banner)
{
    if (banner == m_drawn)
        return;
    const bool isNew = banner && (!m_drawn || m_drawn->kind != banner->kind);
    m_drawn = banner;
    if (!banner)
        return hide();
    const QString text = bannerText(*banner);
    m_text->say(text);
    relabel(m_button, bannerButton(*banner));
    m_button->setAccessibleDescription(text);
    setAccessibleName(text);
    show();
    // How many it concerns changes often; that it begins is said.
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace golive::ui

#include "moc_allbanner.cpp"
