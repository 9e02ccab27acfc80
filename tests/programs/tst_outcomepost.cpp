#include "programs/notify/outcomepost.h"
#include "programs/notify/webhooksignature.h"
#include "rawserver.h"
#include "storage/database.h"
#include "storage/sqljournal.h"
#include "storage/sqloutbox.h"
#include "storage/sqlsetupstore.h"
#include "testing/test.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace tst_outcomepost {

using namespace golive;
using namespace golive::partner;
using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

const QByteArray key = "a key of at least twenty-four bytes";

/// Waits for nothing, and knows how long it should have.
class HurriedScheduler final : public Scheduler
{
public:
    void after(milliseconds delay, QObject *context, std::function<void()> action) override
    {
        delays << delay;
        QTimer::singleShot(1, context, std::move(action));
    }
    QList<milliseconds> delays;
};

/// Outcomes for other systems, over HTTP.
class OutcomePostTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_scheduler.delays.clear();
        m_journal.reset();
        m_outbox.reset();
        m_store.reset();
        m_database.reset();
        m_dir.reset(new QTemporaryDir);
        auto database = Database::open(m_dir->filePath(u"data"_s));
        QVERIFY(database);
        m_database = std::move(*database);
    }

    /// The example of the specification's own libraries.
    void theSpecificationsSignature()
    {
        const auto secret = webhookKey(Secret(u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s));
        QVERIFY(secret.has_value());
        QCOMPARE(webhookSignature(*secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"),
                 "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    void whatIsNoSecretIsRefused_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("empty") << QString();
        QTest::newRow("no whsec_") << u"MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;
        QTest::newRow("short") << u"whsec_MfKQ9r8G"_s;
        QTest::newRow("no base64") << u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaL?Sw"_s;
    }
    void whatIsNoSecretIsRefused()
    {
        QFETCH(QString, secret);
        QVERIFY(!webhookKey(Secret(secret)));
    }

    void outcomesAreToldInOrderAndSigned()
    {
        happen(u"live"_s); // before anybody listens
        RawServer server;
        const auto post = posting(server);
        QVERIFY(QTest::qWaitFor([&] { return toldTo(server) == 1; }));
        happen(u"setting-up"_s); // no outcome
        happen(u"live"_s);
        happen(u"failed"_s);
        happen(u"live"_s);
        QVERIFY(QTest::qWaitFor([&] { return server.seen().size() == 2; }));
        const SeenRequest &seen = server.seen().first();
        QCOMPARE(seen.verb, "POST");
        QCOMPARE(seen.target, "/in");
        const QByteArray id = seen.headers.value("webhook-id");
        QVERIFY(id != server.seen().last().headers.value("webhook-id"));
        QCOMPARE(seen.headers.value("webhook-signature"),
                 webhookSignature(key, id, seen.headers.value("webhook-timestamp").toLongLong(), seen.body));
        const QJsonObject body = QJsonDocument::fromJson(seen.body).object();
        QCOMPARE(body[u"type"_s].toString(), u"number.live"_s);
        QCOMPARE(body[u"data"_s][u"client"_s].toString(), u"one"_s);
        QVERIFY(QTest::qWaitFor([&] { return toldTo(server) == 5; }));
    }

    void whatIsNotTakenIsToldAgainWithTheSameId()
    {
        RawServer server;
        int tries = 0;
        server.answer = [&tries](const SeenRequest &) {
            ScriptedAnswer answer;
            answer.status = ++tries < 3 ? 500 : 204;
            return answer;
        };
        const auto post = posting(server);
        QSignalSpy failing(post.get(), &OutcomePost::failing);
        QSignalSpy working(post.get(), &OutcomePost::working);
        QVERIFY(QTest::qWaitFor([&] { return toldTo(server) == 0 && m_scheduler.delays.size() > 2; }));
        happen(u"live"_s);
        QVERIFY(QTest::qWaitFor([&] { return toldTo(server) == 1; }));
        QCOMPARE(server.seen().size(), 3);
        QCOMPARE(server.seen().at(0).headers.value("webhook-id"), server.seen().at(2).headers.value("webhook-id"));
        QCOMPARE(server.seen().at(0).body, server.seen().at(2).body);
        QCOMPARE(failing.size(), 1);
        QCOMPARE(working.size(), 1);
        QVERIFY(m_scheduler.delays.contains(5s) && m_scheduler.delays.contains(10s));
        QCOMPARE(OutcomePost::backOff(100), milliseconds(1h));
    }

    /// What a guard had not told when it ended, the next one tells.
    void whatWasNotToldIsToldAfterARestart()
    {
        RawServer server;
        server.answer = [](const SeenRequest &) {
            ScriptedAnswer answer;
            answer.status = 503;
            return answer;
        };
        auto post = posting(server);
        QVERIFY(QTest::qWaitFor([&] { return m_scheduler.delays.size() > 2; }));
        happen(u"live"_s);
        QVERIFY(QTest::qWaitFor([&] { return !server.seen().isEmpty(); }));
        post.reset();
        server.answer = [](const SeenRequest &) { return ScriptedAnswer(); };
        post = posting(server);
        QVERIFY(QTest::qWaitFor([&] { return toldTo(server) == 1; }));
    }

    /// Of two guards on one store the one that comes later tells nothing twice, nor after what the other told since.
    void whatAnotherGuardHasToldIsNotToldAgain()
    {
        RawServer server;
        server.answer = [](const SeenRequest &) {
            ScriptedAnswer answer;
            answer.status = 503;
            return answer;
        };
        const auto post = posting(server);
        QVERIFY(QTest::qWaitFor([&] { return m_scheduler.delays.size() > 2; }));
        happen(u"live"_s);
        QVERIFY(QTest::qWaitFor([&] { return !server.seen().isEmpty(); }));
        QVERIFY(m_database->execute(u"UPDATE outbox SET place=1"_s)); // the other's way is open
        const qsizetype told = server.seen().size() + 1;              // one may be on its way
        const qsizetype looks = m_scheduler.delays.size() + 20;
        QVERIFY(QTest::qWaitFor([&] { return m_scheduler.delays.size() > looks; }));
        QVERIFY(server.seen().size() <= told);
    }

    /// What stands in an address may open a door, and others of the team read the store.
    void theAddressIsNotInTheStore()
    {
        RawServer server;
        const auto post = posting(server, u"/in/geheim?token=hush"_s);
        QVERIFY(QTest::qWaitFor([&] { return toldTo(server) >= 0; }));
        auto row = m_database->query(u"SELECT address FROM outbox"_s);
        QVERIFY(row && row->next());
        const QString kept = row->value(0).toString();
        QVERIFY2(kept.contains(u"127.0.0.1"_s) && !kept.contains(u"geheim"_s) && !kept.contains(u"hush"_s),
                 qPrintable(kept));
    }

private:
    void happen(const QString &stage)
    {
        SqlJournal journal(*m_database);
        JournalEntry entry = entryOf({JournalWhat::Stage, {}, stage, {}}, JournalActor::Partner, {}, fromEpochMs(1));
        entry.setup = {u"one"_s};
        QVERIFY(journal.append({entry}));
    }
    std::unique_ptr<OutcomePost> posting(const RawServer &server, const QString &path = u"/in"_s)
    {
        m_journal = std::make_unique<SqlJournal>(*m_database);
        m_outbox = std::make_unique<SqlOutbox>(*m_database);
        m_store = std::make_unique<SqlSetupStore>(*m_database);
        auto post = std::make_unique<OutcomePost>(
            OutcomePost::From{*m_journal, *m_outbox, *m_store, m_clock, m_scheduler}, server.url(path), key);
        post->start();
        return post;
    }
    /// Up to which line, as it is kept; -1: it has not begun.
    qint64 toldTo(const RawServer &server)
    {
        auto row = m_database->query(u"SELECT place FROM outbox WHERE address LIKE ?"_s,
                                     {u"http://127.0.0.1:%1%"_s.arg(server.url().port())});
        return row && row->next() ? row->value(0).toLongLong() : -1;
    }

    SystemClock m_clock;
    HurriedScheduler m_scheduler;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlJournal> m_journal;
    std::unique_ptr<SqlOutbox> m_outbox;
    std::unique_ptr<SqlSetupStore> m_store;
};

GOLIVE_TEST(OutcomePostTest)

} // namespace tst_outcomepost

#include "tst_outcomepost.moc"
