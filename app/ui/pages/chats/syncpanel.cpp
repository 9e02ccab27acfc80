#include "ui/pages/chats/syncpanel.h"

#include "domain/chats/arrival.h"
#include "domain/view/setupnow.h"
#include "ui/pages/chats/armswitch.h"
#include "ui/pages/chats/syncrow.h"
#include "ui/pages/listening/waiverbox.h"
#include "ui/pages/pageparts.h"
#include "ui/wording/setuppagetext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

/// Nothing is left to ask for, or nothing can be for now.
bool isOver(const SetUpView &view)
{
    return (view.contacts.isSettled() && view.history.isSettled()) || view.isMissed || view.again ||
           view.standing.kind == Standing::Kind::Removed;
}

/// Where events cannot be seen here, a day is long enough.
bool isHistoryUnderWay(const SetUpView &view)
{
    const SyncRecord &record = view.history;
    const bool isOpen = record.state == SyncRecord::State::Accepted && !haveChatsArrived(view.observed, view.now) &&
                        !view.observed.declinedAt;
    return isOpen && record.at && view.now - *record.at < std::chrono::hours(24) &&
           view.standing.kind != Standing::Kind::Removed;
}

/// Said by the NowCard already.
bool isKeepOpenSaid(SetUpNow now)
{
    return now == SetUpNow::Asking || now == SetUpNow::Arriving || now == SetUpNow::Awaited || now == SetUpNow::Silent;
}

} // namespace

SyncPanel::SyncPanel(QWidget *parent)
    : Card(parent), m_countdown(newLabel(this, "heading")), m_countdownBody(newLabel(this, "muted")),
      m_evidence(newLabel(this, "small")), m_arm(new ArmSwitch(this)),
      m_contacts(new SyncRow(SyncKind::Contacts, this)), m_history(new SyncRow(SyncKind::History, this)),
      m_notShared(newLabel(this, "warning", SetUpPageText::notShared())),
      m_keepOpen(newLabel(this, nullptr, SetUpPageText::keepPhoneOpen())), m_waiver(new WaiverBox(this)),
      m_happens(newLabel(this, "muted")), m_sync(newButton(this, u"syncButton"_s, {}, "primary")),
      m_guard(newLabel(this, "small"))
{
    m_countdown->setObjectName(u"countdown"_s);
    m_evidence->setObjectName(u"countdownEvidence"_s);
    m_keepOpen->setObjectName(u"keepPhoneOpen"_s);
    m_guard->setObjectName(u"guardLabel"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_countdown, m_countdownBody, m_evidence, m_arm, m_contacts,
                                                            m_history, m_notShared, m_keepOpen, m_waiver, m_happens})
        body()->addWidget(widget);
    body()->addWidget(m_sync, 0, Qt::AlignLeft);
    body()->addWidget(m_guard);
    connect(m_sync, &QPushButton::clicked, this, &SyncPanel::syncPressed);
    connect(m_arm, &ArmSwitch::changed, this, &SyncPanel::armingChanged);
    connect(m_waiver, &WaiverBox::waived, this, &SyncPanel::waived);
    connect(m_waiver, &WaiverBox::takenBack, this, &SyncPanel::takenBack);
}

void SyncPanel::draw(const SetUpView &view)
{
    const bool isEnded = isOver(view);
    const SetUpNow now = nowOf(view);
    m_countdown->say(isEnded ? QString() : SetUpPageText::countdownTitle(view));
    m_countdownBody->say(isEnded || now == SetUpNow::MayBeTooLate ? QString() : SetUpPageText::countdownBody(view));
    // Where the person is asked for the time, what it rests on stands beside that question.
    m_evidence->say(isEnded || !view.window || view.isEarlierSyncAsked
                        ? QString()
                        : SetUpPageText::countdownEvidence(*view.window));
    showIf(!isEnded, m_arm);
    m_arm->draw(view);
    m_contacts->draw(view);
    m_history->draw(view);
    const bool isUnderWay = isHistoryUnderWay(view);
    showIf(view.chatSharing == ChatSharing::NotShared && !isEnded, m_notShared);
    showIf((!isEnded || isUnderWay) && !isKeepOpenSaid(now), m_keepOpen);
    showIf(view.areEventsHeld && !isEnded, m_waiver);
    m_waiver->draw(std::nullopt);
    const bool isAsking = view.isContactsBusy || view.isHistoryBusy;
    m_happens->say(isEnded || isAsking ? QString() : SetUpPageText::whatWillHappen(view));
    relabel(m_sync, SetUpPageText::syncButton(view));
    m_sync->setEnabled(view.canSync);
    // What starts by itself does not look as if it had to be pressed.
    const bool isForPerson = view.arm != ArmState::Armed;
    setLook(*m_sync, isForPerson ? "primary" : "");
    showIf(!isEnded, m_sync);
    m_guard->setRole(view.guard.kind == GuardView::Kind::Elsewhere ? "fieldLabel" : "small");
    m_guard->say(SetUpPageText::guard(view.guard, view.isAwakeKept, view.now));
}

} // namespace golive::ui

#include "moc_syncpanel.cpp"
