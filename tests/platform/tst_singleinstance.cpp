#include "platform/singleinstance.h"
#include "testing/test.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

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
        m_temporary = qgetenv("TMPDIR");
        m_runtime = qgetenv("XDG_RUNTIME_DIR");
    }
    void cleanup()
    {
        qputenv("TMPDIR", m_temporary);
        qputenv("XDG_RUNTIME_DIR", m_runtime);
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
        QTest::newRow("absolute") << u"/tmp/Loja São João.golive"_s << u"/tmp/Loja São João.golive"_s;
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

#ifdef Q_OS_UNIX
    void itsSocketIsInAFolderOfThisUserAlone_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("session's folder") << u"runtime"_s;
        QTest::newRow("temporary folder") << QString();
    }

    void itsSocketIsInAFolderOfThisUserAlone()
    {
        QFETCH(QString, folder);
        QTemporaryDir place;
        qputenv("TMPDIR", place.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", folder.isEmpty() ? QByteArray() : place.path().toUtf8());
        SingleInstance first(m_dir->path());
        QCOMPARE(first.claim({}), Role::First);
        QVERIFY2(first.fault().isEmpty(), qPrintable(first.fault()));
        const QString socketFolder =
            folder.isEmpty() ? place.path() + u"/golive-"_s + QString::number(::geteuid()) : place.path();
        QVERIFY(QFileInfo::exists(socketFolder + u'/' + first.name()));
        struct stat found
        {
        };
        QCOMPARE(::stat(QFile::encodeName(socketFolder).constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777, 0700u);
    }

    /// Somebody else was faster, with the folder or with a link to another: nothing is sent there, and it is said.
    void aSquattedFolderIsNotUsed()
    {
        QTemporaryDir place;
        QTemporaryDir elsewhere;
        qputenv("TMPDIR", place.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", "");
        const QString squatted = place.path() + u"/golive-"_s + QString::number(::geteuid());
        QVERIFY(QFile::link(elsewhere.path(), squatted));
        SingleInstance linked(m_dir->path());
        QCOMPARE(linked.claim({}), Role::First);
        QVERIFY2(linked.fault().contains(squatted), qPrintable(linked.fault()));

        QVERIFY(QFile::remove(squatted));
        QVERIFY(QDir().mkdir(squatted));
        QVERIFY(QFile::setPermissions(squatted, QFile::Permissions(0x7777))); // all may write
        QTemporaryDir other;
        SingleInstance open(other.path());
        QCOMPARE(open.claim({}), Role::First);
        QVERIFY2(open.fault().contains(squatted), qPrintable(open.fault()));
        QVERIFY(QDir(squatted).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot));
    }

    /// Even where the folder were open: whoever speaks to it runs as the same user.
    void anotherUserIsNotHeard()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can be somebody else for a moment");
        QTemporaryDir place;
        qputenv("XDG_RUNTIME_DIR", place.path().toUtf8());
        SingleInstance first(m_dir->path());
        QCOMPARE(first.claim({}), Role::First);
        QSignalSpy started(&first, &SingleInstance::anotherStarted);
        const QString address = place.path() + u'/' + first.name();
        open(place.path());
        open(address);

        QLocalSocket stranger;
        const bool isConnected = asNobody([&] {
            stranger.connectToServer(address);
            return stranger.waitForConnected();
        });
        QVERIFY(isConnected);
        stranger.write("/tmp/client.golive\n");
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(stranger.bytesAvailable(), 0);
        QCOMPARE(started.size(), 0);
        // The same from its own user is heard.
        QLocalSocket own;
        own.connectToServer(address);
        own.write("/tmp/client.golive\n");
        QTRY_COMPARE(started.size(), 1);
    }

    /// A socket of the right name that somebody else listens on is told nothing, and not believed.
    void aSquattedSocketIsNotTrusted()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can be somebody else for a moment");
        QTemporaryDir place;
        qputenv("XDG_RUNTIME_DIR", place.path().toUtf8());
        QLockFile held(m_dir->path() + u"/golive.lock"_s);
        QVERIFY(held.tryLock());
        SingleInstance later(m_dir->path());
        open(place.path());
        QLocalServer squatter;
        QVERIFY(asNobody([&] { return squatter.listen(place.path() + u'/' + later.name()); }));
        QVERIFY(QFile::setPermissions(place.path(),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QByteArray heard;
        connect(&squatter, &QLocalServer::newConnection, this, [&] {
            QLocalSocket *socket = squatter.nextPendingConnection();
            heard += "came;";
            connect(socket, &QLocalSocket::readyRead, this, [&heard, socket] { heard += socket->readAll(); });
            connect(socket, &QLocalSocket::disconnected, this, [&heard] { heard += "went"; });
        });
        QCOMPARE(later.claim(u"/tmp/client.golive"_s), Role::NotAnswered);
        QTRY_COMPARE(heard, "came;went");
    }
#endif

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
#ifdef Q_OS_UNIX
    static void open(const QString &path)
    {
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0777), 0);
    }
    /// What the system lets nobody (65534) do; as that user is how others see it.
    template <class Act> static bool asNobody(const Act &act)
    {
        if (::seteuid(65534) != 0)
            return false;
        const bool isDone = act();
        return ::seteuid(0) == 0 && isDone;
    }
#endif
    static QString program()
    {
        return QCoreApplication::applicationDirPath() + u"/secondstart"_s;
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_temporary;
    QByteArray m_runtime;
};

GOLIVE_TEST(SingleInstanceTest)

} // namespace tst_singleinstance

#include "tst_singleinstance.moc"
