#include "domain/bulk/bulkjudge.h"
#include "domain/bulk/bulkreading.h"
#include "testing/test.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_bulkjudging {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

using Kind = BulkFault::Kind;

BulkSurroundings around()
{
    BulkSurroundings around;
    around.hostCountry = u"BR"_s;
    around.unsupportedCountries = QStringList{u"ZA"_s};
    around.languages = QStringList{u"en"_s, u"pt_BR"_s};
    around.kept = {{u"TeaHouse"_s, u"+55 11 91234-5678"_s, u"K-9"_s},
                   {{}, u"+55 11 3333-4444"_s, {}},
                   {u"OldHouse"_s, u"+55 11 92222-0001"_s, u"K-10"_s, BoardPlace::Archived},
                   {u"DoneHouse"_s, u"+55 11 92222-0002"_s, u"K-11"_s, BoardPlace::Done},
                   {u"DoneTwin"_s, u"+55 11 91234-5678"_s, u"K-9"_s, BoardPlace::Done}};
    return around;
}

QList<BulkClient> judged(const QString &lines)
{
    const QString header = u"name,reference,number,contact,email,region,language,app\n"_s;
    const auto list = readBulk(header + lines);
    return list ? judgedBulk(*list, around()) : QList<BulkClient>{};
}

class BulkJudgingTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *why, const QString &line, Kind kind, BulkColumn column,
                            const QString &other = {}) {
            QTest::newRow(why) << line << static_cast<int>(kind) << static_cast<int>(column) << other;
        };
        const QString number = u"+5511987654321"_s;
        row("no name", u",K-1,"_s + number, Kind::NameMissing, BulkColumn::Name);
        row("a short name", u"Bar,,"_s + number, Kind::AppNameShort, BulkColumn::Name, u"Bar"_s);
        row("another script", u"пекарня,,"_s + number, Kind::AppNameCharacters, BulkColumn::Name);
        row("the app's name has a space", u"Padaria,,"_s + number + u",,,,,Tea House"_s, Kind::AppNameCharacters,
            BulkColumn::App);
        row("the app's name is long", u"Padaria,,"_s + number + u",,,,,"_s + QString(151, u'a'), Kind::AppNameLong,
            BulkColumn::App, QString(151, u'a'));
        row("no number", u"Padaria,K-1,"_s, Kind::NumberMissing, BulkColumn::Number);
        row("words for a number", u"Padaria,,ask Ana"_s, Kind::NumberNotValid, BulkColumn::Number);
        row("a short number", u"Padaria,,+55 11 98"_s, Kind::NumberNotValid, BulkColumn::Number);
        row("two numbers in a cell", u"Padaria,,+5511987654321 / +5511987654322"_s, Kind::NumberNotValid,
            BulkColumn::Number);
        row("a spreadsheet's rounding", u"Padaria,,\"5,51199E+12\""_s, Kind::NumberRounded, BulkColumn::Number);
        row("an unsupported country", u"Padaria,,+27 82 123 4567"_s, Kind::CountryUnsupported, BulkColumn::Number,
            u"ZA"_s);
        row("an e-mail without a host", u"Padaria,,"_s + number + u",Ana,ana@"_s, Kind::EmailNotValid,
            BulkColumn::Email);
        row("two e-mails", u"Padaria,,"_s + number + u",Ana,a@b.example c@d.example"_s, Kind::EmailNotValid,
            BulkColumn::Email);
        row("a region that Gupshup has not", u"Padaria,,"_s + number + u",,,FR"_s, Kind::RegionUnknown,
            BulkColumn::Region);
        row("a language that nobody speaks here", u"Padaria,,"_s + number + u",,,,Klingon"_s, Kind::LanguageUnknown,
            BulkColumn::Language);
        row("an essay", QString(301, u'x') + u",K,"_s + number + u",,,,,Padaria"_s, Kind::TooLong, BulkColumn::Name);
        row("a number that is kept", u"Padaria,,11 91234-5678"_s, Kind::Kept, BulkColumn::Number, u"TeaHouse"_s);
        row("... in its older spelling", u"Padaria,,+55 11 1234-5678"_s, Kind::Kept, BulkColumn::Number, u"TeaHouse"_s);
        row("... of a client without a name", u"Padaria,,+551133334444"_s, Kind::Kept, BulkColumn::Number,
            u"+55 11 3333-4444"_s);
        row("a reference that is kept", u"Padaria,k-9,"_s + number, Kind::Kept, BulkColumn::Reference, u"TeaHouse"_s);
        row("a number of one that is archived", u"Padaria,,11 92222-0001"_s, Kind::KeptArchived, BulkColumn::Number,
            u"OldHouse"_s);
        row("a number of one that is done", u"Padaria,,11 92222-0002"_s, Kind::KeptDone, BulkColumn::Number,
            u"DoneHouse"_s);
        row("a reference of one that is done", u"Padaria,k-11,"_s + number, Kind::KeptDone, BulkColumn::Reference,
            u"DoneHouse"_s);
        row("an app's name of one that is archived", u"Old house,,"_s + number, Kind::KeptArchived, BulkColumn::Name,
            u"OldHouse"_s);
        row("an app's name that is kept", u"Tea house,,"_s + number, Kind::Kept, BulkColumn::Name, u"TeaHouse"_s);
    }

    void cells()
    {
        QFETCH(QString, line);
        QFETCH(int, kind);
        QFETCH(int, column);
        QFETCH(QString, other);
        const QList<BulkClient> clients = judged(line);
        QCOMPARE(clients.size(), 1);
        QVERIFY(!clients.first().isAccepted());
        QCOMPARE(clients.first().faults.size(), 1);
        const BulkFault &fault = clients.first().faults.first();
        QCOMPARE(static_cast<int>(fault.kind), kind);
        QCOMPARE(static_cast<int>(fault.column), column);
        QCOMPARE(fault.other, other);
        QCOMPARE(acceptedCount(clients), 0);
    }

    void aGoodLineIsUnderstood()
    {
        const auto clients = judged(u"Pão de São João,K-1,11 98765-4321,Ana,ana@pao.example,brasil,Português"_s);
        QCOMPARE(clients.size(), 1);
        const BulkClient &client = clients.first();
        QVERIFY(client.isAccepted());
        QVERIFY(client.faults.isEmpty());
        QCOMPARE(client.appName, u"PaoDeSaoJoao"_s);
        QCOMPARE(client.number->e164, u"+5511987654321"_s);
        QCOMPARE(client.region, u"BR"_s);
        QCOMPARE(client.language, u"pt_BR"_s);
    }

    void languagesAndRegions_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("regionCode");
        QTest::addColumn<QString>("languageCode");
        const auto row = [](const QString &region, const QString &language, const QString &regionCode,
                            const QString &languageCode) {
            QTest::addRow("%s %s", qPrintable(region), qPrintable(language))
                << region << language << regionCode << languageCode;
        };
        row({}, {}, {}, {});
        row(u"de"_s, u"pt-br"_s, u"DE"_s, u"pt_BR"_s);
        row(u"Germany"_s, u"pt"_s, u"DE"_s, u"pt_BR"_s);
        row(u"Deutschland"_s, u"English"_s, u"DE"_s, u"en"_s);
        row(u"UK"_s, u"en_GB"_s, u"GB"_s, u"en"_s);
        row(u"Brasil"_s, u"portuguese"_s, u"BR"_s, u"pt_BR"_s);
    }

    void languagesAndRegions()
    {
        QFETCH(QString, region);
        QFETCH(QString, language);
        const auto clients = judged(u"Padaria,,+5511987654321,,,%1,%2"_s.arg(region, language));
        QCOMPARE(clients.size(), 1);
        QVERIFY(clients.first().isAccepted());
        QTEST(clients.first().region, "regionCode");
        QTEST(clients.first().language, "languageCode");
    }

    void theSecondOfTwoIsLeftOutAndNamesTheFirst()
    {
        const auto clients = judged(u"Padaria,K-1,+55 11 98765-4321\n"
                                    "Cafeteria,k-1,+55 11 98765-4322\n"
                                    "padaria,K-3,+55 11 8765-4321\n"_s);
        QCOMPARE(clients.size(), 3);
        QVERIFY(clients[0].isAccepted());
        QCOMPARE(clients[1].faults, (QList{BulkFault{Kind::Twice, BulkColumn::Reference, {}, 2, {}}}));
        // The names differ in their first letter alone, and so do their apps; the number is an older spelling.
        QCOMPARE(clients[2].faults, (QList{BulkFault{Kind::Twice, BulkColumn::Name, {}, 2, {}},
                                           BulkFault{Kind::Twice, BulkColumn::Number, {}, 2, {}}}));
    }

    void severalCellsOfALineAreNamedInOneGo()
    {
        const auto clients = judged(u"Bar,,12,Ana,ana,Mars,Klingon"_s);
        QCOMPARE(clients.first().faults.size(), 5);
    }

    void aNumberOfANewerPlanIsOnlyAWarning()
    {
        // Benin's ten digits, where this computer's library is older; where it is newer there is nothing to say.
        const auto clients = judged(u"Padaria,,+229 01 97 12 34 56"_s);
        QVERIFY(clients.first().isAccepted());
        QCOMPARE(clients.first().faults.size(), clients.first().number->isUnknownHere ? 1 : 0);
    }

    void howeverItIsPartedTheSameIsFound()
    {
        const auto list = readBulk(u"name,reference,number\n"
                                   "Padaria,K-1,+55 11 98765-4321\n"
                                   "Cafeteria,k-1,+55 11 98765-4322\n"
                                   "padaria,K-9,+55 11 8765-4321\n"
                                   "Oficina,K-4,11 92222-0002\n"_s);
        QVERIFY(list);
        const QList<BulkClient> whole = judgedBulk(*list, around());
        QCOMPARE(whole.size(), 4);
        BulkJudge judge(*list, around());
        judge.judge(1); // who is kept
        for (int done = 1; done <= 4; ++done) {
            QVERIFY(!judge.isDone());
            judge.judge(1);
            QCOMPARE(judge.clients(), whole.mid(0, done));
        }
        QVERIFY(judge.isDone());
        QCOMPARE(acceptedCount(judge.clients()), 1);
    }

    void tenThousandAreJudgedInASecondOrTwo()
    {
        QString lines;
        for (int i = 0; i < bulkRowLimit; ++i)
            lines += u"Client%1,R%1,+55119%2\n"_s.arg(i).arg(80000000 + i);
        QElapsedTimer timer;
        timer.start();
        const auto clients = judged(lines);
        QCOMPARE(acceptedCount(clients), static_cast<int>(bulkRowLimit));
        qInfo("10,000 lines: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 20'000); // an order of magnitude above what it takes
    }
};

GOLIVE_TEST(BulkJudgingTest)

} // namespace tst_bulkjudging

#include "tst_bulkjudging.moc"
