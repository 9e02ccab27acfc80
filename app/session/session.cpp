#include "session/session.h"

#include "base/logging.h"
#include "domain/chats/sender.h"
#include "domain/journal/journalchanges.h"
#include "domain/sync/guarding.h"
#include "domain/sync/silentpoll.h"
#include "session/storeproblem.h"

#include <QUuid>

#include <utility>

namespace golive {

namespace {

bool isWorthKeeping(const Setup &setup)
{
    return setup.client.door != Door::Undecided;
}

Setup newSetup(Instant now)
{
    Setup setup;
    setup.id = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    setup.createdAt = now;
    setup.changedAt = now;
    return setup;
}

} // namespace

Session::Session(SessionPorts ports, Surroundings surroundings, QString guardName, QObject *parent)
    : QObject(parent), m_ports(ports), m_surroundings(std::move(surroundings)), m_guardName(std::move(guardName)),
      m_setup(newSetup(ports.clock.now())), m_places(ports.guards, ports.scheduler)
{
}

Session::~Session()
{
    flush();
    keepPolls();
    settleWaiting();
    if (const auto released = m_ports.guards.release(m_guardName); !released)
        qCDebug(logStorage) << "guard not released:" << released.error().detail;
}

void Session::load()
{
    if (const auto mark = m_ports.store.changeMark())
        m_storeMark = *mark;
    // Before anything is read: what is changed meanwhile is read once more.
    if (const auto changes = m_ports.store.changesSince(-1))
        m_changePlace = changes->place;
    const auto overview = m_ports.store.overview();
    // The first page shows the most pressing ones; the others are read once it is painted.
    const auto first = m_ports.store.mostPressing(rowsAtOnce + 1);
    if (overview && overview->latestPartners)
        m_lastCase = overview->latestPartners->onboardingCase;
    m_isStaff = overview && overview->latestPartners && !overview->latestPartners->partnerEmail.isEmpty();
    if (overview)
        m_unfinishedAtFirst = overview->unfinished;
    m_readTo = SetupId{};
    if (first) {
        for (const SetupLine &line : *first)
            noteLine(line);
    }
    startNew();
    const auto unreadable = m_ports.store.unreadable();
    if (!overview)
        dispatch(saveFailed(overview.error()));
    else if (unreadable && !unreadable->isEmpty())
        dispatch(saveFailed(unreadable->first()));
}

void Session::startNew()
{
    flush();
    m_startNotice.reset();
    show(newSetup(m_ports.clock.now()));
    // Whoever is signed in goes on with the same account and the same case of the guide.
    m_setup.client.partnerEmail = m_ports.partner.signedInAs();
    if (m_lastCase)
        m_setup.client.onboardingCase = *m_lastCase;
    dispatchTo(m_setup.id, event::Resumed{isSignedInFor(m_setup), false});
    refreshUnfinished();
    Q_EMIT changed();
}

void Session::resume(const SetupId &id)
{
    flush();
    if (id != m_setup.id) {
        if (!find(id))
            return;
        show(m_book.take(id));
    } else if (!m_book.entry(id)) {
        return;
    }
    m_startNotice.reset();
    m_surroundings.areDoorsWanted = false;
    dispatchTo(id, event::Resumed{isSignedInFor(m_setup), m_ports.partner.isAppTokenHeld(m_setup.client.app)});
    planLook(id);
    refreshUnfinished();
    Q_EMIT changed();
}

/// What was on the screen goes back to the others, where it is kept.
void Session::show(Setup setup)
{
    Setup before = std::exchange(m_setup, std::move(setup));
    const SetupId id = before.id;
    if (id != m_setup.id) {
        leaveShared(before);
        m_heldField.reset();
    }
    noteOthers();
    if (id == m_setup.id || !m_book.entry(id))
        return;
    // One that is about nobody does not pile up: the next begins as it did.
    const bool isOfThisSignIn =
        before.client.partnerEmail.isEmpty() || before.client.partnerEmail == m_ports.partner.signedInAs();
    if (isBlank(before) && isOfThisSignIn) {
        if (const auto removed = m_ports.store.remove(id, JournalActor::Guard, m_ports.clock.now()); !removed)
            qCDebug(logStorage) << "a blank set-up was not removed:" << removed.error().detail;
        return forget(id);
    }
    m_book.hold(std::move(before), m_ports.clock.now());
    planLook(id);
}

void Session::finish()
{
    const SetupId id = m_setup.id;
    startNew();
    m_startNotice = noticeOf(id, StartNotice::Kind::Finished);
    refreshUnfinished();
    Q_EMIT changed();
}

void Session::putAway(const SetupId &id, bool isGivenUp)
{
    // On the board the one that was left for it stands among the others.
    if (id == m_setup.id && m_setup.step == Step::Start && m_surroundings.isStaff)
        startNew();
    dispatchTo(id, event::PutAwayWanted{isGivenUp});
    m_startNotice = noticeOf(id, StartNotice::Kind::PutAway);
    save(id);
    if (const Setup *setup = find(id); setup && isGivenUp)
        dropTokenOf(setup->client.app, true);
    refreshUnfinished();
    Q_EMIT changed();
}

void Session::bringBack(const SetupId &id)
{
    dispatchTo(id, event::BroughtBack{});
    m_startNotice.reset();
    m_looks.forget(id); // it may have been out of sight for long
    m_book.setSilentAnswer(id, std::nullopt);
    planLook(id);
    save(id);
    refreshUnfinished();
    Q_EMIT changed();
}

PageView Session::view() const
{
    return viewOf(m_setup, surroundingsOf(m_setup), m_ports.clock.now());
}

void Session::setSurroundings(const Surroundings &surroundings)
{
    m_surroundings = surroundings;
    refreshUnfinished();
    Q_EMIT changed();
}

void Session::dispatch(const Event &event)
{
    if (isSaveOwed(m_setup) && std::holds_alternative<event::RetryPressed>(event)) {
        save(m_setup.id);
        Q_EMIT changed();
        return;
    }
    // A door on a set-up that is about somebody already begins another one beside it.
    const bool isAboutSomebody =
        !(m_setup.client.app.isEmpty() && m_setup.client.appName.isEmpty() && m_setup.client.numberText.isEmpty());
    if (std::holds_alternative<event::DoorChosen>(event) && isAboutSomebody)
        startNew();
    if (const auto *file = std::get_if<event::SetupFileOpened>(&event))
        turnTo(*file);
    if (std::holds_alternative<event::NextPressed>(event))
        settleAsShown();
    // What a person did is drawn even where it changed nothing: the page may show what was typed and not taken.
    const Setup before = m_setup;
    dispatchTo(m_setup.id, event);
    if (m_setup.step != Step::Start) {
        m_startNotice.reset();
        m_surroundings.areDoorsWanted = false;
    }
    if (m_setup == before)
        Q_EMIT changed();
}

void Session::dispatchTo(SetupId id, const Event &event)
{
    const Setup *setup = find(id);
    if (!setup)
        return;
    Outcome outcome = advance(*setup, event, contextOf(*setup));
    learn(*setup, event, outcome.setup);
    setup = find(id); // whoever keeps what was learnt may have drawn
    if (const auto *read = std::get_if<event::StateRead>(&event)) {
        const bool isNothingNew = isSilent(*setup, *read, outcome);
        m_book.setSilentAnswer(id, isNothingNew ? std::optional(PollBook::digestOf(*read)) : std::nullopt);
    }
    take(id, std::move(outcome), journalActorOf(event));
}

void Session::take(SetupId id, Outcome outcome, JournalActor actor)
{
    Setup *setup = find(id);
    const bool isMove = outcome.setup.step != setup->step || !outcome.effects.empty();
    const bool isChange = outcome.setup != *setup;
    const bool isNews = isChange && !isOnlyPolled(*setup, outcome.setup);
    if (isNews)
        m_book.setSilentAnswer(id, std::nullopt);
    else
        outcome.setup.changedAt = setup->changedAt; // it is the same set-up as on the disk
    const bool isDone = isTokenNeeded(*setup) && !isTokenNeeded(outcome.setup);
    const AppId app = outcome.setup.client.app;
    // Whose an event is depends on it: all are counted anew.
    if (senderOf(*setup) != senderOf(outcome.setup) ||
        setup->onboarding.feedMark != outcome.setup.onboarding.feedMark ||
        setup->client.app != outcome.setup.client.app)
        m_unobserved << id;
    if (isNews && isWorthKeeping(outcome.setup)) {
        m_ports.store.noteActs(
            id, actsOf(isWorthKeeping(*setup) ? setup : nullptr, outcome.setup, actor, m_ports.clock.now()));
        m_ports.store.noteActor(id, actor);
    }
    if (isChange && id == m_setup.id)
        noteDoneHere(outcome.setup, actor);
    *setup = std::move(outcome.setup);
    if (isChange && isWorthKeeping(*setup))
        keep(*setup, isNews, isMove);
    // Effects may answer at once and so change the list of set-ups: only the id is sure from here on.
    for (const Effect &effect : outcome.effects)
        run(id, effect);
    if (isDone)
        dropTokenOf(app, false);
    armTick();
    if (isChange && id == m_setup.id)
        Q_EMIT changed();
}

void Session::search(const QString &text)
{
    m_surroundings.search = text.trimmed();
    m_shownRows = rowsAtOnce;
    refreshUnfinished();
    Q_EMIT changed();
}

void Session::showMore()
{
    m_shownRows += rowsAtOnce;
    refreshUnfinished();
    Q_EMIT changed();
}

SetupSummary Session::rowOf(const SetupBook::Entry &entry) const
{
    SetupSummary row = entry.summary();
    row.guard = guardViewOf(entry);
    return row;
}

std::optional<StartNotice> Session::noticeOf(const SetupId &id, StartNotice::Kind kind)
{
    const SetupBook::Entry *entry = find(id) ? m_book.entry(id) : nullptr;
    return entry ? std::optional(StartNotice{kind, rowOf(*entry)}) : std::nullopt;
}

void Session::refreshUnfinished()
{
    Surroundings &around = m_surroundings;
    const SetupId &shown = m_setup.id;
    const auto withGuards = [this](QList<SetupSummary> rows) {
        for (SetupSummary &row : rows)
            row = rowOf(*m_book.entry(row.id));
        return rows;
    };
    around.unfinished = withGuards(m_book.listed(m_shownRows, shown, around.search));
    around.putAway = withGuards(m_book.away(m_shownRows, shown, around.search));
    around.leaving = m_book.guarded(2, shown);
    around.isStaff = m_isStaff || m_ports.partner.isSignedIn();
    const SetupBook::Entry *entry = m_book.entry(shown);
    if (around.search.isEmpty()) {
        // Until all are read the database has counted them.
        const qsizetype listed = m_readTo ? std::max(m_unfinishedAtFirst, m_book.listedCount()) : m_book.listedCount();
        around.unfinishedCount = static_cast<int>(listed) - (entry && entry->packed->isListed() ? 1 : 0);
        around.putAwayCount =
            static_cast<int>(m_book.awayCount()) - (entry && entry->packed->putAwayAt.isKnown() ? 1 : 0);
    } else {
        around.unfinishedCount = m_book.listedMatching(shown, around.search);
        around.putAwayCount = m_book.awayMatching(shown, around.search);
    }
    if (m_startNotice) {
        if (const SetupBook::Entry *told = m_book.entry(m_startNotice->setup.id))
            m_startNotice->setup = rowOf(*told);
    }
    around.notice = m_startNotice && m_startNotice->setup.id != shown ? m_startNotice : std::nullopt;
    around.guard = guardViewOf(m_setup);
    refreshOpen();
}

} // namespace golive

#include "moc_session.cpp"
