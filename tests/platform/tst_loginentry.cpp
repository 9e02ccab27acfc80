#include "platform/loginentry.h"
#include "testing/test.h"

#include <QTest>

namespace tst_loginentry {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// What each system is told to start, as it wants it spelled; tried on all of them.
class LoginEntryTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void oddPathsAreQuoted_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("exec");
        QTest::newRow("blank") << u"/opt/My Apps/golive"_s << QByteArray("\"/opt/My Apps/golive\"");
        QTest::newRow("quote") << u"/a\"b"_s << QByteArray("\"/a\\\\\"b\"");
        QTest::newRow("dollar") << u"/a$b"_s << QByteArray("\"/a\\\\$b\"");
        QTest::newRow("backslash") << u"/a\\b"_s << QByteArray("\"/a\\\\\\\\b\"");
        QTest::newRow("percent") << u"/100%"_s << QByteArray("\"/100%%\"");
        QTest::newRow("letters") << u"/lojão"_s << QByteArray("\"/lojão\"");
    }
    void oddPathsAreQuoted()
    {
        QFETCH(QString, program);
        QFETCH(QByteArray, exec);
        const QByteArray text = autostartEntry(program, {});
        QVERIFY2(text.contains(QByteArray("\nExec=" + exec + "\n")), text.constData());
    }

    /// The rules that CommandLineToArgvW and the C runtime read by, as Microsoft states them ("Parsing C command-line
    /// arguments").
    void windowsReadsTheWordsThatWereMeant_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("line");
        const QString program = u"\"C:\\Program Files\\Golive\\golive.exe\""_s;
        QTest::newRow("none") << QStringList{} << program;
        QTest::newRow("plain") << QStringList{u"--in-tray"_s} << program + u" \"--in-tray\""_s;
        QTest::newRow("blank") << QStringList{u"a b"_s} << program + u" \"a b\""_s;
        QTest::newRow("empty") << QStringList{QString()} << program + u" \"\""_s;
        QTest::newRow("a path") << QStringList{u"D:\\x\\y"_s} << program + u" \"D:\\x\\y\""_s;
        QTest::newRow("backslash at the end") << QStringList{u"D:\\"_s} << program + u" \"D:\\\\\""_s;
        QTest::newRow("quote") << QStringList{u"a\"b"_s} << program + u" \"a\\\"b\""_s;
        QTest::newRow("backslash before a quote") << QStringList{u"a\\\"b"_s} << program + u" \"a\\\\\\\"b\""_s;
    }

    void windowsReadsTheWordsThatWereMeant()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, line);
        QCOMPARE(windowsCommandLine(u"C:\\Program Files\\Golive\\golive.exe"_s, arguments), line);
    }
};

GOLIVE_TEST(LoginEntryTest)

} // namespace tst_loginentry

#include "tst_loginentry.moc"
