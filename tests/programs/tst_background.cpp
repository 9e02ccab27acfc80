#include "backgroundprogram.h"

#include "base/enumvalues.h"
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

class BackgroundTest : public golive::Test
{
    Q_OBJECT

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
        // Files on every system: on Windows the native format is the registry of whoever runs the tests.
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_config->path());
        QCoreApplication::setOrganizationName(u"Golive"_s);
        QCoreApplication::setApplicationName(u"Golive"_s);
        QSettings().clear();
    }

    void whatIsGuardedIsInTheTray()
    {
        BackgroundProgram program({waiting(u"one"_s, u"app-1"_s), settled()});
        QVERIFY(program.tray.visible);
        QCOMPARE(program.tray.lines.size(), 1);
        QVERIFY2(program.tray.lines.first().startsWith(u"Tea & Co"_s), qPrintable(program.tray.lines.first()));
        QVERIFY(program.background->mayStayOn());
    }

    /// A notification lies over the screen that is shared, and the tray's menu opens on it.
    void whileTheScreenIsSharedOthersHaveNoName()
    {
        BackgroundProgram program({waiting(u"one"_s, u"app-1"_s)});
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
        BackgroundProgram program({settled()});
        QVERIFY(!program.tray.visible);
        QVERIFY(!program.background->mayStayOn());
    }

    void withoutATrayTheWindowCloses()
    {
        BackgroundProgram program({waiting(u"one"_s, u"app-1"_s)});
        program.tray.exists = false;
        QVERIFY(!program.background->mayStayOn());
    }

    void withoutATokenThereIsNoReasonToStay()
    {
        Setup setup = waiting(u"one"_s, u"app-1"_s);
        BackgroundProgram program({setup});
        QVERIFY(program.background->mayStayOn());
        program.world.gateway.signedIn = false;
        program.world.scheduler.advance(2s);
        QVERIFY(!program.background->mayStayOn());
    }

    void hidingIsExplainedOnce()
    {
        {
            BackgroundProgram program({waiting(u"one"_s, u"app-1"_s)});
            program.background->noteHidden();
            QCOMPARE(program.tray.told.size(), 1);
            program.background->noteShown();
            program.background->noteHidden();
            QCOMPARE(program.tray.told.size(), 1);
        }
        BackgroundProgram later({waiting(u"one"_s, u"app-1"_s)});
        later.background->noteHidden();
        QCOMPARE(later.tray.told.size(), 0);
    }

    void aHiddenWindowIsFoundAgainWhateverHappens()
    {
        BackgroundProgram program({waiting(u"one"_s, u"app-1"_s)});
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
        BackgroundProgram program({waiting(u"one"_s, u"app-1"_s)});
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
        QVERIFY(BackgroundProgram({armed}).background->wouldQuittingCost());
        // Turned off, it is still looked at, and its end is reminded of.
        armed.listening.arming.isOn = false;
        QVERIFY(BackgroundProgram({armed}).background->wouldQuittingCost());
        armed.putAway = PutAway{{}, true};
        QVERIFY(!BackgroundProgram({armed}).background->wouldQuittingCost());
        QVERIFY(!BackgroundProgram({settled()}).background->wouldQuittingCost());
    }

    void aNoticeIsTold()
    {
        BackgroundProgram program({waiting(u"one"_s, u"app-1"_s)});
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
        BackgroundProgram program({waiting(u"one"_s, u"app-1"_s)});
        QVERIFY(!program.tray.startsAtLogin);
        Q_EMIT program.tray.startAtLoginWanted(true);
        QVERIFY(program.tray.startsAtLogin);
        QVERIFY(BackgroundProgram({}).tray.startsAtLogin);
        Q_EMIT program.tray.startAtLoginWanted(false);
        QVERIFY(!program.tray.startsAtLogin);
    }

private:
    QScopedPointer<QTemporaryDir> m_config;
};

GOLIVE_TEST(BackgroundTest)

} // namespace tst_background

#include "tst_background.moc"
