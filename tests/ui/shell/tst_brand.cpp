#include "shellviews.h"
#include "testing/windowtest.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/accent.h"
#include "ui/style/logo.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QLabel>
#include <QPainter>

namespace tst_brand {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;

QByteArray bytesOf(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

QImage filled(int width, int height, const QColor &colour)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(colour);
    return image;
}

/// Letters in one colour on nothing: a frame.
QImage letters(const QColor &ink)
{
    QImage image = filled(100, 100, Qt::transparent);
    QPainter painter(&image);
    painter.fillRect(20, 20, 60, 60, ink);
    return image;
}

/// Whose Golive it is, in the head of the rail.
class BrandTest : public golive::Test
{
    Q_OBJECT

    static QLabel *label(const MainWindow &window, const char *name)
    {
        return window.findChild<QLabel *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
    }

    void withoutAProviderItIsGolives()
    {
        MainWindow window;
        const QPixmap sign = label(window, "railSign")->pixmap();
        window.noteBrand({});
        window.draw(samples::startView());
        window.show();
        QCOMPARE(label(window, "railName")->text(), u"Golive"_s);
        QVERIFY(!label(window, "railWith")->isVisible());
        QCOMPARE(label(window, "railSign")->pixmap().toImage(), sign.toImage());
    }

    void aProvidersNameStandsAboveGolives()
    {
        MainWindow window;
        window.noteBrand({u"Ação & <b>Cia</b>"_s, {}});
        window.resize(1240, 800); // the rail is not folded
        window.draw(samples::startView());
        window.show();
        QCOMPARE(label(window, "railName")->text(), u"Ação & <b>Cia</b>"_s);
        QCOMPARE(label(window, "railName")->textFormat(), Qt::PlainText);
        QCOMPARE(label(window, "railWith")->text(), u"with Golive"_s);
        QVERIFY(label(window, "railWith")->isVisible());
        QVERIFY(!label(window, "railSign")->pixmap().isNull()); // Golive's
    }

    void aLogoTakesTheSignsPlace_data()
    {
        QTest::addColumn<QSize>("logo");
        QTest::addColumn<QSize>("wide"); ///< As it is drawn in the wide rail.
        QTest::addColumn<QSize>("slim");
        QTest::newRow("square") << QSize(200, 200) << QSize(40, 40) << QSize(36, 36);
        QTest::newRow("small") << QSize(20, 20) << QSize(20, 20) << QSize(20, 20);
        QTest::newRow("a name") << QSize(600, 120) << QSize(200, 40) << QSize(36, 7);
        QTest::newRow("high") << QSize(100, 400) << QSize(10, 40) << QSize(9, 36);
        QTest::newRow("a line") << QSize(2000, 1) << QSize(212, 1) << QSize(36, 1);
    }
    void aLogoTakesTheSignsPlace()
    {
        QFETCH(QSize, logo);
        QFETCH(QSize, wide);
        QFETCH(QSize, slim);
        MainWindow window;
        window.noteBrand({u"Acme"_s, filled(logo.width(), logo.height(), Qt::red)});
        window.draw(samples::startView());
        window.resize(1240, 800);
        window.show();
        const QLabel *sign = label(window, "railSign");
        QCOMPARE(sign->pixmap().deviceIndependentSize().toSize(), wide);
        QVERIFY(sign->width() >= wide.width()); // nothing of it is cut off
        QCOMPARE(sign->pixmap().toImage().pixelColor(0, 0), QColor(Qt::red));
        window.resize(720, 600);
        QCOMPARE(sign->pixmap().deviceIndependentSize().toSize(), slim);
        QVERIFY(!label(window, "railName")->isVisible() && !label(window, "railWith")->isVisible());
        QVERIFY(sign->mapTo(&window, QPoint(0, 0)).x() >= 0);
        QVERIFY(sign->mapTo(&window, QPoint(slim.width(), 0)).x() <= 52); // the slim rail's width
        window.resize(1240, 800);
        QVERIFY(label(window, "railWith")->isVisible());
        QCOMPARE(sign->pixmap().deviceIndependentSize().toSize(), wide);
    }

    void aLogoIsSharpOnADenseScreen()
    {
        const QPixmap pixmap = logoPixmap(filled(400, 400, Qt::red), {40, 40}, 2.0, Qt::white);
        QCOMPARE(pixmap.size(), QSize(80, 80));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(40, 40));
    }

    void aLogoIsSeenOnEveryRail_data()
    {
        QTest::addColumn<QImage>("logo");
        QTest::addColumn<QColor>("paper");
        QTest::addColumn<bool>("hasPlate");
        const QColor lightRail = lightColours().rail;
        const QColor darkRail = darkColours().rail;
        QTest::newRow("dark letters, light") << letters(QColor(0x101010)) << lightRail << false;
        QTest::newRow("dark letters, dark") << letters(QColor(0x101010)) << darkRail << true;
        QTest::newRow("white letters, light") << letters(Qt::white) << lightRail << true;
        QTest::newRow("white letters, dark") << letters(Qt::white) << darkRail << false;
        QTest::newRow("a whole picture, dark")
            << filled(50, 50, QColor(0x101010)).convertToFormat(QImage::Format_RGB32) << darkRail << false;
        QTest::newRow("nothing at all") << filled(50, 50, Qt::transparent) << darkRail << false;
    }
    void aLogoIsSeenOnEveryRail()
    {
        QFETCH(QImage, logo);
        QFETCH(QColor, paper);
        QFETCH(bool, hasPlate);
        const QImage drawn = logoPixmap(logo, {40, 40}, 1.0, paper).toImage();
        // Half-way down the left edge: the plate's, else what is transparent there or the picture's own.
        const QColor edge = drawn.pixelColor(1, drawn.height() / 2);
        const QColor middle = drawn.pixelColor(drawn.width() / 2, drawn.height() / 2);
        QCOMPARE(edge.alpha() == 255 && edge != middle, hasPlate);
        if (hasPlate)
            QVERIFY(contrast(edge, middle) >= 3.0);
        QVERIFY(drawn.width() <= 40 && drawn.height() <= 40);
    }

    void onlyPngIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isRead");
        const QByteArray png = bytesOf(filled(30, 20, Qt::blue), "PNG");
        QTest::newRow("PNG") << png << true;
        QTest::newRow("too wide") << bytesOf(filled(2049, 1, Qt::blue), "PNG") << false;
        QTest::newRow("a head alone") << png.left(40) << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("BMP") << bytesOf(filled(30, 20, Qt::blue), "BMP") << false;
        QTest::newRow("lines") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") << false;
    }
    void onlyPngIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isRead);
        QCOMPARE(logoOf(bytes).isNull(), !isRead);
    }

    // Last: the theme is the program's.
    void aProvidersColourIsTheThemes()
    {
        auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
        Theme::apply(application, Appearance::Dark, QColor(0x7a1f3d));
        QCOMPARE(Theme::colours().accent, withAccent(darkColours(), QColor(0x7a1f3d)).accent);
        QVERIFY(application.styleSheet().contains(Theme::colours().accent.name()));
        QVERIFY(!application.styleSheet().contains(darkColours().accent.name()));
        QCOMPARE(QApplication::palette().color(QPalette::Highlight), Theme::colours().accent);
        Theme::apply(application, Appearance::Light);
        QCOMPARE(Theme::colours().accent, lightColours().accent);
    }
};

GOLIVE_WINDOW_TEST(BrandTest)

} // namespace tst_brand

#include "tst_brand.moc"
