#include "policy/policy.h"
#include "policy/policykeys.h"
#include "testing/test.h"
#include "ui/wording/policytext.h"

#include <QTest>

namespace tst_policy {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using Kind = PolicyFault::Kind;

const QString home = u"/home/ana"_s;

Policy policyOf(const QVariantMap &values)
{
    PolicyValues read;
    read.place = u"/etc/golive/policy.json"_s;
    read.isThere = true;
    read.values = values;
    return Policy::of(read, {u"en"_s, u"pt_BR"_s}, home);
}

QString shown(const Policy &policy, const QString &key)
{
    for (const PolicyKey &one : policyKeys()) {
        if (one.name == key)
            return one.shown(policy);
    }
    return u"no such key"_s;
}

class PolicyTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMeantIsTaken_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *name, const QString &key, const QVariant &value, const QString &meant) {
            QTest::newRow(name) << key << value << meant;
        };
        row("partner", u"partnerAddress"_s, u"https://api.example.org/golive"_s, u"https://api.example.org/golive"_s);
        row("partner here", u"partnerAddress"_s, u"http://127.0.0.1:4000"_s, u"http://127.0.0.1:4000"_s);
        row("hosts", u"allowedHosts"_s, QVariantList{u"Login.Example.com"_s, u"bücher.example"_s},
            u"login.example.com, xn--bcher-kva.example"_s);
        row("hosts of the registry", u"allowedHosts"_s, QStringList{u"a.example"_s}, u"a.example"_s);
        row("proxy", u"proxy"_s, u"http://proxy.example.org:3128"_s, u"http://proxy.example.org:3128"_s);
        row("socks", u"proxy"_s, u"socks5://10.0.0.1:1080"_s, u"socks5://10.0.0.1:1080"_s);
        row("no proxy", u"proxy"_s, u"direct"_s, u"direct:"_s);
        row("folder", u"dataFolder"_s, u"/srv/golive/"_s, u"/srv/golive"_s);
        row("folder of each", u"dataFolder"_s, u"~/golive"_s, home + u"/golive"_s);
        row("store", u"store"_s, u"postgres://ana@server.example.org:5433/golive"_s,
            u"postgresql://ana@server.example.org:5433/golive"_s);
        row("guard", u"guardName"_s, u"  night   watch "_s, u"night watch"_s);
        row("language", u"language"_s, u"pt_BR"_s, u"pt_BR"_s);
        row("web view", u"signUpRoute"_s, u"webview"_s, u"webview"_s);
        row("browser", u"signUpRoute"_s, u"browser"_s, u"browser"_s);
        row("practice off", u"practice"_s, false, u"off"_s);
        row("practice off, registry", u"practice"_s, 0, u"off"_s);
        row("practice on, registry", u"practice"_s, 1U, u"on"_s);
        row("days", u"retentionDays"_s, 90, u"90"_s);
        row("days, JSON", u"retentionDays"_s, 90.0, u"90"_s);
        row("days, always", u"retentionDays"_s, qlonglong(0), u"0"_s);
        row("journal", u"journalDays"_s, 400, u"400"_s);
        row("support", u"supportAddress"_s, u"help@example.org"_s, u"help@example.org"_s);
        row("update notice", u"updateNotice"_s, true, u"on"_s);
        row("provider", u"providerName"_s, u"Ação & Cia."_s, u"Ação & Cia."_s);
        row("logo", u"providerLogo"_s, u"/usr/share/acme/logo.PNG"_s, u"/usr/share/acme/logo.PNG"_s);
        row("update feed", u"updateFeed"_s, u"https://a.example/golive/feed.json"_s,
            u"https://a.example/golive/feed.json"_s);
        row("colour", u"providerColour"_s, u"#1A7f64"_s, u"#1A7f64"_s);
    }
    void whatIsMeantIsTaken()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(QString, meant);
        const Policy policy = policyOf({{key, value}});
        QCOMPARE(policy.faults, QList<PolicyFault>());
        QVERIFY(policy.unknown.isEmpty());
        for (const PolicyKey &one : policyKeys())
            QCOMPARE(one.shown(policy), one.name == key ? meant : QString()); // and nothing else is set
    }

    void whatCannotBeMeantIsLeftOutAndNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const QString &key, const QVariant &value, Kind kind) {
            QTest::newRow(name) << key << value << kind;
        };
        // Of another type.
        for (const QString &key :
             {u"partnerAddress"_s, u"proxy"_s, u"dataFolder"_s, u"guardName"_s, u"language"_s, u"signUpRoute"_s,
              u"supportAddress"_s, u"updateFeed"_s, u"providerName"_s, u"providerLogo"_s, u"providerColour"_s}) {
            QTest::newRow(qPrintable(key + u" a number"_s)) << key << QVariant(1) << Kind::NotText;
            QTest::newRow(qPrintable(key + u" true"_s)) << key << QVariant(true) << Kind::NotText;
            QTest::newRow(qPrintable(key + u" null"_s)) << key << QVariant::fromValue(nullptr) << Kind::NotText;
            QTest::newRow(qPrintable(key + u" a list"_s)) << key << QVariant(QVariantList{u"x"_s}) << Kind::NotText;
            QTest::newRow(qPrintable(key + u" an object"_s))
                << key << QVariant(QVariantMap{{u"x"_s, 1}}) << Kind::NotText;
            QTest::newRow(qPrintable(key + u" empty"_s)) << key << QVariant(u" "_s) << Kind::NotText;
            QTest::newRow(qPrintable(key + u" two lines"_s)) << key << QVariant(u"/a\nb"_s) << Kind::NotText;
            QTest::newRow(qPrintable(key + u" turned round"_s)) << key << QVariant(u"/a\u202Eb"_s) << Kind::NotText;
            QTest::newRow(qPrintable(key + u" a terminal's"_s)) << key << QVariant(u"/a\x1b[2Jb"_s) << Kind::NotText;
            QTest::newRow(qPrintable(key + u" endless"_s))
                << key << QVariant(u"/"_s + QString(10'000, u'a')) << Kind::NotText;
        }
        for (const QString &key : {u"practice"_s, u"updateNotice"_s}) {
            QTest::newRow(qPrintable(key + u" a text"_s)) << key << QVariant(u"true"_s) << Kind::NotSwitch;
            QTest::newRow(qPrintable(key + u" two"_s)) << key << QVariant(2) << Kind::NotSwitch;
            QTest::newRow(qPrintable(key + u" a half"_s)) << key << QVariant(0.5) << Kind::NotSwitch;
            QTest::newRow(qPrintable(key + u" null"_s)) << key << QVariant::fromValue(nullptr) << Kind::NotSwitch;
        }
        row("days, a text", u"retentionDays"_s, u"30"_s, Kind::NotNumber);
        row("days, true", u"retentionDays"_s, true, Kind::NotNumber);
        row("days, a half", u"retentionDays"_s, 8.5, Kind::NotNumber);
        row("days, endless", u"retentionDays"_s, 1e300, Kind::NotNumber);
        row("days, not a number", u"retentionDays"_s, qQNaN(), Kind::NotNumber);
        row("journal, few", u"journalDays"_s, 3, Kind::NotDays);
        row("days, few", u"retentionDays"_s, 7, Kind::NotDays);
        row("days, many", u"retentionDays"_s, 3651, Kind::NotDays);
        row("days, negative", u"retentionDays"_s, -1, Kind::NotDays);
        row("days, beyond int", u"retentionDays"_s, qlonglong(1) << 40, Kind::NotDays);
        // Meant to mislead.
        row("partner, http", u"partnerAddress"_s, u"http://partner.gupshup.io"_s, Kind::NotAddress);
        row("partner, nearly here", u"partnerAddress"_s, u"http://127.0.0.1.evil.example"_s, Kind::NotAddress);
        row("partner, nearly localhost", u"partnerAddress"_s, u"http://localhost.evil.example"_s, Kind::NotAddress);
        row("partner, file", u"partnerAddress"_s, u"file:///etc/passwd"_s, Kind::NotAddress);
        row("partner, no scheme", u"partnerAddress"_s, u"partner.gupshup.io"_s, Kind::NotAddress);
        row("partner, a name in it", u"partnerAddress"_s, u"https://partner.gupshup.io@evil.example"_s,
            Kind::NotAddress);
        row("partner, a question", u"partnerAddress"_s, u"https://a.example/?x=1"_s, Kind::NotAddress);
        row("partner, a fragment", u"partnerAddress"_s, u"https://a.example/#x"_s, Kind::NotAddress);
        row("partner, no host", u"partnerAddress"_s, u"https:///x"_s, Kind::NotAddress);
        row("hosts, a text", u"allowedHosts"_s, u"a.example"_s, Kind::NotHosts);
        row("hosts, an object", u"allowedHosts"_s, QVariantMap{{u"0"_s, u"a.example"_s}}, Kind::NotHosts);
        row("hosts, too many", u"allowedHosts"_s, QVariantList(101, u"a.example"_s), Kind::NotHosts);
        for (const QString &host :
             QStringList{u"*"_s, u"*.example.com"_s, u"com"_s, u"https://a.example"_s, u"a.example/x"_s,
                         u"a.example:443"_s, u"x@a.example"_s, u"a b.example"_s, QString(), u"a..example"_s,
                         u"a.example#"_s, u"a%2Eexample"_s, QString(300, u'a') + u".example"_s}) {
            QTest::newRow(qPrintable(u"hosts: "_s + host.left(40)))
                << u"allowedHosts"_s << QVariant(QVariantList{u"good.example"_s, host}) << Kind::NotHosts;
        }
        row("hosts, a number among them", u"allowedHosts"_s, QVariantList{u"good.example"_s, 7}, Kind::NotHosts);
        row("proxy, no port", u"proxy"_s, u"http://proxy.example.org"_s, Kind::NotProxy);
        row("proxy, a password", u"proxy"_s, u"http://ana:secret@proxy.example.org:3128"_s, Kind::NotProxy);
        row("proxy, a path", u"proxy"_s, u"http://proxy.example.org:3128/proxy.pac"_s, Kind::NotProxy);
        row("proxy, https", u"proxy"_s, u"https://proxy.example.org:3128"_s, Kind::NotProxy);
        row("proxy, a word", u"proxy"_s, u"none"_s, Kind::NotProxy);
        row("folder, relative", u"dataFolder"_s, u"golive"_s, Kind::NotFolder);
        row("folder, of another", u"dataFolder"_s, u"~root/golive"_s, Kind::NotFolder);
        row("folder, a variable", u"dataFolder"_s, u"%APPDATA%/golive"_s, Kind::NotFolder);
        row("guard, long", u"guardName"_s, QString(61, u'x'), Kind::NotName);
        row("language", u"language"_s, u"pt"_s, Kind::NotLanguage);
        row("language, a path", u"language"_s, u"../../x"_s, Kind::NotLanguage);
        row("route", u"signUpRoute"_s, u"WebView"_s, Kind::NotRoute);
        row("store, a password", u"store"_s, u"postgresql://ana:secret@server/golive"_s, Kind::NotStore);
        row("store, a folder", u"store"_s, u"/srv/golive"_s, Kind::NotStore);
        row("store, no database", u"store"_s, u"postgresql://server"_s, Kind::NotStore);
        row("support, none", u"supportAddress"_s, u"help"_s, Kind::NotMailAddress);
        row("support, two", u"supportAddress"_s, u"a@b.org,c@d.org"_s, Kind::NotMailAddress);
        row("support, a letter of its own", u"supportAddress"_s, u"a@b.org?bcc=c@d.org"_s, Kind::NotMailAddress);
        row("support, an escape", u"supportAddress"_s, u"a%0Abcc@b.org"_s, Kind::NotMailAddress);
        row("logo, a program", u"providerLogo"_s, u"/usr/bin/true"_s, Kind::NotPicture);
        row("logo, from elsewhere", u"providerLogo"_s, u"https://a.example/logo.png"_s, Kind::NotPicture);
        row("logo, relative", u"providerLogo"_s, u"logo.png"_s, Kind::NotPicture);
        row("logo, of lines", u"providerLogo"_s, u"/usr/share/acme/logo.svg"_s, Kind::NotPicture);
        row("logo, a link in a folder's name", u"providerLogo"_s, u"/usr/share/logo.png/x"_s, Kind::NotPicture);
        row("update feed, http", u"updateFeed"_s, u"http://a.example/feed.json"_s, Kind::NotAddress);
        row("update feed, here", u"updateFeed"_s, u"http://127.0.0.1/feed.json"_s, Kind::NotAddress);
        row("update feed, a name in it", u"updateFeed"_s, u"https://a.example@evil.example/"_s, Kind::NotAddress);
        row("update feed, a question", u"updateFeed"_s, u"https://a.example/?who=ana"_s, Kind::NotAddress);
        row("colour, a word", u"providerColour"_s, u"red"_s, Kind::NotColour);
        row("colour, a style", u"providerColour"_s, u"#fff}*{color:red"_s, Kind::NotColour);
        row("provider, long", u"providerName"_s, QString(61, u'x'), Kind::NotName);
    }
    void whatCannotBeMeantIsLeftOutAndNamed()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(Kind, kind);
        // The others count all the same.
        const QString other = key == "guardName"_L1 ? u"language"_s : u"guardName"_s;
        const Policy policy = policyOf({{key, value}, {other, u"en"_s}});
        QCOMPARE(policy.faults.size(), 1);
        QCOMPARE(policy.faults.first().key, key);
        QCOMPARE(policy.faults.first().kind, kind);
        QCOMPARE(shown(policy, key), QString());
        QCOMPARE(shown(policy, other), u"en"_s);
        const QString sentence = ui::policyFaultSentence(policy.faults.first(), policy.place);
        QVERIFY2(sentence.startsWith(key), qPrintable(sentence));
        // What was written may hold a per cent sign itself.
        QString own = sentence;
        for (const QString &written : value.toStringList()) {
            if (!written.isEmpty())
                own.remove(written);
        }
        QVERIFY2(sentence.contains(u"has to be"_s) && sentence.endsWith(u'.') && !own.contains(u"%1"_s) &&
                     !own.contains(u"%2"_s),
                 qPrintable(sentence));
        QVERIFY(!sentence.contains(u'\n') && sentence.size() < 600);
    }

    void aKeyOfALaterVersionIsKeptAndNamed()
    {
        const Policy policy = policyOf({{u"later"_s, QVariantMap{{u"host"_s, u"db"_s}}}, {u"guardName"_s, u"one"_s}});
        QCOMPARE(policy.faults, QList<PolicyFault>());
        QCOMPARE(policy.guardName, u"one"_s);
        QCOMPARE(policy.unknown.keys(), QStringList{u"later"_s});
        QCOMPARE(policy.unknown[u"later"_s].toMap()[u"host"_s], QVariant(u"db"_s));
        // However it is written.
        QCOMPARE(ui::policyKeyNames({u"a\x1b[2J\nb"_s}), u"a [2J b"_s);
    }

    void everyKeyOfThePolicyIsShown()
    {
        QVariantMap all;
        for (const PolicyKey &one : policyKeys())
            all.insert(one.name, QVariantList{}); // a value of no type that any key but one takes
        const Policy policy = policyOf(all);
        QVERIFY(policy.unknown.isEmpty()); // the parser knows each
        QCOMPARE(policy.faults.size(), policyKeys().size() - 1);
    }

    // Registry and managed preferences: a place for the machine, one for the person.
    void theMachinesPlaceWins()
    {
        const QVariantMap machine{{u"language"_s, u"en"_s}};
        const QVariantMap person{{u"language"_s, u"pt_BR"_s}, {u"practice"_s, false}};
        const auto placeOf = [](const PolicyValues &read) -> QString {
            return read.place + (read.isThere ? u", set"_s : QString());
        };

        const PolicyValues both = machineOverPerson(u"M"_s, machine, u"P"_s, person);
        QCOMPARE(both.values, (QVariantMap{{u"language"_s, u"en"_s}, {u"practice"_s, false}}));
        QCOMPARE(placeOf(both), u"M, set"_s);
        QCOMPARE(placeOf(machineOverPerson(u"M"_s, machine, u"P"_s, {})), u"M, set"_s);
        const PolicyValues alone = machineOverPerson(u"M"_s, {}, u"P"_s, person);
        QCOMPARE(alone.values, person);
        QCOMPARE(placeOf(alone), u"P, set"_s);
        QCOMPARE(placeOf(machineOverPerson(u"M"_s, {}, u"P"_s, {})), u"M"_s);
    }

    void aPlaceThatIsNotTrustedSetsNothing()
    {
        PolicyValues read;
        read.place = u"/etc/golive/policy.json"_s;
        read.isThere = true;
        read.values = {{u"guardName"_s, u"one"_s}};
        for (const Kind kind :
             {Kind::NotReadable, Kind::NotAFile, Kind::NotRoots, Kind::Writable, Kind::TooLarge, Kind::NotJson}) {
            read.fault = PolicyFault{kind, {}, u"detail"_s};
            const Policy policy = Policy::of(read, {u"en"_s}, home);
            QCOMPARE(policy.faults.size(), 1);
            QVERIFY(!policy.guardName);
            const QString sentence = ui::policyFaultSentence(policy.faults.first(), policy.place);
            QVERIFY2(sentence.contains(read.place) && sentence.endsWith(u"nothing of it is in force."_s),
                     qPrintable(sentence));
        }
    }
};

GOLIVE_TEST(PolicyTest)

} // namespace tst_policy

#include "tst_policy.moc"
