#include "platform/coredumps.h"
#include "testing/test.h"

#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tst_coredumps {

using namespace golive;

/// A crash leaves no picture of the memory.
class CoreDumpTest : public golive::Test
{
    Q_OBJECT

    /// How a child ends that may leave a core of any size, apart from what `before` does.
    template <class F> static int crashed(F before)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            rlimit limit{};
            ::getrlimit(RLIMIT_CORE, &limit);
            limit.rlim_cur = limit.rlim_max;
            ::setrlimit(RLIMIT_CORE, &limit);
            before();
            std::signal(SIGABRT, SIG_DFL);
            std::abort();
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return status;
    }

private Q_SLOTS:
    void aChildThatCrashesLeavesNone_data()
    {
        QTest::addColumn<bool>("isForNobody");
        QTest::newRow("window") << false;
        QTest::newRow("guard and receiver") << true;
    }

    void aChildThatCrashesLeavesNone()
    {
        QFETCH(bool, isForNobody);
        const int status =
            crashed([isForNobody] { leaveNoCoreDump(isForNobody ? Inspection::ByNobody : Inspection::ByDesktop); });
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGABRT);
        QVERIFY(!WCOREDUMP(status));
    }

    void itCannotBeTurnedOnAgainAndChildrenInheritIt()
    {
        const int status = crashed([] {
            leaveNoCoreDump(Inspection::ByNobody);
            rlimit limit{};
            ::getrlimit(RLIMIT_CORE, &limit);
            const bool isRight = limit.rlim_cur == 0 && limit.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE) == 0;
            ::_exit(isRight ? 0 : 1);
        });
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

GOLIVE_TEST(CoreDumpTest)

} // namespace tst_coredumps

#include "tst_coredumps.moc"
