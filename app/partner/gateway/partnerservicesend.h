#pragma once

#include "partner/gateway/partnerservice.h"

namespace golive::partner {

// The body of PartnerService::send(), for the files that hold its calls.

template <ApiRequest R, class F>
void PartnerService::send(const R &request, Activity activity, F onAnswer, bool mayRenew)
{
    m_client.send(request).then(this, [this, request, activity, onAnswer = std::move(onAnswer),
                                       mayRenew](const typename Call<R>::Answer &answer) mutable {
        const bool isRefused = !answer && answer.error().kind == ApiError::Kind::Unauthorised;
        const bool canRenew = R::endpoint.token == TokenKind::Partner && !m_vault.clientSecret().isEmpty();
        if constexpr (R::endpoint.token == TokenKind::App) {
            // An app has one token at a time: a new one made elsewhere ends ours.
            if (isRefused && mayRenew && m_vault.hasPartnerToken()) {
                m_vault.forgetAppToken(request.app);
                return withAppToken(request.app, [this, request, activity, onAnswer = std::move(onAnswer),
                                                  answer](const std::optional<ApiError> &error) mutable {
                    if (error)
                        onAnswer(answer);
                    else
                        send(request, activity, std::move(onAnswer), false);
                });
            }
        }
        if (!(isRefused && canRenew && mayRenew))
            return onAnswer(answer);
        signInAgain([this, request, activity, onAnswer = std::move(onAnswer), answer](bool isSignedIn) mutable {
            if (isSignedIn)
                send(request, activity, std::move(onAnswer), false);
            else
                onAnswer(answer);
        });
    });
}

} // namespace golive::partner
