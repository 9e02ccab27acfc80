#include "fakesignupworld.h"
#include "qrreader.h"
#include "sandbox/pages/signuppages.h"
#include "testing/windowtest.h"

#include <QJsonDocument>

namespace tst_signuppages {

using namespace golive;
using namespace golive::sandbox;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using LinkStage = SignUpWorld::LinkStage;
class TestSignUpPages : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void otherPathsAreNotMine_data();
    void otherPathsAreNotMine();
    void goLiveStateFollowsTheLink_data();
    void goLiveStateFollowsTheLink();
    void startOpensASession();
    void goLiveStateTellsWhetherTheWindowIsOpen();
    void theWholeWayWithTheQrCode();
    void theAccountIsMadeOnceAndBeforeTheWindowIsLeft();
    void aNumberThatWasNotOfferedIsRefused();
    void onlyTheFirstPopUpClosesItself();
    void handOffStateTellsWhatToShow();
    void qrPictureIsRenewedInRealTime();
    void anExpiredScanIsExplained();
    void phoneBelongsToTheNewestSession();
    void phoneSendsAndDisconnects();
    void brokenRequestsAreRefused();

private:
    struct Answer
    {
        int status;
        QJsonObject json;
    };
    static Answer read(const PageReply &);
    Answer partner(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    Answer dialog(const QString &session, const QString &screen, const QString &value = {});
    Answer dialogState(const QString &session);
    Answer phone(const QString &action, const QString &value = {}, const QString &app = {});
    Answer phoneState(const QString &app = {});
    QString opened(const QString &link);
    QString openedAtHandOff(const QString &link);
    void connectByCode(const QString &session);
    void putLink(const QString &id, const SignUpScript & = {}, LinkStage = LinkStage::Open);

    std::unique_ptr<FakeSignUpWorld> m_world;
    ManualClock m_realTime{Instant(1789012345s)};
    std::unique_ptr<SignUpPages> m_pages;
};

const QString number = u"+5511987654321"_s;
const SignUpScript byCode{SignUpScript::HandOff::AccessCode, SignUpScript::Order::PhoneFirst,
                          SignUpScript::Trouble::None};

void TestSignUpPages::init()
{
    Test::init();
    m_world = std::make_unique<FakeSignUpWorld>();
    m_pages = std::make_unique<SignUpPages>(*m_world, QUrl(u"http://127.0.0.1:1/T"_s), QUrl(u"http://127.0.0.1:2/T"_s),
                                            m_realTime);
}

void TestSignUpPages::putLink(const QString &id, const SignUpScript &script, LinkStage stage)
{
    m_world->put(id, {.stage = stage,
                      .app = AppId{u"app-"_s % id},
                      .appName = u"PracticeBakery"_s,
                      .language = u"pt_BR"_s,
                      .selectableNumbers = {},
                      .setUp = {},
                      .script = script});
}

TestSignUpPages::Answer TestSignUpPages::read(const PageReply &reply)
{
    return {reply.status, QJsonDocument::fromJson(reply.body).object()};
}

TestSignUpPages::Answer TestSignUpPages::partner(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    return read(m_pages->partnerPage(method, path, {}, QJsonDocument(body).toJson()));
}

TestSignUpPages::Answer TestSignUpPages::dialogState(const QString &session)
{
    return read(m_pages->signUpPage("GET", u"/dialog/state"_s, QUrlQuery(u"session="_s % session), {}));
}

TestSignUpPages::Answer TestSignUpPages::dialog(const QString &session, const QString &screen, const QString &value)
{
    const QByteArray body = QJsonDocument(QJsonObject{{"screen"_L1, screen}, {"value"_L1, value}}).toJson();
    return read(m_pages->signUpPage("POST", u"/dialog/act"_s, QUrlQuery(u"session="_s % session), body));
}

TestSignUpPages::Answer TestSignUpPages::phone(const QString &action, const QString &value, const QString &app)
{
    const QJsonObject body{{"action"_L1, action}, {"value"_L1, value}};
    const QString query = app.isEmpty() ? QString() : QString(u"app="_s % app);
    return read(m_pages->signUpPage("POST", u"/phone/act"_s, QUrlQuery(query), QJsonDocument(body).toJson()));
}

TestSignUpPages::Answer TestSignUpPages::phoneState(const QString &app)
{
    const QUrlQuery query(app.isEmpty() ? QString() : QString(u"app="_s % app));
    return read(m_pages->signUpPage("GET", u"/phone/state"_s, query, {}));
}

QString TestSignUpPages::opened(const QString &link)
{
    const Answer answer = partner("POST", u"/golive/%1/start"_s.arg(link));
    return QUrlQuery(QUrl(answer.json["dialogUrl"_L1].toString())).queryItemValue(u"session"_s);
}

QString TestSignUpPages::openedAtHandOff(const QString &link)
{
    const QString session = opened(link);
    dialog(session, u"login"_s);
    dialog(session, u"second-factor"_s);
    dialog(session, u"authorise"_s);
    dialog(session, u"phone-number"_s, number);
    dialog(session, u"profile"_s);
    dialog(session, u"portfolio"_s, u"505060708091011"_s);
    return session;
}

void TestSignUpPages::connectByCode(const QString &session)
{
    phone(u"connect"_s);
    phone(u"connect-platform"_s);
    phone(u"confirm"_s);
    phone(u"share-chats"_s);
    phone(u"submit-code"_s, dialogState(session).json["handOff"_L1]["code"_L1].toString());
}

void TestSignUpPages::otherPathsAreNotMine_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    const auto row = [](const QByteArray &method, const QString &path) {
        QTest::addRow("%s %s", method.constData(), qPrintable(path)) << method << path;
    };
    row("GET", u"/partner/account/login"_s);
    row("GET", u"/golive"_s);
    row("GET", u"/golive/"_s);
    row("GET", u"/golive/a/b/c"_s);
    row("POST", u"/golive/a"_s);
    row("POST", u"/golive/a/state"_s);
    row("GET", u"/golive/a/start"_s);
    row("GET", u"/dialogue"_s);
    row("POST", u"/dialog"_s);
    row("GET", u"/phone/act"_s);
    row("GET", u"/phones"_s);
    row("GET", u"/assets/"_s);
    row("GET", u"/assets/golive.html"_s);
    row("GET", u"/assets/../golive.html"_s);
    row("GET", u"/assets/nothing.js"_s);
    row("POST", u"/assets/style.css"_s);
}

void TestSignUpPages::otherPathsAreNotMine()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QCOMPARE(m_pages->partnerPage(method, path, {}, "{}").status, 404);
    QCOMPARE(m_pages->signUpPage(method, path, {}, "{}").status, 404);
}

void TestSignUpPages::goLiveStateFollowsTheLink_data()
{
    QTest::addColumn<LinkStage>("stage");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("canStart");
    QTest::newRow("unknown") << LinkStage::Unknown << u"unknown"_s << false;
    QTest::newRow("expired") << LinkStage::Expired << u"expired"_s << false;
    QTest::newRow("open") << LinkStage::Open << u"open"_s << true;
    QTest::newRow("started") << LinkStage::FacebookStarted << u"facebook-started"_s << true;
    QTest::newRow("no number came") << LinkStage::PhoneSelection << u"phone-selection"_s << true;
    QTest::newRow("provisioning") << LinkStage::Provisioning << u"provisioning"_s << false;
    QTest::newRow("live") << LinkStage::Live << u"live"_s << false;
    QTest::newRow("failed") << LinkStage::Failed << u"failed"_s << false;
}

void TestSignUpPages::goLiveStateFollowsTheLink()
{
    QFETCH(LinkStage, stage);
    QFETCH(QString, name);
    QFETCH(bool, canStart);
    putLink(u"a"_s, {}, stage);
    const Answer answer = partner("GET", u"/golive/a/state"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json["stage"_L1].toString(), name);
    QCOMPARE(answer.json["canStart"_L1].toBool(), canStart);
    QCOMPARE(answer.json["appName"_L1].toString(), u"PracticeBakery"_s);
    QCOMPARE(answer.json["language"_L1].toString(), u"pt_BR"_s);
    QCOMPARE(m_pages->partnerPage("GET", u"/golive/a"_s, {}, {}).status, 200);
    QCOMPARE(partner("POST", u"/golive/a/start"_s).status, canStart ? 200 : 409);
    QCOMPARE(m_world->calls().size(), canStart ? 1 : 0);
}

void TestSignUpPages::startOpensASession()
{
    putLink(u"a"_s);
    const Answer answer = partner("POST", u"/golive/a/start"_s);
    QCOMPARE(answer.status, 200);
    const QUrl url(answer.json["dialogUrl"_L1].toString());
    QCOMPARE(url.adjusted(QUrl::RemoveQuery), QUrl(u"http://127.0.0.1:2/T/dialog"_s));
    QCOMPARE(m_world->calls(), QStringList{u"started a"_s});
    const QString session = QUrlQuery(url).queryItemValue(u"session"_s);
    QCOMPARE(session.size(), 13);
    QCOMPARE(dialogState(session).json["screen"_L1].toString(), u"login"_s);
    QVERIFY(opened(u"a"_s) != session);
}

void TestSignUpPages::goLiveStateTellsWhetherTheWindowIsOpen()
{
    const auto isOpen = [this] { return partner("GET", u"/golive/a/state"_s).json["isWindowOpen"_L1].toBool(); };
    putLink(u"a"_s);
    QVERIFY(!isOpen());
    const QString session = opened(u"a"_s);
    QVERIFY(isOpen());
    m_pages->signUpPage("POST", u"/dialog/leave"_s, QUrlQuery(u"session="_s % session), {});
    QVERIFY(!isOpen());
}

void TestSignUpPages::theWholeWayWithTheQrCode()
{
    putLink(u"a"_s);
    const QString session = openedAtHandOff(u"a"_s);
    QCOMPARE(phoneState().json["step"_L1].toString(), u"message"_s);
    QCOMPARE(phoneState().json["number"_L1].toString(), number);
    phone(u"connect"_s);
    const PageReply picture =
        m_pages->signUpPage("GET", u"/dialog/qr.svg"_s, QUrlQuery(u"session=%1&v=1"_s.arg(session)), {});
    const QString text = readQr(picture.body, qrSideOnPage, Qt::white);
    QCOMPARE(phone(u"scan"_s, text).json["step"_L1].toString(), u"platform"_s);
    phone(u"connect-platform"_s);
    phone(u"confirm"_s);
    QCOMPARE(phone(u"dont-share-chats"_s).json["step"_L1].toString(), u"connected"_s);
    QCOMPARE(dialogState(session).json["screen"_L1].toString(), u"business-information"_s);
    dialog(session, u"business-information"_s, u"America/Sao_Paulo"_s);
    const Answer success = dialog(session, u"terms"_s);
    QCOMPARE(success.json["screen"_L1].toString(), u"success"_s);
    const QJsonObject message = success.json["leaving"_L1]["message"_L1].toObject();
    QCOMPARE(message["event"_L1].toString(), u"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"_s);
    QCOMPARE(message["data"_L1]["waba_id"_L1].toString(), u"611020304050607"_s);
    const Answer selection = partner("GET", u"/golive/a/state"_s);
    QCOMPARE(selection.json["stage"_L1].toString(), u"phone-selection"_s);
    QCOMPARE(selection.json["numbers"_L1].toArray(), QJsonArray{number});
    QVERIFY(!selection.json["canStart"_L1].toBool());
    const Answer confirmed = partner("POST", u"/golive/a/confirm"_s, {{"number"_L1, number}});
    QCOMPARE(confirmed.status, 200);
    QCOMPARE(confirmed.json["stage"_L1].toString(), u"provisioning"_s);
    const QJsonArray setUp = confirmed.json["setUp"_L1].toArray();
    QCOMPARE(setUp.size(), 3);
    QCOMPARE(setUp[0].toObject(), (QJsonObject{{"name"_L1, "GET_CERTIFICATE"_L1}, {"done"_L1, true}}));
    const QStringList expected{u"started a"_s, u"finished a %1 keeps"_s.arg(number), u"confirmed a %1"_s.arg(number)};
    QCOMPARE(m_world->calls(), expected);
}

void TestSignUpPages::theAccountIsMadeOnceAndBeforeTheWindowIsLeft()
{
    putLink(u"a"_s, byCode);
    const QString session = openedAtHandOff(u"a"_s);
    connectByCode(session);
    dialog(session, u"business-information"_s, u"America/Sao_Paulo"_s);
    dialog(session, u"terms"_s);
    const QString finished = u"finished a %1 shares"_s.arg(number);
    QCOMPARE(m_world->calls().count(finished), 1);
    dialog(session, u"success"_s);
    const Answer left =
        read(m_pages->signUpPage("POST", u"/dialog/leave"_s, QUrlQuery(u"session="_s % session), "not json"));
    QCOMPARE(left.status, 200);
    QVERIFY(left.json["isOver"_L1].toBool());
    QVERIFY(!left.json.contains("leaving"_L1));
    QCOMPARE(m_world->calls().count(finished), 1);
}

void TestSignUpPages::aNumberThatWasNotOfferedIsRefused()
{
    putLink(u"a"_s, {}, LinkStage::PhoneSelection);
    const Answer answer = partner("POST", u"/golive/a/confirm"_s, {{"number"_L1, u"+15550001111"_s}});
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.json["stage"_L1].toString(), u"phone-selection"_s);
}

void TestSignUpPages::onlyTheFirstPopUpClosesItself()
{
    putLink(u"a"_s, {.trouble = SignUpScript::Trouble::PopupCloses});
    const auto closesAtNumber = [this] {
        const QString session = opened(u"a"_s);
        dialog(session, u"login"_s);
        dialog(session, u"second-factor"_s);
        const Answer answer = dialog(session, u"authorise"_s);
        return answer.json["closesItself"_L1].toBool() && !answer.json.contains("leaving"_L1);
    };
    QVERIFY(closesAtNumber());
    QVERIFY(!closesAtNumber());
}

void TestSignUpPages::handOffStateTellsWhatToShow()
{
    putLink(u"a"_s, byCode);
    const QString session = openedAtHandOff(u"a"_s);
    const QJsonObject handOff = dialogState(session).json["handOff"_L1].toObject();
    QCOMPARE(handOff["form"_L1].toString(), u"code"_s);
    QCOMPARE(handOff["code"_L1].toString().size(), 9);
    QCOMPARE(handOff["phone"_L1].toString(), u"message"_s);
    for (const QString &action : {u"connect"_s, u"connect-platform"_s, u"confirm"_s, u"share-chats"_s})
        phone(action);
    for (int i = 0; i < HandOff::triesPerCode; ++i)
        phone(u"submit-code"_s, u"WRONG"_s);
    const QJsonObject renewed = dialogState(session).json["handOff"_L1].toObject();
    QVERIFY(renewed["codeRenewed"_L1].toBool());
    QVERIFY(renewed["code"_L1] != handOff["code"_L1]);
    phone(u"scan-instead"_s);
    QCOMPARE(dialogState(session).json["handOff"_L1]["form"_L1].toString(), u"qr"_s);
}

void TestSignUpPages::qrPictureIsRenewedInRealTime()
{
    putLink(u"a"_s);
    const QUrlQuery query(u"session="_s % openedAtHandOff(u"a"_s));
    const auto picture = [&] { return m_pages->signUpPage("GET", u"/dialog/qr.svg"_s, query, {}); };
    const PageReply first = picture();
    QCOMPARE(first.contentType, "image/svg+xml"_ba);
    QVERIFY(first.body.startsWith("<svg"));
    m_realTime.advance(59s);
    QCOMPARE(picture().body, first.body);
    m_realTime.advance(1s);
    QVERIFY(picture().body != first.body);
    const QJsonObject handOff = dialogState(query.queryItemValue(u"session"_s)).json["handOff"_L1].toObject();
    QCOMPARE(handOff["qrVersion"_L1].toInt(), 2);
    QCOMPARE(handOff["qrSecondsLeft"_L1].toInt(), 60);
}

void TestSignUpPages::anExpiredScanIsExplained()
{
    putLink(u"a"_s);
    const QString session = openedAtHandOff(u"a"_s);
    phone(u"connect"_s);
    const Answer answer = phone(u"scan"_s, u"golive-practice:%1:OLDNONCE22"_s.arg(session));
    QCOMPARE(answer.json["step"_L1].toString(), u"scan"_s);
    QVERIFY(answer.json["error"_L1].toString().contains("has expired"_L1));
}

void TestSignUpPages::phoneBelongsToTheNewestSession()
{
    QCOMPARE(phoneState().json["step"_L1].toString(), u"idle"_s);
    QCOMPARE(phone(u"connect"_s).status, 409);
    putLink(u"a"_s, byCode);
    putLink(u"b"_s, byCode);
    openedAtHandOff(u"a"_s);
    opened(u"b"_s);
    QCOMPARE(phoneState().json["step"_L1].toString(), u"idle"_s);
    QCOMPARE(phoneState(u"app-a"_s).json["step"_L1].toString(), u"message"_s);
    QCOMPARE(phoneState(u"app-c"_s).json["step"_L1].toString(), u"idle"_s);
    QCOMPARE(phone(u"connect"_s, {}, u"app-a"_s).json["step"_L1].toString(), u"platform"_s);
    opened(u"a"_s);
    QCOMPARE(phoneState(u"app-a"_s).json["step"_L1].toString(), u"idle"_s);
}

void TestSignUpPages::phoneSendsAndDisconnects()
{
    putLink(u"a"_s, byCode);
    const QString session = openedAtHandOff(u"a"_s);
    QCOMPARE(phone(u"send-message"_s, u"too early"_s).status, 409);
    connectByCode(session);
    QCOMPARE(phone(u"send-message"_s, u"  "_s).status, 409);
    QCOMPARE(phone(u"send-message"_s, u" hello "_s).status, 200);
    QCOMPARE(phone(u"disconnect"_s).json["step"_L1].toString(), u"disconnected"_s);
    phone(u"disconnect"_s);
    QCOMPARE(m_world->calls(), (QStringList{u"started a"_s, u"message app-a hello"_s, u"disconnected app-a"_s}));
}

void TestSignUpPages::brokenRequestsAreRefused()
{
    putLink(u"a"_s);
    QCOMPARE(dialogState(u"no-such-session"_s).status, 410);
    const QString session = opened(u"a"_s);
    QCOMPARE(dialog(session, u"no-such-screen"_s).status, 400);
    QCOMPARE(m_pages->signUpPage("POST", u"/dialog/act"_s, QUrlQuery(u"session="_s % session), "<html>").status, 400);
    QCOMPARE(phone(u"no-such-action"_s).status, 400);
    QCOMPARE(m_pages->partnerPage("POST", u"/golive/a/confirm"_s, {}, "[]").status, 400);
    QCOMPARE(dialogState(session).json["screen"_L1].toString(), u"login"_s);
}

GOLIVE_WINDOW_TEST(TestSignUpPages)

} // namespace tst_signuppages

#include "tst_signuppages.moc"
