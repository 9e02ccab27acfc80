#include "platform/singleinstance.h"
#include "testing/test.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_singleinstance {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Role = SingleInstance::Role;

class SingleInstanceTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_dir.reset(new QTemporaryDir);
    }

    void theFirstRuns()
    {
        SingleInstance instance(m_dir->path());
        QCOMPARE(instance.claim({}), Role::First);
    }

    void aLaterStartHandsItsFileOver_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("received");
        QTest::newRow("no file") << QString() << QString();
        const QString absolute = QDir::tempPath() + u"/Loja São João.golive"_s;
        QTest::newRow("absolute") << absolute << absolute;
        QTest::newRow("a link") << u"golive://x"_s << QString();
        QTest::newRow("relative to where it was started")
            << u"client.golive"_s << QDir::currentPath() + u"/client.golive"_s;
    }

    void aLaterStartHandsItsFileOver()
    {
        QFETCH(QString, file);
        QFETCH(QString, received);
        SingleInstance first(m_dir->path());
        QSignalSpy started(&first, &SingleInstance::anotherStarted);
        QCOMPARE(first.claim({}), Role::First);

        QProcess second;
        second.setWorkingDirectory(QDir::currentPath());
        second.start(program(), file.isEmpty() ? QStringList{m_dir->path()} : QStringList{m_dir->path(), file});
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(started.first().first().toString(), received);
        QTRY_COMPARE(second.state(), QProcess::NotRunning);
        QCOMPARE(second.readAllStandardOutput().trimmed(), "handed over");
    }

    void foldersAreApart()
    {
        QTemporaryDir other;
        SingleInstance one(m_dir->path());
        SingleInstance two(other.path());
        QVERIFY(one.name() != two.name());
        QCOMPARE(one.claim({}), Role::First);
        QCOMPARE(two.claim({}), Role::First);
    }

    void theSameFolderByAnotherSpellingIsTheSame()
    {
        QCOMPARE(SingleInstance(m_dir->path() + u"/../"_s + QDir(m_dir->path()).dirName()).name(),
                 SingleInstance(m_dir->path()).name());
    }

    void afterAKillTheNextOneIsFirst()
    {
        QProcess killed;
        killed.start(program(), {m_dir->path()});
        QTRY_VERIFY(killed.canReadLine());
        QCOMPARE(killed.readLine().trimmed(), "first");
        killed.kill();
        QTRY_COMPARE(killed.state(), QProcess::NotRunning);

        SingleInstance next(m_dir->path());
        QSignalSpy started(&next, &SingleInstance::anotherStarted);
        QCOMPARE(next.claim({}), Role::First);
        QProcess second; // and it listens, although a socket was left behind
        second.start(program(), {m_dir->path()});
        QTRY_COMPARE(started.size(), 1);
        QTRY_COMPARE(second.state(), QProcess::NotRunning);
    }

    void oneThatHangsIsReported()
    {
        QProcess hanging; // never reads its socket
        hanging.start(program(), {m_dir->path()});
        QTRY_VERIFY(hanging.canReadLine());
        QCOMPARE(hanging.readLine().trimmed(), "first");
        SingleInstance second(m_dir->path());
        QCOMPARE(second.claim({}), Role::NotAnswered);
        hanging.closeWriteChannel();
        QTRY_COMPARE(hanging.state(), QProcess::NotRunning);
        QCOMPARE(second.claim({}), Role::First);
    }

    void oneThatQuitsIsWaitedFor()
    {
        QProcess running; // quits when it is asked to
        running.start(program(), {m_dir->path(), u"--until-asked"_s});
        QTRY_VERIFY(running.canReadLine());
        QCOMPARE(running.readLine().trimmed(), "first");
        SingleInstance asking(m_dir->path());
        QCOMPARE(asking.askToQuit(10s), SingleInstance::Quitting::HasQuit);
        QCOMPARE(asking.claim({}), Role::First);
        QTRY_COMPARE(running.state(), QProcess::NotRunning);
        QCOMPARE(running.exitStatus(), QProcess::NormalExit);
    }

    void oneThatStaysIsLeftAlone()
    {
        SingleInstance running(m_dir->path());
        QCOMPARE(running.claim({}), Role::First);
        QSignalSpy wanted(&running, &SingleInstance::quitWanted);
        QSignalSpy started(&running, &SingleInstance::anotherStarted);
        QProcess asking;
        asking.start(program(), {m_dir->path(), u"--ask-to-quit"_s});
        QTRY_COMPARE(wanted.size(), 1);
        QTRY_COMPARE(asking.state(), QProcess::NotRunning);
        QCOMPARE(asking.readAllStandardOutput().trimmed(), "still runs");
        QCOMPARE(wanted.size(), 1); // a person is asked once
        QCOMPARE(started.size(), 0);
    }

    void whereNobodyRunsNobodyIsAsked()
    {
        SingleInstance asking(m_dir->path());
        QCOMPARE(asking.askToQuit(0ms), SingleInstance::Quitting::NobodyRuns);
    }

private:
    static QString program() { return QCoreApplication::applicationDirPath() + u"/secondstart"_s; }
    std::unique_ptr<QTemporaryDir> m_dir;
};

GOLIVE_TEST(SingleInstanceTest)

} // namespace tst_singleinstance

#include "tst_singleinstance.moc"
