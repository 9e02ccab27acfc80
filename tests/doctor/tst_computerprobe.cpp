#include "doctor/computerprobe.h"
#include "testing/test.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <memory>

namespace tst_computerprobe {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Check = MachineFinding::Check;
using Verdict = MachineFinding::Verdict;

class ComputerProbeTest : public golive::Test
{
    Q_OBJECT

    QList<MachineFinding> check(const ComputerProbe::Surroundings &around, const QString &region = u"BR"_s)
    {
        ManualClock clock(fromEpochMs(1789012345678));
        ComputerProbe probe(around, clock);
        QList<MachineFinding> found;
        bool isAnswered = false;
        probe.check(region, [&](const QList<MachineFinding> &findings) {
            found = findings;
            isAnswered = true;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isAnswered, 15000); }();
        return found;
    }
    static Verdict verdictOf(const QList<MachineFinding> &findings, Check check)
    {
        for (const MachineFinding &finding : findings) {
            if (finding.check == check)
                return finding.verdict;
        }
        return Verdict::NotChecked;
    }
    static ComputerProbe::Surroundings fine()
    {
        ComputerProbe::Surroundings around;
        around.rules = EligibilityRules::shipped();
        around.clockOffset = [] { return std::optional<milliseconds>(250ms); };
        around.webView = [] { return std::make_pair(Verdict::Fine, u"140.0"_s); };
        return around;
    }

private Q_SLOTS:
    void theShippedRulesAreTheGuides()
    {
        const EligibilityRules rules = EligibilityRules::shipped();
        QCOMPARE(rules.unsupportedCountries, (QStringList{u"NG"_s, u"ZA"_s}));
    }

    void aGoodComputerIsFine()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        auto around = fine();
        around.hosts << ProbeHost{Check::PartnerReachable, u"127.0.0.1"_s, server.serverPort(), false};
        const auto findings = check(around);
        QCOMPARE(findings.size(), 4);
        for (const MachineFinding &finding : findings) {
            QCOMPARE(finding.verdict, Verdict::Fine);
            QVERIFY(!finding.evidence.isEmpty());
            QCOMPARE(toEpochMs(finding.at), 1789012345678);
        }
    }

    void aCountryOfTheListIsBad()
    {
        QCOMPARE(verdictOf(check(fine(), u"ZA"_s), Check::Country), Verdict::Bad);
        QCOMPARE(verdictOf(check(fine(), u"NG"_s), Check::Country), Verdict::Bad);
        QCOMPARE(verdictOf(check(fine(), u"IN"_s), Check::Country), Verdict::Fine);
        QCOMPARE(verdictOf(check(fine(), {}), Check::Country), Verdict::NotChecked);
    }

    void aHostThatRefusesIsBad()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        auto around = fine();
        around.hosts << ProbeHost{Check::PartnerReachable, u"127.0.0.1"_s, port, false};
        QCOMPARE(verdictOf(check(around), Check::PartnerReachable), Verdict::Bad);
    }

    void aHostWithoutTlsIsBad()
    {
        // It takes the connection and never shakes hands.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        auto around = fine();
        around.patience = 300ms;
        around.hosts << ProbeHost{Check::FacebookReachable, u"127.0.0.1"_s, server.serverPort(), true};
        QCOMPARE(verdictOf(check(around), Check::FacebookReachable), Verdict::Bad);
    }

    void whatTakesLongHoldsNobodyUp()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSemaphore answer;
        std::atomic_bool isGiven = false;
        auto around = fine();
        around.hosts << ProbeHost{Check::PartnerReachable, u"127.0.0.1"_s, server.serverPort(), false};
        around.way = [&](const ProbeHost &) {
            isGiven = answer.tryAcquire(1, 5000); // a proxy's script, certificates that are loaded
            return QList{QNetworkProxy(QNetworkProxy::NoProxy)};
        };
        // Given by the event loop: where that waits for the answer, there is none.
        QTimer::singleShot(0, this, [&answer] { answer.release(); });
        QCOMPARE(verdictOf(check(around), Check::PartnerReachable), Verdict::Fine);
        QVERIFY(isGiven);
    }

    void aWayThatIsNeverToldIsBad()
    {
        auto answer = std::make_shared<QSemaphore>();
        auto around = fine();
        around.patience = 100ms;
        around.hosts << ProbeHost{Check::PartnerReachable, u"127.0.0.1"_s, 1, false};
        around.way = [answer](const ProbeHost &) {
            answer->acquire();
            return QList<QNetworkProxy>();
        };
        QCOMPARE(verdictOf(check(around), Check::PartnerReachable), Verdict::Bad);
        answer->release(); // its thread ends
    }

    void aWrongClockIsAWarning()
    {
        auto around = fine();
        for (const milliseconds offset : {milliseconds(61s), milliseconds(-61s), milliseconds(24h)}) {
            around.clockOffset = [offset] { return std::optional<milliseconds>(offset); };
            QCOMPARE(verdictOf(check(around), Check::ClockRight), Verdict::Warning);
        }
        around.clockOffset = [] { return std::optional<milliseconds>(59s); };
        QCOMPARE(verdictOf(check(around), Check::ClockRight), Verdict::Fine);
    }

    void aMissingWebViewIsBad()
    {
        auto around = fine();
        around.webView = [] { return std::make_pair(Verdict::Bad, QString()); };
        QCOMPARE(verdictOf(check(around), Check::WebViewReady), Verdict::Bad);
    }
};

GOLIVE_TEST(ComputerProbeTest)

} // namespace tst_computerprobe

#include "tst_computerprobe.moc"
