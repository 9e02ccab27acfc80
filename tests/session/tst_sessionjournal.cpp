#include "guardworld.h"
#include "testing/test.h"

#include <QTest>

namespace tst_sessionjournal {

using namespace golive;
using namespace golive::testing;

/// Whose doing a change is, as the session tells the store that keeps the journal.
class SessionJournalTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whoseDoingAChangeIsIsToldToTheStore()
    {
        World world;
        const Setup kept = guardedSetup(u"set-up"_s, AppStage::SettingUp, world.clock.now());
        world.store.kept.insert(kept.id, kept);
        world.session.start();
        world.session.resume(kept.id);
        const auto actorOf = [&](JournalWhat what) {
            const QList<JournalAct> acts = world.store.acts.value(kept.id);
            const auto act =
                std::find_if(acts.crbegin(), acts.crend(), [what](const JournalAct &one) { return one.what == what; });
            return act == acts.crend() ? std::nullopt : std::optional(act->actor);
        };
        world.session.dispatch(event::ArmingChanged{Arming{false, Arming::OldChats::Known, {}}});
        QCOMPARE(actorOf(JournalWhat::Arming), std::optional(JournalActor::Person));
        world.session.dispatch(event::StateRead{stateOf(AppStage::Live)});
        QCOMPARE(actorOf(JournalWhat::Stage), std::optional(JournalActor::Partner));
        // A poll without news is nobody's doing.
        const qsizetype before = world.store.acts.value(kept.id).size();
        world.clock.advance(1min);
        world.session.dispatch(event::StateRead{stateOf(AppStage::Live)});
        QCOMPARE(world.store.acts.value(kept.id).size(), before);
        // A new set-up is begun by whoever chose its door.
        world.session.startNew();
        world.session.dispatch(event::DoorChosen{Door::Staff});
        const QList<JournalAct> acts = world.store.acts.value(world.session.setup().id);
        QVERIFY(!acts.isEmpty());
        QCOMPARE(acts.first().what, JournalWhat::Begun);
        QCOMPARE(acts.first().actor, JournalActor::Person);
    }
};

GOLIVE_TEST(SessionJournalTest)

} // namespace tst_sessionjournal

#include "tst_sessionjournal.moc"
