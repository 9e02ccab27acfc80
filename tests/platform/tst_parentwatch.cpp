#include "testing/test.h"

#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace tst_parentwatch {

using namespace Qt::Literals::StringLiterals;

/// A real child: what is asked is what happens between two processes.
class ParentWatchTest : public golive::Test
{
    Q_OBJECT
private:
    static void start(QProcess &child, const QStringList &arguments = {})
    {
        child.start(QCoreApplication::applicationDirPath() + u"/watchedchild"_s, arguments);
        QVERIFY2(child.waitForStarted(), qPrintable(child.errorString()));
    }

    static void waitFor(QProcess &child, const QByteArray &word)
    {
        QByteArray said = child.readAllStandardOutput();
        while (!said.contains(word)) {
            QVERIFY2(child.waitForReadyRead(), said.constData());
            said += child.readAllStandardOutput();
        }
    }

    static void verifyEndsWith(QProcess &child, int code)
    {
        QVERIFY2(child.waitForFinished(), "the child goes on");
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), code);
    }

private Q_SLOTS:
    void itsInputClosesAndItLeavesInOrder()
    {
        QProcess child;
        start(child);
        waitFor(child, "ready");
        child.closeWriteChannel();
        verifyEndsWith(child, 7);
    }

    void whatIsWrittenToItIsNoEnd()
    {
        QProcess child;
        start(child);
        waitFor(child, "ready");
        child.write("a line\nand half of one");
        QVERIFY(child.waitForBytesWritten());
        QCOMPARE(child.state(), QProcess::Running);
        child.closeWriteChannel();
        verifyEndsWith(child, 7);
    }

    void anInputThatNeverWasEndsItToo()
    {
        QProcess child;
        child.setStandardInputFile(QProcess::nullDevice());
        start(child);
        verifyEndsWith(child, 7);
    }

    void anApplicationThatIsGoneIsNotTouched()
    {
        for (int i = 0; i < 20; ++i) {
            QProcess child;
            start(child, {u"left"_s});
            waitFor(child, "gone");
            child.closeWriteChannel();
            verifyEndsWith(child, 9);
        }
    }

    void aTerminationLeavesInOrder()
    {
#ifdef Q_OS_UNIX
        for (const int signal : {SIGTERM, SIGINT}) {
            QProcess child;
            start(child);
            waitFor(child, "ready");
            QCOMPARE(::kill(static_cast<pid_t>(child.processId()), signal), 0);
            verifyEndsWith(child, 7);
        }
#else
        QSKIP("Windows has no such signals.");
#endif
    }
};

GOLIVE_TEST(ParentWatchTest)

} // namespace tst_parentwatch

#include "tst_parentwatch.moc"
