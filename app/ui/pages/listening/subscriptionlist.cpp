#include "ui/pages/listening/subscriptionlist.h"

#include "ui/pages/listening/eventstext.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

SubscriptionList::SubscriptionList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"subscriptionList"_s);
    setAccessibleName(tr("Addresses that events go to"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::tight);
}

void SubscriptionList::draw(const QList<Subscription> &subscriptions)
{
    while (m_rows.size() < subscriptions.size()) {
        const Row row{newLabel(this, "fieldLabel"), newLabel(this, "small")};
        m_column->addWidget(row.title);
        m_column->addWidget(row.body);
        m_rows << row;
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < subscriptions.size();
        m_rows.at(i).title->say(isUsed ? EventsText::subscriptionTitle(subscriptions.at(i)) : QString());
        setPlainToolTip(*m_rows.at(i).title, isUsed ? subscriptions.at(i).url : QString());
        m_rows.at(i).body->say(isUsed ? EventsText::subscriptionBody(subscriptions.at(i)) : QString());
    }
    showIf(!subscriptions.isEmpty(), this);
}

} // namespace golive::ui

#include "moc_subscriptionlist.cpp"
