#include "sandbox/api/apiroute.h"
#include "testing/test.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_sandboxcontract {

using namespace golive::sandbox;
using namespace Qt::Literals::StringLiterals;

QJsonObject table()
{
    QFile file(QStringLiteral(GOLIVE_CONTRACT_TABLE));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// What the client calls, and what the practice partner answers besides.
QList<QJsonObject> rows()
{
    QList<QJsonObject> all;
    const QJsonObject whole = table();
    for (const QLatin1String part : {"endpoints"_L1, "playedOnly"_L1}) {
        const QJsonArray array = whole.value(part).toArray();
        for (const QJsonValue &row : array)
            all << row.toObject();
    }
    return all;
}

/// "PUT partner/app/*", as routes spell it.
QString spelled(const QJsonObject &row)
{
    QString path = row.value("path"_L1).toString().mid(1);
    static const QRegularExpression named(u"\\{[^}]*\\}"_s);
    return row.value("method"_L1).toString() + u' ' + path.replace(named, u"*"_s);
}

QString spelled(const ApiRoute &route)
{
    return QString::fromLatin1(route.method) + u' ' + route.path;
}

std::optional<ApiRoute> routeOf(const QJsonObject &row)
{
    const QList<ApiRoute> routes = allRoutes();
    const auto found = std::find_if(routes.cbegin(), routes.cend(),
                                    [&](const ApiRoute &route) { return spelled(route) == spelled(row); });
    return found == routes.cend() ? std::nullopt : std::optional(*found);
}

QString text(ApiRoute::Needs needs)
{
    switch (needs) {
    case ApiRoute::Needs::Nothing: return u"none"_s;
    case ApiRoute::Needs::PartnerToken: return u"partner"_s;
    case ApiRoute::Needs::AppToken: return u"app"_s;
    }
    return {};
}

/// As the prose of the pages has it, which the practice partner asks for with --strict-headers.
QString text(const ApiRoute &route)
{
    if (route.needs == ApiRoute::Needs::Nothing)
        return u"none"_s;
    switch (route.header) {
    case ApiRoute::Header::Token: return u"token"_s;
    case ApiRoute::Header::Authorization: return u"Authorization"_s;
    case ApiRoute::Header::AuthorizationOrBearer: return u"Bearer"_s;
    }
    return {};
}

/// The table knows the refusal, word for word: from the page, or as invented.
bool isInRow(const QJsonObject &row, int status, const QString &message)
{
    const auto has = [&](const QJsonArray &refusals) {
        return std::any_of(refusals.begin(), refusals.end(), [&](const QJsonValue &one) {
            return one["status"_L1].toInt() == status && one["message"_L1].toString() == message;
        });
    };
    return has(row.value("refusals"_L1).toArray()) || has(row.value("invented"_L1).toArray());
}

void everyRow()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonObject &row : rows())
        QTest::newRow(qPrintable(row.value("name"_L1).toString())) << row;
}

/// The practice partner's routes against the table that the client is held to: neither may be right by itself.
class SandboxContractTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void tableAndRoutesNameTheSameEndpoints()
    {
        QStringList inTable;
        for (const QJsonObject &row : rows())
            inTable << spelled(row);
        QStringList inCode;
        for (const ApiRoute &route : allRoutes())
            inCode << spelled(route);
        inTable.sort();
        inCode.sort();
        QVERIFY(inTable.size() >= 24);
        QCOMPARE(inCode, inTable);
    }

    void tokenAndHeader_data() { everyRow(); }
    void tokenAndHeader()
    {
        QFETCH(QJsonObject, row);
        const auto route = routeOf(row);
        QVERIFY(route);
        QCOMPARE(text(route->needs), row.value("token"_L1).toString());
        QCOMPARE(text(*route), row.value("header"_L1).toString());
        QCOMPARE(route->namesApp, row.value("path"_L1).toString().contains("{appId}"_L1));
    }

    void limit_data() { everyRow(); }
    void limit()
    {
        QFETCH(QJsonObject, row);
        const auto route = routeOf(row);
        QVERIFY(route);
        const QJsonObject limit = row.value("limit"_L1).toObject();
        QCOMPARE(route->isCountedPerApp, limit.value("per"_L1).toString() == "app"_L1);
        // Answers alone are counted where they are made, by livecalls.cpp; tst_sandboxrefusals asks for one too many.
        if (limit.contains("counts"_L1)) {
            QCOMPARE(limit.value("counts"_L1).toString(), u"success"_s);
            return;
        }
        QCOMPARE(route->rate.calls, limit.value("calls"_L1).toInt());
        QCOMPARE(route->rate.window.count(), limit.value("seconds"_L1).toInt());
    }

    /// Whichever two calls share a limit at the client share it at the practice partner.
    void callsAreCountedTogetherAsTheTableSays()
    {
        const QList<QJsonObject> all = rows();
        for (const QJsonObject &one : all) {
            for (const QJsonObject &other : all) {
                const auto bucket = [](const QJsonObject &row) { return row["limit"_L1]["bucket"_L1].toString(); };
                const auto first = routeOf(one);
                const auto second = routeOf(other);
                QVERIFY(first && second);
                QVERIFY2((bucket(one) == bucket(other)) == (first->rateGroup == second->rateGroup),
                         qPrintable(spelled(one) + u" and "_s + spelled(other)));
            }
        }
    }

    void strangersAreToldWhatThePageSays_data() { everyRow(); }
    void strangersAreToldWhatThePageSays()
    {
        QFETCH(QJsonObject, row);
        const auto route = routeOf(row);
        QVERIFY(route);
        const bool needsToken = route->needs != ApiRoute::Needs::Nothing;
        QCOMPARE(!route->badToken.message.isEmpty(), needsToken);
        for (const ApiRoute::Stranger &stranger : {route->badToken, route->badApp}) {
            if (!stranger.message.isEmpty())
                QVERIFY2(isInRow(row, stranger.status, stranger.message),
                         qPrintable(u"%1 %2"_s.arg(stranger.status).arg(stranger.message)));
        }
    }

    /// Each refusal that the calls make stands in the table, under some endpoint.
    void refusalsOfTheCallsAreInTheTable()
    {
        static const QRegularExpression refusal(u"refused\\(\\s*(\\d{3}),\\s*u\"([^\"]+)\"_s\\)"_s);
        int found = 0;
        for (const QString &name :
             {u"accountcalls.cpp"_s, u"appcalls.cpp"_s, u"livecalls.cpp"_s, u"subscriptioncalls.cpp"_s}) {
            QFile file(QDir(QStringLiteral(GOLIVE_SANDBOX_SOURCES)).filePath(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            auto hits = refusal.globalMatch(QString::fromUtf8(file.readAll()));
            while (hits.hasNext()) {
                const QRegularExpressionMatch hit = hits.next();
                const QList<QJsonObject> all = rows();
                const bool isInTable = std::any_of(all.begin(), all.end(), [&](const QJsonObject &row) {
                    return isInRow(row, hit.captured(1).toInt(), hit.captured(2));
                });
                QVERIFY2(isInTable, qPrintable(hit.captured()));
                ++found;
            }
        }
        QVERIFY(found >= 20);
    }
};

GOLIVE_TEST(SandboxContractTest)

} // namespace tst_sandboxcontract

#include "tst_sandboxcontract.moc"
