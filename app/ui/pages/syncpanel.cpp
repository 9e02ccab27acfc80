#include "ui/pages/syncpanel.h"

#include "ui/pages/pageparts.h"
#include "ui/pages/syncrow.h"
#include "ui/pages/waiverbox.h"
#include "ui/text/setuppagetext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

SyncPanel::SyncPanel(QWidget *parent)
    : Card(parent)
    , m_countdown(newLabel(this, "heading"))
    , m_countdownBody(newLabel(this, "muted"))
    , m_contacts(new SyncRow(SyncKind::Contacts, this))
    , m_history(new SyncRow(SyncKind::History, this))
    , m_notShared(newLabel(this, "warning", SetUpPageText::notShared()))
    , m_keepOpen(newLabel(this, nullptr, SetUpPageText::keepPhoneOpen()))
    , m_held(newLabel(this, "warning", SetUpPageText::eventsHeld()))
    , m_waiver(new WaiverBox(this))
    , m_happens(newLabel(this, "muted"))
    , m_sync(newButton(this, u"syncButton"_s, {}, "primary"))
{
    m_countdown->setObjectName(u"countdown"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_countdown, m_countdownBody, m_contacts, m_history, m_notShared,
                                                            m_keepOpen, m_held, m_waiver, m_happens})
        body()->addWidget(widget);
    body()->addWidget(m_sync, 0, Qt::AlignLeft);
    connect(m_sync, &QPushButton::clicked, this, &SyncPanel::syncPressed);
    connect(m_waiver, &WaiverBox::waived, this, &SyncPanel::waived);
    connect(m_waiver, &WaiverBox::takenBack, this, &SyncPanel::takenBack);
}

void SyncPanel::draw(const SetUpView &view)
{
    const bool isSettled = view.contacts.isSettled() && view.history.isSettled();
    m_countdown->say(isSettled ? QString() : SetUpPageText::countdownTitle(view));
    m_countdownBody->say(isSettled ? QString() : SetUpPageText::countdownBody(view));
    m_contacts->draw(view.contacts, view.isContactsBusy);
    m_history->draw(view.history, view.isHistoryBusy);
    showIf(view.chatSharing == ChatSharing::NotShared && !isSettled, m_notShared);
    showIf(view.areEventsHeld && !isSettled, m_held);
    showIf(view.areEventsHeld && !isSettled, m_waiver);
    m_waiver->draw(std::nullopt);
    const bool isAsking = view.isContactsBusy || view.isHistoryBusy;
    m_happens->say(isSettled || isAsking ? QString() : SetUpPageText::whatWillHappen(view));
    relabel(m_sync, SetUpPageText::syncButton(view));
    m_sync->setEnabled(view.canSync);
    showIf(!isSettled, m_sync);
}

} // namespace golive::ui
