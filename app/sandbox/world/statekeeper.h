#pragma once

#include "sandbox/world/practiceworld.h"
#include "sandbox/world/statefile.h"

#include <QTimer>

namespace golive::sandbox {

/// Writes the world's state whenever it is not what was written last: before each answer leaves, so that a client has
/// seen nothing that is lost when the program is killed, and shortly after events were sent.
class StateKeeper final : public QObject
{
    Q_OBJECT
public:
    StateKeeper(PracticeWorld &, StateFile &);

    /// False where there is something new and it cannot be written.
    bool save();

private:
    bool isWritten(const QJsonObject &state, const SimulatedClock::Reading &) const;

    PracticeWorld &m_world;
    StateFile &m_file;
    QTimer m_soon;
    QJsonObject m_written;
    SimulatedClock::Reading m_clock; ///< As written.
    bool m_hasFailed = false;
};

} // namespace golive::sandbox
