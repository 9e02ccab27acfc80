#include "testing/windowtest.h"
#include "ui/wording/errortext.h"
#include "ui/wording/placetime.h"
#include "ui/wording/problemtext.h"

#include <QTest>

namespace tst_errortext {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;

class ErrorTextTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotKnownSaysSo()
    {
        for (const KnownError &row : knownErrors()) {
            const ErrorText text = errorText({&row, {}, {}, {}});
            QCOMPARE(text.who == notKnown(), !row.who.has_value());
            QCOMPARE(text.where == notKnown(), row.where.isEmpty());
            QCOMPARE(text.wait == notKnown(), row.wait.isEmpty());
            QCOMPARE(text.cost == notKnown(), row.cost.isEmpty());
            // In the window nothing is said in place of what is not known.
            QVERIFY(!errorToDo(row).contains(notKnown()));
            for (const QString &sentence : {text.cause, errorToDo(row)})
                QVERIFY2(sentence.isEmpty() || sentence.endsWith(u'.'), qPrintable(sentence));
        }
    }

    void anUnknownErrorIsAnsweredHonestly()
    {
        RecognisedError found = recogniseError(u"undefined"_s);
        QVERIFY(errorText(found).cause.contains(u"not in Golive's list"_s));
        QCOMPARE(errorText(found).who, notKnown());
        found.session = u"abc123"_s;
        QVERIFY(errorText(found).where.contains(u"session id abc123"_s));
        found.at = fromEpochMs(1789012399000);
        QVERIFY(errorText(found).where.contains(u"2026-09-10 03:53:19 UTC"_s));
    }

    /// Each of Meta's numbers that a problem may carry says what the table knows, in this order.
    void aProblemSaysWhoWhereHowLongAndAtWhatCost()
    {
        for (const Problem::Kind kind : {Problem::Kind::SignUpFailed, Problem::Kind::SyncRefused}) {
            for (const KnownError &row : knownErrors()) {
                for (const QString &code : row.codes) {
                    Problem problem;
                    problem.kind = kind;
                    problem.code = code;
                    const ProblemText text = problemText(problem);
                    QCOMPARE(text.explanation, row.cause);
                    QCOMPARE(text.toDo, errorToDo(row));
                    qsizetype at = 0;
                    for (const QString &part : {row.where, row.wait, row.cost}) {
                        QVERIFY2(part.isEmpty() || text.toDo.indexOf(part, at) >= at, qPrintable(text.toDo));
                        at = part.isEmpty() ? at : text.toDo.indexOf(part, at);
                    }
                }
            }
        }
    }

    void aLongWaitEndsOnADay()
    {
        Problem problem;
        // Not this computer's day: the server's time is what the view hands in.
        const Instant now = fromEpochMs(2'000'000'000'000);
        QCOMPARE(waitText(problem, now), QString());
        problem.waitUntil = now + std::chrono::minutes(59);
        QVERIFY2(!waitText(problem, now).contains(u"2033"_s), qPrintable(waitText(problem, now)));
        problem.waitUntil = now + std::chrono::hours(7 * 24);
        QVERIFY2(waitText(problem, now).contains(dateAndTime(*problem.waitUntil)), qPrintable(waitText(problem, now)));
        // An hour before, it has become a matter of minutes.
        const Instant later = now + std::chrono::hours(7 * 24 - 1) + std::chrono::minutes(1);
        QVERIFY2(!waitText(problem, later).contains(u"2033"_s), qPrintable(waitText(problem, later)));
    }

    void aProblemWithoutANumberIsKnownByItsWords()
    {
        Problem problem;
        problem.kind = Problem::Kind::SignUpFailed;
        problem.detail = u"You have guessed too many times. Please try again later."_s;
        QCOMPARE(problemText(problem).explanation, knownError(u"2494158"_s)->cause);
        problem.code = u"7777777"_s;
        QCOMPARE(problemText(problem).explanation, knownError(u"2494158"_s)->cause);
        problem.detail = u"undefined"_s;
        QVERIFY(problemText(problem).explanation.contains(u"not in its list"_s));
    }
};

GOLIVE_WINDOW_TEST(ErrorTextTest)

} // namespace tst_errortext

#include "tst_errortext.moc"
