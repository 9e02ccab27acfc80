#include "ports/setupfile.h"
#include "testing/test.h"

#include <QTest>

using namespace golive;
using namespace Qt::Literals::StringLiterals;

namespace {

// moc does not read raw strings with quotes well.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class SetupFileTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        SetupFile file;
        file.provider = u"Provider Ltda"_s;
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

    void unknownFieldsAreTolerated()
    {
        const QByteArray bytes = json("{'golive':'set-up','version':1,'link':'https://x.example/','colour':'blue'}");
        QVERIFY(readSetupFile(bytes, false).has_value());
    }
};

QTEST_GUILESS_MAIN(SetupFileTest)
#include "tst_setupfile.moc"
