#include "signup/browser/browsersurface.h"
#include "signup/browser/linkshare.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <ZXing/ReadBarcode.h>

namespace tst_browsersurface {

using namespace Qt::Literals::StringLiterals;
using namespace golive::signup;

class TestBrowserSurface : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnlyWebPages_data();
    void opensOnlyWebPages();
    void saysWhenNoBrowserStarts();
    void mail();
    void whatsApp();
    void qrCodeReadsBack();
    void linkTooLongForQrCode();
};

void TestBrowserSurface::opensOnlyWebPages_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isPractice");
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("https") << u"https://gs.tc.im/abc"_s << false << true;
    QTest::newRow("http") << u"http://gs.tc.im/abc"_s << false << false;
    QTest::newRow("file") << u"file:///usr/bin/true"_s << false << false;
    QTest::newRow("mailto") << u"mailto:a@b.example"_s << false << false;
    QTest::newRow("custom scheme") << u"ms-settings:x"_s << false << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false << false;
    QTest::newRow("user") << u"https://www.facebook.com@evil.com/"_s << false << false;
    QTest::newRow("no host") << u"https:///x"_s << false << false;
    QTest::newRow("empty") << QString() << false << false;
    QTest::newRow("loopback live") << u"http://127.0.0.1:8081/"_s << false << false;
    QTest::newRow("practice") << u"http://127.0.0.1:8081/T/golive/1"_s << true << true;
    QTest::newRow("practice, other port") << u"http://127.0.0.1:9/"_s << true << false;
    QTest::newRow("live link in practice") << u"https://gs.tc.im/abc"_s << true << false;
}

void TestBrowserSurface::opensOnlyWebPages()
{
    QFETCH(const QString, link);
    QFETCH(const bool, isPractice);
    QFETCH(const bool, isOpened);
    QList<QUrl> opened;
    BrowserSurface surface([&](const QUrl &url) {
        opened.append(url);
        return true;
    });
    QSignalSpy problems(&surface, &SignUpSurface::problemFound);
    surface.open(QUrl(link), isPractice
                                 ? SignUpContext::practice(u"http://127.0.0.1:8081"_s, u"http://127.0.0.1:8082"_s)
                                 : SignUpContext::live(LinkSource::PartnerApi));
    QCOMPARE(opened, isOpened ? QList<QUrl>{QUrl(link)} : QList<QUrl>());
    QCOMPARE(problems.size(), isOpened ? 0 : 1);
}

void TestBrowserSurface::saysWhenNoBrowserStarts()
{
    BrowserSurface surface([](const QUrl &) { return false; });
    QSignalSpy problems(&surface, &SignUpSurface::problemFound);
    surface.open(QUrl(u"https://gs.tc.im/abc"_s), SignUpContext::live(LinkSource::PartnerApi));
    QCOMPARE(problems.size(), 1);
    const PageProblem expected{PageProblem::Kind::BrowserNotOpened, u"gs.tc.im"_s};
    QVERIFY(problems.first().first().value<PageProblem>() == expected);
}

void TestBrowserSurface::mail()
{
    const QUrl mail = mailAddress(u"owner+wa@shop.example"_s, u"Your number & chats"_s,
                                  u"Open this:\nhttps://gs.tc.im/abc?a=1&b=2+3"_s);
    QCOMPARE(mail.scheme(), u"mailto"_s);
    QCOMPARE(mail.toEncoded(), QByteArray("mailto:owner%2Bwa@shop.example?subject=Your%20number%20%26%20chats&body="
                                          "Open%20this%3A%0D%0Ahttps%3A%2F%2Fgs.tc.im%2Fabc%3Fa%3D1%26b%3D2%2B3"));
}

void TestBrowserSurface::whatsApp()
{
    const QString text = u"Olá! https://gs.tc.im/abc?a=1&b=2+3#x"_s;
    const QUrl share = whatsAppShareAddress(text);
    QCOMPARE(share.host(), u"wa.me"_s);
    QCOMPARE(QUrlQuery(share).queryItemValue(u"text"_s, QUrl::FullyDecoded), text);
    QVERIFY(share.fragment().isEmpty());
}

void TestBrowserSurface::qrCodeReadsBack()
{
    const QUrl link(u"https://gs.tc.im/abc?token=eyJhbGciOiJIUzI1NiJ9.e30.abc-_%20&lang=pt_BR"_s);
    const QImage image = qrImage(link).convertToFormat(QImage::Format_Grayscale8);
    QVERIFY(!image.isNull());
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(image.bytesPerLine()));
    const auto result = ZXing::ReadBarcode(view);
    QVERIFY(result.isValid());
    QCOMPARE(QString::fromStdString(result.text()).toLatin1(), link.toEncoded());
}

void TestBrowserSurface::linkTooLongForQrCode()
{
    QVERIFY(qrImage(QUrl(u"https://gs.tc.im/"_s + QString(5000, u'x'))).isNull());
}

GOLIVE_TEST(TestBrowserSurface)

} // namespace tst_browsersurface

#include "tst_browsersurface.moc"
