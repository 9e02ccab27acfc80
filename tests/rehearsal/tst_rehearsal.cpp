#include "fakewizard.h"

#include "rehearsal/rehearsal.h"
#include "testing/windowtest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_rehearsal {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using golive::rehearsal::Rehearsal;
using golive::rehearsal::RehearsalPlan;

/// The driver against a window that has the wizard's object names and nothing else of it.
class RehearsalTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void passesWherePagesTurn();
    void failsWhereNextIsDisabled();
    void failsWhereAWindowGoes();
    void knowsItsScenarios();
    void saysWhatNeedsTheWebView();

private:
    int rehearse(FakeWizard &window, const RehearsalPlan &plan);
    RehearsalPlan plan(std::chrono::milliseconds limit) const;
    QJsonObject report() const;

    QTemporaryDir m_folder;
};

RehearsalPlan RehearsalTest::plan(std::chrono::milliseconds limit) const
{
    RehearsalPlan plan;
    plan.scenario = u"self-serve"_s;
    plan.reportFolder = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    plan.stepLimit = limit;
    return plan;
}

QJsonObject RehearsalTest::report() const
{
    QFile file(plan(0ms).reportFolder + u"/report.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

int RehearsalTest::rehearse(FakeWizard &window, const RehearsalPlan &plan)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return -1;
    Rehearsal rehearsal(&window, plan);
    QSignalSpy ended(&rehearsal, &Rehearsal::ended);
    rehearsal.start();
    if (ended.isEmpty() && !ended.wait(60'000))
        return -2;
    return ended.first().first().toInt();
}

void RehearsalTest::passesWherePagesTurn()
{
    FakeWizard window(true);
    QCOMPARE(rehearse(window, plan(10s)), 0);
    QCOMPARE(window.findChild<QLineEdit *>(u"numberField"_s)->text(), u"+55.11 98765 4321"_s);

    const QJsonObject found = report();
    QCOMPARE(found["outcome"_L1].toString(), u"ok"_s);
    QCOMPARE(found["scenario"_L1].toString(), u"self-serve"_s);
    QVERIFY(!found.contains("failure"_L1));
    const QJsonArray steps = found["steps"_L1].toArray();
    QVERIFY(steps.size() > 8);
    for (const auto step : steps) {
        const QString picture = step.toObject()["screenshot"_L1].toString();
        QVERIFY2(QFile::exists(plan(0ms).reportFolder + u'/' + picture), qUtf8Printable(picture));
    }
    QVERIFY(QFile::exists(plan(0ms).reportFolder + u"/report.html"_s));
}

void RehearsalTest::failsWhereNextIsDisabled()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nextButton is disabled"_s));
    FakeWizard window(false);
    QCOMPARE(rehearse(window, plan(300ms)), 1);
    const QJsonObject found = report();
    QCOMPARE(found["outcome"_L1].toString(), u"failed"_s);
    QCOMPARE(found["failure"_L1]["waitedFor"_L1].toString(), u"nextButton is disabled"_s);
    // The step it failed at has its picture too.
    QVERIFY(!found["steps"_L1].toArray().last()["screenshot"_L1].toString().isEmpty());
}

void RehearsalTest::failsWhereAWindowGoes()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the main window, which is gone"_s));
    auto window = std::make_unique<FakeWizard>(false);
    window->show();
    Rehearsal rehearsal(window.get(), plan(10s));
    QSignalSpy ended(&rehearsal, &Rehearsal::ended);
    rehearsal.start();
    window.reset();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toInt(), 1);
}

void RehearsalTest::knowsItsScenarios()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"No such scenario: nothing-known"_s));
    FakeWizard window(true);
    RehearsalPlan unknown = plan(10s);
    unknown.scenario = u"nothing-known"_s;
    QCOMPARE(rehearse(window, unknown), 2);
    QVERIFY(!QFile::exists(unknown.reportFolder));
}

void RehearsalTest::saysWhatNeedsTheWebView()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The scenario classic-order needs the web view"_s));
    FakeWizard window(true);
    RehearsalPlan without = plan(10s);
    without.hasWebView = false;
    without.scenario = u"classic-order"_s;
    QCOMPARE(rehearse(window, without), 3);
    QVERIFY(!QFile::exists(without.reportFolder));
    // Where no page of Facebook's is shown to anybody it goes the same way.
    without.scenario = u"self-serve"_s;
    QCOMPARE(rehearse(window, without), 0);
    QCOMPARE(report()["facebook"_L1].toString(), u"elsewhere"_s);
}

GOLIVE_WINDOW_TEST(RehearsalTest)

} // namespace tst_rehearsal

#include "tst_rehearsal.moc"
