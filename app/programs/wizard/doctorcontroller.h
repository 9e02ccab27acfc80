#pragma once

#include "doctor/doctor.h"
#include "domain/outage.h"
#include "ui/shell/doctordialog.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <optional>

namespace golive::programs {

/// The doctor in the window: looks silently once the window stands and when Gupshup cannot be reached, and shows what
/// it found where somebody asks.
class DoctorController final : public QObject
{
    Q_OBJECT
public:
    /// `mayLookSilently`: not in practice, nor against a partner of this computer.
    DoctorController(Doctor::Surroundings around, const Clock &clock, bool mayLookSilently, QObject *parent = nullptr);

    void lookSilently();
    /// Each try of each call, as PartnerClient::tried says it: a failure on the way is looked into, now and then.
    void noteTried(const std::optional<Outage::Why> &why);
    /// Shows what is known and looks anew.
    void open(QWidget *window);
    /// Something stood in the way when it was last looked at.
    bool isAnythingInTheWay() const { return m_isAnythingInTheWay; }
    /// What the last look found; nothing before the first.
    const std::optional<Diagnosis> &found() const { return m_found; }
    /// Somebody wants to know now.
    void look();

Q_SIGNALS:
    void wayChanged(bool isAnythingInTheWay);
    void looked();

private:
    void take(const Diagnosis &);

    Doctor m_doctor;
    bool m_mayLookSilently;
    bool m_isAnythingInTheWay = false;
    std::optional<Diagnosis> m_found;
    QElapsedTimer m_sinceLook;
    QPointer<ui::DoctorDialog> m_dialog;
};

} // namespace golive::programs
