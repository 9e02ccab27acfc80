#include "nssfolder.h"

#include "tlsserver.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace golive::testing {

namespace {

bool certutil(const QStringList &arguments)
{
    QProcess process;
    process.start(u"certutil"_s, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

bool makeNss(const QString &folder, const QString &trust)
{
    const QString database = u"sql:"_s + folder;
    return certutil({u"-N"_s, u"-d"_s, database, u"--empty-password"_s}) &&
           certutil({u"-A"_s, u"-d"_s, database, u"-n"_s, u"company"_s, u"-t"_s, trust, u"-i"_s,
                     TlsServer::data(u"issuer.crt"_s)});
}

} // namespace golive::testing
