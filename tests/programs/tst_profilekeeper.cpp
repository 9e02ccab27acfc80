#include "fakes.h"
#include "programs/wizard/profilekeeper.h"
#include "storage/memorysecretstore.h"
#include "testing/windowtest.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_profilekeeper {

using namespace golive;
using namespace golive::programs;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

const QString account = QStringLiteral("staff@partner.example");
const QString inbox = QStringLiteral("https://inbox.partner.example/events");
const QString header = QStringLiteral("Authorization: Bearer s3cret");

PartnerProfile known()
{
    PartnerProfile profile;
    profile.eventsUrl = inbox;
    profile.eventsHeader = Secret(header);
    profile.headerName = u"Authorization"_s;
    profile.ownerLanguage = u"pt_BR"_s;
    return profile;
}

/// A run of the program on the same computer.
struct Run
{
    explicit Run(const QString &file) : settings(file, QSettings::IniFormat), keeper(world.session, &settings)
    {
        world.gateway.account = account;
        world.session.start();
    }
    World world;
    QSettings settings;
    ProfileKeeper keeper;
};

/// What new clients begin with, from one run to the next.
class ProfileKeeperTest : public golive::Test
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s); }

private Q_SLOTS:
    void isThereAfterARestartAndItsSecretIsInTheKeychainAlone()
    {
        MemorySecretStore keychain;
        {
            Run first(file());
            first.keeper.keepIn(keychain);
            first.world.session.setProfile(account, known());
        }
        QFile kept(file());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(!kept.readAll().contains("s3cret"));
        Run second(file());
        QCOMPARE(second.world.session.profile(account).eventsUrl, inbox);
        QVERIFY(second.world.session.profile(account).eventsHeader.isEmpty()); // the keychain is locked still
        second.keeper.keepIn(keychain);
        QVERIFY(second.world.session.profile(account) == known());
        second.world.session.startNew();
        second.world.session.dispatch(event::DoorChosen{Door::Staff});
        QCOMPARE(second.world.session.setup().listening.url, inbox);
    }

    void aHeaderOfBeforeTheKeychainOpenedIsKeptInItThen()
    {
        MemorySecretStore keychain;
        Run run(file());
        run.world.session.setProfile(account, known());
        run.keeper.keepIn(keychain);
        QCOMPARE(keychain.held(u"eventsHeader/"_s + account)->reveal(), header);
    }

    void whatIsForgottenIsNowhere()
    {
        MemorySecretStore keychain;
        {
            Run run(file());
            run.keeper.keepIn(keychain);
            run.world.session.setProfile(account, known());
            run.keeper.show(nullptr);
            const QWidgetList windows = QApplication::topLevelWidgets();
            const auto found = std::find_if(windows.begin(), windows.end(),
                                            [](const QWidget *one) { return one->objectName() == u"profileDialog"; });
            QVERIFY(found != windows.end());
            QWidget *dialog = *found;
            QVERIFY(dialog->findChild<QLabel *>(u"profileValue0"_s)->text().contains(inbox));
            QVERIFY(!dialog->findChild<QLabel *>(u"profileValue0"_s)->text().contains(u"s3cret"_s));
            dialog->findChild<QPushButton *>(u"profileForget0"_s)->click();
            QVERIFY(run.world.session.profile(account).eventsUrl.isEmpty());
            QVERIFY(!keychain.held(u"eventsHeader/"_s + account));
            QCOMPARE(run.world.session.profile(account).ownerLanguage, u"pt_BR"_s);
            dialog->findChild<QPushButton *>(u"profileForgetAll"_s)->click();
            QVERIFY(!dialog->findChild<QPushButton *>(u"profileForgetAll"_s)->isEnabled());
            QVERIFY(run.world.session.profile(account).isEmpty());
            dialog->close();
        }
        const QSettings later(file(), QSettings::IniFormat);
        QVERIFY(later.allKeys().isEmpty());
    }

    void practiceKeepsNothing()
    {
        MemorySecretStore keychain;
        World world;
        ProfileKeeper keeper(world.session, nullptr);
        keeper.keepIn(keychain);
        world.session.setProfile(account, known());
        QVERIFY(!keychain.held(u"eventsHeader/"_s + account));
        QCOMPARE(world.session.profile(account).eventsUrl, inbox); // in this run all the same
    }
};

GOLIVE_WINDOW_TEST(ProfileKeeperTest)

} // namespace tst_profilekeeper

#include "tst_profilekeeper.moc"
