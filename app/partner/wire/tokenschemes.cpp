#include "partner/wire/tokenschemes.h"

namespace golive::partner {

TokenHeader TokenSchemes::headerFor(const Endpoint &endpoint, Safety safety) const
{
    const TokenHeader known = m_known.value(endpoint.name, TokenHeader::None);
    if (known != TokenHeader::None || safety != Safety::OnceOnly)
        return known == TokenHeader::None ? endpoint.header : known;
    const QList<TokenHeader> proven = m_proven.value(static_cast<int>(endpoint.token));
    const QList<TokenHeader> refusedHere = m_refusedOnceOnly.value(endpoint.name);
    for (const TokenHeader header :
         {endpoint.header, TokenHeader::Authorization, TokenHeader::Bearer, TokenHeader::Token}) {
        if (proven.contains(header) && !refusedHere.contains(header))
            return header;
    }
    return endpoint.header;
}

TokenHeader TokenSchemes::fallbackFor(const Endpoint &endpoint, Safety safety, TokenHeader refused) const
{
    if (safety == Safety::OnceOnly || m_known.contains(endpoint.name) || refused != endpoint.header)
        return TokenHeader::None;
    return endpoint.otherHeader;
}

void TokenSchemes::accepted(const Endpoint &endpoint, TokenHeader header)
{
    m_known.insert(endpoint.name, header);
    QList<TokenHeader> &proven = m_proven[static_cast<int>(endpoint.token)];
    if (!proven.contains(header))
        proven.append(header);
}

void TokenSchemes::refused(const Endpoint &endpoint, TokenHeader header)
{
    QList<TokenHeader> &refusedHere = m_refusedOnceOnly[endpoint.name];
    if (!refusedHere.contains(header))
        refusedHere.append(header);
}

} // namespace golive::partner
