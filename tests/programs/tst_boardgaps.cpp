#include "fedboard.h"
#include "testing/windowtest.h"
#include "ui/pages/board/boardmodel.h"
#include "ui/pages/board/boardtable.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace tst_boardgaps {

using namespace golive;
using namespace golive::programs;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What the board forgot, or told wrongly.
class BoardGapsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void orderAndWidthsOfColumnsAreThereAfterARestart()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        QList<int> hidden;
        {
            FedBoard fed({boardSetup(u"a"_s)}, &settings);
            QHeaderView *head = fed.board.table().horizontalHeader();
            head->moveSection(head->visualIndex(2), 1);
            head->resizeSection(1, 333);
            QTRY_VERIFY(settings.contains(u"board/columns"_s));
            for (int column = 0; column < head->count(); ++column)
                hidden << head->isSectionHidden(column);
        }
        FedBoard fed({boardSetup(u"a"_s)}, &settings);
        const QHeaderView *head = fed.board.table().horizontalHeader();
        QCOMPARE(head->visualIndex(2), 1);
        QCOMPARE(head->sectionSize(1), 333);
        for (int column = 0; column < head->count(); ++column)
            QCOMPARE(static_cast<int>(head->isSectionHidden(column)), hidden.at(column));
        QVERIFY(head->sectionsMovable());
    }

    void columnsOfAnotherGoliveChangeNothing()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        for (const QByteArray &odd : {QByteArray("99:xyz"), QByteArray("14:xyz"), QByteArray("xyz")}) {
            settings.setValue(u"board/columns"_s, odd);
            FedBoard fed({boardSetup(u"a"_s)}, &settings);
            QCOMPARE(fed.board.table().horizontalHeader()->visualIndex(2), 2);
            QVERIFY(fed.board.table().columnWidth(0) > 20);
        }
    }

    void aHalfWrittenNoteIsThereWhenItsClientIsChosenAgain()
    {
        FedBoard fed({boardSetup(u"a"_s), boardSetup(u"b"_s)});
        auto *note = fed.board.findChild<QLineEdit *>(u"boardNote"_s);
        fed.board.table().choose({{u"id-a"_s}});
        note->setText(u"Calls back at"_s);
        fed.board.table().choose({{u"id-b"_s}});
        QVERIFY(note->text().isEmpty());
        fed.board.table().choose({{u"id-a"_s}});
        QCOMPARE(note->text(), u"Calls back at"_s);
        fed.board.findChild<QPushButton *>(u"boardNoteAdd"_s)->click();
        fed.board.table().choose({{u"id-b"_s}});
        fed.board.table().choose({{u"id-a"_s}});
        QVERIFY(note->text().isEmpty());
    }

    void whatTheStoreDoesNotGiveIsSaid()
    {
        FedBoard fed({boardSetup(u"a"_s), boardSetup(u"b"_s)});
        fed.world.scheduler.advance(2min); // read set-ups went back to the disk
        fed.world.store.readFault = StoreFault{StoreFault::Kind::Unreachable, {}, u"away"_s};
        QTest::ignoreMessage(QtWarningMsg, "a set-up cannot be read: \"away\"");
        fed.board.table().choose({{u"id-a"_s}});
        QVERIFY(!fed.label(u"cannot be read now"_s).isEmpty());
        QVERIFY(fed.label(u"No client is chosen"_s).isEmpty());
        fed.world.store.readFault.reset();
        fed.world.scheduler.advance(6s);
        QTRY_VERIFY(fed.label(u"cannot be read now"_s).isEmpty());
    }

    void whoCannotBeReadStaysOnTheBoard()
    {
        Setup done = boardSetup(u"d"_s, Step::Done);
        done.onboarding.contacts.state = done.onboarding.history.state = SyncRecord::State::Accepted;
        done.seen.state.stage = AppStage::Live;
        FedBoard fed({boardSetup(u"a"_s), done});
        fed.board.findChild<QPushButton *>(u"chipDone"_s)->click();
        QCOMPARE(fed.board.clients().rowCount(), 1);
        fed.world.store.readFault = StoreFault{StoreFault::Kind::Unreachable, {}, u"away"_s};
        QVERIFY(!fed.world.session.boardEntry(done.id));
        const QSignalSpy gone(&fed.board.clients(), &QAbstractItemModel::rowsRemoved);
        Q_EMIT fed.world.session.rowChanged(done.id);
        // What changes is gathered for a moment: this comes after it.
        bool isLater = false;
        QTimer::singleShot(200, this, [&isLater] { isLater = true; });
        QTRY_VERIFY(isLater);
        QVERIFY(gone.isEmpty());
        QCOMPARE(fed.board.clients().rowCount(), 1);
        fed.world.store.readFault.reset();
        QVERIFY(fed.world.session.boardEntry(done.id).value().has_value());
    }
};

GOLIVE_WINDOW_TEST(BoardGapsTest)

} // namespace tst_boardgaps

#include "tst_boardgaps.moc"
