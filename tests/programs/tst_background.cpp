#include "programs/wizard/background.h"

#include "base/enumvalues.h"
#include "fakes.h"
#include "platform/sleeplock.h"
#include "testing/test.h"
#include "ui/wording/noticetext.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_background {

using namespace golive;
using namespace golive::testing;
using namespace golive::programs;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class FakeTray final : public Tray
{
public:
    bool isThere() const override { return exists; }
    void setVisible(bool isVisible) override { visible = isVisible; }
    void setLines(const QStringList &text) override { lines = text; }
    void setStartingAtLogin(bool isOn) override { startsAtLogin = isOn; }
    void tell(const QString &key, const QString &title, const QString &text, bool isUrgent) override
    {
        told << QStringList{key, title, text, isUrgent ? u"urgent"_s : u"calm"_s};
    }

    bool exists = true;
    bool visible = false;
    bool startsAtLogin = false;
    QStringList lines;
    QList<QStringList> told;
};

class FakeLock final : public SleepLock
{
public:
    explicit FakeLock(bool *isHeld) : m_isHeld(isHeld) {}
    void take(const QString &) override
    {
        *m_isHeld = true;
        Q_EMIT taken();
    }
    void drop() override { *m_isHeld = false; }

private:
    bool *m_isHeld;
};

std::vector<std::unique_ptr<SleepLock>> oneLock(bool *isHeld)
{
    std::vector<std::unique_ptr<SleepLock>> locks;
    locks.push_back(std::make_unique<FakeLock>(isHeld));
    return locks;
}

class BackgroundTest : public golive::Test
{
    Q_OBJECT

    /// A session over the kept set-ups, and the program's background beside it.
    struct Program
    {
        explicit Program(const QList<Setup> &kept)
        {
            for (const Setup &setup : kept)
                world.store.kept.insert(setup.id, setup);
            world.session.start();
            background = std::make_unique<Background>(world.session, world.clock, tray, sleep,
                                                      StartAtLogin(u"/usr/bin/golive"_s, {u"--in-tray"_s}));
        }

        World world;
        FakeTray tray;
        bool isAwake = false;
        SleepInhibition sleep{oneLock(&isAwake)};
        std::unique_ptr<Background> background;
    };

    /// Facebook is over, Gupshup sets the number up.
    static Setup waiting(const QString &id, const QString &app)
    {
        Setup setup;
        setup.id = {id};
        setup.client.door = Door::Staff;
        setup.client.access = Access::Partner;
        setup.step = setup.furthest = Step::SetUp;
        setup.client.app = {app};
        setup.client.appName = u"Tea & Co"_s;
        setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
        setup.seen.state.stage = AppStage::SettingUp;
        setup.onboarding.finish = SignUpFinish{};
        setup.onboarding.finish->at = Instant(std::chrono::hours(24 * 365 * 56)) - 1min;
        setup.onboarding.window = SyncWindow{setup.onboarding.finish->at, SyncWindow::Evidence::FinishMessage};
        setup.seen.at = setup.onboarding.finish->at;
        return setup;
    }
    static Setup settled()
    {
        Setup setup = waiting(u"settled"_s, u"app-9"_s);
        setup.seen.state.stage = AppStage::Live;
        setup.onboarding.contacts.state = SyncRecord::State::Accepted;
        setup.onboarding.history.state = SyncRecord::State::Accepted;
        return setup;
    }

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_config.reset(new QTemporaryDir);
        qputenv("XDG_CONFIG_HOME", m_config->path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_config->path());
        QCoreApplication::setOrganizationName(u"Golive"_s);
        QCoreApplication::setApplicationName(u"Golive"_s);
        QSettings().clear();
    }

    void whatIsGuardedIsInTheTray()
    {
        Program program({waiting(u"one"_s, u"app-1"_s), settled()});
        QVERIFY(program.tray.visible);
        QCOMPARE(program.tray.lines.size(), 1);
        QVERIFY2(program.tray.lines.first().startsWith(u"Tea & Co"_s), qPrintable(program.tray.lines.first()));
        QVERIFY(program.background->mayStayOn());
    }

    /// A notification lies over the screen that is shared, and the tray's menu opens on it.
    void whileTheScreenIsSharedOthersHaveNoName()
    {
        Program program({waiting(u"one"_s, u"app-1"_s)});
        Surroundings around = program.world.session.surroundings();
        around.areOthersHidden = true;
        program.world.session.setSurroundings(around);
        QVERIFY2(program.tray.lines.isEmpty(), qPrintable(program.tray.lines.join(u'|')));
        QVERIFY(program.tray.visible);
        Q_EMIT program.world.session.noticeWanted(waiting(u"one"_s, u"app-1"_s), Notice{Notice::Kind::Live});
        QCOMPARE(program.tray.told.size(), 1);
        QVERIFY(!program.tray.told.first().join(u' ').contains(u"Tea & Co"_s));
        QVERIFY(program.tray.told.first().at(1).contains(u"Another client"_s));
        around.areOthersHidden = false;
        program.world.session.setSurroundings(around);
        Q_EMIT program.world.session.noticeWanted(waiting(u"one"_s, u"app-1"_s), Notice{Notice::Kind::Live});
        QVERIFY(program.tray.told.last().at(1).contains(u"Tea & Co"_s));
    }

    void withNothingToGuardThereIsNoTray()
    {
        Program program({settled()});
        QVERIFY(!program.tray.visible);
        QVERIFY(!program.background->mayStayOn());
    }

    void withoutATrayTheWindowCloses()
    {
        Program program({waiting(u"one"_s, u"app-1"_s)});
        program.tray.exists = false;
        QVERIFY(!program.background->mayStayOn());
    }

    void withoutATokenThereIsNoReasonToStay()
    {
        Setup setup = waiting(u"one"_s, u"app-1"_s);
        Program program({setup});
        QVERIFY(program.background->mayStayOn());
        program.world.gateway.signedIn = false;
        program.world.scheduler.advance(2s);
        QVERIFY(!program.background->mayStayOn());
    }

    void hidingIsExplainedOnce()
    {
        {
            Program program({waiting(u"one"_s, u"app-1"_s)});
            program.background->noteHidden();
            QCOMPARE(program.tray.told.size(), 1);
            program.background->noteShown();
            program.background->noteHidden();
            QCOMPARE(program.tray.told.size(), 1);
        }
        Program later({waiting(u"one"_s, u"app-1"_s)});
        later.background->noteHidden();
        QCOMPARE(later.tray.told.size(), 0);
    }

    void aHiddenWindowIsFoundAgainWhateverHappens()
    {
        Program program({waiting(u"one"_s, u"app-1"_s)});
        program.background->noteHidden();
        program.world.session.putAway({u"one"_s}, true);
        QVERIFY(program.tray.visible);
        QCOMPARE(program.tray.lines, QStringList());
        QSignalSpy open(program.background.get(), &Background::openWanted);
        Q_EMIT program.tray.openWanted();
        QCOMPARE(open.size(), 1);
        program.background->noteShown();
        QVERIFY(!program.tray.visible);
    }

    void theComputerIsKeptAwakeWhileSomethingIsAwaited()
    {
        Program program({waiting(u"one"_s, u"app-1"_s)});
        QVERIFY(program.isAwake);
        QVERIFY(program.world.session.surroundings().isAwakeKept);
        program.world.session.putAway({u"one"_s}, true);
        program.world.scheduler.advance(10s);
        QVERIFY(!program.isAwake);
        QVERIFY(!program.world.session.surroundings().isAwakeKept);
    }

    void quittingCostsWhatIsLookedAfter()
    {
        Setup armed = waiting(u"one"_s, u"app-1"_s);
        armed.listening.subscriptions = {{{u"1"_s}, u"https://crm.example.com/x"_s, u"t"_s, wantedModes(), 3, true}};
        armed.listening.arming.oldChats = Arming::OldChats::Known;
        QVERIFY(Program({armed}).background->wouldQuittingCost());
        // Turned off, it is still looked at, and its end is reminded of.
        armed.listening.arming.isOn = false;
        QVERIFY(Program({armed}).background->wouldQuittingCost());
        armed.putAway = PutAway{{}, true};
        QVERIFY(!Program({armed}).background->wouldQuittingCost());
        QVERIFY(!Program({settled()}).background->wouldQuittingCost());
    }

    void aNoticeIsTold()
    {
        Program program({waiting(u"one"_s, u"app-1"_s)});
        Notice notice;
        notice.kind = Notice::Kind::Deadline;
        notice.left = 1h;
        Q_EMIT program.world.session.noticeWanted(waiting(u"one"_s, u"app-1"_s), notice);
        QCOMPARE(program.tray.told.size(), 1);
        QCOMPARE(program.tray.told.first().first(), u"one"_s);
        QVERIFY(program.tray.told.first().at(1).startsWith(u"Tea & Co"_s));
        QCOMPARE(program.tray.told.first().last(), u"urgent"_s);
        QSignalSpy wanted(program.background.get(), &Background::setupWanted);
        Q_EMIT program.tray.noticeClicked(u"one"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<SetupId>(), SetupId{u"one"_s});
    }

    void eachNoticeHasWords()
    {
        for (const Notice::Kind kind : enumValues<Notice::Kind>()) {
            Notice notice;
            notice.kind = kind;
            notice.outage = Outage{{}, Outage::Why::NoNetwork};
            notice.left = 6h;
            notice.attention = Attention::Removed;
            QVERIFY2(!ui::noticeText(notice, subjectOf(waiting(u"one"_s, u"app-1"_s))).body.isEmpty(),
                     qPrintable(QString::number(static_cast<int>(kind))));
        }
        for (const Attention why : enumValues<Attention>()) {
            const Notice notice{Notice::Kind::Attention, {}, why};
            QVERIFY2(why == Attention::None ||
                         !ui::noticeText(notice, subjectOf(waiting(u"one"_s, u"app-1"_s))).body.isEmpty(),
                     qPrintable(QString::number(static_cast<int>(why))));
        }
    }

    void startAtLoginIsSwitchedInTheTray()
    {
        Program program({waiting(u"one"_s, u"app-1"_s)});
        QVERIFY(!program.tray.startsAtLogin);
        Q_EMIT program.tray.startAtLoginWanted(true);
        QVERIFY(program.tray.startsAtLogin);
        QVERIFY(Program({}).tray.startsAtLogin);
        Q_EMIT program.tray.startAtLoginWanted(false);
        QVERIFY(!program.tray.startsAtLogin);
    }

    void startAtLoginThatIsRefusedSaysWhy()
    {
        Program program({waiting(u"one"_s, u"app-1"_s)});
        QFile inTheWay(m_config->path() + u"/autostart"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy refused(program.background.get(), &Background::startAtLoginRefused);
        Q_EMIT program.tray.startAtLoginWanted(true);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().contains(u"/autostart"_s));
        QVERIFY(!program.tray.startsAtLogin);
    }

private:
    QScopedPointer<QTemporaryDir> m_config;
};

GOLIVE_TEST(BackgroundTest)

} // namespace tst_background

#include "tst_background.moc"
