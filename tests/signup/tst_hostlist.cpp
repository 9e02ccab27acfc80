#include "signup/policy/hostlist.h"
#include "testing/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_hostlist {

using namespace Qt::Literals::StringLiterals;
using golive::signup::HostList;

class TestHostList : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void shipped_data();
    void shipped();
    void eachShippedRuleHasSourceAndDate();
    void badFile_data();
    void badFile();
};

void TestHostList::shipped_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isListed");
    QTest::newRow("facebook") << u"facebook.com"_s << true;
    QTest::newRow("www") << u"www.facebook.com"_s << true;
    QTest::newRow("SDK") << u"connect.facebook.net"_s << true;
    QTest::newRow("short link") << u"gs.tc.im"_s << true;
    QTest::newRow("partner") << u"partner-login.gupshup.io"_s << true;
    QTest::newRow("below the short link") << u"x.gs.tc.im"_s << false;
    QTest::newRow("sibling of the short link") << u"tc.im"_s << false;
    QTest::newRow("evil prefix") << u"evilfacebook.com"_s << false;
    QTest::newRow("suffix") << u"facebook.com.evil.com"_s << false;
    QTest::newRow("trailing dot") << u"facebook.com."_s << false;
    QTest::newRow("leading dot") << u".facebook.com"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("other net host") << u"evil.facebook.net"_s << false;
}

void TestHostList::shipped()
{
    QFETCH(const QString, host);
    QFETCH(const bool, isListed);
    QCOMPARE(HostList::shipped().contains(host), isListed);
}

void TestHostList::eachShippedRuleHasSourceAndDate()
{
    QFile file(u":/rules/signuphosts.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    QVERIFY(HostList::parse(json).has_value());
    const QJsonArray hosts = QJsonDocument::fromJson(json).object().value("hosts"_L1).toArray();
    QVERIFY(!hosts.isEmpty());
    for (const QJsonValue &host : hosts) {
        QVERIFY(!host.toObject().value("source"_L1).toString().isEmpty());
        QVERIFY(QDate::fromString(host.toObject().value("date"_L1).toString(), Qt::ISODate).isValid());
    }
}

void TestHostList::badFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no list") << QByteArray(R"({"hosts":{}})");
    QTest::newRow("all hosts") << QByteArray(R"({"hosts":[{"host":"*"}]})");
    QTest::newRow("all of com") << QByteArray(R"({"hosts":[{"host":"*.com"}]})");
    QTest::newRow("inner star") << QByteArray(R"({"hosts":[{"host":"a.*.com"}]})");
    QTest::newRow("with a scheme") << QByteArray(R"({"hosts":[{"host":"https://a.com"}]})");
    QTest::newRow("with a port") << QByteArray(R"({"hosts":[{"host":"a.com:1"}]})");
    QTest::newRow("upper case") << QByteArray(R"({"hosts":[{"host":"A.com"}]})");
    QTest::newRow("one bad among good") << QByteArray(R"({"hosts":[{"host":"a.com"},{}]})");
}

void TestHostList::badFile()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!HostList::parse(json).has_value());
}

GOLIVE_TEST(TestHostList)

} // namespace tst_hostlist

#include "tst_hostlist.moc"
