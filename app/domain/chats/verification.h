#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>

namespace golive {

/// What is looked at once the app is live. It colours the report and holds nothing back; only missing events do that.
struct VerificationLine
{
    enum class Check { Live, Subscription, Health, Waba, Number, Clock };
    enum class Verdict { Fine, Attention, Failed, NotKnown };

    Check check = Check::Live;
    Verdict verdict = Verdict::NotKnown;
    QString evidence; ///< Hosts, ids, numbers, "+142 s", the server's own words; never a sentence of ours.

    bool operator==(const VerificationLine &) const = default;
};

struct Verification
{
    Instant at{};
    QList<VerificationLine> lines;
    bool operator==(const Verification &) const = default;
};

} // namespace golive
