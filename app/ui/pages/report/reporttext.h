#pragma once

#include "domain/report/reportpage.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of the report.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ReportText)
public:
    enum class Part { LeftToDo, Next, Chats, Arrived, Past, Done, Told, Checks, Overruled, Ready };

    static QString headline(const ReportView &);
    static QString summary(const ReportView &);
    static QString done(const ReportView &);   ///< As an HTML list
    static QString told(const ReportView &);   ///< What the owner's Golive said, as such; empty where it said nothing
    static QString checks(const ReportView &); ///< Verification, as an HTML list
    static QString overruled(const ReportView &); ///< As an HTML list; empty where nothing was
    static QString leftToDo(const ReportView &);  ///< As an HTML list; empty where nothing is
    static QString nextSteps(const ReportView &);
    static QString readyToMessage(const ReportView &); ///< As the guide ends; empty where it is not so.
    static QString heading(Part);
    static QString footer(const ReportView &);
};

/// The report as one HTML document, for the page, the file and the printer. Everything that people or servers wrote is
/// escaped.
QString reportHtml(const ReportView &);

} // namespace golive::ui
