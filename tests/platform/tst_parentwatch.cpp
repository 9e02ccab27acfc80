#include "testing/test.h"
#include "watchedprocess.h"

#include <QTest>

namespace tst_parentwatch {

using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// A real child: what is asked is what happens between two processes.
class ParentWatchTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void itsInputClosesAndItLeavesInOrder()
    {
        WatchedProcess child;
        child.start();
        child.waitFor("ready");
        child.process.closeWriteChannel();
        child.verifyEndsWith(7);
    }

    void whatIsWrittenToItIsNoEnd()
    {
        WatchedProcess child;
        child.start();
        child.waitFor("ready");
        child.process.write("a line\nand half of one");
        QVERIFY(child.process.waitForBytesWritten());
        QCOMPARE(child.process.state(), QProcess::Running);
        child.process.closeWriteChannel();
        child.verifyEndsWith(7);
    }

    void anInputThatNeverWasEndsItToo()
    {
        WatchedProcess child;
        child.process.setStandardInputFile(QProcess::nullDevice());
        child.start();
        child.verifyEndsWith(7);
    }

    void anApplicationThatIsGoneIsNotTouched()
    {
        for (int i = 0; i < 20; ++i) {
            WatchedProcess child;
            child.start({u"left"_s});
            child.waitFor("gone");
            child.process.closeWriteChannel();
            child.verifyEndsWith(9);
        }
    }
};

GOLIVE_TEST(ParentWatchTest)

} // namespace tst_parentwatch

#include "tst_parentwatch.moc"
