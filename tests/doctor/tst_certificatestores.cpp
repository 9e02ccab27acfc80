#include "doctor/certificatestores.h"
#include "doctor/nssstore.h"
#include "testing/test.h"
#include "tlsserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_certificatestores {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// The stores of certificates, read from real ones.
class CertificateStoresTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void noDatabaseTrustsNobody()
    {
        QTemporaryDir folder;
        const auto read = readNssStore(folder.path());
        QVERIFY(read);
        QVERIFY(read->isEmpty());
    }

    void aDamagedOneIsSaid()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"cert9.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database at all, however long this text may be");
        file.close();
        const auto read = readNssStore(folder.path());
        QVERIFY(!read);
        QVERIFY(!read.error().isEmpty());
        const auto stores = CertificateStores::read({{}, {}, folder.path()});
        QCOMPARE(stores.unread, stores.isShared ? QString() : read.error());
    }

    void thisSystemsStoreIsRead()
    {
        const CertificateStores stores = CertificateStores::read(CertificateStores::Places::ofThisSystem());
        QVERIFY2(stores.system.size() > 20, qPrintable(QString::number(stores.system.size())));
        QVERIFY(stores.privateOfSystem().size() <= stores.system.size());
        // Where the web view has none of its own, it has this one.
        QVERIFY(!stores.isShared || (stores.webView.isEmpty() && stores.unread.isEmpty()));
    }

    void withoutAMakersBundleTheFolderOfLocalOnesDecides()
    {
        CertificateStores stores;
        const auto server = QSslCertificate::fromPath(TlsServer::data(u"server.crt"_s)).value(0);
        QVERIFY(!stores.privateIssuerOf({server})); // nobody can tell
        stores.added = stores.system = {TlsServer::issuer()};
        QCOMPARE(stores.privateOfSystem(), QList{TlsServer::issuer()});
        QVERIFY(stores.privateIssuerOf({server}));
        stores.system.clear(); // in the folder, and not taken over
        QVERIFY(stores.privateOfSystem().isEmpty());
    }
};

GOLIVE_TEST(CertificateStoresTest)

} // namespace tst_certificatestores

#include "tst_certificatestores.moc"
