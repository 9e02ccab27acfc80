#include "rehearsal/report.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

namespace {

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? QString() : file.fileName() + u": "_s + file.errorString();
}

} // namespace

int Report::unexpectedCalls() const
{
    return static_cast<int>(std::count_if(calls.begin(), calls.end(),
                                          [](const auto &call) { return call.toObject()["unexpected"_L1].toBool(); }));
}

QJsonObject toJson(const Report &report)
{
    QJsonArray steps;
    for (const Report::StepTaken &taken : report.steps)
        steps.append(QJsonObject{{u"step"_s, taken.step},
                                 {u"ms"_s, taken.ms},
                                 {u"screenshot"_s, taken.screenshot},
                                 {u"screen"_s, taken.screen},
                                 {u"card"_s, taken.card},
                                 {u"cardMs"_s, taken.cardMs}});
    QJsonObject object{
        {u"outcome"_s, report.isOk ? u"ok"_s : u"failed"_s},
        {u"scenario"_s, report.scenario},
        {u"facebook"_s, report.hasWebView ? u"web view"_s : u"elsewhere"_s},
        {u"startedAt"_s, report.startedAt},
        {u"steps"_s, steps},
        {u"pagesToFacebook"_s, report.pagesToFacebook},
        {u"clicksToFacebook"_s, report.clicksToFacebook},
        {u"calls"_s, report.calls},
        {u"unexpectedCalls"_s, report.unexpectedCalls()},
        {u"eventsReceived"_s, report.eventsReceived},
        {u"worstBlockMs"_s, report.worstBlockMs},
        {u"worstBlockAt"_s, report.worstBlockAt},
        {u"blocksOver50Ms"_s, report.blocksOver50Ms},
        {u"webEngineLoadMs"_s, report.webEngineLoadMs},
        {u"totalMs"_s, report.totalMs},
    };
    if (!report.isOk) {
        object.insert(u"failure"_s,
                      QJsonObject{{u"step"_s, report.failure.step}, {u"waitedFor"_s, report.failure.waitedFor}});
    }
    return object;
}

QString writeReport(const Report &report, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return folder + u": cannot be made"_s;
    const QDir where(folder);
    const QString wrong = writeFile(where.filePath(u"report.json"_s), QJsonDocument(toJson(report)).toJson());
    return wrong.isEmpty() ? writeFile(where.filePath(u"report.html"_s), toHtml(report).toUtf8()) : wrong;
}

} // namespace golive::rehearsal
