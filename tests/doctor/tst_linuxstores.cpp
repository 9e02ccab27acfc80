#include "doctor/certificatestores.h"
#include "doctor/nssstore.h"
#include "nssfolder.h"
#include "testing/test.h"
#include "tlsserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_linuxstores {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// The stores of certificates as Linux alone has them: the maker's bundle in a folder, the web view's own in NSS.
class LinuxStoresTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatNssTrustsForServersIsRead_data()
    {
        QTest::addColumn<QString>("trust");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("servers") << u"C,,"_s << true;
        QTest::newRow("servers and mail") << u"CT,C,"_s << true;
        QTest::newRow("mail alone") << u",C,"_s << false;
        QTest::newRow("clients alone") << u"T,,"_s << false;
        QTest::newRow("known only") << u",,"_s << false;
        QTest::newRow("distrusted") << u"p,,"_s << false;
    }
    void whatNssTrustsForServersIsRead()
    {
        QFETCH(QString, trust);
        QFETCH(bool, isTrusted);
        QTemporaryDir folder;
        QVERIFY(makeNss(folder.path(), trust));
        const auto read = readNssStore(folder.path());
        QVERIFY2(read, read ? "" : qPrintable(read.error()));
        QCOMPARE(*read, isTrusted ? QList{TlsServer::issuer()} : QList<QSslCertificate>());
    }

    void thisSystemsStoresAreRead()
    {
        const CertificateStores stores = CertificateStores::read(CertificateStores::Places::ofThisSystem());
        QVERIFY2(stores.shipped.size() > 50, qPrintable(QString::number(stores.shipped.size())));
        // Most of what the maker ships is trusted; only what somebody added is private.
        const auto shared = std::count_if(stores.shipped.begin(), stores.shipped.end(),
                                          [&](const QSslCertificate &one) { return stores.system.contains(one); });
        QVERIFY(shared > stores.shipped.size() / 2);
        const auto added = stores.privateOfSystem();
        for (const QSslCertificate &one : added)
            QVERIFY(!stores.shipped.contains(one));
    }

    void aChainOfTheMakersRootsIsNobodysInspection()
    {
        const auto shipped = CertificateStores::read(CertificateStores::Places::ofThisSystem()).shipped;
        QVERIFY(!shipped.isEmpty());
        CertificateStores stores;
        stores.shipped = stores.system = shipped;
        for (const QSslCertificate &root : shipped)
            QVERIFY2(!stores.privateIssuerOf({root}), qPrintable(subjectName(root)));
        const auto server = QSslCertificate::fromPath(TlsServer::data(u"server.crt"_s)).value(0);
        QCOMPARE(stores.privateIssuerOf({server}), u"Example Company Inspection CA (Example Company)"_s);
        stores.shipped << TlsServer::issuer();
        QVERIFY(!stores.privateIssuerOf({server}));
    }
};

GOLIVE_TEST(LinuxStoresTest)

} // namespace tst_linuxstores

#include "tst_linuxstores.moc"
