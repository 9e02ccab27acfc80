#include "programs/providerlogo.h"
#include "testing/test.h"
#include "ui/wording/policytext.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

namespace tst_providerlogo {

using namespace golive;
using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// As far as the head of a picture goes, and `size` bytes in all.
QByteArray png(quint32 width, quint32 height, qsizetype size = 100)
{
    QByteArray bytes = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + bigEndian(width) + bigEndian(height);
    return bytes.leftJustified(size, 'x');
}

class ProviderLogoTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("small") << png(1, 1) << true;
        QTest::newRow("as large as may be") << png(2048, 2048, 1'048'576) << true;
        QTest::newRow("wide") << png(2049, 1) << false;
        QTest::newRow("high") << png(1, 2049) << false;
        QTest::newRow("of no size") << png(0, 10) << false;
        QTest::newRow("a bomb") << png(0xffffffff, 0xffffffff) << false;
        QTest::newRow("a large file") << png(10, 10, 1'048'577) << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("cut in its head") << png(10, 10).left(20) << false;
        QTest::newRow("lines") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << false;
        QTest::newRow("another format") << QByteArray::fromHex("ffd8ffe000104a46494600010101") + QByteArray(90, 'x')
                                        << false;
    }
    void whatIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isRead);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"logo.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto read = readProviderLogo(path);
        QCOMPARE(read.has_value(), isRead);
        Policy policy;
        policy.providerLogo = path;
        QCOMPARE(logoFault(policy).has_value(), !isRead);
        if (isRead) {
            QCOMPARE(*read, bytes);
            return;
        }
        QCOMPARE(read.error().key, u"providerLogo"_s);
        QVERIFY(ui::policyFaultSentence(read.error(), {}).contains(path));
    }

    void whatIsNoFileIsNotWaitedFor()
    {
        QTemporaryDir folder;
        QVERIFY(!readProviderLogo(folder.path()));
        QVERIFY(!readProviderLogo(folder.filePath(u"none.png"_s)));
        QVERIFY(!logoFault(Policy()));
    }
};

GOLIVE_TEST(ProviderLogoTest)

} // namespace tst_providerlogo

#include "tst_providerlogo.moc"
