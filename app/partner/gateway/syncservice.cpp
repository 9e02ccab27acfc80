#include "partner/gateway/syncservice.h"

#include "partner/requestcoexsync.h"

namespace golive::partner {

namespace {

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
        case SyncRefusedByMeta::Reason::AlreadyRequested: return QStringLiteral("2593107");
        case SyncRefusedByMeta::Reason::WindowClosed: return QStringLiteral("2593108");
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
        result.detail = notSent.reason;
        return result;
    }
    SyncRecord operator()(const SyncUnknown &unknown) const
    {
        SyncRecord result = record(SyncRecord::State::Unknown);
        result.detail = unknown.reason;
        return result;
    }
};

} // namespace

SyncService::SyncService(PartnerClient &client, PartnerService &partner, Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_partner(partner), m_clock(clock)
{
}

void SyncService::send(const AppId &app, SyncKind kind, std::function<void(const SyncRecord &)> settled)
{
    m_partner.withAppToken(app, [this, app, kind, settled = std::move(settled)](const std::optional<ApiError> &error) {
        if (error)
            return settled(RecordOf{m_clock.now()}(SyncNotSent{error->message}));
        m_client.send(RequestCoexSync{app, kind}).then(this, [this, app, settled](const Call<RequestCoexSync>::Answer &answer) {
            const RecordOf recordOf{m_clock.now()};
            // Never a second try here; but the next press must not meet the same refused token.
            const auto *unspent = answer ? std::get_if<SyncRefusedUnspent>(&*answer) : nullptr;
            if (unspent && unspent->status != 429)
                m_partner.doubtAppToken(app);
            settled(answer ? std::visit(recordOf, *answer) : recordOf(SyncUnknown{0, answer.error().message}));
        });
    });
}

} // namespace golive::partner
