#include "rehearsal/scenarios.h"
#include "sandbox/world/scenario.h"
#include "testing/test.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace tst_rehearsalboundary {

using namespace Qt::Literals::StringLiterals;
using namespace golive;

/// The driver knows the windows from outside only, and every scenario of the practice partner.
class RehearsalBoundaryTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void includesNothingOfTheProgramInside();
    void everySandboxScenarioIsRehearsed();
};

void RehearsalBoundaryTest::includesNothingOfTheProgramInside()
{
    const QDir folder(QString::fromUtf8(GOLIVE_REHEARSAL_SOURCES));
    const QStringList files = folder.entryList({u"*.h"_s, u"*.cpp"_s}, QDir::Files);
    QVERIFY(files.size() > 20);
    static const QRegularExpression include(u"#include \"([^\"]+)\""_s);
    static const QStringList allowed{u"platform/loadedlibrary.h"_s, u"signup/web/webplugin.h"_s};
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (const auto &match : include.globalMatch(source)) {
            const QString header = match.captured(1);
            const bool isFine = header.startsWith("rehearsal/"_L1) || header.startsWith("base/"_L1) ||
                                allowed.contains(header) || header == u"moc_"_s + name;
            QVERIFY2(isFine, qUtf8Printable(name + u" includes "_s + header));
        }
    }
}

void RehearsalBoundaryTest::everySandboxScenarioIsRehearsed()
{
    for (const sandbox::Scenario &scenario : sandbox::allScenarios())
        QVERIFY2(rehearsal::isScenario(scenario.name), qUtf8Printable(scenario.name));
    const QStringList names = rehearsal::scenarioNames();
    for (const QString &name : names) {
        QVERIFY2(sandbox::scenarioNamed(rehearsal::sandboxScenarioOf(name)), qUtf8Printable(name));
        QVERIFY(!rehearsal::scenarioSummary(name).isEmpty());
    }
}

GOLIVE_TEST(RehearsalBoundaryTest)

} // namespace tst_rehearsalboundary

#include "tst_rehearsalboundary.moc"
