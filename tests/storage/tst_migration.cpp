#include "fullsetup.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/setupjson.h"
#include "storage/sqlguardbook.h"
#include "storage/sqljournal.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"
#include "testing/members.h"
#include "testing/test.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

namespace tst_migration {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// A database of the first release goes on with all its rows.
class MigrationTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstReleasesRowsGoOn()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"data"_s);
        QVERIFY(QDir().mkpath(folder));
        const Setup setup = fullSetup();
        writeOld(folder + u"/golive.sqlite"_s, setup);

        const auto database = Database::open(folder);
        QVERIFY(database);
        QCOMPARE(versionOf(**database).value(), databaseVersion());
        SqlSyncLedger ledger(**database);
        const SyncRecord accepted = ledger.read({u"app"_s}, 1, SyncKind::Contacts).value();
        QCOMPARE(accepted.state, SyncRecord::State::Accepted);
        QCOMPARE(accepted.requestId, u"req-1"_s);
        QVERIFY(!accepted.isOnceMore);
        QCOMPARE(ledger.claim({u"app"_s}, 1, SyncKind::Contacts, {}).value(), SyncLedger::Claim::AlreadyClaimed);
        QCOMPARE(ledger.claimOnceMore({u"app"_s}, 1, SyncKind::History, {}).value(), SyncLedger::Claim::Granted);
        const auto all = SqlSetupStore(**database).all();
        QVERIFY(all && all->unreadable.isEmpty());
        QCOMPARE(all->setups.size(), 1);
        QCOMPARE(all->setups.first().id, setup.id);
        QCOMPARE(all->setups.first().onboarding.window, setup.onboarding.window);
        QCOMPARE(all->setups.first().listening.arming, Arming{}); // on, as a new one
        QVERIFY(SqlGuardBook(**database).all()->isEmpty());
        // The journal begins with what is done from now on.
        const SqlJournal journal(**database);
        QCOMPARE(journal.lastPlace().value(), 1); // the claim above
        QVERIFY(journal.check()->faults().isEmpty());
        // What lists say of it is made from it.
        const SqlSetupStore store(**database);
        const auto line = store.line(setup.id);
        QVERIFY(line && *line);
        const Setup read = store.read(setup.id)->value();
        QVERIFY(**line == lineOf(read, read.changedAt));
        QCOMPARE(store.linesAfter({}, 9)->size(), 1);
    }

    void aLeaseOfThePreviousVersionStaysWithItsGuard()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"data"_s);
        QVERIFY(QDir().mkpath(folder));
        writeOld(folder + u"/golive.sqlite"_s, fullSetup(), 2);
        const auto database = Database::open(folder);
        QVERIFY(database);
        const SqlGuardBook guards(**database);
        QCOMPARE(*guards.all(), (QList<GuardLease>{{fullSetup().id, u"Ana"_s, fromEpochMs(7)}}));
        QCOMPARE(guards.beats()->value(u"Ana"_s), fromEpochMs(7));
        QCOMPARE(SqlSetupStore(**database).all()->setups.size(), 1);
    }

    /// samples/7701bfc.sqlite was written by the program of that commit, from the fullSetup() of then.
    void aDatabaseOfAnEarlierProgramComesBackWhole()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"data"_s);
        const QString file = folder + u"/golive.sqlite"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(QStringLiteral(GOLIVE_STORAGE_SAMPLES) + u"/7701bfc.sqlite"_s, file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));

        // What has been added since is as it is in a new set-up.
        Setup expected = fullSetup();
        expected.putAway.reset();
        expected.client.reminded.reset();
        expected.details.termsShownAt.reset();
        expected.details.terms->wasTextShown = false;
        expected.onboarding.standing.hint.reset();
        expected.onboarding.health.reset();
        expected.onboarding.historyAskedAfter.reset();
        expected.signUp.isSurfaceChosen = false;
        expected.signUp.link.givenAt.reset();
        expected.signUp.owner = OwnerPlace::Here;
        expected.signUp.ownerLanguage.clear();
        expected.signUp.isLanguageOfProfile = false;
        expected.details.isContactOurs = false;
        expected.listening.isUrlOfProfile = false;
        expected.signUp.isWrongFinish = false;
        expected.signUp.wait.reset();
        expected.signUp.errors.clear();
        Observed &observed = expected.onboarding.observed;
        observed.oldestContactAt.reset();
        observed.lastEchoAt.reset();
        observed.ofOthers = 0;
        observed.historyMark = 0;
        observed.newestHistoryAt.reset();
        observed.account.first().phone.clear();
        observed.account.first().waba = {};

        const auto database = Database::open(folder);
        QVERIFY(database);
        const auto all = SqlSetupStore(**database).all();
        QVERIFY(all && all->unreadable.isEmpty());
        QCOMPARE(all->setups.size(), 1);
        QVERIFY2(all->setups.first() == expected, members::difference(all->setups.first(), expected).c_str());
        SqlSyncLedger ledger(**database);
        for (const SyncKind kind : {SyncKind::Contacts, SyncKind::History}) {
            const SyncRecord kept = ledger.read(expected.client.app, expected.onboarding.number, kind).value();
            QCOMPARE(kept.state, syncRecord(expected, kind).state);
            QCOMPARE(kept.code, syncRecord(expected, kind).code);
        }
    }

private:
    static void writeOld(const QString &path, const Setup &setup, int version = 1)
    {
        const QString connection = u"old"_s;
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
            old.setDatabaseName(path);
            QVERIFY(old.open());
            const Migrations steps = setupMigrations().first(version);
            for (const QStringList &step : steps) {
                for (const QString &statement : step)
                    QVERIFY(old.exec(statement).isActive());
            }
            QSqlQuery query(old);
            QVERIFY(query.exec(u"PRAGMA user_version=%1"_s.arg(version)));
            if (version == 2)
                QVERIFY(query.exec(u"INSERT INTO guards VALUES ('%1', 'Ana', 7)"_s.arg(setup.id.value)));
            QVERIFY(query.exec(u"INSERT INTO sync_ledger (app, onboarding, kind, state, request_id, code, detail, at)"
                               " VALUES ('app', 1, 'contacts', 'accepted', 'req-1', '', '', 5),"
                               " ('app', 1, 'history', 'unknown', '', '', '', 6)"_s));
            QJsonObject json = setupToJson(setup);
            for (const auto &later : {u"arming"_s, u"observed"_s, u"past"_s, u"standing"_s, u"again"_s, u"feedMark"_s,
                                      u"putAway"_s, u"termsShownAt"_s, u"signUpWait"_s, u"signUpErrors"_s})
                json.remove(later);
            QVERIFY(query.prepare(u"INSERT INTO setups VALUES (?, ?, 7, 0)"_s));
            query.addBindValue(setup.id.value);
            query.addBindValue(QString::fromUtf8(QJsonDocument(json).toJson()));
            QVERIFY(query.exec());
        }
        QSqlDatabase::removeDatabase(connection);
    }
};

GOLIVE_TEST(MigrationTest)

} // namespace tst_migration

#include "tst_migration.moc"
