#include "programs/create/createreport.h"

#include "domain/bulk/bulkheader.h"
#include "ui/wording/bulktext.h"
#include "ui/wording/problemtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

constexpr int exitStopped = 1;
constexpr int exitSomethingLeft = 3;

QJsonArray faultsOf(const BulkClient &client)
{
    QJsonArray faults;
    for (const BulkFault &fault : client.faults)
        faults << QJsonObject{{u"column"_s, bulkColumnName(fault.column)},
                              {u"warning"_s, fault.isWarning()},
                              {u"sentence"_s, ui::BulkText::sentence(client, fault)}};
    return faults;
}

} // namespace

int CreateReport::exitCode() const
{
    if (!stoppedFor.isEmpty() || progress.stoppedBy)
        return exitStopped;
    const bool isWhole =
        acceptedCount(clients) == clients.size() && progress.failures.isEmpty() && progress.left() == 0;
    return isWhole ? 0 : exitSomethingLeft;
}

QString CreateReport::text() const
{
    QStringList lines{ui::BulkText::summary(list, clients)};
    for (const BulkClient &client : clients) {
        for (const BulkFault &fault : client.faults)
            lines << ui::BulkText::sentence(client, fault);
    }
    if (!stoppedFor.isEmpty())
        lines << stoppedFor;
    else if (!isDryRun)
        lines << ui::BulkText::outcome(progress);
    for (const BulkProgress::Failure &failure : progress.failures)
        lines << ui::BulkText::failure(failure);
    return lines.join(u'\n') + u'\n';
}

QString CreateReport::json() const
{
    QJsonArray rows;
    for (const BulkClient &client : clients)
        rows << QJsonObject{{u"line"_s, client.row.line},
                            {u"app"_s, client.appName},
                            {u"number"_s, client.number ? client.number->e164 : client.row[BulkColumn::Number]},
                            {u"reference"_s, client.row[BulkColumn::Reference]},
                            {u"accepted"_s, client.isAccepted()},
                            {u"faults"_s, faultsOf(client)}};
    QJsonArray failures;
    for (const BulkProgress::Failure &failure : progress.failures)
        failures << QJsonObject{{u"app"_s, failure.client}, {u"sentence"_s, ui::problemSentence(failure.problem)}};
    QString stopped = stoppedFor;
    if (progress.stoppedBy)
        stopped = ui::problemSentence(*progress.stoppedBy);
    const QJsonObject whole{{u"dryRun"_s, isDryRun},
                            {u"accepted"_s, acceptedCount(clients)},
                            {u"leftOut"_s, static_cast<int>(clients.size()) - acceptedCount(clients)},
                            {u"unusedColumns"_s, QJsonArray::fromStringList(list.unused)},
                            {u"rows"_s, rows},
                            {u"appsMade"_s, progress.appsMade},
                            {u"appsFound"_s, progress.appsFound},
                            {u"linksMade"_s, progress.linksMade},
                            {u"stillToBeMade"_s, progress.left()},
                            {u"failures"_s, failures},
                            {u"stopped"_s, stopped.isEmpty() ? QJsonValue() : QJsonValue(stopped)}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact)) + u'\n';
}

} // namespace golive::programs
