#include "fakes.h"
#include "storage/database.h"
#include "storage/sqljournal.h"
#include "storage/sqlsetupstore.h"
#include "testing/postgresserver.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QLoggingCategory>
#include <QScopeGuard>
#include <QTest>

namespace tst_twopeople {

using namespace golive;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

const SetupId client{u"client"_s};

/// Somebody at a program of his own, on the store that he shares.
struct Desk
{
    Desk(const TestStore &place, const QString &person)
        : database(*place.open()), store(*database, JournalHand{person, person + u"'s Golive"_s, person + u"-pc"_s}),
          journal(*database),
          session(SessionPorts{gateway, sender, ledger, store, guards, feed, machine, clock, scheduler, &journal},
                  Surroundings{}, person + u"'s Golive"_s)
    {
        session.load();
        session.resume(client);
        session.lookAfter();
    }

    void type(TypedField field, const QString &text)
    {
        Contact contact = session.setup().details.contact;
        switch (field) {
        case TypedField::ContactName: contact.name = text; break;
        case TypedField::ContactEmail: contact.email = text; break;
        case TypedField::ContactPhone: contact.phone = text; break;
        case TypedField::Number: return session.dispatch(event::NumberEdited{text});
        default: QFAIL("not typed in these tests");
        }
        session.dispatch(event::ContactEdited{contact});
    }
    /// Long enough for what was typed to be kept, and for what others wrote to be read.
    void wait() { scheduler.advance(6s); }
    const Contact &contact() const { return session.setup().details.contact; }
    OthersView others() const { return session.view().others; }

    std::unique_ptr<Database> database;
    SqlSetupStore store;
    SqlJournal journal;
    ManualClock clock{fromEpochMs(1'790'000'000'000)};
    ManualScheduler scheduler{clock};
    FakeGateway gateway;
    FakeSender sender;
    FakeLedger ledger;
    FakeGuards guards;
    FakeFeed feed;
    FakeMachine machine;
    Session session;
};

/// Two people in one set-up: what differs is put together, and nothing that one of them typed is lost.
class TwoPeopleTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestStore::addRows(); }

    void init()
    {
        Test::init();
        if (TestStore::isMissing())
            QSKIP("There is no PostgreSQL here.");
        m_bea.reset();
        m_ana.reset();
        m_place.emplace();
        open(Step::Contact);
    }

    void cleanup()
    {
        m_bea.reset();
        m_ana.reset();
        m_place.reset();
    }

    void whatDiffersIsPutTogetherAndTold()
    {
        m_ana->type(TypedField::ContactName, u"Ana Lima"_s);
        m_bea->type(TypedField::ContactEmail, u"bea@x.example"_s);
        m_ana->wait();
        m_bea->wait();
        m_ana->wait();
        const Contact both{u"Ana Lima"_s, u"bea@x.example"_s, u"1"_s};
        QCOMPARE(m_ana->contact(), both);
        QCOMPARE(m_bea->contact(), both);
        QCOMPARE(kept().details.contact, both);
        QVERIFY(m_bea->others().contested.isEmpty());
        QCOMPARE(m_bea->others().changes.size(), 1);
        const OthersChange told = m_bea->others().changes.first();
        QCOMPARE(told.by, (ChangedBy{u"Ana"_s, u"Ana-pc"_s, false}));
        QCOMPARE(told.field, std::optional(TypedField::ContactName));
        QCOMPARE(told.change.was, u"Owner"_s);
        QCOMPARE(told.change.became, u"Ana Lima"_s);
        // Letter by letter, it stays one line; and goes when it was read.
        m_ana->type(TypedField::ContactName, u"Ana Lima S."_s);
        m_ana->wait();
        m_bea->wait();
        QCOMPARE(m_bea->others().changes.size(), 1);
        QCOMPARE(m_bea->others().changes.first().change.was, u"Owner"_s);
        QCOMPARE(m_bea->others().changes.first().change.became, u"Ana Lima S."_s);
        m_bea->session.dismissOthers();
        QVERIFY(m_bea->others().isEmpty());
    }

    void ofOneFieldWhatIsTypedHereIsKeptAndOffered()
    {
        contest();
        QCOMPARE(m_bea->contact().email, u"bea@x.example"_s); // does not move under the cursor
        QCOMPARE(kept().details.contact.email, u"ana@x.example"_s);
        QCOMPARE(m_bea->others().contested,
                 (QList{ContestedField{TypedField::ContactEmail, u"bea@x.example"_s, u"ana@x.example"_s,
                                       ChangedBy{u"Ana"_s, u"Ana-pc"_s, false}}}));
        // Going on typing decides nothing, there or elsewhere on the page.
        m_bea->type(TypedField::ContactEmail, u"bea@x.example.br"_s);
        m_bea->type(TypedField::ContactName, u"Bea Souza"_s);
        m_bea->wait();
        QCOMPARE(kept().details.contact.email, u"ana@x.example"_s);
        QCOMPARE(kept().details.contact.name, u"Bea Souza"_s);
        QCOMPARE(m_bea->others().contested.first().mine, u"bea@x.example.br"_s);

        m_bea->session.settleContested(TypedField::ContactEmail, true);
        m_bea->wait();
        QVERIFY(m_bea->others().contested.isEmpty());
        QCOMPARE(kept().details.contact.email, u"bea@x.example.br"_s);
        // Ana had typed there, too: hers is offered to her.
        m_ana->wait();
        QCOMPARE(m_ana->contact().email, u"ana@x.example"_s);
        QCOMPARE(m_ana->others().contested.size(), 1);
        m_ana->session.settleContested(TypedField::ContactEmail, false);
        m_ana->wait();
        QCOMPARE(m_ana->contact().email, u"bea@x.example.br"_s);
        m_bea->wait();
        QVERIFY(m_bea->others().contested.isEmpty());
    }

    void theOtherOnesIsTaken()
    {
        contest();
        m_bea->session.settleContested(TypedField::ContactEmail, false);
        m_bea->wait();
        QCOMPARE(m_bea->contact().email, u"ana@x.example"_s);
        QCOMPARE(kept().details.contact.email, u"ana@x.example"_s);
        QVERIFY(m_bea->others().contested.isEmpty());
    }

    /// Whoever goes on with the page has chosen what is on it.
    void nextTakesWhatIsOnThePage()
    {
        contest();
        m_bea->session.dispatch(event::NextPressed{});
        m_bea->wait();
        QCOMPARE(m_bea->contact().email, u"bea@x.example"_s);
        QCOMPARE(kept().details.contact.email, u"bea@x.example"_s);
        QVERIFY(m_bea->others().contested.isEmpty());
    }

    /// Elsewhere meanwhile, and back: the choice is still there, and so is what was typed.
    void whatIsContestedOutlastsAnotherSetUp()
    {
        contest();
        m_bea->session.startNew();
        m_bea->scheduler.advance(3min);
        QCOMPARE(kept().details.contact.email, u"ana@x.example"_s);
        m_bea->session.resume(client);
        QCOMPARE(m_bea->others().contested.size(), 1);
        QCOMPARE(m_bea->contact().email, u"bea@x.example"_s);
    }

    void theSameFromBothIsNoQuestion()
    {
        m_ana->type(TypedField::ContactEmail, u"one@x.example"_s);
        m_bea->type(TypedField::ContactEmail, u"one@x.example"_s);
        m_ana->wait();
        m_bea->wait();
        QVERIFY(m_bea->others().isEmpty());
        QCOMPARE(kept().details.contact.email, u"one@x.example"_s);
    }

    void whatOneTakesOutStaysToBeHad()
    {
        m_ana->type(TypedField::ContactEmail, {});
        m_bea->type(TypedField::ContactEmail, u"bea@x.example"_s);
        m_ana->wait();
        m_bea->wait();
        QCOMPARE(m_bea->others().contested.first().theirs, QString());
        m_bea->session.settleContested(TypedField::ContactEmail, true);
        QCOMPARE(kept().details.contact.email, u"bea@x.example"_s);
    }

    void aFieldThatTheKeyboardIsInDoesNotChange()
    {
        m_bea->session.holdField(TypedField::ContactEmail);
        m_ana->type(TypedField::ContactEmail, u"ana@x.example"_s);
        m_ana->wait();
        m_bea->wait();
        QCOMPARE(m_bea->contact().email, u"owner@x.example"_s);
        QVERIFY(m_bea->others().contested.isEmpty()); // nothing was typed
        QCOMPARE(m_bea->others().changes.size(), 1);
        m_bea->session.holdField({});
        QCOMPARE(m_bea->contact().email, u"ana@x.example"_s);
        // ... and where something is typed into it after all, that is a question.
        m_bea->session.holdField(TypedField::ContactPhone);
        m_ana->type(TypedField::ContactPhone, u"2"_s);
        m_ana->wait();
        m_bea->wait();
        m_bea->type(TypedField::ContactPhone, u"13"_s);
        QCOMPARE(m_bea->others().contested.size(), 1);
        QCOMPARE(m_bea->others().contested.first().theirs, u"2"_s);
        m_bea->wait();
        QCOMPARE(kept().details.contact.phone, u"2"_s);
    }

    void whoeverTypesStaysOnThePage()
    {
        m_bea->type(TypedField::ContactEmail, u"bea@x.example"_s);
        m_ana->session.dispatch(event::PageChosen{Page::Region});
        m_ana->session.dispatch(event::HandedOver{u"Carla"_s});
        m_ana->wait();
        m_bea->wait();
        QCOMPARE(m_ana->session.view().page, Page::Region);
        QCOMPARE(m_bea->session.view().page, Page::Contact);
        QCOMPARE(m_bea->session.setup().client.staff, u"Carla"_s);
        QCOMPARE(m_bea->others().changes.size(), 1);
        QCOMPARE(m_bea->others().changes.first().change.what, JournalWhat::HandedOver);
        m_ana->wait();
        QCOMPARE(m_ana->session.view().page, Page::Region);
    }

    void whatIsPutAwayMeanwhileIsTold()
    {
        m_bea->type(TypedField::ContactEmail, u"bea@x.example"_s);
        m_ana->session.startNew();
        m_ana->session.putAway(client, false);
        m_ana->wait();
        m_bea->wait();
        QCOMPARE(m_bea->session.view().page, Page::Contact);
        QVERIFY(kept().putAway);
        QCOMPARE(kept().details.contact.email, u"bea@x.example"_s);
        QCOMPARE(m_bea->others().changes.last().change.what, JournalWhat::Archived);
    }

    void whatIsRemovedMeanwhileStaysWhereSomebodyTypes()
    {
        m_bea->type(TypedField::ContactEmail, u"bea@x.example"_s);
        QVERIFY(m_ana->store.remove(client, JournalActor::Person, m_ana->clock.now()));
        m_bea->wait();
        QCOMPARE(m_bea->session.view().page, Page::Contact);
        QCOMPARE(m_bea->others().changes.last().change.what, JournalWhat::Removed);
        QCOMPARE(m_bea->others().changes.last().by, (ChangedBy{u"Ana"_s, u"Ana-pc"_s, false}));
        QCOMPARE(kept().details.contact.email, u"bea@x.example"_s);
    }

    void whatIsRemovedWhileItIsOnlyLookedAtIsSaidOnStart()
    {
        QVERIFY(m_ana->store.remove(client, JournalActor::Person, m_ana->clock.now()));
        m_bea->wait();
        QCOMPARE(m_bea->session.view().page, Page::Start);
        const auto told = [this] { return std::get<StartView>(m_bea->session.view().body).notice; };
        QVERIFY(told() && told()->kind == StartNotice::Kind::Removed && told()->setup.id == client);
        QCOMPARE(told()->by, (ChangedBy{u"Ana"_s, u"Ana-pc"_s, false}));
        QCOMPARE(told()->at, std::optional(m_ana->clock.now()));
        m_bea->wait();
        QVERIFY(told());
        m_bea->session.startNew();
        QVERIFY(!told());
    }

    /// The guard elsewhere goes on, and what is typed meanwhile goes along.
    void whatTheGuardSeesIsToldBesideTyping()
    {
        m_bea->type(TypedField::ContactEmail, u"bea@x.example"_s);
        AppState state;
        state.stage = AppStage::FacebookStarted;
        m_ana->session.tell(client, event::StateRead{state});
        m_ana->wait();
        m_bea->wait();
        m_ana->wait();
        QCOMPARE(m_bea->session.view().page, Page::Contact);
        QCOMPARE(kept().seen.state.stage, AppStage::FacebookStarted);
        QCOMPARE(kept().details.contact.email, u"bea@x.example"_s);
        QCOMPARE(m_bea->others().changes.last().change.what, JournalWhat::Stage);
        QVERIFY(m_bea->others().changes.last().by.isProgram);
    }

    /// The number, and what depends on it.
    void ofANumberThatBothTypedBothAreToBeHad()
    {
        open(Step::Number);
        m_ana->type(TypedField::Number, u"+55 11 98765-4321"_s);
        m_bea->type(TypedField::Number, u"+55 21 99876-5432"_s);
        m_ana->wait();
        m_bea->wait();
        QCOMPARE(kept().client.number->e164, u"+5511987654321"_s);
        QCOMPARE(m_bea->session.setup().client.number->e164, u"+5521998765432"_s);
        QCOMPARE(m_bea->others().contested.first().field, TypedField::Number);
        m_bea->session.settleContested(TypedField::Number, false);
        QCOMPARE(m_bea->session.setup().client.number->e164, u"+5511987654321"_s);
        // In another spelling it is the same one.
        m_ana->type(TypedField::Number, u"+5511 98765 4321"_s);
        m_bea->type(TypedField::Number, u"+55 (11) 98765-4321"_s);
        m_ana->wait();
        m_bea->wait();
        QVERIFY(m_bea->others().contested.isEmpty());
    }

    /// The server is away for a while: what was typed meanwhile is kept, and put together when it is back.
    void whatIsTypedWhileTheStoreIsAwayIsKept()
    {
        if (!m_place->isServer())
            QSKIP("A folder of this computer is not away.");
        PostgresServer *server = PostgresServer::shared();
        server->kill();
        // How often each says so depends on when the server answers again.
        const auto restored = qScopeGuard([] { QLoggingCategory::setFilterRules(QString()); });
        QLoggingCategory::setFilterRules(u"golive.storage.warning=false"_s);
        m_bea->type(TypedField::ContactEmail, u"bea@x.example"_s);
        m_bea->scheduler.advance(1s);
        QVERIFY(isSaveOwed(m_bea->session.setup()));
        QVERIFY(server->start());
        m_ana->type(TypedField::ContactEmail, u"ana@x.example"_s);
        m_ana->type(TypedField::ContactName, u"Ana Lima"_s);
        // Each asks again until it answers.
        QTRY_VERIFY_WITH_TIMEOUT((m_ana->scheduler.advance(10s), !isSaveOwed(m_ana->session.setup())), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT((m_bea->scheduler.advance(10s), !isSaveOwed(m_bea->session.setup())), 30'000);
        m_bea->wait();
        QCOMPARE(m_bea->contact(), (Contact{u"Ana Lima"_s, u"bea@x.example"_s, u"1"_s}));
        QCOMPARE(m_bea->others().contested.size(), 1);
        QCOMPARE(kept().details.contact.email, u"ana@x.example"_s);
    }

private:
    void open(Step step)
    {
        m_bea.reset();
        m_ana.reset();
        Setup setup;
        setup.id = client;
        setup.createdAt = setup.changedAt = fromEpochMs(1'789'000'000'000);
        setup.step = setup.furthest = step;
        setup.client.door = Door::Staff;
        setup.client.access = Access::Partner;
        if (step > Step::Number) {
            setup.client.app = {u"app-1"_s};
            setup.client.appName = u"TeaHouse"_s;
        }
        setup.details.contact = {u"Owner"_s, u"owner@x.example"_s, u"1"_s};
        {
            const auto database = m_place->open();
            QVERIFY(database);
            QVERIFY(SqlSetupStore(**database).save(setup));
        }
        m_ana.emplace(*m_place, u"Ana"_s);
        m_bea.emplace(*m_place, u"Bea"_s);
        QCOMPARE(m_bea->session.setup().step, step);
    }

    /// Ana's was there first.
    void contest()
    {
        m_ana->type(TypedField::ContactEmail, u"ana@x.example"_s);
        m_bea->type(TypedField::ContactEmail, u"bea@x.example"_s);
        m_ana->wait();
        m_bea->wait();
        QCOMPARE(m_bea->others().contested.size(), 1);
    }

    Setup kept() const
    {
        const auto database = m_place->open();
        const auto setup = SqlSetupStore(**database).read(client);
        return setup && *setup ? **setup : Setup{};
    }

    std::optional<TestStore> m_place;
    std::optional<Desk> m_ana;
    std::optional<Desk> m_bea;
};

GOLIVE_TEST(TwoPeopleTest)

} // namespace tst_twopeople

#include "tst_twopeople.moc"
