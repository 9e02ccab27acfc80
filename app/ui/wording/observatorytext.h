#pragma once

#include "domain/view/pageview.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of what received events have shown.
class ObservatoryText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ObservatoryText)
public:
    static QString title();
    /// "312 contacts, 1,204 messages, 55 %", for the folded title; empty where nothing has come.
    static QString summary(const Observed &, Instant now);
    static QString nothingYet();

    static QString contacts(const Observed &);
    static QString history(const Observed &, Instant now);
    static QString media(const Observed &);
    static QString echoes(const Observed &);
    static QString deliveries(const Observed &);
    static QString duplicates(const Observed &); ///< Empty where there were none.
    static QString ofOthers(const Observed &);   ///< Empty where there were none.
    static QString declined(Instant at);

    static QString phase(int number);
    /// `when` is its last event, as "2 min ago" or as a date.
    static QString phaseState(const PhaseSeen &, const QString &when);
    /// What the phase's last chunk told, of the whole history; all of it once the whole has arrived.
    static int phasePercent(const Observed &, const PhaseSeen &, Instant now);
    static QString phaseSilent(const Observed &); ///< Of a phase that was not seen.
    static QString phasesNote();

    static QString field(const QString &name); ///< Meta's field in words; its own name where it is new to us.
    static QString fieldState(const FieldSeen &, const QString &when);

    static QString mediaType(const QString &mimeType);
    static QString mediaLimit();

    static QString silenceWhy();
    static QString silenceToDo(const QString &requestId);
};

/// Meta's three phases, and any other that was seen.
QList<int> phasesToShow(const Observed &);

} // namespace golive::ui
