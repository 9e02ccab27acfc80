#pragma once

#include "domain/diagnosis.h"

#include <QString>

namespace golive::ui {

/// What the doctor found, in words.
struct DoctorText
{
    /// "Connection to www.facebook.com"
    static QString title(const DoctorCheck &);
    /// One word for a verdict: "In order", "Take note", "In the way", "Not found out".
    static QString verdict(DoctorCheck::Verdict);
    /// What helps, and who can do it; empty where nothing has to.
    static QString remedy(const DoctorCheck &);
    /// All in one sentence.
    static QString summary(const Diagnosis &);
    /// The whole as plain text, for whoever looks after the computer and its network: what is in the way, with evidence
    /// and remedy; what is in order, each in a line; the hosts to open.
    static QString report(const Diagnosis &);
};

} // namespace golive::ui
