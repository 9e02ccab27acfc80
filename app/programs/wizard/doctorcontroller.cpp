#include "programs/wizard/doctorcontroller.h"

#include "base/logging.h"

namespace golive::programs {

namespace {

/// One failure seldom comes alone.
constexpr std::chrono::minutes betweenSilentLooks{5};

} // namespace

DoctorController::DoctorController(Doctor::Surroundings around, const Clock &clock, bool mayLookSilently,
                                   QObject *parent)
    : QObject(parent), m_doctor(std::move(around), clock), m_mayLookSilently(mayLookSilently)
{
    connect(&m_doctor, &Doctor::examined, this, &DoctorController::take);
}

void DoctorController::lookSilently()
{
    if (m_mayLookSilently)
        look();
}

void DoctorController::noteTried(const std::optional<Outage::Why> &why)
{
    // What Gupshup's own server lacks is not found here.
    if (!why || why == Outage::Why::ServerFault)
        return;
    const bool isRecent =
        m_sinceLook.isValid() && m_sinceLook.elapsed() < std::chrono::milliseconds(betweenSilentLooks).count();
    if (!isRecent)
        lookSilently();
}

void DoctorController::look()
{
    if (m_doctor.isExamining())
        return;
    m_sinceLook.start();
    m_doctor.examine();
}

void DoctorController::open(QWidget *window)
{
    if (!m_dialog) {
        m_dialog = new ui::DoctorDialog(window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ui::DoctorDialog::lookAgainPressed, this, [this] {
            look();
            m_dialog->setLooking(true);
        });
        if (m_found)
            m_dialog->draw(*m_found);
        m_dialog->open();
    }
    look();
    m_dialog->setLooking(true);
}

void DoctorController::take(const Diagnosis &found)
{
    m_found = found;
    const auto verdict = verdictOf(found);
    qCInfo(logUi) << "the way to Gupshup and Facebook:" << verdictName(verdict);
    const bool isInTheWay = verdict == DoctorCheck::Verdict::Failed;
    if (m_dialog)
        m_dialog->draw(found);
    Q_EMIT looked();
    if (std::exchange(m_isAnythingInTheWay, isInTheWay) != isInTheWay)
        Q_EMIT wayChanged(isInTheWay);
}

} // namespace golive::programs

#include "moc_doctorcontroller.cpp"
