#include "session/session.h"

#include "base/logging.h"
#include "session/storeproblem.h"

#include <QPointer>

using namespace std::chrono_literals;

// Effects run behind ports; each answer goes back to the set-up that asked.

namespace golive {

namespace {

// The once-only call's own time limit is well below this: a claim that is still open then has lost its answer.
constexpr std::chrono::minutes claimPatience{3};

/// Settles the claim. Where another program gave the answer up meanwhile (a sleep, a jump of the clock), the row says
/// Unknown: the answer that came after all is better.
Result<Done, StoreFault> settledIn(SyncLedger &ledger, const effect::RequestSync &request, const SyncRecord &answer)
{
    const auto settled = ledger.settle(request.app, request.onboarding, request.kind, answer);
    if (!settled)
        return failure(settled.error());
    const bool isKnownEnd = answer.state == SyncRecord::State::Accepted ||
                            (answer.state == SyncRecord::State::Refused && !answer.isUnspentRefusal());
    if (*settled == SyncLedger::Settling::Settled || !isKnownEnd)
        return Done{};
    const auto reconciled = ledger.reconcile(request.app, request.onboarding, request.kind, answer);
    if (!reconciled)
        return failure(reconciled.error());
    return Done{};
}

} // namespace

struct Session::Run
{
    Session &session;
    SetupId id;

    bool isOnScreen() const { return session.m_setup.id == id; }

    void operator()(const PartnerCall &call) const { session.perform(id, call); }
    void operator()(const effect::RequestSync &request) const { session.requestSync(id, request); }
    void operator()(const effect::ReconcileSync &reconcile) const { session.reconcileSync(id, reconcile); }
    void operator()(const effect::CheckMachine &check) const
    {
        QPointer<Session> alive(&session);
        session.m_ports.machine.check(check.region, [alive, asked = id](const QList<MachineFinding> &findings) {
            if (alive)
                alive->dispatchTo(asked, event::MachineChecked{findings});
        });
    }
    void operator()(const effect::WarmUpWebView &) const
    {
        if (isOnScreen())
            Q_EMIT session.webViewWanted();
    }
    void operator()(const effect::CloseSurface &) const
    {
        if (isOnScreen())
            Q_EMIT session.surfaceCloseWanted();
    }
    void operator()(const effect::ReloadSurface &) const
    {
        if (isOnScreen())
            Q_EMIT session.surfaceReloadWanted();
    }
    void operator()(const effect::AbandonCall &abandon) const
    {
        if (const Setup *setup = session.find(id))
            session.m_ports.partner.abandon(abandon.activity, setup->client.app);
    }
    void operator()(const effect::ReadLedger &read) const { session.readLedger(id, read); }
    void operator()(const effect::Notify &notify) const
    {
        // Whoever guards it tells; where nobody does, whoever is first. The others watch.
        if (const Setup *setup = session.find(id); setup && session.isOurs(id) && session.isTeller(id)) {
            const Setup told = *setup;
            Q_EMIT session.noticeWanted(told, notify.notice);
        }
    }
    void operator()(const effect::WatchLive &watch) const
    {
        // Nobody guards it: of all the programs that share a store the one that has its lease asks.
        if (session.isOurs(id) && session.isTeller(id))
            session.m_places.ask(CallLine::Watching, session.partnerOf(id), [&asking = session, setup = id, watch] {
                asking.perform(setup, effect::ReadState{watch.app, watch.name, true, 0, true});
            });
    }
    void operator()(const effect::MarkFeed &) const
    {
        const auto mark = session.m_ports.feed.mark();
        if (mark)
            session.dispatchTo(id, event::FeedMarked{*mark});
    }
};

void Session::run(SetupId id, const Effect &effect)
{
    std::visit(Run{*this, id}, effect);
}

void Session::perform(SetupId id, PartnerCall call)
{
    if (auto *fetch = std::get_if<effect::FetchLink>(&call))
        fetch->language = m_surroundings.language;
    const bool isLook = std::holds_alternative<effect::ReadState>(call);
    int look = 0;
    if (isLook) {
        look = m_looks.began(id, m_ports.clock.now());
        planLook(id);
    }
    QPointer<Session> alive(this);
    m_ports.partner.perform(call, [alive, id, isLook, look](const Event &event) {
        if (!alive)
            return;
        const bool couldTell = !std::holds_alternative<event::StateNotRead>(event);
        const bool isAnswer = couldTell && !std::holds_alternative<event::CallFailed>(event);
        if (isLook && alive->m_lookRound.answered(id, isAnswer))
            Q_EMIT alive->lookedOn(alive->m_lookRound.progress());
        if (isLook && alive->isToldTooEarly(id, look))
            return;
        if (isLook)
            alive->m_looks.ended(id, couldTell);
        if (!isLook || !alive->isAnsweredSilently(id, event))
            alive->dispatchTo(id, event);
        if (isLook)
            alive->planLook(id);
    });
}

void Session::requestSync(SetupId id, const effect::RequestSync &request)
{
    // All programs of a store together make as many of these as the partner allows one.
    m_places.ask(CallLine::Syncing, partnerOf(id), [this, id, request] {
        QPointer<Session> alive(this);
        m_ports.syncSender.prepare(
            request.app, request.kind, [alive, id, request](const std::optional<SyncRecord> &hindrance) {
                if (!alive)
                    return;
                if (hindrance)
                    return alive->dispatchTo(id, event::SyncSettled{request.kind, request.onboarding, *hindrance});
                alive->claimAndSend(id, request);
            });
    });
}

void Session::claimAndSend(SetupId id, const effect::RequestSync &request)
{
    const Instant now = m_ports.clock.now();
    const auto claim = request.isOnceMore
                           ? m_ports.ledger.claimOnceMore(request.app, request.onboarding, request.kind, now)
                           : m_ports.ledger.claim(request.app, request.onboarding, request.kind, now);
    if (!claim) {
        // Without a claim on disk no call is made. It counts as a try, so that the next one waits longer.
        SyncRecord record;
        record.state = request.isOnceMore ? SyncRecord::State::Unknown : SyncRecord::State::NotSent;
        record.at = now;
        record.detail = claim.error().detail;
        dispatchTo(id, event::SyncSettled{request.kind, request.onboarding, record});
        return dispatchTo(id, saveFailed(claim.error()));
    }
    if (*claim == SyncLedger::Claim::AlreadyClaimed) {
        const auto record = m_ports.ledger.read(request.app, request.onboarding, request.kind);
        // Somebody has claimed it: what cannot be read must not look like a call that was never made.
        SyncRecord claimed;
        claimed.state = SyncRecord::State::Claimed;
        claimed.at = now;
        dispatchTo(id, event::SyncSettled{request.kind, request.onboarding, record ? *record : claimed});
        // Where somebody's answer was lost, this is what finds it out in the end.
        return readLedger(id, {request.app, request.onboarding});
    }
    QPointer<Session> alive(this);
    SyncLedger &ledger = m_ports.ledger;
    m_ports.syncSender.send(request.app, request.kind, [alive, id, request, &ledger](const SyncRecord &answer) {
        const auto written = settledIn(ledger, request, answer);
        if (!written)
            qCWarning(logStorage) << "an answer could not be written to the ledger:" << written.error().detail;
        if (alive)
            alive->settled(id, request, answer, written);
    });
}

void Session::settled(SetupId id, const effect::RequestSync &request, const SyncRecord &answer,
                      const Result<Done, StoreFault> &written)
{
    SyncRecord known = answer;
    if (written) {
        // The ledger has the last word: where it was settled meanwhile, that is what counts.
        const auto kept = m_ports.ledger.read(request.app, request.onboarding, request.kind);
        if (kept && kept->state != SyncRecord::State::Claimed)
            known = *kept;
        known.notBefore = answer.notBefore;
    } else {
        m_unsettled.append({request, answer});
    }
    dispatchTo(id, event::SyncSettled{request.kind, request.onboarding, known});
    if (!written)
        dispatchTo(id, saveFailed(written.error()));
}

void Session::settleWaiting()
{
    m_unsettled.removeIf(
        [this](const auto &one) { return settledIn(m_ports.ledger, one.first, one.second).has_value(); });
}

void Session::reconcileSync(SetupId id, const effect::ReconcileSync &reconcile)
{
    const auto settled =
        m_ports.ledger.reconcile(reconcile.app, reconcile.onboarding, reconcile.kind, reconcile.record);
    if (!settled)
        return dispatchTo(id, saveFailed(settled.error()));
    readLedger(id, {reconcile.app, reconcile.onboarding});
}

void Session::readLedger(SetupId id, const effect::ReadLedger &read)
{
    const Setup *setup = find(id);
    if (!setup)
        return;
    settleWaiting();
    event::LedgerRead answer;
    answer.onboarding = read.onboarding;
    for (const SyncKind kind : {SyncKind::Contacts, SyncKind::History}) {
        const auto found = m_ports.ledger.read(read.app, read.onboarding, kind);
        if (!found)
            return dispatchTo(id, saveFailed(found.error()));
        SyncRecord record = *found;
        // A call that is on its way from here has not lost its answer, however slow it is.
        const bool isAnswerLost = record.state == SyncRecord::State::Claimed && record.at &&
                                  setup->screen.syncing != kind &&
                                  std::chrono::abs(m_ports.clock.now() - *record.at) > claimPatience;
        if (isAnswerLost) {
            record.state = SyncRecord::State::Unknown;
            if (const auto settled = m_ports.ledger.settle(read.app, read.onboarding, kind, record); !settled)
                return dispatchTo(id, saveFailed(settled.error()));
        }
        (kind == SyncKind::Contacts ? answer.contacts : answer.history) = record;
    }
    dispatchTo(id, answer);
}

} // namespace golive
