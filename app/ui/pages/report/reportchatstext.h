#pragma once

#include "domain/report/reportpage.h"

#include <QCoreApplication>

namespace golive::ui {

/// The part of the report about contacts and chats: the ledger, what has arrived, earlier onboardings. As HTML,
/// escaped.
class ReportChatsText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ReportText)
public:
    static QString ledger(const ReportView &);
    /// What received events have shown; where they go elsewhere, that.
    static QString arrived(const ReportView &);
    /// Empty where there were none.
    static QString pastOnboardings(const QList<PastOnboarding> &);
};

} // namespace golive::ui
