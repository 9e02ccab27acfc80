#include "journey.h"

#include "domain/nexthold.h"
#include "testing/test.h"

#include <QTest>

namespace tst_advancedetails {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// Get ready, Region, Contact and Events.
class AdvanceDetailsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockIsAWarningWithAWayOn()
    {
        Journey j = on::atGetReady();
        on::answerAll(j);
        j.on(event::CheckAnswered{CheckItem::ActiveThreeMonths, CheckChoice::No});
        QCOMPARE(nextHold(j.setup), NextHold::ChecklistOpen);
        j.on(event::CheckOverruled{CheckItem::ActiveThreeMonths, true, u"the old phone was lost"_s});
        QCOMPARE(nextHold(j.setup), NextHold::None);
        QCOMPARE(j.setup.readiness.checklist.answer(CheckItem::ActiveThreeMonths).reason, u"the old phone was lost"_s);
        // A "yes" later takes the overruling back, and keeps the words.
        j.on(event::CheckAnswered{CheckItem::ActiveThreeMonths, CheckChoice::Yes});
        QVERIFY(!j.setup.readiness.checklist.answer(CheckItem::ActiveThreeMonths).isOverruled);
    }

    void anUnsupportedCountryCanBeOverruled()
    {
        Journey j = on::atGetReady();
        on::answerAll(j);
        j.on(event::MachineChecked{{{MachineFinding::Check::Country, MachineFinding::Verdict::Bad, u"ZA"_s, j.now}}});
        QCOMPARE(nextHold(j.setup), NextHold::ChecklistOpen);
        j.on(event::CountryOverruled{true, u"Meta says it works"_s});
        QCOMPARE(nextHold(j.setup), NextHold::None);
        QCOMPARE(j.setup.readiness.checklist.countryReason, u"Meta says it works"_s);
    }

    void theFormNotFilledIsAWarningOnly()
    {
        Journey j = on::atGetReady(OnboardingCase::SelfServe);
        on::answerAll(j);
        QCOMPARE(nextHold(j.setup), NextHold::EnableFormOpen);
        j.on(event::EnableFormAnswered{false});
        QCOMPARE(j.setup.readiness.enablement, Enablement::Warned);
        QVERIFY(j.goes(event::NextPressed{}, Step::Region));
    }

    void enabledOnceIsNotAskedAgain()
    {
        Journey j = on::atGetReady(OnboardingCase::PartnerApi);
        on::answerAll(j);
        j.on(event::NextPressed{}).on(event::CoexistenceEnabled{}).on(event::BackPressed{});
        QVERIFY(j.goes(event::NextPressed{}, Step::Region));
    }

    void aRegionLeftAsItIsCallsNothing()
    {
        Journey j = on::atRegion();
        QVERIFY(j.goes(event::NextPressed{}, Step::Contact, {u"WarmUpWebView"_s}));
        QVERIFY(j.setup.details.isRegionSettled);
    }

    void aRegionIsSavedOnceAndAgainOnlyWhereItChanges()
    {
        Journey j = on::atRegion();
        j.on(event::RegionChosen{u"DE"_s}).on(event::NextPressed{}).on(event::RegionSaved{}).on(event::BackPressed{});
        QVERIFY(j.goes(event::NextPressed{}, Step::Contact, {u"WarmUpWebView"_s}));
        j.on(event::BackPressed{}).on(event::RegionChosen{u"DE"_s});
        QVERIFY(j.goes(event::NextPressed{}, Step::Contact, {u"WarmUpWebView"_s}));
        j.on(event::BackPressed{}).on(event::RegionChosen{u"IN"_s});
        QVERIFY(j.goes(event::NextPressed{}, Step::Region, {u"SaveRegion"_s}));
        QCOMPARE(j.effect<effect::SaveRegion>()->region, u"IN"_s);
    }

    void aContactNeedsFieldsAndTerms()
    {
        Journey j = on::atContact();
        QCOMPARE(nextHold(j.setup), NextHold::ContactOpen);
        j.on(event::ContactEdited{on::ana()});
        QCOMPARE(nextHold(j.setup), NextHold::TermsMissing);
        j.on(event::TermsAgreed{true, u"  "_s, false}); // by nobody
        QCOMPARE(nextHold(j.setup), NextHold::TermsMissing);
        j.on(event::TermsAgreed{true, u" Ana "_s, true});
        QCOMPARE(j.setup.details.terms->agreedBy, u"Ana"_s);
        QVERIFY(j.setup.details.terms->at == j.now && j.setup.details.terms->wasReadByOwner);
        QCOMPARE(nextHold(j.setup), NextHold::None);
        j.on(event::TermsAgreed{false, u"Ana"_s, true});
        QVERIFY(!j.setup.details.terms);
    }

    void changingTheContactTakesTheConfirmationBack()
    {
        Journey j = on::atEvents();
        j.on(event::SubscriptionsRead{}).on(event::BackPressed{});
        QCOMPARE(j.setup.details.contactStage, ContactStage::Accepted);
        Contact other = on::ana();
        other.email = u"bea@padaria.example"_s;
        QVERIFY(j.goes(event::ContactEdited{other}, Step::Contact));
        QCOMPARE(j.setup.details.contactStage, ContactStage::Editing);
        QVERIFY(j.goes(event::NextPressed{}, Step::ConfirmContact));
        QVERIFY(j.goes(event::NextPressed{}, Step::ConfirmContact, {u"SaveContact"_s}));
        QCOMPARE(j.effect<effect::SaveContact>()->contact, other);
    }

    void theReadBackCanBeChanged()
    {
        Journey j = on::atContact();
        j.on(event::ContactEdited{on::ana()}).on(event::TermsAgreed{true, u"Ana"_s, false}).on(event::NextPressed{});
        QVERIFY(j.goes(event::ContactChangeWanted{}, Step::Contact, {u"WarmUpWebView"_s}));
        QCOMPARE(j.setup.details.contactStage, ContactStage::Editing);
    }

    void theEmailIsSentAgainOnlyOnceAccepted()
    {
        Journey j = on::atContact();
        QVERIFY(j.ignores(event::ResendPressed{}));
        j.on(event::ContactEdited{on::ana()}).on(event::TermsAgreed{true, u"Ana"_s, false});
        j.on(event::NextPressed{}).on(event::NextPressed{}).on(event::ContactSaved{});
        QVERIFY(j.goes(event::ResendPressed{}, Step::ConfirmContact, {u"ResendEmail"_s}));
        QVERIFY(j.goes(event::ResendPressed{}, Step::ConfirmContact));
        QVERIFY(j.goes(event::EmailResent{}, Step::ConfirmContact));
        QVERIFY(!j.setup.screen.busy);
    }

    void addressesForEvents_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("https") << u" https://hooks.example/a "_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:9000/a"_s << true;
        QTest::newRow("localhost") << u"http://localhost:9000/a"_s << true;
        QTest::newRow("http elsewhere") << u"http://hooks.example/a"_s << false;
        QTest::newRow("no host") << u"https://"_s << false;
        QTest::newRow("words") << u"ask Bob"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void addressesForEvents()
    {
        QFETCH(QString, url);
        QFETCH(bool, isTaken);
        Journey j = on::atEvents();
        j.on(event::SubscriptionsRead{}).on(event::EventsUrlEdited{url, u" X-Key: 1 "_s});
        QVERIFY(j.goes(event::CreateSubscriptionPressed{}, Step::Webhooks,
                       isTaken ? QStringList{u"CreateSubscription"_s} : QStringList{}));
        if (isTaken) {
            QCOMPARE(j.effect<effect::CreateSubscription>()->url, url.trimmed());
            QCOMPARE(j.effect<effect::CreateSubscription>()->header, u"X-Key: 1"_s);
        } else {
            QCOMPARE(j.setup.screen.problem->field, Problem::Field::EventsUrl);
        }
    }

    void eventsCanBeWaivedKnowinglyAndBack()
    {
        Journey j = on::atEvents();
        j.on(event::SubscriptionsRead{});
        QCOMPARE(nextHold(j.setup), NextHold::EventsHeld);
        j.on(event::EventsWaived{true, u" no chats "_s});
        QCOMPARE(j.setup.listening.waiver->typed, u"no chats"_s);
        QVERIFY(j.setup.listening.waiver->at == j.now);
        QCOMPARE(nextHold(j.setup), NextHold::None);
        j.on(event::EventsWaived{false, {}});
        QCOMPARE(nextHold(j.setup), NextHold::EventsHeld);
    }
};

GOLIVE_TEST(AdvanceDetailsTest)

} // namespace tst_advancedetails

#include "tst_advancedetails.moc"
