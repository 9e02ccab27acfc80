#include "doctorfixture.h"
#include "rawserver.h"
#include "testing/test.h"
#include "tlsserver.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tst_doctor {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Cause = DoctorCheck::Cause;
using Kind = DoctorCheck::Kind;
using Verdict = DoctorCheck::Verdict;

/// The looks themselves, against real servers, proxies and stores on this computer.
class DoctorTest : public golive::Test, private DoctorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aCompanysIssuerThatIsTrustedIsNamed()
    {
        TlsServer server;
        auto around = at(server.url());
        trust(around);
        const Diagnosis found = examine(around);
        QCOMPARE(the(found, Kind::Reach).verdict, Verdict::Ok);
        QVERIFY2(the(found, Kind::Reach).evidence.contains(u"HTTP 404, TLSv1."_s),
                 qPrintable(the(found, Kind::Reach).evidence));
        QCOMPARE(the(found, Kind::TlsInspection).verdict, Verdict::Warning);
        QCOMPARE(the(found, Kind::TlsInspection).cause, Cause::Inspected);
        QCOMPARE(the(found, Kind::TlsInspection).party, u"Example Company Inspection CA (Example Company)"_s);
        // Golive's calls go, the web view would not.
        QCOMPARE(the(found, Kind::Certificates).verdict, Verdict::Failed);
        QCOMPARE(the(found, Kind::Certificates).cause, Cause::NotInWebView);
        QCOMPARE(the(found, Kind::Certificates).party, u"Example Company Inspection CA (Example Company)"_s);
        QCOMPARE(the(found, Kind::ClockRight).verdict, Verdict::Ok);
    }

    void onlyAHeadIsSent()
    {
        TlsServer server;
        auto around = at(server.url());
        trust(around);
        examine(around);
        QCOMPARE(server.seen.size(), 1);
        QVERIFY2(server.seen.first().startsWith("HEAD / HTTP/1.1\r\n"), server.seen.first().constData());
        for (const char *header : {"cookie", "authorization", "token", "referer"})
            QVERIFY2(!server.seen.first().toLower().contains(header), header);
    }

    void inBothStoresIsNoMatter()
    {
        TlsServer server;
        auto around = at(server.url());
        trust(around);
        around.stores = [] {
            CertificateStores out = stores();
            out.system << TlsServer::issuer();
            out.webView << TlsServer::issuer();
            return out;
        };
        const Diagnosis found = examine(around);
        QCOMPARE(the(found, Kind::TlsInspection).verdict, Verdict::Warning);
        QCOMPARE(the(found, Kind::Certificates).verdict, Verdict::Ok);
    }

    void anIssuerThatNobodyTrustsFails()
    {
        TlsServer server;
        const Diagnosis found = examine(at(server.url()));
        QCOMPARE(the(found, Kind::Reach).verdict, Verdict::Failed);
        QCOMPARE(the(found, Kind::Reach).cause, Cause::NotTrusted);
        QCOMPARE(the(found, Kind::TlsInspection).verdict, Verdict::Failed);
        QCOMPARE(the(found, Kind::TlsInspection).party, u"Example Company Inspection CA (Example Company)"_s);
        QCOMPARE(the(found, Kind::Certificates).verdict, Verdict::Ok);
        QVERIFY(server.seen.isEmpty()); // nothing is said to whom is not trusted
    }

    void anIssuerOnlyOfTheWebViewFails()
    {
        TlsServer server;
        auto around = at(server.url());
        around.stores = [] {
            CertificateStores out = stores();
            out.webView << TlsServer::issuer();
            return out;
        };
        const Diagnosis found = examine(around);
        QCOMPARE(the(found, Kind::Certificates).verdict, Verdict::Failed);
        QCOMPARE(the(found, Kind::Certificates).cause, Cause::NotInSystem);
        QCOMPARE(the(found, Kind::Certificates).party, u"Example Company Inspection CA (Example Company)"_s);
    }

    void anIssuerInOneStoreAloneIsAWarning()
    {
        golive::partner::RawServer server(true); // by the maker's own issuer
        auto around = at(server.url());
        around.tls = golive::partner::RawServer::trustingConfiguration();
        for (const bool isInSystem : {true, false}) {
            around.stores = [isInSystem] {
                CertificateStores out = stores();
                (isInSystem ? out.system : out.webView) << TlsServer::issuer();
                return out;
            };
            const Diagnosis found = examine(around);
            QCOMPARE(the(found, Kind::Reach).verdict, Verdict::Ok);
            QCOMPARE(the(found, Kind::TlsInspection).verdict, Verdict::Ok);
            QCOMPARE(the(found, Kind::Certificates).verdict, Verdict::Warning);
            QCOMPARE(the(found, Kind::Certificates).cause, isInSystem ? Cause::NotInWebView : Cause::NotInSystem);
        }
    }

    void anothersCertificateIsToldApart()
    {
        TlsServer server(u"other.crt"_s);
        auto around = at(server.url());
        trust(around);
        QCOMPARE(the(examine(around), Kind::Reach).cause, Cause::WrongName);
    }

    void anOldCertificatePointsToTheClock()
    {
        TlsServer server(u"expired.crt"_s);
        auto around = at(server.url());
        trust(around);
        const Diagnosis found = examine(around);
        QCOMPARE(the(found, Kind::Reach).cause, Cause::NotOfThisTime);
        QCOMPARE(the(found, Kind::ClockRight).verdict, Verdict::Warning);
        QCOMPARE(the(found, Kind::ClockRight).cause, Cause::ClockFarOff);
    }

    void anHourOffIsAWarning()
    {
        TlsServer server;
        server.secondsAhead = 3600;
        auto around = at(server.url());
        trust(around);
        const DoctorCheck clock = the(examine(around), Kind::ClockRight);
        QCOMPARE(clock.verdict, Verdict::Warning);
        QCOMPARE(clock.cause, Cause::ClockWrong);
        QVERIFY2(clock.evidence == u"+3599 s"_s || clock.evidence == u"+3600 s"_s, qPrintable(clock.evidence));
    }

    void aNameThatIsNotThere()
    {
        const Diagnosis found = examine(at(QUrl(u"https://nowhere.golive.invalid"_s)));
        QCOMPARE(the(found, Kind::Names).verdict, Verdict::Failed);
        QCOMPARE(the(found, Kind::Names).cause, Cause::NameNotFound);
        QCOMPARE(the(found, Kind::Reach).cause, Cause::NameNotFound);
        QVERIFY(tookMs < 18'500);
    }

    void aPortThatRefuses()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QUrl url(u"https://127.0.0.1"_s);
        url.setPort(server.serverPort());
        server.close();
        const Diagnosis found = examine(at(url));
        QCOMPARE(the(found, Kind::Reach).verdict, Verdict::Failed);
        QCOMPARE(the(found, Kind::Reach).cause, Cause::Refused);
        // Its one family was tried by itself.
        QVERIFY2(the(found, Kind::Reach).evidence.contains(u"; 127.0.0.1 "_s),
                 qPrintable(the(found, Kind::Reach).evidence));
    }

    void aServerThatHangs()
    {
        QTcpServer server; // takes the connection, and says nothing
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QUrl url(u"https://localhost"_s);
        url.setPort(server.serverPort());
        auto around = at(url);
        around.patience.trip = 300ms;
        around.names = [](const QString &) { return NameEvidence{{u"::1"_s, u"127.0.0.1"_s}}; };
        const Diagnosis found = examine(around);
        QCOMPARE(the(found, Kind::Reach).verdict, Verdict::Failed);
        QCOMPARE(the(found, Kind::Reach).cause, Cause::NoAnswer);
        // Both families, each by itself; nobody listens at the second.
        QVERIFY2(the(found, Kind::Reach).evidence.contains(u"; ::1 "_s), qPrintable(the(found, Kind::Reach).evidence));
        QVERIFY(!the(found, Kind::Reach).evidence.contains(u"::1 connects"_s));
        QVERIFY2(the(found, Kind::Reach).evidence.contains(u"127.0.0.1 connects in "_s),
                 qPrintable(the(found, Kind::Reach).evidence));
    }

    void whatHangsIsWaitedForNoLongerThanAllowed_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"proxies", "names", "stores", "disk", "keychain", "all"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatHangsIsWaitedForNoLongerThanAllowed()
    {
        QFETCH(QString, what);
        TlsServer server;
        auto around = at(server.url());
        trust(around);
        around.patience = {200ms, 8s, 3s, 1000ms};
        auto forever = std::make_shared<QSemaphore>();
        const bool isAll = what == u"all"_s;
        if (isAll || what == u"proxies"_s) {
            around.proxies = [forever](const QUrl &) {
                forever->acquire();
                return QList<QNetworkProxy>();
            };
        }
        if (isAll || what == u"names"_s) {
            around.names = [forever](const QString &) {
                forever->acquire();
                return NameEvidence();
            };
        }
        if (isAll || what == u"stores"_s) {
            around.stores = [forever] {
                forever->acquire();
                return CertificateStores();
            };
        }
        if (isAll || what == u"disk"_s) {
            around.disk = [forever] {
                forever->acquire();
                return DiskEvidence();
            };
        }
        if (isAll || what == u"keychain"_s)
            around.keychain = [](QObject *, const auto &) {};
        const Diagnosis found = examine(around);
        forever->release(100);
        QVERIFY2(!found.checks.isEmpty(), "it never ended");
        QVERIFY2(tookMs < 5000, qPrintable(QString::number(tookMs)));
        const auto isUnknown = [&](Kind kind) { return the(found, kind).verdict == Verdict::Unknown; };
        QCOMPARE(isUnknown(Kind::Proxy), isAll || what == u"proxies"_s);
        QCOMPARE(isUnknown(Kind::Reach), isAll || what == u"proxies"_s);
        QCOMPARE(isUnknown(Kind::Names), isAll || what == u"names"_s);
        QCOMPARE(isUnknown(Kind::Certificates), isAll || what == u"stores"_s);
        QCOMPARE(isUnknown(Kind::DiskSpace), isAll || what == u"disk"_s);
        QCOMPARE(isUnknown(Kind::Keychain), isAll || what == u"keychain"_s);
    }

    void aSecondLookForgetsTheFirst()
    {
        TlsServer server;
        auto around = at(server.url());
        trust(around);
        SystemClock clock;
        Doctor doctor(around, clock);
        QSignalSpy examined(&doctor, &Doctor::examined);
        doctor.examine();
        doctor.examine(); // in the middle of it
        QTRY_COMPARE_WITH_TIMEOUT(examined.size(), 1, 20'000);
        doctor.examine();
        QTRY_COMPARE_WITH_TIMEOUT(examined.size(), 2, 20'000);
        const auto first = examined.at(0).first().value<Diagnosis>();
        const auto second = examined.at(1).first().value<Diagnosis>();
        QCOMPARE(first.checks.size(), second.checks.size());
        QCOMPARE(the(second, Kind::Reach).verdict, Verdict::Ok);
        QTRY_VERIFY(!doctor.isAnythingHanging());
    }
};

GOLIVE_TEST(DoctorTest)

} // namespace tst_doctor

#include "tst_doctor.moc"
