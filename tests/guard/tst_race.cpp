#include "rawserver.h"

#include "storage/database.h"
#include "storage/sqlsyncledger.h"
#include "testing/postgresserver.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace tst_race {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// The two, and the partner.
class Race
{
public:
    explicit Race(StoreAddress store) : m_store(std::move(store))
    {
        m_partner.answer = [this](const partner::SeenRequest &request) {
            ++m_posts[request.target.split('/').value(3)];
            return partner::ScriptedAnswer{
                200, R"({"data":{"messaging_product":"whatsapp","request_id":"req_race"},"status":"success"})"};
        };
        for (QProcess *racer : {&m_one, &m_two}) {
            QProcessEnvironment quiet = QProcessEnvironment::systemEnvironment();
            quiet.insert(u"QT_LOGGING_RULES"_s, u"golive.network.info=false"_s);
            racer->setProcessEnvironment(quiet);
            racer->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            racer->start(QCoreApplication::applicationDirPath() + u"/racer"_s,
                         {m_store.text(), m_partner.url().toString()});
        }
        for (QProcess *racer : {&m_one, &m_two}) {
            if (const QByteArray said = line(*racer); said != "ready")
                qWarning("a racer is not ready: %s", said.constData());
        }
    }

    /// One more race, and how it ended.
    QString run()
    {
        const QByteArray app = "app-" + QByteArray::number(m_rounds++);
        m_one.write(app + '\n');
        m_two.write(app + '\n');
        QByteArrayList answers{line(m_one), line(m_two)};
        ++(answers.first() == "sent" ? m_wonByOne : m_wonByTwo);
        std::sort(answers.begin(), answers.end());
        if (answers != QByteArrayList{"sent"_ba, "taken"_ba} || m_posts.value(app) != 1)
            return u"%1: %2, %3 calls"_s.arg(QString::fromUtf8(app), QString::fromUtf8(answers.join(", ")))
                .arg(m_posts.value(app));
        return u"one sent, once"_s;
    }

    /// What is wrong when all is over; nothing where nobody was late and the ledger has each.
    QString end()
    {
        for (QProcess *racer : {&m_one, &m_two}) {
            racer->closeWriteChannel();
            m_askedAgain += line(*racer).toInt();
            if (racer->state() != QProcess::NotRunning && !racer->waitForFinished())
                return u"a racer does not end"_s;
        }
        if (m_partner.seen().size() != m_rounds)
            return u"%1 calls in %2 rounds"_s.arg(m_partner.seen().size()).arg(m_rounds);
        const auto database = Database::open(StoreDoor{m_store});
        if (!database)
            return database.error().detail;
        const SqlSyncLedger ledger(**database);
        for (int round = 0; round < m_rounds; ++round) {
            const auto row = ledger.read({u"app-%1"_s.arg(round)}, 1, SyncKind::Contacts);
            if (!row || row->state != SyncRecord::State::Accepted || row->requestId != "req_race"_L1)
                return u"round %1 is not in the ledger"_s.arg(round);
        }
        return {};
    }

    QString told() const
    {
        return u"%1 rounds, won by the first %2, by the second %3; asked again %4 times"_s.arg(m_rounds)
            .arg(m_wonByOne)
            .arg(m_wonByTwo)
            .arg(m_askedAgain);
    }

private:
    QByteArray line(QProcess &racer)
    {
        QByteArray &heard = m_heard[&racer];
        const bool hasCome = QTest::qWaitFor(
            [&] {
                heard += racer.readAllStandardOutput();
                return heard.contains('\n');
            },
            60'000);
        const qsizetype end = hasCome ? heard.indexOf('\n') : 0;
        const QByteArray first = heard.left(end).trimmed();
        heard.remove(0, end + 1);
        return first;
    }

    StoreAddress m_store;
    partner::RawServer m_partner;
    QHash<QByteArray, int> m_posts;
    QProcess m_one, m_two;
    QHash<QProcess *, QByteArray> m_heard;
    int m_rounds = 0;
    int m_wonByOne = 0;
    int m_wonByTwo = 0;
    int m_askedAgain = 0;
};

/// Two processes on one store, each with a client of its own, race for the same claim: exactly one of them sends.
/// Counted where it matters, at the partner; with a server that dies now and then, too.
class RaceTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void exactlyOneSends_data()
    {
        QTest::addColumn<TestStore::Kind>("kind");
        QTest::newRow("folder") << TestStore::Kind::Folder;
        QTest::newRow("server") << TestStore::Kind::Server;
    }
    void exactlyOneSends()
    {
        QFETCH(TestStore::Kind, kind);
        if (kind == TestStore::Kind::Server && !PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
        const TestStore store(kind);
        Race race(store.address());
        for (int round = 0; round < rounds(); ++round)
            QCOMPARE(race.run(), u"one sent, once"_s);
        QCOMPARE(race.end(), QString());
        qInfo("%s", qPrintable(race.told()));
    }

    void theServerDies_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("SIGKILL") << true;
        QTest::newRow("immediate") << false;
    }
    void theServerDies()
    {
        QFETCH(bool, isKilled);
        if (!PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
        PostgresServer server;
        QVERIFY(server.begin());
        Race race(server.newDatabase());
        const int deaths = std::max(qEnvironmentVariableIntValue("GOLIVE_SERVER_DEATHS"), 4);
        for (int death = 0; death < deaths; ++death) {
            bool isBack = false;
            QObject context;
            // In the middle of some race, wherever that is then.
            QTimer::singleShot(QRandomGenerator::global()->bounded(1000), &context, [&] {
                if (isKilled)
                    server.kill();
                else
                    server.stopAtOnce();
                isBack = server.start();
            });
            while (!isBack)
                QCOMPARE(race.run(), u"one sent, once"_s);
        }
        QCOMPARE(race.end(), QString());
        qInfo("%d deaths, %s", deaths, qPrintable(race.told()));
    }

private:
    static int rounds() { return std::max(qEnvironmentVariableIntValue("GOLIVE_RACES"), 1'000); }
};

GOLIVE_TEST(RaceTest)

} // namespace tst_race

#include "tst_race.moc"
