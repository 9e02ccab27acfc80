#pragma once

#include "domain/bulk/bulkjudging.h"
#include "domain/bulk/bulkprogress.h"
#include "domain/bulk/bulkreading.h"

#include <QString>

namespace golive::ui {

/// A list of new clients in words, in a window or without one.
struct BulkText
{
    static QString column(BulkColumn);
    /// In a few words, to stand before what is in the cell.
    static QString brief(const BulkFault &);
    /// "Line 4, number: That has too many digits."
    static QString sentence(const BulkClient &, const BulkFault &);
    /// Of a line: what becomes of it.
    static QString state(const BulkClient &);
    static QString unreadable(const BulkReadFault &);
    /// How many are ready, how many are not, and what of the list is not used.
    static QString summary(const BulkList &, const QList<BulkClient> &);
    /// While a long list is judged: so many of its lines are.
    static QString judging(qsizetype judged, qsizetype all);
    /// With whom it is compared is not all known yet.
    static QString keptAwaited();
    /// What the button will do.
    static QString intention(const QList<BulkClient> &, const QString &partnerEmail, bool isLinkWished);
    static QString outcome(const BulkProgress &);
    static QString failure(const BulkProgress::Failure &);
    /// The lines that were left out, as the list had them, each with what is wrong: to be mended and read again.
    static QString leftOut(const BulkList &, const QList<BulkClient> &);
};

} // namespace golive::ui
