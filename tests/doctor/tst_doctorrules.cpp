#include "doctor/doctorrules.h"
#include "testing/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_doctorrules {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class DoctorRulesTest : public golive::Test
{
    Q_OBJECT

    static QJsonArray hostsOf(const QString &rules)
    {
        QFile file(QStringLiteral(GOLIVE_RULES) + u'/' + rules);
        return file.open(QIODevice::ReadOnly)
                   ? QJsonDocument::fromJson(file.readAll()).object().value(u"hosts"_s).toArray()
                   : QJsonArray();
    }

private Q_SLOTS:
    void eachHostOfTheSignUpIsStoodFor()
    {
        QStringList covered;
        for (const DoctorHost &host : DoctorRules::shipped().hosts)
            covered << host.covers;
        const QJsonArray patterns = hostsOf(u"signuphosts.json"_s);
        QVERIFY(patterns.size() > 5);
        QStringList wanted;
        for (const QJsonValue &entry : patterns)
            wanted << entry[u"host"_s].toString();
        wanted.sort();
        covered.sort();
        QCOMPARE(covered, wanted);
    }

    void eachHostSaysWhereItIsFrom()
    {
        const QJsonArray hosts = hostsOf(u"doctorhosts.json"_s);
        QVERIFY(!hosts.isEmpty());
        for (const QJsonValue &host : hosts) {
            for (const QString &key : {u"why"_s, u"confidence"_s, u"source"_s, u"date"_s})
                QVERIFY2(!host[key].toString().isEmpty(), qPrintable(host[u"url"_s].toString() + u' ' + key));
        }
    }

    void thePartnersAddressIsTheFirst()
    {
        const DoctorRules rules = DoctorRules::shipped().with(QUrl(u"https://partner.gupshup.io/path"_s));
        QCOMPARE(rules.hosts.first().url, QUrl(u"https://partner.gupshup.io"_s));
        QVERIFY(rules.hosts.first().isNeeded);
        QVERIFY(rules.hostsToOpen().contains(u"*.gupshup.io"_s));
        QVERIFY(!rules.hostsToOpen().contains(u"partner.gupshup.io"_s)); // it is one of those
        QVERIFY(DoctorRules::shipped()
                    .with(QUrl(u"https://api.example.org"_s))
                    .hostsToOpen()
                    .contains(u"api.example.org"_s));
        const DoctorRules twice = rules.with(QUrl(u"https://partner.gupshup.io"_s));
        QCOMPARE(twice.hosts.size(), rules.hosts.size());
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("https") << u"https://www.example.org"_s << true;
        QTest::newRow("port") << u"https://www.example.org:8443"_s << true;
        QTest::newRow("this computer") << u"http://127.0.0.1:8080"_s << true;
        QTest::newRow("this computer by name") << u"http://localhost:8080"_s << true;
        QTest::newRow("open") << u"http://www.example.org"_s << false;
        QTest::newRow("looks like it") << u"http://localhost.example.org"_s << false;
        QTest::newRow("password") << u"https://a:b@www.example.org"_s << false;
        QTest::newRow("query") << u"https://www.example.org/?a=b"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void addresses()
    {
        QFETCH(QString, url);
        QFETCH(bool, isFine);
        const QJsonObject rules{{u"hosts"_s, QJsonArray{QJsonObject{{u"url"_s, url}}}}};
        QCOMPARE(DoctorRules::parse(QJsonDocument(rules).toJson()).has_value(), isFine);
    }
};

GOLIVE_TEST(DoctorRulesTest)

} // namespace tst_doctorrules

#include "tst_doctorrules.moc"
