#include "testing/test.h"
#include "ui/style/drawing.h"

#include <QDir>
#include <QPainter>
#include <QSvgRenderer>

namespace tst_drawingbesidesvg {

using namespace golive::ui;

/// Each drawing of resources/, as Golive draws it beside what Qt's SVG library makes of the file.
class TestDrawingBesideSvg : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void looksAlike_data();
    void looksAlike();
};

void TestDrawingBesideSvg::looksAlike_data()
{
    QTest::addColumn<QString>("path");
    for (const char *folder : {"icons", "sketches"}) {
        const QDir drawings(QStringLiteral(GOLIVE_RESOURCES) + QLatin1Char('/') + QLatin1String(folder));
        for (const QString &name : drawings.entryList({QStringLiteral("*.svg")}))
            QTest::newRow(qPrintable(name)) << drawings.filePath(name);
    }
}

template <typename Paint> QImage painted(Paint paint)
{
    QImage image(480, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(image.rect()));
    return image;
}

void TestDrawingBesideSvg::looksAlike()
{
    QFETCH(const QString, path);
    QSvgRenderer svg(path);
    QVERIFY(svg.isValid());
    svg.setAspectRatioMode(Qt::KeepAspectRatio);
    const QImage expected = painted([&](QPainter &painter, const QRectF &where) { svg.render(&painter, where); });
    const Drawing drawing = Drawing::read(path);
    const QImage found = painted([&](QPainter &painter, const QRectF &where) { drawing.paint(painter, where); });
    int drawn = 0;
    int different = 0;
    for (int y = 0; y < expected.height(); ++y) {
        for (int x = 0; x < expected.width(); ++x) {
            const QColor one = expected.pixelColor(x, y);
            const QColor other = found.pixelColor(x, y);
            constexpr int visible = 48; // of 255: an edge that falls otherwise between two pixels is less
            drawn += one != QColor(Qt::white);
            different += qAbs(one.red() - other.red()) > visible || qAbs(one.green() - other.green()) > visible ||
                         qAbs(one.blue() - other.blue()) > visible;
        }
    }
    const bool isWhiteOnWhite = path.endsWith(QStringLiteral("ticklight.svg"));
    QCOMPARE(drawn > 500, !isWhiteOnWhite);
    QCOMPARE_LE(different * 200, drawn); // half a per cent of what is drawn
}

GOLIVE_TEST(TestDrawingBesideSvg)

} // namespace tst_drawingbesidesvg

#include "tst_drawingbesidesvg.moc"
