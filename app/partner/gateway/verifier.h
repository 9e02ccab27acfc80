#pragma once

#include "domain/effect.h"
#include "partner/wire/partnerclient.h"

#include <QObject>

namespace golive::partner {

/// Looks at a live app from every side that the API offers, one after the other, and reports a line for each. A look
/// that fails is a line too. Deletes itself after ended().
class Verifier final : public QObject
{
    Q_OBJECT
public:
    Verifier(PartnerClient &client, Clock &clock, effect::Verify what, QObject *parent);
    void start(bool hasPartnerToken);

Q_SIGNALS:
    void ended(const golive::Verification &verification);

private:
    void lookAtDetails();
    void lookAtSubscriptions();
    void lookAtHealth();
    void lookAtWaba();
    void add(VerificationLine::Check, VerificationLine::Verdict, const QString &evidence);
    void end();

    PartnerClient &m_client;
    Clock &m_clock;
    effect::Verify m_what;
    Verification m_verification;
    std::optional<milliseconds> m_clockOffset; ///< The server's clock less ours.
};

} // namespace golive::partner
