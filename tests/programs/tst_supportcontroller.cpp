#include "domain/setup.h"
#include "programs/wizard/supportcontroller.h"
#include "support/bundlewriter.h"
#include "testing/windowtest.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tst_supportcontroller {

using namespace golive;
using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;

class FixedClock final : public Clock
{
public:
    Instant now() const override { return fromEpochMs(1'790'000'000'000); }
};

/// One line, by somebody who must not be named.
class OneLine final : public Journal
{
public:
    using Entries = Result<QList<JournalEntry>, StoreFault>;
    Entries after(qint64, int) const override { return entries(); }
    Entries of(const SetupId &, const AppId &, qint64, int) const override { return entries(); }
    Result<qint64, StoreFault> lastPlace() const override { return 1; }
    Result<JournalCheck, StoreFault> check() const override { return JournalCheck({}); }
    Result<qint64, StoreFault> shorten(Instant, Instant) override { return 0; }

private:
    static QList<JournalEntry> entries()
    {
        JournalEntry entry;
        entry.place = 1;
        entry.who = u"Lemurmark"_s;
        entry.detail = u"said marked horse"_s;
        return {entry};
    }
};

/// From the questions to the file: what is shown is what is written, and nothing of the client is in it.
class SupportControllerTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_dir = std::make_unique<QTemporaryDir>();
        m_setup = Setup();
        m_setup.id = {u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s};
        m_setup.step = Step::Sync;
        m_setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
        m_setup.client.appName = u"QuaggamarkApp"_s;
        m_setup.details.contact = {u"Lemurmark Oliveira"_s, u"lemur@zebra.example"_s, u"+55 21 97777-1234"_s};
        Problem problem;
        problem.detail = u"Lemurmark has sk_mark_of_a_77, call 11 98765-4321"_s;
        problem.code = u"131000"_s;
        m_setup.screen.problem = problem;
        m_found.reset();
        m_looks = 0;
        m_window = std::make_unique<QWidget>();
        m_window->resize(40, 30);
        SupportController::Surroundings around;
        around.world = [this] {
            SupportWorld world;
            world.setup = &m_setup;
            world.found = m_found;
            world.secrets = {Secret(u"marked horse"_s)};
            world.journal = &m_journal;
            return world;
        };
        around.look = [this] { ++m_looks; };
        m_controller = std::make_unique<SupportController>(around, m_clock);
        m_controller->open(m_window.get());
        m_dialog = m_window->findChild<ui::SupportDialog *>();
        QVERIFY(m_dialog);
    }
    void cleanup()
    {
        m_controller.reset();
        m_window.reset();
    }

    void nothingOfTheClientIsShown()
    {
        next();
        auto *list = find<QListWidget>(u"supportParts"_s);
        QCOMPARE(list->count(), 5); // no ledger, and the doctor has not looked
        for (int i = 0; i < list->count(); ++i) {
            list->setCurrentRow(i);
            const QString text = find<QPlainTextEdit>(u"supportText"_s)->toPlainText();
            QVERIFY(!text.isEmpty());
            for (const QString &mark : {u"98765"_s, u"Quaggamark"_s, u"Lemurmark"_s, u"zebra.example"_s, u"sk_mark"_s,
                                        u"marked horse"_s, u"7c9e6679"_s})
                QVERIFY2(!text.contains(mark, Qt::CaseInsensitive), qPrintable(mark + u" in:\n"_s + text));
        }
        list->setCurrentRow(0);
        QVERIFY(find<QPlainTextEdit>(u"supportText"_s)->toPlainText().contains(u"NAME-1 has TOKEN-2, call NUMBER-1"_s));
    }

    void theDoctorIsAskedAndHisAnswerComesLater()
    {
        QCOMPARE(m_looks, 1);
        next();
        auto *list = find<QListWidget>(u"supportParts"_s);
        const int before = list->count();
        m_found = Diagnosis{{{DoctorCheck::Kind::Proxy, {}, DoctorCheck::Verdict::Ok}}, {}, m_clock.now()};
        m_controller->drawAnew();
        QCOMPARE(list->count(), before + 1);
    }

    void oneDialogIsOpen()
    {
        m_controller->open(m_window.get());
        QCOMPARE(m_window->findChildren<ui::SupportDialog *>().size(), 1);
    }

    void whatIsShownIsWritten()
    {
        next();
        find<QPushButton>(u"supportPictureWindow"_s)->click();
        auto *list = find<QListWidget>(u"supportParts"_s);
        list->setCurrentRow(0);
        const QString shown = find<QPlainTextEdit>(u"supportText"_s)->toPlainText();
        find<QPushButton>(u"supportSave"_s)->click();
        auto *where = find<QFileDialog>(u"supportSaveDialog"_s);
        QVERIFY(where);
        const QString proposed = where->selectedFiles().value(0);
        QVERIFY2(proposed.contains(support::bundleNameOf(m_clock.now())), qPrintable(proposed));
        const QString path = m_dir->path() + u'/' + support::bundleNameOf(m_clock.now());
        Q_EMIT where->fileSelected(path);
        QVERIFY(find<QLabel>(u"supportSaid"_s)->text().contains(QDir::toNativeSeparators(path)));
        const QString folder = unpacked(path);
        if (folder.isEmpty())
            QSKIP("no python3 to read it with");
        QFile problems(folder + u"/problems.txt"_s);
        QVERIFY(problems.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(problems.readAll()), shown);
        QCOMPARE(QImage(folder + u"/picture-1.png"_s).size(), m_window->grab().toImage().size());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        next();
        find<QPushButton>(u"supportSave"_s)->click();
        Q_EMIT find<QFileDialog>(u"supportSaveDialog"_s)->fileSelected(m_dir->path() + u"/not/there/x.zip"_s);
        const auto *said = find<QLabel>(u"supportSaid"_s);
        QVERIFY(said->isVisible());
        QVERIFY2(said->text().contains(u"another place"_s) || !support::canZip(), qPrintable(said->text()));
    }

    /// A camera's notes stay behind, and so does the name of the file.
    void aPictureIsMadeAnew()
    {
        next();
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        picture.setText(u"Comment"_s, u"taken by Lemurmark at home"_s);
        const QString from = m_dir->path() + u"/Lemurmark.png"_s;
        QVERIFY(picture.save(from));
        find<QPushButton>(u"supportPictureFile"_s)->click();
        auto *which = find<QFileDialog>(u"supportPictureDialog"_s);
        QVERIFY(which);
        Q_EMIT which->fileSelected(from);
        QCOMPARE(find<QListWidget>(u"supportParts"_s)->count(), 6);
        find<QPushButton>(u"supportSave"_s)->click();
        const QString path = m_dir->path() + u"/bundle.zip"_s;
        Q_EMIT find<QFileDialog>(u"supportSaveDialog"_s)->fileSelected(path);
        const QString folder = unpacked(path);
        if (folder.isEmpty())
            QSKIP("no python3 to read it with");
        const QImage written(folder + u"/picture-1.png"_s);
        QCOMPARE(written.size(), picture.size());
        QVERIFY(written.textKeys().isEmpty());
        QCOMPARE(QDir(folder).entryList({u"*emur*"_s}).size(), 0);
    }

    void whatIsNoPictureIsSaid()
    {
        next();
        const QString path = m_dir->path() + u"/no.png"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("text");
        file.close();
        find<QPushButton>(u"supportPictureFile"_s)->click();
        Q_EMIT find<QFileDialog>(u"supportPictureDialog"_s)->fileSelected(path);
        QVERIFY(find<QLabel>(u"supportSaid"_s)->isVisible());
        QCOMPARE(find<QListWidget>(u"supportParts"_s)->count(), 5);
    }

private:
    template <class T> T *find(const QString &name) const { return m_dialog->findChild<T *>(name); }
    void next() const { find<QPushButton>(u"supportNext"_s)->click(); }
    /// Where the files of a bundle stand; empty where a zip cannot be read here.
    QString unpacked(const QString &path) const
    {
        if (!support::canZip())
            return path;
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        const QString folder = m_dir->path() + u"/out"_s;
        if (python.isEmpty() || QProcess::execute(python, {u"-m"_s, u"zipfile"_s, u"-e"_s, path, folder}) != 0)
            return {};
        return folder;
    }

    OneLine m_journal;
    FixedClock m_clock;
    Setup m_setup;
    std::optional<Diagnosis> m_found;
    int m_looks = 0;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<SupportController> m_controller;
    ui::SupportDialog *m_dialog = nullptr;
};

GOLIVE_WINDOW_TEST(SupportControllerTest)

} // namespace tst_supportcontroller

#include "tst_supportcontroller.moc"
