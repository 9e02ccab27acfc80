#include "signup/policy/signupmessage.h"
#include "testing/test.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace tst_signupmessage {

using namespace Qt::Literals::StringLiterals;
using namespace golive;
using namespace golive::signup;

class TestSignUpMessage : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
    void variants_data();
    void variants();
    void noise_data();
    void noise();
    void foreignOrigin();
    void practiceOriginOnly();
};

const QString meta = u"https://www.facebook.com"_s;
const WabaId waba{u"611020304050607"_s};
const PhoneNumberId phone{u"702113344550912"_s};

std::optional<SignUpMessage> parsed(const QString &data)
{
    return parseSignUpMessage(OriginPolicy(), meta, data);
}

QString withEvent(const QString &event, const QString &data = u"{}"_s)
{
    return uR"({"type":"WA_EMBEDDED_SIGNUP","event":"%1","version":3,"data":%2})"_s.arg(event, data);
}

void TestSignUpMessage::samples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<SignUpMessage>("expected");

    using Row = SignUpMessage;
    QTest::newRow("coexistence") << u"finish-whatsapp-business-app-onboarding"_s
                                 << Row(CoexistenceFinished{waba, std::nullopt});
    QTest::newRow("coexistence, log-in variant") << u"finish-wa-login"_s << Row(CoexistenceFinished{waba, phone});
    QTest::newRow("plain finish") << u"finish"_s << Row(FinishedWithoutCoexistence{waba, phone});
    QTest::newRow("only waba") << u"finish-only-waba"_s << Row(FinishedWithoutNumber{waba});
    QTest::newRow("grant only") << u"finish-grant-only-api-access"_s << Row(GrantedOnly{waba});
    QTest::newRow("abandoned") << u"cancel"_s << Row(Abandoned{u"PHONE_NUMBER_SETUP"_s});
    QTest::newRow("cancel with error, new field")
        << u"cancel-error"_s
        << Row(Failed{u"3441045"_s, u"This phone number isn't eligible yet."_s, u"c07d15e8a9b2f"_s,
                      Instant(std::chrono::seconds(1789012345))});
    QTest::newRow("error, old field") << u"error-error"_s
                                      << Row(Failed{u"524126"_s, u"Something went wrong."_s, u"c07d15e8a9b2f"_s,
                                                    Instant(std::chrono::seconds(1789012399))});
}

void TestSignUpMessage::samples()
{
    QFETCH(const QString, file);
    QFETCH(const SignUpMessage, expected);
    QFile sample(u":/samples/signup-%1.json"_s.arg(file));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray text = sample.readAll();
    QVERIFY(parsed(QString::fromUtf8(text)) == expected);

    const QByteArray compact = QJsonDocument::fromJson(text).toJson(QJsonDocument::Compact);
    QVERIFY(parsed(QString::fromUtf8(compact)) == expected);
}

void TestSignUpMessage::variants_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<SignUpMessage>("expected");

    using Row = SignUpMessage;
    const QString coexistence = u"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"_s;
    QTest::newRow("no version") << uR"({"type":"WA_EMBEDDED_SIGNUP","event":"CANCEL","data":{}})"_s << Row(Closed{});
    QTest::newRow("version as text") << uR"({"type":"WA_EMBEDDED_SIGNUP","event":"CANCEL","version":"3","data":{}})"_s
                                     << Row(Closed{});
    QTest::newRow("no data") << uR"({"type":"WA_EMBEDDED_SIGNUP","event":"CANCEL","version":3})"_s << Row(Closed{});
    QTest::newRow("coexistence with a phone number")
        << withEvent(coexistence, uR"({"waba_id":"611020304050607","phone_number_id":"702113344550912"})"_s)
        << Row(CoexistenceFinished{waba, phone});
    QTest::newRow("coexistence with no ids")
        << withEvent(coexistence) << Row(CoexistenceFinished{std::nullopt, std::nullopt});
    QTest::newRow("ids as numbers") << withEvent(coexistence, uR"({"waba_id":611020304050607})"_s)
                                    << Row(CoexistenceFinished{waba, std::nullopt});
    QTest::newRow("waba from the list") << withEvent(coexistence, uR"({"waba_ids":["611020304050607"]})"_s)
                                        << Row(CoexistenceFinished{waba, std::nullopt});
    QTest::newRow("waba from a list of two is a guess")
        << withEvent(coexistence, uR"({"waba_ids":["611020304050607","2"]})"_s)
        << Row(CoexistenceFinished{std::nullopt, std::nullopt});
    QTest::newRow("an id that is a path") << withEvent(coexistence, uR"({"waba_id":"../../partner"})"_s)
                                          << Row(CoexistenceFinished{std::nullopt, std::nullopt});
    QTest::newRow("log-in flag as text") << withEvent(u"FINISH"_s, uR"({"is_wa_login_user":"true"})"_s)
                                         << Row(CoexistenceFinished{std::nullopt, std::nullopt});
    QTest::newRow("log-in flag false") << withEvent(u"FINISH"_s, uR"({"is_wa_login_user":false})"_s)
                                       << Row(FinishedWithoutCoexistence{std::nullopt, std::nullopt});
    QTest::newRow("unknown step kept") << withEvent(u"CANCEL"_s, uR"({"current_step":"QR_CODE_V9"})"_s)
                                       << Row(Abandoned{u"QR_CODE_V9"_s});
    QTest::newRow("error wins over step") << withEvent(u"CANCEL"_s, uR"({"current_step":"X","error_id":524126})"_s)
                                          << Row(Failed{u"524126"_s, {}, {}, std::nullopt});
    QTest::newRow("error with nothing") << withEvent(u"ERROR"_s) << Row(Failed{});
    QTest::newRow("nonsense timestamp") << withEvent(u"ERROR"_s, uR"({"timestamp":"soon"})"_s) << Row(Failed{});
    QTest::newRow("unknown event kept") << withEvent(u"FINISH_OBO_MIGRATION"_s)
                                        << Row(FinishedUnknown{u"FINISH_OBO_MIGRATION"_s, {}, {}});
    QTest::newRow("unknown finish with ids")
        << withEvent(u"FINISH_NEW_WAY"_s, uR"({"waba_id":"611020304050607","phone_number_id":"702113344550912"})"_s)
        << Row(FinishedUnknown{u"FINISH_NEW_WAY"_s, waba, phone});
    QTest::newRow("an event that is no finish kept") << withEvent(u"NOT_FINISH"_s) << Row(Unknown{u"NOT_FINISH"_s});
    const QString graph = uR"({"error":{"message":"No.","code":100,"error_subcode":36008,"fbtrace_id":"Abc"}})"_s;
    QTest::newRow("error as an object") << withEvent(u"CANCEL"_s, graph)
                                        << Row(Failed{u"100"_s, u"No."_s, u"Abc"_s, std::nullopt});
    QTest::newRow("error as a text") << withEvent(u"CANCEL"_s, uR"({"error":"It broke."})"_s)
                                     << Row(Failed{{}, u"It broke."_s, {}, std::nullopt});
    QTest::newRow("error in the place of the data")
        << withEvent(u"ERROR"_s, uR"("It broke.")"_s) << Row(Failed{{}, u"It broke."_s, {}, std::nullopt});
    QTest::newRow("error beside the data")
        << uR"({"type":"WA_EMBEDDED_SIGNUP","event":"CANCEL","error_code":3441045,"data":{"session_id":"s"}})"_s
        << Row(Failed{u"3441045"_s, {}, u"s"_s, std::nullopt});
    QTest::newRow("message as an object")
        << withEvent(u"CANCEL"_s, uR"({"error_message":{"message":"No.","code":"524126"}})"_s)
        << Row(Failed{u"524126"_s, u"No."_s, {}, std::nullopt});
    QTest::newRow("an object printed as text is the known issue")
        << withEvent(u"CANCEL"_s, uR"({"error_message":"[object Object]","session_id":"s"})"_s)
        << Row(Failed{{}, u"[object Object]"_s, u"s"_s, std::nullopt});
    QTest::newRow("an object printed as text, under the short name")
        << withEvent(u"ERROR"_s, uR"({"error":"[object Object]","error_id":524126})"_s)
        << Row(Failed{u"524126"_s, u"[object Object]"_s, {}, std::nullopt});
    QTest::newRow("code as a sub-code alone") << withEvent(u"ERROR"_s, uR"({"error":{"error_subcode":2388012}})"_s)
                                              << Row(Failed{u"2388012"_s, {}, {}, std::nullopt});
    QTest::newRow("an empty error is none")
        << withEvent(u"CANCEL"_s, uR"({"error_message":"","current_step":"X"})"_s) << Row(Abandoned{u"X"_s});
    QTest::newRow("no event") << uR"({"type":"WA_EMBEDDED_SIGNUP"})"_s << Row(Unknown{QString()});
}

void TestSignUpMessage::variants()
{
    QFETCH(const QString, data);
    QFETCH(const SignUpMessage, expected);
    QVERIFY(parsed(data) == expected);
}

void TestSignUpMessage::noise_data()
{
    QTest::addColumn<QString>("data");
    QTest::newRow("empty") << QString();
    QTest::newRow("SDK traffic") << u"cb=f2a&domain=partner.example&code=AQBh7EXAMPLE&relation=opener"_s;
    QTest::newRow("other JSON") << uR"({"type":"something","event":"FINISH"})"_s;
    QTest::newRow("array") << uR"(["WA_EMBEDDED_SIGNUP"])"_s;
    QTest::newRow("type in the wrong place") << uR"({"data":{"type":"WA_EMBEDDED_SIGNUP"}})"_s;
    QTest::newRow("lower case") << uR"({"type":"wa_embedded_signup","event":"FINISH"})"_s;
    QTest::newRow("broken") << uR"({"type":"WA_EMBEDDED_SIGNUP","event":)"_s;
    QTest::newRow("endless") << withEvent(u"FINISH"_s, u'"' + QString(100'000, u'x') + u'"');
    QTest::newRow("deep") << QString(30'000, u'[');
}

void TestSignUpMessage::noise()
{
    QFETCH(const QString, data);
    QVERIFY(!parsed(data));
}

void TestSignUpMessage::foreignOrigin()
{
    const QString finish = withEvent(u"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"_s);
    QVERIFY(parsed(finish));
    QVERIFY(!parseSignUpMessage(OriginPolicy(), u"https://evilfacebook.com"_s, finish));
    QVERIFY(!parseSignUpMessage(OriginPolicy(), u"http://127.0.0.1:8082"_s, finish));
}

void TestSignUpMessage::practiceOriginOnly()
{
    const QString finish = withEvent(u"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"_s);
    const OriginPolicy practice = OriginPolicy::practice(u"http://127.0.0.1:8082"_s);
    QVERIFY(parseSignUpMessage(practice, u"http://127.0.0.1:8082"_s, finish));
    QVERIFY(!parseSignUpMessage(practice, u"http://127.0.0.1:8081"_s, finish));
    QVERIFY(!parseSignUpMessage(practice, meta, finish));
}

GOLIVE_TEST(TestSignUpMessage)

} // namespace tst_signupmessage

#include "tst_signupmessage.moc"
