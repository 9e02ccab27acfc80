#pragma once

#include "base/result.h"
#include "partner/wire/apierror.h"
#include "partner/wire/wirerequest.h"

#include <concepts>

namespace golive::partner {

/// One call of the Partner API as a value: what it is, how safe a repeat is, and how its answer is read.
template <class R>
concept ApiRequest = requires(const R &request, const RawReply &reply)
{
    typename R::Response;
    {
        R::endpoint
        } -> std::convertible_to<const Endpoint &>;
    {
        request.path()
        } -> std::same_as<QStringList>;
    {
        R::parse(reply)
        } -> std::same_as<Result<typename R::Response, ApiError>>;
};

/// A once-only call has fields in its body, where Qt can be kept from repeating it.
constexpr bool isSentOnce(const Endpoint &endpoint)
{
    return endpoint.safety != Safety::OnceOnly || endpoint.fieldsIn == FieldsIn::Form ||
           endpoint.fieldsIn == FieldsIn::Json;
}

/// Takes the parts that a request type may leave out: fields, other fields, an app, a safety of its own.
template <ApiRequest R> WireRequest wireOf(const R &request)
{
    static_assert(isSentOnce(R::endpoint), "a once-only call needs a body");
    WireRequest wire;
    wire.endpoint = R::endpoint;
    wire.path = request.path();
    wire.safety = R::endpoint.safety;
    if constexpr (requires { request.safety(); })
        wire.safety = request.safety();
    if constexpr (requires { request.fields(); })
        wire.fields = request.fields();
    if constexpr (requires { request.otherFields(); })
        wire.otherFields = request.otherFields();
    if constexpr (requires {
                      {
                          request.app
                          } -> std::convertible_to<AppId>;
                  })
        wire.app = request.app;
    return wire;
}

} // namespace golive::partner
