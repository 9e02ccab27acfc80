#include "engine/faultedstorage.h"
#include "fakes.h"
#include "storage/database.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"
#include "testing/windowtest.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/wording/problemtext.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace tst_windowfaults {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The log says so each time.
void expectNotKept(int times)
{
    for (int i = 0; i < times; ++i)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^a set-up was not kept: "_s));
}

/// The real window on a real session and a real folder; only the partner is made up.
struct Wizard
{
    explicit Wizard(const QString &folder)
    {
        auto opened = Database::open(folder);
        if (opened) {
            database = std::move(*opened);
            store = std::make_unique<SqlSetupStore>(*database);
            ledger = std::make_unique<SqlSyncLedger>(*database);
        } else {
            fault = opened.error();
            store = std::make_unique<FaultedStorage>(*fault);
            ledger = std::make_unique<FaultedStorage>(*fault);
        }
        session = std::make_unique<Session>(
            SessionPorts{gateway, sender, *ledger, *store, guards, feed, machine, clock, scheduler}, Surroundings{},
            u"here"_s);
        QObject::connect(&window, &ui::MainWindow::happened, session.get(), &Session::dispatch);
        QObject::connect(session.get(), &Session::changed, &window, [this] { window.draw(session->view()); });
    }
    bool show()
    {
        window.draw(session->view());
        window.show();
        return QTest::qWaitForWindowActive(&window);
    }
    template <class T> T *find(const QString &name) { return window.findChild<T *>(name); }
    /// As a person types: into the field, and then a moment passes.
    void type(const QString &name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        QVERIFY2(field && field->isVisible() && field->isEnabled(), qPrintable(name));
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, text);
        scheduler.advance(1s);
    }
    /// The notice says what happened and what to do, in the words of this problem.
    bool isSaid(Problem::Kind kind)
    {
        const auto &problem = session->setup().screen.problem;
        auto *notice = find<QWidget>(u"noticeBar"_s);
        if (!problem || problem->kind != kind || !notice->isVisible())
            return false;
        const ui::ProblemText text = ui::problemText(*problem);
        const auto labels = notice->findChildren<QLabel *>();
        const auto isShown = [&](const QString &words) {
            return !words.isEmpty() && std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        return isShown(text.title) && isShown(text.toDo);
    }

    ManualClock clock{Instant(std::chrono::hours(24 * 365 * 56))};
    ManualScheduler scheduler{clock};
    FakeGateway gateway;
    FakeSender sender;
    FakeGuards guards;
    FakeFeed feed;
    FakeMachine machine;
    std::optional<StoreFault> fault;
    std::unique_ptr<Database> database;
    std::unique_ptr<SetupStore> store;
    std::unique_ptr<SyncLedger> ledger;
    std::unique_ptr<Session> session;
    ui::MainWindow window;
};

Setup setupAt(Step step)
{
    Setup setup;
    setup.id = SetupId{u"one"_s};
    setup.client.door = Door::Staff;
    setup.client.access = Access::Partner;
    setup.client.partnerEmail = u"desk@partner.example"_s;
    setup.step = step;
    setup.furthest = step;
    if (step > Step::App) {
        setup.client.app = AppId{u"a1"_s};
        setup.client.appName = u"TeaHouseDemo"_s;
    }
    return setup;
}

/// No file may grow any more, as on a full disk.
class FullDisk
{
public:
    FullDisk()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr auto readers = QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup |
                         QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;

/// A disk, a folder or a file of this computer that fails: the window says what happened and what to do, and what was
/// typed stays where it was typed.
class WindowFaultsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), ui::Appearance::Light);
    }

    void typingGoesOnWithoutTheDisk_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isLocked");
        for (const bool isLocked : {false, true}) {
            const auto row = [isLocked](const char *name, Step step, const QString &field, const QString &typed) {
                QTest::addRow("%s, %s", name, isLocked ? "locked" : "full")
                    << static_cast<int>(step) << field << typed << isLocked;
            };
            row("sign in", Step::SignIn, u"emailField"_s, u"ana@partner.example"_s);
            row("new app", Step::App, u"newAppName"_s, u"TeaHouseSantos"_s);
            row("number", Step::Number, u"numberField"_s, u"+55 11 98765-4321"_s);
            row("contact", Step::Contact, u"contactName"_s, u"Ana Lima"_s);
            row("events", Step::Webhooks, u"eventsUrl"_s, u"https://crm.example/hook"_s);
        }
    }

    void typingGoesOnWithoutTheDisk()
    {
        QFETCH(int, step);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(bool, isLocked);
        const QTemporaryDir folder;
        Wizard wizard(folder.path());
        QVERIFY(wizard.database);
        QVERIFY(wizard.database->execute(u"PRAGMA busy_timeout=20"_s));
        QVERIFY(wizard.store->save(setupAt(static_cast<Step>(step))));
        // No answer is open, or the page would wait for it.
        wizard.gateway.signedIn = static_cast<Step>(step) != Step::SignIn;
        wizard.gateway.answers.insert(Activity::ListingApps, event::AppsListed{});
        wizard.gateway.answers.insert(Activity::ReadingSubscriptions, event::SubscriptionsRead{});
        wizard.session->start();
        wizard.session->resume(SetupId{u"one"_s});
        QVERIFY(wizard.show());
        const Page page = pageOf(wizard.session->setup().step);

        std::unique_ptr<Database> other;
        std::optional<FullDisk> full;
        if (isLocked) {
            other = *Database::open(folder.path());
            QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
        } else {
            full.emplace();
        }
        expectNotKept(1);
        wizard.type(field, typed);
        QVERIFY(wizard.isSaid(isLocked ? Problem::Kind::DatabaseLocked : Problem::Kind::DiskFull));
        QCOMPARE(pageOf(wizard.session->setup().step), page);
        QCOMPARE(wizard.find<QLineEdit>(field)->text(), typed);

        full.reset();
        if (other)
            QVERIFY(other->execute(u"ROLLBACK"_s));
        QTest::mouseClick(wizard.find<QPushButton>(u"noticeRetry"_s), Qt::LeftButton);
        QVERIFY(!wizard.find<QWidget>(u"noticeBar"_s)->isVisible());
        QCOMPARE(wizard.find<QLineEdit>(field)->text(), typed);

        // It is on the disk: the next start brings it back.
        Wizard next(folder.path());
        next.gateway.signedIn = wizard.gateway.signedIn;
        next.gateway.answers = wizard.gateway.answers;
        next.session->start();
        next.session->resume(SetupId{u"one"_s});
        QVERIFY(next.show());
        QCOMPARE(next.find<QLineEdit>(field)->text(), typed);
    }

    void aStartWithoutItsFile_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, How how, Problem::Kind kind) {
            QTest::newRow(name) << static_cast<int>(how) << static_cast<int>(kind);
        };
        row("damaged", How::Damaged, Problem::Kind::DatabaseDamaged);
        row("locked", How::Locked, Problem::Kind::DatabaseLocked);
        row("read-only, another user", How::ReadOnly, Problem::Kind::FolderReadOnly);
        row("no room", How::Full, Problem::Kind::DiskFull);
        row("synchronised folder", How::Shared, Problem::Kind::FolderShared);
        row("newer", How::Newer, Problem::Kind::DatabaseNewer);
    }

    void aStartWithoutItsFile()
    {
        QFETCH(int, how);
        QFETCH(int, kind);
        const QTemporaryDir folder;
        if (static_cast<How>(how) == How::Damaged)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the database is damaged; kept as "_s));
        auto wizard = startedWith(static_cast<How>(how), folder.path());
        QVERIFY(wizard->fault);
        QVERIFY(!wizard->database);
        wizard->gateway.signedIn = false;
        wizard->session->start();
        QVERIFY(wizard->show());
        QVERIFY2(wizard->isSaid(static_cast<Problem::Kind>(kind)), qPrintable(wizard->fault->detail));
        // Nothing there that could be tried again; writing to support is always possible.
        QVERIFY(!wizard->find<QPushButton>(u"noticeRetry"_s)->isVisible());
        QVERIFY(wizard->find<QPushButton>(u"noticeSupport"_s)->isVisible());

        // Whoever goes on all the same is told again, and loses nothing of what he types.
        expectNotKept(2);
        QTest::mouseClick(wizard->find<QAbstractButton>(u"doorStaff"_s), Qt::LeftButton);
        QCOMPARE(wizard->session->setup().step, Step::SignIn);
        QVERIFY(wizard->isSaid(static_cast<Problem::Kind>(kind)));
        wizard->type(u"emailField"_s, u"ana@partner.example"_s);
        QVERIFY(wizard->isSaid(static_cast<Problem::Kind>(kind)));
        QCOMPARE(wizard->find<QLineEdit>(u"emailField"_s)->text(), u"ana@partner.example"_s);
        QCOMPARE(wizard->session->setup().client.partnerEmail, u"ana@partner.example"_s);
        // Without a ledger there is no once-only call.
        QVERIFY(!wizard->ledger->claim(AppId{u"a1"_s}, 1, SyncKind::Contacts, wizard->clock.now()));
        // Who was only in somebody's way tries once more at the end.
        if (static_cast<How>(how) == How::Locked)
            expectNotKept(1);
        wizard.reset();
    }

private:
    enum class How { Damaged, Locked, ReadOnly, Full, Shared, Newer };

    static std::unique_ptr<Wizard> startedWith(How how, const QString &folder)
    {
        const QString path = folder + u"/golive.sqlite"_s;
        auto kept = std::move(*Database::open(folder));
        SqlSetupStore(*kept).save(setupAt(Step::Number)).value();
        switch (how) {
        case How::Damaged: {
            kept.reset();
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(8192, 'x')) != 8192)
                qFatal("the file could not be damaged");
            file.close();
            return std::make_unique<Wizard>(folder);
        }
        case How::Locked: {
            // All of it, so that not even a reader comes in.
            for (const QString &sql :
                 {u"PRAGMA locking_mode=EXCLUSIVE"_s, u"BEGIN EXCLUSIVE"_s, u"UPDATE setups SET id = id"_s})
                kept->execute(sql).value();
            return std::make_unique<Wizard>(folder);
        }
        case How::ReadOnly: {
            kept.reset();
            // The file may be read, or what is said would be another thing.
            QFile::setPermissions(folder + u"/golive.sqlite"_s, readers);
            QFile::setPermissions(folder, readers);
            // Root writes anywhere: for this question it is nobody, with a way back.
            const bool isRoot = ::geteuid() == 0;
            if (isRoot && ::setresuid(65534, 65534, 0) != 0)
                qFatal("no other user");
            auto wizard = std::make_unique<Wizard>(folder);
            if (isRoot && ::setresuid(0, 0, 0) != 0)
                qFatal("no way back");
            QFile::setPermissions(folder, owner);
            return wizard;
        }
        case How::Full: {
            kept.reset();
            const FullDisk full;
            return std::make_unique<Wizard>(folder);
        }
        case How::Shared: return std::make_unique<Wizard>(folder + u"/Dropbox/golive"_s);
        case How::Newer: {
            kept->execute(u"PRAGMA user_version=9999"_s).value();
            kept.reset();
            return std::make_unique<Wizard>(folder);
        }
        }
        return {};
    }
};

GOLIVE_WINDOW_TEST(WindowFaultsTest)

} // namespace tst_windowfaults

#include "tst_windowfaults.moc"
