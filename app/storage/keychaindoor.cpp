#include "storage/keychaindoor.h"

#include "base/logging.h"
#include "storage/keychainprobe.h"
#include "storage/keychainsecretstore.h"
#include "storage/memorysecretstore.h"

using namespace std::chrono_literals;

namespace golive {

namespace {

// Whoever is asked for a password needs longer; the program goes on meanwhile.
constexpr auto patience = 3s;
// Asking whether it is still locked costs nothing and asks nobody.
constexpr auto betweenLooks = 5s;
// A keychain that cannot say so may ask the person at each try.
constexpr auto betweenQuestions = 1min;

} // namespace

KeychainDoor::Ways KeychainDoor::systemWays(std::function<bool()> isLocked)
{
    return {probeKeychain, std::move(isLocked)};
}

KeychainDoor::KeychainDoor(Scheduler &scheduler, Ways ways, QObject *parent)
    : QObject(parent), m_scheduler(scheduler), m_ways(std::move(ways)), m_memory(std::make_unique<MemorySecretStore>())
{
}

KeychainDoor::~KeychainDoor() = default;

SecretStore &KeychainDoor::store()
{
    return m_keychain ? *m_keychain : *m_memory;
}

void KeychainDoor::open()
{
    tryIt();
    m_scheduler.after(patience, this, [this] {
        if (m_state == State::Closed)
            turn(State::Locked); // its answer is still awaited
    });
}

void KeychainDoor::tryIt()
{
    if (std::exchange(m_isTrying, true))
        return;
    m_ways.probe(this, [this](KeychainAnswer answer) {
        m_isTrying = false;
        take(answer);
    });
}

void KeychainDoor::take(KeychainAnswer answer)
{
    if (answer == KeychainAnswer::Works) {
        if (!m_keychain) {
            auto keychain = std::make_unique<KeychainSecretStore>();
            connect(keychain.get(), &KeychainSecretStore::refused, this, [this] {
                if (m_state != State::Open)
                    return;
                turn(State::Locked);
                tryLater();
            });
            m_keychain = std::move(keychain);
        }
        return turn(State::Open);
    }
    const bool isLocked = m_ways.isLocked();
    // Once it was seen to be there it is not absent, whatever it says when its question is turned away.
    if (answer == KeychainAnswer::Absent && !isLocked && m_state == State::Closed)
        return turn(State::Absent);
    m_isAskingPossible = !isLocked;
    turn(State::Locked);
    tryLater();
}

void KeychainDoor::tryLater()
{
    m_scheduler.after(m_isAskingPossible ? milliseconds(betweenQuestions) : milliseconds(betweenLooks), this, [this] {
        if (m_state == State::Open)
            return;
        m_isAskingPossible = false;
        if (m_ways.isLocked())
            return tryLater();
        tryIt();
    });
}

void KeychainDoor::turn(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    qCInfo(logStorage) << "keychain:" << (state == State::Open ? "open" : state == State::Locked ? "locked" : "absent");
    Q_EMIT changed(state);
}

} // namespace golive

#include "moc_keychaindoor.cpp"
