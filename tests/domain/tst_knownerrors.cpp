#include "domain/facts/knownerrors.h"
#include "testing/test.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QUrl>

namespace tst_knownerrors {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// Every code that Meta's and Gupshup's pages name for the sign-up and what follows it, read in November 2026.
constexpr auto documented =
    "3441041 3441045 2655095 2655048 3441042 2655093 2655082 3441049 2655094 3441030 3441047 4563015 "
    "2593037 2593039 2494158 2388091 2388093 2388098 1752089 2494067 1690114 1690089 1690091 1690062 2593010 3771014 "
    "2388010 2388009 1690090 2655091 2494030 2494143 3441051 2655011 2388002 2655076 2655005 3441033 3441046 1390006 "
    "1675004 1390008 2655049 2494029 2593072 2494028 2494091 2494120 2494119 1675030 1675012 2593030 1357053 1752224 "
    "1752206 3441003 2593035 4056009 1690061 1349246 2655069 2494102 2655089 3441040 2388107 2859015 1784028 1404163 "
    "1690181 1752069 2655081 2655055 1752004 1752140 2455008 2494149 2446325 1690214 2859009 2859043 2136001 4612001 "
    "133000 133004 133005 133006 133008 133009 133010 133015 133016 131042 131031 368 131060 131051 100 190 4 2388012 "
    "2388103 2388001 2494100 36008 2593107 2593108 2593109 524126 141000 141001 141014 401 403 413 429 500 "
    "ACCOUNT_DISCONNECTED BUSINESS_DOWNGRADE CHANGE_NUMBER COMPANION_INACTIVITY PRIMARY_INACTIVITY USER_RE_REGISTERED "
    "PARTNER_REMOVED PARTNER_APP_UNINSTALLED ACCOUNT_OFFBOARDED ACCOUNT_RECONNECTED ACCOUNT_DELETED "
    "ACCOUNT_RESTRICTION ACCOUNT_VIOLATION DISABLED_UPDATE PHONE_NUMBER_REMOVED";

QJsonArray rowsOf(const QString &file, QLatin1StringView key)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(read.readAll())[key].toArray() : QJsonArray();
}

class KnownErrorsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedCodeHasARow()
    {
        for (const QString &code : QString::fromLatin1(documented).split(u' ', Qt::SkipEmptyParts)) {
            const KnownError *row = knownError(code);
            QVERIFY2(row, qPrintable(code));
            QVERIFY2(!row->cause.isEmpty(), qPrintable(code));
        }
    }

    void aCodeOrATextBelongsToOneRow()
    {
        QSet<QString> seen;
        for (const KnownError &row : knownErrors()) {
            QVERIFY2(!row.codes.isEmpty() || !row.texts.isEmpty(), qPrintable(row.cause));
            for (const QString &name : row.codes + row.texts) {
                QVERIFY2(!name.simplified().isEmpty(), qPrintable(row.cause));
                QVERIFY2(!seen.contains(name), qPrintable(name));
                seen << name;
            }
        }
        QVERIFY(seen.size() > 200);
    }

    /// A field that is missing says "not known". Whoever learns more lowers the figure; a new row must not raise it
    /// unseen.
    void whatIsNotKnownIsCounted()
    {
        int who = 0;
        int where = 0;
        int wait = 0;
        int cost = 0;
        for (const KnownError &row : knownErrors()) {
            who += row.who ? 0 : 1;
            where += row.where.isEmpty() ? 1 : 0;
            wait += row.wait.isEmpty() ? 1 : 0;
            cost += row.cost.isEmpty() ? 1 : 0;
            QVERIFY(!row.cause.isEmpty());
            QVERIFY2(QUrl(row.source).scheme() == "https"_L1, qPrintable(row.cause));
            const QDate date = QDate::fromString(row.date, Qt::ISODate);
            QVERIFY2(date.isValid() && date.year() >= 2023, qPrintable(row.cause));
            // A reminder without words for it would be a surprise.
            QVERIFY2(row.waitFor.count() == 0 || !row.wait.isEmpty(), qPrintable(row.cause));
        }
        QCOMPARE(who, 1);
        QCOMPARE(where, 5);
        QCOMPARE(wait, 36);
        QCOMPARE(cost, 11);
    }

    /// A misspelt key or actor would read as "not known".
    void everythingInTheFileIsRead()
    {
        const QJsonArray rows = rowsOf(u":/rules/errors.json"_s, "errors"_L1);
        QCOMPARE(rows.size(), knownErrors().size());
        const QSet<QString> keys{u"codes"_s, u"texts"_s, u"general"_s, u"cause"_s, u"who"_s,         u"where"_s,
                                 u"wait"_s,  u"cost"_s,  u"source"_s,  u"date"_s,  u"waitMinutes"_s, u"afterSignUp"_s};
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows.at(i).toObject();
            for (const QString &key : row.keys())
                QVERIFY2(keys.contains(key), qPrintable(key));
            const KnownError &read = knownErrors().at(i);
            QCOMPARE(read.who ? actorName(*read.who) : QString(), row["who"_L1].toString());
            QCOMPARE(read.codes.size(), row["codes"_L1].toArray().size());
            QCOMPARE(int(read.waitFor.count()), row["waitMinutes"_L1].toInt());
            QCOMPARE(read.isAfterSignUp, row["afterSignUp"_L1].toBool());
        }
    }
};

GOLIVE_TEST(KnownErrorsTest)

} // namespace tst_knownerrors

#include "tst_knownerrors.moc"
