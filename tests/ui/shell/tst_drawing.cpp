#include "testing/test.h"
#include "ui/style/drawing.h"
#include "ui/style/pathdata.h"

#include <QDir>
#include <QPainter>
#include <QTemporaryDir>

namespace tst_drawing {

using namespace golive::ui;

class TestDrawing : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void pathsAreRead_data();
    void pathsAreRead();
    void whatIsNotKnownIsNotDrawn_data();
    void whatIsNotKnownIsNotDrawn();
    void eachFileIsRead();
    void theColourIsTheOneAskedFor();
    void proportionsAreKept();
    void aStrangerIsNull();
};

void TestDrawing::pathsAreRead_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QRectF>("bounds");
    QTest::newRow("lines") << "M1 2L5,2 5 8H1V2z" << QRectF(1, 2, 4, 6);
    QTest::newRow("relative lines that touch") << "m1 2l4 0v6h-4l0-6z" << QRectF(1, 2, 4, 6);
    QTest::newRow("points after a move are lines") << "m1 1 2 0 0 3" << QRectF(1, 1, 2, 3);
    QTest::newRow("numbers that touch") << "M.5.5l1.5-.25" << QRectF(0.5, 0.25, 1.5, 0.25);
    QTest::newRow("curve") << "M0 0c0 4 4 4 4 0" << QRectF(0, 0, 4, 3);
    QTest::newRow("smooth curve goes on mirrored") << "M0 0C0 4 4 4 4 0S8-4 8 0" << QRectF(0, -3, 8, 6);
    QTest::newRow("smooth curve alone") << "M0 0S4 4 4 0" << QRectF(0, 0, 4, 16.0 / 9);
    QTest::newRow("half a circle, with the clock") << "M0 5A5 5 0 0 1 10 5" << QRectF(0, 0, 10, 5);
    QTest::newRow("half a circle, against it") << "M0 5a5 5 0 0 0 10 0" << QRectF(0, 5, 10, 5);
    QTest::newRow("most of a circle, flags that touch") << "M5 0a5 5 0 11-5 5" << QRectF(0, 0, 10, 10);
    QTest::newRow("radii that do not reach grow") << "M0 5a1 1 0 0 1 10 0" << QRectF(0, 0, 10, 5);
    QTest::newRow("no radius is a line") << "M0 0a0 1 0 0 1 4 4" << QRectF(0, 0, 4, 4);
}

void TestDrawing::pathsAreRead()
{
    QFETCH(const QString, data);
    QFETCH(const QRectF, bounds);
    const std::optional<QPainterPath> path = readPathData(data);
    QVERIFY(path);
    const QRectF found = path->boundingRect();
    constexpr qreal near = 0.01;
    QVERIFY2(
        qAbs(found.left() - bounds.left()) < near && qAbs(found.top() - bounds.top()) < near &&
            qAbs(found.right() - bounds.right()) < near && qAbs(found.bottom() - bounds.bottom()) < near,
        qPrintable(
            QStringLiteral("%1,%2 %3,%4").arg(found.left()).arg(found.top()).arg(found.right()).arg(found.bottom())));
}

void TestDrawing::whatIsNotKnownIsNotDrawn_data()
{
    QTest::addColumn<QString>("data");
    QTest::newRow("quadratic curve") << "M0 0Q1 1 2 2";
    QTest::newRow("rotated arc") << "M0 0a5 4 30 0 1 5 5";
    QTest::newRow("number after the end") << "M0 0L5 5z7";
    QTest::newRow("number first") << "5 5";
    QTest::newRow("half a point") << "M0 0L5";
    QTest::newRow("sign alone") << "M0 0L5 -";
    QTest::newRow("arc that stops") << "M0 0a5 5 0 1";
    QTest::newRow("other letters") << "M0 0L\u0665 \u0665x";
}

void TestDrawing::whatIsNotKnownIsNotDrawn()
{
    QFETCH(const QString, data);
    QVERIFY(!readPathData(data));
}

void TestDrawing::eachFileIsRead()
{
    int files = 0;
    for (const char *folder : {"icons", "sketches"}) {
        const QDir drawings(QStringLiteral(GOLIVE_RESOURCES) + QLatin1Char('/') + QLatin1String(folder));
        for (const QString &name : drawings.entryList({QStringLiteral("*.svg")})) {
            QVERIFY2(!Drawing::read(drawings.filePath(name)).isNull(), qPrintable(name));
            ++files;
        }
    }
    QCOMPARE_GT(files, 40);
}

QImage painted(const Drawing &drawing, QSize size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.paint(painter, QRectF(image.rect()));
    return image;
}

Drawing drawingOf(const QByteArray &content, const QColor &colour)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("drawing.svg")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    file.close();
    return Drawing::read(file.fileName(), colour);
}

void TestDrawing::theColourIsTheOneAskedFor()
{
    const QImage image = painted(drawingOf(R"(<svg viewBox="0 0 4 4" fill="none" stroke="currentColor" stroke-width="2">
                              <path d="M2 0v4"/><rect x="0" y="0" width="1" height="4" stroke="none" fill="#00ff00"/></svg>)",
                                           Qt::red),
                                 {40, 40});
    QCOMPARE(image.pixelColor(20, 20), QColor(Qt::red));
    QCOMPARE(image.pixelColor(4, 20), QColor(Qt::green));
    QCOMPARE(image.pixelColor(36, 20).alpha(), 0);
}

void TestDrawing::proportionsAreKept()
{
    const QImage image =
        painted(drawingOf(R"(<svg viewBox="0 0 20 10"><rect width="20" height="10" rx="0"/></svg>)", {}), {40, 60});
    QCOMPARE(image.pixelColor(20, 30), QColor(Qt::black)); // what says no colour is filled black
    QCOMPARE(image.pixelColor(1, 21), QColor(Qt::black));
    QCOMPARE(image.pixelColor(20, 18).alpha(), 0);
    QCOMPARE(image.pixelColor(20, 41).alpha(), 0);
}

void TestDrawing::aStrangerIsNull()
{
    QVERIFY(Drawing::read(QStringLiteral("/nowhere.svg")).isNull());
    QVERIFY(drawingOf("<html/>", {}).isNull());
    QVERIFY(drawingOf("<svg viewBox='0 0 4 4'><text>a</text></svg>", {}).isNull());
    QVERIFY(drawingOf("<svg viewBox='0 0 4 4'><rect width='4'", {}).isNull());
    QVERIFY(drawingOf("<svg><rect width='4'/></svg>", {}).isNull());
}

GOLIVE_TEST(TestDrawing)

} // namespace tst_drawing

#include "tst_drawing.moc"
