#pragma once

#include "domain/view/pageview.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of the two once-only calls: what the ledger knows of each, and what comes of it next.
class SyncText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::SetUpPageText)
public:
    static QString kind(SyncKind);
    static QString state(const SyncRecord &, SyncKind, bool isBusy);
    /// When and what was answered, with what the error table knows of a refusal: cause, who must act, and where.
    static QString detail(const SyncRecord &);
    /// What happens next, by itself or by a person; empty where nothing does.
    static QString next(const SetUpView &, SyncKind);
    /// "Requested 14:02, accepted": one line for a report or a mail.
    static QString line(const SyncRecord &, SyncKind);
};

/// "14:05", or "14:05 tomorrow" where it is not today.
QString soonText(Instant at, Instant now);
/// "in 40 s" where it is near, else "at 14:05".
QString dueText(Instant due, Instant now);

} // namespace golive::ui
