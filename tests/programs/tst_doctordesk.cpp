#include "programs/wizard/doctorcontroller.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <atomic>

using namespace golive;
using namespace golive::compose;
using namespace Qt::Literals::StringLiterals;

/// When the doctor in the window looks, and what it says unasked.
class DoctorDeskTest : public golive::Test
{
    Q_OBJECT

    /// A computer without hosts to reach: each look asks for the disk once.
    Doctor::Surroundings around()
    {
        Doctor::Surroundings out;
        out.proxies = [](const QUrl &) { return QList<QNetworkProxy>(); };
        out.keychain = [this](QObject *, const auto &answer) {
            ++m_looks;
            answer(KeychainEvidence::Works);
        };
        out.disk = [this] { return DiskEvidence{u"/data"_s, qint64{1} << 40, m_isWritable}; };
        return out;
    }

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_looks = 0;
        m_isWritable = true;
    }

    void onlyWhatIsInTheWayIsSaid()
    {
        DoctorDesk desk(around(), m_clock, true);
        QSignalSpy changed(&desk, &DoctorDesk::wayChanged);
        m_isWritable = false;
        desk.lookSilently();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(desk.isAnythingInTheWay());
        m_isWritable = true;
        desk.lookSilently();
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!desk.isAnythingInTheWay());
    }

    void failuresInARowAreLookedIntoOnce()
    {
        DoctorDesk desk(around(), m_clock, true);
        desk.noteTried(std::nullopt);             // Gupshup answered
        desk.noteTried(Outage::Why::ServerFault); // its own affair
        QCOMPARE(m_looks, 0);
        desk.noteTried(Outage::Why::NotSafe);
        desk.noteTried(Outage::Why::NotSafe);
        QCOMPARE(m_looks, 1);
    }

    void practiceIsNotLookedAtUnasked()
    {
        DoctorDesk desk(around(), m_clock, false);
        desk.lookSilently();
        desk.noteTried(Outage::Why::Refused);
        QCOMPARE(m_looks, 0);
        QWidget window;
        desk.open(&window);
        QCOMPARE(m_looks, 1); // asked
        QVERIFY(window.findChild<ui::DoctorDialog *>());
    }

private:
    SystemClock m_clock;
    int m_looks = 0;
    std::atomic<bool> m_isWritable = true;
};

QTEST_MAIN(DoctorDeskTest)
#include "tst_doctordesk.moc"
