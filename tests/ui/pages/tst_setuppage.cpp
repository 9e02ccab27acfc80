#include "setupsamples.h"
#include "shown.h"

#include "domain/view/setupnow.h"
#include "testing/windowtest.h"
#include "ui/pages/chats/nowtext.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tst_setuppage {

using namespace golive;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::bodyOf;
using test::isShown;
using test::said;
using test::Shown;

/// Set up and chats: the one thing that matters now, and what each press says.
class SetUpPageTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatMattersNow_data();
    void whatMattersNow();
    void everyStateIsSaid_data();
    void everyStateIsSaid();
    void theSwitchTurnsItOff();
    void whatIsHeldHasItsWayOut();
    void aButtonIsAPressAndAPressHasAButton();
    void theEarlierSyncIsAsked();
    void theSyncIsPressedByHand();
    void theRequestNumberIsCopied();
    void aLaterTryIsSaidWithItsTime();
    void anUnknownOutcomeSaysWhatWasChosen();
    void theTwoChoicesAfterAMiss();
    void twoRefusalsOfferThemToo();
    void theWayBackCountsTheQuarterHour();
    void aRemovalSaysWhy();
    void whereTheGuardIs();
    void whoeverWatchesIsNotAskedAnything();
    void keysReachEverything();
};

void SetUpPageTest::whatMattersNow_data()
{
    QTest::addColumn<SetUpNow>("now");
    const auto row = [](const char *name, SetUpNow now) { QTest::newRow(name) << now; };
    row("waiting", SetUpNow::WaitingForLive);
    row("waiting-off", SetUpNow::WaitingForLive);
    row("selection-stuck", SetUpNow::NumberSelection);
    row("failed", SetUpNow::SetUpFailed);
    row("live", SetUpNow::Starting);
    row("live-off", SetUpNow::TurnedOff);
    row("token-missing", SetUpNow::TokenMissing);
    row("held", SetUpNow::HeldByEvents);
    row("held-old-chats", SetUpNow::HeldByOldChats);
    row("live-elsewhere", SetUpNow::EarlierSyncAsked);
    row("live-elsewhere-somebody", SetUpNow::EarlierSyncMade);
    row("live-elsewhere-nobody", SetUpNow::Starting);
    row("syncing", SetUpNow::Asking);
    row("answer-awaited", SetUpNow::AnswerAwaited);
    row("not-sent", SetUpNow::TryingAgain);
    row("turned-away", SetUpNow::TryingAgain);
    row("unknown", SetUpNow::Unknown);
    row("unknown-left", SetUpNow::Unknown);
    row("awaited", SetUpNow::Awaited);
    row("arriving", SetUpNow::Arriving);
    row("arrived", SetUpNow::Arrived);
    row("declined", SetUpNow::Declined);
    row("silent", SetUpNow::Silent);
    row("events-elsewhere", SetUpNow::Elsewhere);
    row("asked-earlier", SetUpNow::AskedBefore);
    row("refused", SetUpNow::Refused);
    row("refused-both", SetUpNow::Refused);
    row("refused-both-left", SetUpNow::LeftSo);
    row("asked", SetUpNow::Declined);
    row("may-be-too-late", SetUpNow::MayBeTooLate);
    row("missed", SetUpNow::Missed);
    row("left-so", SetUpNow::LeftSo);
    row("again", SetUpNow::OnboardingAgain);
    row("removed", SetUpNow::Removed);
    row("offboarded", SetUpNow::Interrupted);
    row("unpaid", SetUpNow::CannotSend);
    row("restricted", SetUpNow::SendingLimited);
    row("phone-quiet", SetUpNow::PhoneQuiet);
    row("guarded-elsewhere", SetUpNow::WaitingForLive);
}

void SetUpPageTest::whatMattersNow()
{
    QFETCH(const SetUpNow, now);
    QCOMPARE(nowOf(bodyOf(QString::fromLatin1(QTest::currentDataTag()))), now);
}

void SetUpPageTest::everyStateIsSaid_data()
{
    QTest::addColumn<PageView>("view");
    const auto all = test::setUpSamples();
    for (const test::NamedView &one : all)
        QTest::newRow(qPrintable(one.name)) << one.view;
}

void SetUpPageTest::everyStateIsSaid()
{
    QFETCH(const PageView, view);
    const Shown shown(view);
    const auto &body = std::get<SetUpView>(view.body);
    QCOMPARE(isShown(shown, u"nowTitle"_s), !body.isWatching);
    if (body.isWatching)
        return;
    QVERIFY(!said(shown, u"nowTitle"_s).isEmpty());
    QVERIFY(!said(shown, u"nowBody"_s).isEmpty());
    QVERIFY(!said(shown, u"contactsState"_s).isEmpty());
    QVERIFY(!said(shown, u"historyState"_s).isEmpty());
    QVERIFY(!said(shown, u"nowTitle"_s).contains(u"%1"_s));
    QVERIFY(!said(shown, u"nowBody"_s).contains(u"%1"_s));
}

void SetUpPageTest::theSwitchTurnsItOff()
{
    Shown shown(test::sampleView(u"setup-waiting"_s));
    auto *box = shown.find<QCheckBox>(u"armSwitch"_s);
    QVERIFY(box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(shown.last<event::ArmingChanged>());
    QVERIFY(!shown.last<event::ArmingChanged>()->arming.isOn);
    shown.page->draw(test::sampleView(u"setup-waiting-off"_s));
    QVERIFY(!box->isChecked());
    QVERIFY(!said(shown, u"whyNotArmed"_s).isEmpty());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(shown.last<event::ArmingChanged>()->arming.isOn);
}

void SetUpPageTest::whatIsHeldHasItsWayOut()
{
    Shown shown(test::sampleView(u"setup-held"_s));
    QVERIFY(!shown.find<QWidget>(u"syncButton"_s)->isEnabled());
    QVERIFY(isShown(shown, u"waiverField"_s));
    shown.click(u"nowButton"_s);
    QCOMPARE(shown.last<event::PageChosen>()->page, Page::Events);
    shown.page->draw(test::sampleView(u"setup-held-old-chats"_s));
    shown.click(u"nowButton"_s);
    QCOMPARE(shown.last<event::ArmingChanged>()->arming.oldChats, Arming::OldChats::NobodyReplies);
    QVERIFY(shown.last<event::ArmingChanged>()->arming.isOn);
    shown.page->draw(test::sampleView(u"setup-token-missing"_s));
    shown.click(u"nowButton"_s);
    QCOMPARE(shown.last<event::PageChosen>()->page, Page::SignIn);
    shown.page->draw(test::sampleView(u"setup-selection-stuck"_s));
    QVERIFY(!said(shown, u"attentionLabel"_s).isEmpty());
    shown.click(u"nowButton"_s);
    QCOMPARE(shown.last<event::PageChosen>()->page, Page::Connect);
    shown.page->draw(test::sampleView(u"setup-failed"_s));
    shown.click(u"nowButton"_s);
    QVERIFY(shown.asked<ui::WriteToSupport>());
}

void SetUpPageTest::aButtonIsAPressAndAPressHasAButton()
{
    int pressed = 0;
    const auto all = test::setUpSamples();
    for (const test::NamedView &one : all) {
        const auto &body = std::get<SetUpView>(one.view.body);
        const ui::NowText now = ui::NowText::of(body);
        const bool isPress = !std::holds_alternative<std::monostate>(now.action);
        QVERIFY2(now.button.isEmpty() != isPress, qPrintable(one.name));
        if (!isPress || body.isWatching)
            continue;
        Shown shown(one.view);
        shown.click(u"nowButton"_s);
        QVERIFY2(shown.events.size() + shown.actions.size() == 1, qPrintable(one.name));
        ++pressed;
    }
    QVERIFY(pressed >= 6);
}

void SetUpPageTest::theEarlierSyncIsAsked()
{
    Shown shown(test::sampleView(u"setup-live-elsewhere"_s));
    for (const QString &name : {u"earlierNobody"_s, u"earlierSomebody"_s, u"earlierNotSure"_s})
        QVERIFY(!shown.find<QPushButton>(name)->isChecked());
    shown.click(u"earlierNobody"_s);
    QCOMPARE(shown.last<event::EarlierSyncTold>()->told, EarlierSync::Nobody);
    shown.click(u"earlierSomebody"_s);
    QCOMPARE(shown.last<event::EarlierSyncTold>()->told, EarlierSync::Somebody);
    shown.click(u"earlierNotSure"_s);
    QCOMPARE(shown.last<event::EarlierSyncTold>()->told, EarlierSync::NotSure);

    auto *field = shown.find<QDateTimeEdit>(u"finishToldField"_s);
    QVERIFY(!field->accessibleName().isEmpty());
    const QDateTime offered = field->dateTime();
    QCOMPARE(fromEpochMs(offered.toMSecsSinceEpoch()), bodyOf(u"live-elsewhere"_s).window->opensAt);
    field->setFocus();
    field->setSelectedSection(QDateTimeEdit::HourSection);
    QTest::keyClick(field, Qt::Key_Down);
    // Drawing anew leaves the time that is being set alone.
    shown.page->draw(test::sampleView(u"setup-live-elsewhere"_s));
    shown.click(u"finishToldButton"_s);
    QCOMPARE(shown.last<event::FinishToldAt>()->at, fromEpochMs(offered.addSecs(-3600).toMSecsSinceEpoch()));
    shown.page->draw(test::sampleView(u"setup-live"_s));
    QVERIFY(!isShown(shown, u"earlierNobody"_s));
}

void SetUpPageTest::theSyncIsPressedByHand()
{
    Shown shown(test::sampleView(u"setup-live-off"_s));
    QCOMPARE(shown.find<QWidget>(u"syncButton"_s)->property("role").toString(), u"primary"_s);
    shown.click(u"syncButton"_s);
    QVERIFY(shown.last<event::SyncPressed>());
    shown.page->draw(test::sampleView(u"setup-syncing"_s));
    QVERIFY(!shown.find<QWidget>(u"syncButton"_s)->isEnabled());
    shown.page->draw(test::sampleView(u"setup-asked"_s));
    QVERIFY(!isShown(shown, u"syncButton"_s));
    QVERIFY(said(shown, u"contactsState"_s) != said(shown, u"historyState"_s));
}

void SetUpPageTest::theRequestNumberIsCopied()
{
    Shown shown(test::sampleView(u"setup-awaited"_s));
    shown.click(u"copyHistoryRequest"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"req-1002"_s);
    shown.page->draw(test::sampleView(u"setup-live"_s));
    QVERIFY(!isShown(shown, u"copyHistoryRequest"_s));
}

void SetUpPageTest::aLaterTryIsSaidWithItsTime()
{
    PageView view = test::sampleView(u"setup-not-sent"_s);
    Shown shown(view);
    QVERIFY2(said(shown, u"contactsNext"_s).contains(u"40 s"_s), qPrintable(said(shown, u"contactsNext"_s)));
    QVERIFY(said(shown, u"nowTitle"_s).contains(u"40 s"_s));
    const Instant due = test::sampleNow() + 20min; // a server's Retry-After
    std::get<SetUpView>(view.body).turn->due = due;
    shown.page->draw(view);
    const QString time = QDateTime::fromMSecsSinceEpoch(toEpochMs(due)).toLocalTime().toString(u"HH:mm"_s);
    QVERIFY2(said(shown, u"contactsNext"_s).contains(time), qPrintable(said(shown, u"contactsNext"_s)));
    QVERIFY(said(shown, u"nowTitle"_s).contains(time));
}

void SetUpPageTest::anUnknownOutcomeSaysWhatWasChosen()
{
    Shown shown(test::sampleView(u"setup-unknown"_s));
    const QString onceMore = said(shown, u"historyNext"_s);
    QVERIFY(!onceMore.isEmpty());
    shown.page->draw(test::sampleView(u"setup-unknown-left"_s));
    const QString left = said(shown, u"historyNext"_s);
    QVERIFY(!left.isEmpty() && left != onceMore);
    PageView used = test::sampleView(u"setup-unknown"_s);
    std::get<SetUpView>(used.body).history.isOnceMore = true;
    shown.page->draw(used);
    QVERIFY(said(shown, u"historyNext"_s) != onceMore && said(shown, u"historyNext"_s) != left);
}

void SetUpPageTest::theTwoChoicesAfterAMiss()
{
    Shown shown(test::sampleView(u"setup-missed"_s));
    QVERIFY(!isShown(shown, u"syncButton"_s));
    shown.click(u"leaveSoButton"_s);
    QCOMPARE(shown.last<event::AfterMissChosen>()->chosen, AfterMiss::LeftSo);
    auto *again = shown.find<QPushButton>(u"againButton"_s);
    auto *field = shown.find<QLineEdit>(u"againField"_s);
    field->setFocus();
    QTest::keyClicks(field, u"padariacentra"_s);
    QVERIFY(!again->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shown.events.size(), 1);
    QTest::keyClicks(field, u"l"_s);
    QVERIFY(again->isEnabled());
    QTest::keyClick(again, Qt::Key_Space);
    QCOMPARE(shown.last<event::AfterMissChosen>()->chosen, AfterMiss::OnboardAgain);
    QCOMPARE(shown.last<event::AfterMissChosen>()->typed, u"padariacentral"_s);
}

void SetUpPageTest::twoRefusalsOfferThemToo()
{
    Shown shown(test::sampleView(u"setup-refused"_s));
    QVERIFY(!isShown(shown, u"againField"_s)); // one of the calls was taken
    const QString one = said(shown, u"nowBody"_s);
    shown.page->draw(test::sampleView(u"setup-refused-both"_s));
    QVERIFY(isShown(shown, u"nowButton"_s)); // support comes first
    QVERIFY(said(shown, u"nowBody"_s) != one);
    shown.find<QWidget>(u"againField"_s)->setFocus();
    QTest::keyClicks(shown.find<QWidget>(u"againField"_s), u"PadariaCentral"_s);
    QTest::keyClick(shown.find<QWidget>(u"againField"_s), Qt::Key_Return);
    QVERIFY(shown.last<event::AfterMissChosen>());
    QCOMPARE(shown.last<event::AfterMissChosen>()->chosen, AfterMiss::OnboardAgain);
    // Left so, the way back stays open.
    shown.page->draw(test::sampleView(u"setup-refused-both-left"_s));
    QVERIFY(isShown(shown, u"againField"_s) && !isShown(shown, u"nowButton"_s));
    shown.page->draw(test::sampleView(u"setup-waiting"_s));
    QVERIFY(!isShown(shown, u"againField"_s));
}

void SetUpPageTest::theWayBackCountsTheQuarterHour()
{
    Shown shown(test::sampleView(u"setup-again"_s));
    const auto lines = [&shown] {
        QStringList texts;
        const auto labels = shown.find<QWidget>(u"againSteps"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts << label->text();
        return texts.join(u'\n');
    };
    const QString waiting = lines();
    QVERIFY2(waiting.contains(u"9 min"_s), qPrintable(waiting));
    shown.page->draw(test::sampleView(u"setup-again-ready"_s));
    QVERIFY(lines() != waiting);
    QVERIFY(!isShown(shown, u"againField"_s));
}

void SetUpPageTest::aRemovalSaysWhy()
{
    Shown shown(test::sampleView(u"setup-removed"_s));
    QVERIFY(isShown(shown, u"leaveSoButton"_s) && isShown(shown, u"againField"_s));
    shown.page->draw(test::sampleView(u"setup-offboarded"_s));
    QVERIFY(!said(shown, u"nowTitle"_s).isEmpty());
    QVERIFY(!isShown(shown, u"standingTitle"_s)); // once is enough
    const auto labels = shown.page->findChildren<QLabel *>();
    const bool isSent = std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"SOMETHING_NEW"_s);
    });
    QVERIFY(isSent); // a reason that is new to us is shown as sent
}

void SetUpPageTest::whereTheGuardIs()
{
    Shown shown(test::sampleView(u"setup-guarded-elsewhere"_s));
    QVERIFY(said(shown, u"guardLabel"_s).contains(u"front-desk"_s));
    QVERIFY(said(shown, u"guardLabel"_s).contains(u"“Look after it here”"_s)); // the way to take it over
    QVERIFY(!said(shown, u"countdownEvidence"_s).isEmpty());
    shown.page->draw(test::sampleView(u"setup-waiting"_s));
    const QString awake = said(shown, u"guardLabel"_s);
    PageView view = test::sampleView(u"setup-waiting"_s);
    std::get<SetUpView>(view.body).isAwakeKept = false;
    shown.page->draw(view);
    QVERIFY(!awake.isEmpty() && said(shown, u"guardLabel"_s) != awake);
}

void SetUpPageTest::whoeverWatchesIsNotAskedAnything()
{
    const Shown shown(test::sampleView(u"setup-watching"_s));
    for (const QString &name :
         {u"syncButton"_s, u"armSwitch"_s, u"nowButton"_s, u"verifyButton"_s, u"againField"_s, u"earlierNobody"_s})
        QVERIFY2(!isShown(shown, name), qPrintable(name));
}

void SetUpPageTest::keysReachEverything()
{
    const Shown shown(test::sampleView(u"setup-live-elsewhere"_s));
    shown.find<QWidget>(u"earlierNobody"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"earlierSomebody"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(shown.last<event::EarlierSyncTold>()->told, EarlierSync::Somebody);
    QStringList reached;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget()->objectName();
    }
    qsizetype at = -1;
    for (const QString &name : {u"earlierNotSure"_s, u"finishToldField"_s, u"finishToldButton"_s, u"armSwitch"_s,
                                u"syncButton"_s, u"verifyButton"_s}) {
        QVERIFY2(reached.indexOf(name) > at, qPrintable(name + u" after "_s + reached.join(u' ')));
        at = reached.indexOf(name);
    }
}

GOLIVE_WINDOW_TEST(SetUpPageTest)

} // namespace tst_setuppage

#include "tst_setuppage.moc"
