#include "testing/test.h"
#include "watchedprocess.h"

#include <QTest>

#include <csignal>

namespace tst_termination {

using namespace golive::testing;

/// The system asks for the end, as Unix does: by a signal.
class TerminationTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void aTerminationLeavesInOrder()
    {
        for (const int signal : {SIGTERM, SIGINT}) {
            WatchedProcess child;
            child.start();
            child.waitFor("ready");
            QCOMPARE(::kill(static_cast<pid_t>(child.process.processId()), signal), 0);
            child.verifyEndsWith(7);
        }
    }
};

GOLIVE_TEST(TerminationTest)

} // namespace tst_termination

#include "tst_termination.moc"
