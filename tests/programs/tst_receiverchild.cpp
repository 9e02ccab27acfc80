#include "programs/wizard/receiverchild.h"
#include "testing/foldertest.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_receiverchild {

using namespace golive;
using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;

/// The wizard's own receiver: its address stands in subscriptions, so it has to be the same again.
class ReceiverChildTest : public FolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void itsAddressIsTheSameAfterARestart()
    {
        const QUrl first = addressOfANewOne();
        QVERIFY(first.isValid());
        QCOMPARE(first.host(), u"127.0.0.1"_s);
        QCOMPARE(addressOfANewOne(), first);
    }

    void aPortThatSomebodyElseHasIsReplaced()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QVERIFY(QDir().mkpath(m_folder));
        QFile kept(m_folder + u"/receiver-port"_s);
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write(QByteArray::number(other.serverPort()));
        kept.close();
        const QUrl url = addressOfANewOne();
        QVERIFY(url.isValid());
        QVERIFY(url.port() != other.serverPort());
        // ... for good.
        QCOMPARE(addressOfANewOne(), url);
    }

    void afterACrashItComesBackAtTheSameAddress()
    {
        ReceiverChild child(QStringLiteral(GOLIVE_RECEIVER_PROGRAM));
        QSignalSpy ready(&child, &ReceiverChild::ready);
        child.start(m_folder, {}, {});
        QTRY_COMPARE(ready.size(), 1);
        auto *process = child.findChild<QProcess *>();
        QVERIFY(process);
        process->kill();
        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(ready.at(1).first().toUrl(), ready.at(0).first().toUrl());
        QVERIFY(child.isRunning());
    }

    void itEndsWithItsParent()
    {
        const QUrl url = addressOfANewOne();
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void aProgramThatIsNotThereIsSaid()
    {
        ReceiverChild child(m_folder + u"/nothing-here"_s);
        QSignalSpy failed(&child, &ReceiverChild::failed);
        child.start(m_folder, {}, {});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
        QVERIFY(!child.isRunning());
    }

private:
    QUrl addressOfANewOne() const
    {
        ReceiverChild child(QStringLiteral(GOLIVE_RECEIVER_PROGRAM));
        QSignalSpy ready(&child, &ReceiverChild::ready);
        child.start(m_folder, {}, {});
        return ready.wait(15'000) ? ready.first().first().toUrl() : QUrl();
    }
};

GOLIVE_TEST(ReceiverChildTest)

} // namespace tst_receiverchild

#include "tst_receiverchild.moc"
