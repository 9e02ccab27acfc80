#include "fakes.h"
#include "testing/windowtest.h"
#include "ui/shell/mainwindow.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tst_secondclient {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

const QString inbox = QStringLiteral("https://inbox.partner.example/events");
const QString header = QStringLiteral("Authorization: Bearer s3cret");

/// The window on a session, driven by what a person sees; the partner takes everything.
struct Desk
{
    Desk()
    {
        world.gateway.account = u"staff@partner.example"_s;
        auto &answers = world.gateway.answers;
        answers.insert(Activity::ListingApps, event::AppsListed{{}});
        answers.insert(Activity::SavingRegion, event::RegionSaved{});
        answers.insert(Activity::SavingContact, event::ContactSaved{});
        answers.insert(Activity::ReadingSubscriptions, event::SubscriptionsRead{{}});
        answers.insert(Activity::CreatingSubscription,
                       event::SubscriptionCreated{{{u"sub"_s}, inbox, u"golive"_s, wantedModes(), 3, true}});
        QObject::connect(&window, &ui::MainWindow::happened, &world.session, &Session::dispatch);
        QObject::connect(&world.session, &Session::changed, &window, [this] { window.draw(world.session.view()); });
        world.session.start();
        window.draw(world.session.view());
        window.show();
    }
    template <class T> T *seen(const QString &name) const
    {
        const auto all = window.findChildren<T *>(name);
        for (T *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void type(const QString &name, const QString &text)
    {
        QVERIFY2(seen<QLineEdit>(name), qPrintable(name));
        seen<QLineEdit>(name)->clear();
        QTest::keyClicks(seen<QLineEdit>(name), text);
        ++typed;
    }
    void press(const QString &name)
    {
        QVERIFY2(seen<QPushButton>(name) && seen<QPushButton>(name)->isEnabled(), qPrintable(name));
        QTest::mouseClick(seen<QPushButton>(name), Qt::LeftButton);
    }
    QString text(const QString &name) const
    {
        return seen<QLineEdit>(name) ? seen<QLineEdit>(name)->text() : QString();
    }
    Page page() const { return pageOf(world.session.setup().step); }

    /// As far as Contact.
    void begin(const QString &app, const QString &number)
    {
        world.gateway.answers.insert(Activity::CreatingApp, event::AppCreated{{app}, app});
        world.gateway.answers.insert(Activity::OpeningApp,
                                     event::AppOpened{{app}, {AppStage::NotStarted, {}, {}, {}}, {}});
        world.session.startNew();
        world.session.dispatch(event::DoorChosen{Door::Staff});
        type(u"newAppName"_s, app);
        press(u"createAppButton"_s);
        type(u"numberField"_s, number);
        press(u"nextButton"_s);
        QCOMPARE(page(), Page::GetReady);
        for (int i = 0; i < checkItemCount; ++i)
            world.session.dispatch(event::CheckAnswered{static_cast<CheckItem>(i), CheckChoice::Yes});
        press(u"nextButton"_s);
        QCOMPARE(page(), Page::Region);
        press(u"nextButton"_s);
        QCOMPARE(page(), Page::Contact);
    }
    void agreeAndGoOn()
    {
        seen<QCheckBox>(u"termsBox"_s)->click();
        type(u"termsBy"_s, u"The owner"_s);
        press(u"nextButton"_s); // reads it back
        press(u"nextButton"_s);
        press(u"nextButton"_s);
        QCOMPARE(page(), Page::Events);
    }

    World world;
    ui::MainWindow window;
    int typed = 0; ///< Fields.
};

class SecondClientTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondClientNeedsOnlyWhatIsHis()
    {
        Desk desk;
        desk.begin(u"PadariaCentral"_s, u"+55 11 98765-4321"_s);
        desk.type(u"contactName"_s, u"Rui Support"_s);
        desk.type(u"contactEmail"_s, u"rui@partner.example"_s);
        desk.type(u"contactPhone"_s, u"+55 11 3000-0000"_s);
        QVERIFY(desk.seen<QCheckBox>(u"contactOurs"_s) && !desk.seen<QCheckBox>(u"contactOurs"_s)->isChecked());
        desk.seen<QCheckBox>(u"contactOurs"_s)->click();
        desk.agreeAndGoOn();
        QVERIFY(!desk.seen<QLabel>(u"profileMark"_s)); // it is the first
        desk.type(u"eventsUrl"_s, inbox);
        desk.type(u"eventsHeader"_s, header);
        desk.press(u"createSubscriptionButton"_s);
        QCOMPARE(desk.world.session.setup().listening.subscriptions.size(), 1);
        QCOMPARE(desk.typed, 8);

        desk.typed = 0;
        desk.begin(u"CafeDaLia"_s, u"(21) 98888-7777"_s); // its country is known
        QCOMPARE(desk.world.session.setup().client.number->e164, u"+5521988887777"_s);
        QCOMPARE(desk.text(u"contactName"_s), u"Rui Support"_s);
        QCOMPARE(desk.text(u"contactPhone"_s), u"+55 11 3000-0000"_s);
        QVERIFY(desk.seen<QLabel>(u"profileMark"_s));
        desk.agreeAndGoOn();
        QCOMPARE(desk.text(u"eventsUrl"_s), inbox);
        QCOMPARE(desk.text(u"eventsHeader"_s), header);
        QVERIFY(!desk.seen<QLabel>(u"profileMark"_s)->text().isEmpty());
        desk.press(u"createSubscriptionButton"_s);
        QCOMPARE(desk.world.session.setup().listening.subscriptions.size(), 1);
        QCOMPARE(desk.typed, 3); // the app's name, the number, and who agreed
        // Nothing of the first client is in the second.
        const Setup &second = desk.world.session.setup();
        QCOMPARE(second.client.appName, u"CafeDaLia"_s);
        QVERIFY(second.client.reference.isEmpty());
        QCOMPARE(second.details.terms->agreedBy, u"The owner"_s);
    }

    void aClientsOwnContactStaysWithThatClient()
    {
        Desk desk;
        desk.begin(u"PadariaCentral"_s, u"+55 11 98765-4321"_s);
        desk.type(u"contactName"_s, u"Ana Lima"_s);
        desk.type(u"contactEmail"_s, u"ana@padaria.example"_s);
        desk.type(u"contactPhone"_s, u"+55 11 98765-4321"_s);
        desk.agreeAndGoOn();
        desk.begin(u"CafeDaLia"_s, u"+55 21 98888-7777"_s);
        QVERIFY(desk.text(u"contactName"_s).isEmpty());
        QVERIFY(desk.text(u"contactEmail"_s).isEmpty());
        QVERIFY(desk.text(u"contactPhone"_s).isEmpty());
    }
};

GOLIVE_WINDOW_TEST(SecondClientTest)

} // namespace tst_secondclient

#include "tst_secondclient.moc"
