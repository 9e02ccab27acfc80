#include "shellviews.h"
#include "testing/windowtest.h"
#include "ui/pages/start/startpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_newerline {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;

/// The quiet notice that there is something newer.
class NewerLineTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
    }

    void saysNothingUntilThereIs()
    {
        MainWindow window;
        window.draw(samples::startView());
        window.show();
        auto *start = qobject_cast<StartPage *>(window.page(Page::Start));
        auto *line = start->findChild<QWidget *>(u"newerLine"_s);
        QVERIFY(!line->isVisible());
        QWidget *focused = window.focusWidget();

        start->noteNewer({u"1.2.3"_s, u"0.1.0"_s, QDate(2026, 11, 28)});
        QVERIFY(line->isVisible());
        const auto *text = start->findChild<QLabel *>(u"newerText"_s);
        QVERIFY2(text->text().contains(u"1.2.3"_s) && text->text().contains(u"0.1.0"_s), qPrintable(text->text()));
        QCOMPARE(line->accessibleName(), text->text());
        QCOMPARE(window.focusWidget(), focused); // quiet: nobody is called away

        QSignalSpy wanted(start, &StartPage::newerPageWanted);
        auto *open = start->findChild<QPushButton *>(u"newerOpen"_s);
        QVERIFY(!open->accessibleName().isEmpty());
        open->click();
        QCOMPARE(wanted.size(), 1);
    }
};

GOLIVE_WINDOW_TEST(NewerLineTest)

} // namespace tst_newerline

#include "tst_newerline.moc"
