#include "signer.h"
#include "testing/test.h"
#include "update/feed.h"
#include "update/signature.h"
#include "update/updatebuild.h"

#include <QTest>

namespace tst_feed {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

const QVersionNumber running(0, 1, 0);

class FeedTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    /// RFC 8032, 7.1, tests 1 to 3, and each with one bit of each part turned.
    void signaturesOfTheRfc_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        const auto row = [](const char *name, const char *key, const char *message, const char *signature) {
            QTest::newRow(name) << QByteArray::fromHex(key) << QByteArray::fromHex(message)
                                << QByteArray::fromHex(signature);
        };
        row("1", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f059"
            "5bb"
            "e24655141438e7a100b");
        row("2", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4"
            "302"
            "aeeb00d291612bb0c00");
        row("3", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e971"
            "6ed"
            "28dc027beceea1ec40a");
    }
    void signaturesOfTheRfc()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        QVERIFY(isSignedBy(key, signature, message));
        const auto turned = [](QByteArray bytes) {
            bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
            return bytes;
        };
        QVERIFY(!isSignedBy(turned(key), signature, message));
        QVERIFY(!isSignedBy(key, turned(signature), message));
        QVERIFY(!isSignedBy(key, signature, message + '\n'));
        QVERIFY(!isSignedBy(key.left(31), signature, message));
        QVERIFY(!isSignedBy(key, signature.left(63), message));
        QVERIFY(!isSignedBy({}, {}, message));
    }

    void keysAreOneOfBase64()
    {
        const QByteArray key(32, 'k');
        QCOMPARE(publicKeyOf(key.toBase64()), key);
        for (const QByteArray &other :
             {QByteArray(), QByteArray("no base64!"), QByteArray(31, 'k').toBase64(), QByteArray(33, 'k').toBase64()})
            QCOMPARE(publicKeyOf(other), QByteArray());
    }

    /// A key would be the maintainers' own: what is checked in has none, so that nothing is asked.
    void aBuildHasAFeedOnlyWithAKey()
    {
        const UpdateBuild build = updateBuild();
        QVERIFY(build.key.size() == 32 || build.feed.isEmpty());
    }

    void whatIsBelieved_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<QString>("outcome"); ///< The version, or the fault.
        const auto row = [](const char *name, const QByteArray &bytes, const QString &outcome,
                            const QString &seen = {}) { QTest::newRow(name) << bytes << seen << outcome; };
        const auto feed = [](const QByteArray &version, const QByteArray &page = "https://golive.example/new",
                             const QByteArray &published = "2026-11-28") {
            return QByteArray("{\"version\":\"" + version + "\",\"page\":\"" + page + "\",\"published\":\"" +
                              published + "\"}");
        };
        const QString noFeed = QString::fromLatin1(faultText(FeedFault::NotAFeed));
        const QString noVersion = QString::fromLatin1(faultText(FeedFault::NoVersion));
        const QString noPage = QString::fromLatin1(faultText(FeedFault::PageNotHttps));
        const QString olderThanThis = QString::fromLatin1(faultText(FeedFault::OlderThanThis));
        const QString olderThanSeen = QString::fromLatin1(faultText(FeedFault::OlderThanSeen));
        row("newer", feed("1.2.3"), u"1.2.3"_s);
        row("the same", feed("0.1.0"), u"0.1"_s);
        row("the same, written shorter", feed("0.1"), u"0.1"_s);
        row("by numbers, not by letters", feed("0.10.0"), u"0.10"_s, u"0.9.0"_s);
        row("older", feed("0.0.9"), olderThanThis);
        row("as seen before", feed("1.3.0"), u"1.3"_s, u"1.3"_s);
        row("rolled back", feed("1.2.9"), olderThanSeen, u"1.3.0"_s);
        row("rolled back, and older than this", feed("0.0.9"), olderThanThis, u"1.3.0"_s);
        row("a key of later", feed("1.0.0").replace("{", "{\"later\":1,"), u"1"_s);
        row("a time", feed("1.0.0", "https://golive.example/", "2026-11-28T10:00:00Z"), u"1"_s);
        row("empty", {}, noFeed);
        row("no JSON", "1.2.3", noFeed);
        row("a list", "[" + feed("1.2.3") + "]", noFeed);
        row("cut", feed("1.2.3").chopped(1), noFeed);
        row("no page", "{\"version\":\"1.2.3\",\"published\":\"2026-11-28\"}", noFeed);
        row("no date", feed("1.2.3", "https://golive.example/", "soon"), noFeed);
        row("a version that is a number",
            "{\"version\":1.2,\"page\":\"https://a.example\",\"published\":\"2026-11-28\"}", noFeed);
        for (const QByteArray &version :
             {QByteArray(), QByteArray("1"), QByteArray("1.2.3-rc1"), QByteArray("v1.2.3"), QByteArray("1.2.3.4.5"),
              QByteArray("1.9999999"), QByteArray("1.2\\n"), QByteArray("-1.2"), QByteArray("1..2")})
            row(QByteArray("version " + version).constData(), feed(version), noVersion);
        for (const QByteArray &page : {QByteArray("http://golive.example/new"), QByteArray("file:///etc/passwd"),
                                       QByteArray("golive.example"), QByteArray("javascript:alert(1)"),
                                       QByteArray("https://"), QByteArray("https://golive.example@evil.example/"),
                                       QByteArray(), QByteArray("https://golive.example/").leftJustified(2100, 'x')})
            row(QByteArray("page " + page.left(40)).constData(), feed("1.2.3", page), noPage);
    }
    void whatIsBelieved()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, seen);
        QFETCH(QString, outcome);
        const test::Signer signer;
        const auto before = seen.isEmpty() ? std::nullopt : std::optional(QVersionNumber::fromString(seen));
        const SignedFeed feed = signer.sign(bytes);
        const auto release = believe(feed, signer.key(), running, before);
        QCOMPARE(release ? release->version.toString() : QString::fromLatin1(faultText(release.error())), outcome);
        if (release) {
            QCOMPARE(release->page.scheme(), u"https"_s);
            QCOMPARE(release->published, QDate(2026, 11, 28));
        }
        // Whatever it says: signed by somebody else, changed by one letter, or not signed, it is not read at all.
        const SignedFeed changed{feed.bytes + ' ', feed.signature};
        for (const SignedFeed &other : {test::Signer(2).sign(bytes), changed, SignedFeed{bytes, {}},
                                        SignedFeed{bytes, "no base64!"}, SignedFeed{bytes, feed.signature.left(40)}}) {
            const auto believed = believe(other, signer.key(), running, before);
            QVERIFY(!believed);
            QCOMPARE(believed.error(), FeedFault::NotSigned);
        }
    }

    void aSignatureMayEndItsLine()
    {
        const test::Signer signer;
        SignedFeed feed = signer.feedOf("1.2.3");
        feed.signature += "\r\n";
        QVERIFY(believe(feed, signer.key(), running, {}));
    }

    void onceADay_data()
    {
        QTest::addColumn<qint64>("sinceMs"); ///< Since the last look; -1: none.
        QTest::addColumn<bool>("isDue");
        QTest::newRow("never") << qint64(-1) << true;
        QTest::newRow("now") << qint64(0) << false;
        QTest::newRow("nearly a day") << qint64(86'399'999) << false;
        QTest::newRow("a day") << qint64(86'400'000) << true;
        QTest::newRow("the clock was set back") << qint64(-60'000) << true;
    }
    void onceADay()
    {
        QFETCH(qint64, sinceMs);
        QFETCH(bool, isDue);
        const Instant now = fromEpochMs(1'800'000'000'000);
        QCOMPARE(isLookDue(sinceMs == -1 ? std::nullopt : std::optional(now - std::chrono::milliseconds(sinceMs)), now),
                 isDue);
    }
};

GOLIVE_TEST(FeedTest)

} // namespace tst_feed

#include "tst_feed.moc"
