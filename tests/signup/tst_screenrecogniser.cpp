#include "signup/policy/screenrecogniser.h"
#include "signup/signupcontext.h"
#include "testing/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_screenrecogniser {

using namespace Qt::Literals::StringLiterals;
using namespace golive::signup;

const QUrl dialog(u"https://www.facebook.com/v25.0/dialog/oauth?client_id=1"_s);
const QUrl goLive(u"https://golive.gupshup.io/app/7"_s);

SignUpContext live()
{
    return SignUpContext::live(LinkSource::PartnerApi);
}

SignUpContext practice()
{
    return SignUpContext::practice(u"http://127.0.0.1:8081"_s, u"http://127.0.0.1:8082"_s);
}

QJsonArray rules(QLatin1StringView key)
{
    QFile file(u":/rules/screens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[key].toArray();
}

QByteArray oneScreen(const QByteArray &pattern)
{
    return R"({"hosts":{"meta":[{"host":"facebook.com"}]},"screens":[{"id":"a","of":"meta","patterns":[)" + pattern +
           "]}]}";
}

class TestScreenRecogniser : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void screensAreKnown_data();
    void screensAreKnown();
    void eachPatternOfTheRulesGivesItsScreen();
    void eachScreenIsKnownInEachLanguage();
    void eachRowSaysWhatItRestsOn();
    void onlyHostsOfTheRulesCount_data();
    void onlyHostsOfTheRulesCount();
    void factsAreCut();
    void whatAPageSendsIsChecked_data();
    void whatAPageSendsIsChecked();
    void brokenRulesAreRefused_data();
    void brokenRulesAreRefused();
};

void TestScreenRecogniser::screensAreKnown_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("buttons");
    QTest::addColumn<QString>("screen");
    const auto row = [](const char *name, const QUrl &address, const QString &title, const QStringList &headings,
                        const QStringList &buttons, const QString &screen) {
        QTest::newRow(name) << address << title << headings << buttons << screen;
    };
    row("log-in by its path", QUrl(u"https://www.facebook.com/login.php?next=x"_s), {}, {}, {u"OK"_s}, u"log-in"_s);
    row("a path that only begins alike", QUrl(u"https://www.facebook.com/logins"_s), {}, {}, {}, {});
    row("log-in by its title", dialog, u"Log in to Facebook"_s, {}, {}, u"log-in"_s);
    row("second factor by its path", QUrl(u"https://www.facebook.com/two_step_verification/two_factor/?x"_s), {}, {},
        {}, u"second-factor"_s);
    row("authorise", dialog, {}, {u"Bakery would like to access your account"_s}, {u"Continue"_s}, u"authorise"_s);
    row("authorise wants its button", dialog, {}, {u"Would you would like to"_s}, {u"Next"_s}, {});
    row("number", dialog, u"Facebook"_s, {u"Add a phone number for WhatsApp"_s}, {u"Next"_s}, u"phone-number"_s);
    row("case and blanks do not count", dialog, {}, {u"  ADD a phone\n number for WhatsApp "_s}, {}, u"phone-number"_s);
    row("part of another word", dialog, {}, {u"Determs of use"_s}, {}, {});
    row("set-up", dialog, {}, {u"Step 2"_s, u"Select your setup"_s}, {u"Next"_s}, u"setup-choice"_s);
    row("a code can be copied", dialog, {}, {u"Share your contacts and chats"_s}, {u"Copy"_s, u"Cancel"_s},
        u"hand-off-code"_s);
    row("a QR code cannot", dialog, {}, {u"Share your contacts and chats"_s}, {u"Cancel"_s}, u"hand-off-qr"_s);
    row("a heading says more than a title", dialog, u"Log in to Facebook"_s, {u"Business information"_s}, {},
        u"business-information"_s);
    row("a heading says more than a path", QUrl(u"https://www.facebook.com/login/x"_s), {},
        {u"Two-factor authentication"_s}, {}, u"second-factor"_s);
    row("making one is not choosing one", dialog, {}, {u"Create a business portfolio"_s}, {}, u"new-business"_s);
    row("success", dialog, {}, {u"Your account is connected to Bakery"_s}, {u"Finish"_s}, u"success"_s);
    row("typographic quotes", dialog, {}, {u"You\u2019re all set!"_s}, {}, u"success"_s);
    row("Portuguese", dialog, {}, {u"Selecione um portfólio empresarial"_s}, {u"Avançar"_s}, u"portfolio"_s);
    row("the partner's list", goLive, {}, {u"Select your phone number"_s}, {u"Confirm"_s}, u"select-number"_s);
    row("the partner's page is not Meta's", goLive, {}, {u"Add a phone number for WhatsApp"_s}, {}, {});
    row("Meta's page is not the partner's", dialog, {}, {u"Select your phone number"_s}, {}, {});
    row("a button says nothing", dialog, {}, {}, {u"Finish"_s, u"Continue"_s, u"Next"_s}, {});
    row("nothing to read", dialog, {}, {}, {}, {});
    row("another page of Facebook", QUrl(u"https://www.facebook.com/"_s), u"Facebook"_s, {u"News feed"_s}, {u"Post"_s},
        {});
}

void TestScreenRecogniser::screensAreKnown()
{
    QFETCH(const QUrl, address);
    QFETCH(const QString, title);
    QFETCH(const QStringList, headings);
    QFETCH(const QStringList, buttons);
    QTEST(ScreenRecogniser::shipped().screenOf({address, title, headings, buttons}, live()), "screen");
}

void TestScreenRecogniser::eachPatternOfTheRulesGivesItsScreen()
{
    const ScreenRecogniser recogniser = ScreenRecogniser::shipped();
    const QJsonArray screens = rules("screens"_L1);
    QVERIFY(screens.size() >= 15);
    for (const auto &entry : screens) {
        const QJsonObject screen = entry.toObject();
        const QUrl page = screen["of"_L1].toString() == "meta"_L1 ? dialog : goLive;
        const QJsonArray patterns = screen["patterns"_L1].toArray();
        for (const auto &each : patterns) {
            const QJsonObject pattern = each.toObject();
            ScreenFacts facts{page, pattern["title"_L1].toString(), {}, {}};
            if (pattern.contains("path"_L1))
                facts.address.setPath(pattern["path"_L1].toString() + u"/more"_s);
            if (pattern.contains("heading"_L1))
                facts.headings << u"1. "_s + pattern["heading"_L1].toString() + u" …"_s;
            if (pattern.contains("button"_L1))
                facts.buttons << pattern["button"_L1].toString();
            QCOMPARE(recogniser.screenOf(facts, live()), screen["id"_L1].toString());
        }
    }
}

void TestScreenRecogniser::eachScreenIsKnownInEachLanguage()
{
    const QJsonArray screens = rules("screens"_L1);
    for (const auto &entry : screens) {
        const QJsonObject screen = entry.toObject();
        QStringList languages;
        const QJsonArray patterns = screen["patterns"_L1].toArray();
        for (const auto &pattern : patterns)
            languages << pattern.toObject()["lang"_L1].toString();
        QStringList wanted{u"en"_s, u"pt"_s};
        // "Continue with Facebook" stays in English; of "would like to" no Hindi wording is known that says enough.
        const QString id = screen["id"_L1].toString();
        if (id != "continue-with-facebook"_L1)
            wanted << u"es"_s << u"id"_s << u"ar"_s;
        if (id != "continue-with-facebook"_L1 && id != "authorise"_L1)
            wanted << u"hi"_s;
        for (const QString &language : std::as_const(wanted))
            QVERIFY2(languages.contains(language), qPrintable(id + u' ' + language));
    }
}

void TestScreenRecogniser::eachRowSaysWhatItRestsOn()
{
    const QStringList confidences{u"documented"_s, u"guide"_s, u"judgement"_s, u"practice"_s};
    const QStringList languages{u"any"_s, u"en"_s, u"pt"_s, u"es"_s, u"hi"_s, u"id"_s, u"ar"_s};
    const QJsonArray screens = rules("screens"_L1);
    for (const auto &entry : screens) {
        const QJsonArray patterns = entry.toObject()["patterns"_L1].toArray();
        for (const auto &each : patterns) {
            const QJsonObject pattern = each.toObject();
            const QString row = QString::fromUtf8(QJsonDocument(pattern).toJson());
            QVERIFY2(confidences.contains(pattern["confidence"_L1].toString()), qPrintable(row));
            QVERIFY2(languages.contains(pattern["lang"_L1].toString()), qPrintable(row));
            QVERIFY2(QDate::fromString(pattern["date"_L1].toString(), Qt::ISODate).isValid(), qPrintable(row));
            QVERIFY2(!pattern["source"_L1].toString().isEmpty(), qPrintable(row));
            // Whoever claims a document names it.
            if (pattern["confidence"_L1].toString() == "documented"_L1)
                QVERIFY2(pattern["source"_L1].toString().startsWith("https://"_L1), qPrintable(row));
        }
    }
}

void TestScreenRecogniser::onlyHostsOfTheRulesCount_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPractice");
    QTest::addColumn<bool>("isKnown");
    const auto row = [](const char *name, const QString &address, bool isPractice, bool isKnown) {
        QTest::newRow(name) << address << isPractice << isKnown;
    };
    row("facebook", u"https://facebook.com/x"_s, false, true);
    row("business", u"https://business.facebook.com/x"_s, false, true);
    row("upper case", u"https://WWW.FaceBook.com/x"_s, false, true);
    row("suffix", u"https://www.facebook.com.example/x"_s, false, false);
    row("prefix", u"https://evilfacebook.com/x"_s, false, false);
    row("user part", u"https://www.facebook.com@evil.example/x"_s, false, false);
    row("user before the host", u"https://evil@www.facebook.com/x"_s, false, false);
    row("homograph", u"https://www.f\u0430cebook.com/x"_s, false, false);
    row("without TLS", u"http://www.facebook.com/x"_s, false, false);
    row("another port", u"https://www.facebook.com:444/x"_s, false, false);
    row("data", u"data:text/html,<h1>Select your setup</h1>"_s, false, false);
    row("file", u"file:///www.facebook.com/x"_s, false, false);
    row("practice is not live", u"http://127.0.0.1:8082/dialog"_s, false, false);
    row("practice", u"http://127.0.0.1:8082/dialog"_s, true, true);
    row("another port of this computer", u"http://127.0.0.1:8083/dialog"_s, true, false);
    row("Meta in practice", u"https://www.facebook.com/x"_s, true, false);
}

void TestScreenRecogniser::onlyHostsOfTheRulesCount()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isPractice);
    QFETCH(const bool, isKnown);
    const ScreenFacts facts{QUrl(address), {}, {u"Select your setup"_s}, {}};
    QCOMPARE(ScreenRecogniser::shipped().screenOf(facts, isPractice ? practice() : live()),
             isKnown ? u"setup-choice"_s : QString());
}

void TestScreenRecogniser::factsAreCut()
{
    const QString longText(5000, u'x');
    QStringList many(100, u"Select\u0007 \u202e your\n\n setup"_s);
    const ScreenFacts cut = ScreenFacts{dialog, longText, many, {longText, u"   "_s}}.capped();
    QCOMPARE(cut.title.size(), ScreenFacts::longestText);
    QCOMPARE(cut.headings.size(), ScreenFacts::mostTexts);
    QVERIFY(!cut.headings.first().contains(u'\n'));
    QCOMPARE(cut.buttons.size(), 1);
    QCOMPARE(cut.buttons.first().size(), ScreenFacts::longestText);
    // What stands beyond the cut is not there.
    const ScreenFacts hidden{dialog, {}, {longText.left(200) + u" Select your setup"_s}, {}};
    QCOMPARE(ScreenRecogniser::shipped().screenOf(hidden, live()), QString());
}

void TestScreenRecogniser::whatAPageSendsIsChecked_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<ScreenFacts>("facts");
    QTest::newRow("as the script sends it") << uR"({"title":"T","headings":["A","B"],"buttons":["C"]})"_s
                                            << ScreenFacts{dialog, u"T"_s, {u"A"_s, u"B"_s}, {u"C"_s}};
    const ScreenFacts nothing{dialog, {}, {}, {}};
    QTest::newRow("empty") << QString() << nothing;
    QTest::newRow("no JSON") << u"Select your setup"_s << nothing;
    QTest::newRow("an array") << u"[1,2]"_s << nothing;
    QTest::newRow("other types") << uR"({"title":{"a":1},"headings":"A","buttons":[1,null,["x"],{"y":2}]})"_s
                                 << nothing;
    QTest::newRow("nested") << QString(4000, u'[') << nothing;
    QTest::newRow("oversized") << u"{\"title\":\"T\",\"x\":\"%1\"}"_s.arg(QString(40'000, u'x')) << nothing;
}

void TestScreenRecogniser::whatAPageSendsIsChecked()
{
    QFETCH(const QString, json);
    QFETCH(const ScreenFacts, facts);
    QVERIFY(ScreenFacts::read(dialog, json) == facts);
}

void TestScreenRecogniser::brokenRulesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("well") << oneScreen(R"({"heading":"x"})") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a button alone") << oneScreen(R"({"button":"x"})") << false;
    QTest::newRow("no pattern") << oneScreen({}) << false;
    QTest::newRow("unknown hosts") << oneScreen(R"({"heading":"x"})").replace("\"of\":\"meta\"", "\"of\":\"you\"")
                                   << false;
    QTest::newRow("half the internet") << oneScreen(R"({"heading":"x"})").replace("facebook.com", "com") << false;
    QTest::newRow("no id") << oneScreen(R"({"heading":"x"})").replace("\"id\":\"a\"", "\"id\":\"\"") << false;
}

void TestScreenRecogniser::brokenRulesAreRefused()
{
    QFETCH(const QByteArray, json);
    QTEST(ScreenRecogniser::parse(json).has_value(), "isRead");
}

GOLIVE_TEST(TestScreenRecogniser)

} // namespace tst_screenrecogniser

#include "tst_screenrecogniser.moc"
