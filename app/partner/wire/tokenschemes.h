#pragma once

#include "partner/wire/wirerequest.h"

#include <QHash>
#include <QList>

namespace golive::partner {

/// What was learned about where the token goes: the pages contradict themselves, so the first answers decide.
class TokenSchemes
{
public:
    /// The header for the next call. A once-only call takes one that another call has proven for the same kind of token
    /// and that this endpoint has not refused yet; where none is proven, the page's own.
    TokenHeader headerFor(const Endpoint &, Safety) const;

    /// The one other header to try after 401 or 403; None where there is no second try (once-only, or already known).
    TokenHeader fallbackFor(const Endpoint &, Safety, TokenHeader refused) const;

    void accepted(const Endpoint &, TokenHeader);
    void refused(const Endpoint &, TokenHeader);

private:
    QHash<QString, TokenHeader> m_known;                  ///< By endpoint.
    QHash<QString, QList<TokenHeader>> m_refusedOnceOnly; ///< By endpoint.
    QHash<int, QList<TokenHeader>> m_proven;              ///< By kind of token.
};

} // namespace golive::partner
