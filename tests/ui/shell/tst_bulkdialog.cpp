#include "domain/bulk/bulkreading.h"
#include "testing/windowtest.h"
#include "ui/pages/start/bulkdialog.h"
#include "ui/wording/bulktext.h"

#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace tst_bulkdialog {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;

const QString faulty = u"nome;número;e-mail;cidade\n"
                       "Padaria da Ana;+55 11 98765-4321;ana@pao.example;Santos\n"
                       "Bar;+55 11 98765-4322;;\n"
                       "Café do Rui;123;rui@;\n"_s;

/// `last`: the number of the line whose reference is that of the first one.
QByteArray longList(int lines, const QString &twin)
{
    QByteArray list = "name;number;reference\n";
    for (int i = 0; i < lines; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray reference = QString::number(i + 1) == twin ? "1" : number;
        list += "Padaria " + number + ";+55119700" + QByteArray::number(10000 + i) + ";L-" + reference + "\n";
    }
    return list;
}

BulkSurroundings around()
{
    BulkSurroundings around;
    around.hostCountry = u"BR"_s;
    around.languages = QStringList{u"en"_s, u"pt_BR"_s};
    return around;
}

struct Shown
{
    BulkDialog dialog;

    Shown()
    {
        dialog.setSurroundings(around(), u"staff@partner.example"_s, 0);
        dialog.show();
    }
    template <class W> W *find(const QString &name) const { return dialog.findChild<W *>(name); }
    QString label(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label && label->isVisibleTo(&dialog) ? label->text() : QString();
    }
    QString cell(int row, int column) const
    {
        const auto *model = find<QTableView>(u"bulkTable"_s)->model();
        return model->index(row, column).data().toString();
    }
};

class BulkDialogTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsShownAsItWasUnderstoodWithFaultsInWords()
    {
        Shown shown;
        shown.dialog.takeFile(faulty.toLatin1());
        QCOMPARE(shown.find<QPlainTextEdit>(u"bulkText"_s)->toPlainText(), faulty);
        QCOMPARE(shown.label(u"bulkSummary"_s),
                 u"Ready: 1. Left out until they are mended: 2. Columns that are not used: cidade."_s);
        QCOMPARE(shown.cell(0, 0), u"2"_s);
        QCOMPARE(shown.cell(0, 1), u"Ready"_s);
        QCOMPARE(shown.cell(0, 2), u"Padaria da Ana"_s);
        QCOMPARE(shown.cell(1, 1), u"Left out"_s);
        QCOMPARE(shown.cell(1, 2), u"too short: Bar"_s);
        QCOMPARE(shown.cell(2, 3), u"not a phone number: 123"_s);
        QCOMPARE(shown.cell(2, 4), u"not an e-mail address: rui@"_s);
        QVERIFY(shown.find<QPushButton>(u"bulkMake"_s)->isEnabled());
        QVERIFY(shown.label(u"bulkIntention"_s).contains(u"staff@partner.example"_s));
    }

    void faultsAreGoneThroughByKey()
    {
        Shown shown;
        shown.dialog.takeFile(faulty.toUtf8());
        auto *faults = shown.find<QListView>(u"bulkFaults"_s);
        auto *table = shown.find<QTableView>(u"bulkTable"_s);
        QCOMPARE(faults->model()->rowCount(), 3);
        QVERIFY(QTest::qWaitForWindowActive(&shown.dialog));
        const auto press = [&](Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(&shown.dialog, Qt::Key_F8, modifiers);
            return std::pair(table->currentIndex().row(), table->currentIndex().column());
        };
        QCOMPARE(press({}), std::pair(1, 2));
        QCOMPARE(faults->currentIndex().data().toString(),
                 u"Line 3, Name: “Bar” has fewer than 6 letters and digits, which an app's name needs."_s);
        QCOMPARE(press({}), std::pair(2, 3));
        QCOMPARE(press({}), std::pair(2, 4));
        QCOMPARE(press({}), std::pair(1, 2));
        QCOMPARE(press(Qt::ShiftModifier), std::pair(2, 4));
    }

    void onlyWhatIsReadyIsMade()
    {
        Shown shown;
        shown.dialog.takeFile(faulty.toUtf8());
        QList<BulkClient> made;
        bool isLinkWished = false;
        connect(&shown.dialog, &BulkDialog::makeWanted, &shown.dialog,
                [&](const QList<BulkClient> &clients, bool isWished) {
                    made = clients;
                    isLinkWished = isWished;
                });
        shown.find<QCheckBox>(u"bulkLink"_s)->setChecked(true);
        shown.find<QPushButton>(u"bulkMake"_s)->click();
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().appName, u"PadariaDaAna"_s);
        QVERIFY(isLinkWished);
    }

    void whatIsTypedLastCounts()
    {
        Shown shown;
        shown.dialog.takeFile(faulty.toUtf8());
        QList<BulkClient> made;
        connect(&shown.dialog, &BulkDialog::makeWanted, &shown.dialog,
                [&](const QList<BulkClient> &clients) { made = clients; });
        shown.find<QPlainTextEdit>(u"bulkText"_s)->setPlainText(QString(faulty).replace(u"Bar;"_s, u"Bar do Mar;"_s));
        // Until it is read nothing is made of what was there before.
        auto *make = shown.find<QPushButton>(u"bulkMake"_s);
        QVERIFY(!make->isEnabled());
        QTRY_VERIFY(make->isEnabled());
        make->click();
        QCOMPARE(made.size(), 2);
    }

    void aLongListIsJudgedInBetween()
    {
        Shown shown;
        BulkSurroundings known = around();
        known.kept = {{u"Nobody"_s, {}, u"L-8000"_s, BoardPlace::Done}};
        shown.dialog.setSurroundings(known, u"staff@partner.example"_s, 0);
        auto *make = shown.find<QPushButton>(u"bulkMake"_s);
        QElapsedTimer clock;
        clock.start();
        shown.dialog.takeFile(longList(10'000, u"9999"_s));
        qInfo("until the window answers: %lld ms", clock.restart());
        QVERIFY(!make->isEnabled());
        QVERIFY2(shown.label(u"bulkSummary"_s).endsWith(u" of 10,000 lines."_s),
                 qPrintable(shown.label(u"bulkSummary"_s)));
        QVERIFY(shown.label(u"bulkSummary"_s).startsWith(u"Checked so far: "_s));
        QString before = shown.label(u"bulkSummary"_s);
        QTRY_VERIFY(shown.label(u"bulkSummary"_s) != before);
        QVERIFY(!make->isEnabled());
        qint64 longest = 0;
        for (int pass = 0; pass < 10'000 && !make->isEnabled(); ++pass) {
            clock.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, clock.elapsed());
        }
        qInfo("the longest that the window stood still: %lld ms", longest);
        QVERIFY(make->isEnabled());
        QCOMPARE(shown.label(u"bulkSummary"_s), u"Ready: 9,998. Left out until they are mended: 2."_s);
        QCOMPARE(shown.cell(9998, 4), u"twice in the list: L-1"_s);
        QCOMPARE(shown.cell(8000, 4), u"there already, done: L-8000"_s);
    }

    void aNewerTextEndsTheJudgingOfTheOlder()
    {
        Shown shown;
        shown.dialog.takeFile(longList(5'000, {}));
        auto *make = shown.find<QPushButton>(u"bulkMake"_s);
        QVERIFY(!make->isEnabled());
        shown.dialog.takeFile(faulty.toUtf8());
        QVERIFY(make->isEnabled());
        const QString said = u"Ready: 1. Left out until they are mended: 2. Columns that are not used: cidade."_s;
        QCOMPARE(shown.label(u"bulkSummary"_s), said);
        for (int pass = 0; pass < 100; ++pass)
            QCoreApplication::processEvents();
        QCOMPARE(shown.label(u"bulkSummary"_s), said);
        QCOMPARE(shown.find<QTableView>(u"bulkTable"_s)->model()->rowCount(), 3);
        // Typed into while it is judged: nothing of the old text comes any more.
        shown.dialog.takeFile(longList(5'000, {}));
        shown.find<QPlainTextEdit>(u"bulkText"_s)->setPlainText({});
        QVERIFY(!make->isEnabled());
        QTRY_VERIFY(!shown.find<QTableView>(u"bulkTable"_s)->isVisible());
        QCOMPARE(shown.label(u"bulkSummary"_s), QString());
    }

    void whatIsKeptIsAwaited()
    {
        Shown shown;
        BulkSurroundings known = around();
        known.isWhole = false;
        shown.dialog.setSurroundings(known, u"staff@partner.example"_s, 0);
        shown.dialog.takeFile(faulty.toUtf8());
        auto *make = shown.find<QPushButton>(u"bulkMake"_s);
        QVERIFY(!make->isEnabled());
        QVERIFY(shown.label(u"bulkSummary"_s).endsWith(u"are still being read."_s));
        known.isWhole = true;
        known.kept = {{u"Rui"_s, u"+55 11 98765-4321"_s, {}, BoardPlace::Archived}};
        shown.dialog.setSurroundings(known, u"staff@partner.example"_s, 0);
        QVERIFY(!make->isEnabled()); // its number is there
        QCOMPARE(shown.cell(0, 3), u"there already, archived: +55 11 98765-4321"_s);
        const auto *model = shown.find<QTableView>(u"bulkTable"_s)->model();
        QCOMPARE(model->index(0, 3).data(Qt::AccessibleTextRole).toString(),
                 u"Line 2, Number: The archived client Rui has the same. Bring it back and go on with it, or mend this "
                 "line."_s);
        QVERIFY(!shown.label(u"bulkSummary"_s).contains(u"still being read"_s));
    }

    // Each line with a fault: the list of faults is as long.
    void aLongListOfFaultsIsShownInBetween()
    {
        Shown shown;
        QByteArray list = "name;number;email\n";
        for (int i = 0; i < 10'000; ++i)
            list += "Bar;123;rui@\n";
        shown.dialog.takeFile(list);
        qint64 longest = 0;
        QElapsedTimer clock;
        auto *faults = shown.find<QListView>(u"bulkFaults"_s);
        while (faults->model()->rowCount() == 0) {
            clock.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, clock.elapsed());
        }
        qInfo("shown in %lld ms", longest);
        for (int pass = 0; pass < 300; ++pass) {
            clock.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, clock.elapsed());
        }
        qInfo("the longest that the window stood still: %lld ms", longest);
        QCOMPARE(faults->model()->rowCount(), 30'000);
        QVERIFY(!shown.find<QPushButton>(u"bulkMake"_s)->isEnabled());
    }

    void whatCannotBeReadIsSaid()
    {
        Shown shown;
        shown.dialog.takeFile(QByteArray("PK\x03\x04\0\0", 6));
        QVERIFY2(shown.label(u"bulkFault"_s).startsWith(u"That is not a text file."_s),
                 qPrintable(shown.label(u"bulkFault"_s)));
        QVERIFY(!shown.find<QPushButton>(u"bulkMake"_s)->isEnabled());
        shown.dialog.takeFile("name,email\nA,b@c.example\n");
        QVERIFY(shown.label(u"bulkFault"_s).startsWith(u"No column for the number"_s));
        shown.dialog.takeFile({});
        QCOMPARE(shown.label(u"bulkFault"_s), QString());
    }

    void progressAndWhatCameOfIt()
    {
        Shown shown;
        shown.dialog.takeFile(faulty.toUtf8());
        shown.find<QPushButton>(u"bulkMake"_s)->click();
        BulkProgress progress;
        progress.isRunning = true;
        progress.total = 3;
        progress.done = 1;
        progress.appsMade = 1;
        progress.current = u"PadariaDaAna"_s;
        shown.dialog.draw(progress);
        QCOMPARE(shown.label(u"bulkTitle"_s), u"1 of 3 are made"_s);
        QVERIFY(shown.label(u"bulkCurrent"_s).startsWith(u"Now: PadariaDaAna."_s));
        QVERIFY(!shown.find<QPushButton>(u"bulkMake"_s)->isVisible());
        QVERIFY(shown.find<QPushButton>(u"bulkStop"_s)->isVisible());

        progress.isRunning = false;
        progress.done = 3;
        Problem taken;
        taken.kind = Problem::Kind::AppNameTaken;
        progress.failures << BulkProgress::Failure{{u"a"_s}, u"CafeDoRui"_s, taken};
        shown.dialog.draw(progress);
        QCOMPARE(shown.label(u"bulkTitle"_s), u"Not all are made"_s);
        QCOMPARE(shown.label(u"bulkCounts"_s), u"Apps made: 1. Not made: 1."_s);
        QVERIFY(shown.find<QPlainTextEdit>(u"bulkFailures"_s)
                    ->toPlainText()
                    .startsWith(u"CafeDoRui: This app name is taken."_s));
        QVERIFY(shown.find<QPushButton>(u"bulkGoOn"_s)->isVisible());
        QCOMPARE(shown.label(u"bulkLeftOut"_s), u"Left out of the list, because something in it is wrong: 2."_s);
        shown.find<QPushButton>(u"bulkCopy"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        // Spreadsheets part what is pasted at tabs alone.
        QVERIFY2(copied.startsWith(u"name\t"_s), qPrintable(copied));
        const auto again = readBulk(copied);
        QVERIFY2(again.has_value(), qPrintable(copied));
        QCOMPARE(again->rows.size(), 2);
        QCOMPARE(again->unused, QStringList{u"fault"_s});
        QCOMPARE(again->rows[1][BulkColumn::Email], u"rui@"_s);
        QVERIFY(copied.contains(u"Line 3, Name:"_s));
    }

    void whatStandsAgainstAllIsSaidOnce()
    {
        Shown shown;
        BulkProgress progress;
        progress.total = 5;
        progress.done = 2;
        progress.appsMade = 2;
        Problem expired;
        expired.kind = Problem::Kind::SignInExpired;
        progress.stoppedBy = expired;
        shown.dialog.draw(progress);
        const QString said = shown.label(u"bulkCounts"_s);
        QVERIFY2(said.startsWith(u"Apps made: 2. Still to be made: 3. It stopped: "_s), qPrintable(said));
        QSignalSpy goOn(&shown.dialog, &BulkDialog::goOnWanted);
        shown.find<QPushButton>(u"bulkGoOn"_s)->click();
        QCOMPARE(goOn.size(), 1);
    }

    void anEarlierListIsOffered()
    {
        Shown shown;
        QVERIFY(!shown.find<QPushButton>(u"bulkGoOnEarlier"_s)->isVisible());
        shown.dialog.setSurroundings(around(), u"staff@partner.example"_s, 12);
        QVERIFY(shown.label(u"bulkAwaited"_s).endsWith(u"12."_s));
        QSignalSpy goOn(&shown.dialog, &BulkDialog::goOnWanted);
        shown.find<QPushButton>(u"bulkGoOnEarlier"_s)->click();
        QCOMPARE(goOn.size(), 1);
    }

    void closedInTheMiddleItStops()
    {
        Shown shown;
        QSignalSpy stopped(&shown.dialog, &BulkDialog::stopWanted);
        BulkProgress progress;
        progress.isRunning = true;
        progress.total = 3;
        shown.dialog.draw(progress);
        shown.find<QPushButton>(u"bulkClose"_s)->click();
        QCOMPARE(stopped.size(), 1);
        QVERIFY(!shown.dialog.isVisible());
    }

    void everyControlHasANameForBothKindsOfReaders()
    {
        Shown shown;
        shown.dialog.takeFile(faulty.toUtf8());
        const auto buttons = shown.dialog.findChildren<QPushButton *>();
        QVERIFY(buttons.size() >= 8);
        for (const QPushButton *button : buttons)
            QVERIFY2(!button->objectName().isEmpty() && !button->text().isEmpty(), qPrintable(button->text()));
        for (const QString &name : {u"bulkText"_s, u"bulkTable"_s, u"bulkFaults"_s, u"bulkBar"_s, u"bulkFailures"_s})
            QVERIFY2(!shown.find<QWidget>(name)->accessibleName().isEmpty(), qPrintable(name));
        // The whole sentence is what a screen reader says of a faulty cell.
        const auto *model = shown.find<QTableView>(u"bulkTable"_s)->model();
        QCOMPARE(model->index(2, 4).data(Qt::AccessibleTextRole).toString(),
                 u"Line 4, E-mail: That does not look like an e-mail address."_s);
    }

    void itFitsASmallWindow()
    {
        Shown shown;
        shown.dialog.takeFile(faulty.toUtf8());
        QCoreApplication::processEvents();
        QCOMPARE(shown.dialog.size(), QSize(900, 560));
        const QSize least = shown.dialog.minimumSizeHint();
        QVERIFY2(least.width() <= 900 && least.height() <= 560,
                 qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    }
};

GOLIVE_WINDOW_TEST(BulkDialogTest)

} // namespace tst_bulkdialog

#include "tst_bulkdialog.moc"
