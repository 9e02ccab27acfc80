#include "domain/bulk/bulksetup.h"
#include "httpworld.h"
#include "session/bulkrun.h"
#include "testing/test.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>

namespace tst_bulkjourney {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// Many clients at once over real HTTP: session, client with its limits, and store as they are, the practice partner as
/// it is.
class BulkJourneyTest : public golive::Test
{
    Q_OBJECT

    static int count(HttpWorld &world, const QString &pathEnd, const QString &method)
    {
        int found = 0;
        const QJsonArray calls = world.calls();
        for (const QJsonValue call : calls) {
            if (call[u"method"].toString() == method && call[u"path"].toString().endsWith(pathEnd))
                ++found;
        }
        return found;
    }
    static int countUnexpected(HttpWorld &world)
    {
        const QJsonArray calls = world.calls();
        return static_cast<int>(std::count_if(calls.begin(), calls.end(), [](const QJsonValue &call) {
            return call[u"unexpected"].toBool() || call[u"status"].toInt() == 429;
        }));
    }

    static QList<Setup> drafts(HttpWorld &world, int count)
    {
        const BulkWish wish{world.setup().client.partnerEmail, OnboardingCase::PartnerPortal, {}, true};
        QList<Setup> drafts;
        for (int i = 0; i < count; ++i) {
            BulkClient client;
            client.appName = u"TeaHouseOfTheRow%1"_s.arg(i);
            client.row[BulkColumn::Number] = u"+55119700000%1"_s.arg(i, 2, 10, QLatin1Char('0'));
            client.number = parsePhoneNumber(client.row[BulkColumn::Number], {}).value();
            drafts << setupOf(client, wish, {u"row-%1"_s.arg(i)}, world.engine().clock().now() + milliseconds(i));
        }
        return drafts;
    }

private Q_SLOTS:
    /// No more than Gupshup takes in a minute: what is above that waits for its place, a minute long.
    void eachGetsAppAndLinkWithinTheLimits()
    {
        HttpWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world.signIn());
        QVERIFY(world.session().add(drafts(world, 9)).has_value());
        BulkRun run(world.session(), world.engine().clock(), world.engine().scheduler());
        run.begin(world.session().toMake());
        QTRY_VERIFY_WITH_TIMEOUT(!run.progress().isRunning, 60'000);
        QVERIFY(!run.progress().stoppedBy);
        QCOMPARE(run.progress().appsMade, 9);
        QCOMPARE(run.progress().linksMade, 9);
        QCOMPARE(count(world, u"/partner/app"_s, u"POST"_s), 9);
        QCOMPARE(count(world, u"/embed/link"_s, u"GET"_s), 9);
        QCOMPARE(countUnexpected(world), 0);
        QVERIFY(world.session().toMake().isEmpty());
        QSet<QString> apps;
        for (int i = 0; i < 9; ++i)
            apps << world.session().kept({u"row-%1"_s.arg(i)})->client.app.value;
        QCOMPARE(apps.size(), 9);
    }

    void endedInTheMiddleNoAppIsMadeTwice()
    {
        HttpWorld world;
        QVERIFY(world.signIn());
        QVERIFY(world.session().add(drafts(world, 8)).has_value());
        {
            BulkRun run(world.session(), world.engine().clock(), world.engine().scheduler());
            run.begin(world.session().toMake());
            QTRY_VERIFY_WITH_TIMEOUT(run.progress().done >= 3, 60'000);
        }
        // As if it had been killed between two calls, or in one.
        world.restart(true);
        QTRY_VERIFY(!world.session().toMake().isEmpty());
        QVERIFY(world.session().toMake().size() <= 5);
        BulkRun run(world.session(), world.engine().clock(), world.engine().scheduler());
        run.begin(world.session().toMake());
        QTRY_VERIFY_WITH_TIMEOUT(!run.progress().isRunning, 60'000);
        QVERIFY(!run.progress().stoppedBy);
        QVERIFY(run.progress().failures.isEmpty());
        QCOMPARE(count(world, u"/partner/app"_s, u"POST"_s), 8);
        QVERIFY(world.session().toMake().isEmpty());
        for (int i = 0; i < 8; ++i)
            QVERIFY(!world.session().kept({u"row-%1"_s.arg(i)})->signUp.link.isEmpty());
        QCOMPARE(countUnexpected(world), 0);
    }

    /// golivectl create, as a process of its own: a list with a fault, then the same list again.
    void aScriptMakesThemToo()
    {
        HttpWorld world;
        QVERIFY(world.signIn() && world.chooseNewApp(u"TeaHouseAtFirst"_s));
        const QString email = world.setup().client.partnerEmail;
        const QString secret = world.sandbox().field(u"secret"_s);
        // Nothing is left to do for it: it is in no list, and there all the same.
        Setup done = drafts(world, 1).first();
        done.client.access = Access::AppToken;
        done.client.isAppToMake = done.client.isLinkToMake = false;
        done.step = done.furthest = Step::Done;
        done.onboarding.contacts.state = done.onboarding.history.state = SyncRecord::State::Accepted;
        done.seen.state.stage = AppStage::Live;
        QVERIFY(world.session().add({done}).has_value());
        world.leave();
        QTemporaryDir credentials;
        const auto put = [&credentials](const QString &name, const QByteArray &content) {
            QFile file(credentials.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(put(u"golive_client-secret."_s + email, secret.toUtf8() + '\n'));
        QVERIFY(put(u"list.csv"_s, "name;number;reference\nTea in a row;+55 11 97000-0001;K-1\n"
                                   "Tea at home;+55 11 97000-0002;K-2\nBar;123;K-1\n"
                                   "Tea long ago;+55 11 97000-0000;K-3\n"));
        const auto run = [&] {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"CREDENTIALS_DIRECTORY"_s, credentials.path());
            environment.insert(u"QT_QPA_PLATFORM"_s, u"none-at-all"_s);
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationDirPath() + u"/../../bin/golivectl"_s,
                          {u"create"_s, u"--csv"_s, credentials.filePath(u"list.csv"_s), u"--link"_s, u"--json"_s,
                           u"--lang"_s, u"en"_s, u"--data-dir"_s, world.dataFolder(), u"--partner-url"_s,
                           world.sandbox().partner({}).toString()});
            process.waitForFinished();
            return std::pair(process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object());
        };
        const auto [exitCode, made] = run();
        QCOMPARE(exitCode, 3); // two lines were left out
        QCOMPARE(made[u"accepted"_s].toInt(), 2);
        QCOMPARE(made[u"leftOut"_s].toInt(), 2);
        QCOMPARE(made[u"appsMade"_s].toInt(), 2);
        QCOMPARE(made[u"linksMade"_s].toInt(), 2);
        QVERIFY(made[u"stopped"_s].isNull());
        const auto [again, nothing] = run();
        QCOMPARE(again, 3);
        QCOMPARE(nothing[u"accepted"_s].toInt(), 0);
        QCOMPARE(nothing[u"appsMade"_s].toInt(), 0);
        QCOMPARE(count(world, u"/partner/app"_s, u"POST"_s), 3);
        // A further link for one of them: asked for once, kept, and another one than before.
        const auto link = [&](const QStringList &more) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"CREDENTIALS_DIRECTORY"_s, credentials.path());
            environment.insert(u"QT_QPA_PLATFORM"_s, u"none-at-all"_s);
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationDirPath() + u"/../../bin/golivectl"_s,
                          QStringList{u"link"_s, u"K-2"_s, u"--json"_s, u"--lang"_s, u"en"_s, u"--data-dir"_s,
                                      world.dataFolder(), u"--partner-url"_s, world.sandbox().partner({}).toString()} +
                              more);
            process.waitForFinished();
            return std::pair(process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object());
        };
        const auto [isThere, before] = link({});
        QCOMPARE(isThere, 0);
        const auto [isMade, fresh] = link({u"--new"_s, u"--yes"_s});
        QCOMPARE(isMade, 0);
        QVERIFY(!fresh[u"link"_s].toString().isEmpty() && fresh[u"link"_s] != before[u"link"_s]);
        QCOMPARE(fresh[u"linksLeft"_s].toInt(), before[u"linksLeft"_s].toInt() - 1);
        QCOMPARE(link({}).second, fresh);
        QCOMPARE(countUnexpected(world), 0);
    }

    void manyDraftsAreKeptAtOnce()
    {
        HttpWorld world;
        QVERIFY(world.signIn());
        const QList<Setup> many = drafts(world, 90);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(world.session().add(many).has_value());
        qInfo("90 drafts kept in %lld ms", timer.elapsed());
        QCOMPARE(world.session().toMake().size(), 90);
    }
};

GOLIVE_TEST(BulkJourneyTest)

} // namespace tst_bulkjourney

#include "tst_bulkjourney.moc"
