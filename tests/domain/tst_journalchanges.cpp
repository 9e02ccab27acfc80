#include "domain/journal/journalchanges.h"
#include "domain/setupnames.h"
#include "guardedsetup.h"
#include "testing/test.h"

#include <QTest>

namespace tst_journalchanges {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using What = JournalWhat;

QString said(const QList<JournalChange> &changes)
{
    QStringList lines;
    for (const JournalChange &one : changes)
        lines << nameOf(one.what) + u": "_s + one.was + u" > "_s + one.became +
                     (one.detail.isEmpty() ? QString() : u" ("_s + one.detail + u')');
    return lines.join(u'\n');
}

class JournalChangesTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void eachChangeIsTold_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const Change &change, const QString &told) {
            QTest::newRow(name) << change << told;
        };
        row(
            "step", [](Setup &s) { s.furthest = Step::Done; }, u"step: set-up > done"_s);
        row(
            "app's name", [](Setup &s) { s.client.appName = u"Tea"_s; }, u"app: Padaria > Tea (app-1)"_s);
        row(
            "number",
            [](Setup &s) {
                s.client.number = PhoneNumber{u"+27821234567"_s, u"ZA"_s};
            },
            u"number: +5511987654321 > +27821234567"_s);
        row(
            "access", [](Setup &s) { s.client.access = Access::Link; }, u"access: partner > link"_s);
        row(
            "reference", [](Setup &s) { s.client.reference = u"C-17"_s; }, u"reference:  > C-17"_s);
        row(
            "handed over", [](Setup &s) { s.client.staff = u"Ben"_s; }, u"handed-over:  > Ben"_s);
        row(
            "reminded",
            [](Setup &s) {
                s.client.reminded = OwnerReminded{OwnerReminder::OpenLink, ReminderWay::WhatsApp, {}, u"Ana"_s};
            },
            u"owner-reminded:  > open-link (whatsapp)"_s);
        row(
            "region", [](Setup &s) { s.details.region = u"BR"_s; }, u"region:  > BR"_s);
        row(
            "overruled",
            [](Setup &s) {
                s.readiness.checklist.answers[CheckItem::CanScan] = {CheckChoice::No, true, u"my reason"_s};
            },
            u"check-overruled:  > can-scan"_s);
        row(
            "enabled", [](Setup &s) { s.readiness.enablement = Enablement::Enabled; },
            u"enablement: not-asked > enabled"_s);
        row(
            "contact", [](Setup &s) { s.details.contactStage = ContactStage::Accepted; },
            u"contact: editing > accepted"_s);
        row(
            "terms",
            [](Setup &s) {
                s.details.terms = TermsAgreement{u"Rosa Lima"_s, {}, false, true};
            },
            u"terms:  > yes"_s);
        row(
            "e-mail verified", [](Setup &s) { s.details.isEmailVerified = true; }, u"email-verified:  > yes"_s);
        row(
            "waived",
            [](Setup &s) {
                s.listening.waiver = EventsWaiver{u"I know"_s, {}};
            },
            u"events-waived:  > yes"_s);
        row(
            "arming", [](Setup &s) { s.listening.arming.isOn = false; }, u"arming: on > off"_s);
        row(
            "old chats", [](Setup &s) { s.listening.arming.oldChats = Arming::OldChats::NotKnown; },
            u"old-chats: known > not-known"_s);
        row(
            "if unknown", [](Setup &s) { s.listening.arming.ifUnknown = Arming::IfUnknown::SendOnceMore; },
            u"if-unknown: leave-it > send-once-more"_s);
        row(
            "link made", [](Setup &s) { s.signUp.link.made = 3; }, u"link-made: 1 > 3"_s);
        row(
            "link given", [](Setup &s) { s.signUp.link.givenAt = guarded::noon(); },
            u"link-given:  > "_s + journalTime(guarded::noon()));
        row(
            "owner elsewhere", [](Setup &s) { s.signUp.owner = OwnerPlace::Elsewhere; },
            u"owner-place: here > elsewhere"_s);
        row(
            "sharing", [](Setup &s) { s.signUp.chatSharing = ChatSharing::NotShared; },
            u"chat-sharing: not-asked > not-shared"_s);
        row(
            "stage", [](Setup &s) { s.seen.state.stage = AppStage::Failed; }, u"stage: live > failed"_s);
        row(
            "new stage",
            [](Setup &s) {
                s.seen.state.stage = AppStage::Unknown;
                s.seen.state.detail = u"EMBED_NEXT"_s;
            },
            u"stage: live > unknown (EMBED_NEXT)"_s);
        row(
            "finish", [](Setup &s) { s.onboarding.finish->seenBy = SignUpFinish::SeenBy::State; },
            u"finish: message > state"_s);
        row(
            "finish taken back", [](Setup &s) { s.onboarding.finish.reset(); }, u"finish: message > "_s);
        row(
            "deadline", [](Setup &s) { s.onboarding.window->opensAt = guarded::noon(); },
            u"deadline: %1 > %2"_s.arg(journalTime(guarded::noon() + 23h), journalTime(guarded::noon() + 24h)));
        row(
            "earlier", [](Setup &s) { s.onboarding.earlierSync = EarlierSync::Somebody; },
            u"earlier-sync: not-asked > somebody"_s);
        row(
            "declined", [](Setup &s) { s.onboarding.observed.declinedAt = guarded::noon(); },
            u"chats-declined:  > yes"_s);
        row(
            "arrived", [](Setup &s) { s.onboarding.isArrivalTold = true; }, u"chats-arrived:  > yes"_s);
        row(
            "missed", [](Setup &s) { s.onboarding.missedAt = guarded::noon(); }, u"missed:  > yes"_s);
        row(
            "after a miss", [](Setup &s) { s.onboarding.afterMiss = AfterMiss::LeftSo; },
            u"after-miss: not-chosen > left-so"_s);
        row(
            "disconnected",
            [](Setup &s) {
                s.onboarding.standing.kind = Standing::Kind::Removed;
                s.onboarding.standing.reason = u"PRIMARY_INACTIVITY"_s;
            },
            u"standing: connected > removed (PRIMARY_INACTIVITY)"_s);
        row(
            "reminders",
            [](Setup &s) {
                s.onboarding.remindersGiven = {720, 60};
            },
            u"reminder:  > 720\nreminder:  > 60"_s);
        row(
            "attention", [](Setup &s) { s.onboarding.attentionTold = Attention::SetUpFailed; },
            u"attention-told: none > set-up-failed"_s);
        row(
            "wait",
            [](Setup &s) {
                s.signUp.wait = Wait{{}, {}, {}, guarded::noon()};
            },
            u"wait:  > "_s + journalTime(guarded::noon()));
        row(
            "put away", [](Setup &s) { s.putAway = PutAway{}; }, u"archived:  > put-away"_s);
        row(
            "given up",
            [](Setup &s) {
                s.putAway = PutAway{{}, true};
            },
            u"archived:  > given-up"_s);
    }
    void eachChangeIsTold()
    {
        QFETCH(Change, change);
        QFETCH(QString, told);
        const Setup before = known();
        Setup after = before;
        change(after);
        QVERIFY(!(after == before));
        QCOMPARE(said(changesOf(&before, after)), told);
        QCOMPARE(changesOf(&after, after), QList<JournalChange>{});
    }

    void whatIsNobodysBusinessIsNotTold_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("a poll", [](Setup &s) { s.seen.at = guarded::noon() + 1h; });
        row("where a person looks", [](Setup &s) { s.step = Step::Contact; });
        row("a contact's name", [](Setup &s) { s.details.contact.name = u"Rosa Lima"_s; });
        row("a contact's address", [](Setup &s) { s.details.contact.email = u"rosa@x.example"_s; });
        row("a contact's phone", [](Setup &s) { s.details.contact.phone = u"+5511912345678"_s; });
        row("the events' address", [](Setup &s) { s.listening.url = u"https://x.example/secret"_s; });
        row("its header", [](Setup &s) { s.listening.header = u"Token: x"_s; });
        row("the link itself", [](Setup &s) { s.signUp.link.url = QUrl(u"https://x.example/link"_s); });
        row("the screen", [](Setup &s) { s.screen.isSignedIn = !s.screen.isSignedIn; });
        row("what the ledger tells", [](Setup &s) { s.onboarding.contacts.state = SyncRecord::State::Accepted; });
    }
    void whatIsNobodysBusinessIsNotTold()
    {
        QFETCH(Change, change);
        const Setup before = known();
        Setup after = before;
        change(after);
        QVERIFY(!(after == before));
        QCOMPARE(said(changesOf(&before, after)), QString());
    }

    void aNewOneBegins()
    {
        Setup setup;
        setup.client.door = Door::Staff;
        QCOMPARE(said(changesOf(nullptr, setup)), u"begun:  > staff"_s);
        setup.client.appName = u"Pada"_s;
        setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
        // Still being typed.
        QCOMPARE(said(changesOf(nullptr, setup)), u"begun:  > staff"_s);
        const Setup typing = setup;
        setup.client.app = {u"app-1"_s};
        QCOMPARE(said(changesOf(&typing, setup)), u"app:  > Pada (app-1)\nnumber:  > +5511987654321"_s);
    }

    void aFurtherOnboardingTakesNothingBack()
    {
        Setup before = known();
        before.onboarding.standing.kind = Standing::Kind::Removed;
        before.onboarding.missedAt = guarded::noon();
        before.onboarding.remindersGiven = {720};
        Setup after = before;
        after.onboarding = nextOnboarding(before.onboarding);
        after.onboarding.window = SyncWindow{guarded::noon(), SyncWindow::Evidence::LastUnfinished};
        QCOMPARE(said(changesOf(&before, after)),
                 u"onboarding-begun:  > 2 (last-unfinished)\ndeadline:  > "_s + journalTime(guarded::noon() + 24h));
    }

    void whoseDoingItIs()
    {
        QCOMPARE(journalActorOf(event::NextPressed{}), JournalActor::Person);
        QCOMPARE(journalActorOf(event::StateRead{}), JournalActor::Partner);
        QCOMPARE(journalActorOf(event::SyncSettled{}), JournalActor::Partner);
        QCOMPARE(journalActorOf(event::SignUpFinished{}), JournalActor::Facebook);
        QCOMPARE(journalActorOf(event::EventsObserved{}), JournalActor::Received);
        QCOMPARE(journalActorOf(event::TimePassed{}), JournalActor::Time);
        QCOMPARE(journalActorOf(event::LedgerRead{}), JournalActor::Guard);
    }

private:
    static Setup known()
    {
        Setup setup = guarded::live();
        setup.furthest = Step::SetUp;
        setup.client.app = {u"app-1"_s};
        setup.client.appName = u"Padaria"_s;
        setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
        setup.client.access = Access::Partner;
        setup.readiness = {};
        setup.details = {};
        setup.signUp.link.made = 1;
        setup.signUp.link.givenAt.reset();
        setup.onboarding.finish = SignUpFinish{guarded::noon() - 1h, SignUpFinish::SeenBy::Message, {}, {}};
        setup.onboarding.window = SyncWindow{guarded::noon() - 1h, SyncWindow::Evidence::FinishMessage};
        return setup;
    }
};

GOLIVE_TEST(JournalChangesTest)

} // namespace tst_journalchanges

#include "tst_journalchanges.moc"
