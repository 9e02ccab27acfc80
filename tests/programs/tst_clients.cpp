#include "askedgolivectl.h"
#include "ports/setupfile.h"
#include "storage/database.h"
#include "storage/sqlguardbook.h"
#include "storage/sqlnotebook.h"
#include "storage/sqlsetupstore.h"
#include "testing/test.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_clients {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// golivectl's commands about clients, as a script runs them beside a program that holds the folder open.
class ClientsTest : public golive::Test
{
    Q_OBJECT

    Said ask(const QStringList &arguments) const { return askGolivectl(arguments, folder(), m_language); }
    QString folder() const { return m_dir->filePath(u"data"_s); }

    static Setup made(const QString &id, const QString &app, const QString &number, const QString &reference)
    {
        const Instant now = SystemClock().now();
        Setup setup;
        setup.id = {id};
        setup.createdAt = now - 2h;
        setup.changedAt = now - 1h;
        setup.client.door = Door::Staff;
        setup.client.access = Access::Partner;
        setup.client.app = {u"app-"_s + id};
        setup.client.appName = app;
        setup.client.number = PhoneNumber{number, u"BR"_s};
        setup.client.numberText = number;
        setup.client.reference = reference;
        setup.details.contact = {u"Rosa Lima"_s, u"rosa@x.example"_s, u"+5511912345678"_s};
        setup.signUp.link.url = QUrl(u"https://hosted.example/secret-link"_s);
        setup.signUp.link.madeAt = now - 2h;
        setup.step = setup.furthest = Step::SetUp;
        return setup;
    }

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_language = u"en"_s;
        m_database.reset();
        m_dir.reset(new QTemporaryDir);
        auto database = Database::open(folder());
        QVERIFY(database);
        m_database = std::move(*database);
        SqlSetupStore store(*m_database, {u"ana"_s, u"Desk 2"_s, u"desk-2"_s});
        Setup bakery = made(u"one-1"_s, u"Padaria"_s, u"+5511987654321"_s, u"C-17"_s);
        bakery.seen.state.stage = AppStage::Live;
        bakery.onboarding.window = SyncWindow{SystemClock().now() - 1h, SyncWindow::Evidence::FinishMessage};
        bakery.onboarding.contacts.state = SyncRecord::State::Accepted;
        bakery.onboarding.contacts.requestId = u"req-1"_s;
        Setup away = made(u"three-3"_s, u"Tea room"_s, u"+5511987654323"_s, {});
        away.putAway = PutAway{away.changedAt, false};
        QVERIFY(store.saveAll({bakery, made(u"two-2"_s, u"Tea house"_s, u"+5511987654322"_s, {}), away}));
        m_deadline = bakery.onboarding.window->closesAt();
        QVERIFY(SqlGuardBook(*m_database).take(bakery.id, u"night watch"_s, SystemClock().now(), false));
    }

    void aListForAScript()
    {
        const Said said = ask({u"list"_s, u"--json"_s});
        QCOMPARE(said.err, QString());
        QCOMPARE(said.exitCode, 0);
        QCOMPARE(said.out.count(u'\n'), 1);
        const QJsonArray array = said.array();
        QCOMPARE(array.size(), 2);
        const QJsonObject bakery = array.first().toObject(); // its hours run
        for (const QString &key : {u"id"_s, u"reference"_s, u"app"_s, u"number"_s, u"stage"_s, u"turn"_s, u"deadline"_s,
                                   u"contacts"_s, u"chats"_s, u"guard"_s})
            QVERIFY2(bakery.contains(key), qPrintable(key));
        QCOMPARE(bakery[u"id"_s].toString(), u"one-1"_s);
        QCOMPARE(bakery[u"reference"_s].toString(), u"C-17"_s);
        QCOMPARE(bakery[u"app"_s].toString(), u"Padaria"_s);
        QCOMPARE(bakery[u"number"_s].toString(), u"+5511987654321"_s);
        QCOMPARE(bakery[u"stage"_s].toString(), u"live"_s);
        QCOMPARE(bakery[u"contacts"_s].toString(), u"accepted"_s);
        QCOMPARE(bakery[u"chats"_s].toString(), u"open"_s);
        QCOMPARE(bakery[u"guard"_s].toString(), u"night watch"_s);
        QCOMPARE(QDateTime::fromString(bakery[u"deadline"_s].toString(), Qt::ISODate).toMSecsSinceEpoch() / 1000,
                 toEpochMs(m_deadline) / 1000);
        QVERIFY(bakery[u"deadline"_s].toString().endsWith(u'Z'));
        const QJsonObject tea = array.last().toObject();
        QVERIFY(tea[u"deadline"_s].isNull() && tea[u"reference"_s].isNull() && tea[u"guard"_s].isNull());
        QCOMPARE(ask({u"list"_s, u"--json"_s, u"--all"_s}).array().size(), 3);
        for (const QString &secret : {u"secret-link"_s, u"Rosa"_s, u"rosa@"_s, u"912345678"_s})
            QVERIFY2(!said.out.contains(secret), qPrintable(secret));
    }

    void aLinkWithItsAgeAndWhatIsLeft()
    {
        Setup given = made(u"four-4"_s, u"Flowers"_s, u"+5511987654324"_s, u"C-18"_s);
        given.step = given.furthest = Step::SignUp;
        given.signUp.link.made = 3;
        given.signUp.link.givenAt = given.signUp.link.madeAt;
        Setup late = made(u"five-5"_s, u"Garage"_s, u"+5511987654325"_s, u"C-19"_s);
        late.signUp.link.madeAt -= 6 * 24h;
        Setup none = made(u"six-6"_s, u"Books"_s, u"+5511987654326"_s, u"C-20"_s);
        none.signUp.link = {};
        QVERIFY(SqlSetupStore(*m_database).saveAll({given, late, none}));
        const Said said = ask({u"link"_s, u"C-18"_s, u"--json"_s});
        QVERIFY2(said.exitCode == 0 && said.err.isEmpty(), qPrintable(said.err));
        const QJsonObject link = said.object();
        QCOMPARE(link[u"id"_s].toString(), u"four-4"_s);
        QCOMPARE(link[u"link"_s].toString(), u"https://hosted.example/secret-link"_s);
        QVERIFY(link[u"isWorking"_s].toBool() && !link[u"isOpened"_s].toBool());
        QCOMPARE(link[u"linksMade"_s].toInt(), 3);
        QCOMPARE(link[u"linksLeft"_s].toInt(), 42);
        QVERIFY(link[u"made"_s].toString().endsWith(u'Z') && link[u"given"_s].toString().endsWith(u'Z'));
        const Said forPeople = ask({u"link"_s, u"C-18"_s});
        QVERIFY2(forPeople.out.contains(u"https://hosted.example/secret-link"_s) &&
                     forPeople.out.contains(u"42 of 45"_s) && forPeople.out.contains(u"Flowers"_s),
                 qPrintable(forPeople.out));
        const Said expired = ask({u"link"_s, u"C-19"_s, u"--json"_s});
        QCOMPARE(expired.exitCode, 3);
        QVERIFY(!expired.object()[u"isWorking"_s].toBool(true));
        const Said nothing = ask({u"link"_s, u"C-20"_s, u"--json"_s});
        QVERIFY(nothing.exitCode == 3 && nothing.object()[u"link"_s].isNull() && nothing.object()[u"made"_s].isNull());
        QCOMPARE(ask({u"link"_s, u"nobody at all"_s}).exitCode, 2);
        // One of few: never by a slip.
        const Said unsaid = ask({u"link"_s, u"C-18"_s, u"--new"_s});
        QCOMPARE(unsaid.exitCode, 2);
        QVERIFY2(unsaid.err.contains(u"--yes"_s) && unsaid.err.contains(u"42"_s), qPrintable(unsaid.err));
        QCOMPARE(ask({u"link"_s, u"C-18"_s, u"--yes"_s}).exitCode, 2);
        // Facebook is finished there.
        const Said noUse = ask({u"link"_s, u"C-17"_s, u"--new"_s, u"--yes"_s});
        QCOMPARE(noUse.exitCode, 3);
        QVERIFY(!noUse.err.isEmpty() && noUse.out.isEmpty());
    }

    void aListForPeople()
    {
        const Said said = ask({u"list"_s});
        QCOMPARE(said.exitCode, 0);
        const QStringList lines = said.out.split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines.at(0).contains(u"Client"_s) && lines.at(0).contains(u"Guard"_s), qPrintable(said.out));
        QCOMPARE(lines.at(1).indexOf(u"C-17"_s), lines.at(0).indexOf(u"Reference"_s));
        m_language = u"pt_BR"_s;
        QVERIFY(ask({u"list"_s}).out.startsWith(u"Cliente"_s));
    }

    void aClientIsFoundByWhatIsKnownOfHim_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("id") << u"two-2"_s << u"two-2"_s;
        QTest::newRow("reference") << u"c-17"_s << u"one-1"_s;
        QTest::newRow("number") << u"+55 (11) 98765-4322"_s << u"two-2"_s;
        QTest::newRow("number, digits") << u"5511987654321"_s << u"one-1"_s;
        QTest::newRow("an old spelling") << u"551187654321"_s << u"one-1"_s;
        QTest::newRow("app") << u"padaria"_s << u"one-1"_s;
        QTest::newRow("app's id") << u"app-two-2"_s << u"two-2"_s;
        QTest::newRow("a part") << u"house"_s << u"two-2"_s;
        QTest::newRow("the number's end") << u"54321"_s << u"one-1"_s;
        QTest::newRow("one put away") << u"room"_s << u"three-3"_s;
    }
    void aClientIsFoundByWhatIsKnownOfHim()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const Said said = ask({u"show"_s, text, u"--json"_s});
        QCOMPARE(said.err, QString());
        QCOMPARE(said.object()[u"id"_s].toString(), id);
    }

    void whatCannotBeMeantIsSaid()
    {
        const Said nobody = ask({u"show"_s, u"Bäckerei"_s});
        QCOMPARE(nobody.exitCode, 2);
        QCOMPARE(nobody.out, QString());
        QVERIFY2(nobody.err.startsWith(u"golivectl: CLIENT: "_s) && nobody.err.contains(u"Bäckerei"_s) &&
                     nobody.err.contains(u"golivectl list"_s),
                 qPrintable(nobody.err));
        const Said several = ask({u"show"_s, u"tea"_s});
        QCOMPARE(several.exitCode, 2);
        QVERIFY2(several.err.contains(u"two-2"_s) && several.err.contains(u"three-3"_s), qPrintable(several.err));
        const Said nothing = ask({u"show"_s, u""_s});
        QCOMPARE(nothing.exitCode, 2);
    }

    void aNoteStaysAndIsInTheJournal()
    {
        const Said said = ask({u"note"_s, u"C-17"_s, u"Rosa calls back at noon"_s});
        QCOMPARE(said.err, QString());
        QCOMPARE(said.exitCode, 0);
        const QJsonArray notes = ask({u"show"_s, u"C-17"_s, u"--json"_s}).object()[u"notes"_s].toArray();
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first()[u"text"_s].toString(), u"Rosa calls back at noon"_s);
        QCOMPARE(notes.first()[u"who"_s].toString(), u"ana"_s);
        QVERIFY(ask({u"show"_s, u"C-17"_s}).out.contains(u"Rosa calls back at noon"_s));
        const Said journal = ask({u"journal"_s, u"C-17"_s, u"--json"_s});
        QCOMPARE(journal.array().last()[u"what"_s].toString(), u"note-written"_s);
        QVERIFY(!journal.out.contains(u"Rosa"_s));
        QCOMPARE(ask({u"note"_s, u"C-17"_s, u"  "_s}).exitCode, 2);
        QVERIFY(ask({u"note"_s, u"C-17"_s, QString(4001, u'x')}).err.contains(u"TEXT"_s));
    }

    void theJournalInItsForms()
    {
        const Said all = ask({u"journal"_s, u"--json"_s});
        const QJsonArray entries = all.array();
        QVERIFY(entries.size() > 6);
        QCOMPARE(entries.first()[u"place"_s].toInt(), 1);
        QCOMPARE(entries.first()[u"what"_s].toString(), u"begun"_s);
        const QJsonArray one = ask({u"journal"_s, u"house"_s, u"--json"_s}).array();
        QVERIFY(!one.isEmpty() && one.size() < entries.size());
        for (const auto &entry : one)
            QCOMPARE(entry[u"client"_s].toString(), u"two-2"_s);
        const Said csv = ask({u"journal"_s, u"--csv"_s});
        QCOMPARE(csv.out.count(u"\r\n"_s), entries.size() + 1);
        QVERIFY(csv.out.startsWith(u"place,at,client,appId,actor,who,computer,what,was,became,detail,previous,hash"_s));
        QVERIFY(csv.out.contains(u"+5511987654321"_s));
        const Said text = ask({u"journal"_s});
        QVERIFY2(text.out.contains(u"The set-up was begun."_s), qPrintable(text.out));
    }

    void whatWasDoneToTheJournalIsSaid()
    {
        const Said whole = ask({u"journal"_s, u"--verify"_s});
        QCOMPARE(whole.exitCode, 0);
        QVERIFY2(whole.out.contains(u"is whole"_s), qPrintable(whole.out));
        QVERIFY(ask({u"journal"_s, u"--verify"_s, u"--json"_s}).object()[u"isWhole"_s].toBool());
        QVERIFY(m_database->execute(u"DELETE FROM journal WHERE place=2"_s));
        const Said cut = ask({u"journal"_s, u"--verify"_s});
        QCOMPARE(cut.exitCode, 3);
        QVERIFY2(cut.out.contains(u"Line 2 is not there"_s), qPrintable(cut.out));
        const QJsonObject json = ask({u"journal"_s, u"--verify"_s, u"--json"_s}).object();
        QVERIFY(!json[u"isWhole"_s].toBool());
        QCOMPARE(json[u"faults"_s].toArray().first()[u"kind"_s].toString(), u"line-missing"_s);
    }

    void anExportForASpreadsheet()
    {
        const Said csv = ask({u"export"_s});
        QCOMPARE(csv.exitCode, 0);
        QCOMPARE(csv.out.count(u"\r\n"_s), 4);
        QVERIFY(csv.out.contains(u"req-1"_s) && csv.out.contains(u"contactsCall.requestId"_s));
        for (const QString &secret : {u"secret-link"_s, u"Rosa"_s, u"rosa@"_s, u"912345678"_s})
            QVERIFY2(!csv.out.contains(secret), qPrintable(secret));
        QCOMPARE(ask({u"export"_s, u"--json"_s}).array().size(), 3);
        QCOMPARE(ask({u"export"_s, u"C-17"_s, u"--json"_s}).array().size(), 1);
        const Setup formula = made(u"four-4"_s, u"\uff1d1+1"_s, u"+5511987654324"_s, u"=1+1"_s);
        QVERIFY(SqlSetupStore(*m_database).save(formula));
        const Said plain = ask({u"export"_s, u"four-4"_s});
        QVERIFY2(plain.out.contains(u",'\uff1d1+1,"_s) && plain.out.contains(u",'=1+1,"_s), qPrintable(plain.out));
    }

    void changesAreSaidAsTheyCome()
    {
        QProcess watch;
        watch.start(QCoreApplication::applicationDirPath() + u"/../../bin/golivectl"_s,
                    {u"watch"_s, u"--data-dir"_s, folder(), u"--json"_s, u"--lang"_s, u"en"_s});
        QVERIFY(watch.waitForStarted());
        SqlNoteBook notes(*m_database, {u"ben"_s, {}, {}});
        QByteArray out;
        // From when it looks on its own is not to be seen: something new is written until it says so.
        QVERIFY(QTest::qWaitFor(
            [&] {
                out += watch.readAllStandardOutput();
                return out.contains('\n') || !notes.write({u"one-1"_s}, {}, u"a note"_s, SystemClock().now());
            },
            30'000));
        const QJsonObject said = QJsonDocument::fromJson(out.left(out.indexOf('\n'))).object();
        QCOMPARE(said[u"what"_s].toString(), u"note-written"_s);
        QCOMPARE(said[u"client"_s].toString(), u"one-1"_s);
        QCOMPARE(said[u"who"_s].toString(), u"ben"_s);
        watch.kill();
        QVERIFY(watch.waitForFinished());
    }

    void whoWatchesEndsWhenToldTo()
    {
        QProcess watch;
        watch.start(QCoreApplication::applicationDirPath() + u"/../../bin/golivectl"_s,
                    {u"watch"_s, u"--data-dir"_s, folder(), u"--json"_s, u"--lang"_s, u"en"_s});
        QVERIFY(watch.waitForStarted());
        // It hears of its end from when it watches: something new is written until it says so.
        SqlNoteBook notes(*m_database, {u"ben"_s, {}, {}});
        QVERIFY(QTest::qWaitFor(
            [&] {
                return watch.bytesAvailable() > 0 || !notes.write({u"one-1"_s}, {}, u"a note"_s, SystemClock().now());
            },
            30'000));
        watch.terminate();
        QVERIFY(watch.waitForFinished());
        QCOMPARE(watch.exitStatus(), QProcess::NormalExit);
        QCOMPARE(watch.exitCode(), 0);
    }

    /// Lines that an older program has written are read, and stay as they are.
    void readingChangesNothing()
    {
        QVERIFY(m_database->execute(u"UPDATE setup_lines SET version=1"_s));
        const auto mark = [this] {
            auto row = m_database->query(u"PRAGMA data_version"_s);
            return row && row->next() ? row->value(0).toLongLong() : -1;
        };
        const qint64 before = mark();
        QCOMPARE(ask({u"list"_s, u"--json"_s}).array().size(), 2);
        QCOMPARE(ask({u"show"_s, u"C-17"_s}).exitCode, 0);
        QCOMPARE(ask({u"journal"_s, u"--verify"_s}).exitCode, 0);
        QCOMPARE(mark(), before);
        auto left = m_database->query(u"SELECT count(*) FROM setup_lines WHERE version=1"_s);
        QVERIFY(left && left->next());
        QCOMPARE(left->value(0).toInt(), 3);
    }

    /// Even while somebody writes: a reader waits for nobody, and nobody for him.
    void readingGoesOnWhileSomebodyWrites()
    {
        QVERIFY(m_database->execute(u"BEGIN IMMEDIATE"_s));
        QCOMPARE(ask({u"list"_s, u"--json"_s}).array().size(), 2);
        QVERIFY(m_database->execute(u"ROLLBACK"_s));
    }

    /// A disk that is full: half of a table would be taken for the whole.
    void whatCannotBePrintedIsNoSuccess()
    {
        if (!QFileInfo::exists(u"/dev/full"_s))
            QSKIP("no disk is full here");
        for (const QStringList &command : {QStringList{u"export"_s}, QStringList{u"list"_s, u"--json"_s},
                                           QStringList{u"journal"_s}, QStringList{u"policy"_s}}) {
            QProcess program;
            program.setStandardOutputFile(u"/dev/full"_s);
            program.start(QCoreApplication::applicationDirPath() + u"/../../bin/golivectl"_s,
                          command + QStringList{u"--data-dir"_s, folder(), u"--lang"_s, u"en"_s});
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitCode(), 1);
            QVERIFY(program.readAllStandardError().contains("could not be written"));
        }
    }

    void aFolderWithNothingInIt()
    {
        m_database.reset();
        QVERIFY(QDir(folder()).removeRecursively());
        const Said slip = ask({u"list"_s, u"--json"_s});
        QCOMPARE(slip.exitCode, 2);
        QVERIFY2(slip.err.contains(u"--data-dir"_s), qPrintable(slip.err));
        QVERIFY(QDir().mkpath(folder()));
        QCOMPARE(ask({u"list"_s, u"--json"_s}).out, u"[]\n"_s);
        QCOMPARE(ask({u"journal"_s, u"--json"_s}).out, u"[]\n"_s);
        QVERIFY(ask({u"export"_s}).out.contains(u"reference,"_s)); // who reads the table wants its head
        QCOMPARE(ask({u"journal"_s, u"--verify"_s}).exitCode, 0);
        QCOMPARE(ask({u"show"_s, u"x"_s}).exitCode, 2);
        QVERIFY(QDir(folder()).isEmpty());
    }

    void aSetupFileIsTakenInOnce()
    {
        const QString path = m_dir->filePath(u"a.golive"_s);
        SetupFile file;
        file.app = {u"app-9"_s};
        file.appName = u"Oficina"_s;
        file.number = u"+5511987654329"_s;
        file.link = QUrl(u"https://hosted.example/x"_s);
        file.linkMadeAt = SystemClock().now();
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(writeSetupFile(file));
        out.close();
        const Said said = ask({u"import"_s, path, u"--json"_s});
        QCOMPARE(said.err, QString());
        QCOMPARE(said.object()[u"app"_s].toString(), u"Oficina"_s);
        QCOMPARE(ask({u"import"_s, path}).exitCode, 0);
        QCOMPARE(ask({u"list"_s, u"--json"_s}).array().size(), 3);
        QCOMPARE(ask({u"journal"_s, u"Oficina"_s, u"--json"_s}).array().first()[u"actor"_s].toString(), u"person"_s);
        const Said none = ask({u"import"_s, m_dir->filePath(u"none.golive"_s)});
        QCOMPARE(none.exitCode, 2);
        QVERIFY2(none.err.contains(u"FILE"_s), qPrintable(none.err));
    }

private:
    QString m_language;
    Instant m_deadline{};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

GOLIVE_TEST(ClientsTest)

} // namespace tst_clients

#include "tst_clients.moc"
