#include "programs/wizard/doctorcontroller.h"
#include "testing/windowtest.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <atomic>

namespace tst_doctorcontroller {

using namespace golive;
using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;

/// When the doctor in the window looks, and what it says unasked.
class DoctorControllerTest : public golive::Test
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
        DoctorController doctor(around(), m_clock, true);
        QSignalSpy changed(&doctor, &DoctorController::wayChanged);
        m_isWritable = false;
        doctor.lookSilently();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(doctor.isAnythingInTheWay());
        m_isWritable = true;
        doctor.lookSilently();
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!doctor.isAnythingInTheWay());
    }

    void failuresInARowAreLookedIntoOnce()
    {
        DoctorController doctor(around(), m_clock, true);
        doctor.noteTried(std::nullopt);             // Gupshup answered
        doctor.noteTried(Outage::Why::ServerFault); // its own affair
        QCOMPARE(m_looks, 0);
        doctor.noteTried(Outage::Why::NotSafe);
        doctor.noteTried(Outage::Why::NotSafe);
        QCOMPARE(m_looks, 1);
    }

    void practiceIsNotLookedAtUnasked()
    {
        DoctorController doctor(around(), m_clock, false);
        doctor.lookSilently();
        doctor.noteTried(Outage::Why::Refused);
        QCOMPARE(m_looks, 0);
        QWidget window;
        doctor.open(&window);
        QCOMPARE(m_looks, 1); // asked
        QVERIFY(window.findChild<ui::DoctorDialog *>());
    }

private:
    SystemClock m_clock;
    int m_looks = 0;
    std::atomic<bool> m_isWritable = true;
};

GOLIVE_WINDOW_TEST(DoctorControllerTest)

} // namespace tst_doctorcontroller

#include "tst_doctorcontroller.moc"
