#include "pagesbypage.h"
#include "sampleviews.h"

#include "testing/test.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

#include <map>

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class SmallWindowTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    /// Portuguese is a quarter longer than English. A page that is wider than its place is cut at the right: there is
    /// no bar to scroll it sideways.
    void portugueseFits()
    {
        ui::Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), ui::Appearance::Light);
        QTranslator portuguese;
        QVERIFY(portuguese.load(QStringLiteral(GOLIVE_PORTUGUESE)));
        QCoreApplication::installTranslator(&portuguese);
        constexpr int window = 960;
        constexpr int railAndMargins = 252 + 2 * 36;
        std::map<Page, std::unique_ptr<ui::WizardPage>> pages;
        QStringList tooWide;
        const auto all = test::sampleViews();
        for (const test::NamedView &one : all) {
            auto &page = pages[one.view.page];
            if (!page)
                page = test::newPage(one.view.page);
            page->draw(one.view);
            page->show();
            QCoreApplication::processEvents(); // what is inside tells its new size by events
            const int width = page->minimumSizeHint().width();
            if (width > window - railAndMargins)
                tooWide << u"%1: %2"_s.arg(one.name).arg(width);
        }
        QVERIFY2(tooWide.isEmpty(), qPrintable(tooWide.join(u'\n')));
        QVERIFY(pages.size() >= 7);
    }
};

QTEST_MAIN(SmallWindowTest)
#include "tst_smallwindow.moc"
