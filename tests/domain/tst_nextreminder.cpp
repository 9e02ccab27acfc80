#include "base/enumvalues.h"
#include "domain/reminder/nextreminder.h"
#include "domain/setupnames.h"
#include "guardedsetup.h"
#include "testing/test.h"

#include <QTest>

namespace tst_nextreminder {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Hold = NextReminder::Hold;
using Of = OwnerReminder;

SyncRecord accepted(Instant at)
{
    return guarded::record(SyncRecord::State::Accepted, at);
}

class NextReminderTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAwaitedIsProposed_data();
    void whatIsAwaitedIsProposed();
    void theLinkStandsInTheTextsThatNeedIt();
    void aReminderIsKeptAndTellsThatTheLinkIsGiven();
    void aReminderAfterFacebookChangesNothingElse();
};

void NextReminderTest::whatIsAwaitedIsProposed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("of"); // -1: none
    QTest::addColumn<int>("hold");
    const auto row = [](const char *name, Of of, const Change &change) {
        QTest::newRow(name) << change << static_cast<int>(of) << static_cast<int>(Hold::None);
    };
    const auto none = [](const char *name, Hold hold, const Change &change) {
        QTest::newRow(name) << change << -1 << static_cast<int>(hold);
    };
    const auto begun = [](Setup &s, Card card) {
        s = guarded::linked();
        s.seen.state.stage = AppStage::FacebookStarted;
        s.signUp.card = card;
    };
    const auto synced = [](Setup &s, Instant at) {
        s = guarded::live();
        s.onboarding.contacts = s.onboarding.history = accepted(at);
    };

    row("the link is not opened", Of::OpenLink, [](Setup &s) { s = guarded::linked(); });
    row("a list's link, long before Connect", Of::OpenLink, [](Setup &s) {
        s = guarded::linked();
        s.furthest = Step::Number;
    });
    none("it has expired", Hold::LinkMissing, [](Setup &s) {
        s = guarded::linked();
        s.signUp.link.madeAt = guarded::noon() - 6 * 24h;
    });
    none("there is none yet", Hold::LinkMissing, [](Setup &s) {
        s = guarded::linked();
        s.signUp.link = {};
    });
    none("before anything", Hold::NothingAwaited, [](Setup &s) {
        s = guarded::linked();
        s.furthest = Step::Contact;
        s.signUp.link = {};
    });
    row("a card stands in the app, as he said", Of::PaymentMethod, [](Setup &s) {
        s = guarded::linked();
        s.furthest = Step::Contact;
        s.readiness.checklist.answers[CheckItem::NoPaymentMethod].choice = CheckChoice::No;
    });
    row("begun", Of::FinishFacebook, [&](Setup &s) { begun(s, Card::Portfolio); });
    row("begun, as was told", Of::FinishFacebook, [](Setup &s) {
        s = guarded::linked();
        s.signUp.card = Card::Portfolio;
    });
    row("the code is awaited", Of::ConnectPhone, [&](Setup &s) { begun(s, Card::PhoneHandOff); });
    row("before the question about chats", Of::ShareChats, [&](Setup &s) { begun(s, Card::ShareChoice); });
    row("not shared, and not too late", Of::ShareChats, [&](Setup &s) {
        begun(s, Card::PhoneHandOff);
        s.signUp.chatSharing = ChatSharing::NotShared;
    });
    none("he waits, as he was told to", Hold::PutOff, [&](Setup &s) {
        begun(s, Card::Portfolio);
        s.signUp.wait = Wait{Wait::Of::Facebook, {}, guarded::noon(), guarded::noon() + 1h, false, false};
    });
    row("the wait is over", Of::FinishFacebook, [&](Setup &s) {
        begun(s, Card::Portfolio);
        s.signUp.wait = Wait{Wait::Of::Facebook, {}, guarded::noon() - 2h, guarded::noon() - 1h, false, false};
    });
    row("the number is to be selected", Of::SelectNumber, [](Setup &s) { s = guarded::finished(); });
    row("... and few hours are left", Of::WindowCloses, [](Setup &s) {
        s = guarded::finished();
        s.onboarding.window->opensAt = guarded::noon() - 13h;
    });
    row("... and none", Of::SelectNumber, [](Setup &s) {
        s = guarded::finished();
        s.onboarding.window->opensAt = guarded::noon() - 30h;
    });
    row("finished for the wrong account", Of::FinishFacebook, [](Setup &s) {
        s = guarded::finished();
        s.signUp.isWrongFinish = true;
    });
    row("finished, as he said; Gupshup says no", Of::FinishFacebook, [](Setup &s) {
        s = guarded::finished();
        s.onboarding.finish->seenBy = SignUpFinish::SeenBy::Person;
        s.seen.state.stage = AppStage::FacebookStarted;
    });
    none("Gupshup is at work", Hold::NothingAwaited, [](Setup &s) {
        s = guarded::finished();
        s.seen.state.stage = AppStage::SettingUp;
    });
    row("it failed, and nobody has looked for a card", Of::PaymentMethod, [](Setup &s) {
        s = guarded::finished();
        s.seen.state.stage = AppStage::Failed;
    });
    none("it failed, and no card stands there", Hold::NothingAwaited, [](Setup &s) {
        s = guarded::finished();
        s.seen.state.stage = AppStage::Failed;
        s.readiness.checklist.answers[CheckItem::NoPaymentMethod].choice = CheckChoice::Yes;
    });
    none("live, and it goes on by itself", Hold::NothingAwaited, [](Setup &s) { s = guarded::live(); });
    row("chats were declined", Of::ChatsNotShared, [&](Setup &s) {
        synced(s, guarded::noon() - 10min);
        s.onboarding.observed.declinedAt = guarded::noon();
    });
    none("... and somebody has read so", Hold::NothingAwaited, [&](Setup &s) {
        synced(s, guarded::noon() - 10min);
        s.onboarding.observed.declinedAt = guarded::noon();
        s.furthest = Step::Done;
    });
    row("chats stopped coming", Of::KeepPhoneOpen, [&](Setup &s) {
        synced(s, guarded::noon() - 3h);
        s.onboarding.observed.mark = 5;
        s.onboarding.observed.phases.insert(0, {1, 40, 30, guarded::noon() - 2h});
        s.onboarding.observed.historyProgress = 30;
    });
    row("nobody opens the phone app", Of::OpenPhoneApp, [](Setup &s) {
        s = guarded::live();
        s.furthest = Step::Done;
        s.onboarding.liveSeenAt = guarded::noon() - 20 * 24h;
        s.onboarding.contacts = s.onboarding.history = accepted(guarded::noon() - 20 * 24h);
    });
    none("... but he was reminded of it", Hold::NothingAwaited, [](Setup &s) {
        s = guarded::live();
        s.furthest = Step::Done;
        s.onboarding.liveSeenAt = guarded::noon() - 20 * 24h;
        s.onboarding.contacts = s.onboarding.history = accepted(guarded::noon() - 20 * 24h);
        s.client.reminded = OwnerReminded{Of::OpenPhoneApp, ReminderWay::Copied, guarded::noon() - 24h, {}};
    });
    row("another phone", Of::PhoneChanged, [](Setup &s) {
        s = guarded::live();
        s.onboarding.standing.kind = Standing::Kind::Offboarded;
    });
    row("disconnected", Of::Reconnect, [](Setup &s) {
        s = guarded::live();
        s.onboarding.standing.kind = Standing::Kind::Removed;
        s.onboarding.standing.reason = u"PRIMARY_INACTIVITY"_s;
    });
    none("banned", Hold::LeftSo, [](Setup &s) {
        s = guarded::live();
        s.onboarding.standing.kind = Standing::Kind::Removed;
        s.onboarding.standing.reason = u"ACCOUNT_BANNED"_s;
    });
    none("disconnected, and left so", Hold::LeftSo, [](Setup &s) {
        s = guarded::live();
        s.onboarding.standing.kind = Standing::Kind::Removed;
        s.onboarding.afterMiss = AfterMiss::LeftSo;
    });
    row("onboarded once more", Of::OpenLink, [](Setup &s) {
        s = guarded::live();
        s.onboarding.standing.kind = Standing::Kind::Removed;
        s.onboarding.again = OnboardingAgain{u"x"_s, guarded::noon() - 1h, false};
    });
    none("given up", Hold::LeftSo, [](Setup &s) {
        s = guarded::linked();
        s.putAway = PutAway{guarded::noon(), true};
    });
}

void NextReminderTest::whatIsAwaitedIsProposed()
{
    QFETCH(Change, change);
    QFETCH(int, of);
    QFETCH(int, hold);
    Setup setup;
    change(setup);
    const NextReminder next = nextReminderOf(setup, guarded::noon());
    const auto said = [](int place) { return place < 0 ? u"none"_s : QString(nameOf(static_cast<Of>(place))); };
    QCOMPARE(next.of ? QString(nameOf(*next.of)) : u"none"_s, said(of));
    QCOMPARE(static_cast<int>(next.hold), hold);
    // What is proposed can be said.
    const ReminderView view = reminderViewOf(setup, {}, guarded::noon());
    QVERIFY(!next.of || view.canSay(*next.of));
    QVERIFY(view.next == next);
}

void NextReminderTest::theLinkStandsInTheTextsThatNeedIt()
{
    Setup setup = guarded::linked();
    QVERIFY(!reminderViewOf(setup, {}, guarded::noon()).link.isEmpty());
    const ReminderView late = reminderViewOf(setup, {}, guarded::noon() + 6 * 24h);
    QVERIFY(late.link.isEmpty());
    for (const Of one : enumValues<Of>()) {
        QCOMPARE(late.canSay(one), !isLinkNeeded(one));
        QVERIFY(!isLinkNeeded(one) || isLinkOfUse(one));
    }
    // What others wrote is one plain line.
    setup.details.contact.name = u" Ana\nSouza\u202e "_s;
    setup.signUp.ownerLanguage = u"pt_BR"_s;
    const ReminderView view = reminderViewOf(setup, {}, guarded::noon());
    QVERIFY2(!view.ownerName.contains(u'\n') && view.ownerName.startsWith(u"Ana"_s), qPrintable(view.ownerName));
    QCOMPARE(view.language, u"pt_BR"_s);
    QCOMPARE(view.country, u"BR"_s);
    QCOMPARE(view.client, u"PadariaCentral"_s);
    QCOMPARE(view.number, u"+55 11 98765-4321"_s);
}

void NextReminderTest::aReminderIsKeptAndTellsThatTheLinkIsGiven()
{
    Setup setup = guarded::linked();
    setup.step = Step::Start; // looked at from the board
    const auto with =
        guarded::after(setup, event::OwnerWasReminded{Of::OpenLink, ReminderWay::WhatsApp, u" Ana "_s, true});
    const OwnerReminded told{Of::OpenLink, ReminderWay::WhatsApp, guarded::noon(), u"Ana"_s};
    QVERIFY(with.setup.client.reminded == told);
    QCOMPARE(with.setup.signUp.link.givenAt, guarded::noon());
    QCOMPARE(with.setup.seen.unfinishedAt, guarded::noon());
    const auto without =
        guarded::after(setup, event::OwnerWasReminded{Of::PaymentMethod, ReminderWay::Mail, {}, false});
    QVERIFY(!without.setup.signUp.link.givenAt);
}

void NextReminderTest::aReminderAfterFacebookChangesNothingElse()
{
    const Setup setup = guarded::finished();
    Setup expected = setup;
    expected.client.reminded = OwnerReminded{Of::SelectNumber, ReminderWay::Copied, guarded::noon(), {}};
    const auto after = guarded::after(setup, event::OwnerWasReminded{Of::SelectNumber, ReminderWay::Copied, {}, true});
    expected.changedAt = after.setup.changedAt;
    QVERIFY(after.setup == expected);
    QVERIFY(after.effects.isEmpty());
}

GOLIVE_TEST(NextReminderTest)

} // namespace tst_nextreminder

#include "tst_nextreminder.moc"
