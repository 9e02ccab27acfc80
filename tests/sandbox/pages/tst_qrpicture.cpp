#include "qrreader.h"
#include "sandbox/pages/handoff.h"
#include "sandbox/pages/qrpicture.h"
#include "testing/windowtest.h"

#include <QTest>

namespace tst_qrpicture {

using namespace golive;
using namespace golive::sandbox;
using namespace Qt::Literals::StringLiterals;

class TestQrPicture : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBackFromASurrounding_data();
    void isReadBackFromASurrounding();
    void fillsWholePixelsAtTheSizeOfThePage();
};

void TestQrPicture::isReadBackFromASurrounding_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<QColor>("page");
    QTest::newRow("light page") << qrSideOnPage << QColor(0xffffff);
    QTest::newRow("dark page") << qrSideOnPage << QColor(0x27242b);
    QTest::newRow("at 125 %") << qrSideOnPage * 5 / 4 << QColor(0x27242b);
    QTest::newRow("at 200 %") << qrSideOnPage * 2 << QColor(0xffffff);
}

void TestQrPicture::isReadBackFromASurrounding()
{
    QFETCH(int, side);
    QFETCH(QColor, page);
    const QString text = HandOff(u"c07d15e8a9b2f"_s, 3, Instant()).qrText();
    QCOMPARE(readQr(qrPicture(text), side, page), text);
}

void TestQrPicture::fillsWholePixelsAtTheSizeOfThePage()
{
    const QString text = HandOff(u"c07d15e8a9b2f"_s, 3, Instant()).qrText();
    const int modules = QSvgRenderer(qrPicture(text)).defaultSize().width();
    QCOMPARE(qrSideOnPage % modules, 0);
}

GOLIVE_WINDOW_TEST(TestQrPicture)

} // namespace tst_qrpicture

#include "tst_qrpicture.moc"
