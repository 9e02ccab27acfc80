#include "sandbox/world/statekeeper.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {

StateKeeper::StateKeeper(PracticeWorld &world, StateFile &file) : m_world(world), m_file(file)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &StateKeeper::save);
    connect(&world, &PracticeWorld::answering, this, &StateKeeper::save);
    connect(&world, &PracticeWorld::dueChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

bool StateKeeper::isWritten(const QJsonObject &state, const SimulatedClock::Reading &clock) const
{
    // The clock needs no new line as long as the old one leads to the same time: it does while time runs as the wall's.
    const milliseconds off = m_clock.at(clock.real) - clock.simulated;
    return state == m_written && std::chrono::abs(off) < 100ms;
}

bool StateKeeper::save()
{
    const WorldState world = m_world.state();
    const QJsonObject json = world.toJson();
    QJsonObject timeless = json;
    timeless.remove("clock"_L1);
    if (isWritten(timeless, world.clock))
        return true;
    if (!m_file.write(json)) {
        if (!std::exchange(m_hasFailed, true))
            qWarning("The state file cannot be written: what happens is not kept");
        return false;
    }
    m_hasFailed = false;
    m_written = timeless;
    m_clock = world.clock;
    return true;
}

} // namespace golive::sandbox

#include "moc_statekeeper.cpp"
