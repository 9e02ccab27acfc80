#pragma once

#include <QCoreApplication>

namespace golive::ui {

/// The words of Region (the guide's step 3).
class RegionText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::RegionText)
public:
    static QString leave();
    static QString leaveNote();
    static QString store();
    static QString storeNote();
    static QString consequencesTitle();
    static QString consequences();
    static QString canadaNote();
    static QString suggested(const QString &country);
    static QString asLast(const QString &country);
    static QString saved(const QString &country);
    static QString guidance();
    static QString enableWarningTitle();
    static QString enableWarning();
    static QString enableReason(const QString &words);
};

} // namespace golive::ui
