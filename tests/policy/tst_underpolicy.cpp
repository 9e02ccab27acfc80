#include "programs/commandline.h"
#include "programs/policyproxy.h"
#include "programs/policyreport.h"
#include "programs/underpolicy.h"
#include "testing/test.h"
#include "ui/wording/policytext.h"

#include <QNetworkProxyFactory>
#include <QTest>

namespace tst_underpolicy {

using namespace golive;
using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;

Policy policyOf(const QVariantMap &values)
{
    PolicyValues read;
    read.place = u"/etc/golive/policy.json"_s;
    read.isThere = true;
    read.values = values;
    return Policy::of(read, {u"en"_s, u"pt_BR"_s}, u"/home/ana"_s);
}

const QVariantMap everything{{u"partnerAddress"_s, u"https://api.example.org"_s},
                             {u"dataFolder"_s, u"/srv/golive"_s},
                             {u"guardName"_s, u"night watch"_s},
                             {u"language"_s, u"pt_BR"_s},
                             {u"practice"_s, false}};

class UnderPolicyTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatItSetsIsInForce()
    {
        const auto options = underPolicy(*parseOptions({u"golive"_s}), policyOf(everything));
        QVERIFY(options.has_value());
        QCOMPARE(options->partnerUrl, QUrl(u"https://api.example.org"_s));
        QCOMPARE(options->dataFolder, u"/srv/golive"_s);
        QCOMPARE(options->guardName, u"night watch"_s);
        QCOMPARE(options->language, u"pt_BR"_s);
    }

    void whatItLeavesOpenIsTheCommandLines()
    {
        const auto given = parseOptions({u"golive"_s, u"--data-dir"_s, u"/srv/x"_s, u"--lang"_s, u"en"_s,
                                         u"--partner-url"_s, u"https://b.org"_s, u"--guard-name"_s, u"x"_s});
        const auto options = underPolicy(*given, policyOf({{u"supportAddress"_s, u"a@b.org"_s}}));
        QVERIFY(options.has_value());
        QCOMPARE(options->dataFolder, u"/srv/x"_s);
        QCOMPARE(options->language, u"en"_s);
        QCOMPARE(options->partnerUrl, QUrl(u"https://b.org"_s));
        QCOMPARE(options->guardName, u"x"_s);
        QCOMPARE(options->policy.supportAddress, u"a@b.org"_s);
    }

    void anOptionThatSaysOtherwiseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("key"); ///< Empty: it is not refused.
        const auto row = [](const QStringList &arguments, const QString &key) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << key;
        };
        row({u"--data-dir"_s, u"/srv/other"_s}, u"dataFolder"_s);
        row({u"--data-dir"_s, u"/srv/golive/../other"_s}, u"dataFolder"_s);
        row({u"--data-dir"_s, u"relative"_s}, u"dataFolder"_s);
        row({u"--guard-name"_s, u"mine"_s}, u"guardName"_s);
        row({u"--lang"_s, u"en"_s}, u"language"_s);
        row({u"--partner-url"_s, u"https://partner.gupshup.io"_s}, u"partnerAddress"_s);
        row({u"--partner-url"_s, u"http://127.0.0.1:4000"_s}, u"partnerAddress"_s);
        row({u"--practice"_s}, u"practice"_s);
        row({u"--rehearse"_s, u"--report"_s, u"/tmp/x"_s}, u"practice"_s);
        row({u"--guard"_s, u"--data-dir"_s, u"/srv/other"_s}, u"dataFolder"_s);
        row({u"--doctor"_s, u"--lang"_s, u"en"_s}, u"language"_s);
        // The same said again is no contradiction.
        row({u"--data-dir"_s, u"/srv/golive"_s}, {});
        row({u"--data-dir"_s, u"/srv/./golive/"_s}, {});
        row({u"--guard-name"_s, u" night  watch"_s}, {});
        row({u"--lang"_s, u"pt_BR"_s}, {});
        row({u"--partner-url"_s, u"https://api.example.org"_s}, {});
        row({u"--theme"_s, u"dark"_s}, {});
    }
    void anOptionThatSaysOtherwiseIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, key);
        const auto given = parseOptions(QStringList{u"golive"_s} + arguments);
        QVERIFY(given.has_value());
        const auto options = underPolicy(*given, policyOf(everything));
        QCOMPARE(options.has_value(), key.isEmpty());
        if (!options) {
            const QString option =
                arguments.at(arguments.first() == u"--guard"_s || arguments.first() == u"--doctor"_s);
            const QString sentence = ui::policyRefusalSentence(options.error());
            for (const QString &named : {option, key, u"/etc/golive/policy.json"_s, u"your organisation"_s})
                QVERIFY2(sentence.contains(named), qPrintable(sentence));
        }
    }

    // It has a partner and a folder of its own, and touches neither the real ones nor what is kept there.
    void practiceKeepsToItself()
    {
        const auto given = parseOptions({u"golive"_s, u"--practice"_s, u"--data-dir"_s, u"/tmp/practice"_s});
        const auto options = underPolicy(*given, policyOf({{u"partnerAddress"_s, u"https://api.example.org"_s},
                                                           {u"dataFolder"_s, u"/srv/golive"_s},
                                                           {u"practice"_s, true}}));
        QVERIFY(options.has_value());
        QCOMPARE(options->dataFolder, u"/tmp/practice"_s);
        QCOMPARE(options->partnerUrl, Options().partnerUrl);
    }

    // Policy over command line over what was chosen or the environment over default, for each key that can be had so.
    void whereItComesFrom_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QVariantMap>("values");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Origin>("origin");
        const QStringList none{};
        const QVariantMap nothing{};
        const auto row = [](const char *name, const QStringList &arguments, const QVariantMap &values,
                            const QString &key, const QString &value,
                            Origin origin) { QTest::newRow(name) << arguments << values << key << value << origin; };
        row("partner", none, nothing, u"partnerAddress"_s, u"https://partner.gupshup.io"_s, Origin::Default);
        row("partner, typed", {u"--partner-url"_s, u"https://b.org"_s}, nothing, u"partnerAddress"_s,
            u"https://b.org"_s, Origin::CommandLine);
        row("partner, the default typed", {u"--partner-url"_s, u"https://partner.gupshup.io"_s}, nothing,
            u"partnerAddress"_s, u"https://partner.gupshup.io"_s, Origin::CommandLine);
        row("partner, set", {u"--partner-url"_s, u"https://api.example.org"_s}, everything, u"partnerAddress"_s,
            u"https://api.example.org"_s, Origin::Policy);
        row("folder, typed", {u"--data-dir"_s, u"/srv/x/"_s}, nothing, u"dataFolder"_s, u"/srv/x"_s,
            Origin::CommandLine);
        row("folder, set", none, everything, u"dataFolder"_s, u"/srv/golive"_s, Origin::Policy);
        row("guard, typed", {u"--guard-name"_s, u"x"_s}, nothing, u"guardName"_s, u"x"_s, Origin::CommandLine);
        row("guard, set", none, everything, u"guardName"_s, u"night watch"_s, Origin::Policy);
        row("language, chosen", none, nothing, u"language"_s, u"en"_s, Origin::Setting);
        row("language, typed", {u"--lang"_s, u"pt_BR"_s}, nothing, u"language"_s, u"pt_BR"_s, Origin::CommandLine);
        row("language, set", none, everything, u"language"_s, u"pt_BR"_s, Origin::Policy);
        row("proxy", none, nothing, u"proxy"_s, u"http://env:1"_s, Origin::Environment);
        row("proxy, set", none, {{u"proxy"_s, u"direct"_s}}, u"proxy"_s, u"direct:"_s, Origin::Policy);
        row("practice", none, nothing, u"practice"_s, u"on"_s, Origin::Default);
        row("practice, off", none, everything, u"practice"_s, u"off"_s, Origin::Policy);
        row("days", none, nothing, u"retentionDays"_s, u"30"_s, Origin::Default);
        row("journal", none, nothing, u"journalDays"_s, u"0"_s, Origin::Default);
        row("support", none, nothing, u"supportAddress"_s, QString(), Origin::Default);
        // What cannot be meant does not stand for anything.
        row("a fault", {u"--guard-name"_s, u"x"_s}, {{u"guardName"_s, 7}}, u"guardName"_s, u"x"_s, Origin::CommandLine);
    }
    void whereItComesFrom()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QVariantMap, values);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(Origin, origin);
        const Policy policy = policyOf(values);
        const auto given = parseCommandLine(QStringList{u"golivectl"_s, u"policy"_s} + arguments);
        QVERIFY(given.has_value());
        const auto options = underPolicy(*given, policy);
        QVERIFY(options.has_value());
        int count = 0;
        for (const InForce &one : inForce(*options, policy, {u"en"_s, u"http://env:1"_s})) {
            if (one.key != key)
                continue;
            ++count;
            QCOMPARE(one.value, value);
            QCOMPARE(one.origin, origin);
        }
        QCOMPARE(count, 1);
    }

    void itsProxyGoesBeforeTheEnvironments_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QNetworkProxy>("used");
        QTest::newRow("http") << u"http://proxy.example.org:3128"_s
                              << QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example.org"_s, 3128);
        QTest::newRow("socks") << u"socks5://10.0.0.1:1080"_s
                               << QNetworkProxy(QNetworkProxy::Socks5Proxy, u"10.0.0.1"_s, 1080);
        QTest::newRow("direct") << u"direct"_s << QNetworkProxy(QNetworkProxy::NoProxy);
    }
    void itsProxyGoesBeforeTheEnvironments()
    {
        QFETCH(QString, proxy);
        QFETCH(QNetworkProxy, used);
        qputenv("https_proxy", "http://of.environment:1");
        useProxyOf(policyOf({{u"proxy"_s, proxy}}));
        const auto found =
            QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(u"https://partner.gupshup.io"_s)));
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().type(), used.type());
        QCOMPARE(found.first().hostName(), used.hostName());
        QCOMPARE(found.first().port(), used.port());
        const auto here = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(u"https://127.0.0.1:1"_s)));
        QCOMPARE(here.first().type(), QNetworkProxy::NoProxy);
    }
    void practiceAsksNobody()
    {
        qputenv("https_proxy", "http://of.environment:1");
        useProxyOf(policyOf({{u"proxy"_s, u"http://proxy.example.org:3128"_s}}), true);
        QVERIFY(!QNetworkProxyFactory::usesSystemConfiguration());
        const auto found = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(u"https://a.example"_s)));
        QCOMPARE(found.first().type(), QNetworkProxy::NoProxy);
    }
    void cleanup()
    {
        qunsetenv("https_proxy");
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }
};

GOLIVE_TEST(UnderPolicyTest)

} // namespace tst_underpolicy

#include "tst_underpolicy.moc"
