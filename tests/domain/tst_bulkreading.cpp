#include "domain/bulk/bulkheader.h"
#include "domain/bulk/bulkreading.h"
#include "domain/bulk/bulkrecords.h"
#include "testing/test.h"

#include <QStringConverter>
#include <QTest>

namespace tst_bulkreading {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

const QString portuguese = u"Nome;Número;E-mail\nPão de Açúcar;+55 11 98765-4321;ana@pao.example\n"_s;

/// "name|number" of each row, as the list has it.
QStringList namesAndNumbers(const BulkList &list)
{
    QStringList found;
    for (const BulkRow &row : list.rows)
        found << row[BulkColumn::Name] + u'|' + row[BulkColumn::Number];
    return found;
}

class BulkReadingTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *why, const QString &text, const QStringList &rows) {
            QTest::newRow(why) << text << rows;
        };
        const QStringList two{u"Padaria|+5511987654321"_s, u"Café|+5511987654322"_s};
        row("commas", u"name,number\nPadaria,+5511987654321\nCafé,+5511987654322"_s, two);
        row("semicolons, any order", u"number;name\r\n+5511987654321;Padaria\r\n+5511987654322;Café\r\n"_s, two);
        row("tabs, as spreadsheets copy", u"Nombre\tTeléfono\nPadaria\t+5511987654321\nCafé\t+5511987654322\n"_s, two);
        row("old ends of lines", u"name,number\rPadaria,+5511987654321\rCafé,+5511987654322\r"_s, two);
        row("without a header", u"Padaria,K-1,+5511987654321\nCafé,K-2,+5511987654322"_s, two);
        row("empty lines and spaces",
            u"\n\nname , number\n\n  Padaria , +5511987654321 \n,\n \nCafé,+5511987654322\n\n"_s, two);
        row("sep= before the header", u"sep=;\nname;number\nPadaria;+5511987654321\nCafé;+5511987654322"_s, two);
        row("quoted separator, quote and end of line", u"name,number\n\"Silva, \"\"Ana\"\"\nJr.\",+5511987654321\n"_s,
            {u"Silva, \"Ana\"\nJr.|+5511987654321"_s});
        row("a quote in the middle is a sign", u"name,number\nBar 5\" alto,+5511987654321"_s,
            {u"Bar 5\" alto|+5511987654321"_s});
        row("text after a closing quote", u"name,number\n\"Bar\" do Zé,+5511987654321"_s,
            {u"Bar do Zé|+5511987654321"_s});
        row("a comma in names beside semicolons", u"nome;número\nSilva, Ana;+5511987654321\nSouza, Rui;+551187654322"_s,
            {u"Silva, Ana|+5511987654321"_s, u"Souza, Rui|+551187654322"_s});
        row("short and long lines", u"name,number\nPadaria\nCafé,+5511987654322,more,and more"_s,
            {u"Padaria|"_s, u"Café|+5511987654322"_s});
        row("a client called as a column", u"Contato,K-1,+5511987654321"_s, {u"Contato|+5511987654321"_s});
        row("a column named twice: the first counts", u"name,name,number\nA,B,+5511987654321"_s,
            {u"A|+5511987654321"_s});
        row("the empty quoted cell", u"name,number\n\"\",+5511987654321"_s, {u"|+5511987654321"_s});
    }

    void lists()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, rows);
        const auto list = readBulk(text);
        QVERIFY(list.has_value());
        QCOMPARE(namesAndNumbers(*list), rows);
    }

    void files_data()
    {
        QTest::addColumn<QByteArray>("file");
        const auto encoded = [](QStringConverter::Encoding encoding, QStringConverter::Flags flags) -> QByteArray {
            QStringEncoder encode(encoding, flags);
            return encode(portuguese);
        };
        using Flag = QStringConverter::Flag;
        QTest::newRow("UTF-8") << portuguese.toUtf8();
        QTest::newRow("UTF-8 with a mark") << encoded(QStringConverter::Utf8, Flag::WriteBom);
        QTest::newRow("UTF-16 LE with a mark") << encoded(QStringConverter::Utf16LE, Flag::WriteBom);
        QTest::newRow("UTF-16 BE with a mark") << encoded(QStringConverter::Utf16BE, Flag::WriteBom);
        QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE, Flag::Default);
        QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE, Flag::Default);
        QTest::newRow("Windows-1252") << portuguese.toLatin1();
    }

    void files()
    {
        QFETCH(QByteArray, file);
        const auto list = readBulkFile(file);
        QVERIFY(list.has_value());
        QCOMPARE(namesAndNumbers(*list), QStringList{u"Pão de Açúcar|+55 11 98765-4321"_s});
        QCOMPARE(list->rows.first()[BulkColumn::Email], u"ana@pao.example"_s);
        QCOMPARE(list->separator, QChar(u';'));
    }

    void signsThatOnlyWindowsHasAreRead()
    {
        const auto list = readBulkFile("name,number\nCaf\xe9 \x93Sol\x94 \x96 5\x80,+5511987654321");
        QVERIFY(list.has_value());
        QCOMPARE(list->rows.first()[BulkColumn::Name], u"Café “Sol” – 5€"_s);
    }

    void whatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");
        using Kind = BulkReadFault::Kind;
        const auto row = [](const char *why, const QByteArray &file, Kind kind, int line = 0) {
            QTest::newRow(why) << file << static_cast<int>(kind) << line;
        };
        row("nothing", {}, Kind::Empty);
        row("spaces", " \n\t\n", Kind::Empty);
        row("a header alone", "name,number\n", Kind::Empty);
        row("a spreadsheet's own file", QByteArray("PK\x03\x04\x14\x00\x06\x00", 8), Kind::NotText);
        row("zeros", QByteArray(64, '\0'), Kind::NotText);
        row("half of UTF-16", QByteArray("\xff\xfe\x41", 3), Kind::NotText);
        row("an open quote", "name,number\nA,1\n\"B,2\nC,3\n", Kind::QuoteOpen, 3);
        row("no number", "name,email\nA,a@b.example\n", Kind::NumberMissing);
        row("no name", "number,email\n+5511987654321,a@b.example\n", Kind::NameMissing);
        row("names alone, without a header", "Padaria\nCafe\n", Kind::NumberMissing);
        row("too large", QByteArray(bulkSizeLimit + 1, 'a'), Kind::TooLarge);
        row("too many", QByteArray("A,B,+5511987654321\n").repeated(bulkRowLimit + 1), Kind::TooManyRows);
    }

    void whatCannotBeRead()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, kind);
        QFETCH(int, line);
        const auto list = readBulkFile(file);
        QVERIFY(!list);
        QCOMPARE(static_cast<int>(list.error().kind), kind);
        QCOMPARE(list.error().line, line);
    }

    void asManyAsAllowedAreRead()
    {
        const auto list = readBulkFile("name,ref,number\n" + QByteArray("A,B,+5511987654321\n").repeated(bulkRowLimit));
        QVERIFY(list.has_value());
        QCOMPARE(list->rows.size(), bulkRowLimit);
        QCOMPARE(list->rows.last().line, static_cast<int>(bulkRowLimit) + 1);
    }

    void whatIsNotUsedIsNamed()
    {
        const auto list = readBulk(u"Cliente;Cidade;WhatsApp;;Código\nPadaria;Santos;+5511987654321;x;K-1"_s);
        QVERIFY(list.has_value());
        QVERIFY(list->isHeaderRead);
        QCOMPARE(list->unused, (QStringList{u"Cidade"_s, u"4"_s}));
        QCOMPARE(list->columns, (QList{BulkColumn::Name, BulkColumn::Number, BulkColumn::Reference}));
        QCOMPARE(list->rows.first()[BulkColumn::Reference], u"K-1"_s);
    }

    void linesKeepTheirNumbers()
    {
        const auto list = readBulk(u"sep=,\r\nname,number\r\n\r\n\"A\r\nB\",1\r\nC,2"_s);
        QVERIFY(list.has_value());
        QCOMPARE(list->rows.size(), 2);
        QCOMPARE(list->rows[0].line, 4);
        QCOMPARE(list->rows[1].line, 6);
    }

    void eachColumnIsFoundByTheNameItIsWrittenWith()
    {
        for (const BulkColumn column : enumValues<BulkColumn>())
            QCOMPARE(bulkColumnNamed(bulkColumnName(column)), std::optional(column));
        QCOMPARE(bulkColumnNamed(u"E-mail do contato"_s), std::optional(BulkColumn::Email));
        QCOMPARE(bulkColumnNamed(u" REGIÃO "_s), std::optional(BulkColumn::Region));
        QVERIFY(!bulkColumnNamed(u"Country"_s));
        QVERIFY(!bulkColumnNamed({}));
    }

    void whatIsWrittenIsReadAgain()
    {
        const QStringList cells{u"a;b"_s, u"say \"no\""_s, u"two\nlines"_s, {}, u"plain, with a comma"_s};
        const QList<BulkRecord> records = bulkRecords(bulkLine(cells, u';'), u';', 10);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().cells, cells);
    }
};

GOLIVE_TEST(BulkReadingTest)

} // namespace tst_bulkreading

#include "tst_bulkreading.moc"
