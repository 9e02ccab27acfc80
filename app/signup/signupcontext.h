#pragma once

#include "signup/policy/hostlist.h"
#include "signup/policy/originpolicy.h"

#include <QSet>
#include <QStringList>
#include <QUrl>

namespace golive::signup {

/// Who gave the sign-up link: its host is trusted accordingly.
enum class LinkSource {
    PartnerApi, ///< The partner's API returned it: its host and those of its redirects are admitted for this set-up.
    Pasted,     ///< A person pasted it or a file brought it: each unknown host is shown and asked about once.
};

/// Why a person is asked about a host.
enum class HostQuestion {
    LinkLeadsThere, ///< A pasted link leads to a host that no rule knows.
    CompanyLogIn,   ///< Facebook leads to the log-in of a company.
};

/// What one set-up's sign-up may touch.
struct SignUpContext
{
    HostList hosts;         ///< From rules; empty in practice, as the next two.
    HostList checks;        ///< Loaded by Meta's own frame alone, to find out whether this is a person.
    HostList companyLogIns; ///< Asked about once, when Facebook leads there.
    LinkSource linkSource = LinkSource::PartnerApi;
    QSet<QString> admittedHosts; ///< Of the link's redirects, or confirmed by a person.
    QStringList practiceOrigins; ///< "http://127.0.0.1:8081"; where any is given nothing else is reached.
    OriginPolicy messageOrigins;

    /// The live context with the shipped rules.
    static SignUpContext live(LinkSource);
    /// Practice: only these loopback origins, messages from `signUpOrigin` alone (also one of the pages).
    static SignUpContext practice(const QString &partnerOrigin, const QString &signUpOrigin);

    bool isPractice() const { return !practiceOrigins.isEmpty(); }
    /// An http address on one of the practice origins.
    bool isPracticeAddress(const QUrl &) const;
};

/// "http://127.0.0.1:8081", "http://localhost:8081" or "http://[::1]:8081" and nothing more.
bool isLoopbackOrigin(const QString &origin);
/// The origin of an address as browsers write it; the default port is left out.
QString originOf(const QUrl &);
/// What is shown to a person as the place they are at: the host, with the port where it is not the default one.
QString shownHost(const QUrl &);

} // namespace golive::signup
