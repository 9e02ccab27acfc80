#include "httpworld.h"
#include "receiverprocess.h"

#include "domain/sync/attention.h"
#include "domain/view/setupnow.h"
#include "testing/test.h"
#include "ui/wording/standingtext.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace tst_leaving {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// An event says that the number has left: from the receiver's address through the feed and the session to the partner
/// that is asked, each as it is. The state that is read decides, and nothing else.
class LeavingTest : public golive::Test
{
    Q_OBJECT

    /// Live, both calls yet to be made by hand, the events at a receiver of its own.
    struct Live
    {
        QTemporaryDir folder;
        receivertest::ReceiverProcess receiver{folder.filePath(u"events"_s)};
        HttpWorld world{{}, folder.filePath(u"events"_s)};

        bool open(const QString &name)
        {
            const bool isBegun = receiver.isReady() && world.isReady() && world.signIn() && world.chooseNewApp(name) &&
                                 world.getReady() && world.region() && world.contact();
            if (!isBegun || !world.events(receiver.url(world.setup().client.app.value)))
                return false;
            if (!world.link() || !world.finishSignUp())
                return false;
            Arming arming = world.setup().listening.arming;
            arming.isOn = false;
            world.session().dispatch(event::ArmingChanged{arming});
            return world.becomeLive();
        }
        const Standing &standing() const { return world.setup().onboarding.standing; }
        int post(const QJsonObject &value) const
        {
            const QJsonObject body{
                {u"object"_s, u"whatsapp_business_account"_s},
                {u"gs_app_id"_s, world.setup().client.app.value},
                {u"entry"_s,
                 QJsonArray{QJsonObject{{u"time"_s, QDateTime::currentSecsSinceEpoch()},
                                        {u"changes"_s, QJsonArray{QJsonObject{{u"field"_s, u"account_update"_s},
                                                                              {u"value"_s, value}}}}}}}};
            return sandboxtest::callHttp("POST", receiver.url(world.setup().client.app.value), {},
                                         QJsonDocument(body).toJson(QJsonDocument::Compact))
                .status;
        }
        QString digits() const { return world.setup().client.number->e164.mid(1); }
        int calls(const QString &pathEnd)
        {
            int found = 0;
            const QJsonArray all = world.calls();
            for (const auto &call : all)
                found += call[u"path"].toString().endsWith(pathEnd) ? 1 : 0;
            return found;
        }
        /// The calls go on: both are made and taken, and the number counts as connected.
        bool areCallsMade()
        {
            world.session().dispatch(event::SyncPressed{});
            return world.waitFor([this] { return isSettled(world.setup()); }) &&
                   world.setup().onboarding.contacts.state == SyncRecord::State::Accepted &&
                   world.setup().onboarding.history.state == SyncRecord::State::Accepted &&
                   standing().kind == Standing::Kind::Connected;
        }
        SetUpNow now() { return nowOf(std::get<SetUpView>(world.session().view().body)); }
    };

    static QJsonObject removed(QJsonObject value)
    {
        value["event"_L1] = u"PARTNER_REMOVED"_s;
        value["disconnection_info"_L1] =
            QJsonObject{{u"reason"_s, u"ACCOUNT_DISCONNECTED"_s}, {u"initiated_by"_s, u"USER"_s}};
        return value;
    }

private Q_SLOTS:
    /// Whoever learned of the address can say so; Gupshup says "live".
    void aForgedOneStopsNothing_data()
    {
        QTest::addColumn<bool>("isNumberNamed");
        QTest::newRow("names the number") << true;
        QTest::newRow("names nothing") << false;
    }

    void aForgedOneStopsNothing()
    {
        QFETCH(bool, isNumberNamed);
        Live live;
        QVERIFY(live.open(isNumberNamed ? u"TeaHouseForged"_s : u"TeaHouseNameless"_s));
        const int looks = live.calls(u"/waba/info"_s);
        QJsonObject value;
        if (isNumberNamed)
            value["phone_number"_L1] = live.digits();
        QCOMPARE(live.post(removed(value)), 200);
        QTRY_VERIFY(live.standing().hint && live.standing().hint->deniedAt);
        QCOMPARE(live.standing().hint->kind, Standing::Kind::Removed);
        QCOMPARE(live.standing().kind, Standing::Kind::Connected);
        QVERIFY(live.calls(u"/waba/info"_s) > looks); // asked because of it
        QVERIFY(live.now() != SetUpNow::Removed);
        QVERIFY(live.areCallsMade());
        QCOMPARE(ui::StandingText::title(live.standing()), QString());
    }

    void oneOfAnotherNumberIsNotEvenAskedAbout()
    {
        Live live;
        QVERIFY(live.open(u"TeaHouseOther"_s));
        QCOMPARE(live.post(removed({{u"phone_number"_s, u"15550104477"_s}})), 200);
        // The later event is read after it.
        QCOMPARE(live.post({{u"event"_s, u"SOMETHING_NEW"_s}, {u"phone_number"_s, live.digits()}}), 200);
        QTRY_VERIFY(std::any_of(live.world.setup().onboarding.observed.account.begin(),
                                live.world.setup().onboarding.observed.account.end(),
                                [](const AccountNote &note) { return note.name == u"SOMETHING_NEW"; }));
        QVERIFY(!live.standing().hint);
        QVERIFY(live.areCallsMade());
    }

    void whereTheStateCannotBeReadTheCallsGoOn()
    {
        Live live;
        QVERIFY(live.open(u"TeaHouseUnread"_s));
        for (const QString &path : {u"pipeline"_s, u"details"_s, u"health"_s, u"waba/info"_s})
            live.world.control(
                u"fail"_s,
                {{u"path"_s, QString(u"/partner/app/*/"_s + path)}, {u"times"_s, 1000}, {u"how"_s, u"500"_s}});
        const int looks = live.calls(u"/pipeline"_s);
        QCOMPARE(live.post(removed({{u"phone_number"_s, live.digits()}})), 200);
        QTRY_VERIFY(live.standing().hint && live.calls(u"/pipeline"_s) > looks);
        QVERIFY(live.areCallsMade());
        QVERIFY(live.standing().hint && !live.standing().hint->deniedAt);
    }

    void aTrueOneIsSaid_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("reason"); // as the page then has it
        QTest::newRow("by the number") << u"phone_number"_s << u"ACCOUNT_DISCONNECTED"_s;
        QTest::newRow("by the account") << u"waba_info"_s << u"ACCOUNT_DISCONNECTED"_s;
        QTest::newRow("uninstalled") << u"uninstalled"_s << u"PARTNER_APP_UNINSTALLED"_s;
    }

    void aTrueOneIsSaid()
    {
        QFETCH(QString, form);
        QFETCH(QString, reason);
        Live live;
        QVERIFY(live.open(u"TeaHouseLeft"_s));
        const int made = live.calls(u"/coex/sync"_s);
        live.world.control(u"disconnect"_s, {{u"appId"_s, live.world.setup().client.app.value}, {u"form"_s, form}});
        QTRY_COMPARE(live.standing().kind, Standing::Kind::Removed);
        QCOMPARE(live.standing().reason, reason);
        QVERIFY(!live.standing().hint);
        QCOMPARE(live.now(), SetUpNow::Removed);
        QCOMPARE(ui::StandingText::title(live.standing()), u"This number was disconnected"_s);
        QCOMPARE(attentionOf(live.world.setup(), live.world.setup().changedAt), Attention::Removed);
        QCOMPARE(live.calls(u"/coex/sync"_s), made); // and nothing is spent on a number that is gone
    }

    /// What Gupshup says of the account is asked for with the look that an event starts, and told.
    void aMissingCreditLineIsSaid()
    {
        Live live;
        QVERIFY(live.open(u"TeaHouseUnpaid"_s));
        QVERIFY(live.areCallsMade());
        const QJsonObject app{{u"appId"_s, live.world.setup().client.app.value}};
        QJsonObject unpaid = app;
        unpaid["canSendMessage"_L1] = u"BLOCKED"_s;
        unpaid["errors"_L1] =
            QJsonArray{QJsonObject{{u"error_code"_s, 141006}, {u"error_description"_s, u"There is no credit line."_s}}};
        live.world.control(u"health"_s, unpaid);
        live.world.control(u"offboard"_s, app);
        // It names the account alone, which is not known here: what it says is looked into.
        QTRY_COMPARE(troubleOf(live.world.setup().onboarding.health), HealthTrouble::Unpaid);
        live.world.control(u"reconnect"_s, app);
        QTRY_COMPARE(live.now(), SetUpNow::CannotSend);
        QCOMPARE(actorOf(live.world.setup()), Actor::Gupshup);
        QCOMPARE(live.world.setup().onboarding.health->faults.first().text, u"There is no credit line."_s);
    }
};

GOLIVE_TEST(LeavingTest)

} // namespace tst_leaving

#include "tst_leaving.moc"
