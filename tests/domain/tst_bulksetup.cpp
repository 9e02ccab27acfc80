#include "domain/bulk/bulkprogress.h"
#include "domain/bulk/bulksetup.h"
#include "domain/view/pageview.h"
#include "journey.h"
#include "testing/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace tst_bulksetup {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

const Instant now = fromEpochMs(1'790'500'000'000);

BulkClient ana()
{
    BulkClient client;
    client.row.line = 2;
    client.row[BulkColumn::Name] = u"Pão de Ana"_s;
    client.row[BulkColumn::Reference] = u"K-1"_s;
    client.row[BulkColumn::Number] = u"11 98765-4321"_s;
    client.row[BulkColumn::Contact] = u"Ana"_s;
    client.row[BulkColumn::Email] = u"ana@pao.example"_s;
    client.appName = u"PaoDeAna"_s;
    client.number = parsePhoneNumber(u"+5511987654321"_s, {}).value();
    client.region = u"BR"_s;
    client.language = u"pt_BR"_s;
    return client;
}

Setup draft(bool isLinkWished)
{
    return setupOf(ana(), {u"staff@partner.example"_s, OnboardingCase::PartnerApi, u"Rui"_s, isLinkWished}, {u"id"_s},
                   now);
}

Journey journey(const Setup &setup)
{
    Journey journey;
    journey.setup = setup;
    journey.setup.screen.isSignedIn = true;
    return journey;
}

AppSummary app(const QString &name, const QString &phone = {}, bool isLive = false)
{
    return {{u"app-1"_s}, name, phone, isLive};
}

class BulkSetupTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    // Two hundred of a list wait for their apps, ten a minute, and are looked for by name meanwhile.
    void whoWaitsForHisAppIsKnownByItsName()
    {
        Setup setup = draft(false);
        QCOMPARE(summaryOf(setup, now).client, u"PaoDeAna"_s);
        setup.client.appName = u"PaoDeAna2"_s;
        QCOMPARE(summaryOf(setup, now).client, u"PaoDeAna2"_s);
        Setup typed;
        typed.client.newAppName = u"Half a na"_s; // on the page, by a person
        QCOMPARE(summaryOf(typed, now).client, QString());
    }

    void aDraftIsWhatAPersonWouldHaveTyped()
    {
        const Setup setup = draft(true);
        QCOMPARE(setup.client.door, Door::Staff);
        QCOMPARE(setup.client.access, Access::Partner);
        QCOMPARE(setup.client.onboardingCase, OnboardingCase::PartnerApi);
        QCOMPARE(setup.client.partnerEmail, u"staff@partner.example"_s);
        QCOMPARE(setup.client.staff, u"Rui"_s);
        QCOMPARE(setup.client.reference, u"K-1"_s);
        QCOMPARE(setup.client.newAppName, u"PaoDeAna"_s);
        QCOMPARE(setup.client.number->e164, u"+5511987654321"_s);
        QCOMPARE(setup.details.contact.email, u"ana@pao.example"_s);
        QCOMPARE(setup.details.region, u"BR"_s);
        QCOMPARE(setup.signUp.ownerLanguage, u"pt_BR"_s);
        QCOMPARE(setup.step, Step::App);
        QVERIFY(isToMake(setup));
        QVERIFY(!setup.details.terms); // nobody has agreed to anything
    }

    void theAppIsLookedForMadeAndItsLinkFetched()
    {
        Journey j = journey(draft(true));
        QCOMPARE(bulkStepOf(j.setup, false).kind, BulkStep::Kind::LookUp);
        j.on(event::NewAppLookedFor{});
        QCOMPARE(j.effect<effect::ListApps>()->filter, u"PaoDeAna"_s);
        j.on(event::AppsListed{{app(u"PaoDeAna2"_s)}});
        QCOMPARE(bulkStepOf(j.setup, true).kind, BulkStep::Kind::MakeApp);
        j.on(event::CreateAppPressed{});
        QCOMPARE(j.effect<effect::CreateApp>()->name, u"PaoDeAna"_s);
        j.on(event::AppCreated{{u"new"_s}, u"PaoDeAna"_s});
        QCOMPARE(j.setup.details.contact.email, u"ana@pao.example"_s);
        QVERIFY(!j.setup.client.isAppToMake);
        QCOMPARE(bulkStepOf(j.setup, false).kind, BulkStep::Kind::MakeLink);
        j.on(event::LinkWanted{});
        QVERIFY(j.effect<effect::FetchLink>().has_value());
        QVERIFY(!j.effect<effect::FetchLink>()->regenerate);
        j.on(event::LinkFetched{QUrl(u"https://hub.example/a"_s)});
        QVERIFY(!j.setup.screen.busy);
        QVERIFY(!isToMake(j.setup));
        QCOMPARE(bulkStepOf(j.setup, true).kind, BulkStep::Kind::Nothing);
    }

    void withoutALinkTheAppIsAll()
    {
        Journey j = journey(draft(false));
        j.on(event::AppCreated{{u"new"_s}, u"PaoDeAna"_s});
        QVERIFY(!isToMake(j.setup));
    }

    void whatIsThere_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<bool>("isLive");
        QTest::addColumn<int>("step");
        const auto row = [](const char *why, const QString &phone, bool isLive, BulkStep::Kind step) {
            QTest::newRow(why) << phone << isLive << static_cast<int>(step);
        };
        row("an app without a number is taken", {}, false, BulkStep::Kind::TakeApp);
        row("one of this number too", u"5511987654321"_s, false, BulkStep::Kind::TakeApp);
        row("one of another number is another client's", u"5511987650000"_s, false, BulkStep::Kind::NotOurs);
        row("one that is live is somebody's", u"5511987654321"_s, true, BulkStep::Kind::NotOurs);
    }

    void whatIsThere()
    {
        QFETCH(QString, phone);
        QFETCH(bool, isLive);
        Journey j = journey(draft(false));
        j.on(event::NewAppLookedFor{}).on(event::AppsListed{{app(u"PaoDeAna"_s, phone, isLive)}});
        QTEST(static_cast<int>(bulkStepOf(j.setup, true).kind), "step");
    }

    void whatIsFoundIsTakenAndTheDraftKept()
    {
        Journey j = journey(draft(true));
        j.on(event::NewAppLookedFor{}).on(event::AppsListed{{app(u"PaoDeAna"_s)}});
        j.on(event::AppChosen{bulkStepOf(j.setup, true).app});
        QCOMPARE(j.setup.client.app, AppId{u"app-1"_s});
        QCOMPARE(j.setup.client.number->e164, u"+5511987654321"_s);
        QCOMPARE(bulkStepOf(j.setup, true).kind, BulkStep::Kind::MakeLink);
    }

    void whoeverGoesOnByHandIsLeftAlone()
    {
        Setup typed = draft(false);
        typed.client.isAppToMake = false;
        QVERIFY(!isToMake(typed));
        Setup away = draft(true);
        away.putAway = PutAway{now, false};
        QVERIFY(!isToMake(away));
        Setup chosen = draft(false);
        chosen.client.app = {u"other"_s};
        QVERIFY(!isToMake(chosen));
    }

    void aLinkIsNotAskedForWithoutAnApp() { QVERIFY(journey(draft(true)).ignores(event::LinkWanted{})); }

    void peopleAreToldWhatThePartnerTakes()
    {
        QFile file(QStringLiteral(GOLIVE_RULES) + u"/partnercontract.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray endpoints = QJsonDocument::fromJson(file.readAll())[u"endpoints"].toArray();
        const auto create = std::find_if(endpoints.begin(), endpoints.end(), [](const QJsonValue &one) {
            return one[u"name"].toString() == u"createApp"_s;
        });
        QVERIFY(create != endpoints.end());
        QCOMPARE((*create)[u"limit"][u"calls"].toInt(), bulkAppsAMinute);
        QCOMPARE((*create)[u"limit"][u"seconds"].toInt(), 60);
    }

    void whatStandsAgainstAllIsToldFromWhatStandsAgainstOne()
    {
        QVERIFY(isAgainstAll(Problem::Kind::SignInExpired));
        QVERIFY(isAgainstAll(Problem::Kind::Offline));
        QVERIFY(isAgainstAll(Problem::Kind::DiskFull));
        QVERIFY(!isAgainstAll(Problem::Kind::AppNameTaken));
        QVERIFY(!isAgainstAll(Problem::Kind::Refused));
    }
};

GOLIVE_TEST(BulkSetupTest)

} // namespace tst_bulksetup

#include "tst_bulksetup.moc"
