#pragma once

#include "domain/connect/ownerresult.h"

#include <optional>

namespace golive {

struct Setup;

/// Between the owner's Golive and the provider's: what the one sends back, the other takes in.
struct ExchangeView
{
    std::optional<OwnerResult> toSend{}; ///< The owner's: what nobody else knows; when it is made is told then.
    QString sender;                      ///< Who gets it: the person that the file names, or the provider.
    bool canTake = false;                ///< The provider's.
    AppId app;
    QList<qint64> links;                ///< The marks of its links, the present one's first.
    std::optional<OwnerResult> told{};  ///< What was taken in.
    std::optional<Instant> notBefore{}; ///< What was told until then is of an earlier onboarding.
    bool isProved = false;              ///< The state says by now that Facebook's part is finished.
    bool operator==(const ExchangeView &) const = default;
};
ExchangeView exchangeViewOf(const Setup &);

} // namespace golive
