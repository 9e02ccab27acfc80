#pragma once

#include "base/clock.h"
#include "base/scheduler.h"
#include "ports/secretstore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace golive {

/// How one try of the keychain went.
enum class KeychainAnswer {
    Works,   ///< It took a secret, gave it back and deleted it.
    Refused, ///< It is there and gives nothing out: locked, or the person said no.
    Absent,  ///< There is none.
};

/// The way to the keychain. Locked is not absent: where it is locked, or does not answer within a few seconds (its
/// question for the password stands on the screen), that is said, and it is tried until it opens.
class KeychainDoor final : public QObject
{
    Q_OBJECT
public:
    enum class State { Closed, Open, Locked, Absent };
    struct Ways
    {
        /// Tries the keychain; answers once, however late.
        std::function<void(QObject *context, std::function<void(KeychainAnswer)>)> probe;
        /// Whether it says of itself that it is locked; asked before another try, which might ask the person again.
        std::function<bool()> isLocked;
    };
    /// The system's keychain. `isLocked` as in Ways.
    static Ways systemWays(std::function<bool()> isLocked);

    KeychainDoor(Scheduler &scheduler, Ways ways, QObject *parent = nullptr);
    ~KeychainDoor() override;

    void open();
    State state() const { return m_state; }
    /// The keychain once it is open; before that, and where there is none, memory.
    SecretStore &store();

Q_SIGNALS:
    /// Never Closed. Open may come late, and again where the keychain was locked meanwhile.
    void changed(golive::KeychainDoor::State state);

private:
    void tryIt();
    void take(KeychainAnswer);
    void turn(State);
    void tryLater();

    Scheduler &m_scheduler;
    Ways m_ways;
    State m_state = State::Closed;
    bool m_isTrying = false;
    bool m_isAskingPossible = false; ///< The last refusal came although it does not call itself locked.
    std::unique_ptr<SecretStore> m_memory;
    std::unique_ptr<SecretStore> m_keychain;
};

} // namespace golive
