#include "base/enumvalues.h"
#include "testing/test.h"
#include "ui/pages/connect/coachtext.h"
#include "ui/wording/calltext.h"
#include "ui/wording/checktext.h"
#include "ui/wording/sharetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>
#include <QTranslator>

namespace tst_tongue {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The owner is spoken to in his language, whatever the window speaks.
class TongueTest : public golive::Test
{
    Q_OBJECT

    static Tongue portuguese() { return Tongue::of(u"pt_BR"_s); }
    static PageView connect()
    {
        ConnectView view;
        view.link = QUrl(u"https://hosted.example/x?sig=a%2Bb%3D"_s);
        view.linkExpiresAt = fromEpochMs(1795612500000); // 25 November 2026, 13:15 UTC
        view.numberFormatted = u"+55 11 98765-4321"_s;
        PageView page;
        page.page = Page::Connect;
        page.owner.name = u"Ana Lima"_s;
        page.owner.sender = u"desk@partner.example"_s;
        page.owner.country = u"BR"_s;
        page.owner.windowLanguage = u"en"_s;
        page.body = view;
        return page;
    }

private Q_SLOTS:
    void initTestCase() { Tongue::lookIn(QFileInfo(QStringLiteral(GOLIVE_PORTUGUESE)).path()); }

    void portugueseIsSpokenWhileTheWindowIsEnglish()
    {
        QCOMPARE(CoachText::title(CoachScreen::LogIn), u"Log in to Facebook"_s);
        QCOMPARE(CoachText::title(CoachScreen::LogIn, portuguese()), u"Entre no Facebook"_s);
        QCOMPARE(CoachText::title(CoachScreen::LogIn), u"Log in to Facebook"_s); // and goes on being
    }

    void englishIsSpokenWhileTheWindowIsPortuguese()
    {
        QTranslator window;
        QVERIFY(window.load(QStringLiteral(GOLIVE_PORTUGUESE)));
        QCoreApplication::installTranslator(&window);
        QCOMPARE(CoachText::title(CoachScreen::LogIn), u"Entre no Facebook"_s);
        QCOMPARE(CoachText::title(CoachScreen::LogIn, Tongue::of(u"en"_s)), u"Log in to Facebook"_s);
        // A language that Golive does not speak is the window's.
        QCOMPARE(CoachText::title(CoachScreen::LogIn, Tongue::of(u"xx"_s)), u"Entre no Facebook"_s);
        QCoreApplication::removeTranslator(&window);
    }

    /// Each sentence that is read to him: a context that is named wrongly would leave it English.
    void nothingThatIsReadAloudStaysEnglish()
    {
        const auto view = std::get<ConnectView>(connect().body);
        for (const CoachScreen screen : enumValues<CoachScreen>()) {
            QVERIFY2(CoachText::title(screen, portuguese()) != CoachText::title(screen), qPrintable(nameOf(screen)));
            const CoachWords own = CoachText::wordsOf(screen, view);
            const CoachWords his = CoachText::wordsOf(screen, view, portuguese());
            for (const auto part :
                 {&CoachWords::sees, &CoachWords::press, &CoachWords::never, &CoachWords::onPhone, &CoachWords::takes})
                QVERIFY2(own.*part != his.*part || (own.*part).isEmpty(), qPrintable(nameOf(screen) + own.*part));
            const QString aloud = CoachText::aloud(screen, view, portuguese());
            QVERIFY(aloud.contains(his.sees) && aloud.contains(his.press) && aloud.contains(his.never));
        }
        QVERIFY(CallText::linkComes(portuguese()) != CallText::linkComes({}));
        for (const CheckItem item : enumValues<CheckItem>()) {
            QVERIFY2(CheckText::question(item, portuguese()) != CheckText::question(item),
                     qPrintable(CheckText::question(item)));
            QVERIFY(CheckText::where(item, portuguese()) != CheckText::where(item));
        }
    }

    void hisLanguageIsHisCountrysUnlessItIsChosen_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("window");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("Brazil") << QString() << u"BR"_s << u"en"_s << u"pt_BR"_s;
        QTest::newRow("Portugal has it too") << QString() << u"PT"_s << u"en"_s << u"pt_BR"_s;
        QTest::newRow("United States") << QString() << u"US"_s << u"pt_BR"_s << u"en"_s;
        QTest::newRow("Germany: none of ours") << QString() << u"DE"_s << u"pt_BR"_s << u"pt_BR"_s;
        QTest::newRow("no number yet") << QString() << QString() << u"pt_BR"_s << u"pt_BR"_s;
        QTest::newRow("of no country") << QString() << u"001"_s << u"en"_s << u"en"_s;
        QTest::newRow("chosen") << u"en"_s << u"BR"_s << u"pt_BR"_s << u"en"_s;
        QTest::newRow("chosen once, not spoken any more") << u"xx"_s << u"BR"_s << u"en"_s << u"pt_BR"_s;
    }

    void hisLanguageIsHisCountrysUnlessItIsChosen()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, country);
        QFETCH(QString, window);
        QTEST(ownersLanguage(chosen, country, window), "spoken");
    }

    void theMessageSaysWhoWhatAndUntilWhen()
    {
        PageView page = connect();
        page.owner.language = u"en"_s;
        const SharedLink own = shareText(page);
        const QString link = u"https://hosted.example/x?sig=a%2Bb%3D"_s;
        for (const QString &part : {u"Ana Lima"_s, u"desk@partner.example"_s, u"+55 11 98765-4321"_s, link})
            QVERIFY2(own.body.contains(part), qPrintable(part));
        // On his clock: 10:15 in São Paulo.
        QVERIFY2(own.body.contains(u"25 November 2026, 10:15"_s), qPrintable(own.body));
        QVERIFY(own.subject.contains(u"+55 11 98765-4321"_s));

        page.owner.language.clear();
        const SharedLink his = shareText(page);
        QVERIFY2(his.body.startsWith(u"Olá, Ana Lima,"_s), qPrintable(his.body));
        QVERIFY2(his.body.contains(u"25 de novembro de 2026, 10:15"_s), qPrintable(his.body));
        QVERIFY(his.body.contains(link) && his.body.contains(u"desk@partner.example"_s));
        const QStringList paragraphs = own.body.split(u"\n\n"_s);
        for (const QString &one : paragraphs)
            QVERIFY2(one == link || !his.body.contains(one), qPrintable(one));
    }

    void withoutALinkThereIsNoMessage()
    {
        PageView page = connect();
        std::get<ConnectView>(page.body).link.clear();
        QVERIFY(shareText(page).body.isEmpty());
        QVERIFY(shareText(PageView{}).body.isEmpty());
    }

    void whoIsNotKnownIsNotMadeUp()
    {
        PageView page = connect();
        page.owner.name.clear();
        page.owner.sender.clear();
        page.owner.language = u"en"_s;
        const QString body = shareText(page).body;
        QVERIFY2(body.startsWith(u"Hello,\n"_s), qPrintable(body));
        QVERIFY(!body.contains(u"comes from"_s) && !body.contains(u'%' + u"1"_s));
    }
};

GOLIVE_TEST(TongueTest)

} // namespace tst_tongue

#include "tst_tongue.moc"
