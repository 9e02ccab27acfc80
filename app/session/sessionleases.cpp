#include "session/session.h"

#include "base/logging.h"
#include "domain/sync/guarding.h"
#include "session/storeproblem.h"

#include <algorithm>

using namespace std::chrono_literals;

// Who guards which set-up: one guard, by name, for each; the others watch.

namespace golive {

namespace {

// Within that time each program has a moment of its own, by its name.
constexpr milliseconds leaseTurn = 3s;

} // namespace

Instant Session::seenAt(const KnownLeases::Guard &guard) const
{
    return m_beats.value(guard.name, guard.seenAt);
}

bool Session::isFresh(const KnownLeases::Guard &guard, Instant now) const
{
    // Where the store does not answer nobody can be found dead.
    return m_areLeasesUnknown || !GuardLease{{}, guard.name, seenAt(guard)}.isStale(now);
}

bool Session::isOurs(const SetupId &id) const
{
    const KnownLeases::Guard *guard = m_leases.guardOf(id);
    return !guard || guard->name == m_guardName || !isFresh(*guard, m_ports.clock.now());
}

/// What nobody guards (there is no token here to look with) is ours and every other program's: each would tell of it.
/// The lease is what only one can have.
bool Session::isTeller(const SetupId &id)
{
    if (m_leases.isBy(id.value.toUtf8(), m_guardName))
        return true;
    const auto taken = m_ports.guards.take(id, m_guardName, m_ports.clock.now(), false);
    if (!taken)
        return true; // rather told twice than by nobody
    keepLease(*taken);
    return taken->guard == m_guardName;
}

void Session::keepLease(const GuardLease &lease)
{
    m_leases.put(lease);
    m_beats.insert(lease.guard, lease.seenAt);
}

/// Of all the programs on a store one looks at what wants a guard: whose lease it is. What nobody has yet is taken for
/// it; waiting for the next round would have everybody look meanwhile.
bool Session::isLookedAtHere(const SetupId &id)
{
    const SetupBook::Entry *entry = m_book.entry(id);
    if (!isOurs(id))
        return false;
    if (!entry || !entry->packed->isGuardWanted || !entry->isTokenHeld)
        return true;
    const bool isHeld = m_leases.isBy(id.value.toUtf8(), m_guardName);
    const bool isHere = isTeller(id);
    if (!isHeld)
        planLook(id);
    return isHere;
}

/// A guard that looks after nothing gives no sign of life, and makes no calls.
void Session::noteOtherGuards()
{
    m_places.setShared(m_alive.size() > (m_alive.contains(m_guardName) ? 1 : 0));
}

void Session::noteTurnedAway(CallLine line, const AppId &app, milliseconds pause)
{
    const QList<SetupId> ids = ofApp(app);
    const auto known = std::find_if(ids.cbegin(), ids.cend(), [this](const SetupId &id) { return m_book.entry(id); });
    m_places.pause(line, known == ids.cend() ? m_ports.partner.signedInAs() : partnerOf(*known), pause);
}

/// Only where one has changed hands; signs of life are one row for each guard.
void Session::readLeases(Instant now)
{
    const auto beats = m_ports.guards.beats();
    const auto mark = m_ports.guards.changeMark();
    const bool isMoved = !mark || *mark != m_leaseMark;
    KnownLeases leases;
    const auto all = isMoved ? m_ports.guards.forEach([&](const GuardLease &lease) { leases.put(lease); })
                             : Result<Done, StoreFault>(Done{});
    const bool isFirst = !std::exchange(m_areLeasesAsked, true);
    if (!beats || !mark || !all) {
        // What was known last holds: without the database no call can be claimed, and looking at what others have would
        // make the partner's calls many.
        if (!std::exchange(m_areLeasesUnknown, true)) {
            qCWarning(logStorage) << "who guards what is not known:"
                                  << (!beats  ? beats.error()
                                      : !mark ? mark.error()
                                              : all.error())
                                         .detail;
        }
        m_leaseMark = -1;
        return isFirst ? planAnew(false) : void();
    }
    m_areLeasesUnknown = false;
    m_beats = *beats;
    m_leaseMark = *mark;
    const KnownLeases held = isMoved ? std::exchange(m_leases, std::move(leases)) : m_leases;
    QSet<QString> alive;
    for (auto one = m_beats.begin(); one != m_beats.end(); ++one) {
        if (!GuardLease{{}, one.key(), *one}.isStale(now))
            alive << one.key();
    }
    // A guard that is not heard of any more leaves what it had to others, and one that is back has it again; what is
    // guarded from here does not depend on that.
    const QSet<QString> before = std::exchange(m_alive, alive);
    QSet<QString> others = (before - alive) + (alive - before);
    others.remove(m_guardName);
    noteOtherGuards();
    if (!isFirst && others.isEmpty() && !isMoved)
        return;
    const auto isOther = [&](const SetupBook::Entry &entry) {
        const QString name = m_leases.nameOf(entry.idInUtf8());
        return isFirst || others.contains(name) || held.nameOf(entry.idInUtf8()) != name;
    };
    m_book.forEach(isOther, [this](const SetupId &id) { planLook(id); });
}

/// Before the next round: those that were named are read alone, since thousands may be guarded.
void Session::hearOfLeases(const ChangeHint &hint)
{
    if (!m_areLeasesAsked)
        return;
    if (hint.areManyLeases) {
        const Instant now = m_ports.clock.now();
        readLeases(now);
        // What a guard has left is taken together and soon, not one by one as each is looked at; by one program, after
        // which the others read whose it is.
        const milliseconds turn{qHash(m_guardName) % leaseTurn.count()};
        m_leasesAt = now - leaseInterval + turn;
        return;
    }
    const auto leases = m_ports.guards.of(hint.leases.values());
    if (!leases)
        return;
    QHash<SetupId, QString> held;
    for (const SetupId &id : hint.leases) {
        held.insert(id, m_leases.nameOf(id));
        m_leases.remove(id);
    }
    for (const GuardLease &lease : *leases)
        keepLease(lease);
    for (const SetupId &id : hint.leases) {
        if (held.value(id) != m_leases.nameOf(id))
            planLook(id);
    }
}

void Session::takeLeases()
{
    const Instant now = m_ports.clock.now();
    if (m_leasesAt && now - *m_leasesAt < leaseInterval && now >= *m_leasesAt)
        return;
    m_leasesAt = now;
    readLeases(now);
    if (m_leaseMark < 0)
        return;
    // A lease that we cannot live up to, having no token, is given back: somebody else may have one.
    const auto isOfMine = [this](const auto &isTrue) {
        const auto &entries = m_book.entries();
        return m_leases.countOf(m_guardName) > 0 &&
               std::any_of(entries.begin(), entries.end(), [&](const SetupBook::Entry &entry) {
                   return isTrue(entry) && m_leases.isBy(entry.idInUtf8(), m_guardName);
               });
    };
    if (isOfMine([](const SetupBook::Entry &one) { return one.packed->isGuardWanted && !one.isTokenHeld; })) {
        if (const auto released = m_ports.guards.release(m_guardName); released)
            m_leases.removeAllOf(m_guardName);
    }
    takeWanted(now);
    if (!isOfMine([](const SetupBook::Entry &) { return true; }))
        return;
    if (const auto beaten = m_ports.guards.beat(m_guardName, now); !beaten)
        qCWarning(logStorage) << "the guard's sign of life was not kept:" << beaten.error().detail;
    else
        m_beats.insert(m_guardName, now);
}

/// All that want a guard, have a token here, and that nobody who is alive guards.
void Session::takeWanted(Instant now)
{
    QList<SetupId> wanted;
    for (const SetupBook::Entry &entry : m_book.entries()) {
        if (!entry.packed->isGuardWanted || !entry.isTokenHeld)
            continue;
        const KnownLeases::Guard *guard = m_leases.guardOf(entry.idInUtf8());
        if (!guard || !isFresh(*guard, now))
            wanted << entry.id();
    }
    if (wanted.isEmpty())
        return;
    const auto taken = m_ports.guards.takeAll(wanted, m_guardName, now);
    if (!taken) {
        qCDebug(logStorage) << "leases were not taken:" << taken.error().detail;
        return;
    }
    for (const GuardLease &lease : *taken) {
        keepLease(lease);
        planLook(lease.setup);
    }
    m_feedMark = -1; // what it missed while another guard had it
}

void Session::takeOver(const SetupId &id)
{
    const auto taken = m_ports.guards.take(id, m_guardName, m_ports.clock.now(), true);
    if (!taken)
        return dispatch(saveFailed(taken.error()));
    keepLease(*taken);
    // Everything is asked: whoever takes it over wants to know.
    m_looks.forget(id);
    m_book.setSilentAnswer(id, std::nullopt);
    m_feedMark = -1;
    m_book.setDue(id, m_ports.clock.now());
    planLook(id);
    refreshUnfinished();
    Q_EMIT changed();
}

GuardView Session::guardViewOf(const Setup &setup) const
{
    const bool isTokenHeld = setup.screen.isSignedIn || setup.screen.isAppTokenHeld;
    return isGuardWanted(setup) ? guardViewOf(setup.id.value.toUtf8(), isTokenHeld) : GuardView();
}

GuardView Session::guardViewOf(const SetupBook::Entry &entry) const
{
    return entry.packed->isGuardWanted ? guardViewOf(entry.idInUtf8(), entry.isTokenHeld) : GuardView();
}

GuardView Session::guardViewOf(QByteArrayView id, bool isTokenHeld) const
{
    const KnownLeases::Guard *guard = m_leases.guardOf(id);
    if (guard && guard->name != m_guardName)
        return {GuardView::Kind::Elsewhere, guard->name, seenAt(*guard)};
    return {isTokenHeld ? GuardView::Kind::Here : GuardView::Kind::NoToken, m_guardName, {}};
}

} // namespace golive
