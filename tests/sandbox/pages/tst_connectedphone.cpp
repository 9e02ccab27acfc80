#include "fakesignupworld.h"
#include "sandbox/pages/phoneroutes.h"
#include "testing/test.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_connectedphone {

using namespace golive;
using namespace golive::sandbox;
using namespace Qt::Literals::StringLiterals;

/// The phone of an app that went live before the program was started.
class ConnectedPhoneTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void needsNoSession();

private:
    static QUrlQuery of(const QString &app) { return QUrlQuery(u"app="_s + app); }
};

void ConnectedPhoneTest::needsNoSession()
{
    FakeSignUpWorld world;
    world.connectPhone(AppId{u"a"_s}, {u"+15550104477"_s, u"Tea House"_s, false});
    SessionBook sessions;
    const SystemClock clock;
    PhoneRoutes routes(world, sessions, clock);
    const auto state = [&](const QString &app) {
        const PageReply reply = routes.serve({"GET", u"/phone/state"_s, of(app), {}});
        return QJsonDocument::fromJson(reply.body).object();
    };
    const auto act = [&](const QString &app, const QString &action, const QString &value = {}) {
        const QJsonObject body{{u"action"_s, action}, {u"value"_s, value}};
        return routes.serve({"POST", u"/phone/act"_s, of(app), QJsonDocument(body).toJson()}).status;
    };
    const QString idle = u"idle"_s;
    QCOMPARE(state(u"a"_s)["step"_L1].toString(), u"connected"_s);
    QCOMPARE(state(u"a"_s)["number"_L1].toString(), u"+15550104477"_s);
    QVERIFY(!state(u"a"_s)["sharesChats"_L1].toBool(true));
    QCOMPARE(state(u"b"_s)["step"_L1].toString(), idle);
    QCOMPARE(act(u"b"_s, u"send-message"_s, u"hello"_s), 409);
    QCOMPARE(act(u"a"_s, u"send-message"_s, u" "_s), 409);
    QCOMPARE(act(u"a"_s, u"share-chats"_s), 400);
    QCOMPARE(act(u"a"_s, u"send-message"_s, u" hello "_s), 200);
    QCOMPARE(act(u"a"_s, u"disconnect"_s), 200);
    QCOMPARE(state(u"a"_s)["step"_L1].toString(), idle);
    QCOMPARE(act(u"a"_s, u"disconnect"_s), 409);
    const QStringList expected{u"message a hello"_s, u"disconnected a"_s};
    QCOMPARE(world.calls(), expected);
}

GOLIVE_TEST(ConnectedPhoneTest)

} // namespace tst_connectedphone

#include "tst_connectedphone.moc"
