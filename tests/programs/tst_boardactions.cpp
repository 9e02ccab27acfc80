#include "fakes.h"
#include "guardedsetup.h"
#include "programs/wizard/actioncontroller.h"
#include "programs/wizard/boardfeed.h"
#include "testing/windowtest.h"
#include "ui/pages/board/board.h"
#include "ui/pages/board/boardmodel.h"
#include "ui/pages/board/boardtable.h"
#include "ui/pages/board/reminderdialog.h"
#include "ui/widgets/wraplabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace tst_boardactions {

using namespace golive;
using namespace golive::programs;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Board, session and what carries out, together as in the window.
struct Place
{
    explicit Place(const QStringList &names)
    {
        for (const QString &name : names) {
            Setup setup = guarded::linked();
            setup.id = {name};
            setup.client.app = {u"app-"_s + name};
            setup.client.appName = name;
            setup.client.partnerEmail = u"desk@partner.example"_s;
            setup.signUp.ownerLanguage = u"en"_s;
            setup.signUp.link.madeAt = world.clock.now() - 1h;
            setup.signUp.link.url = QUrl(u"https://hosted.example/"_s + name);
            world.store.kept.insert(setup.id, setup);
        }
        world.session.load();
        QObject::connect(&board, &ui::Board::wanted, &actions, &ActionController::carryOut);
        QObject::connect(&actions, &ActionController::carriedOut, &feed, &BoardFeed::tellDone);
        board.resize(900, 600);
        board.show();
        feed.feed(&board);
        board.knowMe(u"Bea"_s);
    }
    void choose(const QStringList &names)
    {
        QList<SetupId> ids;
        for (const QString &name : names)
            ids << SetupId{name};
        board.findChild<ui::BoardTable *>()->choose(ids);
    }
    void press(const QString &name) { board.findChild<QPushButton *>(name)->click(); }
    ui::ReminderDialog *dialog() { return board.window()->findChild<ui::ReminderDialog *>(); }
    const Setup &kept(const QString &name) { return *world.session.kept({name}); }
    QString label(const QString &name) { return board.findChild<QLabel *>(name)->text(); }

    World world;
    SignUpController signUp{world.session, {}, {}, std::nullopt};
    ActionController actions{world.session, signUp, world.clock, true};
    BoardFeed feed{world.session, world.clock, world.scheduler, nullptr};
    ui::Board board;
};

class BoardActionsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void severalOwnersAreRemindedOneAfterTheOther()
    {
        Place place({u"a"_s, u"b"_s, u"c"_s});
        place.choose({u"a"_s, u"b"_s});
        place.press(u"boardRemind"_s);
        auto *text = place.dialog()->findChild<QPlainTextEdit *>();
        QVERIFY(text->toPlainText().contains(u"https://hosted.example/a"_s));
        place.dialog()->findChild<QPushButton *>(u"reminderCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
        const Setup &first = place.kept(u"a"_s);
        const OwnerReminded told{OwnerReminder::OpenLink, ReminderWay::Copied, place.world.clock.now(), u"Bea"_s};
        QVERIFY(first.client.reminded == told);
        QCOMPARE(first.signUp.link.givenAt, place.world.clock.now());
        QVERIFY(place.dialog()->findChild<QLabel *>(u"reminderDone"_s)->isVisible());
        // Whose doing it was goes to the store with it.
        const QList<JournalAct> acts = place.world.store.acts.value({u"a"_s});
        QVERIFY(std::any_of(acts.begin(), acts.end(), [](const JournalAct &act) {
            return act.what == JournalWhat::OwnerReminded && act.actor == JournalActor::Person;
        }));
        place.dialog()->findChild<QPushButton *>(u"reminderNext"_s)->click();
        QVERIFY(text->toPlainText().contains(u"https://hosted.example/b"_s));
        QVERIFY(!place.kept(u"b"_s).client.reminded);
        // A colleague does it meanwhile.
        place.world.session.tell({u"b"_s},
                                 event::OwnerWasReminded{OwnerReminder::OpenLink, ReminderWay::Mail, u"Ben"_s, false});
        QTRY_VERIFY(place.dialog()->findChild<QLabel *>(u"reminderBefore"_s)->text().startsWith(u"Ben reminded"_s));
        delete place.dialog();
        place.choose({u"a"_s});
        QTRY_VERIFY2(place.label(u"boardDetailsReminder"_s).startsWith(u"Bea reminded the owner"_s),
                     qPrintable(place.label(u"boardDetailsReminder"_s)));
    }

    void severalAreHandedOverToAColleague()
    {
        Place place({u"a"_s, u"b"_s, u"c"_s});
        place.world.session.tell({u"c"_s}, event::HandedOver{u"Ben"_s});
        QTRY_VERIFY(place.board.clients().book().staff().contains(u"Ben"_s));
        place.choose({u"a"_s, u"b"_s});
        place.press(u"boardHandOver"_s);
        auto *dialog = place.board.window()->findChild<QInputDialog *>(u"boardHandOverTo"_s);
        QVERIFY(dialog && dialog->comboBoxItems().contains(u"Ben"_s));
        dialog->setTextValue(u"Ben"_s);
        dialog->accept();
        for (const QString &name : {u"a"_s, u"b"_s})
            QCOMPARE(place.kept(name).client.staff, u"Ben"_s);
        const QList<JournalAct> acts = place.world.store.acts.value({u"b"_s});
        QVERIFY(std::any_of(acts.begin(), acts.end(),
                            [](const JournalAct &act) { return act.what == JournalWhat::HandedOver; }));
    }

    void severalAreCheckedWithTheirProgress()
    {
        Place place({u"a"_s, u"b"_s, u"c"_s});
        QVERIFY(place.label(u"boardChecked"_s).isEmpty());
        place.choose({u"a"_s, u"b"_s, u"c"_s});
        place.world.gateway.answers.insert(Activity::ReadingState, event::StateRead{});
        place.press(u"boardCheck"_s);
        QCOMPARE(place.label(u"boardChecked"_s), u"Checking at Gupshup: 2 of 3"_s);
        place.world.scheduler.advance(1s);
        QCOMPARE(place.label(u"boardChecked"_s), u"Checked at Gupshup: 3 of 3."_s);
    }

    void severalAreArchivedAndBroughtBack()
    {
        Place place({u"a"_s, u"b"_s, u"c"_s});
        place.choose({u"a"_s, u"b"_s});
        place.press(u"boardArchive"_s);
        QVERIFY(place.kept(u"a"_s).putAway && place.kept(u"b"_s).putAway && !place.kept(u"c"_s).putAway);
        QTRY_COMPARE(place.board.clients().rowCount(), 1);
        for (const QString &name : {u"a"_s, u"b"_s})
            place.actions.carryOut(ui::BringBackSetup{{name}});
        QTRY_COMPARE(place.board.clients().rowCount(), 3);
    }
};

GOLIVE_WINDOW_TEST(BoardActionsTest)

} // namespace tst_boardactions

#include "tst_boardactions.moc"
