#include "fedboard.h"
#include "testing/windowtest.h"
#include "ui/pages/board/boardmodel.h"
#include "ui/pages/board/boardtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tst_boardfeed {

using namespace golive;
using namespace golive::programs;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What the board is told, where the store does not answer as it should.
class BoardFeedTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteThatIsNotKeptStaysInItsField()
    {
        FedBoard fed({boardSetup(u"a"_s, Step::Contact)});
        board(fed).choose({{u"id-a"_s}});
        auto *text = fed.find<QLineEdit>(u"boardNote"_s);
        const auto *fault = fed.find<QLabel>(u"boardNoteFault"_s);
        text->setText(u"Calls back at five"_s);
        fed.notes.isAway = true;
        QTest::ignoreMessage(QtWarningMsg, "a note was not kept: \"the server is away\"");
        fed.find<QPushButton>(u"boardNoteAdd"_s)->click();
        QCOMPARE(text->text(), u"Calls back at five"_s);
        QVERIFY(!fault->text().isEmpty() && fault->isVisible());
        fed.notes.isAway = false;
        fed.find<QPushButton>(u"boardNoteAdd"_s)->click();
        QCOMPARE(fed.notes.kept.size(), 1);
        QCOMPARE(fed.notes.kept.first().text, u"Calls back at five"_s);
        QVERIFY(text->text().isEmpty());
        QVERIFY(!fault->isVisible());
    }

    void whatAColleagueWritesIsSeen()
    {
        FedBoard fed({boardSetup(u"a"_s, Step::Contact)});
        board(fed).choose({{u"id-a"_s}});
        QVERIFY(fed.label(u"Calls back at five"_s).isEmpty());
        fed.notes.kept << Note{u"1"_s, {u"id-a"_s}, fed.world.clock.now(), u"Bia"_s, {}, u"Calls back at five"_s};
        ++fed.world.store.mark; // where nobody tells it is found with the next tick
        fed.world.scheduler.advance(5s);
        QVERIFY(!fed.label(u"Calls back at five"_s).isEmpty());
        // What is being written here stays.
        auto *text = fed.find<QLineEdit>(u"boardNote"_s);
        text->setText(u"Half a"_s);
        fed.notes.kept << Note{u"2"_s, {u"id-a"_s}, fed.world.clock.now(), u"Bia"_s, {}, u"Or at six"_s};
        ++fed.world.store.mark;
        fed.world.store.tell({});
        QVERIFY(!fed.label(u"Or at six"_s).isEmpty());
        QCOMPARE(text->text(), u"Half a"_s);
    }

    void theDoneAreReadOnceTheStoreAnswersAgain()
    {
        Setup done = boardSetup(u"b"_s, Step::Done);
        done.onboarding.contacts.state = done.onboarding.history.state = SyncRecord::State::Accepted;
        done.seen.state.stage = AppStage::Live;
        FedBoard fed({boardSetup(u"a"_s, Step::Contact), done});
        fed.world.store.fault = StoreFault{StoreFault::Kind::Unreachable, {}, {}};
        fed.find<QPushButton>(u"chipDone"_s)->click();
        QCOMPARE(fed.board.clients().rowCount(), 0);
        fed.world.store.fault.reset();
        fed.world.scheduler.advance(10s);
        QCOMPARE(fed.board.clients().rowCount(), 1);
        QCOMPARE(fed.board.clients().client(0).id(), done.id);
    }

private:
    static ui::BoardTable &board(const FedBoard &fed) { return *fed.find<ui::BoardTable>(u"boardTable"_s); }
};

GOLIVE_WINDOW_TEST(BoardFeedTest)

} // namespace tst_boardfeed

#include "tst_boardfeed.moc"
