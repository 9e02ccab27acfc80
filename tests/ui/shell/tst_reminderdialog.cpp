#include "base/enumvalues.h"
#include "shellviews.h"
#include "testing/boardentries.h"
#include "testing/windowtest.h"
#include "ui/pages/board/board.h"
#include "ui/pages/board/boardmodel.h"
#include "ui/pages/board/boardtable.h"
#include "ui/pages/board/reminderdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/wording/tongue.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_reminderdialog {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

ReminderView view(const QString &id, std::optional<OwnerReminder> of)
{
    ReminderView one;
    one.setup = {id};
    one.client = u"Client "_s + id;
    one.number = u"+55 11 98765-4321"_s;
    one.ownerName = u"Ana Lima"_s;
    one.ownerEmail = u"ana@lima.example"_s;
    one.country = u"BR"_s;
    one.windowLanguage = u"en"_s;
    one.link = QUrl(u"https://hosted.example/x?sig=a"_s);
    one.linkUntil = samples::now() + 20h;
    one.next = {of, of ? NextReminder::Hold::None : NextReminder::Hold::NothingAwaited};
    one.now = samples::now();
    return one;
}

/// The dialog, and whoever knows the clients.
struct Place
{
    Place()
    {
        QObject::connect(&dialog, &ReminderDialog::viewWanted, &dialog, [this](const SetupId &id) {
            dialog.draw(views.value(id, view(id.value, OwnerReminder::OpenLink)));
        });
        QObject::connect(&dialog, &ReminderDialog::wanted, &dialog,
                         [this](const ProgramAction &action) { wanted << action; });
    }
    void open(const QStringList &ids)
    {
        QList<SetupId> clients;
        for (const QString &id : ids)
            clients << SetupId{id};
        dialog.begin(clients);
        dialog.show();
    }
    QString label(const QString &name) const { return dialog.findChild<QLabel *>(name)->text(); }
    QPushButton *button(const QString &name) const { return dialog.findChild<QPushButton *>(name); }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QPlainTextEdit *text() const { return dialog.findChild<QPlainTextEdit *>(); }
    const GiveReminder *given() const { return wanted.isEmpty() ? nullptr : std::get_if<GiveReminder>(&wanted.last()); }

    ReminderDialog dialog{u"Bea"_s};
    QHash<SetupId, ReminderView> views;
    QList<ProgramAction> wanted;
};

class ReminderDialogTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Tongue::lookIn(QFileInfo(QStringLiteral(GOLIVE_PORTUGUESE)).path()); }

    void aTextIsProposedAndLeavesAsItStands()
    {
        Place place;
        place.open({u"a"_s});
        QVERIFY2(place.text()->toPlainText().startsWith(u"Olá, Ana Lima,"_s), qPrintable(place.text()->toPlainText()));
        QVERIFY(place.label(u"reminderProposed"_s).isEmpty() && !place.button(u"reminderNext"_s)->isVisible());
        place.text()->appendPlainText(u"Até logo!"_s);
        const QString typed = place.text()->toPlainText();
        place.press(u"reminderMail"_s);
        QVERIFY(place.given());
        const GiveReminder mail = *place.given();
        QCOMPARE(mail.setup, SetupId{u"a"_s});
        QVERIFY(mail.of == OwnerReminder::OpenLink && mail.way == ReminderWay::Mail && mail.isLinkGiven);
        QCOMPARE(mail.to, u"ana@lima.example"_s);
        QCOMPARE(mail.text, typed);
        QCOMPARE(mail.by, u"Bea"_s);
        QVERIFY(!mail.subject.isEmpty());
        place.dialog.tellDone(mail, true);
        QVERIFY(place.dialog.findChild<QLabel *>(u"reminderDone"_s)->isVisible());
        place.press(u"reminderWhatsApp"_s);
        QVERIFY(place.given()->way == ReminderWay::WhatsApp);
        place.press(u"reminderCopy"_s);
        QVERIFY(place.given()->way == ReminderWay::Copied);
    }

    // A colleague reminds the same owner meanwhile; what somebody types here stays.
    void whatIsTypedOutlivesNews()
    {
        Place place;
        place.open({u"a"_s});
        QVERIFY(!place.dialog.findChild<QLabel *>(u"reminderBefore"_s)->isVisible());
        place.text()->setPlainText({});
        QVERIFY(!place.button(u"reminderCopy"_s)->isEnabled());
        QTest::keyClicks(place.text(), u"my own words"_s);
        ReminderView news = view(u"a"_s, OwnerReminder::OpenLink);
        news.reminded = OwnerReminded{OwnerReminder::OpenLink, ReminderWay::Copied, samples::now() - 2h, u"Ben"_s};
        place.dialog.draw(news);
        QCOMPARE(place.text()->toPlainText(), u"my own words"_s);
        QVERIFY(place.label(u"reminderBefore"_s).startsWith(u"Ben reminded the owner 2 h 0 min ago"_s));
        place.dialog.draw(view(u"another"_s, OwnerReminder::OpenLink)); // not its turn
        QCOMPARE(place.text()->toPlainText(), u"my own words"_s);
        // A link that works no longer must not leave.
        news.link = {};
        news.next = {std::nullopt, NextReminder::Hold::LinkMissing};
        place.dialog.draw(news);
        QVERIFY(!place.button(u"reminderCopy"_s)->isEnabled());
        QVERIFY(!place.label(u"reminderProposed"_s).isEmpty());
    }

    void anotherKindAndAnotherLanguageCanBeChosen()
    {
        Place place;
        place.views.insert({u"a"_s}, view(u"a"_s, std::nullopt));
        place.open({u"a"_s});
        QVERIFY(place.text()->toPlainText().isEmpty() && !place.button(u"reminderCopy"_s)->isEnabled());
        QCOMPARE(place.label(u"reminderProposed"_s), u"Nothing is awaited of the owner now."_s);
        auto *kinds = place.dialog.findChild<QComboBox *>(u"reminderKinds"_s);
        QCOMPARE(kinds->count(), static_cast<int>(enumCount<OwnerReminder>));
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(OwnerReminder::PaymentMethod)));
        Q_EMIT kinds->activated(kinds->currentIndex());
        QVERIFY(place.text()->toPlainText().contains(u"Pagamentos"_s));
        auto *languages = place.dialog.findChild<QComboBox *>(u"ownerLanguage"_s);
        languages->setCurrentIndex(languages->findData(u"en"_s));
        Q_EMIT languages->activated(languages->currentIndex());
        QVERIFY2(place.text()->toPlainText().startsWith(u"Hello Ana Lima,"_s), qPrintable(place.text()->toPlainText()));
        const auto *speak = std::get_if<SpeakTo>(&place.wanted.last());
        QVERIFY(speak && speak->language == u"en"_s && speak->setup == SetupId{u"a"_s});
    }

    void severalComeOneAfterTheOther()
    {
        Place place;
        place.views.insert({u"b"_s}, view(u"b"_s, std::nullopt)); // passed over
        place.open({u"a"_s, u"b"_s, u"c"_s});
        QVERIFY(place.label(u"reminderClient"_s).startsWith(u"Client a"_s));
        QPushButton *next = place.button(u"reminderNext"_s);
        QVERIFY(next->isVisible());
        place.press(u"reminderCopy"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(place.label(u"reminderClient"_s).startsWith(u"Client c"_s));
        place.press(u"reminderCopy"_s);
        QCOMPARE(place.given()->setup, SetupId{u"c"_s});
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(!next->isEnabled() && place.text()->toPlainText().isEmpty());
        QVERIFY(!place.button(u"reminderCopy"_s)->isEnabled());
        QCOMPARE(place.label(u"reminderClient"_s), u"Nothing more is awaited of the owners that were chosen."_s);
        QVERIFY(place.dialog.client().isEmpty());
    }

    // With ten thousand chosen, each of them in the store.
    void manyArePassedOverInBetween()
    {
        Place place;
        QSignalSpy read(&place.dialog, &ReminderDialog::viewWanted);
        QStringList ids{u"first"_s};
        for (int i = 0; i < 10'000; ++i) {
            ids << u"n%1"_s.arg(i);
            place.views.insert({ids.last()}, view(ids.last(), std::nullopt));
        }
        ids << u"last"_s;
        place.open(ids);
        QCOMPARE(read.size(), 1);
        QVERIFY(place.label(u"reminderClient"_s).startsWith(u"Client first"_s));
        QPushButton *next = place.button(u"reminderNext"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY2(read.size() <= 10, qPrintable(QString::number(read.size())));
        QCOMPARE(place.label(u"reminderClient"_s), u"Looking for the next owner of whom something is awaited."_s);
        QVERIFY(!next->isEnabled() && !place.button(u"reminderCopy"_s)->isEnabled());
        // News of one that is passed over meanwhile is not his turn.
        place.dialog.draw(view(place.dialog.client().value, OwnerReminder::OpenLink));
        QVERIFY(place.text()->toPlainText().isEmpty());
        QTRY_VERIFY(place.label(u"reminderClient"_s).startsWith(u"Client last"_s));
        QCOMPARE(read.size(), ids.size());
        QVERIFY(next->isEnabled() && place.button(u"reminderCopy"_s)->isEnabled());
        bool isCounted = false;
        for (const QLabel *label : place.dialog.findChildren<QLabel *>())
            isCounted = isCounted || label->text() == "Client 10,002 of 10,002"_L1;
        QVERIFY(isCounted);
        // Closed in the middle nothing more is read.
        place.open(ids.mid(1));
        const qsizetype before = read.size();
        QVERIFY(before <= ids.size() + 10);
        place.dialog.reject();
        for (int pass = 0; pass < 20; ++pass)
            QCoreApplication::processEvents();
        QCOMPARE(read.size(), before);
    }

    void theBoardRemindsWhomIsChosen()
    {
        MainWindow window;
        window.draw(samples::boardView());
        auto *board = window.findChild<Board *>(u"board"_s);
        board->draw(samples::now());
        board->clients().put(entriesOf(samples::boardRows(5)));
        board->knowMe(u"Bea"_s);
        window.show();
        QSignalSpy wanted(board, &Board::reminderWanted);
        QObject::connect(board, &Board::reminderWanted, board,
                         [board](const SetupId &id) { board->drawReminder(view(id.value, OwnerReminder::OpenLink)); });
        const QList<SetupId> ids{board->clients().client(0).id(), board->clients().client(1).id()};
        window.findChild<BoardTable *>()->choose(ids);
        QTest::mouseClick(window.findChild<QPushButton *>(u"boardRemind"_s), Qt::LeftButton);
        auto *dialog = window.findChild<ReminderDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(wanted.size(), 1); // the second when its turn comes
        QCOMPARE(board->remindedClient(), ids.first());
        QSignalSpy actions(&window, &MainWindow::wanted);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"reminderCopy"_s), Qt::LeftButton);
        QCOMPARE(actions.size(), 1);
        for (const QWidget *one : dialog->findChildren<QPushButton *>())
            QVERIFY(!one->objectName().isEmpty());
        dialog->reject();
        QVERIFY(board->remindedClient().isEmpty() || !dialog->isVisible());
    }

    void theDetailsSayWhatIsNextAndWhoHasDoneIt()
    {
        MainWindow window;
        window.draw(samples::boardView());
        auto *board = window.findChild<Board *>(u"board"_s);
        board->draw(samples::now());
        board->clients().put(entriesOf(samples::boardRows(2)));
        window.show();
        BoardDetails details;
        details.row = board->clients().client(0);
        details.now = samples::now();
        details.reminder.of = OwnerReminder::OpenLink;
        window.findChild<BoardTable *>()->choose({details.row.id()});
        board->drawDetails(details);
        const auto said = [&window] { return window.findChild<QLabel *>(u"boardDetailsReminder"_s)->text(); };
        const QString next = u"To remind the owner of: The sign-up link has not been opened."_s;
        QCOMPARE(said(), next);
        details.reminded =
            OwnerReminded{OwnerReminder::OpenLink, ReminderWay::Copied, samples::now() - 2h - 5min, u"Ana"_s};
        board->drawDetails(details);
        const QString told = u"Ana reminded the owner 2 h 5 min ago: The sign-up link has not been opened."_s;
        QCOMPARE(said(), told);
        // By now it is another thing.
        details.reminder.of = OwnerReminder::ConnectPhone;
        board->drawDetails(details);
        QCOMPARE(said(), told + u"\nTo remind the owner of: The phone has to be connected."_s);
    }
};

GOLIVE_WINDOW_TEST(ReminderDialogTest)

} // namespace tst_reminderdialog

#include "tst_reminderdialog.moc"
