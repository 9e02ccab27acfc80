#include "fakes.h"
#include "programs/wizard/boardfeed.h"
#include "testing/windowtest.h"
#include "ui/pages/board/board.h"
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

class EmptyJournal final : public Journal
{
public:
    using Entries = Result<QList<JournalEntry>, StoreFault>;
    Entries after(qint64, int) const override { return QList<JournalEntry>{}; }
    Entries of(const SetupId &, const AppId &, qint64, int) const override { return QList<JournalEntry>{}; }
    Result<qint64, StoreFault> lastPlace() const override { return 0; }
    Result<JournalCheck, StoreFault> check() const override { return JournalCheck({}); }
    Result<qint64, StoreFault> shorten(Instant, Instant) override { return 0; }
};

class FewNotes final : public NoteBook
{
public:
    Result<Note, StoreFault> write(const SetupId &id, const AppId &, const QString &text, Instant at) override
    {
        if (isAway)
            return failure(StoreFault{StoreFault::Kind::Unreachable, {}, u"the server is away"_s});
        kept << Note{QString::number(kept.size()), id, at, u"Ana"_s, {}, text};
        return kept.last();
    }
    Result<QList<Note>, StoreFault> of(const SetupId &) const override { return kept; }

    QList<Note> kept;
    bool isAway = false;
};

Setup client(const QString &name, Step furthest)
{
    Setup setup;
    setup.id = {u"id-"_s + name};
    setup.client.door = Door::Staff;
    setup.client.access = Access::Partner;
    setup.client.app = {u"app-"_s + name};
    setup.client.appName = name;
    setup.step = setup.furthest = furthest;
    return setup;
}

struct Fed
{
    explicit Fed(const QList<Setup> &setups)
    {
        for (const Setup &one : setups)
            world.store.kept.insert(one.id, one);
        world.session.start();
        board.resize(900, 600);
        board.show();
        feed.tellOf(&journal, &notes);
        feed.feed(&board);
    }
    template <class Widget> Widget *find(const QString &name) const { return board.findChild<Widget *>(name); }

    World world;
    EmptyJournal journal;
    FewNotes notes;
    ui::Board board;
    BoardFeed feed{world.session, world.clock, world.scheduler, nullptr};
};

/// What the board is told, where the store does not answer as it should.
class BoardFeedTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteThatIsNotKeptStaysInItsField()
    {
        Fed fed({client(u"a"_s, Step::Contact)});
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

    void theDoneAreReadOnceTheStoreAnswersAgain()
    {
        Setup done = client(u"b"_s, Step::Done);
        done.onboarding.contacts.state = done.onboarding.history.state = SyncRecord::State::Accepted;
        done.seen.state.stage = AppStage::Live;
        Fed fed({client(u"a"_s, Step::Contact), done});
        fed.world.store.fault = StoreFault{StoreFault::Kind::Unreachable, {}, {}};
        fed.find<QPushButton>(u"chipDone"_s)->click();
        QCOMPARE(fed.board.clients().rowCount(), 0);
        fed.world.store.fault.reset();
        fed.world.scheduler.advance(10s);
        QCOMPARE(fed.board.clients().rowCount(), 1);
        QCOMPARE(fed.board.clients().client(0).id(), done.id);
    }

private:
    static ui::BoardTable &board(const Fed &fed) { return *fed.find<ui::BoardTable>(u"boardTable"_s); }
};

GOLIVE_WINDOW_TEST(BoardFeedTest)

} // namespace tst_boardfeed

#include "tst_boardfeed.moc"
