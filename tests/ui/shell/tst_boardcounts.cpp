#include "shellviews.h"
#include "testing/boardentries.h"
#include "testing/windowtest.h"
#include "ui/pages/board/board.h"
#include "ui/pages/board/boardmodel.h"
#include "ui/pages/board/boardtext.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/wraplabel.h"

#include <QLocale>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

namespace tst_boardcounts {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;

/// How many there are, as people read it.
class BoardCountsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    // As people write numbers: "1,234", in Brazil "1.234".
    void countsAreGrouped()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(u"en_US"_s));
        MainWindow window;
        window.draw(samples::boardView());
        auto *board = window.findChild<Board *>(u"board"_s);
        board->draw(samples::now());
        board->clients().put(entriesOf(samples::boardRows(4000)));
        window.show();
        const BoardBook &book = board->clients().book();
        const auto button = [&window](const QString &name) { return window.findChild<QPushButton *>(name); };
        const QString all = QLocale().toString(book.listedCount());
        QVERIFY2(all.size() == 5 && !all.at(1).isDigit(), qPrintable(all));
        QCOMPARE(button(u"chipAll"_s)->text(), u"All · "_s + all);
        QCOMPARE(button(u"chipLive"_s)->text(), u"Live · "_s + QLocale().toString(book.count(BoardChip::Live)));
        const auto *said = window.findChild<WrapLabel *>(u"boardShown"_s);
        QCOMPARE(said->text(), u"Clients: "_s + all);
        QTest::mouseClick(button(u"chipLive"_s), Qt::LeftButton);
        QCOMPARE(said->text(),
                 u"%1 of %2 clients are shown."_s.arg(QLocale().toString(book.count(BoardChip::Live)), all));
        LookProgress progress;
        progress.wanted = 2345;
        progress.answered = 1234;
        QCOMPARE(BoardText::checked(progress), u"Checking at Gupshup: 1,234 of 2,345"_s);
        progress.failed = 1111;
        QCOMPARE(BoardText::checked(progress),
                 u"Checked at Gupshup: 1,234 of 2,345. Gupshup could not be asked, or did not tell: 1,111."_s);
        QLocale::setDefault(QLocale(u"pt_BR"_s));
        progress.failed = 0;
        const QString inBrazil = BoardText::checked(progress);
        QVERIFY2(inBrazil.contains(u"1.234"_s) && inBrazil.contains(u"2.345"_s), qPrintable(inBrazil));
    }
};

GOLIVE_WINDOW_TEST(BoardCountsTest)

} // namespace tst_boardcounts

#include "tst_boardcounts.moc"
