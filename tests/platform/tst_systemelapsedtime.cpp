#include "platform/systemelapsedtime.h"
#include "testing/test.h"

#include <QTest>

namespace tst_systemelapsedtime {

using namespace golive;
using namespace std::chrono_literals;

class SystemElapsedTimeTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void itGoesOn()
    {
        const SystemElapsedTime time;
        const milliseconds first = time.elapsed();
        QVERIFY(first > 0ms);
        QTRY_VERIFY(time.elapsed() > first);
    }
};

GOLIVE_TEST(SystemElapsedTimeTest)

} // namespace tst_systemelapsedtime

#include "tst_systemelapsedtime.moc"
