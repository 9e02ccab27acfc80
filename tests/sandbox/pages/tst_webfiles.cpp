#include "fakesignupworld.h"
#include "sandbox/pages/signuppages.h"
#include "testing/test.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_webfiles {

using namespace golive::sandbox;
using namespace Qt::Literals::StringLiterals;

/// What the files of the pages promise: nothing from outside, the practice band, and the ids that others rely on.
class TestWebFiles : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void pageHasBandAndItsIds_data();
    void pageHasBandAndItsIds();
    void everyAssetIsServedOnBothOrigins();
    void nothingComesFromOutside();
    void bothLanguagesHaveTheSameTexts();
    void documentedLabelsAreLiteral_data();
    void documentedLabelsAreLiteral();

private:
    QString page(const QString &path);
    QString asset(const QString &name);

    FakeSignUpWorld m_world;
    SignUpPages m_pages{m_world, QUrl(u"http://127.0.0.1:1/T"_s), QUrl(u"http://127.0.0.1:2/T"_s)};
};

QString TestWebFiles::page(const QString &path)
{
    const PageReply reply = path.startsWith("/golive"_L1) ? m_pages.partnerPage("GET", path, {}, {})
                                                          : m_pages.signUpPage("GET", path, {}, {});
    return QString::fromUtf8(reply.body);
}

QString TestWebFiles::asset(const QString &name)
{
    return QString::fromUtf8(m_pages.signUpPage("GET", u"/assets/"_s % name, {}, {}).body);
}

void TestWebFiles::pageHasBandAndItsIds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("ids");
    QTest::newRow("go-live") << u"/golive/x"_s
                             << u"continue-with-facebook confirm-number setup-progress setup-done link-problem"_s;
    QTest::newRow("pop-up")
        << u"/dialog"_s
        << u"primary portfolio business-name choice-connect-app choice-create-account choice-display-name-only "
           "phone-number qr access-code-shown time-zone report-problem close-window"_s;
    QTest::newRow("phone") << u"/phone"_s
                           << u"connect connect-platform confirm share-chats dont-share-chats cancel scan "
                              "enter-code-instead scan-instead access-code submit-code disconnect send-message "
                              "scan-text submit-scan-text"_s;
}

void TestWebFiles::pageHasBandAndItsIds()
{
    QFETCH(QString, path);
    QFETCH(QString, ids);
    const QString html = page(path);
    QVERIFY(html.contains("Practice page: the wording is invented"_L1));
    for (const QString &id : ids.split(u' '))
        QVERIFY2(html.contains(u" id=\"%1\""_s.arg(id)), qPrintable(id));
    // Every label names an input of the page.
    static const QRegularExpression label(u" for=\"([^\"]+)\""_s);
    for (auto it = label.globalMatch(html); it.hasNext();) {
        const QString id = it.next().captured(1);
        QVERIFY2(html.contains(u" id=\"%1\""_s.arg(id)), qPrintable(id));
    }
}

void TestWebFiles::everyAssetIsServedOnBothOrigins()
{
    static const QRegularExpression reference(u"(?:src|href)=\"(?:\\.\\./)?(assets/[^\"]+)\""_s);
    int found = 0;
    for (const QString &path : {u"/golive/x"_s, u"/dialog"_s, u"/phone"_s}) {
        for (auto it = reference.globalMatch(page(path)); it.hasNext(); ++found) {
            const QString name = u'/' % it.next().captured(1);
            QCOMPARE(m_pages.partnerPage("GET", name, {}, {}).status, 200);
            QCOMPARE(m_pages.signUpPage("GET", name, {}, {}).status, 200);
        }
    }
    QCOMPARE(found, 10);
}

void TestWebFiles::nothingComesFromOutside()
{
    const QStringList all{page(u"/golive/x"_s),  page(u"/dialog"_s),    page(u"/phone"_s),
                          asset(u"style.css"_s), asset(u"common.js"_s), asset(u"dialog.js"_s),
                          asset(u"phone.js"_s),  asset(u"golive.js"_s), asset(u"golivetexts.js"_s)};
    for (const QString &text : all) {
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains("://"_L1), qPrintable(text.left(200)));
        QVERIFY(!text.contains("@import"_L1));
    }
}

void TestWebFiles::bothLanguagesHaveTheSameTexts()
{
    const QString texts = asset(u"golivetexts.js"_s);
    const qsizetype second = texts.indexOf("    pt: {"_L1);
    QVERIFY(second > 0);
    static const QRegularExpression key(u"^ {8}(\\w+):"_s, QRegularExpression::MultilineOption);
    const auto keysOf = [&](const QString &part) {
        QStringList keys;
        for (auto it = key.globalMatch(part); it.hasNext();)
            keys += it.next().captured(1);
        return keys;
    };
    QVERIFY(keysOf(texts.mid(second)).size() > 20);
    QCOMPARE(keysOf(texts.mid(second)), keysOf(texts.left(second)));
}

void TestWebFiles::documentedLabelsAreLiteral_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("label");
    const auto row = [](const QString &path, const char *label) {
        QTest::newRow(label) << path << QString::fromLatin1(label);
    };
    row(u"/golive/x"_s, "Continue with Facebook");
    for (const auto *label :
         {"Select your setup", "Connect a WhatsApp Business app", "Create a WhatsApp Business account",
          "Display name only", "Add a phone number for WhatsApp", "Share your contacts and chats", ">Continue<",
          ">Next<", "WhatsApp Business account<", ">Finish<"})
        row(u"/dialog"_s, label);
    for (const auto *label : {">Connect<", "Connect to the Business Platform", ">Confirm<", "Share chat history",
                              ">Share chats<", ">Don't share chats<", ">Cancel<", ">Enter Access code<",
                              "Enter verification code", "Scan QR code instead", ">Disconnect<"})
        row(u"/phone"_s, label);
}

void TestWebFiles::documentedLabelsAreLiteral()
{
    QFETCH(QString, path);
    QFETCH(QString, label);
    QVERIFY(page(path).contains(label));
}

GOLIVE_TEST(TestWebFiles)

} // namespace tst_webfiles

#include "tst_webfiles.moc"
