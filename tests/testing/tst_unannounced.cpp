#include "testing/test.h"

#include <QTest>

namespace tst_unannounced {

/// What golive::Test is for. One of these tests has to fail, or warnings go by unseen: ctest counts (CMakeLists.txt).
class UnannouncedTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void anAnnouncedWarningPasses()
    {
        QTest::ignoreMessage(QtWarningMsg, "this was announced");
        qWarning("this was announced");
    }
    void anUnannouncedWarningFails() { qWarning("nobody announced this"); }
};

GOLIVE_TEST(UnannouncedTest)

} // namespace tst_unannounced

#include "tst_unannounced.moc"
