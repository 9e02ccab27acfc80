#include "sandboxprocess.h"
#include "testing/test.h"

#include <QTest>

namespace tst_sandboxtermination {

using namespace golive::sandboxtest;

/// The system asks for the end, as Unix does: by a signal.
class SandboxTerminationTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void aTerminationLeavesInOrder()
    {
        SandboxProcess terminated;
        QVERIFY(terminated.isReady());
        terminated.process().terminate();
        QVERIFY(terminated.process().waitForFinished(5'000));
        QCOMPARE(terminated.process().exitStatus(), QProcess::NormalExit);
    }
};

GOLIVE_TEST(SandboxTerminationTest)

} // namespace tst_sandboxtermination

#include "tst_sandboxtermination.moc"
