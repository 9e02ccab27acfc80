#include "sampleviews.h"
#include "shown.h"

#include "base/enumvalues.h"
#include "testing/windowtest.h"
#include "ui/pages/listening/eventstext.h"
#include "ui/wording/armingtext.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace tst_eventspage {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using Shown = test::Shown;

/// Arm before fire: what the page says of each state, and what a person decides there, by key.
class EventsPageTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theVerdictNamesEachFaultAndItsWayOut();
    void theVerdictIsAsTallAsItsWords();
    void thereIsOneMainAction_data();
    void thereIsOneMainAction();
    void readingAgainIsAsked();
    void gupshupIsAskedToCall();
    void ownAddressIsPutRightAtOnce();
    void anotherSystemIsAskedAboutFirst();
    void theReceiverIsOnePressInPractice();
    void theReceiverNeedsAPublicAddressElsewhere();
    void anAddressOfTheOldKindIsRenewed();
    void aHeaderThatIsNoneIsSaidBesideIt();
    void oldChatsAreAskedOnlyWhereSomebodyListens();
    void notSureHoldsAndSaysSo();
    void theStartCanBeTurnedOff();
    void aLostAnswerIsChosenBetweenEquals();
    void onlyRedWantsTheTypedWord();
    void theKeyboardComesToWhatMattersFirst();
};

void EventsPageTest::theVerdictNamesEachFaultAndItsWayOut()
{
    for (const EventsFault fault : enumValues<EventsFault>()) {
        EventsView view;
        QVERIFY(!ui::EventsText::fault(fault).isEmpty());
        QVERIFY(!ui::EventsText::faultWay(fault, view).isEmpty());
    }
    const Shown shown(test::sampleView(u"events-repair"_s));
    const auto labels = shown.find<QWidget>(u"eventsFaults"_s)->findChildren<QLabel *>();
    const bool isSaid = std::any_of(labels.begin(), labels.end(), [](const QLabel *one) {
        return one->text() == ui::EventsText::fault(EventsFault::VersionOld);
    });
    QVERIFY(isSaid);
    QVERIFY(shown.find<QLabel>(u"eventsRead"_s)->text().contains(u"20 s"_s));
}

void EventsPageTest::theVerdictIsAsTallAsItsWords()
{
    // A label that was measured at a new widget's default width made the card many lines too tall.
    const auto page = test::newPage(Page::Events);
    page->resize(900, 1600);
    page->draw(test::sampleView(u"events-red"_s));
    page->show();
    const auto labels = page->findChild<QWidget *>(u"verdictCard"_s)->findChildren<QLabel *>();
    int seen = 0;
    for (const QLabel *one : labels) {
        // What stands in a row with buttons is as tall as the row.
        if (!one->isVisible() || one->objectName() == "eventsRead"_L1)
            continue;
        ++seen;
        QTRY_COMPARE(one->height(), one->heightForWidth(one->width()));
    }
    QVERIFY(seen >= 5);
}

void EventsPageTest::thereIsOneMainAction_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("button");
    QTest::newRow("nothing is there") << u"events-red"_s << u"createSubscriptionButton"_s;
    QTest::newRow("practice") << u"events-practice"_s << u"useReceiverButton"_s;
    QTest::newRow("something to mend") << u"events-repair"_s << u"repairButton"_s;
    QTest::newRow("nobody answers") << u"events-unanswered"_s << u"checkEventsButton"_s;
    QTest::newRow("not tried") << u"events-untried"_s << u"checkEventsButton"_s;
    QTest::newRow("well") << u"events-green"_s << QString();
}

void EventsPageTest::thereIsOneMainAction()
{
    QFETCH(const QString, view);
    QFETCH(const QString, button);
    const Shown shown(test::sampleView(view));
    QStringList primary;
    const auto buttons = shown.page->findChildren<QPushButton *>();
    for (const QPushButton *one : buttons) {
        if (one->isVisible() && one->property("role").toString() == u"primary")
            primary << one->objectName();
    }
    QCOMPARE(primary, button.isEmpty() ? QStringList() : QStringList{button});
}

void EventsPageTest::readingAgainIsAsked()
{
    const Shown shown(test::sampleView(u"events-green"_s));
    shown.press(u"readAgain"_s);
    QVERIFY(shown.last<event::SubscriptionsWanted>());
}

void EventsPageTest::gupshupIsAskedToCall()
{
    PageView view = test::sampleView(u"events-unanswered"_s);
    const Shown shown(view);
    QVERIFY(shown.find<QLabel>(u"eventsCheck"_s)->text().contains(u"Invalid URL Passed"_s));
    shown.press(u"checkEventsButton"_s);
    QVERIFY(shown.last<event::EventsCheckPressed>());
    QCOMPARE(shown.last<event::EventsCheckPressed>()->subscription, SubscriptionId{u"7"_s});
    view.busy = Activity::CheckingEvents;
    shown.page->draw(view);
    QVERIFY(!shown.find<QPushButton>(u"checkEventsButton"_s)->isEnabled());
    QVERIFY(!shown.find<QPushButton>(u"readAgain"_s)->isEnabled());
}

void EventsPageTest::ownAddressIsPutRightAtOnce()
{
    const Shown shown(test::sampleView(u"events-repairown"_s));
    const QString changes = shown.find<QLabel>(u"repairChanges"_s)->text();
    QVERIFY(changes.contains(u"switched on"_s) && changes.contains(u"OTHERS"_s));
    QVERIFY(changes.contains(u"Nothing is taken away"_s));
    shown.press(u"repairButton"_s);
    QVERIFY(shown.last<event::SubscriptionRepairPressed>());
    QVERIFY(!shown.page->findChild<QMessageBox *>(u"repairQuestion"_s));
}

void EventsPageTest::anotherSystemIsAskedAboutFirst()
{
    const Shown shown(test::sampleView(u"events-repair"_s));
    shown.press(u"repairButton"_s);
    QVERIFY(shown.events.isEmpty());
    auto *question = shown.page->findChild<QMessageBox *>(u"repairQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->text().contains(u"version 2 becomes version 3"_s));
    QVERIFY(question->text().contains(u"Nothing is taken away"_s));
    QCOMPARE(question->defaultButton()->objectName(), u"repairKeep"_s);
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(shown.events.isEmpty());
    QTRY_VERIFY(!shown.page->findChild<QMessageBox *>(u"repairQuestion"_s));
    shown.press(u"repairButton"_s);
    QTest::keyClick(shown.page->findChild<QPushButton *>(u"repairConfirm"_s), Qt::Key_Space);
    QVERIFY(shown.last<event::SubscriptionRepairPressed>());
    QCOMPARE(shown.last<event::SubscriptionRepairPressed>()->subscription, SubscriptionId{u"7"_s});
}

void EventsPageTest::theReceiverIsOnePressInPractice()
{
    const Shown shown(test::sampleView(u"events-practice"_s));
    QVERIFY(shown.isSeen(u"eventsUrl"_s)); // another address can be typed all the same
    shown.press(u"useReceiverButton"_s);
    QCOMPARE(shown.events.size(), 2);
    const auto *edited = std::get_if<event::EventsUrlEdited>(&shown.events.first());
    QVERIFY(edited);
    QCOMPARE(edited->url, u"http://127.0.0.1:8473/in/3f9c0d7e51"_s);
    QVERIFY(shown.last<event::CreateSubscriptionPressed>());
    QVERIFY(shown.asked<ui::UseReceiverAddress>());
}

void EventsPageTest::theReceiverNeedsAPublicAddressElsewhere()
{
    PageView view = test::sampleView(u"events-receiver"_s);
    const Shown shown(view);
    QVERIFY(!shown.isSeen(u"useReceiverButton"_s));
    QVERIFY(!shown.isSeen(u"receiverPublicUrl"_s));
    shown.press(u"receiverFold"_s);
    shown.press(u"copyReceiverButton"_s);
    QVERIFY(shown.asked<ui::CopyReceiverAddress>());
    QVERIFY(!shown.find<QPushButton>(u"usePublicButton"_s)->isEnabled());
    auto *field = shown.find<QLineEdit>(u"receiverPublicUrl"_s);
    QTest::keyClicks(field, u"https://hooks.padaria.example/g"_s);
    shown.page->draw(view); // a second passes meanwhile
    QCOMPARE(field->text(), u"https://hooks.padaria.example/g"_s);
    shown.press(u"usePublicButton"_s);
    QVERIFY(shown.asked<ui::UseReceiverAddress>());
    QVERIFY(shown.last<event::CreateSubscriptionPressed>());
    // Gupshup does not take it: said where it was typed.
    // Only this app's own part is added to what was typed.
    std::get<EventsView>(view.body).url = u"https://hooks.padaria.example/g/in/3f9c0d7e51"_s;
    const auto edited = std::find_if(shown.events.rbegin(), shown.events.rend(), [](const Event &one) {
        return std::holds_alternative<event::EventsUrlEdited>(one);
    });
    QVERIFY(edited != shown.events.rend());
    QCOMPARE(std::get<event::EventsUrlEdited>(*edited).url, std::get<EventsView>(view.body).url);
    view.problem = Problem{};
    view.problem->kind = Problem::Kind::EventsAddressNotReached;
    view.problem->field = Problem::Field::EventsUrl;
    shown.page->draw(view);
    QCOMPARE(field->property("isFaulty").toString(), u"true"_s);
}

void EventsPageTest::anAddressOfTheOldKindIsRenewed()
{
    const PageView view = test::sampleView(u"events-shared"_s);
    QVERIFY(std::get<EventsView>(view.body).isReceiverUsed);
    const Shown shown(view);
    QVERIFY(shown.isSeen(u"receiverShared"_s));
    QCOMPARE(shown.find<QLabel>(u"receiverShared"_s)->text(), ui::EventsText::receiverShared());
    shown.press(u"receiverFold"_s);
    // Nothing is to be typed: what was known of the old one is enough.
    shown.press(u"usePublicButton"_s);
    const auto edited = std::find_if(shown.events.begin(), shown.events.end(), [](const Event &one) {
        return std::holds_alternative<event::EventsUrlEdited>(one);
    });
    QVERIFY(edited != shown.events.end());
    QCOMPARE(std::get<event::EventsUrlEdited>(*edited).url, u"https://hooks.padaria.example/g/in/3f9c0d7e51"_s);
    QVERIFY(shown.last<event::CreateSubscriptionPressed>());
    shown.page->draw(test::sampleView(u"events-receiver"_s));
    QVERIFY(!shown.isSeen(u"receiverShared"_s));
}

void EventsPageTest::aHeaderThatIsNoneIsSaidBesideIt()
{
    PageView view = test::sampleView(u"events-receiver"_s);
    std::get<EventsView>(view.body).header = u"X-Token abc"_s;
    view.problem = Problem{};
    view.problem->kind = Problem::Kind::EventsHeaderNotValid;
    view.problem->field = Problem::Field::EventsHeader;
    const Shown shown(view);
    QCOMPARE(shown.find<QLineEdit>(u"eventsHeader"_s)->property("isFaulty").toString(), u"true"_s);
    QVERIFY(shown.find<QLineEdit>(u"eventsUrl"_s)->property("isFaulty").toString() != u"true"_s);
}

void EventsPageTest::oldChatsAreAskedOnlyWhereSomebodyListens()
{
    const Shown shown(test::sampleView(u"events-red"_s));
    QVERIFY(!shown.isSeen(u"oldChatsBox"_s));
    shown.page->draw(test::sampleView(u"events-ask"_s));
    QVERIFY(shown.find<QLabel>(u"oldChatsQuestion"_s)->text().contains(u"inbox.padaria.example"_s));
    for (const QString &name : {u"oldChatsKnown"_s, u"oldChatsNotKnown"_s, u"oldChatsNobody"_s})
        QVERIFY(!shown.find<QPushButton>(name)->isChecked());
    shown.press(u"oldChatsNobody"_s);
    QCOMPARE(shown.last<event::ArmingChanged>()->arming.oldChats, Arming::OldChats::NobodyReplies);
    shown.press(u"oldChatsKnown"_s);
    QCOMPARE(shown.last<event::ArmingChanged>()->arming.oldChats, Arming::OldChats::Known);
}

void EventsPageTest::notSureHoldsAndSaysSo()
{
    const Shown shown(test::sampleView(u"events-ask"_s));
    shown.press(u"oldChatsNotKnown"_s);
    QCOMPARE(shown.last<event::ArmingChanged>()->arming.oldChats, Arming::OldChats::NotKnown);
    shown.page->draw(test::sampleView(u"events-oldchats"_s));
    QVERIFY(shown.find<QPushButton>(u"oldChatsNotKnown"_s)->isChecked());
    QVERIFY(shown.isSeen(u"oldChatsNote"_s));
    QCOMPARE(shown.find<QLabel>(u"armingState"_s)->text(), ui::ArmingText::state(ArmState::HeldByOldChats));
}

void EventsPageTest::theStartCanBeTurnedOff()
{
    const Shown shown(test::sampleView(u"events-green"_s));
    QVERIFY(shown.find<QCheckBox>(u"armingBox"_s)->isChecked());
    QVERIFY(!shown.isSeen(u"armingState"_s));
    shown.press(u"armingBox"_s);
    const auto *changed = shown.last<event::ArmingChanged>();
    QVERIFY(changed && !changed->arming.isOn);
    QCOMPARE(changed->arming.oldChats, Arming::OldChats::Known); // nothing else is lost by it
    shown.page->draw(test::sampleView(u"events-off"_s));
    QVERIFY(!shown.find<QCheckBox>(u"armingBox"_s)->isChecked());
    QCOMPARE(shown.find<QLabel>(u"armingState"_s)->text(), ui::ArmingText::state(ArmState::TurnedOff));
}

void EventsPageTest::aLostAnswerIsChosenBetweenEquals()
{
    PageView view = test::sampleView(u"events-green"_s);
    const Shown shown(view);
    QVERIFY(!shown.isSeen(u"ifUnknownLeave"_s));
    shown.press(u"ifUnknownFold"_s);
    QVERIFY(shown.find<QRadioButton>(u"ifUnknownLeave"_s)->isChecked());
    const auto labels = shown.find<QWidget>(u"armingPanel"_s)->findChildren<QLabel *>();
    for (const auto choice : enumValues<Arming::IfUnknown>()) {
        const bool isSaid = std::any_of(labels.begin(), labels.end(), [choice](const QLabel *one) {
            return one->isVisible() && one->text() == ui::ArmingText::ifUnknownRisk(choice);
        });
        QVERIFY(isSaid);
    }
    shown.press(u"ifUnknownOnceMore"_s);
    QCOMPARE(shown.last<event::ArmingChanged>()->arming.ifUnknown, Arming::IfUnknown::SendOnceMore);
    std::get<EventsView>(view.body).arming.ifUnknown = Arming::IfUnknown::SendOnceMore;
    shown.page->draw(view);
    QVERIFY(shown.find<QRadioButton>(u"ifUnknownOnceMore"_s)->isChecked());
    QVERIFY(shown.find<QPushButton>(u"ifUnknownFold"_s)
                ->text()
                .contains(ui::ArmingText::ifUnknownChoice(Arming::IfUnknown::SendOnceMore)));
}

void EventsPageTest::onlyRedWantsTheTypedWord()
{
    const Shown shown(test::sampleView(u"events-red"_s));
    QVERIFY(shown.isSeen(u"waiverField"_s));
    for (const QString &name : {u"events-amber"_s, u"events-untried"_s, u"events-green"_s, u"events-unread"_s}) {
        shown.page->draw(test::sampleView(name));
        QVERIFY2(!shown.isSeen(u"waiverField"_s), qPrintable(name));
    }
    shown.page->draw(test::sampleView(u"events-waived"_s));
    shown.press(u"waiverTakeBack"_s);
    QVERIFY(shown.last<event::EventsWaived>() && !shown.last<event::EventsWaived>()->isWaived);
}

void EventsPageTest::theKeyboardComesToWhatMattersFirst()
{
    const auto first = [](const QString &name) {
        const Shown shown(test::sampleView(name));
        const QWidget *field = shown.page->firstField();
        return field ? field->objectName() : QString();
    };
    QCOMPARE(first(u"events-red"_s), u"eventsUrl"_s);
    QCOMPARE(first(u"events-practice"_s), u"useReceiverButton"_s);
    QCOMPARE(first(u"events-repair"_s), u"repairButton"_s);
    QCOMPARE(first(u"events-untried"_s), u"checkEventsButton"_s);
    QCOMPARE(first(u"events-ask"_s), u"oldChatsNobody"_s);
}

GOLIVE_WINDOW_TEST(EventsPageTest)

} // namespace tst_eventspage

#include "tst_eventspage.moc"
