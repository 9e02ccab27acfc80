#include "base/enumvalues.h"
#include "domain/bulk/bulksetup.h"
#include "domain/pagelist.h"
#include "domain/profile/learning.h"
#include "journey.h"
#include "testing/test.h"

#include <QTest>

namespace tst_partnerprofile {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

const QString account = QStringLiteral("staff@partner.example");
const QString inbox = QStringLiteral("https://inbox.partner.example/events");
const QString header = QStringLiteral("Authorization: Bearer s3cret");
const Contact rui{u"Rui Support"_s, u"rui@partner.example"_s, u"+55 11 3000-0000"_s};

Subscription created(const QString &url)
{
    return {{u"sub"_s}, url, u"golive"_s, wantedModes(), 3, true};
}

/// One client after the other at one desk: each begins with what is remembered, and what is done for it is learnt.
struct Desk
{
    Desk &on(const Event &event)
    {
        Context context{fromEpochMs(1'790'000'000'000), false, {}, profile};
        const Setup before = setup;
        Outcome outcome = advance(before, event, context);
        profile = learnt(profile, before, event, outcome.setup, receiver);
        setup = std::move(outcome.setup);
        effects = std::move(outcome.effects);
        return *this;
    }
    Desk &takeOver(const Journey &journey)
    {
        setup = journey.setup;
        return *this;
    }
    Desk &newClient()
    {
        setup = {};
        setup.id = {u"next"_s};
        setup.client.partnerEmail = account;
        return on(event::DoorChosen{Door::Staff}).on(event::SignedIn{});
    }
    Desk &addAddress(const QString &url, const QString &line = {})
    {
        return on(event::EventsUrlEdited{url, line})
            .on(event::CreateSubscriptionPressed{})
            .on(event::SubscriptionCreated{created(url)});
    }

    PartnerProfile profile;
    ReceiverView receiver;
    Setup setup;
    std::vector<Effect> effects;
};

PartnerProfile whole()
{
    return {inbox, Secret(header), u"Authorization"_s, u"BR"_s, u"BR"_s, rui, u"pt_BR"_s, u"Rui"_s};
}

class PartnerProfileTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatGupshupTookIsLearnt()
    {
        Desk desk;
        desk.newClient().on(on::twoApps()).on(event::AppChosen{{u"free"_s}}).on(event::NumberEdited{on::number});
        QVERIFY(desk.profile.isEmpty()); // typed alone is nothing
        desk.on(event::NextPressed{}).on(event::AppOpened{{u"free"_s}, on::state(AppStage::NotStarted), {}});
        QCOMPARE(desk.profile.country, u"BR"_s);
        desk.takeOver(on::atRegion()).on(event::RegionChosen{u"BR"_s});
        QVERIFY(desk.profile.region.isEmpty());
        desk.on(event::NextPressed{}).on(event::RegionSaved{});
        QCOMPARE(desk.profile.region, u"BR"_s);
        desk.takeOver(on::atEvents()).addAddress(inbox, header);
        QCOMPARE(desk.profile.eventsUrl, inbox);
        QCOMPARE(desk.profile.eventsHeader.reveal(), header);
        QCOMPARE(desk.profile.headerName, u"Authorization"_s);
        desk.on(event::OwnerLanguageChosen{u"pt_BR"_s});
        QCOMPARE(desk.profile.ownerLanguage, u"pt_BR"_s);
        // The last client counts.
        desk.takeOver(on::atEvents()).addAddress(u"https://other.partner.example/in"_s);
        QCOMPARE(desk.profile.eventsUrl, u"https://other.partner.example/in"_s);
        QVERIFY(desk.profile.eventsHeader.isEmpty() && desk.profile.headerName.isEmpty());
    }

    void anAddressOfOneClientIsNotTheNextOnes_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("its app's id") << u"https://inbox.example/free/in"_s;
        QTest::newRow("its app's name") << u"https://inbox.example/padariaCENTRAL"_s;
        QTest::newRow("its number") << u"https://inbox.example/?n=%2B5511987654321"_s;
        QTest::newRow("its number without the country") << u"https://inbox.example/11987654321"_s;
        QTest::newRow("its reference") << u"https://inbox.example/c/K%2D771"_s;
        QTest::newRow("the receiver's") << u"https://receiver.example/for-this-app"_s;
    }

    void anAddressOfOneClientIsNotTheNextOnes()
    {
        QFETCH(QString, url);
        Desk desk;
        desk.takeOver(on::atEvents()).on(event::ReferenceEdited{u"K-771"_s});
        desk.receiver.isRunning = true;
        desk.receiver.localUrl = QUrl(u"http://127.0.0.1:9/for-this-app"_s);
        desk.receiver.publicUrl = QUrl(u"https://receiver.example"_s);
        desk.addAddress(url, header);
        QVERIFY(desk.profile.isEmpty());
        QVERIFY(desk.profile.eventsHeader.isEmpty());
    }

    void theOwnersOwnIsNeverLearnt()
    {
        Desk desk;
        desk.takeOver(on::atContact()).on(event::ContactEdited{on::ana()});
        desk.on(event::TermsAgreed{true, u"Ana Lima"_s, false}).on(event::NextPressed{}).on(event::NextPressed{});
        desk.on(event::ContactSaved{});
        QCOMPARE(desk.setup.details.contactStage, ContactStage::Accepted);
        QCOMPARE(desk.profile.contact, Contact());
        desk.newClient();
        QCOMPARE(desk.setup.details.contact, Contact());
        const QByteArray kept = desk.profile.toJson();
        for (const char *owners : {"Ana", "padaria", "98765", "Padaria", "free"})
            QVERIFY2(!kept.contains(owners), kept.constData());
    }

    void ourOwnContactIsLearntWhereStaffSaysSo()
    {
        Desk desk;
        desk.takeOver(on::atContact()).on(event::ContactEdited{on::ana()}).on(event::ContactIsOurs{});
        // Another one is typed: whose it is has to be said anew.
        desk.on(event::ContactEdited{rui});
        QVERIFY(!desk.setup.details.isContactOurs);
        desk.on(event::ContactIsOurs{}).on(event::TermsAgreed{true, u"Ana Lima"_s, false});
        desk.on(event::NextPressed{}).on(event::NextPressed{}).on(event::ContactSaved{});
        QCOMPARE(desk.profile.contact, rui);
        desk.newClient();
        QCOMPARE(desk.setup.details.contact, rui);
        QVERIFY(desk.setup.details.isContactOurs);
        QCOMPARE(ownerContactOf(desk.setup.details), Contact()); // no letter to the owner names staff
        QVERIFY(isBlank(desk.setup));                            // it is about nobody yet
        desk.setup = on::atContact().setup;
        desk.setup.details.contact = rui;
        desk.setup.details.isContactOurs = true;
        desk.on(event::ContactIsOurs{false});
        QCOMPARE(desk.profile.contact, Contact());
    }

    void theNextClientNeedsOnlyWhatIsHis()
    {
        Desk desk;
        desk.profile = whole();
        desk.newClient();
        QCOMPARE(desk.setup.listening.url, inbox);
        QVERIFY(desk.setup.listening.isUrlOfProfile);
        QVERIFY(desk.setup.listening.header.isEmpty()); // comes with its page
        QCOMPARE(desk.setup.details.contact, rui);
        QCOMPARE(desk.setup.signUp.ownerLanguage, u"pt_BR"_s);
        QVERIFY(desk.setup.signUp.isLanguageOfProfile);
        // That could not be changed back: it is proposed, and a person chooses.
        QVERIFY(desk.setup.details.region.isEmpty());
        Surroundings around;
        around.profile = withoutSecret(desk.profile);
        const RegionView region = page::Region::view(desk.setup, around, {});
        QVERIFY(region.isSuggestedByProfile);
        QCOMPARE(region.suggested, u"BR"_s);
        desk.on(event::OwnerLanguageChosen{u"en"_s});
        QVERIFY(!desk.setup.signUp.isLanguageOfProfile);
    }

    void theHeaderComesWithItsPageAndGoesWithAnotherAddress()
    {
        Desk desk;
        desk.profile = whole();
        Journey at = on::atEvents();
        at.on(event::SubscriptionsRead{{}});
        at.setup.step = Step::ConfirmContact;
        at.setup.furthest = Step::ConfirmContact;
        at.setup.listening.url = inbox;
        at.setup.listening.isUrlOfProfile = true;
        desk.takeOver(at).on(event::NextPressed{});
        QCOMPARE(pageOf(desk.setup.step), Page::Events);
        QCOMPARE(desk.setup.listening.header, header);
        desk.on(event::EventsUrlEdited{u"https://client.example/x"_s, {}});
        QVERIFY(!desk.setup.listening.isUrlOfProfile);
        desk.on(event::BackPressed{}).on(event::NextPressed{});
        QVERIFY(desk.setup.listening.header.isEmpty());
    }

    void aHeaderThatIsNotToBeHadIsSaid()
    {
        Desk desk;
        desk.profile = withoutSecret(whole());
        Surroundings around;
        around.profile = desk.profile;
        desk.newClient();
        QCOMPARE(page::Events::view(desk.setup, around, {}).missingHeader, u"Authorization"_s);
    }

    void whatIsTypedAlreadyStays()
    {
        Desk desk;
        desk.profile = whole();
        Setup draft;
        draft.listening.url = u"https://client.example/x"_s;
        draft.details.contact.name = u"Ana"_s; // no address of ours beside a name of theirs
        draft.signUp.ownerLanguage = u"en"_s;
        const Setup before = draft;
        takeProfile(draft, desk.profile);
        QVERIFY(draft == before);
        // One that has come further left the field empty.
        desk.takeOver(on::atRegion()).on(event::PageChosen{Page::Client});
        QVERIFY(desk.setup.listening.url.isEmpty());
    }

    void ownersAndLinksNoticeNothing()
    {
        Desk desk;
        desk.profile = whole();
        desk.on(event::DoorChosen{Door::SelfServe}).on(event::NextPressed{});
        QCOMPARE(pageOf(desk.setup.step), Page::Client);
        QVERIFY(desk.setup.listening.url.isEmpty());
        QCOMPARE(desk.setup.details.contact, Contact());
        QVERIFY(!hasProfile(desk.setup));
        const PartnerProfile before = desk.profile;
        desk.on(event::OwnerLanguageChosen{u"en"_s});
        QVERIFY(desk.profile == before);
    }

    void newClientsByListTakeItWhereTheirLineSaysNothing()
    {
        BulkWish wish;
        wish.partnerEmail = account;
        wish.profile = whole();
        BulkClient empty;
        empty.appName = u"TeaHouse"_s;
        const Setup draft = setupOf(empty, wish, {u"a"_s}, {});
        QCOMPARE(draft.listening.url, inbox);
        QCOMPARE(draft.details.contact, rui);
        QCOMPARE(draft.signUp.ownerLanguage, u"pt_BR"_s);
        QVERIFY(draft.details.region.isEmpty());
        BulkClient told = empty;
        told.row[BulkColumn::Contact] = u"Ana"_s;
        told.language = u"en"_s;
        told.region = u"IN"_s;
        const Setup other = setupOf(told, wish, {u"b"_s}, {});
        QCOMPARE(other.details.contact.name, u"Ana"_s);
        QVERIFY(other.details.contact.email.isEmpty() && !other.details.isContactOurs);
        QCOMPARE(other.signUp.ownerLanguage, u"en"_s);
        QCOMPARE(other.details.region, u"IN"_s);
        QCOMPARE(other.listening.url, inbox);
    }

    void isKeptWithoutItsSecret()
    {
        const QByteArray kept = whole().toJson();
        QVERIFY(!kept.contains("s3cret"));
        QVERIFY(PartnerProfile::fromJson(kept) == withoutSecret(whole()));
        QVERIFY(PartnerProfile::fromJson("{\"later\":{\"x\":1},\"sender\":\"Rui\"}").sender == u"Rui"_s);
        QVERIFY(PartnerProfile::fromJson("no json").isEmpty());
    }

    void eachPartCanBeForgotten()
    {
        PartnerProfile left = whole();
        for (const ProfilePart part : enumValues<ProfilePart>()) {
            QVERIFY(has(left, part));
            left = without(left, part);
            QVERIFY(!has(left, part));
        }
        QVERIFY(left.isEmpty());
        QVERIFY(left == PartnerProfile());
    }
};

GOLIVE_TEST(PartnerProfileTest)

} // namespace tst_partnerprofile

#include "tst_partnerprofile.moc"
