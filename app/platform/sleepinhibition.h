#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace golive {

class SleepLock;

/// Keeps the computer from falling asleep by itself while something is waited for. A closed lid, a flat battery or a
/// person still put it to sleep. Every way that the system has is tried, since no desktop heeds all of them.
class SleepInhibition final : public QObject
{
    Q_OBJECT
public:
    /// The ways of this system.
    explicit SleepInhibition(QObject *parent = nullptr);
    explicit SleepInhibition(std::vector<std::unique_ptr<SleepLock>> locks, QObject *parent = nullptr);
    /// Lets go.
    ~SleepInhibition() override;

    /// `why`: a sentence for people. Asking again while it is wanted changes nothing.
    void hold(const QString &why);
    void release();

    bool isWanted() const { return m_isWanted; }
    /// At least one way was granted.
    bool isHeld() const;
    /// Why it is wanted and not held, in the system's own words; empty while the answer is awaited.
    QString reason() const;

Q_SIGNALS:
    void changed();

private:
    struct Way
    {
        std::unique_ptr<SleepLock> lock;
        bool isTaken = false;
        QString refusal;
    };

    std::vector<Way> m_ways;
    bool m_isWanted = false;
};

/// Linux: logind and the desktop portal. Windows: SetThreadExecutionState. macOS: IOPMAssertion. Elsewhere none.
std::vector<std::unique_ptr<SleepLock>> systemSleepLocks();

} // namespace golive
