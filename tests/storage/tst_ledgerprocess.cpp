#include "storage/database.h"
#include "storage/sqlsyncledger.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QProcess>
#include <QTest>

namespace tst_ledgerprocess {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// A process that claims on request.
class Claimer
{
public:
    explicit Claimer(const testing::TestStore &store)
    {
        process.start(QCoreApplication::applicationDirPath() + u"/claimer"_s, {store.address().text()});
    }
    ~Claimer()
    {
        process.closeWriteChannel();
        process.waitForFinished();
    }
    void ask(int onboarding)
    {
        process.write(QByteArray::number(onboarding) + '\n');
        process.waitForBytesWritten();
    }
    QByteArray line()
    {
        while (!process.canReadLine() && process.waitForReadyRead(20'000)) {
        }
        return process.readLine().trimmed();
    }
    QProcess process;
};

class LedgerProcessTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { testing::TestStore::addRows(); }

    void init()
    {
        Test::init();
        if (testing::TestStore::isMissing())
            QSKIP("There is no PostgreSQL here.");
        m_place.emplace();
    }

    void ofTwoProcessesOneIsGranted()
    {
        // Both make the database, too.
        Claimer one(*m_place);
        Claimer two(*m_place);
        QCOMPARE(one.line(), "ready");
        QCOMPARE(two.line(), "ready");
        for (int round = 0; round < 50; ++round) {
            one.ask(round);
            two.ask(round);
            const QByteArrayList answers{one.line(), two.line()};
            QCOMPARE(answers.count("granted"), 1);
            QCOMPARE(answers.count("taken"), 1);
        }
    }

    void killedBetweenClaimAndSettlingItStaysClaimed()
    {
        {
            Claimer claimer(*m_place);
            QCOMPARE(claimer.line(), "ready");
            claimer.ask(1);
            QCOMPARE(claimer.line(), "granted");
            claimer.process.kill();
            QVERIFY(claimer.process.waitForFinished());
            QCOMPARE(claimer.process.exitStatus(), QProcess::CrashExit);
        }
        const auto database = m_place->open();
        QVERIFY(database);
        SqlSyncLedger ledger(**database);
        QCOMPARE(ledger.read({u"app"_s}, 1, SyncKind::Contacts)->state, SyncRecord::State::Claimed);
        QCOMPARE(ledger.claim({u"app"_s}, 1, SyncKind::Contacts, {}).value(), SyncLedger::Claim::AlreadyClaimed);
    }

private:
    std::optional<testing::TestStore> m_place;
};

GOLIVE_TEST(LedgerProcessTest)

} // namespace tst_ledgerprocess

#include "tst_ledgerprocess.moc"
