#include "domain/facts/recogniseerror.h"
#include "testing/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_recogniseerror {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

QString firstCode(const RecognisedError &found)
{
    return found.error && !found.error->codes.isEmpty() ? found.error->codes.first() : QString();
}

class RecogniseErrorTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsFoundWhereverItStands_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &message, const char *code) {
            QTest::newRow(name) << message << QString::fromLatin1(code);
        };
        row("alone", u"3441045"_s, "3441045");
        row("spaces around", u"  3441045\n"_s, "3441045");
        row("brackets", u"(#131031)"_s, "131031");
        row("in a text", u"(#131031) Business Account locked"_s, "131031");
        row("called", u"Error code: 2593107"_s, "2593107");
        row("called in Portuguese", u"Código de erro 2655093."_s, "2655093");
        row("glued to its name", u"error3441049"_s, "3441049");
        row("thousands, English", u"2,593,107"_s, "2593107");
        row("thousands, German", u"Fehler 2.593.108"_s, "2593108");
        row("Arabic digits", u"٣٤٤١٠٤٥"_s, "3441045");
        row("Devanagari digits", u"त्रुटि ३४४१०४५"_s, "3441045");
        row("full-width digits", u"３４４１０４５"_s, "3441045");
        row("short, alone", u"4"_s, "4");
        row("short, as Graph writes it", u"(#100) No parameter"_s, "100");
        row("short, as a status", u"HTTP 429"_s, "429");
        row("the sub-code wins", uR"({"error":{"code":100,"error_subcode":2593107}})"_s, "2593107");
        row("the sub-code wins, whatever its place", uR"({"error":{"error_subcode":36008,"code":133004}})"_s, "36008");
        row("the details say more than the code 4",
            uR"({"error":{"code":4,"message":"x","error_data":{"details":"Synchronization request can only be made within 24 hours of onboarding"}}})"_s,
            "2593108");
        row("code 4 with details of a repeat and the title of a late one",
            uR"({"error":{"code":4,"message":"Synchronization Request made outside of allowed time window","error_data":{"details":"You have exceeded the maximum number of times to call the synchronization api for this phone number."}}})"_s,
            "2593107");
        row("an unknown sub-code", uR"({"error":{"code":131042,"error_subcode":99}})"_s, "131042");
        row("the sign-up's message", uR"({"data":{"error_code":"3441045","session_id":"c07d15e8a9b2f"}})"_s, "3441045");
        row("its older name", uR"({"data":{"error_id":"524126","error_message":"Something went wrong."}})"_s, "524126");
        row("JSON in JSON",
            uR"({"body":'{#error#:{#code#:190,#error_subcode#:2655094}}'})"_s.replace(u"#"_s, u"\\\""_s), "2655094");
        row("JSON that was cut", u"{\"error\":{\"message\":\"(#2593107) Synchro"_s, "2593107");
        row("the name of an event", u"PRIMARY_INACTIVITY"_s, "PRIMARY_INACTIVITY");
        row("a reason before its event", uR"({"event":"PARTNER_REMOVED","reason":"change_number"})"_s, "CHANGE_NUMBER");
        row("an event alone", uR"({"event":"PARTNER_REMOVED"})"_s, "PARTNER_REMOVED");
    }
    void aCodeIsFoundWhereverItStands()
    {
        QFETCH(QString, message);
        QFETCH(QString, code);
        const RecognisedError found = recogniseError(message);
        QVERIFY(found.error);
        QCOMPARE(found.code, code);
        QVERIFY(found.error->codes.contains(code));
    }

    void everyCodeAndEveryTextFindsItsOwnRow()
    {
        for (const KnownError &row : knownErrors()) {
            for (const QString &code : row.codes) {
                QCOMPARE(recogniseError(code).error, &row);
                QCOMPARE(recogniseError(u"(#%1) x"_s.arg(code)).error, &row);
                QCOMPARE(recogniseError(u"{\"error\":{\"code\":\"%1\"}}"_s.arg(code)).error, &row);
            }
            for (const QString &text : row.texts) {
                const QStringList dresses{text,
                                          text.toUpper(),
                                          u"  *%1!!*"_s.arg(QString(text).replace(u' ', u"\n  "_s)),
                                          u"{\"message\":\"Oops: %1\"}"_s.arg(text),
                                          QString(text).replace(u"'"_s, u"’"_s),
                                          QString(text).replace(u"'"_s, u"\\u2019"_s),
                                          QString(text).replace(u"'"_s, u"&#39;"_s)};
                for (const QString &dress : dresses)
                    QVERIFY2(recogniseError(dress).error == &row, qPrintable(dress));
            }
        }
    }

    /// The one table of the partner's refusals and the one of errors know the same words.
    void everyRefusalOfThePartnerIsKnown()
    {
        QFile file(QStringLiteral(GOLIVE_RULES "/partnercontract.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int count = 0;
        const QJsonArray endpoints = QJsonDocument::fromJson(file.readAll())["endpoints"_L1].toArray();
        for (const QJsonValue endpoint : endpoints) {
            for (const QLatin1StringView key : {"refusals"_L1, "invented"_L1}) {
                for (const QJsonValue refusal : endpoint[key].toArray()) {
                    const QString message = refusal["message"_L1].toString();
                    if (message.isEmpty())
                        continue;
                    ++count;
                    QVERIFY2(recogniseError(message).error, qPrintable(message));
                }
            }
        }
        QVERIFY(count > 60);
    }

    void wordsMayBeCut()
    {
        QCOMPARE(firstCode(recogniseError(u"You have exceeded the maximum number of ti…"_s)), u"2593107"_s);
        QCOMPARE(recogniseError(u"This phone number isn't eligible yet."_s).code, u"3441045"_s);
        // Two words may begin anything.
        QVERIFY(!recogniseError(u"You have"_s).error);
    }

    void rubbishIsNotKnown_data()
    {
        QTest::addColumn<QString>("message");
        for (const char *text : {"",
                                 "   ",
                                 "{}",
                                 "null",
                                 "undefined",
                                 "error",
                                 "0",
                                 "-1",
                                 "99999999",
                                 "3441045000",
                                 "13441045",
                                 "waba 611020304050607131042",
                                 "b6b5d0b8-0000-4000-8000-0131042789ab",
                                 "+55 11 94002-8922",
                                 "Try again in 24 hours",
                                 "we have 429 customers and 100 of them wrote",
                                 "{\"id\":4}",
                                 "Something went wrong.",
                                 "((((((((",
                                 "\\u12",
                                 "{\"error\":"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("emoji") << u"😀😀😀"_s;
        QTest::newRow("a lone half") << QString(QChar(0xd83d));
        QTest::newRow("nul") << QString(QChar(0)) + u"x"_s;
    }
    void rubbishIsNotKnown()
    {
        QFETCH(QString, message);
        const RecognisedError found = recogniseError(message);
        QVERIFY2(!found.error, found.error ? qPrintable(found.error->cause) : "");
        QVERIFY(found.code.isEmpty());
    }

    void whatIsTooLongIsCut()
    {
        const QString filler(longestErrorMessage, u'x');
        QVERIFY(!recogniseError(filler + u" (#2593107)"_s).error);
        QCOMPARE(recogniseError(u"(#2593107) "_s + filler + filler).code, u"2593107"_s);
        // Each of them is an escape, a bracket or a number to look at.
        for (const QString &piece : {u"\\u0041"_s, u"{\"code\":["_s, u"123456 "_s, u"a_b "_s, u"1,234,567 "_s})
            QVERIFY(!recogniseError(piece.repeated(100'000)).error);
    }

    void whatSupportAsksForIsKept()
    {
        const RecognisedError found = recogniseError(
            uR"({"data":{"error_message":"?","session_id":"c07d15e8a9b2f","timestamp":"1789012399"}})"_s);
        QVERIFY(!found.error);
        QCOMPARE(found.session, u"c07d15e8a9b2f"_s);
        QCOMPARE(found.at, std::optional(fromEpochMs(1789012399000)));
        QCOMPARE(recogniseError(u"fbtrace_id: AbCdEfGhIjKl"_s).session, u"AbCdEfGhIjKl"_s);
        QVERIFY(recogniseError(u"session id"_s).session.isEmpty());
    }
};

GOLIVE_TEST(RecogniseErrorTest)

} // namespace tst_recogniseerror

#include "tst_recogniseerror.moc"
