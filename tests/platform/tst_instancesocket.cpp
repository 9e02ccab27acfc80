#include "platform/singleinstance.h"
#include "testing/test.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace tst_instancesocket {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using Role = SingleInstance::Role;

/// Where Unix keeps a single instance's socket, and who may speak to it.
class InstanceSocketTest : public golive::Test
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

private:
    static void open(const QString &path) { QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0777), 0); }
    /// What the system lets nobody (65534) do; as that user is how others see it.
    template <class Act> static bool asNobody(const Act &act)
    {
        if (::seteuid(65534) != 0)
            return false;
        const bool isDone = act();
        return ::seteuid(0) == 0 && isDone;
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_temporary;
    QByteArray m_runtime;
};

GOLIVE_TEST(InstanceSocketTest)

} // namespace tst_instancesocket

#include "tst_instancesocket.moc"
