#include "storage/serverlink.h"

#include "base/logging.h"
#include "platform/files/postgreslibrary.h"
#include "storage/dialect.h"
#include "storage/sqlfault.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive {

namespace {

constexpr int oldestServer = 130000; // 13, as server_version_num tells it
constexpr auto firstPause = 1000ms;
constexpr auto longestPause = 30'000ms;

// Who this computer trusts. Before version 16 the server's library does not look there by itself.
const QStringList systemsCertificates{u"/etc/ssl/certs/ca-certificates.crt"_s, u"/etc/pki/tls/certs/ca-bundle.crt"_s,
                                      u"/etc/ssl/cert.pem"_s};

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString rootCertificate(const StoreAddress &address)
{
    if (!address.rootCertificate.isEmpty())
        return address.rootCertificate;
    if (qEnvironmentVariableIsSet("PGSSLROOTCERT"))
        return {};
    for (const QString &path : systemsCertificates) {
        if (QFile::exists(path))
            return path;
    }
    return {};
}

// Qt puts them behind host, name and password, with blanks for the semicolons. A server that does not answer is given
// up after seconds, and so is one that went away without a word.
QString optionsOf(const StoreAddress &address)
{
    QStringList options{u"connect_timeout=3"_s,     u"application_name=golive"_s, u"keepalives_idle=5"_s,
                        u"keepalives_interval=2"_s, u"keepalives_count=3"_s,      u"tcp_user_timeout=10000"_s,
                        u"client_encoding=UTF8"_s};
    if (isProofWanted(address)) {
        // With a Kerberos ticket at hand the library would do without TLS.
        options << u"sslmode=verify-full"_s << u"gssencmode=disable"_s;
        if (const QString root = rootCertificate(address); !root.isEmpty())
            options << u"sslrootcert="_s + quoted(root);
    }
    return options.join(u';');
}

// What is held for longer is given up, so that neither a window nor a guard hangs on somebody else's. A commit returns
// when it is on the disk, as the server's own setting may not say (and no less where it says more). A statement sees
// what was committed before it: claims are written on the condition of a row, and are not to fail for others' rows.
const QString session = QStringLiteral(
    "SELECT set_config('search_path', 'golive', false), set_config('client_min_messages', 'warning', false),"
    " set_config('lock_timeout', '5000', false), set_config('statement_timeout', '15000', false),"
    " set_config('idle_in_transaction_session_timeout', '15000', false),"
    " set_config('default_transaction_isolation', 'read committed', false),"
    " set_config('synchronous_commit', CASE WHEN current_setting('synchronous_commit') = 'remote_apply'"
    " THEN 'remote_apply' ELSE 'on' END, false),"
    " current_setting('server_version_num')::int, current_setting('server_encoding'), pg_is_in_recovery()::int");

} // namespace

bool isProofWanted(const StoreAddress &address)
{
    // The server's library lets these lead a local name to somebody else.
    const bool isLedElsewhere = qEnvironmentVariableIsSet("PGHOSTADDR") || qEnvironmentVariableIsSet("PGSERVICE") ||
                                (address.host.isEmpty() && !qEnvironmentVariable("PGHOST", u"/"_s).startsWith(u'/'));
    return !address.isOnThisComputer() || isLedElsewhere;
}

Result<Done, StoreFault> ServerLink::open()
{
    if (m_fault && !m_pause.hasExpired())
        return failure(*m_fault);
    auto opened = connect();
    m_isLost = !opened;
    if (opened) {
        m_fault.reset();
        m_nextPause = {};
        // What was changed while it was not there nobody has told.
        m_listener.tellOfAll();
        return opened;
    }
    m_fault = opened.error();
    m_nextPause = std::clamp<std::chrono::milliseconds>(m_nextPause * 2, firstPause, longestPause);
    m_pause.setRemainingTime(m_nextPause);
    return opened;
}

Result<Done, StoreFault> ServerLink::connect()
{
    const QString driver = u"QPSQL"_s;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return failure(StoreFault{StoreFault::Kind::Other, m_door.address.text(),
                                  u"Qt's driver for PostgreSQL (QPSQL) is not installed"_s});
    const StoreAddress &address = m_door.address;
    QSqlDatabase sql = QSqlDatabase::contains(m_connection) ? QSqlDatabase::database(m_connection, false)
                                                            : QSqlDatabase::addDatabase(driver, m_connection);
    sql.close();
    sql.setHostName(address.host);
    if (address.port > 0)
        sql.setPort(address.port);
    sql.setDatabaseName(address.database);
    sql.setUserName(address.user);
    if (m_door.password)
        sql.setPassword(m_door.password->reveal());
    sql.setConnectOptions(optionsOf(address));
    const auto isOpen = [&sql] {
        const postgreslibrary::InEnglish english;
        return sql.open();
    };
    if (!isOpen())
        return failure(refusalOf(sql.lastError()));
    auto settled = settle(sql);
    if (settled && m_version >= 0)
        settled = checkTables(sql);
    if (!settled)
        sql.close();
    else if (m_listener.isWanted())
        m_listener.subscribe(sql);
    return settled;
}

void ServerLink::listen(QObject *context, std::function<void(const ChangeHint &)> told,
                        std::function<void()> seeWhetherThere)
{
    m_listener.begin(context, std::move(told), std::move(seeWhetherThere));
    if (!isLost())
        m_listener.subscribe(QSqlDatabase::database(m_connection, false));
}

Result<Done, StoreFault> ServerLink::settle(QSqlDatabase &sql)
{
    const QString place = m_door.address.text();
    QSqlQuery query(sql);
    if (!query.exec(session) || !query.next())
        return failure(faultOf(query.lastError()));
    const int version = query.value(7).toInt();
    if (version < oldestServer)
        return failure(StoreFault{StoreFault::Kind::Other, place,
                                  u"PostgreSQL 13 or later is needed, this is %1"_s.arg(version / 10000)});
    if (query.value(8).toString() != "UTF8"_L1)
        return failure(StoreFault{StoreFault::Kind::Other, place,
                                  u"the database's encoding is %1 and must be UTF8"_s.arg(query.value(8).toString())});
    if (query.value(9).toInt() != 0)
        return failure(StoreFault{StoreFault::Kind::ReadOnly, place, u"a copy that only follows another server"_s});
    return Done{};
}

Result<Done, StoreFault> ServerLink::checkTables(QSqlDatabase &sql) const
{
    QSqlQuery query(sql);
    if (!query.exec(Dialect::server().readVersion()) || !query.next())
        return failure(faultOf(query.lastError()));
    const int found = query.value(0).toInt();
    if (found == m_version)
        return Done{};
    const auto kind = found > m_version ? StoreFault::Kind::NewerVersion : StoreFault::Kind::Unprepared;
    return failure(StoreFault{kind, m_door.address.text(), QString::number(found)});
}

StoreFault ServerLink::refusalOf(const QSqlError &error) const
{
    StoreFault fault = faultOf(error);
    // The library gives no state here.
    fault.kind = kindOfRefusal(fault.detail);
    if (fault.kind == StoreFault::Kind::PasswordMissing && !m_door.exposedFile.isEmpty())
        return {StoreFault::Kind::PasswordExposed, fault.path, m_door.exposedFile};
    // Of its own file the library says that itself.
    if (fault.kind == StoreFault::Kind::PasswordWrong && !m_door.passwordFrom.isEmpty())
        fault.detail += u"\npassword from "_s + m_door.passwordFrom;
    return fault;
}

StoreFault ServerLink::faultOf(const QSqlError &error) const
{
    return Dialect::server().faultOf(error, m_door.address.text());
}

} // namespace golive
