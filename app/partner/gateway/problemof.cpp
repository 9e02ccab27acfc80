#include "partner/gateway/problemof.h"

namespace golive::partner {

namespace {

using Kind = Problem::Kind;
using Field = Problem::Field;

struct KnownText
{
    QLatin1String contains; // compared without case: one page and its OpenAPI spell the same text differently
    Kind kind;
    Field field = Field::Page;
};

// The documented refusals (partner-api: the error tables of each endpoint).
constexpr KnownText knownTexts[]{
    {QLatin1String("Account Does not exist"), Kind::AccountUnknown, Field::Email},
    {QLatin1String("Failed to authenticate"), Kind::WrongCredentials, Field::Secret},
    {QLatin1String("Invalid characters used in app name"), Kind::AppNameCharacters, Field::AppName},
    {QLatin1String("App name should be between"), Kind::AppNameLength, Field::AppName},
    {QLatin1String("Bot Already Exists"), Kind::AppNameTaken, Field::AppName},
    {QLatin1String("Cannot Change Region After Go live"), Kind::RegionAfterGoLive, Field::Region},
    {QLatin1String("Invalid Region Passed"), Kind::RegionNotAccepted, Field::Region},
    {QLatin1String("Please provide valid details"), Kind::ContactNotValid, Field::ContactEmail},
    {QLatin1String("Email is already Verified"), Kind::EmailAlreadyVerified},
    {QLatin1String("Please set business email first"), Kind::EmailMissing, Field::ContactEmail},
    {QLatin1String("Max Links Already sent"), Kind::LinkLimitReached},
    {QLatin1String("Max link already sent"), Kind::LinkLimitReached},
    {QLatin1String("Link has expired"), Kind::LinkExpired},
    {QLatin1String("App is not live"), Kind::AppNotLive},
    {QLatin1String("Invalid URL Passed"), Kind::EventsAddressNotReached, Field::EventsUrl},
    {QLatin1String("Unable To Create Subscription"), Kind::SubscriptionRefused, Field::EventsUrl},
};

Kind kindByTransport(const ApiError &error, Activity activity)
{
    switch (error.kind) {
    case ApiError::Kind::NotSent: return Kind::Offline;
    case ApiError::Kind::ProxySignIn: return Kind::ProxySignIn;
    case ApiError::Kind::OutcomeUnknown:
    case ApiError::Kind::ServerError: return Kind::ServerUnavailable;
    case ApiError::Kind::TimedOut: return Kind::TimedOut;
    case ApiError::Kind::Unauthorised:
        return activity == Activity::SigningIn ? Kind::WrongCredentials : Kind::SignInExpired;
    case ApiError::Kind::Forbidden: return Kind::NoPermission;
    case ApiError::Kind::RateLimited: return Kind::TooManyRequests;
    case ApiError::Kind::Unreadable: return Kind::AnswerNotUnderstood;
    case ApiError::Kind::Refused:
    case ApiError::Kind::Cancelled: return Kind::Refused;
    }
    return Kind::Refused;
}

} // namespace

Problem problemOf(const ApiError &error, Activity activity, Instant now)
{
    Problem problem;
    // What this client says of itself is told by the kind, in the person's language; quoted it would look like the
    // server's.
    if (error.isSaidByServer)
        problem.detail = error.message;
    if (error.metaCode)
        problem.code = QString::number(*error.metaCode);
    if (error.retryAfter)
        problem.waitUntil = now + *error.retryAfter;

    for (const KnownText &known : knownTexts) {
        if (!problem.detail.contains(known.contains, Qt::CaseInsensitive))
            continue;
        problem.kind = known.kind;
        problem.field = known.field;
        return problem;
    }
    problem.kind = kindByTransport(error, activity);
    if (activity == Activity::Enabling && problem.kind == Kind::Refused)
        problem.kind = Kind::EnableRefused;
    return problem;
}

} // namespace golive::partner
