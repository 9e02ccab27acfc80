#include "domain/facts/appname.h"
#include "testing/test.h"

#include <QTest>

namespace tst_appname {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class AppNameTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("suggested");
        const auto row = [](const char *why, const QString &name, AppNameVerdict verdict, const QString &suggested) {
            QTest::newRow(why) << name << static_cast<int>(verdict) << suggested;
        };
        row("six letters", u"Padari"_s, AppNameVerdict::Fine, u"Padari"_s);
        row("letters and digits", u"Padaria24"_s, AppNameVerdict::Fine, u"Padaria24"_s);
        row("digits", u"123456"_s, AppNameVerdict::Fine, u"123456"_s);
        row("150", QString(150, u'a'), AppNameVerdict::Fine, u"A"_s + QString(149, u'a'));
        row("five letters", u"Padar"_s, AppNameVerdict::WrongLength, u"Padar"_s);
        row("151", QString(151, u'a'), AppNameVerdict::WrongLength, u"A"_s + QString(149, u'a'));
        row("nothing", {}, AppNameVerdict::WrongLength, {});
        row("a space", u"Padaria central"_s, AppNameVerdict::WrongCharacters, u"PadariaCentral"_s);
        row("accents", u"Pão de São João"_s, AppNameVerdict::WrongCharacters, u"PaoDeSaoJoao"_s);
        row("signs", u"o'neill & sons-2"_s, AppNameVerdict::WrongCharacters, u"ONeillSons2"_s);
        row("another script", u"пекарня"_s, AppNameVerdict::WrongCharacters, {});
        row("full-width letters", u"ＰＡＤＡＲＩＡ"_s, AppNameVerdict::WrongCharacters, u"PADARIA"_s);
    }

    void names()
    {
        QFETCH(QString, name);
        QFETCH(int, verdict);
        QFETCH(QString, suggested);
        QCOMPARE(static_cast<int>(judgeAppName(name)), verdict);
        QCOMPARE(suggestedAppName(name), suggested);
        QVERIFY(judgeAppName(suggestedAppName(name)) != AppNameVerdict::WrongCharacters);
    }
};

GOLIVE_TEST(AppNameTest)

} // namespace tst_appname

#include "tst_appname.moc"
