#pragma once

#include "domain/setup.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of the report.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ReportText)
public:
    static QString headline(const Setup &, bool isWatching);
    static QString summary(const Setup &, bool isWatching);
    static QString done(const Setup &);      ///< As an HTML list
    static QString chats(const Setup &);     ///< As an HTML table
    static QString checks(const Setup &);    ///< Verification, as an HTML list
    static QString overruled(const Setup &); ///< As an HTML list; empty where nothing was
    static QString nextSteps(const Setup &, bool isWatching);
    static QString heading(int part);
    static QString footer(const Setup &);
};

/// The report as one HTML document, for the page, the file and the printer. Everything that people or servers wrote is
/// escaped.
QString reportHtml(const Setup &, bool isWatching = false);

} // namespace golive::ui
