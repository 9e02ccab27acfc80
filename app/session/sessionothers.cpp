#include "domain/journal/journalchanges.h"
#include "session/session.h"

// Several programs that work on the set-up on the screen: what others have changed is told, and nothing that is typed
// here is lost or moves. What is right for that a SharedSetup decides.

namespace golive {

void Session::noteDoneHere(const Setup &after, JournalActor actor)
{
    const bool isTurned = pageOf(m_setup.step) != pageOf(after.step);
    auto shared = m_shared.find(after.id);
    if (actor == JournalActor::Person) {
        if (shared == m_shared.end())
            shared = m_shared.insert(after.id, {});
        shared->noteDone(m_setup, after);
    }
    if (shared != m_shared.end() && isTurned)
        shared->turnPage();
    noteOthers();
}

/// It is on the screen no longer: what others did is told on its board row, and only a choice is still to be made.
void Session::leaveShared(Setup &setup)
{
    const auto shared = m_shared.find(setup.id);
    if (shared == m_shared.end())
        return;
    shared->hold({}, setup);
    shared->turnPage();
    if (shared->isQuiet())
        m_shared.erase(shared);
}

/// Another program has removed what somebody types into here: it is there again, as it is here.
bool Session::bringBackRemoved(const ChangedBy &by)
{
    const auto shared = m_shared.find(m_setup.id);
    if (shared == m_shared.end() || !shared->isTyped() || isBlank(m_setup))
        return false;
    shared->noteRemoved(by);
    m_ports.store.letGo(m_setup.id);
    m_ports.store.noteActor(m_setup.id, JournalActor::Person);
    save(m_setup.id);
    noteOthers();
    Q_EMIT changed();
    return true;
}

/// Another program has removed what is on the screen: somebody who typed there keeps it, else Start says who did it.
void Session::leaveRemoved()
{
    const SetupId id = m_setup.id;
    StartNotice notice = removalOf(id);
    if (bringBackRemoved(notice.by))
        return;
    const SetupBook::Entry *entry = m_book.entry(id);
    const bool isTold = entry && !isBlank(m_setup) && m_setup.step != Step::Start;
    if (isTold)
        notice.setup = rowOf(*entry);
    forget(id);
    startNew();
    if (!isTold)
        return;
    m_startNotice = notice;
    refreshUnfinished();
    Q_EMIT changed();
}

/// Who did it, and when, as far as the journal knows.
StartNotice Session::removalOf(const SetupId &id) const
{
    StartNotice notice;
    notice.kind = StartNotice::Kind::Removed;
    if (!m_ports.journal)
        return notice;
    const auto lines = m_ports.journal->of(id, {}, 0, 1);
    if (!lines || lines->isEmpty() || !lines->first().is(JournalWhat::Removed))
        return notice;
    const JournalEntry &line = lines->first();
    notice.by = {line.who, line.computer, line.actor != nameOf(JournalActor::Person)};
    notice.at = line.at;
    return notice;
}

/// What has both the one who typed here and another one goes to the disk as it stands there.
Setup Session::asKept(const Setup &setup) const
{
    const auto shared = m_shared.constFind(setup.id);
    return shared == m_shared.constEnd() ? setup : shared->asKept(setup);
}

void Session::noteOthers()
{
    const auto shared = m_shared.constFind(m_setup.id);
    m_surroundings.others = shared == m_shared.constEnd() ? OthersView{} : shared->view();
}

void Session::holdField(std::optional<TypedField> field)
{
    if (m_heldField == field)
        return;
    m_heldField = field;
    const auto shared = field ? m_shared.insert(m_setup.id, m_shared.value(m_setup.id)) : m_shared.find(m_setup.id);
    if (shared == m_shared.end())
        return;
    const Setup before = m_setup;
    shared->hold(field, m_setup);
    if (shared->isQuiet())
        m_shared.erase(shared);
    noteOthers();
    if (m_setup != before)
        Q_EMIT changed();
}

void Session::settleContested(TypedField field, bool isMine)
{
    const auto shared = m_shared.find(m_setup.id);
    if (shared == m_shared.end())
        return;
    const Setup before = asKept(m_setup);
    shared->settle(field, isMine, m_setup);
    keepSettled(before);
    noteOthers();
    Q_EMIT changed();
}

void Session::settleAsShown()
{
    const auto shared = m_shared.find(m_setup.id);
    if (shared == m_shared.end() || !shared->isContested())
        return;
    const Setup before = asKept(m_setup);
    shared->settleAsShown(m_setup);
    keepSettled(before);
    noteOthers();
}

/// `before`: as it stands on the disk.
void Session::keepSettled(const Setup &before)
{
    if (asKept(m_setup) == before)
        return;
    m_setup.changedAt = m_ports.clock.now();
    m_ports.store.noteActs(m_setup.id, actsOf(&before, m_setup, JournalActor::Person, m_ports.clock.now()));
    m_ports.store.noteActor(m_setup.id, JournalActor::Person);
    keep(m_setup, true, true);
}

void Session::dismissOthers()
{
    if (const auto shared = m_shared.find(m_setup.id); shared != m_shared.end())
        shared->dismiss();
    noteOthers();
    Q_EMIT changed();
}

} // namespace golive
