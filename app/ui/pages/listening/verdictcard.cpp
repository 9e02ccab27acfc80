#include "ui/pages/listening/verdictcard.h"

#include "ui/pages/foldbutton.h"
#include "ui/pages/listening/eventstext.h"
#include "ui/pages/listening/subscriptionlist.h"
#include "ui/pages/marklist.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

VerdictCard::VerdictCard(QWidget *parent)
    : Card(parent), m_titleLabel(newLabel(this, "heading")), m_text(newLabel(this)), m_faults(new MarkList(this)),
      m_check(newLabel(this, "small")), m_changes(newLabel(this, "small"))
{
    setObjectName(u"verdictCard"_s);
    m_titleLabel->setObjectName(u"eventsVerdict"_s);
    m_text->setObjectName(u"verdictText"_s);
    m_faults->setObjectName(u"eventsFaults"_s);
    m_check->setObjectName(u"eventsCheck"_s);
    m_changes->setObjectName(u"repairChanges"_s);
    body()->setSpacing(spacing::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_titleLabel, m_text, m_faults, m_check, m_changes})
        body()->addWidget(widget);
    buildActions();

    auto *folded = new QWidget(this);
    auto *column = new QVBoxLayout(folded);
    column->setContentsMargins(spacing::large, 0, 0, 0);
    column->setSpacing(spacing::small);
    m_list = new SubscriptionList(folded);
    column->addWidget(m_list);
    column->addWidget(newLabel(folded, "small", EventsText::modesNote()));
    m_fold = new FoldButton(tr("What this rests on"), folded, this);
    m_fold->setObjectName(u"verdictFold"_s);
    body()->addWidget(m_fold, 0, Qt::AlignLeft);
    body()->addWidget(folded);
}

void VerdictCard::buildActions()
{
    m_repair = newButton(this, u"repairButton"_s, tr("Put this right"));
    m_call = newButton(this, u"checkEventsButton"_s, tr("Ask Gupshup to call it now"));
    m_again = newLinkButton(this, u"readAgain"_s, tr("Read again"));
    m_read = newLabel(this, "small");
    m_read->setObjectName(u"eventsRead"_s);
    auto *row = new FlowLayout(spacing::small);
    row->addWidget(m_repair);
    row->addWidget(m_call);
    row->addWidget(m_again);
    body()->addLayout(row);
    body()->addWidget(m_read);
    connect(m_repair, &QPushButton::clicked, this, [this] {
        if (m_repairable)
            Q_EMIT repairWanted(*m_repairable);
    });
    connect(m_call, &QPushButton::clicked, this, [this] { Q_EMIT checkWanted(m_carrier); });
    connect(m_again, &QPushButton::clicked, this, &VerdictCard::readWanted);
}

void VerdictCard::draw(const EventsView &view, bool isBusy)
{
    m_titleLabel->say(EventsText::verdictTitle(view));
    m_text->say(EventsText::verdictBody(view));
    QList<MarkList::Line> lines;
    if (view.isRead) {
        const bool isRed = view.verdict == EventsVerdict::Red;
        for (const EventsFault fault : view.faults)
            lines << MarkList::Line{isRed ? MarkList::Mark::Failed : MarkList::Mark::Attention,
                                    EventsText::fault(fault), EventsText::faultWay(fault, view)};
    }
    m_faults->draw(lines);
    m_check->say(EventsText::check(view));
    m_list->draw(view.subscriptions);
    showIf(view.isRead && !view.subscriptions.isEmpty(), m_fold);
    drawActions(view, isBusy);
    setAccessibleName(m_titleLabel->text());
    if (!view.isRead)
        return setTone(Tone::Plain);
    switch (view.verdict) {
    case EventsVerdict::Green: return setTone(Tone::Good);
    case EventsVerdict::Amber: return setTone(Tone::Warning);
    case EventsVerdict::Red: return setTone(Tone::Fault);
    }
}

void VerdictCard::drawActions(const EventsView &view, bool isBusy)
{
    const auto one = std::find_if(view.subscriptions.begin(), view.subscriptions.end(),
                                  [&](const Subscription &each) { return each.id == view.repairable; });
    m_repairable = one == view.subscriptions.end() || view.repairable.isEmpty() ? std::nullopt : std::optional(*one);
    m_carrier = view.carrier;
    showIf(m_repairable.has_value(), m_repair);
    m_repair->setEnabled(!isBusy);
    m_changes->say(m_repairable ? EventsText::repairChanges(*m_repairable) : QString());
    showIf(view.isRead && !view.carrier.isEmpty(), m_call);
    m_call->setEnabled(!isBusy);
    // One main action at a time: what is broken first, then what was not tried.
    setLook(*m_repair, "primary");
    setLook(*m_call, !m_repairable && !view.isCheckFresh ? "primary" : "");
    m_again->setEnabled(!isBusy);
    m_read->say(EventsText::readAgo(view));
}

QWidget *VerdictCard::mainAction() const
{
    if (!m_repair->isHidden())
        return m_repair;
    return m_call->isHidden() || m_call->property("role").toString().isEmpty() ? nullptr : m_call;
}

} // namespace golive::ui

#include "moc_verdictcard.cpp"
