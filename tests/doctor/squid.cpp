#include "squid.h"

#include <QFile>
#include <QNetworkProxy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace golive::testing {

namespace {

QString program()
{
    return QStandardPaths::findExecutable(u"squid"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
}

QString freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QString::number(server.serverPort());
}

void put(const QString &path, const QString &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    // Started as root it reads them as another user.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
}

QString hashOf(const QString &password)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"passwd"_s, u"-apr1"_s, password});
    openssl.waitForFinished();
    return QString::fromLatin1(openssl.readAllStandardOutput()).trimmed();
}

} // namespace

Squid::Squid(bool wantsSignIn)
{
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther |
                                               QFile::WriteOther | QFile::ExeOther);
    const QString port = freePort();
    m_port = port.toUShort();
    put(m_folder.filePath(u"hosts"_s), u"127.0.0.1 partner.golive.invalid\n"_s);
    put(m_folder.filePath(u"users"_s), u"ana:"_s + hashOf(u"p w"_s) + u'\n');
    QString rules = u"acl forbidden dstdomain forbidden.golive.invalid\nhttp_access deny forbidden\n"_s;
    if (wantsSignIn)
        rules = u"auth_param basic program /usr/lib/squid/basic_ncsa_auth %1/users\nauth_param basic realm office\n"
                "auth_param basic children 1\nacl known proxy_auth REQUIRED\nhttp_access deny !known\n"_s.arg(
                    m_folder.path()) +
                rules;
    put(m_folder.filePath(u"squid.conf"_s),
        u"http_port 127.0.0.1:%1\nhosts_file %2/hosts\npid_filename none\ncache_log %2/log\naccess_log none\n"
        "cache deny all\npinger_enable off\nnetdb_filename none\nshutdown_lifetime 0 seconds\ncoredump_dir none\n"
        "%3http_access allow all\n"_s.arg(port, m_folder.path(), rules));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(), {u"-N"_s, u"-f"_s, m_folder.filePath(u"squid.conf"_s)});
}

Squid::~Squid()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Squid::isUp()
{
    return m_process.waitForStarted() && QTest::qWaitFor(
                                             [this] {
                                                 QTcpSocket socket;
                                                 socket.setProxy(QNetworkProxy::NoProxy);
                                                 socket.connectToHost(QHostAddress::LocalHost, m_port);
                                                 return socket.waitForConnected(100);
                                             },
                                             20'000);
}

QString Squid::said() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : m_process.errorString();
}

} // namespace golive::testing
