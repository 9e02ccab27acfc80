#include "testing/certificateauthority.h"

#include <QFile>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace golive::testing {

namespace {

const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

CertificateAuthority::CertificateAuthority(const QString &name)
{
    m_isReady = run(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
                                u"ca.key"_s, u"-out"_s, u"ca.crt"_s} +
                    newKey);
}

CertificateAuthority::Certificate CertificateAuthority::sign(const QString &host, int days) const
{
    const bool isSigned =
        run(QStringList{u"req"_s, u"-subj"_s, u"/CN="_s + host, u"-addext"_s, u"subjectAltName=DNS:"_s + host,
                        u"-keyout"_s, u"server.key"_s, u"-out"_s, u"server.csr"_s} +
            newKey) &&
        run({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.crt"_s, u"-CAkey"_s, u"ca.key"_s,
             u"-CAcreateserial"_s, u"-copy_extensions"_s, u"copy"_s, u"-days"_s, QString::number(days), u"-out"_s,
             u"server.crt"_s});
    if (!isSigned)
        return {};
    return {contentOf(m_dir.filePath(u"server.key"_s)), contentOf(m_dir.filePath(u"server.crt"_s))};
}

bool CertificateAuthority::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_dir.path());
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s, arguments);
    const bool isDone = openssl.waitForFinished() && openssl.exitCode() == 0;
    if (!isDone)
        qWarning("openssl %s: %s", qPrintable(arguments.join(u' ')), openssl.readAll().constData());
    return isDone;
}

} // namespace golive::testing
