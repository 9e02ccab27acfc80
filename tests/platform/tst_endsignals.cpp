#include "platform/endsignals.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

namespace tst_endsignals {

using namespace golive;

class EndSignalsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalBecomesAnEvent()
    {
        for (const int signal : {SIGTERM, SIGINT, SIGTERM}) {
            EndSignals signals_;
            QSignalSpy wanted(&signals_, &EndSignals::endWanted);
            QCOMPARE(std::raise(signal), 0);
            QCOMPARE(wanted.size(), 0); // not in the signal's own function
            QTRY_COMPARE(wanted.size(), 1);
        }
    }
};

GOLIVE_TEST(EndSignalsTest)

} // namespace tst_endsignals

#include "tst_endsignals.moc"
