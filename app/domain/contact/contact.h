#pragma once

#include "base/clock.h"
#include "domain/problem.h"

#include <QList>
#include <QString>

namespace golive {

/// The contact person that the guide's step 4 asks for. Gupshup documents no rule beyond "valid" (partner-docs:
/// put_partner-app-appid-onboarding-contact), so only what can never be valid is refused here.
struct Contact
{
    QString name;
    QString email;
    QString phone; ///< As typed; sent as digits with the country code.

    bool operator==(const Contact &) const = default;
};

/// What was ticked about the partner's terms, by whom and when. Golive keeps it; it invents no terms text.
struct TermsAgreement
{
    QString agreedBy;
    Instant at{};
    bool wasReadByOwner = false; ///< The owner ticked it himself; otherwise staff did, on the owner's word.
    bool wasTextShown = false;   ///< Else nothing was agreed to: only where the terms stand was said and noted.

    bool operator==(const TermsAgreement &) const = default;
};

/// The fields that cannot be sent, in the order of the form. Empty: fine.
QList<Problem::Field> contactFaults(const Contact &, const QString &defaultRegion);

/// Digits with the country code, as the endpoint types it.
QString contactDigits(const Contact &, const QString &defaultRegion);

} // namespace golive
