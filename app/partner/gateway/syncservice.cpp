#include "partner/gateway/syncservice.h"

#include "partner/calls/requestcoexsync.h"

#include <QEventLoop>
#include <QTimer>

namespace golive::partner {

namespace {

/// One that hangs must not hold up the others' last minutes.
constexpr int mostAtATime = 3;

struct RecordOf
{
    Instant at;

    SyncRecord record(SyncRecord::State state) const
    {
        SyncRecord record;
        record.state = state;
        record.at = at;
        return record;
    }
    SyncRecord operator()(const SyncAccepted &accepted) const
    {
        SyncRecord result = record(SyncRecord::State::Accepted);
        result.requestId = accepted.request.value;
        return result;
    }
    // Whatever dress it came in (code 4 with the words of one of them), the reason has one name.
    static QString codeOf(const SyncRefusedByMeta &refused)
    {
        switch (refused.reason) {
        case SyncRefusedByMeta::Reason::AlreadyRequested:
            return SyncRecord::codeOf(SyncRecord::Reason::AlreadyRequested);
        case SyncRefusedByMeta::Reason::WindowClosed: return SyncRecord::codeOf(SyncRecord::Reason::WindowClosed);
        case SyncRefusedByMeta::Reason::Other: break;
        }
        return refused.code ? QString::number(*refused.code) : QString::number(refused.status);
    }
    // The shot is still there: as good as not sent, and it may be claimed anew.
    SyncRecord operator()(const SyncRefusedUnspent &refused) const
    {
        SyncRecord result = record(SyncRecord::State::NotSent);
        result.code = QString::number(refused.status);
        result.detail = refused.message;
        if (refused.retryAfter)
            result.notBefore = at + *refused.retryAfter;
        return result;
    }
    SyncRecord operator()(const SyncRefusedByMeta &refused) const
    {
        // Already requested: somebody's earlier call was taken. The window: missed.
        const bool isEarlier = refused.reason == SyncRefusedByMeta::Reason::AlreadyRequested;
        SyncRecord result = record(isEarlier ? SyncRecord::State::Accepted : SyncRecord::State::Refused);
        result.code = codeOf(refused);
        result.detail = refused.message;
        return result;
    }
    SyncRecord operator()(const SyncRefused &refused) const
    {
        // Gupshup looks at the app before it asks Meta: nothing was used up.
        const bool isBeforeMeta = refused.message.contains(QLatin1String("App is not live"), Qt::CaseInsensitive);
        SyncRecord result = record(isBeforeMeta ? SyncRecord::State::NotSent : SyncRecord::State::Refused);
        result.code = QString::number(refused.status);
        result.detail = refused.message;
        return result;
    }
    SyncRecord operator()(const SyncNotSent &notSent) const
    {
        SyncRecord result = record(SyncRecord::State::NotSent);
        // What this client says of itself is told by the state, in the person's language.
        if (notSent.isSaidByServer)
            result.detail = notSent.reason;
        return result;
    }
    SyncRecord operator()(const SyncUnknown &unknown) const
    {
        SyncRecord result = record(SyncRecord::State::Unknown);
        if (unknown.isSaidByServer)
            result.detail = unknown.reason;
        return result;
    }
};

} // namespace

SyncService::SyncService(PartnerClient &client, PartnerService &partner, Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_partner(partner), m_clock(clock)
{
}

void SyncService::prepare(const AppId &app, SyncKind kind, std::function<void(const std::optional<SyncRecord> &)> ready)
{
    m_waiting.append({app, kind, std::move(ready)});
    goOn();
}

void SyncService::goOn()
{
    while (!m_isStopped && m_ends == 0 && !m_waiting.isEmpty() && m_preparing + m_sending < mostAtATime) {
        const milliseconds wait = m_client.waitFor(RequestCoexSync{m_waiting.first().app, m_waiting.first().kind});
        if (wait > milliseconds(0))
            return goOnAfter(wait);
        begin(m_waiting.takeFirst());
    }
}

void SyncService::goOnAfter(milliseconds wait)
{
    if (std::exchange(m_isAwaitingPlace, true))
        return;
    m_client.later(wait, this, [this] {
        m_isAwaitingPlace = false;
        goOn();
    });
}

void SyncService::stop()
{
    m_isStopped = true;
    m_waiting.clear();
}

bool SyncService::awaitAnswers(milliseconds patience)
{
    stop();
    return awaitIdle(patience);
}

bool SyncService::awaitEnd(milliseconds patience)
{
    // Else the answer to the contacts would begin the call for the chats, and the end come in the middle of that one.
    ++m_ends;
    const bool areAnswered = awaitIdle(patience);
    m_client.later(endGrace, this, [this] {
        --m_ends;
        goOn();
    });
    return areAnswered;
}

bool SyncService::awaitIdle(milliseconds patience)
{
    if (isIdle())
        return true;
    QEventLoop untilAnswered;
    connect(this, &SyncService::becameIdle, &untilAnswered, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer::singleShot(patience, &untilAnswered, &QEventLoop::quit);
    untilAnswered.exec(QEventLoop::ExcludeUserInputEvents);
    return isIdle();
}

void SyncService::begin(const Waiting &next)
{
    ++m_preparing;
    m_partner.withAppToken(next.app, [this, next](const std::optional<ApiError> &error) {
        --m_preparing;
        if (m_isStopped)
            return;
        if (m_ends > 0)
            return m_waiting.prepend(next);
        if (error)
            next.ready(RecordOf{m_clock.now()}(SyncNotSent{error->message, error->isSaidByServer}));
        else
            next.ready(std::nullopt);
        // Where nothing was sent after all, the next one has its turn.
        if (!m_waiting.empty())
            goOnAfter(milliseconds(0));
    });
}

void SyncService::send(const AppId &app, SyncKind kind, std::function<void(const SyncRecord &)> settled)
{
    ++m_sending;
    m_client.send(RequestCoexSync{app, kind})
        .then(this, [this, app, settled = std::move(settled)](const Call<RequestCoexSync>::Answer &answer) {
            --m_sending;
            const RecordOf recordOf{m_clock.now()};
            // Never a second try here; but the next press must not meet the same refused token.
            const auto *unspent = answer ? std::get_if<SyncRefusedUnspent>(&*answer) : nullptr;
            if (unspent && unspent->status != 429)
                m_partner.doubtAppToken(app);
            settled(answer ? std::visit(recordOf, *answer)
                           : recordOf(SyncUnknown{0, answer.error().message, answer.error().isSaidByServer}));
            if (isIdle())
                Q_EMIT becameIdle();
            goOn();
        });
}

} // namespace golive::partner

#include "moc_syncservice.cpp"
