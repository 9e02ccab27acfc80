#include "domain/chats/sender.h"
#include "domain/sync/silentpoll.h"
#include "session/session.h"

#include <algorithm>

// What others have written meanwhile: events that arrived, and set-ups that another program has changed. Only what is
// new is read.

namespace golive {

namespace {

// Going through an app's events takes its time; fewer than the feed keeps at hand (events/store/sqleventfeed.cpp).
constexpr qsizetype observedAtOnce = 50;

} // namespace

void Session::readFeed()
{
    const auto mark = m_ports.feed.mark();
    if (mark && *mark != m_feedMark && takeNews())
        m_feedMark = *mark;
    // What could not be read, or is only being read, is asked for again with the next tick.
    QList<SetupId> asked = m_unobserved.values();
    asked.resize(std::min(asked.size(), observedAtOnce));
    for (const SetupId &id : std::as_const(asked)) {
        if (observe(id))
            m_unobserved.remove(id);
    }
}

bool Session::takeNews()
{
    const auto news = m_ports.feed.newsSince(m_feedMark);
    if (!news)
        return false;
    // What is in memory may not be on the disk yet.
    QHash<AppId, QList<SetupId>> held = m_book.heldByApp();
    held[m_setup.client.app] << m_setup.id;
    for (const auto &[app, newest] : *news) {
        const auto stored = m_ports.store.linesOfApp(app);
        if (!stored)
            return false;
        QHash<SetupId, qint64> counted;
        for (const SetupLine &line : *stored)
            counted.insert(line.summary.id, line.observedMark);
        for (const SetupId &id : held.value(app)) {
            if (const SetupBook::Entry *entry = m_book.entry(id))
                counted.insert(id, entry->packed->observedMark);
        }
        for (auto one = counted.begin(); one != counted.end(); ++one) {
            if (newest > *one && isOurs(one.key()))
                m_unobserved << one.key();
        }
    }
    return true;
}

bool Session::observe(const SetupId &id)
{
    const Setup *setup = isOurs(id) ? find(id) : nullptr;
    if (!setup || setup->client.app.isEmpty())
        return true;
    const auto observed = m_ports.feed.observedOf(setup->client.app, senderOf(*setup), setup->onboarding.feedMark);
    if (observed && observed->mark > 0 && *observed != setup->onboarding.observed)
        dispatchTo(id, event::EventsObserved{*observed});
    return observed.has_value();
}

void Session::hearOfChange(const ChangeHint &hint)
{
    takeForeignChanges();
    hearOfLeases(hint);
    readFeed();
    drawIfOther(false);
}

void Session::takeForeignChanges()
{
    const auto mark = m_ports.store.changeMark();
    if (!mark || *mark == m_storeMark)
        return;
    m_areForeignPollsOwed = true;
    // What was changed here goes in first: the store puts together what both have changed.
    flush();
    const auto changes = m_ports.store.changesSince(m_changePlace);
    if (!changes)
        return;
    if (!changes->ids.isEmpty())
        m_othersSeenAt = m_ports.clock.now();
    bool isRead = true;
    for (const SetupId &id : changes->ids)
        isRead = takeForeignChange(id) && isRead;
    Q_EMIT othersWrote();
    // What cannot be read just now is not gone: it is read with the next tick.
    if (!isRead)
        return;
    m_storeMark = *mark;
    m_changePlace = changes->place;
}

bool Session::takeForeignChange(const SetupId &id)
{
    if (!m_written.contains(id)) {
        const auto line = m_ports.store.line(id);
        if (!line)
            return false;
        if (*line && m_book.entry(id) && m_book.entry(id)->line() == **line)
            return true;
        if (!*line)
            forget(id);
        else
            noteLine(**line);
        return true;
    }
    // What was changed here and could not be kept yet is not written over: it goes in first.
    const Setup *held = id == m_setup.id ? &m_setup : m_book.heldUnused(id);
    if (held && held->screen.isSaveOwed)
        return false;
    const auto reread = m_ports.store.readAgain(id);
    // Damaged: it is still there, and what is known of it here stays.
    if (!reread)
        return reread.error().kind == StoreFault::Kind::Damaged;
    switch (reread->kind) {
    case Reread::Kind::Same: break;
    case Reread::Kind::Changed: adopt(*reread->setup, reread->by); break;
    case Reread::Kind::Gone:
        if (id == m_setup.id)
            leaveRemoved();
        else
            forget(id);
        break;
    }
    return true;
}

void Session::adopt(const Setup &stored, const ChangedBy &by)
{
    m_unsaved.remove(stored.id);
    m_written.insert(stored.id, stored.changedAt);
    Setup *known = find(stored.id);
    if (!known)
        return;
    // What is never on disk is this window's own, and so is what is being typed.
    const bool isOnScreen = m_setup.id == stored.id;
    Setup taken = m_shared[stored.id].taken(*known, stored, by, isOnScreen);
    if (known->seen.at && taken.seen.at < known->seen.at && taken.seen.state == known->seen.state)
        pollAgain(taken, *known->seen.at);
    m_book.setSilentAnswer(taken.id, std::nullopt);
    *known = taken;
    note(*known);
    m_unobserved << taken.id;
    if (isOnScreen) {
        noteOthers();
        Q_EMIT changed();
    } else {
        leaveShared(*known);
    }
    // The ledger has the last word on what was requested.
    if (!taken.client.app.isEmpty() && isOnboarded(taken))
        readLedger(taken.id, {taken.client.app, taken.onboarding.number});
}

} // namespace golive
