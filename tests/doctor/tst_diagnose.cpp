#include "base/enumvalues.h"
#include "doctor/diagnose.h"
#include "testing/test.h"

#include <QTest>

namespace tst_diagnose {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Cause = DoctorCheck::Cause;
using How = TripEvidence::How;
using Kind = DoctorCheck::Kind;
using Verdict = DoctorCheck::Verdict;

/// The verdicts, as a table of what was found.
class DiagnoseTest : public golive::Test
{
    Q_OBJECT

    static HostEvidence reached(const QString &name, bool isNeeded = true)
    {
        HostEvidence host{{QUrl(u"https://"_s + name), isNeeded}};
        host.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        host.name = NameEvidence{{u"192.0.2.7"_s}};
        host.trip = TripEvidence{How::Answered, u"HTTP 200, TLSv1.3"_s, 84ms, {}, 200ms};
        return host;
    }
    static DoctorEvidence fine()
    {
        DoctorEvidence found;
        found.hosts = {reached(u"partner.example.org"_s), reached(u"www.example.com"_s)};
        found.stores = CertificateStores{};
        found.stores->isShared = true;
        found.disk = DiskEvidence{u"/data"_s, qint64{1} << 40, true};
        found.keychain = KeychainEvidence::Works;
        found.webView = WebViewEvidence{WebViewEvidence::State::Ready, u"140.0"_s};
        found.diskLow = 256;
        found.diskFull = 16;
        return found;
    }
    static DoctorCheck the(const DoctorEvidence &found, Kind kind, const QString &subject = {})
    {
        const QList<DoctorCheck> checks = diagnose(found);
        for (const DoctorCheck &check : checks) {
            if (check.kind == kind && (subject.isEmpty() || check.subject == subject))
                return check;
        }
        return {kind, u"there is no such check"_s};
    }
    static QNetworkProxy proxy() { return {QNetworkProxy::HttpProxy, u"proxy.example.org"_s, 3128}; }

private Q_SLOTS:
    void everyKindIsThereOnceAndEachHostTwice()
    {
        const QList<DoctorCheck> checks = diagnose(fine());
        for (const Kind kind : enumValues<Kind>()) {
            const auto count = std::count_if(checks.begin(), checks.end(),
                                             [kind](const DoctorCheck &check) { return check.kind == kind; });
            QCOMPARE(count, kind == Kind::Names || kind == Kind::Reach ? 2 : 1);
        }
        for (const DoctorCheck &check : checks)
            QVERIFY2(!check.evidence.isEmpty(), qPrintable(checkName(check)));
    }

    void aGoodComputerIsOk()
    {
        auto found = fine();
        // No certificate was seen: not known, and nothing else is.
        for (const DoctorCheck &check : diagnose(found)) {
            QCOMPARE(check.verdict, check.kind == Kind::TlsInspection ? Verdict::Unknown : Verdict::Ok);
            QCOMPARE(check.cause == Cause::None, check.verdict == Verdict::Ok);
        }
    }

    void trips_data()
    {
        QTest::addColumn<How>("how");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("in time") << How::NoAnswer << Cause::NoAnswer;
        QTest::newRow("name") << How::NameNotFound << Cause::NameNotFound;
        QTest::newRow("refused") << How::Refused << Cause::Refused;
        QTest::newRow("trust") << How::NotTrusted << Cause::NotTrusted;
        QTest::newRow("another's") << How::WrongName << Cause::WrongName;
        QTest::newRow("time") << How::NotOfThisTime << Cause::NotOfThisTime;
        QTest::newRow("safe") << How::NotSafe << Cause::NotSafe;
        QTest::newRow("sign-in") << How::ProxySignIn << Cause::ProxySignIn;
        QTest::newRow("forbids") << How::ProxyForbids << Cause::ProxyForbids;
        QTest::newRow("dead") << How::ProxyDead << Cause::ProxyDead;
    }
    void trips()
    {
        QFETCH(How, how);
        QFETCH(Cause, cause);
        for (const bool isNeeded : {true, false}) {
            auto found = fine();
            found.hosts[1].host.isNeeded = isNeeded;
            found.hosts[1].trip = TripEvidence{how, u"so it was"_s, 5ms};
            const DoctorCheck check = the(found, Kind::Reach, u"www.example.com"_s);
            QCOMPARE(check.verdict, isNeeded ? Verdict::Failed : Verdict::Warning);
            QCOMPARE(check.cause, cause);
            QVERIFY(check.evidence.contains(u"so it was"_s));
            QCOMPARE(the(found, Kind::Reach, u"partner.example.org"_s).verdict, Verdict::Ok);
        }
    }

    void aNameIsNotFound()
    {
        auto found = fine();
        found.hosts[0].name = NameEvidence{{}, u"Host not found"_s};
        QCOMPARE(the(found, Kind::Names).verdict, Verdict::Failed);
        QCOMPARE(the(found, Kind::Names).cause, Cause::NameNotFound);
        found.hosts[0].host.isNeeded = false;
        QCOMPARE(the(found, Kind::Names).verdict, Verdict::Warning);
        found.hosts[0].name.reset();
        QCOMPARE(the(found, Kind::Names).verdict, Verdict::Unknown);
        // A proxy looks names up by itself.
        found.hosts[0].name = NameEvidence{{}, u"Host not found"_s};
        found.hosts[0].proxy = proxy();
        QCOMPARE(the(found, Kind::Names).verdict, Verdict::Ok);
        QVERIFY(the(found, Kind::Names).evidence.contains(u"left to the proxy"_s));
    }

    void aNameThatLeadsNowhereIsBlocked()
    {
        for (const QString &nowhere : {u"0.0.0.0"_s, u"127.0.0.1"_s, u"::"_s, u"::1"_s}) {
            auto found = fine();
            found.hosts[1].name = NameEvidence{{nowhere}};
            found.hosts[1].trip = TripEvidence{How::Refused, u"Connection refused"_s, 1ms};
            QCOMPARE(the(found, Kind::Names, u"www.example.com"_s).cause, Cause::NameBlocked);
            QCOMPARE(the(found, Kind::Reach, u"www.example.com"_s).cause, Cause::NameBlocked);
            QCOMPARE(the(found, Kind::Reach, u"www.example.com"_s).verdict, Verdict::Failed);
            found.hosts[1].name->addresses << u"192.0.2.7"_s;
            QCOMPARE(the(found, Kind::Names, u"www.example.com"_s).verdict, Verdict::Ok);
        }
        auto own = fine();
        own.hosts[1].host.url = QUrl(u"https://localhost"_s);
        own.hosts[1].name = NameEvidence{{u"127.0.0.1"_s}};
        QCOMPARE(the(own, Kind::Names, u"localhost"_s).verdict, Verdict::Ok);
    }

    void familiesAreTold()
    {
        auto found = fine();
        found.hosts[0].trip = TripEvidence{How::NoAnswer, u"no answer in time"_s, 8000ms};
        found.hosts[0].families = {{u"192.0.2.7"_s, true, u"connects in 4 ms"_s},
                                   {u"2001:db8::7"_s, false, u"no way"_s}};
        const QString evidence = the(found, Kind::Reach).evidence;
        QVERIFY(evidence.contains(u"192.0.2.7 connects in 4 ms"_s));
        QVERIFY(evidence.contains(u"2001:db8::7 no way"_s));
    }

    void theProxyIsTold()
    {
        auto found = fine();
        QCOMPARE(the(found, Kind::Proxy).evidence, u"none"_s);
        found.proxySource = u"environment (https_proxy)"_s;
        for (HostEvidence &host : found.hosts)
            host.proxy = proxy();
        QCOMPARE(the(found, Kind::Proxy).verdict, Verdict::Ok);
        QCOMPARE(the(found, Kind::Proxy).evidence, u"proxy.example.org:3128, from environment (https_proxy)"_s);
        QCOMPARE(the(found, Kind::ProxySignIn).verdict, Verdict::Ok);
        QVERIFY(the(found, Kind::Reach).evidence.contains(u"through proxy.example.org:3128"_s));

        found.hosts[0].trip = TripEvidence{How::ProxySignIn, u"407"_s, 3ms, {}, {}, u"office\nof"_s};
        QCOMPARE(the(found, Kind::ProxySignIn).verdict, Verdict::Failed);
        QCOMPARE(the(found, Kind::ProxySignIn).cause, Cause::ProxySignIn);
        QCOMPARE(the(found, Kind::ProxySignIn).evidence, u"407 \"office of\""_s); // another's words stay one line
        QCOMPARE(the(found, Kind::Proxy).verdict, Verdict::Ok);

        found.hosts[0].trip = TripEvidence{How::ProxyDead, u"Proxy connection refused"_s, 3ms};
        QCOMPARE(the(found, Kind::Proxy).cause, Cause::ProxyDead);
        QCOMPARE(the(found, Kind::Proxy).verdict, Verdict::Failed);

        found.hosts[0].proxy.reset();
        found.hosts[0].trip.reset();
        QCOMPARE(the(found, Kind::Proxy).verdict, Verdict::Unknown);
        QCOMPARE(the(found, Kind::Reach).cause, Cause::ProxyUnknown);
        QCOMPARE(the(found, Kind::Reach).verdict, Verdict::Unknown);
    }

    void whoNamesTheProxy_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("source");
        const QString system = u"system settings"_s;
        QTest::newRow("nobody") << QString() << QString() << system;
        QTest::newRow("small") << u"https_proxy"_s << u"http://proxy.example.org:3128"_s
                               << u"environment (https_proxy)"_s;
        QTest::newRow("large") << u"HTTPS_PROXY"_s << u"http://proxy.example.org:3128/"_s
                               << u"environment (HTTPS_PROXY)"_s;
        QTest::newRow("no scheme") << u"https_proxy"_s << u"proxy.example.org:3128"_s << u"environment (https_proxy)"_s;
        QTest::newRow("password") << u"https_proxy"_s << u"http://a:b@proxy.example.org:3128"_s
                                  << u"environment (https_proxy)"_s;
        QTest::newRow("all") << u"all_proxy"_s << u"http://proxy.example.org:3128"_s << u"environment (all_proxy)"_s;
        QTest::newRow("another scheme") << u"http_proxy"_s << u"http://proxy.example.org:3128"_s << system;
        QTest::newRow("another proxy") << u"https_proxy"_s << u"http://other.example.org:3128"_s << system;
    }
    void whoNamesTheProxy()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, source);
        QCOMPARE(proxySourceOf(proxy(), QUrl(u"https://www.example.com"_s),
                               [&](const QString &name) { return name == variable ? value : QString(); }),
                 source);
    }

    void clocks_data()
    {
        QTest::addColumn<QList<qint64>>("seconds");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Cause>("cause");
        using Offsets = QList<qint64>;
        QTest::newRow("nobody says") << Offsets{} << Verdict::Unknown << Cause::NoAnswer;
        QTest::newRow("right") << Offsets{59} << Verdict::Ok << Cause::None;
        QTest::newRow("slow") << Offsets{61} << Verdict::Warning << Cause::ClockWrong;
        QTest::newRow("fast") << Offsets{-3600, -3600} << Verdict::Warning << Cause::ClockWrong;
        QTest::newRow("one server is wrong") << Offsets{1, 3600, 2} << Verdict::Ok << Cause::None;
        QTest::newRow("another day") << Offsets{-86400} << Verdict::Failed << Cause::ClockFarOff;
    }
    void clocks()
    {
        QFETCH(QList<qint64>, seconds);
        auto found = fine();
        found.hosts.clear();
        for (const qint64 one : std::as_const(seconds)) {
            found.hosts << reached(u"host.example.org"_s);
            found.hosts.last().trip->clockOffset = std::chrono::seconds(one);
        }
        const DoctorCheck check = the(found, Kind::ClockRight);
        QTEST(check.verdict, "verdict");
        QTEST(check.cause, "cause");
    }

    void certificatesOfAnotherTimePointToTheClock()
    {
        auto found = fine();
        for (HostEvidence &host : found.hosts)
            host.trip = TripEvidence{How::NotOfThisTime, u"The certificate is not yet valid"_s, 9ms};
        QCOMPARE(the(found, Kind::ClockRight).verdict, Verdict::Warning);
        QCOMPARE(the(found, Kind::ClockRight).cause, Cause::ClockFarOff);
    }

    void disks_data()
    {
        QTest::addColumn<qint64>("free");
        QTest::addColumn<bool>("isWritable");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("room") << qint64{256} << true << Verdict::Ok << Cause::None;
        QTest::newRow("low") << qint64{255} << true << Verdict::Warning << Cause::DiskLow;
        QTest::newRow("full") << qint64{15} << true << Verdict::Failed << Cause::DiskFull;
        QTest::newRow("not ours") << qint64{256} << false << Verdict::Failed << Cause::FolderLocked;
    }
    void disks()
    {
        QFETCH(qint64, free);
        QFETCH(bool, isWritable);
        auto found = fine();
        found.disk = DiskEvidence{u"/data"_s, free, isWritable};
        QTEST(the(found, Kind::DiskSpace).verdict, "verdict");
        QTEST(the(found, Kind::DiskSpace).cause, "cause");
    }

    void whatDidNotComeIsUnknown()
    {
        auto found = fine();
        found.disk.reset();
        found.keychain.reset();
        found.stores.reset();
        found.webView.reset();
        for (const Kind kind :
             {Kind::DiskSpace, Kind::Keychain, Kind::Certificates, Kind::TlsInspection, Kind::WebView})
            QCOMPARE(the(found, kind).verdict, Verdict::Unknown);
    }

    void keychainAndWebView()
    {
        using State = WebViewEvidence::State;
        auto found = fine();
        for (const auto &[state, cause] :
             {std::pair{State::Ready, Cause::None}, std::pair{State::Old, Cause::WebViewOld},
              std::pair{State::Absent, Cause::WebViewAbsent}, std::pair{State::StartedAsRoot, Cause::WebViewAsRoot},
              std::pair{State::Unprotected, Cause::WebViewUnprotected}}) {
            found.webView->state = state;
            QCOMPARE(the(found, Kind::WebView).cause, cause);
            QCOMPARE(the(found, Kind::WebView).verdict, cause == Cause::None ? Verdict::Ok : Verdict::Warning);
        }
        found.keychain = KeychainEvidence::Locked;
        QCOMPARE(the(found, Kind::Keychain).cause, Cause::KeychainLocked);
        found.keychain = KeychainEvidence::Absent;
        QCOMPARE(the(found, Kind::Keychain).cause, Cause::KeychainAbsent);
    }

    void theGravestDecides()
    {
        Diagnosis diagnosis;
        QCOMPARE(exitCodeOf(verdictOf(diagnosis)), 0);
        const QList<std::pair<Verdict, int>> steps{
            {Verdict::Ok, 0}, {Verdict::Unknown, 1}, {Verdict::Warning, 1}, {Verdict::Failed, 3}, {Verdict::Ok, 3}};
        Verdict gravest = Verdict::Ok;
        for (const auto &[verdict, exitCode] : steps) {
            diagnosis.checks << DoctorCheck{Kind::Reach, u"a"_s, verdict};
            gravest = verdict == Verdict::Ok ? gravest : verdict;
            QCOMPARE(verdictOf(diagnosis), gravest);
            QCOMPARE(exitCodeOf(verdictOf(diagnosis)), exitCode);
        }
    }

    void namesForMachines()
    {
        QSet<QString> names;
        for (const Kind kind : enumValues<Kind>())
            names << checkName({kind, {}});
        const QSet<QString> all{u"proxy"_s,        u"proxy-sign-in"_s, u"dns"_s,  u"reach"_s,    u"tls-inspection"_s,
                                u"certificates"_s, u"clock"_s,         u"disk"_s, u"keychain"_s, u"web-engine"_s};
        QCOMPARE(names, all);
        QCOMPARE(checkName({Kind::Reach, u"www.example.com"_s}), u"reach:www.example.com"_s);
    }
};

GOLIVE_TEST(DiagnoseTest)

} // namespace tst_diagnose

#include "tst_diagnose.moc"
