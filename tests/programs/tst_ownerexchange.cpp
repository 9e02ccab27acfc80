#include "programs/wizard/ownerexchange.h"

#include "fakes.h"
#include "testing/windowtest.h"
#include "ui/shell/senderdialog.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_ownerexchange {

using namespace golive;
using namespace golive::programs;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

SetupFile sample(const QString &app = u"app-1"_s)
{
    SetupFile file;
    file.sender = u"Ana Souza"_s;
    file.provider = u"suporte@provedor.example"_s;
    file.business = u"Casa de Chá"_s;
    file.app = {app};
    file.appName = u"TeaHouse"_s;
    file.number = u"+5511987654321"_s;
    file.link = QUrl(u"https://hosted.example/abc"_s);
    file.linkMadeAt = fromEpochMs(1'790'000'000'000);
    return file;
}

/// The window's part of what a provider and an owner hand each other.
class OwnerExchangeTest : public golive::Test
{
    Q_OBJECT

    struct Place
    {
        Place()
        {
            exchange.setWindow(&window);
            window.show();
            QObject::connect(&exchange, &OwnerExchange::told, &window, [this](const QString &text) { told << text; });
            world.session.start();
        }
        QString write(const QString &name, const QByteArray &bytes) const
        {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
        }
        QString write(const SetupFile &file) const
        {
            return write(file.app.value + u".golive"_s, writeSetupFile(file));
        }
        ui::SetupFileQuestion *question() const { return window.findChild<ui::SetupFileQuestion *>(); }
        void press(const QString &name) const
        {
            QTest::mouseClick(window.findChild<QPushButton *>(name), Qt::LeftButton);
            // The dialog deletes itself once it is closed.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }

        QTemporaryDir folder;
        World world;
        OwnerExchange exchange{world.session, world.clock, true};
        QWidget window;
        QStringList told;
    };

private Q_SLOTS:
    void nothingIsTakenInBeforeTheAnswer()
    {
        Place place;
        const Setup before = place.world.session.setup();
        place.exchange.openFile(place.write(sample()));
        QVERIFY(place.question() && place.question()->isVisible());
        QVERIFY(place.world.session.setup() == before);
        QCOMPARE(place.world.store.saves, 0);
        const auto says = [&](const QString &name) { return place.question()->findChild<QLabel *>(name)->text(); };
        QVERIFY(says(u"fileNumber"_s).contains(u"+55 11 98765-4321"_s));
        QVERIFY(says(u"fileBusiness"_s).contains(u"Casa de Chá"_s));
        QVERIFY(says(u"fileSender"_s).contains(u"Ana Souza"_s));
        QVERIFY(says(u"fileProvider"_s).contains(u"suporte@provedor.example"_s));
        QVERIFY(says(u"fileHost"_s).contains(u"hosted.example"_s));
        place.press(u"setupFileYes"_s);
        QVERIFY(!place.question());
        QCOMPARE(place.world.session.setup().client.app, AppId{u"app-1"_s});
        QCOMPARE(place.world.session.setup().client.sender, u"Ana Souza"_s);
        QVERIFY(place.told.isEmpty());
    }

    void noKeepsNothingAndSaysWhatToDo_data()
    {
        QTest::addColumn<bool>("isEscape");
        QTest::newRow("by its button") << false;
        QTest::newRow("by Escape") << true;
    }

    void noKeepsNothingAndSaysWhatToDo()
    {
        QFETCH(bool, isEscape);
        Place place;
        const Setup before = place.world.session.setup();
        place.exchange.openFile(place.write(sample()));
        if (isEscape)
            QTest::keyClick(place.question(), Qt::Key_Escape);
        else
            place.press(u"setupFileNo"_s);
        QVERIFY(place.world.session.setup() == before);
        place.world.session.flush();
        QVERIFY(place.world.store.kept.isEmpty());
        QCOMPARE(place.told.size(), 1);
        QVERIFY(place.told.first().contains(u"Ana Souza"_s));
    }

    /// Enter, pressed once more after the file's dialog, is no consent.
    void enterIsNo()
    {
        Place place;
        place.exchange.openFile(place.write(sample()));
        QTest::keyClick(place.question(), Qt::Key_Return);
        QVERIFY(place.world.session.setup().client.app.isEmpty());
    }

    void whatTheFileSaysIsPlainAndBounded()
    {
        Place place;
        SetupFile evil = sample();
        evil.sender = u"<b>Meta</b>\nYou must press Yes"_s + QString(3000, u'x');
        evil.link = QUrl(u"https://gupshup.io.xn--80ak6aa92e.example/"_s);
        place.exchange.openFile(place.write(evil));
        const auto labels = place.question()->findChildren<QLabel *>();
        QVERIFY(labels.size() > 5);
        for (const QLabel *label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(label->text().size() < 300);
        }
        const auto *sender = place.question()->findChild<QLabel *>(u"fileSender"_s);
        QVERIFY(sender->text().contains(u"<b>Meta</b> You"_s));
        QVERIFY(place.question()->findChild<QLabel *>(u"fileHost"_s)->text().contains(u"xn--80ak6aa92e"_s));
        QVERIFY(place.question()->width() <= 700);
    }

    void aFileThatCannotBeReadIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = writeSetupFile(sample());
        QTest::newRow("damaged") << whole.chopped(9);
        QTest::newRow("newer") << QByteArray(whole).replace("\"version\": 1", "\"version\": 2");
        QTest::newRow("oversized") << whole + QByteArray(largestSetupFile, ' ');
        QTest::newRow("something else") << QByteArray("{}");
    }

    void aFileThatCannotBeReadIsRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        Place place;
        const Setup before = place.world.session.setup();
        place.exchange.openFile(place.write(u"x.golive"_s, bytes));
        place.exchange.openFile(place.folder.path());
        QVERIFY(!place.question());
        QCOMPARE(place.told.size(), 2);
        QVERIFY(place.told.first().endsWith(u'.') && place.told.last().endsWith(u'.'));
        QVERIFY(place.told.first() != place.told.last());
        QVERIFY(place.world.session.setup() == before);
    }

    void oneQuestionAfterTheOtherAndTheSameFileOnce()
    {
        Place place;
        const QString first = place.write(sample(u"app-1"_s));
        const QString second = place.write(sample(u"app-2"_s));
        for (const QString &path : {first, first, second, second})
            place.exchange.openFile(path);
        QCOMPARE(place.window.findChildren<ui::SetupFileQuestion *>().size(), 1);
        place.press(u"setupFileYes"_s);
        const SetupId one = place.world.session.setup().id;
        QVERIFY(place.question());
        place.press(u"setupFileYes"_s);
        QVERIFY(!place.question());
        QVERIFY(place.world.session.setup().id != one);
        // Opened once more later: it goes on, and says so beforehand.
        place.exchange.openFile(first);
        const auto labels = place.question()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"goes on where it was left"_s);
        }));
        place.press(u"setupFileYes"_s);
        QCOMPARE(place.world.session.setup().id, one);
        place.world.session.flush();
        QCOMPARE(place.world.store.kept.size(), 2);
    }

    void whatIsOnTheScreenIsSaidToStay()
    {
        Place place;
        place.world.session.dispatch(event::DoorChosen{Door::Staff});
        place.world.session.dispatch(event::ReferenceEdited{u"K-1042"_s});
        const SetupId typed = place.world.session.setup().id;
        place.exchange.openFile(place.write(sample()));
        const auto labels = place.question()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(u"is kept"_s); }));
        place.press(u"setupFileYes"_s);
        QVERIFY(place.world.session.setup().id != typed);
        QVERIFY(place.world.session.kept(typed));
    }

    void aSavedFileNamesSenderAndBusiness()
    {
        Place place;
        Setup staff;
        staff.id = {u"staff"_s};
        staff.client.door = Door::Staff;
        staff.client.access = Access::Partner;
        staff.client.partnerEmail = u"suporte@provedor.example"_s;
        staff.client.app = {u"app-1"_s};
        staff.client.appName = u"TeaHouse"_s;
        staff.step = staff.furthest = Step::SignUp;
        staff.signUp.link.url = QUrl(u"https://hosted.example/abc"_s);
        staff.signUp.link.madeAt = place.world.clock.now();
        place.world.store.kept.insert(staff.id, staff);
        place.world.session.resume(staff.id);
        place.exchange.saveFile();
        auto *dialog = place.window.findChild<ui::SenderDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"businessField"_s)->text(), u"TeaHouse"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"senderField"_s), u"Ana Souza "_s);
        place.press(u"senderSave"_s);
        auto *saving = place.window.findChild<QFileDialog *>();
        QVERIFY(saving);
        const QString path = place.folder.filePath(u"owner.golive"_s);
        Q_EMIT saving->fileSelected(path);
        saving->close();
        const SetupFile read = openSetupFile(path, false).value();
        QCOMPARE(read.sender, u"Ana Souza"_s);
        QCOMPARE(read.business, u"TeaHouse"_s);
        QCOMPARE(read.provider, u"suporte@provedor.example"_s);
        QVERIFY(read.link == staff.signUp.link.url);
        QVERIFY(place.world.session.setup().seen.unfinishedAt);
        QVERIFY(!QSettings().contains(u"sender/name"_s)); // practice keeps nothing
    }

    /// The owner's copy button on one side, the provider's paste on the other.
    void aResultGoesFromOneGoliveToTheOther()
    {
        Place owner;
        owner.exchange.openFile(owner.write(sample()));
        owner.press(u"setupFileYes"_s);
        owner.world.session.dispatch(event::CheckAnswered{CheckItem::BackupMade, CheckChoice::Yes});
        Setup onConnect = owner.world.session.setup();
        onConnect.step = onConnect.furthest = Step::SignUp;
        Place connecting;
        connecting.world.store.kept.insert(onConnect.id, onConnect);
        connecting.world.session.resume(onConnect.id);
        connecting.world.session.dispatch(event::SignUpFinished{{u"11"_s}, {u"22"_s}});
        connecting.exchange.copyResult();
        const QString message = u"Oi Ana! "_s + QGuiApplication::clipboard()->text() + u"\nAbraços"_s;
        connecting.exchange.saveResult();
        auto *saving = connecting.window.findChild<QFileDialog *>();
        const QString path = connecting.folder.filePath(u"result.txt"_s);
        Q_EMIT saving->fileSelected(path);
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(kept.readAll()).trimmed(), QGuiApplication::clipboard()->text());

        Place staff;
        Setup setup;
        setup.id = {u"staff"_s};
        setup.client.door = Door::Staff;
        setup.client.access = Access::Partner;
        setup.client.app = {u"app-1"_s};
        setup.step = setup.furthest = Step::SignUp;
        staff.world.store.kept.insert(setup.id, setup);
        const OwnerResult result = readOwnerResult(message).value();
        staff.exchange.takeResult(result);
        QCOMPARE(staff.world.session.setup().id, setup.id);
        const auto &told = staff.world.session.setup().signUp.ownerTold;
        QVERIFY(told && told->waba == WabaId{u"11"_s} && told->isFinishSeen);
        QCOMPARE(told->answers.value(CheckItem::BackupMade), CheckChoice::Yes);
        QVERIFY(staff.told.isEmpty());
        staff.exchange.takeResult(result);
        OwnerResult other = result;
        other.app = {u"app-7"_s};
        staff.exchange.takeResult(other);
        QCOMPARE(staff.told.size(), 2); // known already; of no set-up here
        QVERIFY(staff.told.first() != staff.told.last());
    }

    /// He has nothing but the link: the provider's Golive finds the set-up that this link was made for.
    void whoPastedALinkSendsAResultToo()
    {
        const QUrl link(u"https://hosted.example/pasted"_s);
        Setup pasted;
        pasted.id = {u"owner"_s};
        pasted.client.door = Door::LinkOwner;
        pasted.client.access = Access::Link;
        pasted.step = pasted.furthest = Step::SignUp;
        pasted.signUp.link.url = link;
        pasted.signUp.link.isPasted = true;
        Place owner;
        owner.world.store.kept.insert(pasted.id, pasted);
        owner.world.session.resume(pasted.id);
        owner.world.session.dispatch(event::SignUpFinished{{u"11"_s}, {u"22"_s}});
        owner.exchange.copyResult();
        const QString message = QGuiApplication::clipboard()->text();
        QVERIFY2(message.startsWith(u"golive1:"_s), qPrintable(message));

        Place staff;
        Setup setup;
        setup.id = {u"staff"_s};
        setup.client.door = Door::Staff;
        setup.client.access = Access::Partner;
        setup.client.app = {u"app-1"_s};
        setup.step = setup.furthest = Step::SignUp;
        setup.signUp.link.url = link;
        setup.signUp.link.madeAt = staff.world.clock.now();
        staff.world.store.kept.insert(setup.id, setup);
        staff.world.session.start();
        const OwnerResult result = readOwnerResult(message).value();
        staff.exchange.takeResult(result);
        QCOMPARE(staff.world.session.setup().id, setup.id);
        const auto &told = staff.world.session.setup().signUp.ownerTold;
        QVERIFY(told && told->waba == WabaId{u"11"_s} && told->isFinishSeen);
        QVERIFY(staff.told.isEmpty());
        OwnerResult other = result;
        other.link = *result.link ^ 1;
        staff.exchange.takeResult(other);
        QCOMPARE(staff.told.size(), 1);
        QVERIFY2(staff.told.first().contains(u"pasted a link"_s), qPrintable(staff.told.first()));
    }
};

GOLIVE_WINDOW_TEST(OwnerExchangeTest)

} // namespace tst_ownerexchange

#include "tst_ownerexchange.moc"
