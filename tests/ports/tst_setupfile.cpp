#include "ports/setupfile.h"
#include "testing/endlessfiles.h"
#include "testing/test.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_setupfile {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

// moc does not read raw strings with quotes well.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

class SetupFileTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        SetupFile file;
        file.sender = u"Ana Souza"_s;
        file.provider = u"Provider Ltda"_s;
        file.business = u"Casa de Chá"_s;
        file.app = {u"app-1"_s};
        file.appName = u"TeaHouse"_s;
        file.number = u"+5511987654321"_s;
        file.link = QUrl(u"https://gs.tc.im/abc?x=%20y"_s);
        file.linkMadeAt = fromEpochMs(1789012345678);
        const auto read = readSetupFile(writeSetupFile(file), false);
        QVERIFY(read.has_value());
        QCOMPARE(*read, file);
    }

    void noSecretIsInIt()
    {
        const QByteArray bytes = writeSetupFile({});
        QVERIFY(!bytes.contains("token"));
        QVERIFY(!bytes.contains("secret"));
    }

    void badFilesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &bytes, SetupFileFault fault) {
            QTest::newRow(name) << bytes << static_cast<int>(fault);
        };
        row("empty", "", SetupFileFault::NotJson);
        row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), SetupFileFault::NotJson);
        row("an array", "[1]", SetupFileFault::NotJson);
        row("other json", json("{'a':1}"), SetupFileFault::NotASetupFile);
        row("newer", json("{'golive':'set-up','version':99,'link':'https://x.example/'}"),
            SetupFileFault::NewerVersion);
        row("newer by its next edition", json("{'golive':'set-up','version':1.5,'link':'https://x.example/'}"),
            SetupFileFault::NewerVersion);
        row("no version", json("{'golive':'set-up','link':'https://x.example/'}"), SetupFileFault::NotASetupFile);
        row("a version in words", json("{'golive':'set-up','version':'2','link':'https://x.example/'}"),
            SetupFileFault::NotASetupFile);
        row("a version below all", json("{'golive':'set-up','version':-1,'link':'https://x.example/'}"),
            SetupFileFault::NotASetupFile);
        row("no link", json("{'golive':'set-up','version':1}"), SetupFileFault::LinkMissing);
        row("http", json("{'golive':'set-up','version':1,'link':'http://x.example/'}"), SetupFileFault::LinkNotSecure);
        row("script", json("{'golive':'set-up','version':1,'link':'javascript:alert(1)'}"),
            SetupFileFault::LinkMissing);
        row("file", json("{'golive':'set-up','version':1,'link':'file:///etc/passwd'}"), SetupFileFault::LinkMissing);
    }
    void badFilesAreToldApart()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, fault);
        const auto read = readSetupFile(bytes, false);
        QVERIFY(!read.has_value());
        QCOMPARE(static_cast<int>(read.error()), fault);
    }

    void loopbackIsForPracticeAlone()
    {
        const QByteArray bytes = json("{'golive':'set-up','version':1,'link':'http://127.0.0.1:4000/x'}");
        QVERIFY(readSetupFile(bytes, true).has_value());
        QVERIFY(!readSetupFile(bytes, false).has_value());
    }

    /// What the file claims is shown to people and written to logs: a line each, of bounded length, and nothing that
    /// turns the reading direction or cannot be seen.
    void whatItClaimsIsPlain()
    {
        SetupFile file;
        const QString evil = u"<b>Meta</b>\n2026-11-28 live\r\x1b[31m\u202etxt\u2066\u200b\ufeff\u2028 end"_s;
        file.sender = evil;
        file.provider = evil;
        file.business = evil;
        file.app = {evil};
        file.appName = evil;
        file.number = evil;
        file.link = QUrl(u"https://hosted.example/"_s);
        const SetupFile read = readSetupFile(writeSetupFile(file), false).value();
        for (const QString &text :
             {read.sender, read.provider, read.business, read.app.value, read.appName, read.number})
            QCOMPARE(text, u"<b>Meta</b> 2026-11-28 live  [31mtxt  end"_s);
    }

    void whatItClaimsIsShort()
    {
        SetupFile file;
        file.provider = QString(5000, u'x');
        file.link = QUrl(u"https://hosted.example/"_s);
        QCOMPARE(readSetupFile(writeSetupFile(file), false)->provider.size(), 151);
        file.link = QUrl(u"https://hosted.example/"_s + QString(5000, u'x'));
        QCOMPARE(readSetupFile(writeSetupFile(file), false).error(), SetupFileFault::LinkMissing);
    }

    void onlyAFileOfItsSizeIsOpened_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<SetupFileFault>("fault");
        const QString folder = m_folder.path();
        QFile large(folder + u"/large"_s);
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64{2} << 30));
        for (const auto &endless : golive::testing::endlessFiles(folder))
            QTest::newRow(endless.what) << endless.path << SetupFileFault::NotAFile;
        QTest::newRow("a folder") << folder << SetupFileFault::NotAFile;
        QTest::newRow("two GiB") << large.fileName() << SetupFileFault::TooLarge;
        QTest::newRow("nothing there") << folder + u"/none"_s << SetupFileFault::NotReadable;
        QTest::newRow("no name") << QString() << SetupFileFault::NotReadable;
    }

    void onlyAFileOfItsSizeIsOpened()
    {
        QFETCH(QString, path);
        QFETCH(SetupFileFault, fault);
        QElapsedTimer took;
        took.start();
        const auto read = openSetupFile(path, false);
        QVERIFY(!read);
        QCOMPARE(read.error(), fault);
        QVERIFY2(took.elapsed() < 5000, qPrintable(QString::number(took.elapsed())));
    }

    void aFileIsOpened()
    {
        SetupFile file;
        file.link = QUrl(u"https://hosted.example/"_s);
        QFile kept(m_folder.filePath(u"client.golive"_s));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write(writeSetupFile(file).leftJustified(largestSetupFile, ' '));
        QVERIFY(kept.flush());
        QCOMPARE(openSetupFile(kept.fileName(), false).value(), file);
        kept.write(" ");
        QVERIFY(kept.flush());
        QCOMPARE(openSetupFile(kept.fileName(), false).error(), SetupFileFault::TooLarge);
    }

    /// As the first releases wrote it.
    void anOlderFileIsRead()
    {
        const QByteArray bytes =
            json("{'golive':'set-up','version':1,'provider':'a@x.example','appId':'a','appName':'App',"
                 "'number':'+5511987654321','link':'https://x.example/','linkMadeAt':1789012345678}");
        const SetupFile read = readSetupFile(bytes, false).value();
        QCOMPARE(read.provider, u"a@x.example"_s);
        QVERIFY(read.sender.isEmpty() && read.business.isEmpty() && read.others.isEmpty());
        QVERIFY(read.linkMadeAt == fromEpochMs(1789012345678));
    }

    void everyTruncationIsRefused()
    {
        SetupFile file;
        file.sender = u"Ana"_s;
        file.link = QUrl(u"https://hosted.example/"_s);
        const QByteArray bytes = writeSetupFile(file).trimmed();
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto read = readSetupFile(bytes.first(size), false);
            QVERIFY2(!read, qPrintable(QString::number(size)));
            QCOMPARE(read.error(), SetupFileFault::NotJson);
        }
    }

    /// Five days are added to it.
    void aTimeOutOfAllBoundsIsNotTold_data()
    {
        QTest::addColumn<QByteArray>("time");
        for (const char *time :
             {"9223372036854775807", "-9223372036854775808", "1e300", "-1", "0", "'yesterday'", "[]", "null"})
            QTest::newRow(time) << QByteArray(time);
    }

    void aTimeOutOfAllBoundsIsNotTold()
    {
        QFETCH(QByteArray, time);
        const QByteArray bytes =
            json("{'golive':'set-up','version':1,'link':'https://x.example/','linkMadeAt':" + time + "}");
        QVERIFY(readSetupFile(bytes, false)->linkMadeAt == Instant{});
    }

    void whatIsNotKnownIsKept()
    {
        const QByteArray bytes = json("{'golive':'set-up','version':1,'link':'https://x.example/','colour':{'a':[1]}}");
        SetupFile read = readSetupFile(bytes, false).value();
        read.sender = u"Ana"_s;
        const SetupFile again = readSetupFile(writeSetupFile(read), false).value();
        QCOMPARE(again, read);
        QCOMPARE(again.others[u"colour"][u"a"][0].toInt(), 1);
        // What is known is never taken from there.
        read.others[u"link"] = u"https://evil.example/"_s;
        QCOMPARE(readSetupFile(writeSetupFile(read), false)->link, QUrl(u"https://x.example/"_s));
    }

    void unknownFieldsAreTolerated()
    {
        const QByteArray bytes = json("{'golive':'set-up','version':1,'link':'https://x.example/','colour':'blue'}");
        QVERIFY(readSetupFile(bytes, false).has_value());
    }

private:
    QTemporaryDir m_folder;
};

GOLIVE_TEST(SetupFileTest)

} // namespace tst_setupfile

#include "tst_setupfile.moc"
