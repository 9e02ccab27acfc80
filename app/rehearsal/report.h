#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace golive::rehearsal {

/// What a rehearsal found, as data. Times are in milliseconds.
struct Report
{
    struct StepTaken
    {
        QString step{};
        qint64 ms = 0;
        QString screenshot{}; ///< File beside the report; empty where there is none.
        QString screen{};     ///< Of the web page in the window, by its own mark: "dialog/portfolio".
        QString card{};       ///< Of the coach, beside it: "portfolio".
        qint64 cardMs = 0;    ///< From the first look at the screen to its card.
    };
    struct Failure
    {
        QString step;
        QString waitedFor;
    };

    QString scenario;
    QString summary; ///< What the scenario is about.
    QString startedAt;
    bool isOk = false;
    bool hasWebView = true; ///< Else Facebook's part was done elsewhere.
    QList<StepTaken> steps;
    int pagesToFacebook = 0;
    int clicksToFacebook = 0;
    QJsonArray calls; ///< As the practice partner lists them.
    int eventsReceived = 0;
    qint64 worstBlockMs = 0;
    QString worstBlockAt;
    int blocksOver50Ms = 0;
    qint64 webEngineLoadMs = 0;
    qint64 totalMs = 0;
    Failure failure;

    int unexpectedCalls() const;
};

QJsonObject toJson(const Report &);
/// One page that needs nothing but the pictures beside it.
QString toHtml(const Report &);
/// Writes report.json and report.html; empty, or what went wrong.
QString writeReport(const Report &, const QString &folder);

} // namespace golive::rehearsal
