#include "domain/journal/journalchanges.h"
#include "domain/setup.h"
#include "programs/supportprogram.h"
#include "storage/database.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"
#include "support/bundlewriter.h"
#include "testing/foldertest.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_supportprogram {

using namespace golive;
using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;

/// `golivectl support`, over a data folder as a window has left it.
class SupportProgramTest : public FolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        FolderTest::init();
        Setup setup;
        setup.id = {u"c1"_s};
        setup.client.app = {u"app-1"_s};
        setup.client.appName = u"QuaggamarkApp"_s;
        setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
        setup.furthest = Step::Sync;
        const auto database = Database::open(m_folder);
        QVERIFY(database);
        QVERIFY(SqlSetupStore(**database).save(setup));
        SqlSyncLedger ledger(**database);
        QVERIFY(ledger.claim(setup.client.app, 1, SyncKind::Contacts, fromEpochMs(5)));
        const SyncRecord refused{
            SyncRecord::State::Refused, {}, u"100"_s, u"QuaggamarkApp: 11 98765-4321"_s, fromEpochMs(6)};
        QVERIFY(ledger.settle(setup.client.app, 1, SyncKind::Contacts, refused));
        m_options = Options();
        m_options.dataFolder = m_folder;
        m_options.client = u"c1"_s;
        m_options.category = u"chats"_s;
    }

    void itIsPrinted()
    {
        const Leave leave = supportBundle(m_options, {});
        QCOMPARE(leave.exitCode, 0);
        for (const QString &part :
             {u"== problems.txt =="_s, u"== versions.txt =="_s, u"== setup.json =="_s, u"== ledger.csv =="_s,
              u"\"furthest\": \"sync\""_s, u"\"refused\",\"1970-01-01T00:00:00Z\",\"\",\"100\",\"APP-1: NUMBER-1\""_s})
            QVERIFY2(leave.text.contains(part), qPrintable(leave.text));
        for (const QString &marked : {u"Quagga"_s, u"98765"_s})
            QVERIFY2(!leave.text.contains(marked, Qt::CaseInsensitive), qPrintable(leave.text));
        QVERIFY(!leave.text.contains(u"settings.json"_s)); // not proposed for chats
    }

    /// Colleagues, other computers, and what the client was called before: only the journal knows them.
    void whoStandsInTheJournalAloneIsHidden()
    {
        const auto database = Database::open(m_folder);
        QVERIFY(database);
        SqlSetupStore store(**database, {u"numbatmark"_s, u"kiwimark at night"_s, u"emumark-pc"_s});
        auto setup = store.read({u"c1"_s});
        QVERIFY(setup && *setup);
        (*setup)->client.reference = u"OLD-REF-MARK"_s;
        (*setup)->client.staff = u"Dingomark Silva"_s;
        (*setup)->client.appName = u"WombatmarkApp"_s;
        store.noteActs({u"c1"_s}, {{JournalWhat::HandedOver, JournalActor::Person, fromEpochMs(7)},
                                   {JournalWhat::Reference, JournalActor::Guard, fromEpochMs(7)}});
        QVERIFY(store.save(**setup));
        (*setup)->client.reference = u"R-2"_s;
        (*setup)->client.staff.clear();
        (*setup)->client.appName = u"QuaggamarkApp"_s;
        QVERIFY(store.save(**setup));
        const QString text = supportBundle(m_options, {}).text;
        QVERIFY2(text.contains(u"handed-over"_s), qPrintable(text));
        for (const QString &marked : {u"numbat"_s, u"kiwi"_s, u"emu"_s, u"OLD-REF"_s, u"dingo"_s, u"wombat"_s})
            QVERIFY2(!text.contains(marked, Qt::CaseInsensitive), qPrintable(marked + u": "_s + text));
    }

    void aProgramReadsIt()
    {
        m_options.isJson = true;
        const Leave leave = supportBundle(m_options, {});
        const QJsonArray parts = QJsonDocument::fromJson(leave.text.toUtf8()).object()[u"parts"].toArray();
        QStringList names;
        for (const auto &part : parts)
            names << part.toObject()[u"name"].toString();
        QCOMPARE(names.size(), 5);
        QVERIFY(names.contains(u"ledger.csv"_s) && names.contains(u"journal.csv"_s));
        QCOMPARE(parts.first().toObject()[u"name"].toString(), u"problems.txt"_s);
        QVERIFY(!parts.first().toObject()[u"text"].toString().isEmpty());
    }

    void itIsWritten()
    {
        m_options.outFile = m_dir->path() + u"/bundle.zip"_s;
        const Leave leave = supportBundle(m_options, {});
        QCOMPARE(leave.exitCode, 0);
        QVERIFY(leave.text.contains(m_options.outFile));
        QVERIFY(QFileInfo::exists(m_options.outFile));
    }

    void whatCannotBeWrittenIsSaid()
    {
        if (!support::canZip())
            QSKIP("a folder is made with those above it");
        m_options.outFile = m_dir->path() + u"/not/there/bundle.zip"_s;
        QCOMPARE(supportBundle(m_options, {}).exitCode, 1);
        m_options.isJson = true;
        const Leave leave = supportBundle(m_options, {});
        QCOMPARE(leave.exitCode, 1);
        QVERIFY(QJsonDocument::fromJson(leave.text.toUtf8()).object()[u"written"].isNull());
    }

    void whoIsNotThereIsSaid()
    {
        m_options.client = u"c2"_s;
        QCOMPARE(supportBundle(m_options, {}).exitCode, 3);
        m_options.dataFolder = m_dir->path() + u"/elsewhere"_s;
        QCOMPARE(supportBundle(m_options, {}).exitCode, 3);
        QVERIFY(!QFileInfo::exists(m_options.dataFolder)); // asking makes nothing
    }

    void withoutAClientItIsAboutThisComputer()
    {
        m_options.client.clear();
        m_options.category.clear();
        QVERIFY(isDoctorWanted(m_options));
        const Leave leave =
            supportBundle(m_options, Diagnosis{{}, {u"*.facebook.com"_s}, fromEpochMs(1'795'000'000'000)});
        QCOMPARE(leave.exitCode, 0);
        QVERIFY(leave.text.contains(u"== settings.json =="_s));
        QVERIFY(leave.text.contains(u"*.facebook.com"_s));
        QVERIFY2(leave.text.contains(u" 2026-11-1"_s), qPrintable(leave.text)); // when it looked
        QVERIFY(!leave.text.contains(u"setup.json"_s));
    }

private:
    Options m_options;
};

GOLIVE_TEST(SupportProgramTest)

} // namespace tst_supportprogram

#include "tst_supportprogram.moc"
