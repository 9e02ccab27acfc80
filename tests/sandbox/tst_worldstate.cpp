#include "sandbox/practicepartner.h"
#include "sandbox/world/worldstate.h"
#include "testing/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

namespace tst_worldstate {

using namespace golive;
using namespace golive::sandbox;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What is kept of the practice world comes back whole, or not at all.
class WorldStateTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void bringsEverythingBack();
    void needsEachField();
    void takesNothingForeign_data();
    void takesNothingForeign();

private:
    static WorldState full();
    QStringList ignoredFields(QJsonObject object, const QString &where,
                              const std::function<QJsonObject(const QJsonValue &)> &whole) const;
};

WorldState WorldStateTest::full()
{
    ManualClock clock(fromEpochMs(1'789'000'000'000));
    const Scenario scenario = *scenarioNamed(u"slow-setup"_s);
    PracticePartner partner(clock, scenario);
    PracticeApp &app = *partner.apps().front();
    app.storageRegion = u"DE"_s;
    app.templateMessaging = app.disableOptinPrefUrl = app.isCoexistenceEnabled = true;
    app.contact = PracticeApp::Contact{u"Jo"_s, u"jo@example.com"_s, u"15550104477"_s, clock.now() - 1h};
    app.mediaIds = {u"222"_s, u"111"_s};
    (void)partner.credentials().newPartnerToken(clock.now());
    (void)partner.credentials().appToken(app.id, clock.now());
    (void)partner.credentials().mint(u"shop"_s, clock.now() + 1h, clock.now());
    (void)partner.links().link(app.id, u"pt"_s, false, clock.now());
    (void)partner.links().link(app.id, u"pt"_s, true, clock.now());
    partner.subscriptions().put({SubscriptionId{u"123456"_s},
                                 app.id,
                                 {u"ACCOUNT"_s, u"OTHERS"_s},
                                 u"tag"_s,
                                 QUrl(u"http://127.0.0.1:9/a%20b?c=%2B"_s),
                                 2,
                                 false,
                                 true,
                                 u"{\"headers\":{}}"_s,
                                 clock.now() - 2h,
                                 clock.now() - 1h});
    (void)partner.finishFacebook(app, {u"+15550104477"_s, false});
    (void)partner.confirmNumber(app, u"+15550104477"_s);
    clock.advance(10min);
    (void)partner.requestSync(app, SyncType::History);
    return {scenario,
            QString(24, u'a'),
            {1001, 1002, 1003},
            {clock.now(), clock.now() - 5h, 60},
            true,
            true,
            partner.state(),
            {{DueEvent::Kind::Ready, clock.now() + 1h, app.id, u"COEXISTENCE"_s, {{u"x"_s, 1}}},
             {DueEvent::Kind::Greeting, clock.now() + 2h, app.id, {}, {}},
             {DueEvent::Kind::Again,
              clock.now() + 3h,
              app.id,
              {},
              {{u"y"_s, 2}},
              QUrl(u"http://127.0.0.1:9/hook"_s),
              u"{}"_s,
              3}}};
}

void WorldStateTest::bringsEverythingBack()
{
    const WorldState before = full();
    const QByteArray text = QJsonDocument(before.toJson()).toJson();
    const auto after = WorldState::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(after.has_value());
    QCOMPARE(QJsonDocument(after->toJson()).toJson(), text);

    QCOMPARE(after->scenario.name, before.scenario.name);
    QCOMPARE(after->pathToken, before.pathToken);
    QVERIFY(after->ports == before.ports);
    QCOMPARE(after->clock.simulated, before.clock.simulated);
    QCOMPARE(after->clock.real, before.clock.real);
    QCOMPARE(after->clock.speed, 60.0);
    QVERIFY(after->hasAcceptedSync && after->hasLostHistory);
    QCOMPARE(after->due, before.due);

    ManualClock clock(before.clock.simulated);
    PracticePartner partner(clock, after->scenario);
    partner.resume(after->partner);
    QCOMPARE(partner.apps().size(), before.partner.apps.size());
    const PracticeApp &was = before.partner.apps.front();
    PracticeApp &is = *partner.apps().front();
    QCOMPARE(is.id, was.id);
    QCOMPARE(is.name, was.name);
    QCOMPARE(is.createdAt, was.createdAt);
    QCOMPARE(is.modifiedAt, was.modifiedAt);
    QCOMPARE(is.phone, was.phone);
    QCOMPARE(is.storageRegion, u"DE"_s);
    QVERIFY(is.templateMessaging && is.disableOptinPrefUrl && is.isCoexistenceEnabled && !is.sharesChats);
    QVERIFY(is.contact.has_value());
    QCOMPARE(is.contact->email, was.contact->email);
    QCOMPARE(is.contact->mailedAt, was.contact->mailedAt);
    QCOMPARE(is.mediaIds, was.mediaIds);
    QCOMPARE(is.waba, was.waba);
    QCOMPARE(is.phoneNumberId, was.phoneNumberId);
    QCOMPARE(is.selectableNumbers, was.selectableNumbers);
    QCOMPARE(is.finishedAt(), was.finishedAt());
    QCOMPARE(is.onboarding(), 1);
    QCOMPARE(is.liveSince(), was.liveSince());
    QCOMPARE(is.requestSync(clock.now(), SyncType::History).error(), PracticeApp::SyncRefusal::AlreadyRequested);
    QVERIFY(is.requestSync(clock.now(), SyncType::Contacts).has_value());

    Credentials credentials = before.partner.credentials;
    QCOMPARE(partner.credentials().secret(), credentials.secret());
    const QString token = credentials.appToken(was.id, clock.now()).token;
    QCOMPARE(partner.credentials().appToken(was.id, clock.now() + 1h).token, token);
    QCOMPARE(partner.credentials().mint(u"shop"_s, {}, clock.now()).error(), Credentials::MintRefusal::NameTaken);
    LinkBook links = before.partner.links;
    QCOMPARE(partner.links().link(was.id, u"pt"_s, false, clock.now())->id,
             links.link(was.id, u"pt"_s, false, clock.now())->id);
    const auto subscription = partner.subscriptions().find(SubscriptionId{u"123456"_s});
    QVERIFY(subscription.has_value());
    QCOMPARE(subscription->toJson(true), before.partner.subscriptions.all().first().toJson(true));
}

/// The fields whose absence nobody notices.
QStringList WorldStateTest::ignoredFields(QJsonObject object, const QString &where,
                                          const std::function<QJsonObject(const QJsonValue &)> &whole) const
{
    static const QStringList tables{u"partnerTokens"_s, u"appTokens"_s, u"entries"_s, u"usages"_s, u"body"_s};
    QStringList ignored;
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const QString path = where + u'/' + key;
        const auto inside = [&](const QJsonValue &changed) {
            QJsonObject copy = object;
            copy[key] = changed;
            return whole(copy);
        };
        QJsonObject without = object;
        without.remove(key);
        if (!tables.contains(where.section(u'/', -1)) && WorldState::fromJson(whole(without)))
            ignored.append(path);
        if (object[key].isObject() && key != "body"_L1)
            ignored += ignoredFields(object[key].toObject(), path, inside);
        const QJsonArray array = object[key].toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            ignored += ignoredFields(array[i].toObject(), path + u"/-", [&, i](const QJsonValue &changed) {
                QJsonArray copy = array;
                copy[i] = changed;
                return inside(copy);
            });
        }
    }
    return ignored;
}

void WorldStateTest::needsEachField()
{
    const QJsonObject json = full().toJson();
    QVERIFY(WorldState::fromJson(json).has_value());
    QCOMPARE(ignoredFields(json, {}, [](const QJsonValue &value) { return value.toObject(); }), QStringList());
}

void WorldStateTest::takesNothingForeign_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("format") << u"format"_s << QJsonValue(u"other"_s);
    QTest::newRow("newer version") << u"version"_s << QJsonValue(3);
    QTest::newRow("scenario") << u"scenario"_s << QJsonValue(u"nonsense"_s);
    QTest::newRow("no path token") << u"pathToken"_s << QJsonValue(QString());
    QTest::newRow("short path token") << u"pathToken"_s << QJsonValue(u"abc"_s);
    QTest::newRow("path token with slash") << u"pathToken"_s << QJsonValue(QString(24, u'a') + u"/b");
    QTest::newRow("port") << u"ports"_s
                          << QJsonValue(QJsonObject{{u"partner"_s, 65536}, {u"signUp"_s, 1}, {u"control"_s, 1}});
    QTest::newRow("speed") << u"clock"_s
                           << QJsonValue(QJsonObject{{u"simulated"_s, 1}, {u"real"_s, 1}, {u"speed"_s, 0}});
    QTest::newRow("instant") << u"clock"_s
                             << QJsonValue(QJsonObject{{u"simulated"_s, 1e300}, {u"real"_s, 1}, {u"speed"_s, 1}});
    QTest::newRow("event of no app") << u"due"_s
                                     << QJsonValue(QJsonArray{DueEvent{{}, {}, AppId{u"x"_s}, {}, {}}.toState()});
}

void WorldStateTest::takesNothingForeign()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject json = full().toJson();
    json[field] = value;
    QVERIFY(!WorldState::fromJson(json));
    QVERIFY(!WorldState::fromJson({}));
}

GOLIVE_TEST(WorldStateTest)

} // namespace tst_worldstate

#include "tst_worldstate.moc"
