#pragma once

#include "partner/wire/apirequest.h"
#include "partner/wire/pendingcall.h"

#include <QPointer>

namespace golive::partner {

/// A call on its way. The callback runs once, from the event loop, and never after `context` or the client is gone.
template <ApiRequest R> class Call
{
public:
    using Answer = Result<typename R::Response, ApiError>;

    explicit Call(PendingCall *pending) : m_pending(pending) {}

    template <class F> const Call &then(QObject *context, F onAnswer) const
    {
        if (m_pending)
            QObject::connect(
                m_pending, &PendingCall::ended, context,
                [onAnswer = std::move(onAnswer)](const Ending &ending) mutable { onAnswer(read(ending)); });
        return *this;
    }

    /// Takes it back. A repeatable call ends as Cancelled; one that may have left ends as OutcomeUnknown.
    void abort() const
    {
        if (m_pending)
            m_pending->abort();
    }

    static Answer read(const Ending &ending)
    {
        if (const auto *reply = std::get_if<RawReply>(&ending))
            return R::parse(*reply);
        const ApiError &error = std::get<ApiError>(ending);
        if constexpr (requires { R::unanswered(error); })
            return R::unanswered(error);
        else
            return failure(error);
    }

private:
    QPointer<PendingCall> m_pending;
};

} // namespace golive::partner
