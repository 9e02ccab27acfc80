#include "storage/keychaindoor.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>

#include <map>

namespace tst_keychaindoor {

using namespace golive;
using namespace std::chrono_literals;
using State = KeychainDoor::State;

/// Time in the test's hand.
class HandScheduler final : public Scheduler
{
public:
    void after(milliseconds delay, QObject *, std::function<void()> action) override
    {
        m_due.emplace(m_now + delay, std::move(action));
    }
    void advance(milliseconds by)
    {
        const milliseconds until = m_now + by;
        while (!m_due.empty() && m_due.begin()->first <= until) {
            m_now = m_due.begin()->first;
            const auto action = std::move(m_due.begin()->second);
            m_due.erase(m_due.begin());
            action();
        }
        m_now = until;
    }

private:
    milliseconds m_now{0};
    std::multimap<milliseconds, std::function<void()>> m_due;
};

/// Locked is not absent.
class KeychainDoorTest : public golive::Test
{
    Q_OBJECT

    struct Keychain
    {
        Keychain()
        {
            QObject::connect(&door, &KeychainDoor::changed, &door, [this](State state) { states << state; });
        }
        void answer(KeychainAnswer what) { std::exchange(question, nullptr)(what); }

        HandScheduler scheduler;
        std::function<void(KeychainAnswer)> question; ///< The probe that is open.
        int probes = 0;
        bool isLocked = false;
        KeychainDoor door{scheduler,
                          {[this](QObject *, std::function<void(KeychainAnswer)> answer) {
                               ++probes;
                               question = std::move(answer);
                           },
                           [this] { return isLocked; }}};
        QList<State> states;
    };

private Q_SLOTS:
    void oneThatWorksIsOpen()
    {
        Keychain chain;
        chain.door.open();
        chain.answer(KeychainAnswer::Works);
        QCOMPARE(chain.states, QList{State::Open});
        QVERIFY(chain.door.store().isLasting());
        chain.scheduler.advance(10min);
        QCOMPARE(chain.probes, 1);
    }

    void oneThatIsNotThereIsNotTriedAgain()
    {
        Keychain chain;
        chain.door.open();
        chain.answer(KeychainAnswer::Absent);
        QCOMPARE(chain.states, QList{State::Absent});
        QVERIFY(!chain.door.store().isLasting());
        chain.scheduler.advance(10min);
        QCOMPARE(chain.probes, 1);
    }

    void aQuestionThatIsAnsweredLateOpensIt()
    {
        Keychain chain;
        chain.door.open();
        chain.scheduler.advance(3s);
        QCOMPARE(chain.states, QList{State::Locked}); // said, while the password is typed
        chain.scheduler.advance(10min);
        QCOMPARE(chain.probes, 1); // nobody is asked twice at a time
        chain.answer(KeychainAnswer::Works);
        QCOMPARE(chain.states, (QList{State::Locked, State::Open}));
    }

    void aLockedOneIsWatchedAndTriedOnceItIsOpen()
    {
        Keychain chain;
        chain.isLocked = true;
        chain.door.open();
        chain.answer(KeychainAnswer::Absent); // its question was turned away: OtherError, as where there is none
        QCOMPARE(chain.states, QList{State::Locked});
        chain.scheduler.advance(10min);
        QCOMPARE(chain.probes, 1); // the person is not asked again and again
        chain.isLocked = false;
        chain.scheduler.advance(5s);
        QCOMPARE(chain.probes, 2);
        chain.answer(KeychainAnswer::Works);
        QCOMPARE(chain.states.last(), State::Open);
    }

    void oneThatRefusesWithoutSayingWhyIsTriedEachMinute()
    {
        Keychain chain;
        chain.door.open();
        chain.answer(KeychainAnswer::Refused);
        chain.scheduler.advance(59s);
        QCOMPARE(chain.probes, 1);
        chain.scheduler.advance(1s);
        QCOMPARE(chain.probes, 2);
        chain.answer(KeychainAnswer::Absent); // it was there a minute ago
        QCOMPARE(chain.states, QList{State::Locked});
        chain.scheduler.advance(1min);
        chain.answer(KeychainAnswer::Works);
        QCOMPARE(chain.states.last(), State::Open);
    }
};

GOLIVE_TEST(KeychainDoorTest)

} // namespace tst_keychaindoor

#include "tst_keychaindoor.moc"
